namespace Tensorflow;

public class CacheDataset : Tensorflow.UnaryUnchangedStructureDataset
{
    internal CacheDataset() { }
    public CacheDataset(Tensorflow.IDatasetV2 input_dataset, string filename = "") => throw null;
}

public abstract class CheckpointableBase : Tensorflow.Train.AutoTrackable
{
    protected CheckpointableBase() => throw null;
}

public class CompatV1Api
{
    public CompatV1Api() => throw null;
    public Tensorflow.Session Session() => throw null;
    public void disable_eager_execution() => throw null;
    public Tensorflow.IVariableV1 get_variable(string name, Tensorflow.Shape shape = null,
        Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.DtInvalid, object initializer = null, bool? trainable = null,
        List<string> collections = null, bool? use_resource = null, bool validate_shape = true,
        Tensorflow.VariableSynchronization synchronization = Tensorflow.VariableSynchronization.Auto,
        Tensorflow.VariableAggregation aggregation = Tensorflow.VariableAggregation.None) => throw null;
    public Tensorflow.Operation global_variables_initializer() => throw null;
}

public static class Constants
{
    public static readonly string ASSETS_DIRECTORY;
    public static readonly string ASSETS_KEY;
    public static readonly string DEBUG_DIRECTORY;
    public static readonly string DEBUG_INFO_FILENAME_PB;
    public static readonly string EXTRA_ASSETS_DIRECTORY;
    public static readonly string FINGERPRINT_FILENAME;
    public static readonly string INIT_OP_SIGNATURE_KEY;
    public static readonly string LEGACY_INIT_OP_KEY;
    public static readonly string MAIN_OP_KEY;
    public static readonly string SAVED_MODEL_FILENAME_PB;
    public static readonly string SAVED_MODEL_FILENAME_PBTXT;
    public static readonly int SAVED_MODEL_SCHEMA_VERSION;
    public static readonly string TRAIN_OP_KEY;
    public static readonly string TRAIN_OP_SIGNATURE_KEY;
    public static readonly string VARIABLES_DIRECTORY;
    public static readonly string VARIABLES_FILENAME;
}

public enum CoordinatedTaskState
{
    TaskstateConnected = 3,
    TaskstateDisconnected = 2,
    TaskstateError = 4,
    TaskstateUninitialized = 1,
    TaskstateUnspecified = 0,
}

public class check_ops
{
    public check_ops() => throw null;
    public static Tensorflow.Operation assert_equal<T1, T2>(T1 t1, T2 t2, object[] data = null, string message = null, string name = null)
        => throw null;
    public static Tensorflow.Operation assert_greater_equal(Tensorflow.Tensor x, Tensorflow.Tensor y, object[] data = null,
        string message = null, string name = null) => throw null;
    public static Tensorflow.Operation assert_less(Tensorflow.Tensor x, Tensorflow.Tensor y, object[] data = null, string message = null,
        string name = null) => throw null;
    public static Tensorflow.Operation assert_positive(Tensorflow.Tensor x, object[] data = null, string message = null, string name = null)
        => throw null;
}

public class checkpoint_management
{
    public checkpoint_management() => throw null;
    public static bool checkpoint_exists(string checkpoint_prefix) => throw null;
    public static string latest_checkpoint(string checkpoint_dir, string latest_filename = null) => throw null;
    public static string meta_graph_filename(string checkpoint_filename, string meta_graph_suffix = "meta") => throw null;
    public static void update_checkpoint_state_internal(string save_dir, string model_checkpoint_path,
        List<string> all_model_checkpoint_paths = null, string latest_filename = "", bool save_relative_paths = false,
        List<float> all_model_checkpoint_timestamps = null, float? last_preserved_timestamp = null) => throw null;
}

public class clip_ops
{
    public clip_ops() => throw null;
    public static (Tensorflow.Tensors, Tensorflow.Tensor) clip_by_global_norm(Tensorflow.Tensor[] t_list, float clip_norm,
        Tensorflow.Tensor use_norm = null, string name = null) => throw null;
    public static Tensorflow.Tensor clip_by_value<T1, T2>(Tensorflow.Tensor t, T1 clip_value_min, T2 clip_value_max, string name = null)
        => throw null;
    public static Tensorflow.Tensor global_norm(Tensorflow.Tensor[] t_list, string name = null) => throw null;
}

public class confusion_matrix
{
    public confusion_matrix() => throw null;
    public static (Tensorflow.Tensor, Tensorflow.Tensor) remove_squeezable_dimensions(Tensorflow.Tensor labels,
        Tensorflow.Tensor predictions, int expected_rank_diff = 0, string name = null) => throw null;
}

