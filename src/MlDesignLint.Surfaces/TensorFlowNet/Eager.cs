namespace Tensorflow.Eager;

public class EagerOperation : Tensorflow.Operation
{
    public EagerOperation() => throw null;
    public object[] Attrs { get; set; }
    public nint[] InputHandles { get; set; }
    public Tensorflow.Tensor[] Inputs { get; set; }
    public string Name { get; set; }
    public int NumInputs;
    public int NumOutputs;
    public nint[] OutputHandles { get; set; }
    public Tensorflow.Tensor[] Outputs { get; set; }
    public long[] SkipInputIndices { get; set; }
    public override string ToString() => throw null;
    public override object get_attr(string attr_name) => throw null;
    public override Tensorflow.InputList inputs { get => throw null; }
    public override Tensorflow.Tensor[] outputs { get => throw null; }
}

public class EagerRunner : Tensorflow.Eager.IEagerRunner
{
    public EagerRunner() => throw null;
    public (Tensorflow.TF_DataType, Tensorflow.Tensor[]) ArgsToMatchingEager(Tensorflow.Contexts.Context ctx,
        Tensorflow.TF_DataType default_dtype = Tensorflow.TF_DataType.DtInvalid, object[] args = null) => throw null;
    public void ClearEagerOperationMap() => throw null;
    public Tensorflow.Tensor[] Execute(Tensorflow.Contexts.Context ctx, string op_name, int num_outputs, Tensorflow.Tensor[] inputs,
        object[] attrs, string name = null) => throw null;
    public bool MustRecordGradient() => throw null;
    public bool RecordGradient(string op_name, Tensorflow.Tensor[] inputs, object[] attrs, Tensorflow.Tensor[] results,
        Tensorflow.BackwardFunction backwardFunction = null) => throw null;
    public Tensorflow.Tensor[] TFE_Execute(Tensorflow.Contexts.Context ctx, string device_name, string op_name, Tensorflow.Tensor[] inputs,
        object[] attrs, int num_outputs) => throw null;
    public Tensorflow.Tensor[] TFE_ExecuteCancelable(Tensorflow.Contexts.Context ctx, string device_name, string op_name,
        Tensorflow.Tensor[] inputs, object[] attrs, int num_outputs) => throw null;
    public Tensorflow.Tensor[] TFE_FastPathExecute(Tensorflow.FastPathOpExecInfo op_exec_info) => throw null;
    public int TFE_TapeSetPossibleGradientTypes(Tensorflow.Tensor[] tensors) => throw null;
    public void TFE_TapeSetRecordOperation(string op_type, Tensorflow.Tensor[] output_tensors, Tensorflow.Tensor[] input_tensors,
        Tensorflow.BackwardFunction backward_function) => throw null;
    public int TapeSetPossibleGradientTypes(params Tensorflow.Tensor[] args) => throw null;
    public bool TapeSetRecordOperation(string op_type, Tensorflow.Tensor[] input_tensors, Tensorflow.Tensor[] output_tensors,
        long[] input_ids, Tensorflow.TF_DataType[] input_dtypes, Tensorflow.BackwardFunction backward_function) => throw null;
}

public class EagerTensor : Tensorflow.Tensor
{
    internal EagerTensor() { }
    public EagerTensor(Array array, Tensorflow.Shape shape) => throw null;
    public EagerTensor(Tensorflow.Shape shape, Tensorflow.TF_DataType dtype) => throw null;
    public EagerTensor(bool value) => throw null;
    public EagerTensor(byte value) => throw null;
    public EagerTensor(byte[] bytes, Tensorflow.Shape shape, Tensorflow.TF_DataType dtype) => throw null;
    public EagerTensor(double value) => throw null;
    public EagerTensor(float value) => throw null;
    public EagerTensor(int value) => throw null;
    public EagerTensor(long value) => throw null;
    public EagerTensor(nint data_ptr, Tensorflow.Shape shape, Tensorflow.TF_DataType dtype) => throw null;
    public EagerTensor(object value, Tensorflow.Shape? shape = null, string device_name = null,
        Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.TF_UINT8) => throw null;
    public EagerTensor(sbyte value) => throw null;
    public EagerTensor(short value) => throw null;
    public EagerTensor(uint value) => throw null;
    public EagerTensor(ulong value) => throw null;
    public Tensorflow.Tensor AsConstant(string name = null) => throw null;
    public Tensorflow.Tensor AsPlaceholder(string name = null) => throw null;
    public override string Device { get => throw null; }
    public static int[] GetDims(nint handle) => throw null;
    public static int GetRank(nint handle) => throw null;
    protected override Tensorflow.Shape GetShapeInternal() => throw null;
    public void Resolve() => throw null;
    protected override void SetShapeInternal(Tensorflow.Shape value) => throw null;
    public override nint TensorDataPointer { get => throw null; }
    public override T[] ToArray<T>() => throw null;
    public string ToString(int maxLength) => throw null;
    public override string ToString() => throw null;
    public override nint buffer { get => throw null; }
    public override ulong bytesize { get => throw null; }
    public override Tensorflow.TF_DataType dtype { get => throw null; }
    public static implicit operator nint(Tensorflow.Eager.EagerTensor tensor) => throw null;
    public override int rank { get => throw null; }
}

public interface IEagerRunner
{
    (Tensorflow.TF_DataType, Tensorflow.Tensor[]) ArgsToMatchingEager(Tensorflow.Contexts.Context ctx,
        Tensorflow.TF_DataType default_dtype = Tensorflow.TF_DataType.DtInvalid, object[] args = null);
    void ClearEagerOperationMap();
    Tensorflow.Tensor[] Execute(Tensorflow.Contexts.Context ctx, string op_name, int num_outputs, Tensorflow.Tensor[] inputs,
        object[] attrs, string name = null);
    bool MustRecordGradient();
    bool RecordGradient(string op_name, Tensorflow.Tensor[] inputs, object[] attrs, Tensorflow.Tensor[] results,
        Tensorflow.BackwardFunction getBackwardFunction = null);
    Tensorflow.Tensor[] TFE_Execute(Tensorflow.Contexts.Context ctx, string device_name, string op_name, Tensorflow.Tensor[] inputs,
        object[] attrs, int num_outputs);
    Tensorflow.Tensor[] TFE_FastPathExecute(Tensorflow.FastPathOpExecInfo op_exec_info);
    int TFE_TapeSetPossibleGradientTypes(Tensorflow.Tensor[] tensors);
    void TFE_TapeSetRecordOperation(string op_type, Tensorflow.Tensor[] output_tensors, Tensorflow.Tensor[] input_tensors,
        Tensorflow.BackwardFunction backward_function);
    int TapeSetPossibleGradientTypes(params Tensorflow.Tensor[] args);
}

public class TangentInfo
{
    public TangentInfo() => throw null;
    public object Indices { get; set; }
    public object Tangents { get; set; }
}
