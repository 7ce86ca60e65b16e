namespace Tensorflow.Operations;

public class AveragePoolFunction : Tensorflow.IPoolFunction
{
    public AveragePoolFunction() => throw null;
    public Tensorflow.Tensor Apply(Tensorflow.Tensor value, int[] ksize, int[] strides, string padding, string data_format = "NHWC",
        string name = null) => throw null;
}

public abstract class ControlFlowContext : Tensorflow.ITensorFlowObject, IDisposable
{
    public ControlFlowContext() => throw null;
    public virtual void AddInnerOp(Tensorflow.Operation op) => throw null;
    public void AddName(string name) => throw null;
    public virtual void AddOp(Tensorflow.Operation op) => throw null;
    public virtual Tensorflow.Tensor AddValue(Tensorflow.Tensor val) => throw null;
    public void Dispose() => throw null;
    public virtual void Enter() => throw null;
    public virtual void Exit() => throw null;
    public void ExitResult(Tensorflow.Tensor[] result) => throw null;
    public virtual Tensorflow.Operations.WhileContext GetWhileContext() => throw null;
    public virtual bool IsCondContext() => throw null;
    public static bool IsContainingContext(Tensorflow.Operations.ControlFlowContext ctxt,
        Tensorflow.Operations.ControlFlowContext maybe_containing_ctxt) => throw null;
    public virtual bool IsWhileContext() => throw null;
    public string Name { get; }
    protected bool OpInContext(Tensorflow.Operation op) => throw null;
    protected virtual void _AddOpInternal(Tensorflow.Operation op) => throw null;
    protected virtual bool _IsInOuterContext(Tensorflow.Operation op) => throw null;
    protected virtual (Tensorflow.Operation[], Tensorflow.Operation[]) _RemoveExternalControlEdges(Tensorflow.Operation op) => throw null;
    public void __del__() => throw null;
    public void __enter__() => throw null;
    public void __exit__() => throw null;
    public void __init__() => throw null;
    protected int _branch;
    protected Stack<Tensorflow.Operations.ControlFlowContext> _context_stack;
    protected Dictionary<string, Tensorflow.ITensorOrOperation> _external_values;
    protected string _name;
    protected Tensorflow.Operations.ControlFlowContext _outer_context;
    protected Tensorflow.Tensor _pivot;
    protected Tensorflow.Tensor _pred;
    protected HashSet<string> _values;
    public virtual bool back_prop { get; }
    public int branch { get; }
    public virtual Tensorflow.Operations.ControlFlows.GradLoopState grad_state { get; }
    public Tensorflow.Operations.ControlFlowContext outer_context { get; }
    public Tensorflow.Tensor pivot { get; }
    public Tensorflow.Tensor pred { get; }
    public object to_proto() => throw null;
    public HashSet<string> values { get; }
}

public class Conv1dParams
{
    public Conv1dParams() => throw null;
    public string DataFormat { get; set; }
    public int[] Dilations { get; set; }
    public int[] ExplicitPaddings { get; set; }
    public Tensorflow.IVariableV1 Filter { get; set; }
    public Tensorflow.Tensor FilterSizes { get; set; }
    public Tensorflow.Tensor Input { get; set; }
    public Tensorflow.Tensor InputSizes { get; set; }
    public string Name { get; set; }
    public Tensorflow.Tensor OutBackProp { get; set; }
    public string Padding { get; set; }
    public int[] Strides { get; set; }
    public bool UseCudnnOnGpu { get; set; }
}

public class Conv2dParams
{
    public Conv2dParams() => throw null;
    public string DataFormat { get; set; }
    public int[] Dilations { get; set; }
    public int[] ExplicitPaddings { get; set; }
    public Tensorflow.Tensor Filter { get; set; }
    public Tensorflow.Tensor FilterSizes { get; set; }
    public Tensorflow.Tensor Input { get; set; }
    public Tensorflow.Tensor InputSizes { get; set; }
    public string Name { get; set; }
    public Tensorflow.Tensor OutBackProp { get; set; }
    public string Padding { get; set; }
    public int[] Strides { get; set; }
    public bool UseCudnnOnGpu { get; set; }
}

