namespace Tensorflow;

public class tensorflow
{
    public tensorflow() => throw null;
    public Tensorflow.Contexts.Context Context { get; }
    public Tensorflow.Queues.FIFOQueue FIFOQueue(int capacity, Tensorflow.TF_DataType dtype, Tensorflow.Shape shape = null,
        string shared_name = null, string name = "fifo_queue") => throw null;
    public Tensorflow.Queues.FIFOQueue FIFOQueue(int capacity, Tensorflow.TF_DataType[] dtypes, Tensorflow.Shape[] shapes = null,
        string[] names = null, string shared_name = null, string name = "fifo_queue") => throw null;
    public Tensorflow.Graph Graph() => throw null;
    public Tensorflow.ops.GraphKeys GraphKeys { get; }
    public Tensorflow.OpDefLibrary OpDefLib;
    public Tensorflow.Queues.PaddingFIFOQueue PaddingFIFOQueue(int capacity, Tensorflow.TF_DataType dtype, Tensorflow.Shape shape,
        string shared_name = null, string name = "padding_fifo_queue") => throw null;
    public Tensorflow.Queues.PaddingFIFOQueue PaddingFIFOQueue(int capacity, Tensorflow.TF_DataType[] dtypes, Tensorflow.Shape[] shapes,
        string[] names = null, string shared_name = null, string name = "padding_fifo_queue") => throw null;
    public Tensorflow.Queues.PriorityQueue PriorityQueue(int capacity, Tensorflow.TF_DataType dtype, Tensorflow.Shape shape = null,
        string shared_name = null, string name = "priority_queue") => throw null;
    public Tensorflow.Queues.RandomShuffleQueue RandomShuffleQueue(int capacity, int min_after_dequeue, Tensorflow.TF_DataType dtype,
        Tensorflow.Shape shape = null, int? seed = null, string shared_name = null, string name = "random_shuffle_queue") => throw null;
    public Tensorflow.Eager.IEagerRunner Runner { get; }
    public Tensorflow.Session Session() => throw null;
    public Tensorflow.Session Session(Tensorflow.ConfigProto config) => throw null;
    public Tensorflow.Session Session(Tensorflow.Graph graph, Tensorflow.ConfigProto config = null) => throw null;
    public Tensorflow.SparseTensor SparseTensor(long[,] indices, Array values, long[] dense_shape) => throw null;
    public Tensorflow.Status Status { get; }
    public Tensorflow.TensorArray TensorArray(Tensorflow.TF_DataType dtype, Tensorflow.Tensor size, bool dynamic_size = false,
        bool clear_after_read = true, Tensorflow.Shape? element_shape = null, bool colocate_with_first_write_call = true,
        bool infer_shape = true) => throw null;
    public Tensorflow.TensorArray TensorArray(Tensorflow.TF_DataType dtype, int size = 0, bool dynamic_size = false,
        bool clear_after_read = true, Tensorflow.Shape? element_shape = null, bool colocate_with_first_write_call = true,
        bool infer_shape = true) => throw null;
    public string VERSION { get; }
    public Tensorflow.ResourceVariable Variable<T>(T data, bool trainable = true, bool validate_shape = true, bool use_resource = true,
        string name = null, Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.DtInvalid,
        Tensorflow.VariableAggregation aggregation = Tensorflow.VariableAggregation.None, Tensorflow.Shape shape = null) => throw null;
    public Tensorflow.Tensor _clip_by_value(Tensorflow.Tensor t, Tensorflow.Tensor clip_value_min, Tensorflow.Tensor clip_value_max,
        string name = null) => throw null;
    public Tensorflow.Tensor abs(Tensorflow.Tensor x, string name = null) => throw null;
    public Tensorflow.Tensor acos(Tensorflow.Tensor x, string name = null) => throw null;
    public Tensorflow.Tensor add(Tensorflow.Tensor a, Tensorflow.Tensor b, string name = null) => throw null;
    public Tensorflow.Tensor add<Tx, Ty>(Tx a, Ty b, string name = null) => throw null;
    public Tensorflow.Tensor add_n(Tensorflow.Tensor[] inputs, string name = null) => throw null;
    public void add_to_collection<T>(string name, T value) => throw null;
    public void add_to_collections<T>(List<string> names, T value) => throw null;
    public Tensorflow.Tensor arg_max(Tensorflow.Tensor input, int dimension,
        Tensorflow.TF_DataType output_type = Tensorflow.TF_DataType.TF_INT64, string name = null) => throw null;
    public Tensorflow.Tensor arg_min(Tensorflow.Tensor input, int dimension,
        Tensorflow.TF_DataType output_type = Tensorflow.TF_DataType.TF_INT64, string name = null) => throw null;
    public Tensorflow.Tensor asin(Tensorflow.Tensor x, string name = null) => throw null;
    public Tensorflow.Tensor assign(Tensorflow.IVariableV1 @ref, object value, bool validate_shape = true, bool use_locking = true,
        string name = null) => throw null;
    public Tensorflow.ITensorOrOperation assign_add<T>(Tensorflow.IVariableV1 @ref, T value, bool use_locking = false, string name = null)
        => throw null;
    public Tensorflow.Tensor atan(Tensorflow.Tensor x, string name = null) => throw null;
    public Tensorflow.Tensor atan2(Tensorflow.Tensor y, Tensorflow.Tensor x, string name = null) => throw null;
    public Tensorflow.tensorflow.AudioAPI audio { get; }
    public Tensorflow.Graphs.AutoGraph autograph;
    public Tensorflow.Tensor batch_matmul(Tensorflow.Tensor x, Tensorflow.Tensor y, bool adj_x = false, bool adj_y = false,
        string name = null) => throw null;
    public Tensorflow.Tensor batch_to_space_nd<T>(T input, int[] block_shape, int[,] crops, string name = null) => throw null;
    public Tensorflow.Operations.bitwise_ops bitwise;
    public Tensorflow.TF_DataType @bool;
    public Tensorflow.Tensor boolean_mask<T1, T2>(T1 tensor, T2 mask, string name = "boolean_mask", int axis = 0) => throw null;
    public Tensorflow.Tensor broadcast_to(Tensorflow.Tensor input, Tensorflow.Shape shape, string name = null) => throw null;
    public Tensorflow.TF_DataType byte8;
    public Tensorflow.Tensor cast(Tensorflow.Tensor x, Tensorflow.TF_DataType dtype, string name = null) => throw null;
    public Tensorflow.Tensor ceil(Tensorflow.Tensor x, string name = null) => throw null;
    public Tensorflow.TF_DataType chars;
    public Tensorflow.Tensor check_numerics(Tensorflow.Tensor tensor, string message, string name = null) => throw null;
    public (Tensorflow.Tensors, Tensorflow.Tensor) clip_by_global_norm(Tensorflow.Tensor[] t_list, float clip_norm,
        Tensorflow.Tensor use_norm = null, string name = null) => throw null;
    public Tensorflow.Tensor clip_by_value<T1, T2>(Tensorflow.Tensor t, T1 clip_value_min, T2 clip_value_max, string name = "ClipByValue")
        => throw null;
    public Tensorflow.tensorflow.CompatApi compat { get; }
    public Tensorflow.Tensor complex(Tensorflow.Tensor real, Tensorflow.Tensor imag, Tensorflow.TF_DataType? dtype = null,
        string name = null) => throw null;
    public Tensorflow.Tensor concat(IEnumerable<Tensorflow.Tensor> values, int axis, string name = "concat") => throw null;
    public Tensorflow.Tensor cond(Tensorflow.Tensor pred, Func<Tensorflow.ITensorOrOperation> true_fn = null,
        Func<Tensorflow.ITensorOrOperation> false_fn = null, string name = null) => throw null;
    public Tensorflow.Tensor cond(Tensorflow.Tensor pred, Tensorflow.Tensor true_value, Tensorflow.Tensor false_false) => throw null;
    public Tensorflow.Framework.ConfigImpl config { get; }
    public Tensorflow.Tensor constant(object value, Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.DtInvalid,
        Tensorflow.Shape shape = null, string name = "Const") => throw null;
    public Tensorflow.IInitializer constant_initializer<T>(T value, Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.TF_FLOAT,
        bool verify_shape = false) => throw null;
    public Tensorflow._ControlDependenciesController control_dependencies(Tensorflow.ITensorOrOperation[] control_inputs) => throw null;
    public Tensorflow.Tensor convert_to_tensor(object value, Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.DtInvalid,
        string name = null, Tensorflow.TF_DataType preferred_dtype = Tensorflow.TF_DataType.DtInvalid) => throw null;
    public Tensorflow.Tensor cos(Tensorflow.Tensor x, string name = null) => throw null;
    public Tensorflow.Tensor cos(float x, string name = null) => throw null;
    public Tensorflow.Tensor cosh(Tensorflow.Tensor x, string name = null) => throw null;
    public Tensorflow.Tensor cumsum(Tensorflow.Tensor x, int axis = 0, bool exclusive = false, bool reverse = false, string name = null)
        => throw null;
    public Tensorflow.tensorflow.DataOps data { get; }
    public Tensorflow.Debugging.DebugImpl debugging { get; }
    public void device(string device_name) => throw null;
    public Tensorflow.Tensor diag(Tensorflow.Tensor diagonal, string name = null) => throw null;
    public Tensorflow.tensorflow.distributions_internal distributions { get; }
    public Tensorflow.Tensor div(Tensorflow.Tensor x, Tensorflow.Tensor y, string name = null) => throw null;
    public Tensorflow.Tensor divide(Tensorflow.Tensor a, Tensorflow.Tensor b) => throw null;
    public Tensorflow.Tensor divide<T>(Tensorflow.Tensor x, T[] y, string name = null) where T : struct => throw null;
    public Tensorflow.Tensor dot_prod<Tx, Ty>(Tx x, Ty y, Tensorflow.NumPy.NDArray axes, string name = null) => throw null;
    public Tensorflow.Tensor[] dynamic_partition(Tensorflow.Tensor data, Tensorflow.Tensor partitions, int num_partitions,
        string name = null) => throw null;
    public Tensorflow.Tensor dynamic_stitch(Tensorflow.Tensor[] indices, Tensorflow.Tensor[] data, string name = null) => throw null;
    public Tensorflow.Slice ellipsis;
    public void enable_eager_execution() => throw null;
    public Tensorflow.Tensor ensure_shape(Tensorflow.Tensor x, Tensorflow.Shape shape, string name = null) => throw null;
    public Tensorflow.Tensor equal(Tensorflow.Tensor x, Tensorflow.Tensor y, string name = null) => throw null;
    public bool executing_eagerly() => throw null;
    public Tensorflow.Tensor exp(Tensorflow.Tensor x, string name = null) => throw null;
    public Tensorflow.Tensor expand_dims(Tensorflow.Tensor input, int axis = -1, string name = null) => throw null;
    public Tensorflow.Tensor fill<T>(Tensorflow.Shape dims, T value, string name = null) => throw null;
    public Tensorflow.Tensor fill<T>(Tensorflow.Tensor dims, T value, string name = null) => throw null;
    public Tensorflow.TF_DataType float16;
    public Tensorflow.TF_DataType float32;
    public Tensorflow.TF_DataType float64;
    public Tensorflow.Tensor floor(Tensorflow.Tensor x, string name = null) => throw null;
    public Tensorflow.Tensor floordiv(Tensorflow.Tensor x, Tensorflow.Tensor y, string name = null) => throw null;
    public Tensorflow.Tensor gather(Tensorflow.Tensor @params, Tensorflow.Tensor indices, string name = null, int axis = 0) => throw null;
    public Tensorflow.Tensor gather_nd(Tensorflow.Tensor @params, Tensorflow.Tensor indices, string name = null) => throw null;
    public List<T> get_collection<T>(string key, string scope = "") => throw null;
    public Tensorflow.Graph get_default_graph() => throw null;
    public Tensorflow.Session get_default_session() => throw null;
    public Tensorflow.VariableScope get_variable_scope() => throw null;
    public Tensorflow.IO.GFile gfile;
    public Tensorflow.IVariableV1[] global_variables(string scope = null) => throw null;
    public Tensorflow.Operation global_variables_initializer() => throw null;
    public Tensorflow.IInitializer glorot_uniform_initializer { get; }
    public Tensorflow.Tensor[] gradients(Tensorflow.Tensor ys, Tensorflow.Tensor xs, Tensorflow.Tensor[] grad_ys = null,
        string name = "gradients", bool colocate_gradients_with_ops = false, bool gate_gradients = false, int? aggregation_method = null,
        Tensorflow.Tensor[] stop_gradients = null) => throw null;
    public Tensorflow.Tensor[] gradients(Tensorflow.Tensor ys, Tensorflow.Tensor[] xs, Tensorflow.Tensor[] grad_ys = null,
        string name = "gradients", bool colocate_gradients_with_ops = false, bool gate_gradients = false, int? aggregation_method = null,
        Tensorflow.Tensor[] stop_gradients = null) => throw null;
    public Tensorflow.Tensor[] gradients(Tensorflow.Tensor[] ys, Tensorflow.Tensor[] xs, Tensorflow.Tensor[] grad_ys = null,
        string name = "gradients", bool colocate_gradients_with_ops = false, bool gate_gradients = false, int? aggregation_method = null,
        Tensorflow.Tensor[] stop_gradients = null) => throw null;
    public Tensorflow.GraphTransformer graph_transforms { get; }
    public Tensorflow.graph_util_impl graph_util { get; }
    public Tensorflow.Tensor greater<Tx, Ty>(Tx x, Ty y, string name = null) => throw null;
    public Tensorflow.Tensor greater_equal<Tx, Ty>(Tx x, Ty y, string name = null) => throw null;
    public Tensorflow.Operation group<T>(T[] inputs, string name = null) where T : Tensorflow.ITensorOrOperation => throw null;
    public Tensorflow.Tensor identity(Tensorflow.Tensor input, string name = null) => throw null;
    public Tensorflow.tensorflow.image_internal image;
    public Tensorflow.ops.NameScope init_scope() => throw null;
    public Tensorflow.tensorflow.InitializersImpl initializers { get; }
    public Tensorflow.TF_DataType int16;
    public Tensorflow.TF_DataType int32;
    public Tensorflow.TF_DataType int64;
    public Tensorflow.TF_DataType int8;
    public Tensorflow.tensorflow.IoApi io { get; }
    public Tensorflow.Tensor is_finite(Tensorflow.Tensor input, string name = null) => throw null;
    public Tensorflow.Tensor is_nan(Tensorflow.Tensor input, string name = null) => throw null;
    public Tensorflow.Keras.IKerasApi keras { get; }
    public Tensorflow.Tensor less<Tx, Ty>(Tx x, Ty y, string name = null) => throw null;
    public Tensorflow.Tensor less_equal<Tx, Ty>(Tx x, Ty y, string name = null) => throw null;
    public Tensorflow.Tensor lgamma(Tensorflow.Tensor x, string name = null) => throw null;
    public Tensorflow.tensorflow.LinalgApi linalg { get; }
    public Tensorflow.Tensor log(Tensorflow.Tensor x, string name = null) => throw null;
    public Tensorflow.Tensor log1p(Tensorflow.Tensor x, string name = null) => throw null;
    public Tensorflow.logging_ops logging { get; }
    public Tensorflow.Tensor logical_and<T>(T x, T y, string name = null) => throw null;
    public Tensorflow.Tensor logical_not(Tensorflow.Tensor x, string name = null) => throw null;
    public Tensorflow.Tensor logical_or(Tensorflow.Tensor x, Tensorflow.Tensor y, string name = null) => throw null;
    public Tensorflow.Tensor logical_xor(Tensorflow.Tensor x, Tensorflow.Tensor y, string name = "LogicalXor") => throw null;
    public Tensorflow.LossesImpl losses { get; }
    public Tensorflow.Tensor map_fn(Func<Tensorflow.Tensor, Tensorflow.Tensor> fn, Tensorflow.Tensor elems,
        Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.DtInvalid, int parallel_iterations = -1, bool back_prop = true,
        bool swap_memory = false, bool infer_shape = true, string name = null) => throw null;
    public Tensorflow.tensorflow.MathApi math { get; }
    public Tensorflow.Tensor matmul(Tensorflow.Tensor a, Tensorflow.Tensor b, bool transpose_a = false, bool transpose_b = false)
        => throw null;
    public Tensorflow.Tensor max<Tx, Ty>(Tx input, Ty axis, bool keep_dims = false, string name = null) => throw null;
    public Tensorflow.Tensor maximum<T1, T2>(T1 x, T2 y, string name = null) => throw null;
    public unsafe void memcpy(void* dst, nint src, ulong size) => throw null;
    public unsafe void memcpy<T>(T* dst, void* src, ulong size) where T : unmanaged => throw null;
    public void memcpy<T>(T[] dst, nint src, long size) where T : unmanaged => throw null;
    public void memcpy<T>(T[] dst, nint src, ulong size) where T : unmanaged => throw null;
    public void memcpy<T>(nint dst, T[] src, long size) where T : unmanaged => throw null;
    public void memcpy<T>(nint dst, T[] src, ulong size) where T : unmanaged => throw null;
    public unsafe void memcpy<T>(void* dst, T* src, ulong size) where T : unmanaged => throw null;
    public Tensorflow.Tensor min<Tx, Ty>(Tx input, Ty axis, bool keep_dims = false, string name = null) => throw null;
    public Tensorflow.Tensor minimum<T1, T2>(T1 x, T2 y, string name = null) => throw null;
    public Tensorflow.Tensor multinomial(Tensorflow.Tensor logits, int num_samples, int? seed = null, string name = null,
        Tensorflow.TF_DataType output_dtype = Tensorflow.TF_DataType.DtInvalid) => throw null;
    public Tensorflow.Tensor multiply(Tensorflow.Tensor x, Tensorflow.Tensor y, string name = null) => throw null;
    public Tensorflow.Tensor multiply<Tx, Ty>(Tx x, Ty y, string name = null) => throw null;
    public Tensorflow.ops.NameScope name_scope(string name, string default_name = "", object values = null) => throw null;
    public Tensorflow.Tensor negative(Tensorflow.Tensor x, string name = null) => throw null;
    public Tensorflow.Slice newaxis;
    public Tensorflow.tensorflow.nn_internal nn { get; }
    public Tensorflow.Operation no_op(string name = null) => throw null;
    public Tensorflow.Tensor not_equal<Tx, Ty>(Tx x, Ty y, string name = null) => throw null;
    public Tensorflow.NumPy.NumPyImpl numpy { get; }
    public Tensorflow.Tensor one_hot(Tensorflow.Tensor indices, int depth, Tensorflow.Tensor on_value = null,
        Tensorflow.Tensor off_value = null, Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.DtInvalid, int axis = -1,
        string name = null) => throw null;
    public Tensorflow.Tensor ones(Tensorflow.Shape shape, Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.TF_FLOAT,
        string name = null) => throw null;
    public Tensorflow.Tensor ones(Tensorflow.Tensor shape, Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.TF_FLOAT,
        string name = null) => throw null;
    public Tensorflow.IInitializer ones_initializer { get; }
    public Tensorflow.Tensor ones_like(Tensorflow.NumPy.NDArray nd, Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.DtInvalid,
        string name = null, bool optimize = true) => throw null;
    public Tensorflow.Tensor ones_like(Tensorflow.Tensor tensor, Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.DtInvalid,
        string name = null, bool optimize = true) => throw null;
    public Tensorflow.IInitializer orthogonal_initializer { get; }
    public Tensorflow.Tensor pad(Tensorflow.Tensor tensor, Tensorflow.Tensor paddings, string mode = "CONSTANT", string name = null,
        int constant_values = 0) => throw null;
    public Tensorflow.Graph peak_default_graph() => throw null;
    public Tensorflow.Tensor placeholder(Tensorflow.TF_DataType dtype, Tensorflow.Shape shape = null, string name = null) => throw null;
    public Tensorflow.Tensor placeholder_with_default<T>(T input, int[] shape, string name = null) => throw null;
    public Tensorflow.Tensor pow<T1, T2>(T1 x, T2 y, string name = "pow") => throw null;
    public void print(Tensorflow.Tensor input) => throw null;
    public Tensorflow.tensorflow.Random random { get; }
    public Tensorflow.IInitializer random_normal_initializer(float mean = 0f, float stddev = 1f, int? seed = null,
        Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.DtInvalid) => throw null;
    public Tensorflow.Tensor random_shuffle(Tensorflow.Tensor value, int? seed = null, string name = null) => throw null;
    public Tensorflow.Tensor random_uniform(Tensorflow.Shape shape, float minval = 0f, float maxval = 1f,
        Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.TF_FLOAT, int? seed = null, string name = null) => throw null;
    public Tensorflow.IInitializer random_uniform_initializer { get; }
    public Tensorflow.Tensor range(object start, object limit = null, object delta = null, Tensorflow.TF_DataType? dtype = null,
        string name = "range") => throw null;
    public Tensorflow.Tensor rank(Tensorflow.Tensor input, string name = null) => throw null;
    public Tensorflow.Tensor real(Tensorflow.Tensor input, string name = null) => throw null;
    public Tensorflow.Tensor reduce_all(Tensorflow.Tensor input_tensor, Tensorflow.Axis? axis = null, bool keepdims = false,
        string name = null) => throw null;
    public Tensorflow.Tensor reduce_any(Tensorflow.Tensor input_tensor, Tensorflow.Axis? axis = null, bool keepdims = false,
        string name = null) => throw null;
    public Tensorflow.Tensor reduce_logsumexp(Tensorflow.Tensor input_tensor, Tensorflow.Axis? axis = null, bool keepdims = false,
        string name = null) => throw null;
    public Tensorflow.Tensor reduce_max(Tensorflow.Tensor input_tensor, Tensorflow.Axis? axis = null, bool keepdims = false,
        string name = null) => throw null;
    public Tensorflow.Tensor reduce_mean(Tensorflow.Tensor input_tensor, Tensorflow.Axis? axis = null, bool keepdims = false,
        string name = null, int? reduction_indices = null) => throw null;
    public Tensorflow.Tensor reduce_min(Tensorflow.Tensor input_tensor, Tensorflow.Axis? axis = null, bool keepdims = false,
        string name = null) => throw null;
    public Tensorflow.Tensor reduce_prod(Tensorflow.Tensor input_tensor, Tensorflow.Axis? axis = null, bool keepdims = false,
        string name = null) => throw null;
    public Tensorflow.Tensor reduce_std(Tensorflow.Tensor input_tensor, Tensorflow.Axis? axis = null, bool keepdims = false,
        string name = null) => throw null;
    public Tensorflow.Tensor reduce_sum(Tensorflow.Tensor input, Tensorflow.Axis? axis = null, Tensorflow.Axis? reduction_indices = null,
        bool keepdims = false, string name = null) => throw null;
    public Tensorflow.Tensor reduce_variance(Tensorflow.Tensor input_tensor, Tensorflow.Axis? axis = null, bool keepdims = false,
        string name = null) => throw null;
    public void reset_default_graph() => throw null;
    public Tensorflow.Tensor reshape(Tensorflow.Tensor tensor, Tensorflow.Shape shape, string name = null) => throw null;
    public Tensorflow.Tensor reshape(Tensorflow.Tensor tensor, Tensorflow.Tensor shape, string name = null) => throw null;
    public Tensorflow.Tensor reshape(Tensorflow.Tensor tensor, object[] shape, string name = null) => throw null;
    public Tensorflow.Tensor reverse(Tensorflow.Tensor tensor, Tensorflow.Axis axis, string name = null) => throw null;
    public Tensorflow.Tensor round(Tensorflow.Tensor x, string name = null) => throw null;
    public Tensorflow.SavedModelAPI saved_model { get; }
    public Tensorflow.Tensor scalar(string name, Tensorflow.Tensor tensor) => throw null;
    public Tensorflow.Tensor scan(Func<Tensorflow.Tensor, Tensorflow.Tensor, Tensorflow.Tensor> fn, Tensorflow.Tensor elems,
        Tensorflow.Tensor initializer = null, int parallel_iterations = 10, bool back_prop = true, bool swap_memory = false,
        bool infer_shape = true, bool reverse = false, string name = null) => throw null;
    public void set_random_seed(int seed) => throw null;
    public Tensorflow.Tensor shape(Tensorflow.Tensor input, string name = null,
        Tensorflow.TF_DataType out_type = Tensorflow.TF_DataType.TF_INT32) => throw null;
    public Tensorflow.Tensor sigmoid<T>(T x, string name = null) => throw null;
    public Tensorflow.Tensor sign(Tensorflow.Tensor a, string name = null) => throw null;
    public Tensorflow.tensorflow.SignalApi signal { get; }
    public Tensorflow.Tensor sin(Tensorflow.Tensor x, string name = null) => throw null;
    public Tensorflow.Tensor sinh(Tensorflow.Tensor x, string name = null) => throw null;
    public Tensorflow.Tensor size(Tensorflow.Tensor input, string name = null,
        Tensorflow.TF_DataType out_type = Tensorflow.TF_DataType.TF_INT32) => throw null;
    public Tensorflow.Tensor slice<Tb, Ts>(Tensorflow.Tensor input, Tb[] begin, Ts[] size, string name = null) => throw null;
    public Tensorflow.Tensor sparse_tensor_to_dense(Tensorflow.SparseTensor sp_input, Array default_value = null,
        bool validate_indices = true, string name = null) => throw null;
    public Tensorflow.Tensor sparse_to_dense<T>(Tensorflow.Tensor sparse_indices, Tensorflow.Shape output_shape, T sparse_values,
        T default_value = default(T), bool validate_indices = true, string name = null) => throw null;
    public Tensorflow.Tensor[] split(Tensorflow.Tensor value, int num_split, Tensorflow.Axis axis, string name = null) => throw null;
    public Tensorflow.Tensor[] split(Tensorflow.Tensor value, int[] num_split, Tensorflow.Axis axis, string name = null) => throw null;
    public Tensorflow.Tensor sqrt(Tensorflow.Tensor a, string name = null) => throw null;
    public Tensorflow.Tensor square(Tensorflow.Tensor x, string name = null) => throw null;
    public Tensorflow.Tensor squared_difference(Tensorflow.Tensor x, Tensorflow.Tensor y, string name = null) => throw null;
    public Tensorflow.Tensor squeeze(Tensorflow.Tensor input, int axis, string name = null, int squeeze_dims = -1) => throw null;
    public Tensorflow.Tensor squeeze(Tensorflow.Tensor input, int[] axis = null, string name = null, int squeeze_dims = -1) => throw null;
    public Tensorflow.Tensor stack(Tensorflow.Tensor[] values, int axis = 0, string name = "stack") => throw null;
    public Tensorflow.Tensor stack(object values, int axis = 0, string name = "stack") => throw null;
    public Tensorflow.Tensor stop_gradient(Tensorflow.Tensor x, string name = null) => throw null;
    public Tensorflow.Tensor strided_slice(Tensorflow.Tensor input, Tensorflow.Tensor begin, Tensorflow.Tensor end,
        Tensorflow.Tensor strides = null, int begin_mask = 0, int end_mask = 0, int ellipsis_mask = 0, int new_axis_mask = 0,
        int shrink_axis_mask = 0, string name = null) => throw null;
    public Tensorflow.Tensor strided_slice<T>(Tensorflow.Tensor input, T[] begin, T[] end, T[] strides = null, int begin_mask = 0,
        int end_mask = 0, int ellipsis_mask = 0, int new_axis_mask = 0, int shrink_axis_mask = 0, string name = null) => throw null;
    public Tensorflow.TF_DataType @string;
    public Tensorflow.tensorflow.StringsApi strings { get; }
    public Tensorflow.Tensor sub<Tx, Ty>(Tx a, Ty b, string name = null) => throw null;
    public Tensorflow.Tensor subtract(Tensorflow.Tensor x, Tensorflow.Tensor y, string name = null) => throw null;
    public Tensorflow.Tensor subtract<T>(Tensorflow.Tensor x, T[] y, string name = null) where T : struct => throw null;
    public Tensorflow.Tensor sum(Tensorflow.Tensor input, int axis, bool keep_dims = false, string name = null) => throw null;
    public Tensorflow.Summaries.Summary summary;
    public Tensorflow.Tensor tan(Tensorflow.Tensor x, string name = null) => throw null;
    public Tensorflow.Tensor tanh(Tensorflow.Tensor x, string name = null) => throw null;
    public Tensorflow.Tensor tile(Tensorflow.Tensor input, Tensorflow.Shape multiples, string name = null) => throw null;
    public Tensorflow.Tensor tile(Tensorflow.Tensor input, Tensorflow.Tensor multiples, string name = null) => throw null;
    public Tensorflow.Tensor tile(Tensorflow.Tensor input, object[] multiples, string name = null) => throw null;
    public Tensorflow.tensorflow.train_internal train { get; }
    public Tensorflow.IVariableV1[] trainable_variables(string scope = null) => throw null;
    public Tensorflow.Tensor transpose<T1>(T1 a, Tensorflow.Axis perm = null, string name = "transpose", bool conjugate = false)
        => throw null;
    public static Tensorflow.Tensor truediv(Tensorflow.Tensor x, Tensorflow.Tensor y, string name = null) => throw null;
    public Tensorflow.Tensor truncated_normal(Tensorflow.Shape shape, float mean = 0f, float stddev = 1f,
        Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.TF_FLOAT, int? seed = null, string name = null) => throw null;
    public Tensorflow.IInitializer truncated_normal_initializer(float mean = 0f, float stddev = 1f, int? seed = null,
        Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.DtInvalid) => throw null;
    public Tensorflow.Tensor[] unstack(Tensorflow.Tensor value, int? num = null, int axis = 0, string name = "unstack") => throw null;
    public Tensorflow.variable_scope variable_scope(Tensorflow.VariableScope scope, string default_name = null,
        Tensorflow.Tensor[] values = null, bool? reuse = null, bool auxiliary_name_scope = true) => throw null;
    public Tensorflow.variable_scope variable_scope(string name, string default_name = null, Tensorflow.Tensor[] values = null,
        bool? reuse = null, bool auxiliary_name_scope = true) => throw null;
    public Tensorflow.Operation variables_initializer(Tensorflow.IVariableV1[] var_list, string name = "init") => throw null;
    public Tensorflow.IInitializer variance_scaling_initializer(float factor = 1f, string mode = "fan_in",
        string distribution = "truncated_normal", int? seed = null, Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.TF_FLOAT)
        => throw null;
    public Tensorflow.Tensor where<Tx, Ty>(Tensorflow.Tensor condition, Tx x, Ty y, string name = null) => throw null;
    public Tensorflow.Tensor while_loop(Func<Tensorflow.Tensor, Tensorflow.Tensor> cond, Func<Tensorflow.Tensor, Tensorflow.Tensor> body,
        Tensorflow.Tensor loop_vars, int parallel_iterations = 10) => throw null;
    public Tensorflow.Tensor[] while_loop(Func<Tensorflow.Tensors, Tensorflow.Tensor> cond, Func<Tensorflow.Tensors,
        Tensorflow.Tensors> body, Tensorflow.Tensors loop_vars, int parallel_iterations = 10, string name = null) => throw null;
    public Tensorflow.Tensor zeros(Tensorflow.Shape shape, Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.TF_FLOAT,
        string name = null) => throw null;
    public Tensorflow.Tensor zeros(Tensorflow.Tensor shape, Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.TF_FLOAT,
        string name = null) => throw null;
    public Tensorflow.IInitializer zeros_initializer { get; }
    public Tensorflow.Tensor zeros_like(Tensorflow.NumPy.NDArray nd, Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.DtInvalid,
        string name = null, bool optimize = true) => throw null;
    public Tensorflow.Tensor zeros_like(Tensorflow.Tensor tensor, Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.DtInvalid,
        string name = null, bool optimize = true) => throw null;
    public Tensorflow.Gradients.GradientTape GradientTape(bool persistent = false, bool watch_accessed_variables = true) => throw null;

