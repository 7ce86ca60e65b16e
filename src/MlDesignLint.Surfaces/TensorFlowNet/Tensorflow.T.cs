namespace Tensorflow;

public struct TF_AttrMetadata
{
    public byte is_list;
    public long list_size;
    public long total_size;
    public Tensorflow.TF_AttrType type;
}

public enum TF_AttrType
{
    TF_ATTR_BOOL = 3,
    TF_ATTR_FLOAT = 2,
    TF_ATTR_FUNC = 8,
    TF_ATTR_INT = 1,
    TF_ATTR_PLACEHOLDER = 7,
    TF_ATTR_SHAPE = 5,
    TF_ATTR_STRING = 0,
    TF_ATTR_TENSOR = 6,
    TF_ATTR_TYPE = 4,
}

public struct TF_BindingArray
{
    public nint[] Data => throw null;
    public nint array;
    public int length;
    public static implicit operator Tensorflow.TF_BindingArray(nint handle) => throw null;
    public nint this[int index] { get => throw null; }
}

public struct TF_Buffer
{
    public Span<T> AsSpan<T>() where T : unmanaged => throw null;
    public byte[] ToByteArray() => throw null;
    public nint data;
    public nint data_deallocator;
    public ulong length;
}

public enum TF_Code
{
    TF_ABORTED = 10,
    TF_ALREADY_EXISTS = 6,
    TF_CANCELLED = 1,
    TF_DATA_LOSS = 15,
    TF_DEADLINE_EXCEEDED = 4,
    TF_FAILED_PRECONDITION = 9,
    TF_INTERNAL = 13,
    TF_INVALID_ARGUMENT = 3,
    TF_NOT_FOUND = 5,
    TF_OK = 0,
    TF_OUT_OF_RANGE = 11,
    TF_PERMISSION_DENIED = 7,
    TF_RESOURCE_EXHAUSTED = 8,
    TF_UNAUTHENTICATED = 16,
    TF_UNAVAILABLE = 14,
    TF_UNIMPLEMENTED = 12,
    TF_UNKNOWN = 2,
}

public enum TF_DataType
{
    DtBfloat16Ref = 114,
    DtBoolRef = 110,
    DtComplex128Ref = 118,
    DtComplex64Ref = 108,
    DtDoubleRef = 102,
    DtFloatRef = 101,
    DtHalfRef = 119,
    DtInt16Ref = 105,
    DtInt32Ref = 103,
    DtInt64Ref = 109,
    DtInt8Ref = 106,
    DtInvalid = 0,
    DtQint16Ref = 115,
    DtQint32Ref = 113,
    DtQint8Ref = 111,
    DtQuint16Ref = 116,
    DtQuint8Ref = 112,
    DtResourceRef = 120,
    DtStringRef = 107,
    DtUint16Ref = 117,
    DtUint32Ref = 122,
    DtUint64Ref = 123,
    DtUint8Ref = 104,
    DtVariantRef = 121,
    TF_BFLOAT16 = 14,
    TF_BOOL = 10,
    TF_COMPLEX = 8,
    TF_COMPLEX128 = 18,
    TF_COMPLEX64 = 8,
    TF_DOUBLE = 2,
    TF_FLOAT = 1,
    TF_HALF = 19,
    TF_INT16 = 5,
    TF_INT32 = 3,
    TF_INT64 = 9,
    TF_INT8 = 6,
    TF_QINT16 = 15,
    TF_QINT32 = 13,
    TF_QINT8 = 11,
    TF_QUINT16 = 16,
    TF_QUINT8 = 12,
    TF_RESOURCE = 20,
    TF_STRING = 7,
    TF_UINT16 = 17,
    TF_UINT32 = 22,
    TF_UINT64 = 23,
    TF_UINT8 = 4,
    TF_VARIANT = 21,
}

public struct TF_Input
{
    public TF_Input(nint oper, int index) => throw null;
    public int index;
    public nint oper;
}

public struct TF_Operation
{
    public nint node;
}

public struct TF_OperationDescription
{
    public nint colocation_constraints;
    public nint graph;
    public nint node_builder;
}

public struct TF_Output
{
    public TF_Output(nint oper, int index) => throw null;
    public int index;
    public nint oper;
}

public enum TF_TString_Type
{
    TF_TSTR_LARGE = 1,
    TF_TSTR_OFFSET = 2,
    TF_TSTR_SMALL = 0,
    TF_TSTR_VIEW = 3,
}

