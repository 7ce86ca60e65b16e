namespace Tensorflow.Train;

public class AdamOptimizer : Tensorflow.Optimizer
{
    internal AdamOptimizer() { }
    public AdamOptimizer(Tensorflow.Tensor learning_rate, float beta1 = 0.9f, float beta2 = 0.999f, float epsilon = 1E-08f,
        bool use_locking = false, Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.TF_FLOAT, string name = "Adam") => throw null;
    public AdamOptimizer(float learning_rate, float beta1 = 0.9f, float beta2 = 0.999f, float epsilon = 1E-08f, bool use_locking = false,
        Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.TF_FLOAT, string name = "Adam") => throw null;
    public override Tensorflow.Operation _apply_dense(Tensorflow.Tensor grad, Tensorflow.ResourceVariable var) => throw null;
    public override Tensorflow.Operation _apply_sparse(Tensorflow.Framework.IndexedSlices grad, Tensorflow.ResourceVariable var)
        => throw null;
    protected override void _create_slots(Tensorflow.IVariableV1[] var_list) => throw null;
    public override Tensorflow.Operation _finish(Tensorflow.Operation[] update_ops, string name_scope) => throw null;
    public override void _prepare() => throw null;
}

public class AutoTrackable : Tensorflow.Train.Trackable
{
    public AutoTrackable() => throw null;
    public override void SetAttr(string name, object value) => throw null;
    public void _delete_tracking(string name) => throw null;
    public override IDictionary<string, Tensorflow.Train.Trackable> _trackable_children(Tensorflow.SaveType save_type, IDictionary<string,
        IDictionary<Tensorflow.Train.Trackable, Tensorflow.Keras.Saving.SavedModel.ISerializedAttributes>>? cache = null) => throw null;
}

public class ExponentialMovingAverage
{
    internal ExponentialMovingAverage() { }
    public ExponentialMovingAverage(float decay, int? num_updates = null, bool zero_debias = false,
        string name = "ExponentialMovingAverage") => throw null;
    public string name { get; }
}

public class GradientDescentOptimizer : Tensorflow.Optimizer
{
    internal GradientDescentOptimizer() { }
    public GradientDescentOptimizer(Tensorflow.Tensor learning_rate, bool use_locking = false, string name = "GradientDescent")
        => throw null;
    public GradientDescentOptimizer(float learning_rate, bool use_locking = false, string name = "GradientDescent") => throw null;
    public override void _prepare() => throw null;
}

public class QueueRunner
{
    internal QueueRunner() { }
    public QueueRunner(Tensorflow.Queues.QueueBase queue, Tensorflow.Operation[] enqueue_ops) => throw null;
}

public class SlotCreator
{
    public SlotCreator() => throw null;
    public Tensorflow.IVariableV1 create_slot_with_initializer(Tensorflow.IVariableV1 primary, Tensorflow.IInitializer initializer,
        Tensorflow.Shape shape, Tensorflow.TF_DataType dtype, string name, bool colocate_with_primary = true) => throw null;
    public Tensorflow.IVariableV1 create_zeros_slot(Tensorflow.IVariableV1 primary, string name,
        Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.DtInvalid, bool colocate_with_primary = true) => throw null;
}

public abstract class Trackable : Tensorflow.Training.IWithTrackable
{
    protected Trackable() => throw null;
    public Dictionary<string, object> CustomizedFields { get; set; }
    public Dictionary<string, IList<Tensorflow.Checkpoint.CheckpointPosition>> DeferredDependencies { get; }
    public Tensorflow.Train.Trackable GetTrackable() => throw null;
    public static Tensorflow.Train.Trackable None { get; }
    public virtual string ObjectIdentifier { get; }
    public virtual void SetAttr(string name, object value) => throw null;
    public IDictionary<string, Tensorflow.Train.Trackable> UnconditionalDependencyNames { get; }
    public int UpdateUid { get; set; }
    protected virtual Tensorflow.IVariableV1 _add_variable_with_custom_getter(Tensorflow.VariableArgs args) => throw null;
    protected void _handle_deferred_dependencies(string name, Tensorflow.IVariableV1 trackable) => throw null;
    public virtual void _handle_deferred_dependencies(string name, Tensorflow.Train.Trackable trackable) => throw null;
    public virtual Tensorflow.Train.Trackable? _lookup_dependency(string name) => throw null;
    public void _maybe_initialize_trackable() => throw null;
    protected int _self_update_uid;
    protected Tensorflow.IVariableV1 _track_checkpointable(Tensorflow.IVariableV1 checkpointable, string name, bool overwrite = false)
        => throw null;
    public virtual Tensorflow.Train.Trackable _track_trackable(Tensorflow.Train.Trackable trackable, string name, bool overwrite = false)
        => throw null;
    public virtual IDictionary<string,
        Tensorflow.Train.Trackable> _trackable_children(Tensorflow.SaveType save_type = Tensorflow.SaveType.CHECKPOINT, IDictionary<string,
        IDictionary<Tensorflow.Train.Trackable, Tensorflow.Keras.Saving.SavedModel.ISerializedAttributes>>? cache = null) => throw null;
    protected Dictionary<string, IList<Tensorflow.Checkpoint.CheckpointPosition>> _unconditional_deferred_dependencies;
    protected IDictionary<string, Tensorflow.Train.Trackable> _unconditional_dependency_names;
    public static Tensorflow.Train.Trackable convert_to_trackable(object obj, object? parent = null) => throw null;
    public virtual IDictionary<string, Tensorflow.Train.Trackable> deserialization_dependencies(IDictionary<string,
        Tensorflow.Train.Trackable> children) => throw null;
    public virtual List<Tensorflow.Tensor> export_to_saved_model_graph(IDictionary<Tensorflow.Train.Trackable,
        Tensorflow.Train.Trackable> object_map, IDictionary<Tensorflow.Tensor, Tensorflow.Tensor> tensor_map,
        Tensorflow.SaveOptions? options = null) => throw null;
    public virtual (IDictionary<Tensorflow.Train.Trackable, Tensorflow.Train.Trackable>, IDictionary<Tensorflow.Tensor,
        Tensorflow.Tensor>) map_resources(Tensorflow.SaveOptions? save_options) => throw null;

    public static class Constants
    {
        public static readonly string OBJECT_CONFIG_JSON_KEY;
        public static readonly string OBJECT_GRAPH_PROTO_KEY;
        public static readonly string VARIABLE_VALUE_KEY;
    }
}

public class TrainingUtil
{
    public TrainingUtil() => throw null;
    public static Tensorflow.Tensor _get_or_create_global_step_read(Tensorflow.Graph graph = null) => throw null;
    public static Tensorflow.IVariableV1 create_global_step(Tensorflow.Graph graph = null) => throw null;
}

public class moving_averages
{
    public moving_averages() => throw null;
    public static Tensorflow.Tensor assign_moving_average(Tensorflow.IVariableV1 variable, Tensorflow.IVariableV1 value,
        Tensorflow.Tensor decay, bool zero_debias = true, string name = null) => throw null;
}
