namespace Tensorflow.Functions;

public class ConcreteFunction : Tensorflow.Train.Trackable
{
    internal ConcreteFunction() { }
    public ConcreteFunction(Func<Tensorflow.Tensor, Tensorflow.IDatasetV2> func, Tensorflow.TF_DataType dtype) => throw null;
    public ConcreteFunction(Func<Tensorflow.Tensor, Tensorflow.Tensor> func, Tensorflow.TF_DataType dtype) => throw null;
    public ConcreteFunction(string name) => throw null;
    public void AddTograph(Tensorflow.Graph? g = null) => throw null;
    public IEnumerable<string> ArgKeywords { get; set; }
    public Tensorflow.Tensors CallFlat(Tensorflow.Tensor[] args, Tensorflow.Tensor[] captured_inputs) => throw null;
    public Tensorflow.Tensor[] CapturedInputs { get; }
    public void Enter() => throw null;
    public void Exit() => throw null;
    public Tensorflow.Tensors FilteredCall(Tensorflow.Tensors inputs) => throw null;
    public Tensorflow.Tensor[] FlatStructuredOutputs { get; }
    public Tensorflow.Tensor[] Inputs { get; }
    public string Name { get; }
    public long NumPositionArgs { get; set; }
    public Tensorflow.Framework.Models.TensorSpec[] OutputStructure;
    public Tensorflow.Tensor[] Outputs { get; }
    public System.Type ReturnType;
    public void SetExternalCaptures(IEnumerable<Tensorflow.Tensor> captures) => throw null;
    public void ToGraph(Tensorflow.Tensors inputs, Tensorflow.Tensors outputs) => throw null;
    public override string ToString() => throw null;
    public IEnumerable<Tensorflow.IVariableV1> TrainableVariables { get; }
    public IEnumerable<Tensorflow.IVariableV1> Variables { get; }
    protected IEnumerable<Tensorflow.Tensor> _captured_inputs;
    protected Tensorflow.Functions.DelayedRewriteGradientFunctions _delayed_rewrite_functions;
    protected Tensorflow.Functions.EagerDefinedFunction _inference_function;
    protected Dictionary<string, Tensorflow.Functions.TapeGradientFunctions> _tape_functions_cache;
}

public class DelayedRewriteGradientFunctions : Tensorflow.Functions.TapeGradientFunctions
{
    internal DelayedRewriteGradientFunctions() { }
    public override Tensorflow.Functions.EagerDefinedFunction Forward(Tensorflow.Tensors inference_args = null,
        Tensorflow.Tensors input_tangents = null) => throw null;
    public override void Record(Tensorflow.Tensors flat_outputs, Tensorflow.Tensors inference_args) => throw null;
    public (Tensorflow.Functions.EagerDefinedFunction, Tensorflow.Functions.ConcreteFunction) forward_backward(int num_doutputs = -2)
        => throw null;
}

public class EagerDefinedFunction : IDisposable
{
    internal EagerDefinedFunction() { }
    public void AddToGraph(Tensorflow.Graph g = null) => throw null;
    public Tensorflow.Tensors Call(Tensorflow.Tensors args) => throw null;
    public void Dispose() => throw null;
    public string Name { get; }
    public Tensorflow.Shape[] OutputShapes { get; protected set; }
    public Tensorflow.DataType[] OutputTypes { get; protected set; }
    public Tensorflow.OpDef Signature { get; }
    public int _num_outputs;
}

public class FirstOrderTapeGradientFunctions : Tensorflow.Functions.TapeGradientFunctions
{
    internal FirstOrderTapeGradientFunctions() { }
    public FirstOrderTapeGradientFunctions(Tensorflow.Graphs.FuncGraph func_graph, bool need_gradients_for_jvps) => throw null;
    public override (Tensorflow.Functions.EagerDefinedFunction, Tensorflow.Graphs.FuncGraph, Tensorflow.Functions.ConcreteFunction,
        List<int>, int) ForwardAndBackwardFunctions(Tensorflow.Tensors inference_args) => throw null;
}

public class ForwardBackwardCall
{
    internal ForwardBackwardCall() { }
    public ForwardBackwardCall(Tensorflow.Functions.TapeGradientFunctions functions, Tensorflow.Tensors inference_args, bool tape_watching)
        => throw null;
    public (Tensorflow.Functions.EagerDefinedFunction, Tensorflow.Tensors) Forward() => throw null;
    public void Record(Tensorflow.Tensors flat_outputs) => throw null;
}

public interface IGenericFunction
{
    Tensorflow.Tensors Apply(Tensorflow.Tensors args);
    Tensorflow.Functions.ConcreteFunction get_concrete_function(params Tensorflow.Tensor[] args);
}

public struct TF_Function
{
}

public abstract class TapeGradientFunctions
{
    internal TapeGradientFunctions() { }
    public TapeGradientFunctions(Tensorflow.Graphs.FuncGraph func_graph, bool need_gradients_for_jvps) => throw null;
    protected string BACKWARD_FUNCTION_ATTRIBUTE_NAME;
    protected (Tensorflow.Functions.EagerDefinedFunction, Tensorflow.Graphs.FuncGraph, Tensorflow.Functions.ConcreteFunction, List<int>,
        int) BuildFunctionsForOutputs(Tensorflow.Tensors outputs, Tensorflow.Tensors inference_args) => throw null;
    protected string FORWARD_FUNCTION_ATTRIBUTE_NAME;
    public virtual Tensorflow.Functions.EagerDefinedFunction Forward(Tensorflow.Tensors inference_args,
        Tensorflow.Tensors input_tangents = null) => throw null;
    public virtual (Tensorflow.Functions.EagerDefinedFunction, Tensorflow.Graphs.FuncGraph, Tensorflow.Functions.ConcreteFunction,
        List<int>, int) ForwardAndBackwardFunctions(Tensorflow.Tensors inference_args) => throw null;
    public virtual void Record(Tensorflow.Tensors flat_outputs, Tensorflow.Tensors inference_args) => throw null;
    protected string _BACKWARD_PREFIX;
    protected string _FORWARD_PREFIX;
    protected string _INFERENCE_PREFIX;
    protected Tensorflow.Functions.ConcreteFunction _backward;
    protected Tensorflow.Functions.EagerDefinedFunction _forward;
    protected Tensorflow.Graphs.FuncGraph _forward_graph;
    protected List<int> _forwardprop_input_indices;
    protected List<int> _forwardprop_output_indices;
    protected Tensorflow.Graphs.FuncGraph _func_graph;
    protected int _num_forwardprop_outputs;
    protected int _num_inference_outputs;
    protected int _num_outputs;
    protected int _num_trainable_inference_outputs;
}

public class TracingCompiler
{
    internal TracingCompiler() { }
    public Tensorflow.Tensor[] Apply(Tensorflow.Tensor[] inputs) => throw null;
}

public static class function_saved_model_utils
{
    public static Tensorflow.Tensor get_tensor_from_node(Tensorflow.IVariableV1 node) => throw null;
    public static Tensorflow.Tensor get_tensor_from_node(Tensorflow.Tensor node) => throw null;
    public static void restore_captures(Tensorflow.Functions.ConcreteFunction concrete_function, IEnumerable<object> inputs) => throw null;
}