    public class AudioAPI
    {
        public AudioAPI() => throw null;
        public Tensorflow.Tensors decode_wav(Tensorflow.Tensor contents, int desired_channels = -1, int desired_samples = -1,
            string name = null) => throw null;
    }

    public class CompatApi
    {
        public CompatApi() => throw null;
        public Tensorflow.CompatV1Api v1 { get; }
    }

    public class DataOps
    {
        public DataOps() => throw null;
        public int AUTOTUNE;
        public Tensorflow.DatasetManager Dataset { get; }
        public int INFINITE_CARDINALITY;
        public int UNKNOWN_CARDINALITY;
    }

    public class InitializersImpl
    {
        public InitializersImpl() => throw null;
        public Tensorflow.IInitializer random_normal_initializer(float mean = 0f, float stddev = 0.05f, int? seed = null,
            Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.TF_FLOAT) => throw null;
        public Tensorflow.IInitializer zeros_initializer(Tensorflow.Shape shape = null,
            Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.TF_FLOAT) => throw null;
    }

    public class IoApi
    {
        public IoApi() => throw null;
        public Tensorflow.IO.GFile gfile;
        public Tensorflow.Tensor read_file(Tensorflow.Tensor filename, string name = null) => throw null;
        public Tensorflow.Tensor read_file(string filename, string name = null) => throw null;
        public Tensorflow.Tensor[] restore_v2(Tensorflow.Tensor prefix, string[] tensor_names, string[] shape_and_slices,
            Tensorflow.TF_DataType[] dtypes, string name = null) => throw null;
        public Tensorflow.Operation save_v2(Tensorflow.Tensor prefix, string[] tensor_names, string[] shape_and_slices,
            Tensorflow.Tensor[] tensors, string name = null) => throw null;
        public Tensorflow.Operation write_file(Tensorflow.Tensor filename, Tensorflow.Tensor conentes, string name = null) => throw null;
        public Tensorflow.Operation write_file(string filename, Tensorflow.Tensor conentes, string name = null) => throw null;
    }

