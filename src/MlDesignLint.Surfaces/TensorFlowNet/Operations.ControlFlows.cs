namespace Tensorflow.Operations.ControlFlows;

public class ControlFlowState
{
    public ControlFlowState() => throw null;
    public void AddWhileContext(Tensorflow.Operation op, List<Tensorflow.Operation> between_op_list, List<Tensorflow.Operation> between_ops)
        => throw null;
    public void EnterGradWhileContext(Tensorflow.Operation op, bool before) => throw null;
    public void ExitGradWhileContext(Tensorflow.Operation op, bool before) => throw null;
    public Tensorflow.Operations.ControlFlows.GradLoopState GetGradState(Tensorflow.Operation op, bool before) => throw null;
    public void PostProcessing() => throw null;
    public Tensorflow.Tensor[] ProcessUnusedLoopExits(Dictionary<string, int> pending_count, List<Tensorflow.Operation> to_ops_set)
        => throw null;
    public Tensorflow.Tensor ZerosLike(Tensorflow.Operation op, int index) => throw null;
    public Tensorflow.Tensor ZerosLikeForExit(Tensorflow.Tensor val) => throw null;
    public Tensorflow.Tensor ZerosLikeOutsideLoop(Tensorflow.Operation op, int index) => throw null;
}

public class GradLoopState
{
    internal GradLoopState() { }
    public GradLoopState(Tensorflow.Operations.WhileContext forward_ctxt,
        Tensorflow.Operations.ControlFlows.GradLoopState outer_grad_state_) => throw null;
    public Tensorflow.Tensor AddBackpropAccumulatedValue(Tensorflow.Tensor history_value, Tensorflow.Tensor value, bool dead_branch = false)
        => throw null;
    public Tensorflow.Tensor AddForwardAccumulator(Tensorflow.Tensor value, bool dead_branch = false) => throw null;
    public Tensorflow.Tensor GetRealValue(Tensorflow.Tensor value) => throw null;
    public List<Tensorflow.Tensor> deferred_exits { get; }
    public Tensorflow.Operations.WhileContext forward_context { get; }
    public Tensorflow.Tensor forward_index { get; }
    public Tensorflow.Tensor[] forward_loop_exits { get; }
    public Tensorflow.Operations.WhileContext grad_context { get; }
    public Tensorflow.Operation grad_sync { get; }
    public System.Collections.Hashtable history_map { get; }
    public Tensorflow.Operations.ControlFlows.GradLoopState outer_grad_state { get; }
    public int pending_exits_count { get; set; }
    public Dictionary<Tensorflow.Operation, Tensorflow.Tensor> switch_map { get; }
    public List<Tensorflow.Tensor> unused_exits { get; }
}