public class ConvolutionInternal
{
    internal ConvolutionInternal() { }
    public ConvolutionInternal(Tensorflow.Keras.ArgsDefinition.ConvolutionalArgs args) => throw null;
    public Tensorflow.Tensor Apply(Tensorflow.Tensors input, Tensorflow.Tensor filters) => throw null;
}

public class FusedBatchNormParams
{
    public FusedBatchNormParams() => throw null;
    public string DataFormat { get; set; }
    public float Epsilon { get; set; }
    public bool IsTraining { get; set; }
    public string Name { get; set; }
    public Tensorflow.Tensor ReserveSpace1 { get; set; }
    public Tensorflow.Tensor ReserveSpace2 { get; set; }
    public Tensorflow.Tensor ReserveSpace3 { get; set; }
    public Tensorflow.Tensor Scale { get; set; }
    public Tensorflow.Tensor X { get; set; }
    public Tensorflow.Tensor YBackprop { get; set; }
}

public class LSTMStateTuple : Tensorflow.ICanBeFlattened
{
    internal LSTMStateTuple() { }
    public LSTMStateTuple(Tensorflow.Tensor c, Tensorflow.Tensor h) => throw null;
    public LSTMStateTuple(int c, int h) => throw null;
    public object[] Flatten() => throw null;
    public object c;
    public object h;
}

public class MaxPoolFunction : Tensorflow.IPoolFunction
{
    public MaxPoolFunction() => throw null;
    public Tensorflow.Tensor Apply(Tensorflow.Tensor value, int[] pool_size, int[] strides, string padding, string data_format = "NHWC",
        string name = null) => throw null;
}

public class MergeOutput
{
    internal MergeOutput() { }
    public MergeOutput(Tensorflow.Tensor[] values) => throw null;
    public static implicit operator Tensorflow.Tensor(Tensorflow.Operations.MergeOutput merge) => throw null;
    public Tensorflow.Tensor this[int idx] { get => throw null; }
}

public class WhileContext : Tensorflow.Operations.ControlFlowContext
{
    internal WhileContext() { }
    public Tensorflow.Tensor AddBackpropAccumulator(Tensorflow.Operation op, Tensorflow.Tensor grad) => throw null;
    public Tensorflow.Tensor AddBackpropLoopCounter(Tensorflow.Tensor count,
        Tensorflow.Operations.ControlFlows.GradLoopState outer_grad_state) => throw null;
    public (Tensorflow.Tensor, Tensorflow.Tensor) AddForwardLoopCounter(Tensorflow.Operations.ControlFlows.GradLoopState outer_grad_state)
        => throw null;
    public override void AddOp(Tensorflow.Operation op) => throw null;
    public override Tensorflow.Tensor AddValue(Tensorflow.Tensor val) => throw null;
    public override Tensorflow.Operations.WhileContext GetWhileContext() => throw null;
    public override bool IsWhileContext() => throw null;
    protected override void _AddOpInternal(Tensorflow.Operation op) => throw null;
    protected void _MaybeAddControlDependency(Tensorflow.Operation op) => throw null;
    public override bool back_prop { get => throw null; }
    public override Tensorflow.Operations.ControlFlows.GradLoopState grad_state { get => throw null; }
    public List<Tensorflow.Tensor> loop_enters { get; }
    public List<Tensorflow.Tensor> loop_exits { get; }
    public Tensorflow.Tensor maximum_iterations { get; }
    public int parallel_iterations { get; }
    public bool swap_memory { get; }
    public object to_proto() => throw null;
}

