namespace Tensorflow;

public class AggregationMethod
{
    public AggregationMethod() => throw null;
    public static int ADD_N;
    public static int DEFAULT;
    public static int EXPERIMENTAL_ACCUMULATE_N;
    public static int EXPERIMENTAL_TREE;
}

public class AugmentedGraphView : Tensorflow.Checkpoint.ObjectGraphView
{
    internal AugmentedGraphView() { }
    public AugmentedGraphView(Tensorflow.Train.Trackable root) => throw null;
    public Tensorflow.Train.Trackable get_child(Tensorflow.Train.Trackable obj, string name) => throw null;
    public List<(string, Tensorflow.Train.Trackable)> list_dependencies(Tensorflow.Train.Trackable obj) => throw null;
    public void set_signature(Tensorflow.SignatureMap signature_map, IDictionary<Tensorflow.Functions.ConcreteFunction,
        Tensorflow.Functions.ConcreteFunction> wrapped_functions) => throw null;
}

public class Axis
{
    internal Axis() { }
    public Axis(params int[] axis) => throw null;
    public bool IsScalar { get; init; }
    public override string ToString() => throw null;
    public int[] axis { get; set; }
    public static bool operator ==(Tensorflow.Axis left, int right) => throw null;
    public static implicit operator Tensorflow.Axis((int, int) axis) => throw null;
    public static implicit operator Tensorflow.Axis((int, int, int) axis) => throw null;
    public static implicit operator Tensorflow.Axis(Tensorflow.Shape axis) => throw null;
    public static implicit operator Tensorflow.Axis(int axis) => throw null;
    public static implicit operator Tensorflow.Axis(int[] axis) => throw null;
    public static implicit operator Tensorflow.Axis(long[] axis) => throw null;
    public static implicit operator Tensorflow.Tensor(Tensorflow.Axis axis) => throw null;
    public static implicit operator int(Tensorflow.Axis axis) => throw null;
    public static implicit operator int[]?(Tensorflow.Axis axis) => throw null;
    public static bool operator !=(Tensorflow.Axis left, int right) => throw null;
    public int size { get; }
    public int this[int index] { get => throw null; }
}

