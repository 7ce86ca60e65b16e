namespace Tensorflow;

public class _BaseDistribution
{
    public _BaseDistribution() => throw null;
}

public class _ControlDependenciesController : Tensorflow.ITensorFlowObject, IDisposable
{
    internal _ControlDependenciesController() { }
    public _ControlDependenciesController(Tensorflow.Graph graph, List<Tensorflow.ITensorOrOperation> control_inputs) => throw null;
    public void Dispose() => throw null;
    public void __del__() => throw null;
    public void __enter__() => throw null;
    public void __exit__() => throw null;
    public void __init__() => throw null;
    public void add_op(Tensorflow.ITensorOrOperation op) => throw null;
    public Tensorflow.ITensorOrOperation[] control_inputs { get; }
    public bool op_in_group(Tensorflow.ITensorOrOperation op) => throw null;
}

public class _DenseResourceVariableProcessor : Tensorflow._OptimizableVariable
{
    internal _DenseResourceVariableProcessor() { }
    public _DenseResourceVariableProcessor(Tensorflow.ResourceVariable v) => throw null;
    public Tensorflow.Tensor target() => throw null;
    public Tensorflow.Operation update_op(Tensorflow.Optimizer optimizer, Tensorflow.Tensor g) => throw null;
}

public class _ElementFetchMapper : Tensorflow._FetchMapper
{
    internal _ElementFetchMapper() { }
    public _ElementFetchMapper(object[] fetches, Func<List<Tensorflow.NumPy.NDArray>, object> contraction_fn, Tensorflow.Graph graph = null)
        => throw null;
    public override Tensorflow.NumPy.NDArray[] build_results(List<Tensorflow.NumPy.NDArray> values) => throw null;
}

public class _FetchHandler
{
    internal _FetchHandler() { }
    public _FetchHandler(Tensorflow.Graph graph, object fetches, Dictionary<object, object> feeds = null, Action feed_handles = null)
        => throw null;
    public Tensorflow.NumPy.NDArray[] build_results(Tensorflow.BaseSession session, Tensorflow.NumPy.NDArray[] tensor_values) => throw null;
    public List<Tensorflow.Tensor> fetches() => throw null;
    public List<object> targets() => throw null;
}

public class _FetchMapper
{
    public _FetchMapper() => throw null;
    protected List<Tensorflow.ITensorOrOperation> _unique_fetches;
    protected List<int[]> _value_indices;
    public virtual Tensorflow.NumPy.NDArray[] build_results(List<Tensorflow.NumPy.NDArray> values) => throw null;
    public static Tensorflow._FetchMapper for_fetch(object fetch, Tensorflow.Graph graph = null) => throw null;
    public virtual List<Tensorflow.ITensorOrOperation> unique_fetches() => throw null;
}

public class _ListFetchMapper : Tensorflow._FetchMapper
{
    internal _ListFetchMapper() { }
    public _ListFetchMapper(object[] fetches) => throw null;
}

public interface _OptimizableVariable
{
    Tensorflow.Tensor target();
    Tensorflow.Operation update_op(Tensorflow.Optimizer optimizer, Tensorflow.Tensor g);
}

public class _RefVariableProcessor : Tensorflow._OptimizableVariable
{
    internal _RefVariableProcessor() { }
    public Tensorflow.Tensor target() => throw null;
    public Tensorflow.Operation update_op(Tensorflow.Optimizer optimizer, Tensorflow.Tensor g) => throw null;
}

public enum _ReuseMode
{
    AUTO_REUSE = 1,
    NOT_REUSE = 0,
}

public class _UnreadVariable : Tensorflow.BaseResourceVariable, Tensorflow.IVariableV1
{
    internal _UnreadVariable() { }
    public _UnreadVariable(Tensorflow.Tensor handle, Tensorflow.TF_DataType dtype, Tensorflow.Shape shape, bool in_graph_mode,
        string unique_id) => throw null;
    public override string Name { get => throw null; }
}

public class _VariableScopeStore
{
    public _VariableScopeStore() => throw null;
    public void close_variable_subscopes(string scope_name) => throw null;
    public Tensorflow.VariableScope current_scope { get; set; }
    public void open_variable_scope(string scope_name) => throw null;
    public int variable_scope_count(string scope_name) => throw null;
    public Dictionary<string, int> variable_scopes_count;
}

public class _VariableStore
{
    public _VariableStore() => throw null;
    public Tensorflow.IVariableV1 get_variable(string name, Tensorflow.Shape shape = null,
        Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.TF_FLOAT, object initializer = null, bool? reuse = null,
        bool? trainable = null, List<string> collections = null, bool validate_shape = true,
        Tensorflow.VariableSynchronization synchronization = Tensorflow.VariableSynchronization.Auto,
        Tensorflow.VariableAggregation aggregation = Tensorflow.VariableAggregation.None) => throw null;
}
