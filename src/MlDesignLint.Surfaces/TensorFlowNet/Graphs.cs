namespace Tensorflow.Graphs;

public class AutoGraph
{
    public AutoGraph() => throw null;
    public Func<Tensorflow.Tensor, Tensorflow.Tensor, Tensorflow.Tensor> to_graph(Func<Tensorflow.Tensor, Tensorflow.Tensor,
        Tensorflow.Tensor> func, params Tensorflow.TF_DataType[] dtypes) => throw null;
    public Func<Tensorflow.Tensor, Tensorflow.Tensor> to_graph(Func<Tensorflow.Tensor, Tensorflow.Tensor> func,
        Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.TF_INT32) => throw null;
}

public class FuncGraph : Tensorflow.Graph, IDisposable
{
    internal FuncGraph() { }
    public FuncGraph(string name) => throw null;
    public void Dispose() => throw null;
    public override void Exit() => throw null;
    public Tensorflow.Tensors FlatStructuredOutputs { get; }
    public string FuncName { get; }
    public Tensorflow.Tensors Inputs { get; set; }
    public string Name { get; set; }
    public Tensorflow.Tensors Outputs { get; set; }
    public void ToGraph(Tensorflow.Operation[] opers, Tensorflow.Tensor[] inputs, Tensorflow.Tensor[] outputs, string[] output_names)
        => throw null;
    public IEnumerable<Tensorflow.IVariableV1> TrainableVariables { get; }
    public IEnumerable<Tensorflow.IVariableV1> Variables { get; }
    public override Tensorflow.Graph as_default() => throw null;
    public Tensorflow.Tensor capture(Tensorflow.Tensor tensor, string name = null, Tensorflow.Shape shape = null) => throw null;
    public Tensorflow.Tensor[] captured_inputs { get; }
    public (Tensorflow.Tensor, Tensorflow.Tensor)[] captures { get; }
    public Tensorflow.Tensor[] external_captures { get; }
    public static Tensorflow.Graphs.FuncGraph func_graph_from_func(string name, Func<object[], object[]> func, object[] args,
        Dictionary<string, object> kwargs, Tensorflow.Framework.Models.TensorSpec[] signature = null,
        Tensorflow.Graphs.FuncGraph func_graph = null, bool autograph = false, object autograph_options = null,
        bool add_control_dependencies = true, string[] arg_names = null, Tensorflow.Tensor op_return_value = null,
        bool capture_by_value = false, bool acd_record_initial_resource_uses = false) => throw null;
    public Tensorflow.Tensor[] internal_captures { get; }
    public void replace_capture(Tensorflow.Tensor tensor, Tensorflow.Tensor placeholder) => throw null;
    public void watch_variable(Tensorflow.IVariableV1 v) => throw null;
}

public class GraphDeviceContext : Tensorflow.ITensorFlowObject, IDisposable
{
    internal GraphDeviceContext() { }
    public GraphDeviceContext(Tensorflow.Graph graph, string device_name) => throw null;
    public void Dispose() => throw null;
    public void __enter__() => throw null;
    public void __exit__() => throw null;
}

public class SubGraphUtility
{
    public SubGraphUtility() => throw null;
    public static Dictionary<Tensorflow.ITensorOrOperation, Tensorflow.Operation> lift_to_graph(Tensorflow.Tensors init_tensors,
        Tensorflow.Graphs.FuncGraph graph, List<Tensorflow.Tensor> sources, bool add_sources = false, bool handle_captures = false,
        Tensorflow.Graph base_graph = null, Dictionary<Tensorflow.ITensorOrOperation, Tensorflow.Operation> op_map = null) => throw null;
    public static List<Tensorflow.Tensor> map_subgraph(Tensorflow.Tensor init_tensor, List<Tensorflow.Tensor> sources,
        List<Tensorflow.Operation> visited_ops, bool add_sources) => throw null;
}
