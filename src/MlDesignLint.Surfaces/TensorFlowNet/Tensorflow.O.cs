namespace Tensorflow;

public class OpDefLibrary
{
    public OpDefLibrary() => throw null;
    public Tensorflow.Operation _apply_op_helper(string op_type_name, string name = null, Dictionary<string, object> keywords = null)
        => throw null;
    public Tensorflow.Operation _apply_op_helper(string op_type_name, string name = null, object args = null) => throw null;
}

public class Operation : Tensorflow.ITensorOrOperation
{
    public Operation(Tensorflow.NodeDef node_def, Tensorflow.Graph g, Tensorflow.Tensor[] inputs = null,
        Tensorflow.TF_DataType[] output_types = null, Tensorflow.ITensorOrOperation[] control_inputs = null,
        Tensorflow.TF_DataType[] input_types = null, string original_op = "", Tensorflow.OpDef op_def = null) => throw null;
    public Operation(nint handle, Tensorflow.Graph g = null) => throw null;
    protected Operation() => throw null;
    public string Device { get; }
    public override bool Equals(object obj) => throw null;
    public Tensorflow.TF_AttrMetadata GetAttributeMetadata(string attr_name, Tensorflow.Status s) => throw null;
    public Tensorflow.Operation[] GetControlInputs() => throw null;
    public Tensorflow.Operation[] GetControlOutputs() => throw null;
    public Tensorflow.Operation GetOperation(nint handle) => throw null;
    public Tensorflow.Operations.WhileContext GetWhileContext() => throw null;
    public Tensorflow.TF_Output Input(int index) => throw null;
    public int InputListLength(string name) => throw null;
    public Tensorflow.TF_DataType InputType(int index) => throw null;
    public int NumControlInputs { get; }
    public int NumControlOutputs { get; }
    public int NumInputs { get; }
    public int NumOutputs { get; }
    public string OpType { get; }
    public Tensorflow.TF_Input[] OutputConsumers(int index, int max_consumers) => throw null;
    public int OutputListLength(string name) => throw null;
    public int OutputNumConsumers(int index) => throw null;
    public Tensorflow.TF_DataType OutputType(int index) => throw null;
    public override string ToString() => throw null;
    public void _add_control_input(Tensorflow.Operation op) => throw null;
    public void _add_control_inputs(Tensorflow.Operation[] ops) => throw null;
    public void _control_flow_post_processing() => throw null;
    public Tensorflow.Operations.ControlFlowContext _get_control_flow_context() => throw null;
    protected Tensorflow.Graph _graph;
    protected nint _handle;
    public int _id { get; }
    public int _id_value { get; set; }
    protected Tensorflow.InputList _inputs_val;
    public Tensorflow.TF_DataType[] _output_types { get; }
    public void _set_control_flow_context(Tensorflow.Operations.ControlFlowContext ctx) => throw null;
    public Tensorflow.TF_Input _tf_input(int input_idx) => throw null;
    public Tensorflow.TF_Output _tf_output(int output_idx) => throw null;
    public void _update_input(int index, Tensorflow.Tensor tensor) => throw null;
    public Tensorflow.Operation[] control_inputs { get; }
    public Tensorflow.TF_DataType dtype { get; }
    public virtual object get_attr(string name) => throw null;
    public virtual T get_attr<T>(string name) => throw null;
    public virtual T[] get_attr_list<T>(string name) => throw null;
    public Tensorflow.Graph graph { get; }
    public virtual Tensorflow.InputList inputs { get; }
    public static Tensorflow.Tensor map_fn(Func<Tensorflow.Tensor, Tensorflow.Tensor> fn, Tensorflow.Tensor elems,
        Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.DtInvalid, int parallel_iterations = 10, bool back_prop = true,
        bool swap_memory = false, bool infer_shape = true, string name = null) => throw null;
    public virtual string name { get; }
    public Tensorflow.NodeDef node_def { get; }
    public Tensorflow.NumPy.NDArray numpy() => throw null;
    public Tensorflow.Operation op { get; }
    public static implicit operator Tensorflow.Operation(nint handle) => throw null;
    public static implicit operator Tensorflow.Tensor(Tensorflow.Operation op) => throw null;
    public static implicit operator nint(Tensorflow.Operation op) => throw null;
    public Tensorflow.Tensor output { get; }
    public virtual Tensorflow.Tensor[] outputs { get; }
    public void run(Tensorflow.FeedItem[] feed_dict = null, Tensorflow.Session session = null) => throw null;
    public Tensorflow.TF_Output this[int index] { get => throw null; }
    public string type { get; }
}

