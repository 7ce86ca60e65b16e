namespace Tensorflow;

public class RaggedTensor : Tensorflow.Framework.CompositeTensor
{
    internal RaggedTensor() { }
    public RaggedTensor(Tensorflow.Tensor values, bool @internal = true, Tensorflow.RowPartition row_partition = null) => throw null;
    public override string ToString() => throw null;
    public Tensorflow.TF_DataType dtype { get; }
    public static Tensorflow.RaggedTensor from_row_partition(Tensorflow.Tensor values, Tensorflow.RowPartition row_partition,
        bool validate = true) => throw null;
    public static Tensorflow.RaggedTensor from_row_splits(Tensorflow.Tensor values, Tensorflow.Tensor row_splits, string name = null,
        bool validate = true) => throw null;
    public static Tensorflow.RaggedTensor from_value_rowids(Tensorflow.Tensor values, Tensorflow.Tensor value_rowids,
        Tensorflow.Tensor nrows = null, string name = null, bool validate = true) => throw null;
    public Tensorflow.Tensor nrows(Tensorflow.TF_DataType out_type, string name = null) => throw null;
    public static implicit operator Tensorflow.RaggedTensor(Tensorflow.Tensor tensor) => throw null;
    public static implicit operator Tensorflow.Tensor(Tensorflow.RaggedTensor indexedSlices) => throw null;
    public Tensorflow.RaggedTensor row_lengths(int axis = -1, string name = null) => throw null;
    public Tensorflow.Shape shape { get; }
    public Tensorflow.Tensor this[int index] { get => throw null; }
    public Tensorflow.RaggedTensor this[params Tensorflow.Slice[] slices] { get => throw null; }
}

public class Reduction
{
    public Reduction() => throw null;
    public const string NONE = "none";
    public const string SUM = "sum";
    public const string SUM_BY_NONZERO_WEIGHTS = "weighted_sum_by_nonzero_weights";
    public const string SUM_OVER_BATCH_SIZE = "weighted_sum_over_batch_size";
    public const string SUM_OVER_NONZERO_WEIGHTS = "weighted_sum_by_nonzero_weights";
    public const string WEIGHTED_MEAN = "weighted_mean";
    public const string WEIGHTED_SUM = "weighted_sum";
}

public class ReferenceVariableSaveable : Tensorflow.MySaveableObject
{
    internal ReferenceVariableSaveable() { }
    public ReferenceVariableSaveable(Tensorflow.Tensor var, string slice_spec, string name) => throw null;
}

public class RepeatDataset : Tensorflow.UnaryUnchangedStructureDataset
{
    internal RepeatDataset() { }
    public RepeatDataset(Tensorflow.IDatasetV2 input_dataset, int count = -1) => throw null;
}

public class ResizeMethod
{
    public ResizeMethod() => throw null;
    public const string AREA = "area";
    public const string BICUBIC = "bicubic";
    public const string BILINEAR = "bilinear";
    public const string GAUSSIAN = "gaussian";
    public const string LANCZOS3 = "lanczos3";
    public const string LANCZOS5 = "lanczos5";
    public const string MITCHELLCUBIC = "mitchellcubic";
    public const string NEAREST_NEIGHBOR = "nearest";
}

public class ResourceVariable : Tensorflow.BaseResourceVariable, Tensorflow.IVariableV1
{
    internal ResourceVariable() { }
    public Tensorflow.Tensor _TensorConversionFunction(Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.DtInvalid, string name = null,
        bool as_ref = false) => throw null;
    public void assign_add(Tensorflow.Tensor delta, bool use_locking = false, string name = null, bool read_value = true) => throw null;
    public void assign_sub(Tensorflow.Tensor delta, bool use_locking = false, string name = null, bool read_value = true) => throw null;
    public Tensorflow.NumPy.NDArray eval(Tensorflow.Session session = null) => throw null;
    public static Tensorflow.Tensor operator +(Tensorflow.ResourceVariable x, Tensorflow.ResourceVariable y) => throw null;
    public static Tensorflow.Tensor operator +(Tensorflow.ResourceVariable x, double y) => throw null;
    public static Tensorflow.Tensor operator +(Tensorflow.ResourceVariable x, float y) => throw null;
    public static Tensorflow.Tensor operator +(Tensorflow.ResourceVariable x, int y) => throw null;
    public static Tensorflow.Tensor operator >(Tensorflow.ResourceVariable x, Tensorflow.Tensor y) => throw null;
    public static implicit operator Tensorflow.Eager.EagerTensor(Tensorflow.ResourceVariable var) => throw null;
    public static implicit operator Tensorflow.ResourceVariable(Tensorflow._VariableScopeStore store) => throw null;
    public static implicit operator Tensorflow.Tensor(Tensorflow.ResourceVariable var) => throw null;
    public static implicit operator Tensorflow._VariableScopeStore(Tensorflow.ResourceVariable variable) => throw null;
    public static implicit operator nint(Tensorflow.ResourceVariable var) => throw null;
    public static Tensorflow.Tensor operator <(Tensorflow.ResourceVariable x, Tensorflow.Tensor y) => throw null;
    public static Tensorflow.Tensor operator *(Tensorflow.ResourceVariable x, Tensorflow.NumPy.NDArray y) => throw null;
    public static Tensorflow.Tensor operator *(Tensorflow.ResourceVariable x, Tensorflow.ResourceVariable y) => throw null;
    public static Tensorflow.Tensor operator *(Tensorflow.ResourceVariable x, Tensorflow.Tensor y) => throw null;
    public static Tensorflow.Tensor operator -(Tensorflow.ResourceVariable x, Tensorflow.ResourceVariable y) => throw null;
    public static Tensorflow.Tensor operator -(Tensorflow.ResourceVariable x, Tensorflow.Tensor y) => throw null;
    public static Tensorflow.Tensor operator -(Tensorflow.ResourceVariable x, double y) => throw null;
    public static Tensorflow.Tensor operator -(Tensorflow.ResourceVariable x, float y) => throw null;
    public static Tensorflow.Tensor operator -(Tensorflow.ResourceVariable x, int y) => throw null;
    public Tensorflow.Tensor sparse_read(Tensorflow.Tensor indices, string name = "Gather") => throw null;
    public Tensorflow.Tensor this[params Tensorflow.Slice[] slices] { get => throw null; }
    public Tensorflow.Tensor this[params string[] slices] { get => throw null; }
    public static (Tensorflow.VariableSynchronization, Tensorflow.VariableAggregation,
        bool) validate_synchronization_aggregation_trainable(Tensorflow.VariableSynchronization? synchronization,
        Tensorflow.VariableAggregation? aggregation, bool? trainable, string name) => throw null;
}