    public class LinalgApi
    {
        public LinalgApi() => throw null;
        public Tensorflow.Tensor batch_matmul(Tensorflow.Tensor x, Tensorflow.Tensor y, bool adj_x = false, bool adj_y = false,
            string name = null) => throw null;
        public Tensorflow.Tensor diag(Tensorflow.Tensor diagonal, string name = null) => throw null;
        public Tensorflow.Tensor einsum(string equation, Tensorflow.Tensors inputs, string name = null) => throw null;
        public Tensorflow.Tensor eye(int num_rows, int num_columns = -1, Tensorflow.Shape batch_shape = null,
            Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.TF_DOUBLE, string name = null) => throw null;
        public Tensorflow.Tensor global_norm(Tensorflow.Tensor[] t_list, string name = null) => throw null;
        public Tensorflow.Tensor inv(Tensorflow.Tensor input, bool adjoint = false, string name = null) => throw null;
        public Tensorflow.Tensor l2_normalize(Tensorflow.Tensor x, int axis = 0, float epsilon = 1E-12f, string name = null) => throw null;
        public Tensorflow.Tensor lstsq(Tensorflow.Tensor matrix, Tensorflow.Tensor rhs, Tensorflow.NumPy.NDArray l2_regularizer = null,
            bool fast = true, string name = null) => throw null;
        public Tensorflow.Tensor matmul(Tensorflow.Tensor a, Tensorflow.Tensor b) => throw null;
        public Tensorflow.Tensor norm(Tensorflow.Tensor a, string ord = "euclidean", Tensorflow.Axis axis = null, string name = null)
            => throw null;
        public Tensorflow.Tensors qr(Tensorflow.Tensor input, bool full_matrices = true, string name = null) => throw null;
        public Tensorflow.Tensor tensor_diag_part(Tensorflow.Tensor input, string name = null) => throw null;
        public Tensorflow.Tensor tensordot(Tensorflow.Tensor x, Tensorflow.Tensor y, Tensorflow.NumPy.NDArray axes, string name = null)
            => throw null;
    }