public class OperationDescription
{
    internal OperationDescription() { }
    public OperationDescription(Tensorflow.Graph graph, string opType, string opName) => throw null;
    public OperationDescription(nint handle) => throw null;
    public void AddInputList(params Tensorflow.TF_Output[] inputs) => throw null;
    public Tensorflow.Operation FinishOperation(Tensorflow.Status status) => throw null;
    public void SetAttrShape(string attr_name, long[] dims) => throw null;
    public void SetAttrType(string attr_name, Tensorflow.TF_DataType value) => throw null;
    public nint op { get; }
    public static implicit operator Tensorflow.OperationDescription(nint handle) => throw null;
    public static implicit operator nint(Tensorflow.OperationDescription desc) => throw null;
}

public class OptimizeDataset : Tensorflow.UnaryUnchangedStructureDataset
{
    internal OptimizeDataset() { }
    public OptimizeDataset(Tensorflow.IDatasetV2 dataset, string[] optimizations_enabled = null, string[] optimizations_disabled = null,
        string[] optimizations_default = null, string[] optimization_configs = null) => throw null;
}

public abstract class Optimizer : Tensorflow.Train.Trackable
{
    internal Optimizer() { }
    public Optimizer(Tensorflow.Tensor learning_rate, bool use_locking, string name = null) => throw null;
    public Optimizer(float learning_rate, bool use_locking, string name = null) => throw null;
    public static int GATE_GRAPH;
    public static int GATE_NONE;
    public static int GATE_OP;
    public float LearningRate { get; }
    public Tensorflow.Tensor LearningRateTensor { get; }
    public string Name { get; }
    public virtual Tensorflow.Operation _apply_dense(Tensorflow.Tensor grad, Tensorflow.ResourceVariable var) => throw null;
    public virtual Tensorflow.Operation _apply_sparse(Tensorflow.Framework.IndexedSlices grad, Tensorflow.ResourceVariable var)
        => throw null;
    public virtual Tensorflow.Operation _apply_sparse_duplicate_indices(Tensorflow.Framework.IndexedSlices grad,
        Tensorflow.ResourceVariable var) => throw null;
    protected T _call_if_callable<T>(T param) => throw null;
    protected Tensorflow.IVariableV1 _create_non_slot_variable(float initial_value, string name, Tensorflow.IVariableV1 colocate_with)
        => throw null;
    protected virtual void _create_slots(Tensorflow.IVariableV1[] var_list) => throw null;
    public virtual (Tensorflow.Tensor, Tensorflow.Tensor) _deduplicate_indexed_slices(Tensorflow.Tensor values, Tensorflow.Tensor indices)
        => throw null;
    public Dictionary<string, object> _deferred_slot_restorations;
    public virtual Tensorflow.Operation _finish(Tensorflow.Operation[] update_ops, string name_scope) => throw null;
    protected Tensorflow.IVariableV1 _get_non_slot_variable(string name, Tensorflow.Graph graph = null) => throw null;
    protected float _lr;
    protected Tensorflow.Tensor _lr_t;
    public Dictionary<string, Tensorflow.IVariableV1> _non_slot_dict;
    public virtual void _prepare() => throw null;
    protected void _restore_slot_variable(string slot_name, Tensorflow.IVariableV1 variable, Tensorflow.IVariableV1 slot_variable)
        => throw null;
    protected Dictionary<string, Tensorflow.IVariableV1> _slot_dict(string slot_name) => throw null;
    public Dictionary<string, Dictionary<string, Tensorflow.IVariableV1>> _slots;
    public bool _use_locking;
    protected Tensorflow.IVariableV1 _zeros_slot(Tensorflow.IVariableV1 var, string slot_name, string op_name) => throw null;
    public Tensorflow.Operation apply_gradients(Tuple<Tensorflow.Tensor, Tensorflow.IVariableV1>[] grads_and_vars,
        Tensorflow.IVariableV1 global_step = null, string name = null) => throw null;
    public Tuple<Tensorflow.Tensor, Tensorflow.IVariableV1>[] compute_gradients(Tensorflow.Tensor loss,
        List<Tensorflow.IVariableV1> var_list = null, int? aggregation_method = null,
        Tensorflow.GateGradientType gate_gradients = Tensorflow.GateGradientType.GATE_OP, bool colocate_gradients_with_ops = false,
        Tensorflow.Tensor grad_loss = null) => throw null;
    public Tensorflow.Operation minimize(Tensorflow.Tensor loss, Tensorflow.IVariableV1 global_step = null,
        List<Tensorflow.IVariableV1> var_list = null, Tensorflow.GateGradientType gate_gradients = Tensorflow.GateGradientType.GATE_OP,
        int? aggregation_method = null, bool colocate_gradients_with_ops = false, string name = null, Tensorflow.Tensor grad_loss = null)
        => throw null;
}

