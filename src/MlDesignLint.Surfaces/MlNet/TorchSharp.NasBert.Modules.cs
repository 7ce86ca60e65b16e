namespace Microsoft.ML.TorchSharp.NasBert.Modules;

public interface IIncrementalState
{
    void InitIncrementalState();
}

public class IncrementalState : IIncrementalState
{
    public IncrementalState() { }
    public void InitIncrementalState() => throw null;
}
