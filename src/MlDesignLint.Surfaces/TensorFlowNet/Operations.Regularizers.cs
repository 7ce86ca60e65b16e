namespace Tensorflow.Operations.Regularizers;

public class L1 : Tensorflow.Keras.IRegularizer
{
    internal L1() { }
    public L1(float l1 = 0.01f) => throw null;
    public Tensorflow.Tensor Apply(Tensorflow.Keras.RegularizerArgs args) => throw null;
    public string ClassName { get; }
    public virtual IDictionary<string, object> Config { get; }
}

public class L1L2 : Tensorflow.Keras.IRegularizer
{
    internal L1L2() { }
    public L1L2(float l1 = 0f, float l2 = 0f) => throw null;
    public Tensorflow.Tensor Apply(Tensorflow.Keras.RegularizerArgs args) => throw null;
    public string ClassName { get; }
    public virtual IDictionary<string, object> Config { get; }
}

public class L2 : Tensorflow.Keras.IRegularizer
{
    internal L2() { }
    public L2(float l2 = 0.01f) => throw null;
    public Tensorflow.Tensor Apply(Tensorflow.Keras.RegularizerArgs args) => throw null;
    public string ClassName { get; }
    public virtual IDictionary<string, object> Config { get; }
}