public class constant_op
{
    public constant_op() => throw null;
    public static Tensorflow.Tensor _tensor_shape_tensor_conversion_function(Tensorflow.Shape s,
        Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.DtInvalid, string name = null, bool as_ref = false) => throw null;
    public static Tensorflow.Tensor constant(object value, Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.DtInvalid,
        Tensorflow.Shape shape = null, bool verify_shape = false, bool allow_broadcast = true, string name = "Const") => throw null;
    public static bool is_constant(Tensorflow.ITensorOrOperation tensor_or_op) => throw null;
}

public class control_flow_ops
{
    public control_flow_ops() => throw null;
    public static Tensorflow.Operation Assert(Tensorflow.Tensor condition, object[] data, long summarize = 3, string name = null)
        => throw null;
    public static bool IsCondSwitch(Tensorflow.Operation op) => throw null;
    public static bool IsLoopExit(Tensorflow.Operation op) => throw null;
    public static bool IsLoopSwitch(Tensorflow.Operation op) => throw null;
    public static bool IsSwitch(Tensorflow.Operation op) => throw null;
    public static Tensorflow.Operations.ControlFlows.ControlFlowState MaybeCreateControlFlowState(List<Tensorflow.Operation> between_op_list,
        List<Tensorflow.Operation> between_ops, bool colocate_gradients_with_ops) => throw null;
    public static Tensorflow.Tensor ZerosLikeOutsideLoop(Tensorflow.Operation op, int index) => throw null;
    public static Tensorflow.Tensor _AddNextAndBackEdge(Tensorflow.Tensor m, Tensorflow.Tensor v, bool enforce_shape_invariant = true)
        => throw null;
    public static void _EnforceShapeInvariant(Tensorflow.Tensor merge_var, Tensorflow.Tensor next_var) => throw null;
    public static Tensorflow.Tensor _Enter(Tensorflow.Tensor data, string frame_name, bool is_constant = false,
        int parallel_iterations = 10, bool use_ref = true, bool use_input_shape = true, string name = null) => throw null;
    public static Tensorflow.Tensor _Identity(Tensorflow.Tensor data, string name = null) => throw null;
    public static Tensorflow.Tensor _NextIteration(Tensorflow.Tensor data, string name = null) => throw null;
    public static void _SetShapeInvariants(Tensorflow.Tensor[] input_vars, Tensorflow.Tensor[] enter_vars, Tensorflow.Shape[] shapes = null)
        => throw null;
    public static Tensorflow.Tensor[] _SwitchRefOrTensor(Tensorflow.Tensor data, Tensorflow.Tensor pred, string name = "Switch")
        => throw null;
    public static Tensorflow.ITensorOrTensorArray[] _convert_flows_to_tensorarrays(Tensorflow.ITensorOrTensorArray[] tensors_or_tensorarrays,
        Tensorflow.Tensor[] tensors_or_flows) => throw null;
    public static Tensorflow.Tensor case_v2(Tensorflow.Tensor[] pred_fn_pairs, Func<Tensorflow.Tensor[]> callable_default = null,
        bool exclusive = false, bool strict = false, string name = "case") => throw null;
    public static Tensorflow.Tensor cond(Tensorflow.Tensor pred, Func<Tensorflow.ITensorOrOperation> true_fn = null,
        Func<Tensorflow.ITensorOrOperation> false_fn = null, string name = null) => throw null;
    public static Tensorflow.Tensor[] cond<T>(Tensorflow.Tensor pred, Func<T[]> true_fn = null, Func<T[]> false_fn = null,
        bool strict = false, string name = null) => throw null;
    public static Tensorflow.Tensor exit(Tensorflow.Tensor data, string name = null) => throw null;
    public static Tensorflow.Operation group<T>(T[] inputs, string name = null) where T : Tensorflow.ITensorOrOperation => throw null;
    public static Tensorflow.Operations.MergeOutput merge(Tensorflow.Tensor[] inputs, string name = null) => throw null;
    public static Tensorflow.Operation no_op(string name = null) => throw null;
    public static Tensorflow.Tensor[] @switch(Tensorflow.Tensor data, Tensorflow.Tensor pred,
        Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.DtInvalid, string name = null) => throw null;
    public static Tensorflow.Tensor[] tuple(Tensorflow.Tensor[] tensors, string name = null, Tensorflow.Operation[] control_inputs = null)
        => throw null;
    public static Tensorflow.Tensors while_loop(Func<Tensorflow.Tensors, Tensorflow.Tensor> cond, Func<Tensorflow.Tensors,
        Tensorflow.Tensors> body, Tensorflow.Tensors loop_vars, int parallel_iterations = 10, string name = null) => throw null;
    public static TItem while_loop<TItem>(Func<TItem, Tensorflow.Tensor> cond, Func<TItem, TItem> body, TItem loop_vars,
        Tensorflow.Shape[] shape_invariants = null, int parallel_iterations = 10, bool back_prop = true, bool swap_memory = false,
        string name = null, Tensorflow.Tensor maximum_iterations = null, bool return_same_structure = false)
        where TItem : Tensorflow.IFromMergeVars<TItem>, new() => throw null;
    public static Tensorflow.Tensor with_dependencies(Tensorflow.Operation[] dependencies, Tensorflow.Tensor output_tensor,
        string name = null) => throw null;
}

