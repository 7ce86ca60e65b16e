namespace Tensorflow.Operations.Initializers;

public class Constant<T> : Tensorflow.IInitializer
{
    internal Constant() { }
    public Constant(T value, Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.TF_FLOAT, bool verify_shape = false) => throw null;
    public Tensorflow.Tensor Apply(Tensorflow.InitializerArgs args) => throw null;
    public string ClassName { get; }
    public IDictionary<string, object> Config { get; }
}

public class GlorotUniform : Tensorflow.Operations.Initializers.VarianceScaling
{
    internal GlorotUniform() { }
    public GlorotUniform(float scale = 1f, string mode = "fan_avg", string distribution = "uniform", int? seed = null,
        Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.TF_FLOAT) => throw null;
    public override string ClassName { get => throw null; }
    public override IDictionary<string, object> Config { get => throw null; }
}

public class Ones : Tensorflow.IInitializer
{
    internal Ones() { }
    public Ones(Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.TF_FLOAT) => throw null;
    public Tensorflow.Tensor Apply(Tensorflow.InitializerArgs args) => throw null;
    public string ClassName { get; }
    public IDictionary<string, object> Config { get; }
}

public class Orthogonal : Tensorflow.IInitializer
{
    internal Orthogonal() { }
    public Orthogonal(float gain = 1f, int? seed = null) => throw null;
    public Tensorflow.Tensor Apply(Tensorflow.InitializerArgs args) => throw null;
    public string ClassName { get; }
    public IDictionary<string, object> Config { get; }
}

public class RandomNormal : Tensorflow.IInitializer
{
    internal RandomNormal() { }
    public RandomNormal(float mean = 0f, float stddev = 0.05f, int? seed = null,
        Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.TF_FLOAT) => throw null;
    public Tensorflow.Tensor Apply(Tensorflow.InitializerArgs args) => throw null;
    public string ClassName { get; }
    public IDictionary<string, object> Config { get; }
}

public class RandomUniform : Tensorflow.IInitializer
{
    internal RandomUniform() { }
    public RandomUniform(Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.TF_FLOAT, float minval = -0.05f, float maxval = 0.05f,
        int? seed = null) => throw null;
    public Tensorflow.Tensor Apply(Tensorflow.InitializerArgs args) => throw null;
    public string ClassName { get; }
    public IDictionary<string, object> Config { get; }
}

public class TruncatedNormal : Tensorflow.IInitializer
{
    internal TruncatedNormal() { }
    public TruncatedNormal(float mean = 0f, float stddev = 1f, int? seed = null,
        Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.TF_FLOAT) => throw null;
    public Tensorflow.Tensor Apply(Tensorflow.InitializerArgs args) => throw null;
    public string ClassName { get; }
    public IDictionary<string, object> Config { get; }
}

public class VarianceScaling : Tensorflow.IInitializer
{
    internal VarianceScaling() { }
    public VarianceScaling(float scale = 1f, string mode = "fan_in", string distribution = "truncated_normal", int? seed = null,
        Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.TF_FLOAT) => throw null;
    public Tensorflow.Tensor Apply(Tensorflow.InitializerArgs args) => throw null;
    public virtual string ClassName { get; }
    public virtual IDictionary<string, object> Config { get; }
    protected string _distribution;
    protected Tensorflow.TF_DataType _dtype;
    protected string _mode;
    protected float _scale;
    protected int? _seed;
}

public class Zeros : Tensorflow.IInitializer
{
    internal Zeros() { }
    public Zeros(Tensorflow.Shape shape = null, Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.TF_FLOAT) => throw null;
    public Tensorflow.Tensor Apply(Tensorflow.InitializerArgs args) => throw null;
    public string ClassName { get; }
    public IDictionary<string, object> Config { get; }
}