    public class MathApi
    {
        public MathApi() => throw null;
        public Tensorflow.Tensor angle(Tensorflow.Tensor x, string name = null) => throw null;
        public Tensorflow.Tensor argmax(Tensorflow.Tensor input, Tensorflow.Axis axis = null, string name = null, int? dimension = null,
            Tensorflow.TF_DataType output_type = Tensorflow.TF_DataType.TF_INT64) => throw null;
        public Tensorflow.Tensor bincount(Tensorflow.Tensor arr, Tensorflow.Tensor weights = null, Tensorflow.Tensor minlength = null,
            Tensorflow.Tensor maxlength = null, Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.TF_INT32, string name = null,
            Tensorflow.Shape axis = null, bool binary_output = false) => throw null;
        public Tensorflow.Tensor conj(Tensorflow.Tensor x, string name = null) => throw null;
        public Tensorflow.Tensor count_nonzero(Tensorflow.Tensor input, Tensorflow.Axis? axis = null, bool? keepdims = null,
            Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.TF_INT64, string name = null) => throw null;
        public Tensorflow.Tensor divide_no_nan(Tensorflow.Tensor a, Tensorflow.Tensor b, string name = null) => throw null;
        public Tensorflow.Tensor erf(Tensorflow.Tensor x, string name = null) => throw null;
        public Tensorflow.Tensor imag(Tensorflow.Tensor x, string name = null) => throw null;
        public Tensorflow.Tensor in_top_k(Tensorflow.Tensor predictions, Tensorflow.Tensor targets, int k, string name = "InTopK")
            => throw null;
        public Tensorflow.Tensor log(Tensorflow.Tensor x, string name = null) => throw null;
        public Tensorflow.Tensor multiply(Tensorflow.Tensor x, Tensorflow.Tensor y, string name = null) => throw null;
        public Tensorflow.Tensor real(Tensorflow.Tensor x, string name = null) => throw null;
        public Tensorflow.Tensor reduce_euclidean_norm(Tensorflow.Tensor input_tensor, Tensorflow.Axis? axis = null, bool keepdims = false,
            string name = null) => throw null;
        public Tensorflow.Tensor softplus(Tensorflow.Tensor features, string name = null) => throw null;
        public Tensorflow.Tensor square(Tensorflow.Tensor x, string name = null) => throw null;
        public Tensorflow.Tensor sum(Tensorflow.Tensor x, Tensorflow.Axis? axis = null, string name = null) => throw null;
        public Tensorflow.Tensor tanh(Tensorflow.Tensor x, string name = null) => throw null;
        public Tensorflow.Tensors top_k(Tensorflow.Tensor input, int k, bool sorted = true, string name = null) => throw null;
    }