public class control_flow_util
{
    public control_flow_util() => throw null;
    public static void CheckInputFromValidContext(Tensorflow.Operation op, Tensorflow.Operation input_op) => throw null;
    public static readonly bool ENABLE_CONTROL_FLOW_V2;
    public static bool EnableControlFlowV2(Tensorflow.Graph graph) => throw null;
    public static Tensorflow.Operations.WhileContext GetContainingWhileContext(Tensorflow.Operations.ControlFlowContext ctxt,
        Tensorflow.Operations.ControlFlowContext stop_ctxt = null) => throw null;
    public static Tensorflow.Operation GetLoopConstantEnter(Tensorflow.Tensor value) => throw null;
    public static Tensorflow.Operations.ControlFlowContext GetOutputContext(Tensorflow.Operation op) => throw null;
    public static Tensorflow.Operations.WhileContext GetWhileContext(Tensorflow.Operation op) => throw null;
    public static bool IsCondSwitch(Tensorflow.Operation op) => throw null;
    public static bool IsContainingContext(Tensorflow.Operations.WhileContext ctxt,
        Tensorflow.Operations.WhileContext maybe_containing_ctxt) => throw null;
    public static bool IsLoopConstantEnter(Tensorflow.Operation op) => throw null;
    public static bool IsLoopEnter(Tensorflow.Operation op) => throw null;
    public static bool IsLoopExit(Tensorflow.Operation op) => throw null;
    public static bool IsLoopSwitch(Tensorflow.Operation op) => throw null;
    public static bool IsSwitch(Tensorflow.Operation op) => throw null;
    public static string create_new_tf_function(Tensorflow.Graphs.FuncGraph func_graph) => throw null;
    public static (Tensorflow.Operation, Tensorflow.Tensor[]) get_op_and_outputs(Tensorflow.Tensor[] inputs) => throw null;
    public static bool in_defun() => throw null;
    public static bool output_all_intermediates() => throw null;
    public static Tensorflow.Tensor[] run_as_function_for_tape_gradients(Func<Tensorflow.Tensor[], Tensorflow.Tensor[]> make_op,
        Tensorflow.Tensor[] inputs) => throw null;
    public static string unique_fn_name(string scope, string name) => throw null;
}

public class ctc_ops
{
    public ctc_ops() => throw null;
    public Tensorflow.Tensor[] ctc_greedy_decoder(Tensorflow.Tensor inputs, Tensorflow.Tensor sequence_length, bool merge_repeated = true,
        string name = null) => throw null;
}

public sealed class ConfigProto
{
    public ConfigProto() => throw null;
    public ConfigProto(Tensorflow.ConfigProto other) => throw null;
    public bool AllowSoftPlacement { get; set; }
    public const int AllowSoftPlacementFieldNumber = 7;
    public Tensorflow.ConfigProto Clone() => throw null;
    public const int ClusterDefFieldNumber = 14;
    public const int DeviceCountFieldNumber = 1;
    public const int DeviceFiltersFieldNumber = 4;
    public bool Equals(Tensorflow.ConfigProto other) => throw null;
    public override bool Equals(object other) => throw null;
    public const int ExperimentalFieldNumber = 16;
    public override int GetHashCode() => throw null;
    public const int GpuOptionsFieldNumber = 6;
    public const int GraphOptionsFieldNumber = 10;
    public int InterOpParallelismThreads { get; set; }
    public const int InterOpParallelismThreadsFieldNumber = 5;
    public int IntraOpParallelismThreads { get; set; }
    public const int IntraOpParallelismThreadsFieldNumber = 2;
    public bool IsolateSessionState { get; set; }
    public const int IsolateSessionStateFieldNumber = 15;
    public bool LogDevicePlacement { get; set; }
    public const int LogDevicePlacementFieldNumber = 8;
    public long OperationTimeoutInMs { get; set; }
    public const int OperationTimeoutInMsFieldNumber = 11;
    public int PlacementPeriod { get; set; }
    public const int PlacementPeriodFieldNumber = 3;
    public const int RpcOptionsFieldNumber = 13;
    public const int SessionInterOpThreadPoolFieldNumber = 12;
    public bool ShareClusterDevicesInSession { get; set; }
    public const int ShareClusterDevicesInSessionFieldNumber = 17;
    public override string ToString() => throw null;
    public bool UsePerSessionThreads { get; set; }
    public const int UsePerSessionThreadsFieldNumber = 9;
}

public class c_api
{
    internal c_api() { }
}
