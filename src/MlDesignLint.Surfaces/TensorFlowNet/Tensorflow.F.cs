namespace Tensorflow;

public class FastPathOpExecInfo
{
    internal FastPathOpExecInfo() { }
    public FastPathOpExecInfo(Tensorflow.Contexts.Context ctx, string opName, string name, params object[] inputArgs) => throw null;
    public object[] args { get; set; }
    public Dictionary<string, object> attrs { get; set; }
    public Action callbacks { get; set; }
    public Tensorflow.Contexts.Context ctx { get; set; }
    public string device_name { get; set; }
    public string name { get; set; }
    public string op_name { get; set; }
    public bool run_callbacks { get; set; }
    public bool run_gradient_callback { get; set; }
    public bool run_post_exec_callbacks { get; set; }
}

public class FeedItem
{
    internal FeedItem() { }
    public FeedItem(object key, object val) => throw null;
    public void Deconstruct(out object key, out object value) => throw null;
    public object Key { get; }
    public object Value { get; }
    public static implicit operator Tensorflow.FeedItem((object, object) feed) => throw null;
}

public class FilterDataset : Tensorflow.UnaryDataset
{
    internal FilterDataset() { }
    public FilterDataset(Tensorflow.IDatasetV2 input_dataset, Func<Tensorflow.Tensor, bool> predicate_func) => throw null;
    public FilterDataset(Tensorflow.IDatasetV2 input_dataset, Func<Tensorflow.Tensors, Tensorflow.Tensors> predicate_func) => throw null;
}

public class FlatMapDataset : Tensorflow.UnaryDataset
{
    internal FlatMapDataset() { }
    public FlatMapDataset(Tensorflow.IDatasetV2 input_dataset, Func<Tensorflow.Tensor, Tensorflow.IDatasetV2> map_func) => throw null;
}

public class FreezeGraph
{
    public FreezeGraph() => throw null;
    public static void freeze_graph(string input_graph, string input_saver, bool input_binary, string input_checkpoint,
        string output_node_names, string restore_op_name, string filename_tensor_name, string output_graph, bool clear_devices,
        string initializer_nodes) => throw null;
}

public enum FullTypeId
{
    TftAny = 2,
    TftArray = 1001,
    TftBfloat16 = 215,
    TftBool = 200,
    TftCallable = 100,
    TftComplex128 = 213,
    TftComplex64 = 212,
    TftDataset = 10102,
    TftDouble = 211,
    TftEncoded = 1004,
    TftFloat = 210,
    TftForEach = 20,
    TftHalf = 209,
    TftInt16 = 206,
    TftInt32 = 207,
    TftInt64 = 208,
    TftInt8 = 205,
    TftIterator = 10104,
    TftLegacyVariant = 10203,
    TftLiteral = 1003,
    TftMutexLock = 10202,
    TftNamed = 4,
    TftOptional = 1002,
    TftProduct = 3,
    TftRagged = 10103,
    TftString = 214,
    TftTensor = 1000,
    TftUint16 = 202,
    TftUint32 = 203,
    TftUint64 = 204,
    TftUint8 = 201,
    TftUnset = 0,
    TftVar = 1,
}

public class Function : Tensorflow.Train.Trackable, Tensorflow.Functions.IGenericFunction
{
    internal Function() { }
    public Function(Func<Tensorflow.Tensor[], Tensorflow.Tensor[]> csharp_function, string name, bool auto_graph = true) => throw null;
    public virtual Tensorflow.Tensors Apply(Tensorflow.Tensors inputs) => throw null;
    public string Name { get; set; }
    protected bool _autograph;
    protected virtual Tensorflow.Tensors _call(Tensorflow.Tensors inputs) => throw null;
    protected Tensorflow.Functions.TracingCompiler _compiler(Func<Tensorflow.Tensor[], Tensorflow.Tensor[]> fn) => throw null;
    protected Tensorflow.Functions.ConcreteFunction _concrete_variable_creation_fn;
    protected Func<Tensorflow.Tensor[], Tensorflow.Tensor[]> _csharp_function;
    protected Tensorflow.Functions.ConcreteFunction _get_concrete_function_garbage_collected(Tensorflow.Tensor[] args) => throw null;
    protected virtual bool _run_functions_eagerly() => throw null;
    protected Tensorflow.Functions.TracingCompiler _variable_creation_fn;
    public Tensorflow.Functions.ConcreteFunction get_concrete_function(params Tensorflow.Tensor[] args) => throw null;
}

public class functional_ops
{
    public functional_ops() => throw null;
    public static Tensorflow.Tensor[] partitioned_call(Tensorflow.Tensors args, Tensorflow.Functions.EagerDefinedFunction f,
        Tensorflow.DataType[] tout, bool executing_eagerly, string config, string executor_type) => throw null;
    public static Tensorflow.Tensor scan(Func<Tensorflow.Tensor, Tensorflow.Tensor, Tensorflow.Tensor> fn, Tensorflow.Tensor elems,
        Tensorflow.Tensor initializer = null, int parallel_iterations = 10, bool back_prop = true, bool swap_memory = false,
        bool infer_shape = true, bool reverse = false, string name = null) => throw null;
}