public class _EagerTensorArray : Tensorflow.TensorArray
{
    internal _EagerTensorArray() { }
    public _EagerTensorArray(Tensorflow.TF_DataType dtype, Tensorflow.Tensor size, bool dynamic_size = false, bool clear_after_read = true,
        string tensor_array_name = null, Tensorflow.Tensor handle = null, Tensorflow.Tensor flow = null, bool infer_shape = true,
        Tensorflow.Shape? element_shape = null, bool colocate_with_first_write_call = true, string name = null) => throw null;
    public void _maybe_colocate_with(Tensorflow.Tensor value) => throw null;
    public void _merge_element_shape(Tensorflow.Shape shape) => throw null;
    public override bool colocate_with_first_write_call { get => throw null; }
    public override Tensorflow.TF_DataType dtype { get => throw null; }
    public override Tensorflow.Tensor flow { get => throw null; }
    public override Tensorflow.Tensor gather(Tensorflow.Tensor indices, string name = null) => throw null;
    public override Tensorflow.Tensor handle { get => throw null; }
    public override bool infer_shape { get => throw null; }
    public override Tensorflow.Tensor read<T>(T index, string name = null) => throw null;
    public Tensorflow.TensorArray scatter(Tensorflow.Tensor indices, Tensorflow.Tensor value, string name = null) => throw null;
    public override Tensorflow.Tensor stack(string name = null) => throw null;
    public override Tensorflow.TensorArray unstack(Tensorflow.Tensor value, string name = null) => throw null;
    public override Tensorflow.TensorArray write(Tensorflow.Tensor index, Tensorflow.Tensor value, string name = null) => throw null;
    public override Tensorflow.TensorArray write<T>(int index, T value, string name = null) => throw null;
}

public class _GraphTensorArray : Tensorflow.TensorArray
{
    internal _GraphTensorArray() { }
    public _GraphTensorArray(Tensorflow.TF_DataType dtype, Tensorflow.Tensor size, bool? dynamic_size = null, bool? clear_after_read = null,
        string tensor_array_name = null, Tensorflow.Tensor handle = null, Tensorflow.Tensor flow = null, bool infer_shape = true,
        Tensorflow.Shape? element_shape = null, bool colocate_with_first_write_call = true, string name = null) => throw null;
    public List<Tensorflow.Tensor> _colocate_with;
    public List<Tensorflow.Shape> _element_shape;
    public void _maybe_colocate_with(Tensorflow.Tensor value) => throw null;
    public void _merge_element_shape(Tensorflow.Shape shape) => throw null;
    public override bool colocate_with_first_write_call { get => throw null; }
    public Tensorflow.TF_DataType dtype { get; }
    public override Tensorflow.Tensor flow { get => throw null; }
    public override Tensorflow.Tensor gather(Tensorflow.Tensor indices, string name = null) => throw null;
    public override Tensorflow.Tensor handle { get => throw null; }
    public override bool infer_shape { get => throw null; }
    public override Tensorflow.Tensor read<T>(T index, string name = null) => throw null;
    public Tensorflow.TensorArray scatter(Tensorflow.Tensor indices, Tensorflow.Tensor value, string name = null) => throw null;
    public override Tensorflow.Tensor stack(string name = null) => throw null;
    public override Tensorflow.TensorArray unstack(Tensorflow.Tensor value, string name = null) => throw null;
    public override Tensorflow.TensorArray write(Tensorflow.Tensor index, Tensorflow.Tensor value, string name = null) => throw null;
    public override Tensorflow.TensorArray write<T>(int index, T value, string name = null) => throw null;
}