public class OptionsDataset : Tensorflow.UnaryUnchangedStructureDataset
{
    internal OptionsDataset() { }
    public OptionsDataset(Tensorflow.IDatasetV2 input_dataset, Tensorflow.DatasetOptions options) => throw null;
}

public class OutOfRangeError : Tensorflow.TensorflowException
{
    public OutOfRangeError() => throw null;
    public OutOfRangeError(string message) => throw null;
}

public class OwnedIterator : IDisposable
{
    internal OwnedIterator() { }
    public OwnedIterator(Tensorflow.IDatasetV2 dataset) => throw null;
    public void Dispose() => throw null;
    public Tensorflow.Tensor[] next() => throw null;
}

public class op_def_registry
{
    public op_def_registry() => throw null;
    public static Tensorflow.OpDef GetOpDef(string type) => throw null;
    public static Dictionary<string, Tensorflow.OpDef> get_registered_ops() => throw null;
}

public class ops
{
    public ops() => throw null;
    public static int GraphUniqueId() => throw null;
    public static void RegisterFromAssembly() => throw null;
    public static void RegisterGradientFunction(string name, Func<Tensorflow.Operation, Tensorflow.Tensor[], Tensorflow.Tensor[]> func)
        => throw null;
    public static void RegisterNoGradientFunction(string name) => throw null;
    public static void _colocate_with_for_gradient(Tensorflow.Operation op, string gradient_uid, bool ignore_existing = false)
        => throw null;
    public static (nint, Tensorflow.OperationDescription) _create_c_op(Tensorflow.Graph graph, Tensorflow.NodeDef node_def,
        Tensorflow.Tensor[] inputs, Tensorflow.Operation[] control_inputs, Tensorflow.OpDef op_def = null) => throw null;
    public static Tensorflow.NumPy.NDArray _eval_using_default_session(Tensorflow.Tensor tensor, Tensorflow.FeedItem[] feed_dict,
        Tensorflow.Graph graph, Tensorflow.Session session = null) => throw null;
    public static Tensorflow.Graph _get_graph_from_inputs(Tensorflow.Tensors op_input_list) => throw null;
    public static Tensorflow.Graph _get_graph_from_inputs(Tensorflow.Tensors op_input_list, Tensorflow.Graph graph = null) => throw null;
    public static Tensorflow.Graph _get_graph_from_inputs(params object[] op_input_list) => throw null;
    public static Tensorflow.OpDef _get_op_def(Tensorflow.Graph graph, string type) => throw null;
    public static void _run_using_default_session(Tensorflow.Operation operation, Tensorflow.FeedItem[] feed_dict, Tensorflow.Graph graph,
        Tensorflow.Session session) => throw null;
    public static void add_to_collection<T>(string name, T value) => throw null;
    public static void add_to_collections<T>(List<string> names, T value) => throw null;
    public static void colocate_with(Tensorflow.IVariableV1 variable, bool ignore_existing = false) => throw null;
    public static void colocate_with(Tensorflow.Operation op, bool ignore_existing = false) => throw null;
    public static void colocate_with(Tensorflow.Tensor tensor, bool ignore_existing = false) => throw null;
    public static void colocate_with(bool ignore_existing = false) => throw null;
    public static Tensorflow._ControlDependenciesController control_dependencies(object[] control_inputs) => throw null;
    public static Tensorflow.Tensor[] convert_n_to_tensor(object[] values, Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.DtInvalid,
        string name = null) => throw null;
    public static Tensorflow.Tensor[] convert_n_to_tensor_or_indexed_slices(Tensorflow.Tensor[] values,
        Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.DtInvalid, string name = null) => throw null;
    public static Tensorflow.Tensor convert_to_tensor(object value, Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.DtInvalid,
        string name = null, bool as_ref = false, Tensorflow.TF_DataType preferred_dtype = Tensorflow.TF_DataType.DtInvalid,
        Tensorflow.Contexts.Context ctx = null) => throw null;
    public static Tensorflow.Tensor convert_to_tensor_or_composite(Tensorflow.Tensor value,
        Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.DtInvalid, string name = null) => throw null;
    public static Tensorflow.Tensor convert_to_tensor_or_indexed_slices(Tensorflow.Tensor value,
        Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.DtInvalid, string name = null) => throw null;
    public static Tensorflow.ITensorFlowObject device(string device_name) => throw null;
    public static void dismantle_graph(Tensorflow.Graph graph) => throw null;
    public static bool executing_eagerly_outside_functions() => throw null;
    public static object get_collection(string key, string scope = null) => throw null;
    public static List<T> get_collection<T>(string key, string scope = null) => throw null;
    public static List<T> get_collection_ref<T>(string key) => throw null;
    public static Tensorflow.Graph get_default_graph() => throw null;
    public static Tensorflow.Session get_default_session() => throw null;
    public static Func<Tensorflow.Operation, Tensorflow.Tensor[], Tensorflow.Tensor[]> get_gradient_function(Tensorflow.Operation op)
        => throw null;
    public static string get_name_scope() => throw null;
    public static Dictionary<string, Func<Tensorflow.Operation, Tensorflow.Tensor[], Tensorflow.Tensor[]>> gradientFunctions;
    public static Tensorflow.ops.NameScope init_scope() => throw null;
    public static bool inside_function() => throw null;
    public static Tensorflow.Tensor[] internal_convert_n_to_tensor(object[] values,
        Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.DtInvalid, string name = null,
        Tensorflow.TF_DataType preferred_dtype = Tensorflow.TF_DataType.DtInvalid, bool as_ref = false) => throw null;
    public static Tensorflow.Tensor[] internal_convert_n_to_tensor_or_indexed_slices(Tensorflow.Tensor[] values,
        Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.DtInvalid, string name = null, bool as_ref = false) => throw null;
    public static Tensorflow.Tensor internal_convert_to_tensor_or_composite(Tensorflow.Tensor value,
        Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.DtInvalid, string name = null, bool as_ref = false) => throw null;
    public static Tensorflow.Tensor internal_convert_to_tensor_or_indexed_slices(Tensorflow.Tensor value,
        Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.DtInvalid, string name = null, bool as_ref = false) => throw null;
    public static string name_from_scope_name(string name) => throw null;
    public static Tensorflow.ops.NameScope name_scope(string name, string default_name = "", object values = null,
        bool skip_on_eager = true) => throw null;
    public static Tensorflow.Graph peak_default_graph() => throw null;
    public static void pop_graph() => throw null;
    public static string prepend_name_scope(string name, string import_scope) => throw null;
    public static void reset_default_graph() => throw null;
    public static void reset_uid() => throw null;
    public static Tensorflow.Graph set_default_graph(Tensorflow.Graph g) => throw null;
    public static Tensorflow.Session set_default_session(Tensorflow.Session sess) => throw null;
    public static string strip_name_scope(string name, string export_scope = "") => throw null;
    public static long tensor_id(Tensorflow.Tensor tensor) => throw null;
    public static int uid() => throw null;
    public static int uid_function() => throw null;
    public static int uid_layer() => throw null;

