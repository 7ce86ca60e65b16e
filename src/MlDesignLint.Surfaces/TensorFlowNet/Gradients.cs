namespace Tensorflow.Gradients;

public class GradientTape : IDisposable
{
    internal GradientTape() { }
    void IDisposable.Dispose() => throw null;
}