public class ResourceVariableSaveable : Tensorflow.MySaveableObject
{
    internal ResourceVariableSaveable() { }
    public ResourceVariableSaveable(Tensorflow.BaseResourceVariable var, string slice_spec, string name) => throw null;
    public ResourceVariableSaveable(Tensorflow.Tensor var, string slice_spec, string name) => throw null;
    public override Tensorflow.Operation restore(Tensorflow.Tensor[] restored_tensors, Tensorflow.Shape[] restored_shapes = null)
        => throw null;
}

public class RevivedTypes
{
    internal RevivedTypes() { }
}

[Obsolete("This is an incompleted tf v1 api, pleas use keras RNNs instead.")]
public abstract class RnnCell : Tensorflow.Keras.ILayer, Tensorflow.Training.IWithTrackable, Tensorflow.Keras.Saving.IKerasConfigable,
    Tensorflow.Keras.Layers.IRnnCell
{
    internal RnnCell() { }
    public RnnCell(bool trainable = true, string name = null, Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.DtInvalid,
        bool? _reuse = null) => throw null;
    public Tensorflow.Keras.Saving.KerasShapesWrapper BatchInputShape { get; }
    public Tensorflow.Keras.Saving.KerasShapesWrapper BuildInputShape { get; }
    public bool Built { get; }
    public (Tensorflow.Tensor, Tensorflow.Tensors) Call(Tensorflow.Tensors inputs, Tensorflow.Tensors states, bool? training = null)
        => throw null;
    public Tensorflow.TF_DataType DType { get; }
    public Tensorflow.Tensors GetInitialState(Tensorflow.Tensors inputs = null, Tensorflow.Tensor batch_size = null,
        Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.DtInvalid) => throw null;
    public Tensorflow.Train.Trackable GetTrackable() => throw null;
    public List<Tensorflow.Keras.Engine.INode> InboundNodes { get; }
    public bool IsTFRnnCell { get; }
    public List<Tensorflow.Keras.ILayer> Layers { get; }
    public string Name { get; set; }
    public List<Tensorflow.IVariableV1> NonTrainableWeights { get; }
    public List<Tensorflow.Keras.Engine.INode> OutboundNodes { get; }
    public Tensorflow.Shape OutputShape { get; }
    public bool SupportOptionalArgs { get; }
    public bool Trainable { get; }
    public List<Tensorflow.IVariableV1> TrainableVariables { get; }
    public List<Tensorflow.IVariableV1> TrainableWeights { get; }
    public List<Tensorflow.IVariableV1> Weights { get; set; }
    protected bool _is_tf_rnn_cell;
    public void adapt(Tensorflow.Tensor data, int? batch_size = null, int? steps = null) => throw null;
    public void build(Tensorflow.Keras.Saving.KerasShapesWrapper input_shape) => throw null;
    public void build(Tensorflow.Shape input_shape) => throw null;
    protected bool built;
    public int count_params() => throw null;
    public Tensorflow.Keras.Saving.IKerasConfig get_config() => throw null;
    public virtual object get_initial_state(Tensorflow.Tensor inputs = null, Tensorflow.Tensor batch_size = null,
        Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.DtInvalid) => throw null;
    public List<Tensorflow.NumPy.NDArray> get_weights() => throw null;
    public virtual int output_size { get; }
    public void set_weights(IEnumerable<Tensorflow.NumPy.NDArray> weights) => throw null;
    public virtual object state_size { get; }
    Tensorflow.Tensors Tensorflow.Keras.ILayer.Apply(Tensorflow.Tensors inputs, Tensorflow.Tensors states, bool? training,
        Tensorflow.Common.Types.IOptionalArgs? optional_args) => throw null;
}