    public class Random
    {
        public Random() => throw null;
        public Tensorflow.Tensor categorical(Tensorflow.Tensor logits, int num_samples, int? seed = null, string name = null,
            Tensorflow.TF_DataType output_dtype = Tensorflow.TF_DataType.DtInvalid) => throw null;
        public Tensorflow.Tensor normal(Tensorflow.Shape shape, float mean = 0f, float stddev = 1f,
            Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.TF_FLOAT, int? seed = null, string name = null) => throw null;
        public Tensorflow.Tensor stateless_normal(Tensorflow.Shape shape, float mean = 0f, float stddev = 1f,
            Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.TF_FLOAT, string name = null) => throw null;
        public Tensorflow.Tensor truncated_normal(Tensorflow.Shape shape, float mean = 0f, float stddev = 1f,
            Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.TF_FLOAT, int? seed = null, string name = null) => throw null;
        public Tensorflow.Tensor uniform(Tensorflow.Shape shape, float minval = 0f, float maxval = 1f,
            Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.TF_FLOAT, int? seed = null, string name = null) => throw null;
    }

    public class SignalApi
    {
        public SignalApi() => throw null;
        public Tensorflow.Tensor fft(Tensorflow.Tensor input, string name = null) => throw null;
        public Tensorflow.Tensor fft2d(Tensorflow.Tensor input, string name = null) => throw null;
        public Tensorflow.Tensor fft3d(Tensorflow.Tensor input, string name = null) => throw null;
        public Tensorflow.Tensor ifft(Tensorflow.Tensor input, string name = null) => throw null;
        public Tensorflow.Tensor ifft2d(Tensorflow.Tensor input, string name = null) => throw null;
        public Tensorflow.Tensor ifft3d(Tensorflow.Tensor input, string name = null) => throw null;
    }