    public class GraphKeys
    {
        public GraphKeys() => throw null;
        public string CONCATENATED_VARIABLES { get; }
        public const string CONCATENATED_VARIABLES_ = "concatenated_variables";
        public string COND_CONTEXT { get; }
        public const string COND_CONTEXT_ = "cond_context";
        public string GLOBAL_STEP { get; }
        public const string GLOBAL_STEP_ = "global_step";
        public string GLOBAL_STEP_READ_KEY;
        public string GLOBAL_VARIABLES { get; }
        public const string GLOBAL_VARIABLES_ = "variables";
        public string LOCAL_VARIABLES;
        public const string LOCAL_VARIABLES_ = "local_variables";
        public string LOSSES { get; }
        public const string LOSSES_ = "losses";
        public string METRIC_VARIABLES { get; }
        public const string METRIC_VARIABLES_ = "metric_variables";
        public const string MODEL_VARIABLES_ = "model_variables";
        public string MOVING_AVERAGE_VARIABLES;
        public const string MOVING_AVERAGE_VARIABLES_ = "moving_average_variables";
        public string SAVEABLE_OBJECTS { get; }
        public const string SAVEABLE_OBJECTS_ = "saveable_objects";
        public string SUMMARIES { get; }
        public const string SUMMARIES_ = "summaries";
        public string TRAINABLE_RESOURCE_VARIABLES { get; }
        public const string TRAINABLE_RESOURCE_VARIABLES_ = "trainable_resource_variables";
        public string TRAINABLE_VARIABLES { get; }
        public const string TRAINABLE_VARIABLES_ = "trainable_variables";
        public string TRAIN_OP { get; }
        public const string TRAIN_OP_ = "train_op";
        public string UPDATE_OPS { get; }
        public const string UPDATE_OPS_ = "update_ops";
        public string WHILE_CONTEXT { get; }
        public const string WHILE_CONTEXT_ = "while_context";
        public string _STREAMING_MODEL_PORTS { get; }
        public const string _STREAMING_MODEL_PORTS_ = "streaming_model_ports";
        public string _SUMMARY_COLLECTION { get; }
        public const string _SUMMARY_COLLECTION_ = "_SUMMARY_V2";
        public string[] _VARIABLE_COLLECTIONS { get; }
        public string[] _VARIABLE_COLLECTIONS_;
    }