public struct TF_Tensor
{
    public TF_Tensor(nint handle) => throw null;
    public override string ToString() => throw null;
    public static implicit operator Tensorflow.TF_Tensor(nint handle) => throw null;
    public static implicit operator nint(Tensorflow.TF_Tensor tensor) => throw null;
}

public static class TagConstants
{
    public static readonly string EVAL;
    public static readonly string GPU;
    public static readonly string SERVING;
    public static readonly string TPU;
    public static readonly string TRAINING;
}

public class TakeDataset : Tensorflow.UnaryUnchangedStructureDataset
{
    internal TakeDataset() { }
    public TakeDataset(Tensorflow.IDatasetV2 input_dataset, int count) => throw null;
}

public abstract class TensorArray : Tensorflow.ITensorOrTensorArray
{
    protected TensorArray() => throw null;
    public static Tensorflow.TensorArray Create(Tensorflow.TF_DataType dtype, Tensorflow.Tensor size = null, bool dynamic_size = false,
        bool clear_after_read = true, string tensor_array_name = null, Tensorflow.Tensor handle = null, Tensorflow.Tensor flow = null,
        bool infer_shape = true, Tensorflow.Shape? element_shape = null, bool colocate_with_first_write_call = true, string name = null)
        => throw null;
    public virtual bool colocate_with_first_write_call { get; }
    public virtual Tensorflow.TF_DataType dtype { get; }
    public virtual Tensorflow.Tensor flow { get; }
    public abstract Tensorflow.Tensor gather(Tensorflow.Tensor indices, string name = null);
    public virtual Tensorflow.Tensor handle { get; }
    public virtual bool infer_shape { get; }
    public abstract Tensorflow.Tensor read<T>(T index, string name = null);
    public abstract Tensorflow.Tensor stack(string name = null);
    public abstract Tensorflow.TensorArray unstack(Tensorflow.Tensor value, string name = null);
    public abstract Tensorflow.TensorArray write(Tensorflow.Tensor index, Tensorflow.Tensor value, string name = null);
    public abstract Tensorflow.TensorArray write<T>(int index, T value, string name = null);
}

public class TensorBuffer
{
    public TensorBuffer() => throw null;
}

public class TensorDataset : Tensorflow.DatasetSource
{
    internal TensorDataset() { }
    public TensorDataset(Tensorflow.NumPy.NDArray element) => throw null;
    public TensorDataset(Tensorflow.Tensors elements) => throw null;
}

public class TensorflowException : Exception
{
    public TensorflowException() => throw null;
    public TensorflowException(string message) => throw null;
    public TensorflowException(string message, Exception innerException) => throw null;
    protected TensorflowException(System.Runtime.Serialization.SerializationInfo info,
        System.Runtime.Serialization.StreamingContext context) => throw null;
}

public class TrackableSaveable : Tensorflow.MySaveableObject
{
    internal TrackableSaveable() { }
    public TrackableSaveable(Tensorflow.Train.Trackable obj, IEnumerable<Tensorflow.SaveSpec> specs, string name,
        IEnumerable<string> local_names, string prefix, bool call_with_mapped_captures = false) => throw null;
}

public class TypeError : Tensorflow.TensorflowException
{
    public TypeError() => throw null;
    public TypeError(string message) => throw null;
}

public class tensor_array_ops
{
    public tensor_array_ops() => throw null;
    public static Tensorflow.TensorArray build_ta_with_new_flow(Tensorflow.Operations._GraphTensorArray old_ta, Tensorflow.Tensor flow)
        => throw null;
    public static Tensorflow.TensorArray build_ta_with_new_flow(Tensorflow.TensorArray old_ta, Tensorflow.Tensor flow) => throw null;
}

public static class tensor_util
{
    public static Tensorflow.ParsedSliceArgs ParseSlices(Tensorflow.Slice[] slices) => throw null;
    public static Tensorflow.ParsedSliceArgs ParseSlices(Tensorflow.Tensor start, Tensorflow.Tensor stop = null,
        Tensorflow.Tensor step = null) => throw null;
    public static Tensorflow.NumPy.NDArray constant_value(Tensorflow.Tensor tensor, bool partial = false) => throw null;
    public static Tensorflow.Shape constant_value_as_shape(Tensorflow.Tensor tensor) => throw null;
    public static Tensorflow.Shape reshape(this Tensorflow.Shape shape, int[] dims) => throw null;
    public static Tensorflow.Tensor shape_tensor(int[] shape) => throw null;
    public static Tensorflow.Shape to_shape(int[] dims) => throw null;
    public static Tensorflow.Shape to_shape(long[] dims) => throw null;
}