    public class StringsApi
    {
        public StringsApi() => throw null;
        public Tensorflow.Tensor format(string template, Tensorflow.Tensor[] inputs, string placeholder = "{}", int summarize = 3,
            string name = null) => throw null;
        public Tensorflow.Tensor lower(Tensorflow.Tensor input, string encoding = "", string name = null) => throw null;
        public Tensorflow.Tensor regex_replace(Tensorflow.Tensor input, string pattern, string rewrite, bool replace_global = true,
            string name = null) => throw null;
        public Tensorflow.RaggedTensor split(Tensorflow.Tensor input, char sep = ' ', int maxsplit = -1, string name = null) => throw null;
        public Tensorflow.Tensor string_length(Tensorflow.Tensor input, string name = null, string unit = "BYTE") => throw null;
        public Tensorflow.Tensor substr(Tensorflow.Tensor input, int pos, int len, string name = null, string @uint = "BYTE") => throw null;
        public Tensorflow.Tensor substr(string input, int pos, int len, string name = null, string @uint = "BYTE") => throw null;
        public (Tensorflow.RaggedTensor, Tensorflow.RaggedTensor) unicode_decode_with_offsets(Tensorflow.Tensor input,
            string input_encoding, string errors = "replace", int replacement_char = 65533, bool replace_control_characters = false,
            string name = null) => throw null;
    }

    public class distributions_internal
    {
        public distributions_internal() => throw null;
        public Tensorflow.Normal Normal(Tensorflow.Tensor loc, Tensorflow.Tensor scale, bool validate_args = false,
            bool allow_nan_stats = true, string name = "Normal") => throw null;
    }

