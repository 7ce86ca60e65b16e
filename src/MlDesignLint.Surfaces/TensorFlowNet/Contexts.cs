namespace Tensorflow.Contexts;

public sealed class Context
{
    public Context() => throw null;
    public Tensorflow.ConfigProto Config { get; set; }
    public string DeviceName { get; set; }
    public const int EAGER_MODE = 1;
    public Tensorflow.Tensors ExecuteOp(string opType, string name, Tensorflow.ExecuteOpArgs args) => throw null;
    public Tensorflow.Contexts.FunctionCallOptions FunctionCallOptions { get; set; }
    public const int GRAPH_MODE = 0;
    public string ScopeName { get; set; }
    public string anonymous_name() => throw null;
    public Tensorflow.Contexts.EagerDeviceContext device(string name) => throw null;
    public void eager_mode(bool isFunc = false) => throw null;
    public void end_step() => throw null;
    public void ensure_initialized() => throw null;
    public bool executing_eagerly() => throw null;
    public bool get_memory_growth(string device_type) => throw null;
    public int? global_seed() => throw null;
    public void graph_mode(bool isFunc = false) => throw null;
    public bool has_function(string name) => throw null;
    public bool has_graph_arg(params object[] args) => throw null;
    public int? internal_operation_seed() => throw null;
    public bool is_build_function() => throw null;
    public bool is_custom_device(string device_name) => throw null;
    public Tensorflow.Device.PhysicalDevice[] list_physical_devices(string device_type = null) => throw null;
    public void log_device_placement(bool enable) => throw null;
    public void remove_function(string name) => throw null;
    public void reset_context() => throw null;
    public void restore_mode() => throw null;
    public void set_global_seed(int? seed) => throw null;
    public void set_memory_growth(Tensorflow.Device.PhysicalDevice device, bool enable) => throw null;
    public string shared_name(string name = null) => throw null;
    public void start_step() => throw null;
    public bool switched_to_graph(params object[] args) => throw null;
}

public enum ContextDevicePlacementPolicy
{
    DEVICE_PLACEMENT_EXPLICIT = 0,
    DEVICE_PLACEMENT_SILENT = 2,
    DEVICE_PLACEMENT_SILENT_FOR_INT32 = 3,
    DEVICE_PLACEMENT_WARN = 1,
}

public sealed class ContextOptions
{
    public ContextOptions() => throw null;
}

public class EagerDeviceContext : Tensorflow.ITensorFlowObject, IDisposable
{
    internal EagerDeviceContext() { }
    public EagerDeviceContext(Tensorflow.Contexts.Context ctx, string device_name) => throw null;
    public void Dispose() => throw null;
    public void __enter__() => throw null;
    public void __exit__() => throw null;
}

public class FunctionCallOptions
{
    public FunctionCallOptions() => throw null;
    public Tensorflow.ConfigProto Config { get; set; }
    public string ExecutorType { get; set; }
}