public class _GraphTensorArrayV2 : Tensorflow.TensorArray
{
    internal _GraphTensorArrayV2() { }
    public _GraphTensorArrayV2(Tensorflow.TF_DataType dtype, Tensorflow.Tensor size, bool? dynamic_size = null,
        bool? clear_after_read = null, string tensor_array_name = null, Tensorflow.Tensor handle = null, Tensorflow.Tensor flow = null,
        bool infer_shape = true, Tensorflow.Shape? element_shape = null, bool colocate_with_first_write_call = true, string name = null)
        => throw null;
    public List<Tensorflow.Tensor> _colocate_with;
    public Tensorflow.Shape _element_shape;
    public override bool colocate_with_first_write_call { get => throw null; }
    public override Tensorflow.TF_DataType dtype { get => throw null; }
    public override Tensorflow.Tensor flow { get => throw null; }
    public override Tensorflow.Tensor gather(Tensorflow.Tensor indices, string name = null) => throw null;
    public override Tensorflow.Tensor handle { get => throw null; }
    public override bool infer_shape { get => throw null; }
    public Tensorflow.Tensor read(Tensorflow.Tensor index, string name = null) => throw null;
    public override Tensorflow.Tensor read<T>(T index, string name = null) => throw null;
    public Tensorflow.TensorArray scatter(Tensorflow.Tensor indices, Tensorflow.Tensor value, string name = null) => throw null;
    public override Tensorflow.Tensor stack(string name = null) => throw null;
    public override Tensorflow.TensorArray unstack(Tensorflow.Tensor value, string name = null) => throw null;
    public override Tensorflow.TensorArray write(Tensorflow.Tensor index, Tensorflow.Tensor value, string name = null) => throw null;
    public override Tensorflow.TensorArray write<T>(int index, T value, string name = null) => throw null;
}

public class bitwise_ops
{
    public bitwise_ops() => throw null;
    public Tensorflow.Tensor bitwise_and(Tensorflow.Tensor x, Tensorflow.Tensor y, string name = null) => throw null;
    public Tensorflow.Tensor bitwise_or(Tensorflow.Tensor x, Tensorflow.Tensor y, string name = null) => throw null;
    public Tensorflow.Tensor bitwise_xor(Tensorflow.Tensor x, Tensorflow.Tensor y, string name = null) => throw null;
    public Tensorflow.Tensor invert(Tensorflow.Tensor x, string name = null) => throw null;
    public Tensorflow.Tensor left_shift(Tensorflow.Tensor x, Tensorflow.Tensor y, string name = null) => throw null;
    public Tensorflow.Tensor right_shift(Tensorflow.Tensor x, Tensorflow.Tensor y, string name = null) => throw null;
}

public static class handle_data_util
{
    public static void copy_handle_data(Tensorflow.Tensor source_t, Tensorflow.Tensor target_t) => throw null;
}

public class rnn
{
    public rnn() => throw null;
    public static Tensorflow.Tensor _transpose_batch_time(Tensorflow.Tensor x) => throw null;
    public static (Tensorflow.Tensor, Tensorflow.Tensor) dynamic_rnn(Tensorflow.RnnCell cell, Tensorflow.Tensor inputs_tensor,
        Tensorflow.Tensor sequence_length = null, Tensorflow.Tensor initial_state = null,
        Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.DtInvalid, int? parallel_iterations = null, bool swap_memory = false,
        bool time_major = false) => throw null;
    public static (Tensorflow.Tensor[], Tensorflow.Operations.LSTMStateTuple,
        Tensorflow.Operations.LSTMStateTuple) static_bidirectional_rnn(Tensorflow.BasicLstmCell cell_fw, Tensorflow.BasicLstmCell cell_bw,
        Tensorflow.Tensor[] inputs, Tensorflow.Tensor initial_state_fw = null, Tensorflow.Tensor initial_state_bw = null,
        Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.DtInvalid, Tensorflow.Tensor sequence_length = null, string scope = null)
        => throw null;
    public static (Tensorflow.Tensor[], Tensorflow.Operations.LSTMStateTuple) static_rnn(Tensorflow.BasicLstmCell cell,
        Tensorflow.Tensor[] inputs, Tensorflow.Tensor initial_state, Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.DtInvalid,
        Tensorflow.Tensor sequence_length = null, Tensorflow.VariableScope scope = null) => throw null;
}

public class rnn_cell_impl
{
    public rnn_cell_impl() => throw null;
    public Tensorflow.BasicRnnCell BasicRNNCell(int num_units) => throw null;
    public static Tensorflow.Tensor _concat(Tensorflow.Tensor prefix, int suffix, bool @static = false) => throw null;
    public static Tensorflow.Shape _concat(int[] prefix, int suffix, bool @static = false) => throw null;
}