public class array_ops
{
    public array_ops() => throw null;
    public static Tensorflow.Tensor _autopacking_conversion_function(IEnumerable<object> v,
        Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.DtInvalid, string name = null, bool as_ref = false) => throw null;
    public static Tensorflow.Tensor _autopacking_helper(IEnumerable<object> list_or_tuple, Tensorflow.TF_DataType dtype, string name)
        => throw null;
    public static Tensorflow.Tensor boolean_mask<T1, T2>(T1 tensor, T2 mask, string name = "boolean_mask", int axis = 0) => throw null;
    public static Tensorflow.Tensor broadcast_dynamic_shape(Tensorflow.Tensor shape_x, Tensorflow.Tensor shape_y) => throw null;
    public static Tensorflow.Tensor broadcast_static_shape(Tensorflow.Tensor shape_x, Tensorflow.Tensor shape_y) => throw null;
    public static Tensorflow.Tensor concat(Tensorflow.Tensor[] values, Tensorflow.Tensor axis, string name = "concat") => throw null;
    public static Tensorflow.Tensor concat(object[] values, int axis, string name = "concat") => throw null;
    public static Tensorflow.Tensor expand_dims(Tensorflow.Tensor input, int axis = -1, string name = null) => throw null;
    public static Tensorflow.Tensor fill<T>(Tensorflow.Shape dims, T value, string name = null) => throw null;
    public static Tensorflow.Tensor fill<T>(Tensorflow.Tensor dims, T value, string name = null) => throw null;
    public static Tensorflow.Tensor gather(Tensorflow.ResourceVariable @params, Tensorflow.Tensor indices, string name = null,
        Tensorflow.Tensor axis = null, int batch_dims = 0) => throw null;
    public static Tensorflow.Tensor gather(Tensorflow.Tensor @params, Tensorflow.Tensor indices, int axis, string name = null,
        int batch_dims = 0) => throw null;
    public static Tensorflow.Tensor gather(Tensorflow.Tensor @params, Tensorflow.Tensor indices, string name = null,
        Tensorflow.Tensor axis = null, int batch_dims = 0) => throw null;
    public static int get_positive_axis(int axis, int ndims = -100, string axis_name = "axis", string ndims_name = "ndims") => throw null;
    public static Tensorflow.Tensor identity(Tensorflow.Tensor input, string name = null) => throw null;
    public static Tensorflow.Tensor invert_permutation(Tensorflow.Tensor x, string name = null) => throw null;
    public static Tensorflow.Tensor matrix_diag(Tensorflow.Tensor diagonal, string name = "diag", int k = 0, int num_rows = -1,
        int num_cols = -1, float padding_value = 0f, string align = "RIGHT_LEFT") => throw null;
    public static Tensorflow.Tensor matrix_set_diag(Tensorflow.Tensor input, Tensorflow.Tensor diagonal, string name = "set_diag",
        int k = 0, string align = "RIGHT_LEFT") => throw null;
    public static Tensorflow.Tensor matrix_transpose(Tensorflow.Tensor a, string name = "matrix_transpose", bool conjugate = false)
        => throw null;
    public static Tensorflow.Tensor[] meshgrid<T>(T[] array, bool copy = true, bool sparse = false, string indexing = "xy") => throw null;
    public static Tensorflow.Tensor moveaxis(Tensorflow.NumPy.NDArray array, Tensorflow.Axis source, Tensorflow.Axis destination)
        => throw null;
    public static Tensorflow.Tensor one_hot(Tensorflow.Tensor indices, Tensorflow.Tensor depth, Tensorflow.Tensor on_value = null,
        Tensorflow.Tensor off_value = null, Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.DtInvalid, int axis = -1,
        string name = null) => throw null;
    public static Tensorflow.Tensor ones(Tensorflow.Shape shape, Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.TF_FLOAT,
        string name = null) => throw null;
    public static Tensorflow.Tensor ones(Tensorflow.Tensor shape, Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.TF_FLOAT,
        string name = null) => throw null;
    public static Tensorflow.Tensor ones(Tensorflow.Tensor[] shape, Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.TF_FLOAT,
        string name = null) => throw null;
    public static Tensorflow.Tensor ones_like(Tensorflow.Tensor tensor, Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.DtInvalid,
        string name = null, bool optimize = true) => throw null;
    public static Tensorflow.Tensor pad(Tensorflow.Tensor tensor, Tensorflow.Tensor paddings, string mode = "CONSTANT", string name = null,
        int constant_values = 0) => throw null;
    public static Tensorflow.Tensor placeholder(Tensorflow.TF_DataType dtype, Tensorflow.Shape shape = null, string name = null)
        => throw null;
    public static Tensorflow.Tensor placeholder_with_default(Tensorflow.Tensor input, int[] shape, string name = null) => throw null;
    public static Tensorflow.Tensor prevent_gradient(Tensorflow.Tensor input, string message = "", string name = null) => throw null;
    public static Tensorflow.Tensor rank(Tensorflow.Tensor input, string name = null) => throw null;
    public static Tensorflow.Tensor rank_internal(Tensorflow.Tensor input, string name = null, bool optimize = true) => throw null;
    public static Tensorflow.Tensor reshape(Tensorflow.Tensor tensor, Tensorflow.Shape shape, string name = null) => throw null;
    public static Tensorflow.Tensor reshape(Tensorflow.Tensor tensor, Tensorflow.Tensor shape, string name = null) => throw null;
    public static Tensorflow.Tensor reshape(Tensorflow.Tensor tensor, object[] shape, string name = null) => throw null;
    public static Tensorflow.Tensor reverse(Tensorflow.Tensor tensor, Tensorflow.Tensor axis, string name = null) => throw null;
    public static Tensorflow.Tensor shape(Tensorflow.Tensor input, string name = null,
        Tensorflow.TF_DataType out_type = Tensorflow.TF_DataType.TF_INT32) => throw null;
    public static Tensorflow.Tensor shape_internal(Tensorflow.Tensor input, string name = null, bool optimize = true,
        Tensorflow.TF_DataType out_type = Tensorflow.TF_DataType.TF_INT32) => throw null;
    public static Tensorflow.Tensor shape_v2(Tensorflow.Tensor input, string name = null,
        Tensorflow.TF_DataType out_type = Tensorflow.TF_DataType.TF_INT32) => throw null;
    public static Tensorflow.Tensor size<T>(T input, string name = null, bool optimize = true,
        Tensorflow.TF_DataType out_type = Tensorflow.TF_DataType.TF_INT32) => throw null;
    public static Tensorflow.Tensor slice(Tensorflow.Tensor input, Tensorflow.Tensor begin, Tensorflow.Tensor size, string name = null)
        => throw null;
    public static Tensorflow.Tensor slice(Tensorflow.Tensor input, Tensorflow.Tensor[] begin, Tensorflow.Tensor[] size, string name = null)
        => throw null;
    public static Tensorflow.Tensor[] split(Tensorflow.Tensor value, int num_or_size_splits, Tensorflow.Tensor axis = null,
        string name = "split") => throw null;
    public static Tensorflow.Tensor[] split(Tensorflow.Tensor value, int[] num_or_size_splits, Tensorflow.Tensor axis = null, int num = -1,
        string name = "split") => throw null;
    public static Tensorflow.Tensor squeeze(Tensorflow.Tensor input, Tensorflow.Axis axis = null, string name = null) => throw null;
    public static Tensorflow.Tensor stack(Tensorflow.Tensor[] values, int axis = 0, string name = "stack") => throw null;
    public static Tensorflow.Tensor stack(object values, int axis = 0, string name = "stack") => throw null;
    public static Tensorflow.Tensor stop_gradient(Tensorflow.Tensor input, string name = null) => throw null;
    public static Tensorflow.Tensor strided_slice(Tensorflow.Tensor input_, Tensorflow.Tensor begin, Tensorflow.Tensor end,
        Tensorflow.Tensor strides = null, int begin_mask = 0, int end_mask = 0, int ellipsis_mask = 0, int new_axis_mask = 0,
        int shrink_axis_mask = 0, string name = null) => throw null;
    public static Tensorflow.Tensor strided_slice_grad(Tensorflow.Tensor shape, Tensorflow.Tensor begin, Tensorflow.Tensor end,
        Tensorflow.Tensor strides, Tensorflow.Tensor dy, long begin_mask = 0, long end_mask = 0, long ellipsis_mask = 0,
        long new_axis_mask = 0, long shrink_axis_mask = 0, string name = null) => throw null;
    public static Tensorflow.Tensor tile(Tensorflow.Tensor input, Tensorflow.Tensor multiples, string name = null) => throw null;
    public static Tensorflow.Tensor transpose(Tensorflow.Tensor a, Tensorflow.Tensor perm, string name = "transpose",
        bool conjugate = false) => throw null;
    public static Tensorflow.Tensor transpose<T1>(T1 a, Tensorflow.Axis perm = null, string name = "transpose", bool conjugate = false)
        => throw null;
    public static (Tensorflow.Tensor, Tensorflow.Tensor) unique(Tensorflow.Tensor x,
        Tensorflow.TF_DataType out_idx = Tensorflow.TF_DataType.TF_INT32, string name = null) => throw null;
    public static Tensorflow.Tensor[] unstack(Tensorflow.Tensor value, int? num = null, int axis = 0, string name = "unstack")
        => throw null;
    public static Tensorflow.Tensor where(Tensorflow.Tensor condition, object x = null, object y = null, string name = null) => throw null;
    public static Tensorflow.Tensor where_v2(Tensorflow.Tensor condition, object x = null, object y = null, string name = null)
        => throw null;
    public static Tensorflow.Tensor zeros(Tensorflow.Shape shape, Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.TF_FLOAT,
        string name = null) => throw null;
    public static Tensorflow.Tensor zeros(Tensorflow.Tensor shape, Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.TF_FLOAT,
        string name = null) => throw null;
    public static Tensorflow.Tensor zeros(Tensorflow.Tensors shape, Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.TF_FLOAT,
        string name = null) => throw null;
    public static Tensorflow.Tensor zeros_like(Tensorflow.Tensor tensor, Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.DtInvalid,
        string name = null, bool optimize = true) => throw null;
}

public class audio_ops
{
    public audio_ops() => throw null;
    public Tensorflow.Tensors decode_wav(Tensorflow.Tensor contents, int desired_channels = -1, int desired_samples = -1,
        string name = null) => throw null;
}