    public class NameScope : Tensorflow.ITensorFlowObject, IDisposable
    {
        internal NameScope() { }
        public NameScope(string name, string default_name = "", object values = null, bool skip_on_eager = true) => throw null;
        public void Dispose() => throw null;
        public void __enter__() => throw null;
        public void __exit__() => throw null;
        public string _default_name;
        public string _name;
        public object _values;
        public string old_scope_name;
        public static implicit operator string(Tensorflow.ops.NameScope ns) => throw null;
        public string scope_name;
    }

    public class NullContextManager : IDisposable
    {
        public NullContextManager() => throw null;
        public void Dispose() => throw null;
    }
}

public class optimizer
{
    public optimizer() => throw null;
    public static Tensorflow._OptimizableVariable _get_processor(Tensorflow.ResourceVariable v) => throw null;
}

public sealed class OpDef
{
    public OpDef() => throw null;
    public OpDef(Tensorflow.OpDef other) => throw null;
    public bool AllowsUninitializedInput { get; set; }
    public const int AllowsUninitializedInputFieldNumber = 19;
    public const int AttrFieldNumber = 4;
    public Tensorflow.OpDef Clone() => throw null;
    public const int ControlOutputFieldNumber = 20;
    public const int DeprecationFieldNumber = 8;
    public string Description { get; set; }
    public const int DescriptionFieldNumber = 6;
    public bool Equals(Tensorflow.OpDef other) => throw null;
    public override bool Equals(object other) => throw null;
    public override int GetHashCode() => throw null;
    public const int InputArgFieldNumber = 2;
    public bool IsAggregate { get; set; }
    public const int IsAggregateFieldNumber = 16;
    public bool IsCommutative { get; set; }
    public const int IsCommutativeFieldNumber = 18;
    public bool IsDistributedCommunication { get; set; }
    public const int IsDistributedCommunicationFieldNumber = 21;
    public bool IsStateful { get; set; }
    public const int IsStatefulFieldNumber = 17;
    public string Name { get; set; }
    public const int NameFieldNumber = 1;
    public const int OutputArgFieldNumber = 3;
    public string Summary { get; set; }
    public const int SummaryFieldNumber = 5;
    public override string ToString() => throw null;
}
