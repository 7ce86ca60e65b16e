using System.Collections;

namespace Tensorflow;

public enum GateGradientType
{
    GATE_GRAPH = 2,
    GATE_NONE = 0,
    GATE_OP = 1,
}

public class Graph : IEnumerable<Tensorflow.Operation>, System.Collections.IEnumerable
{
    public Graph() => throw null;
    public string Container { get; }
    public virtual void Exit() => throw null;
    public Dictionary<string, Tensorflow.Functions.EagerDefinedFunction> Functions { get; }
    public Tensorflow.OpDef GetOpDef(string type) => throw null;
    public Tensorflow.Shape GetTensorShape(Tensorflow.TF_Output output) => throw null;
    public bool Import(byte[] bytes, string prefix = "") => throw null;
    public bool Import(string file_path, string prefix = "") => throw null;
    public bool IsFunction(string name) => throw null;
    public Tensorflow.OperationDescription NewOperation(string opType, string opName) => throw null;
    public Tensorflow.Operation OperationByName(string operName) => throw null;
    public Tensorflow.Graph OuterGraph { get; }
    public override string ToString() => throw null;
    public IEnumerable<Tensorflow.Operation> _add_new_tf_operations(bool compute_devices = true) => throw null;
    public void _add_op(Tensorflow.Operation op) => throw null;
    public void _colocate_with_for_gradient(Tensorflow.Operation op, string gradient_uid, bool ignore_existing = false) => throw null;
    public Tensorflow.ITensorOrOperation[] _control_dependencies_for_inputs(Tensorflow.ITensorOrOperation[] input_ops) => throw null;
    public List<Tensorflow._ControlDependenciesController> _control_dependencies_stack { get; set; }
    public Tensorflow.Operations.ControlFlowContext _control_flow_context;
    public Tensorflow.Operation _create_op_from_tf_operation(nint c_op, bool compute_device = true,
        Tensorflow.OperationDescription desc = null) => throw null;
    public Tensorflow.Operations.ControlFlowContext _get_control_flow_context() => throw null;
    public Tensorflow.ITensorOrOperation _get_operation_by_name_unsafe(string name) => throw null;
    public Tensorflow.ITensorOrOperation _get_operation_by_tf_operation(nint tf_oper) => throw null;
    protected string _graph_key;
    public bool _is_loss_scaled_by_optimizer { get; set; }
    public string _last_loss_reduction;
    public string _name_stack;
    public int _next_id() => throw null;
    public Dictionary<string, Tensorflow.ITensorOrOperation> _nodes_by_name;
    public void _pop_control_dependencies_controller(Tensorflow._ControlDependenciesController controller) => throw null;
    public void _push_control_dependencies_controller(Tensorflow._ControlDependenciesController controller) => throw null;
    public void _record_op_seen_by_control_dependencies(Tensorflow.Operation op) => throw null;
    public void _set_control_flow_context(Tensorflow.Operations.ControlFlowContext ctx) => throw null;
    public int _version;
    public void add_to_collection<T>(string name, T value) => throw null;
    public void add_to_collections<T>(List<string> names, T value) => throw null;
    public virtual Tensorflow.Graph as_default() => throw null;
    public Tensorflow.ITensorOrOperation as_graph_element(object obj, bool allow_tensor = true, bool allow_operation = true) => throw null;
    public bool building_function;
    public Tensorflow._ControlDependenciesController control_dependencies(Tensorflow.ITensorOrOperation[] control_inputs) => throw null;
    public Tensorflow._ControlDependenciesController control_dependencies(object[] control_inputs) => throw null;
    public Tensorflow.ITensorFlowObject device(string device_name) => throw null;
    public string[] get_all_collection_keys() => throw null;
    public object get_collection(string name, string scope = null) => throw null;
    public List<T> get_collection<T>(string name, string scope = null) => throw null;
    public List<T> get_collection_ref<T>(string name) => throw null;
    public string get_name_scope() => throw null;
    public Tensorflow.Operation get_operation_by_name(string name) => throw null;
    public Tensorflow.ITensorOrOperation[] get_operations() => throw null;
    public Tensorflow.Tensor get_tensor_by_name(string name) => throw null;
    public Tensorflow.Tensor get_tensor_by_tf_output(Tensorflow.TF_Output tf_output) => throw null;
    public string graph_key { get; }
    public bool is_fetchable<T>(T tensor_or_op) => throw null;
    public string name_scope(string name) => throw null;
    public void prevent_feeding(Tensorflow.Tensor tensor) => throw null;
    public void prevent_fetching(Tensorflow.Operation op) => throw null;
    public int seed { get; set; }
    public string unique_name(string name, bool mark_as_used = true) => throw null;
    IEnumerator<Tensorflow.Operation> IEnumerable<Tensorflow.Operation>.GetEnumerator() => throw null;
    IEnumerator IEnumerable.GetEnumerator() => throw null;
}

public class GraphTransformer
{
    public GraphTransformer() => throw null;
}

public class gradients_impl
{
    public gradients_impl() => throw null;
    public static Tensorflow.Tensor[] gradients(Tensorflow.Tensor[] ys, Tensorflow.Tensor[] xs, Tensorflow.Tensor[] grad_ys = null,
        string name = "gradients", bool colocate_gradients_with_ops = false, bool gate_gradients = false, int? aggregation_method = null)
        => throw null;
}

public class gradients_util
{
    public gradients_util() => throw null;
    public static bool IsTrainable(Tensorflow.Tensor tensor) => throw null;
    public static int POSSIBLE_GRADIENT_TYPES_FIRST_ORDER;
    public static int POSSIBLE_GRADIENT_TYPES_HIGHER_ORDER;
    public static int POSSIBLE_GRADIENT_TYPES_NONE;
    public static int PossibleTapeGradientTypes(Tensorflow.Tensor[] tensors) => throw null;
    public static Tensorflow.Tensor[] _GradientsHelper(Tensorflow.Tensor[] ys, Tensorflow.Tensor[] xs, Tensorflow.Tensor[] grad_ys = null,
        string name = "gradients", bool colocate_gradients_with_ops = false, bool gate_gradients = false, int aggregation_method = 0,
        Tensorflow.Tensor[] stop_gradients = null, Tensorflow.Graph src_graph = null) => throw null;
}

public class graph_io
{
    public graph_io() => throw null;
    public static string write_graph(Tensorflow.Graph graph, string logdir, string name, bool as_text = true) => throw null;
}

public class graph_util_impl
{
    public graph_util_impl() => throw null;
}

public sealed class GraphDef
{
    internal GraphDef() { }
}