public class RowPartition : Tensorflow.Framework.CompositeTensor
{
    internal RowPartition() { }
    public RowPartition(Tensorflow.Tensor row_splits, Tensorflow.Tensor row_lengths = null, Tensorflow.Tensor value_rowids = null,
        Tensorflow.Tensor nrows = null, Tensorflow.Tensor uniform_row_length = null) => throw null;
    public static Tensorflow.Tensor _convert_row_partition(Tensorflow.Tensor partition, string name, Tensorflow.TF_DataType dtype,
        Tensorflow.TF_DataType dtype_hint = Tensorflow.TF_DataType.TF_INT64) => throw null;
    public static Tensorflow.RowPartition from_row_lengths(Tensorflow.Tensor row_lengths, bool validate = true,
        Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.TF_INT32, Tensorflow.TF_DataType dtype_hint = Tensorflow.TF_DataType.TF_INT32)
        => throw null;
    public static Tensorflow.RowPartition from_row_splits(Tensorflow.Tensor row_splits, bool validate = true,
        Tensorflow.TF_DataType preferred_dtype = Tensorflow.TF_DataType.DtInvalid) => throw null;
    public static Tensorflow.RowPartition from_value_rowids(Tensorflow.Tensor value_rowids, Tensorflow.Tensor nrows = null,
        bool validate = true, Tensorflow.TF_DataType preferred_dtype = Tensorflow.TF_DataType.DtInvalid) => throw null;
    public Tensorflow.Tensor nrows() => throw null;
    public Tensorflow.Tensor row_lengths() => throw null;
    public Tensorflow.Tensor row_splits { get; }
    public int static_nrows { get; }
    public int static_uniform_row_length { get; }
}

public class RuntimeError : Tensorflow.TensorflowException
{
    public RuntimeError() => throw null;
    public RuntimeError(string message) => throw null;
}

public class random_ops
{
    public random_ops() => throw null;
    public static Tensorflow.Tensor multinomial(Tensorflow.Tensor logits, int num_samples, int? seed = null, string name = null,
        Tensorflow.TF_DataType output_dtype = Tensorflow.TF_DataType.DtInvalid) => throw null;
    public static Tensorflow.Tensor random_normal(Tensorflow.Shape shape, float mean = 0f, float stddev = 1f,
        Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.TF_FLOAT, int? seed = null, string name = null) => throw null;
    public static Tensorflow.Tensor random_shuffle(Tensorflow.Tensor value, int? seed = null, string name = null) => throw null;
    public static Tensorflow.Tensor random_uniform(Tensorflow.Tensor shape, int minval = 0, Tensorflow.Tensor maxval = null,
        Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.TF_FLOAT, int? seed = null, string name = null) => throw null;
    public static Tensorflow.Tensor random_uniform(int[] shape, float minval = 0f, float maxval = 1f,
        Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.TF_FLOAT, int? seed = null, string name = null) => throw null;
    public static Tensorflow.Tensor random_uniform_int(int[] shape, int minval = 0, int maxval = 1, int? seed = null, string name = null)
        => throw null;
    public static Tensorflow.Tensor truncated_normal(int[] shape, float mean = 0f, float stddev = 1f,
        Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.TF_FLOAT, int? seed = null, string name = null) => throw null;
}

public class random_seed
{
    public random_seed() => throw null;
    public static (int?, int?) get_seed(int? op_seed = null) => throw null;
    public static (Tensorflow.Tensor, Tensorflow.Tensor) get_seed_tensor(int? op_seed = null) => throw null;
}

public static class resource_variable_ops
{
    public static void _maybe_set_handle_data(Tensorflow.TF_DataType dtype, Tensorflow.Tensor handle, Tensorflow.Tensor tensor)
        => throw null;
    public static Tensorflow.Variables.UninitializedVariable copy_to_graph_uninitialized(Tensorflow.ResourceVariable variable)
        => throw null;
    public static Tensorflow.Tensor eager_safe_variable_handle(Tensorflow.Tensor initial_value, Tensorflow.Shape shape, string shared_name,
        string name, bool graph_mode) => throw null;
    public static bool is_resource_variable(object var) => throw null;
    public static Tensorflow.Operation shape_safe_assign_variable_handle(Tensorflow.Tensor handle, int[] shape, Tensorflow.Tensor value,
        string name = null) => throw null;
    public static void variable_accessed(Tensorflow.IVariableV1 variable) => throw null;
    public static Tensorflow.Tensor variable_handle_from_shape_and_dtype(Tensorflow.Shape shape, Tensorflow.TF_DataType dtype,
        string shared_name, string name, bool graph_mode, Tensorflow.Tensor initial_value = null) => throw null;
}
