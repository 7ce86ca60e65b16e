namespace Tensorflow.Variables;

public class EagerResourceDeleter : Tensorflow.DisposableObject
{
    internal EagerResourceDeleter() { }
    public EagerResourceDeleter(Tensorflow.Tensor handle, string handle_device) => throw null;
    protected override void DisposeUnmanagedResources(nint handle) => throw null;
}

public sealed class UninitializedVariable : Tensorflow.BaseResourceVariable, Tensorflow.IVariableV1
{
    internal UninitializedVariable() { }
    public UninitializedVariable(bool trainable = true, string caching_device = "", string name = null,
        Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.DtInvalid,
        Tensorflow.VariableAggregation aggregation = Tensorflow.VariableAggregation.None, Tensorflow.Shape shape = null,
        Tensorflow.Tensor extra_handle_data = null) => throw null;
}
