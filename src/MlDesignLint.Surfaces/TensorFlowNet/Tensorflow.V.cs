namespace Tensorflow;

public class ValueError : Tensorflow.TensorflowException
{
    public ValueError() => throw null;
    public ValueError(string message) => throw null;
}

public enum VariableAggregation
{
    Mean = 2,
    None = 0,
    OnlyFirstReplica = 3,
    Sum = 1,
}

public enum VariableAggregationType
{
    MEAN = 2,
    NONE = 0,
    ONLY_FIRST_TOWER = 3,
    SUM = 1,
}

public class VariableArgs
{
    public VariableArgs() => throw null;
    public Tensorflow.VariableAggregation Aggregation { get; set; }
    public string CachingDevice { get; set; }
    public List<string> Collections { get; set; }
    public Tensorflow.TF_DataType DType { get; set; }
    public Func<Tensorflow.VariableArgs, Tensorflow.IVariableV1> Getter { get; set; }
    public string ImportScope { get; set; }
    public object InitialValue { get; set; }
    public Tensorflow.IInitializer Initializer { get; set; }
    public string Name { get; set; }
    public bool Overwrite { get; set; }
    public Tensorflow.Shape Shape { get; set; }
    public Tensorflow.VariableSynchronization Synchronization { get; set; }
    public bool Trainable { get; set; }
    public bool UseResource { get; set; }
    public bool ValidateShape { get; set; }
}

public class VariablePolicy
{
    internal VariablePolicy() { }
    public static Tensorflow.VariablePolicy EXPAND_DISTRIBUTED_VARIABLES;
    public static Tensorflow.VariablePolicy None;
    public string Policy { get; }
    public static Tensorflow.VariablePolicy SAVE_VARIABLE_DEVICES;
    public static Tensorflow.VariablePolicy from_obj(object obj) => throw null;
    public bool save_variable_devices() => throw null;
}

public class VariableScope
{
    internal VariableScope() { }
    public VariableScope(bool reuse, string name = "", string name_scope = "",
        Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.TF_FLOAT) => throw null;
    public string _name_scope { get; set; }
    public Tensorflow.IVariableV1 get_variable(Tensorflow._VariableStore var_store, string name, Tensorflow.Shape shape = null,
        Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.DtInvalid, object initializer = null, bool? trainable = null,
        List<string> collections = null, bool? use_resource = null, bool validate_shape = true,
        Tensorflow.VariableSynchronization synchronization = Tensorflow.VariableSynchronization.Auto,
        Tensorflow.VariableAggregation aggregation = Tensorflow.VariableAggregation.None) => throw null;
    public string name { get; }
    public string original_name_scope { get; }
    public bool resue;
    public void reuse_variables() => throw null;
    public bool use_resource { get; set; }
}

public enum VariableSynchronization
{
    Auto = 0,
    None = 1,
    OnRead = 3,
    OnWrite = 2,
}

public class variable_scope : Tensorflow.ITensorFlowObject, IDisposable
{
    internal variable_scope() { }
    public variable_scope(Tensorflow.VariableScope scope, string default_name = "", Tensorflow.Tensor[] values = null, bool? reuse = null,
        bool auxiliary_name_scope = true) => throw null;
    public variable_scope(string name, string default_name = "", Tensorflow.Tensor[] values = null, bool? reuse = null,
        bool auxiliary_name_scope = true) => throw null;
    public void Dispose() => throw null;
    public bool UseResource { get; }
    public static bool _DEFAULT_USE_RESOURCE;
    public static string _VARSCOPESTORE_KEY;
    public static string _VARSTORE_KEY;
    public void __del__() => throw null;
    public void __enter__() => throw null;
    public void __exit__() => throw null;
    public void __init__() => throw null;
    public static Tensorflow._VariableStore _get_default_variable_store() => throw null;
    public static bool _get_trainable_value(Tensorflow.VariableSynchronization synchronization, bool? trainable = true) => throw null;
    public static string _get_unique_variable_scope(string prefix) => throw null;
    protected Tensorflow.Graph _graph;
    public static Tensorflow.IVariableV1 default_variable_creator(object initial_value, string name = null, bool? trainable = null,
        List<string> collections = null, Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.DtInvalid, int[] shape = null,
        bool validate_shape = false, bool? use_resource = null,
        Tensorflow.VariableSynchronization synchronization = Tensorflow.VariableSynchronization.Auto,
        Tensorflow.VariableAggregation aggregation = Tensorflow.VariableAggregation.None) => throw null;
    public static Tensorflow.VariableScope get_variable_scope() => throw null;
    public static Tensorflow._VariableScopeStore get_variable_scope_store() => throw null;
    public static implicit operator Tensorflow.VariableScope(Tensorflow.variable_scope scope) => throw null;
}

public class variables
{
    public variables() => throw null;
    public static Tensorflow.IVariableV1[] _all_saveable_objects(string scope = "") => throw null;
    public static Tensorflow.Operation _safe_initial_value_from_op(string name, Tensorflow.Operation op, Dictionary<string,
        Tensorflow.Operation> op_cache) => throw null;
    public static Tensorflow.Tensor _safe_initial_value_from_tensor(string name, Tensorflow.Tensor tensor, Dictionary<string,
        Tensorflow.Operation> op_cache) => throw null;
    public static Tensorflow.Tensor _try_guard_against_uninitialized_dependencies(string name, Tensorflow.Tensor initial_value)
        => throw null;
    public static List<Tensorflow.IVariableV1> global_variables(string scope = null) => throw null;
    public static object trainable_variables() => throw null;
    public static Tensorflow.Operation variables_initializer(Tensorflow.IVariableV1[] var_list, string name = "init") => throw null;
}