public sealed class Tensors : Tensorflow.Common.Types.Nest<Tensorflow.Tensor>, IDisposable
{
    internal Tensors() { }
    public Tensors(IList<Tensorflow.Tensor> tensors) => throw null;
    public Tensors(Tensorflow.NumPy.NDArray nd) => throw null;
    public Tensors(params Tensorflow.Tensor[] tensors) => throw null;
    [Obsolete("This method is not encouraged to be used. It may be removed in the future. If you do want to add a tensor to `Tensors`, creating a new instance with your newly added tensor is a better choice.")]
    public void Add(Tensorflow.Tensor tensor) => throw null;
    [Obsolete("This method is not encouraged to be used. It may be removed in the future. If you do want to add some tensors to `Tensors`, creating a new instance with your newly added tensors is a better choice.")]
    public void AddRange(IEnumerable<Tensorflow.Tensor> tensors) => throw null;
    public void Deconstruct(out Tensorflow.Tensor a, out Tensorflow.Tensors? b) => throw null;
    public void Dispose() => throw null;
    public Tensorflow.Tensors GetShallow(int index) => throw null;
    [Obsolete("This method is not encouraged to be used. It may be removed in the future. If you do want to insert a tensor to `Tensors`, creating a new instance with your newly added tensor is a better choice.")]
    public void Insert(int index, Tensorflow.Tensor tensor) => throw null;
    public bool IsList { get; set; }
    public bool IsSingle() => throw null;
    public int Length { get; }
    public Tensorflow.Tensor Single { get; }
    public Tensorflow.Tensor? SingleOrNull { get; }
    public string[] StringData() => throw null;
    public string StringData(int index) => throw null;
    [Obsolete]
    public T[] ToArray<T>() where T : unmanaged => throw null;
    public override string ToString() => throw null;
    public Tensorflow.TF_DataType dtype { get; }
    public Tensorflow.Graph graph { get; }
    public Tensorflow.NumPy.NDArray numpy() => throw null;
    public static explicit operator bool(Tensorflow.Tensors tensor) => throw null;
    public static explicit operator byte(Tensorflow.Tensors tensor) => throw null;
    public static explicit operator double(Tensorflow.Tensors tensor) => throw null;
    public static explicit operator float(Tensorflow.Tensors tensor) => throw null;
    public static explicit operator int(Tensorflow.Tensors tensor) => throw null;
    public static explicit operator long(Tensorflow.Tensors tensor) => throw null;
    public static explicit operator object[](Tensorflow.Tensors tensors) => throw null;
    public static explicit operator sbyte(Tensorflow.Tensors tensor) => throw null;
    public static explicit operator short(Tensorflow.Tensors tensor) => throw null;
    public static explicit operator string(Tensorflow.Tensors tensor) => throw null;
    public static explicit operator uint(Tensorflow.Tensors tensor) => throw null;
    public static explicit operator ulong(Tensorflow.Tensors tensor) => throw null;
    public static explicit operator ushort(Tensorflow.Tensors tensor) => throw null;
    public static implicit operator Tensorflow.Tensor(Tensorflow.Tensors? tensors) => throw null;
    public static implicit operator Tensorflow.Tensor[](Tensorflow.Tensors tensors) => throw null;
    public static implicit operator Tensorflow.Tensors((Tensorflow.Tensor, Tensorflow.Tensor) tuple) => throw null;
    public static implicit operator Tensorflow.Tensors(List<Tensorflow.Tensor> tensors) => throw null;
    public static implicit operator Tensorflow.Tensors(Tensorflow.NumPy.NDArray nd) => throw null;
    public static implicit operator Tensorflow.Tensors(Tensorflow.Tensor tensor) => throw null;
    public static implicit operator Tensorflow.Tensors(Tensorflow.Tensor[] tensors) => throw null;
    public int rank { get; }
    public Tensorflow.Shape shape { get; }
    public Tensorflow.Tensor this[params string[] slices] { get => throw null; }
}