    public class image_internal
    {
        public image_internal() => throw null;
        public Tensorflow.Tensor adjust_brightness(Tensorflow.Tensor image, Tensorflow.Tensor delta) => throw null;
        public Tensorflow.Tensor adjust_contrast(Tensorflow.Tensor images, Tensorflow.Tensor contrast_factor) => throw null;
        public Tensorflow.Tensor adjust_contrast(Tensorflow.Tensor images, float contrast_factor, string name = null) => throw null;
        public Tensorflow.Tensor adjust_gamma(Tensorflow.Tensor image, int gamma = 1, int gain = 1) => throw null;
        public Tensorflow.Tensor adjust_hue(Tensorflow.Tensor image, Tensorflow.Tensor delta, string name = null) => throw null;
        public Tensorflow.Tensor adjust_hue(Tensorflow.Tensor images, float delta, string name = null) => throw null;
        public Tensorflow.Tensor adjust_jpeg_quality(Tensorflow.Tensor image, Tensorflow.Tensor jpeg_quality, string name = null)
            => throw null;
        public Tensorflow.Tensor adjust_saturation(Tensorflow.Tensor image, Tensorflow.Tensor saturation_factor, string name = null)
            => throw null;
        public Tensorflow.Tensor adjust_saturation(Tensorflow.Tensor image, float saturation_factor, string name = null) => throw null;
        public Tensorflow.Tensor central_crop(Tensorflow.Tensor image, float central_fraction) => throw null;
        public (Tensorflow.Tensor, Tensorflow.Tensor, Tensorflow.Tensor,
            Tensorflow.Tensor) combined_non_max_suppression(Tensorflow.Tensor boxes, Tensorflow.Tensor scores,
            Tensorflow.Tensor max_output_size_per_class, Tensorflow.Tensor max_total_size, float iou_threshold = 0.5f,
            float score_threshold = float.NegativeInfinity, bool pad_per_class = false, bool clip_boxes = true, string name = null)
            => throw null;
        public (Tensorflow.Tensor, Tensorflow.Tensor, Tensorflow.Tensor,
            Tensorflow.Tensor) combined_non_max_suppression(Tensorflow.Tensor boxes, Tensorflow.Tensor scores,
            int max_output_size_per_class, int max_total_size, float iou_threshold, float score_threshold, bool pad_per_class = false,
            bool clip_boxes = true) => throw null;
        public Tensorflow.Tensor convert_image_dtype(Tensorflow.Tensor image, Tensorflow.TF_DataType dtype, bool saturate = false,
            string name = null) => throw null;
        public Tensorflow.Tensor crop_and_resize(Tensorflow.Tensor image, Tensorflow.Tensor boxes, Tensorflow.Tensor box_ind,
            Tensorflow.Tensor crop_size, string method = "bilinear", float extrapolation_value = 0f, string name = null) => throw null;
        public Tensorflow.Tensor crop_to_bounding_box(Tensorflow.Tensor image, int offset_height, int offset_width, int target_height,
            int target_width) => throw null;
        public Tensorflow.Tensor decode_image(Tensorflow.Tensor contents, int channels = 0,
            Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.TF_UINT8, string name = null, bool expand_animations = true)
            => throw null;
        public Tensorflow.Tensor decode_jpeg(Tensorflow.Tensor contents, int channels = 0, int ratio = 1, bool fancy_upscaling = true,
            bool try_recover_truncated = false, int acceptable_fraction = 1, string dct_method = "", string name = null) => throw null;
        public Tensorflow.Tensor draw_bounding_boxes(Tensorflow.Tensor images, Tensorflow.Tensor boxes, Tensorflow.Tensor colors = null,
            string name = null) => throw null;
        public Tensorflow.Tensor encode_jpeg(Tensorflow.Tensor contents, string name = null) => throw null;
        public Tensorflow.Tensor encode_png(Tensorflow.Tensor contents, string name = null) => throw null;
        public Tensorflow.Tensor extract_glimpse(Tensorflow.Tensor input, Tensorflow.Tensor size, Tensorflow.Tensor offsets,
            bool centered = true, bool normalized = true, bool uniform_noise = true, string name = null) => throw null;
        public Tensorflow.Tensor flip_left_right(Tensorflow.Tensor image) => throw null;
        public Tensorflow.Tensor flip_up_down(Tensorflow.Tensor image) => throw null;
        public Tensorflow.Tensor grayscale_to_rgb(Tensorflow.Tensor images, string name = null) => throw null;
        public (Tensorflow.Tensor, Tensorflow.Tensor) image_gradients(Tensorflow.Tensor image) => throw null;
        public Tensorflow.Tensor is_jpeg(Tensorflow.Tensor contents, string name = null) => throw null;
        public Tensorflow.Tensor non_max_suppression(Tensorflow.Tensor boxes, Tensorflow.Tensor scores, Tensorflow.Tensor max_output_size,
            float iou_threshold = 0.5f, float score_threshold = float.NegativeInfinity, string name = null) => throw null;
        public (Tensorflow.Tensor, Tensorflow.Tensor) non_max_suppression_padded(Tensorflow.Tensor boxes, Tensorflow.Tensor scores,
            Tensorflow.Tensor max_output_size, float iou_threshold = 0.5f, float score_threshold = float.NegativeInfinity,
            bool pad_to_max_output_size = false, string name = null, bool sorted_input = false, bool canonicalized_coordinates = false,
            int tile_size = 512) => throw null;
        public Tensorflow.Tensor non_max_suppression_with_overlaps(Tensorflow.Tensor overlaps, Tensorflow.Tensor scores,
            Tensorflow.Tensor max_output_size, float overlap_threshold = 0.5f, float score_threshold = float.NegativeInfinity,
            string name = null) => throw null;
        public Tensorflow.Tensor pad_to_bounding_box(Tensorflow.Tensor image, int offset_height, int offset_width, int target_height,
            int target_width) => throw null;
        public Tensorflow.Tensor per_image_standardization(Tensorflow.Tensor image) => throw null;
        public Tensorflow.Tensor psnr(Tensorflow.Tensor a, Tensorflow.Tensor b, Tensorflow.Tensor max_val, string name = null)
            => throw null;
        public Tensorflow.Tensor random_brightness(Tensorflow.Tensor image, float max_delta, int seed = 0) => throw null;
        public Tensorflow.Tensor random_contrast(Tensorflow.Tensor image, float lower, float upper, int seed = 0) => throw null;
        public Tensorflow.Tensor random_flip_left_right(Tensorflow.Tensor image, int seed = 0) => throw null;
        public Tensorflow.Tensor random_flip_up_down(Tensorflow.Tensor image, int seed = 0) => throw null;
        public Tensorflow.Tensor random_hue(Tensorflow.Tensor image, float max_delta, int seed = 0) => throw null;
        public Tensorflow.Tensor random_jpeg_quality(Tensorflow.Tensor image, float min_jpeg_quality, float max_jpeg_quality, int seed = 0)
            => throw null;
        public Tensorflow.Tensor random_saturation(Tensorflow.Tensor image, float lower, float upper, int seed = 0) => throw null;
        public Tensorflow.Tensor resize(Tensorflow.Tensor image, Tensorflow.Shape size, string method = "bilinear") => throw null;
        public Tensorflow.Tensor resize(Tensorflow.Tensor image, Tensorflow.Tensor size, string method = "bilinear") => throw null;
        public Tensorflow.Tensor resize_bilinear(Tensorflow.Tensor images, Tensorflow.Tensor size, bool align_corners = false,
            bool half_pixel_centers = false, string name = null) => throw null;
        public Tensorflow.Tensor resize_image_with_crop_or_pad(Tensorflow.Tensor image, object target_height, object target_width)
            => throw null;
        public Tensorflow.Tensor resize_images(Tensorflow.Tensor images, Tensorflow.Tensor size, string method = "bilinear",
            bool preserve_aspect_ratio = false, bool antialias = false, string name = null) => throw null;
        public Tensorflow.Tensor resize_images(Tensorflow.Tensor images, Tensorflow.Tensor size, string method = "bilinear",
            bool preserve_aspect_ratio = false, string name = null) => throw null;
        public Tensorflow.Tensor resize_images_v2(Tensorflow.Tensor images, Tensorflow.Shape size, string method = "bilinear",
            bool preserve_aspect_ratio = false, bool antialias = false, string name = null) => throw null;
        public Tensorflow.Tensor resize_images_v2(Tensorflow.Tensor images, Tensorflow.Tensor size, string method = "bilinear",
            bool preserve_aspect_ratio = false, bool antialias = false, string name = null) => throw null;
        public Tensorflow.Tensor resize_images_with_pad(Tensorflow.Tensor image, int target_height, int target_width, string method,
            bool antialias) => throw null;
        public Tensorflow.Tensor resize_nearest_neighbor<Tsize>(Tensorflow.Tensor images, Tsize size, bool align_corners = false,
            string name = null, bool half_pixel_centers = false) => throw null;
        public Tensorflow.Tensor rgb_to_grayscale(Tensorflow.Tensor images, string name = null) => throw null;
        public Tensorflow.Tensor rgb_to_yiq(Tensorflow.Tensor images) => throw null;
        public Tensorflow.Tensor rgb_to_yuv(Tensorflow.Tensor images) => throw null;
        public Tensorflow.Tensor rot90(Tensorflow.Tensor image, int k = 1, string name = null) => throw null;
        public (Tensorflow.Tensor, Tensorflow.Tensor, Tensorflow.Tensor) sample_distorted_bounding_box(Tensorflow.Tensor image_size,
            Tensorflow.Tensor bounding_boxes, int seed = 0, Tensorflow.Tensor min_object_covered = null, float[] aspect_ratio_range = null,
            float[] area_range = null, int max_attempts = 100, bool use_image_if_no_bounding_boxes = false, string name = null)
            => throw null;
        public Tensorflow.Tensor sobel_edges(Tensorflow.Tensor image) => throw null;
        public Tensorflow.Tensor ssim(Tensorflow.Tensor img1, Tensorflow.Tensor img2, float max_val = 1f, float filter_size = 11f,
            float filter_sigma = 1.5f, float k1 = 0.01f, float k2 = 0.03f) => throw null;
        public Tensorflow.Tensor ssim_multiscale(Tensorflow.Tensor img1, Tensorflow.Tensor img2, float max_val,
            float[] power_factors = null, float filter_size = 11f, float filter_sigma = 1.5f, float k1 = 0.01f, float k2 = 0.03f)
            => throw null;
        public Tensorflow.Tensor total_variation(Tensorflow.Tensor images, string name = null) => throw null;
        public Tensorflow.Tensor transpose(Tensorflow.Tensor image, string name = null) => throw null;
        public Tensorflow.Tensor yiq_to_rgb(Tensorflow.Tensor images) => throw null;
        public Tensorflow.Tensor yuv_to_rgb(Tensorflow.Tensor images) => throw null;
    }

