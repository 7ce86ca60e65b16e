namespace Tensorflow.Gradients;

public class GradientTape : IDisposable
{
    public GradientTape() => throw null;
    public void watch(Tensorflow.Tensor x) => throw null;
    public void Dispose() => throw null;
    public Tensorflow.Tensor gradient(Tensorflow.Tensor target, Tensorflow.Tensor source, List<Tensorflow.Tensor> output_gradients = null,
        string unconnected_gradients = null) => throw null;
    public Tensorflow.Tensor gradient(Tensorflow.Tensor target, Tensorflow.ResourceVariable source,
        List<Tensorflow.Tensor> output_gradients = null, string unconnected_gradients = null) => throw null;
    public (Tensorflow.Tensor, Tensorflow.Tensor) gradient(Tensorflow.Tensor target, (Tensorflow.ResourceVariable,
        Tensorflow.ResourceVariable) sources, List<Tensorflow.Tensor> output_gradients = null, string unconnected_gradients = null)
        => throw null;
    public Tensorflow.Tensor[] gradient(Tensorflow.Tensor target, IEnumerable<Tensorflow.IVariableV1> sources,
        List<Tensorflow.Tensor> output_gradients = null, string unconnected_gradients = null) => throw null;
}
