namespace Tensorflow;

[Obsolete("This is an incompleted tf v1 api, pleas use keras RNNs instead.")]
public class LayerRnnCell : Tensorflow.RnnCell
{
    internal LayerRnnCell() { }
    public LayerRnnCell(bool trainable = true, string name = null, Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.DtInvalid,
        bool? _reuse = null) => throw null;
    public Tensorflow.Tensors __call__(Tensorflow.Tensors inputs, Tensorflow.Tensor state = null, Tensorflow.Tensor training = null,
        Tensorflow.VariableScope scope = null) => throw null;
    protected virtual void _add_elements_to_collection(Tensorflow.Operation[] elements, string[] collection_list) => throw null;
    protected Tensorflow.VariableScope _current_scope;
    protected Tensorflow.Graph _graph;
    protected bool _keras_style;
    protected string _name_scope() => throw null;
    protected bool? _reuse;
    protected Tensorflow.VariableScope _scope;
    protected void _set_scope(Tensorflow.VariableScope scope = null) => throw null;
    protected bool _use_resource_variables;
    protected virtual Tensorflow.IVariableV1 add_weight(string name, int[] shape,
        Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.DtInvalid, Tensorflow.IInitializer initializer = null, bool trainable = true,
        Tensorflow.VariableSynchronization synchronization = Tensorflow.VariableSynchronization.Auto,
        Tensorflow.VariableAggregation aggregation = Tensorflow.VariableAggregation.None) => throw null;
    public virtual (Tensorflow.Tensor, Tensorflow.Tensor) apply(Tensorflow.Tensor inputs, Tensorflow.Tensor training = null) => throw null;
    protected virtual void build(Tensorflow.Shape inputs_shape) => throw null;
    protected bool built;
    protected Tensorflow.Keras.Engine.InputSpec inputSpec;
}

public class Loader
{
    internal Loader() { }
    public object get(int node_id) => throw null;
    public object get(string node_id) => throw null;
    public static Action<object, object, object> setattr;

    public class _UserObject : Tensorflow.Train.AutoTrackable
    {
        public _UserObject() => throw null;
    }
}

public class LookupError : Tensorflow.TensorflowException
{
    public LookupError() => throw null;
    public LookupError(string message) => throw null;
}

public class LossesImpl
{
    public LossesImpl() => throw null;
    public Tensorflow.Tensor _num_elements(Tensorflow.Tensor losses) => throw null;
    public Tensorflow.Tensor _num_present(Tensorflow.Tensor losses, Tensorflow.Tensor weights, bool per_batch = false) => throw null;
    public (Tensorflow.Tensor, Tensorflow.Tensor, Tensorflow.Tensor) _remove_squeezable_dimensions(Tensorflow.Tensor labels,
        Tensorflow.Tensor predictions, float weights = 0f, int expected_rank_diff = 0) => throw null;
    public Tensorflow.Tensor _safe_mean(Tensorflow.Tensor losses, Tensorflow.Tensor num_present) => throw null;
    public Tensorflow.Tensor compute_weighted_loss(Tensorflow.Tensor losses, Tensorflow.Tensor weights = null, string scope = null,
        string loss_collection = "losses", string reduction = "weighted_sum_by_nonzero_weights") => throw null;
    public Tensorflow.Tensor sparse_softmax_cross_entropy(Tensorflow.Tensor labels, Tensorflow.Tensor logits, float weights = 1f,
        string scope = null, string loss_collection = "losses", string reduction = "weighted_sum_by_nonzero_weights") => throw null;
}

public class linalg_ops
{
    public linalg_ops() => throw null;
    public Tensorflow.Tensor cholesky(Tensorflow.Tensor input, string name = null) => throw null;
    public Tensorflow.Tensor cholesky_solve(Tensorflow.Tensor chol, Tensorflow.Tensor rhs, string name = null) => throw null;
    public Tensorflow.Tensor eye(int num_rows, int num_columns = -1, Tensorflow.Shape batch_shape = null,
        Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.TF_DOUBLE, string name = null) => throw null;
    public Tensorflow.Tensor matrix_inverse(Tensorflow.Tensor input, bool adjoint = false, string name = null) => throw null;
    public Tensorflow.Tensor matrix_solve_ls(Tensorflow.Tensor matrix, Tensorflow.Tensor rhs, Tensorflow.Tensor l2_regularizer = null,
        bool fast = true, string name = null) => throw null;
    public Tensorflow.Tensor matrix_triangular_solve(Tensorflow.Tensor matrix, Tensorflow.Tensor rhs, bool lower = true,
        bool adjoint = false, string name = null) => throw null;
    public Tensorflow.Tensor norm(Tensorflow.Tensor tensor, string ord = "euclidean", Tensorflow.Axis axis = null, string name = null,
        bool keepdims = true) => throw null;
    public Tensorflow.Tensors qr(Tensorflow.Tensor input, bool full_matrices = false, string name = null) => throw null;
}

public class logging_ops
{
    public logging_ops() => throw null;
    public Tensorflow.Tensor print_v2(Tensorflow.Tensor input, string output_stream = "stderr", string end = "\n", string name = null)
        => throw null;
}