    public class nn_internal
    {
        public nn_internal() => throw null;
        public Tensorflow.Tensor batch_normalization(Tensorflow.Tensor x, Tensorflow.Tensor mean, Tensorflow.Tensor variance,
            Tensorflow.Tensor offset, Tensorflow.Tensor scale, float variance_epsilon, string name = null) => throw null;
        public Tensorflow.Tensor bias_add(Tensorflow.Tensor value, Tensorflow.IVariableV1 bias, string data_format = null,
            string name = null) => throw null;
        public Tensorflow.Tensor conv2d(Tensorflow.Tensor input, Tensorflow.Tensor filter, int[] strides, string padding,
            bool use_cudnn_on_gpu = true, string data_format = "NHWC", int[] dilations = null, string name = null) => throw null;
        public Tensorflow.Tensor[] ctc_greedy_decoder(Tensorflow.Tensor inputs, Tensorflow.Tensor sequence_length,
            bool merge_repeated = true, string name = null) => throw null;
        public Tensorflow.Tensor dropout(Tensorflow.Tensor x, Tensorflow.Tensor keep_prob = null, Tensorflow.Tensor noise_shape = null,
            int? seed = null, string name = null, float? rate = null) => throw null;
        public (Tensorflow.Tensor, Tensorflow.Tensor) dynamic_rnn(Tensorflow.RnnCell cell, Tensorflow.Tensor inputs,
            Tensorflow.Tensor sequence_length = null, Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.DtInvalid,
            int? parallel_iterations = null, bool swap_memory = false, bool time_major = false) => throw null;
        public Tensorflow.Tensor elu(Tensorflow.Tensor features, string name = null) => throw null;
        public Tensorflow.Tensor embedding_lookup(Tensorflow.IVariableV1 @params, Tensorflow.Tensor ids, string partition_strategy = "mod",
            string name = null) => throw null;
        public Tensorflow.Tensor embedding_lookup(Tensorflow.Tensor @params, Tensorflow.Tensor ids, string partition_strategy = "mod",
            string name = null) => throw null;
        public Tensorflow.Tensor[] fused_batch_norm(Tensorflow.Tensor x, Tensorflow.Tensor scale, Tensorflow.Tensor offset,
            Tensorflow.Tensor mean = null, Tensorflow.Tensor variance = null, float epsilon = 0.001f, string data_format = "NHWC",
            bool is_training = true, string name = null, float exponential_avg_factor = 1f) => throw null;
        public Tensorflow.Tensor in_top_k(Tensorflow.Tensor predictions, Tensorflow.Tensor targets, int k, string name = "InTopK")
            => throw null;
        public Tensorflow.Tensor l2_loss(Tensorflow.Tensor t, string name = null) => throw null;
        public Tensorflow.Tensor leaky_relu(Tensorflow.Tensor features, float alpha = 0.2f, string name = null) => throw null;
        public Tensorflow.Tensor lrn(Tensorflow.Tensor input, int depth_radius = 5, int bias = 1, int alpha = 1, float beta = 0.5f,
            string name = null) => throw null;
        public Tensorflow.Tensor max_pool(Tensorflow.Tensor value, int[] ksize, int[] strides, string padding, string data_format = "NHWC",
            string name = null) => throw null;
        public (Tensorflow.Tensor, Tensorflow.Tensor) moments(Tensorflow.Tensor x, Tensorflow.Axis axes, string name = null,
            bool keep_dims = false) => throw null;
        public Tensorflow.Operations.Activation.IActivation relu() => throw null;
        public Tensorflow.Tensor relu(Tensorflow.Tensor features, string name = null) => throw null;
        public Tensorflow.Tensor relu6(Tensorflow.Tensor features, string name = null) => throw null;
        public Tensorflow.Operations.rnn_cell_impl rnn_cell { get; }
        public Tensorflow.Tensor sigmoid<T>(T x, string name = null) => throw null;
        public Tensorflow.Tensor sigmoid_cross_entropy_with_logits(Tensorflow.Tensor labels, Tensorflow.Tensor logits, string name = null)
            => throw null;
        public Tensorflow.Operations.Activation.IActivation softmax() => throw null;
        public Tensorflow.Tensor softmax(Tensorflow.Tensor logits, int axis = -1, string name = null) => throw null;
        public Tensorflow.Tensor softmax_cross_entropy_with_logits(Tensorflow.Tensor labels, Tensorflow.Tensor logits, int dim = -1,
            string name = null) => throw null;
        public Tensorflow.Tensor softmax_cross_entropy_with_logits_v2(Tensorflow.Tensor labels, Tensorflow.Tensor logits, int axis = -1,
            string name = null) => throw null;
        public Tensorflow.Tensor sparse_softmax_cross_entropy_with_logits(Tensorflow.Tensor labels = null, Tensorflow.Tensor logits = null,
            string name = null) => throw null;
        public Tensorflow.Operations.Activation.IActivation swish() => throw null;
        public Tensorflow.Operations.Activation.IActivation tanh() => throw null;
        public Tensorflow.Tensor tanh(Tensorflow.Tensor x, string name = null) => throw null;
        public Tensorflow.Tensor[] top_k(Tensorflow.Tensor input, int k = 1, bool sorted = true, string name = null) => throw null;
    }

    public class train_internal
    {
        public train_internal() => throw null;
        public Tensorflow.Optimizer AdamOptimizer(Tensorflow.IVariableV1 learning_rate, string name = "Adam") => throw null;
        public Tensorflow.Optimizer AdamOptimizer(Tensorflow.Tensor learning_rate, string name = "Adam") => throw null;
        public Tensorflow.Optimizer AdamOptimizer(float learning_rate, Tensorflow.TF_DataType dtype, string name = "Adam") => throw null;
        public Tensorflow.Optimizer AdamOptimizer(float learning_rate, float epsilon = 1E-08f, string name = "Adam") => throw null;
        public Tensorflow.Train.ExponentialMovingAverage ExponentialMovingAverage(float decay) => throw null;
        public Tensorflow.Optimizer GradientDescentOptimizer(Tensorflow.Tensor learning_rate) => throw null;
        public Tensorflow.Optimizer GradientDescentOptimizer(float learning_rate) => throw null;
        public Tensorflow.Saver Saver(Tensorflow.IVariableV1[] var_list = null, int max_to_keep = 5) => throw null;
        public Tensorflow.IVariableV1 create_global_step(Tensorflow.Graph graph) => throw null;
        public string freeze_graph(string checkpoint_dir, string output_pb_name, string[] output_node_names) => throw null;
        public Tensorflow.IVariableV1 get_global_step(Tensorflow.Graph graph) => throw null;
        public Tensorflow.Saver import_meta_graph(string meta_graph_or_file, bool clear_devices = false, string import_scope = "")
            => throw null;
        public string latest_checkpoint(string checkpoint_dir, string latest_filename = null) => throw null;
        public Tensorflow.Graph load_graph(string freeze_graph_pb) => throw null;
        public string write_graph(Tensorflow.Graph graph, string logdir, string name, bool as_text = true) => throw null;
    }
}
