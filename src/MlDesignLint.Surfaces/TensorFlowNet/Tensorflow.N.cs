namespace Tensorflow;

public class NoRestoreSaveable : Tensorflow.MySaveableObject
{
    internal NoRestoreSaveable() { }
    public NoRestoreSaveable(Tensorflow.Tensor tensor, string name, Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.DtInvalid,
        string? device = null) => throw null;
    public override Tensorflow.Operation restore(Tensorflow.Tensor[] restored_tensors, Tensorflow.Shape[] restored_shapes = null)
        => throw null;
}

public class Normal : Tensorflow.Distribution
{
    internal Normal() { }
    public Normal(Tensorflow.Tensor loc, Tensorflow.Tensor scale, bool validate_args = false, bool allow_nan_stats = true,
        string name = "Normal") => throw null;
    public Tensorflow.Tensor _batch_shape() => throw null;
    public Tensorflow.Tensor _batch_shape_tensor() => throw null;
    public Tensorflow.Tensor _loc { get; set; }
    protected override Tensorflow.Tensor _log_prob(Tensorflow.Tensor x) => throw null;
    public Tensorflow.Tensor _scale { get; set; }
    public Tensorflow.Tensor loc() => throw null;
    public Dictionary<string, object> parameters;
    public Tensorflow.Tensor scale() => throw null;
}

public class nn_impl
{
    public nn_impl() => throw null;
    public static Tensorflow.Tensor batch_normalization(Tensorflow.Tensor x, Tensorflow.Tensor mean, Tensorflow.Tensor variance,
        Tensorflow.Tensor offset, Tensorflow.Tensor scale, float variance_epsilon = 0.001f, string name = null) => throw null;
    public static Tensorflow.Tensor conv2d_transpose(Tensorflow.Tensor value = null, Tensorflow.IVariableV1 filter = null,
        Tensorflow.Tensor output_shape = null, Tensorflow.Shape strides = null, string padding = "SAME", string data_format = "NHWC",
        string name = null, Tensorflow.Shape dilations = null) => throw null;
    public static Tensorflow.Tensor[] fused_batch_norm(Tensorflow.Tensor x, Tensorflow.Tensor scale, Tensorflow.Tensor offset,
        Tensorflow.Tensor mean = null, Tensorflow.Tensor variance = null, float epsilon = 0.001f, string data_format = "NHWC",
        bool is_training = true, string name = null, float exponential_avg_factor = 1f) => throw null;
    public static Tensorflow.Tensor l2_normalize(Tensorflow.Tensor x, int axis = 0, Tensorflow.Tensor epsilon = null, string name = null)
        => throw null;
    public static (Tensorflow.Tensor, Tensorflow.Tensor) moments(Tensorflow.Tensor x, Tensorflow.Axis axes, string name = null,
        bool keep_dims = false) => throw null;
    public static Tensorflow.Tensor normalize(Tensorflow.Tensor tensor, string ord = "euclidean", Tensorflow.Axis axis = null,
        string name = null) => throw null;
    public static Tensorflow.Tensor sigmoid_cross_entropy_with_logits(Tensorflow.Tensor labels, Tensorflow.Tensor logits,
        string name = null) => throw null;
    public static Tensorflow.Tensor zero_fraction(Tensorflow.Tensor value, string name = null) => throw null;
}

public class nn_ops
{
    public nn_ops() => throw null;
    public static Tensorflow.Tensor _softmax(Tensorflow.Tensor logits, Func<Tensorflow.Tensor, string, Tensorflow.Tensor> compute_op,
        int dim = -1, string name = null) => throw null;
    public static Tensorflow.Tensor bias_add(Tensorflow.Tensor value, Tensorflow.IVariableV1 bias, string data_format = null,
        string name = null) => throw null;
    public static Tensorflow.Operations.ConvolutionInternal convolution_internal(string padding, int[] strides, int[] dilation_rate,
        int rank, string name = null, string data_format = null) => throw null;
    public static Tensorflow.Tensor dropout_v2(Tensorflow.Tensor x, Tensorflow.Tensor rate, Tensorflow.Tensor noise_shape = null,
        int? seed = null, string name = null) => throw null;
    public static Tensorflow.Tensor in_top_k(Tensorflow.Tensor predictions, Tensorflow.Tensor targets, int k, string name = null)
        => throw null;
    public static Tensorflow.Tensor l2_loss(Tensorflow.Tensor t, string name = null) => throw null;
    public static Tensorflow.Tensor leaky_relu(Tensorflow.Tensor features, float alpha = 0.2f, string name = null) => throw null;
    public static Tensorflow.Tensor log_softmax(Tensorflow.Tensor logits, int axis = -1, string name = null) => throw null;
    public static Tensorflow.Tensor max_pool(Tensorflow.Tensor value, int[] ksize, int[] strides, string padding,
        string data_format = "NHWC", string name = null) => throw null;
    public static Tensorflow.Tensor softmax(Tensorflow.Tensor logits, int axis = -1, string name = null) => throw null;
    public static Tensorflow.Tensor softmax_cross_entropy_with_logits_v2_helper(Tensorflow.Tensor labels, Tensorflow.Tensor logits,
        int axis = -1, string name = null) => throw null;
    public static Tensorflow.Tensor softplus(Tensorflow.Tensor features, string name = null) => throw null;
    public static Tensorflow.Tensor sparse_softmax_cross_entropy_with_logits(Tensorflow.Tensor labels = null,
        Tensorflow.Tensor logits = null, string name = null) => throw null;
    public static Tensorflow.Tensors top_kv2(Tensorflow.Tensor input, int k, bool sorted = true, string name = null) => throw null;
}

public sealed class NodeDef
{
    public NodeDef() => throw null;
    public NodeDef(Tensorflow.NodeDef other) => throw null;
    public const int AttrFieldNumber = 5;
    public Tensorflow.NodeDef Clone() => throw null;
    public string Device { get; set; }
    public const int DeviceFieldNumber = 4;
    public bool Equals(Tensorflow.NodeDef other) => throw null;
    public override bool Equals(object other) => throw null;
    public const int ExperimentalDebugInfoFieldNumber = 6;
    public const int ExperimentalTypeFieldNumber = 7;
    public override int GetHashCode() => throw null;
    public const int InputFieldNumber = 3;
    public string Name { get; set; }
    public const int NameFieldNumber = 1;
    public string Op { get; set; }
    public const int OpFieldNumber = 2;
    public override string ToString() => throw null;
}
