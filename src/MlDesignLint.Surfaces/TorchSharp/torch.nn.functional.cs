namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static partial class functional
        {
            [Obsolete("Not using the PyTorch naming convention.")]
            public static Tensor Hardshrink(Tensor x, double lambda = 0.5) => throw null;
            [Obsolete("Not using the PyTorch naming convention.")]
            public static Tensor Hardtanh(Tensor x, double min_val = -1, double max_val = 1, bool inplace = false) => throw null;
            [Obsolete("Not using the PyTorch naming convention.")]
            public static Tensor Mish(Tensor x) => throw null;
            [Obsolete("Incorrect name capitalization")]
            public static Tensor SiLU(Tensor x, bool inplace = false) => throw null;
            [Obsolete("Not using the PyTorch naming convention.")]
            public static Tensor Softshrink(Tensor x, double lambda = 0.5) => throw null;
            [Obsolete("Not using the PyTorch naming convention.")]
            public static Tensor Softsign(Tensor x) => throw null;
            [Obsolete("Not using the PyTorch naming convention.")]
            public static Tensor Tanhshrink(Tensor x) => throw null;
            [Obsolete("Not using the PyTorch naming convention.")]
            public static Tensor Threshold(Tensor x, double threshold, double value, bool inplace = false) => throw null;
            public static Tensor adaptive_avg_pool1d(Tensor input, long output_size) => throw null;
            public static Tensor adaptive_avg_pool2d(Tensor input, (long, long) output_size) => throw null;
            public static Tensor adaptive_avg_pool2d(Tensor input, long output_size) => throw null;
            public static Tensor adaptive_avg_pool2d(Tensor input, long[] output_size) => throw null;
            public static Tensor adaptive_avg_pool3d(Tensor input, (long, long, long) output_size) => throw null;
            public static Tensor adaptive_avg_pool3d(Tensor input, long output_size) => throw null;
            public static Tensor adaptive_avg_pool3d(Tensor input, long[] output_size) => throw null;
            public static Tensor adaptive_avg_pool3d_backward(Tensor gradInput, Tensor gradOutput, Tensor originalInput) => throw null;
            public static Tensor adaptive_max_pool1d(Tensor input, long output_size) => throw null;
            public static (Tensor Values, Tensor Indices) adaptive_max_pool1d_with_indices(Tensor input, long output_size) => throw null;
            public static Tensor adaptive_max_pool2d(Tensor input, long[] output_size) => throw null;
            public static (Tensor Values, Tensor Indices) adaptive_max_pool2d_with_indices(Tensor input, long[] output_size) => throw null;
            public static Tensor adaptive_max_pool3d(Tensor input, long[] output_size) => throw null;
            public static (Tensor Values, Tensor Indices) adaptive_max_pool3d_with_indices(Tensor input, long[] output_size) => throw null;
            public static Tensor affine_grid(Tensor theta, long[]? size = null, bool align_corners = false) => throw null;
            public static Tensor alpha_dropout(Tensor input, double p = 0.5, bool training = false, bool inplace = false) => throw null;
            public static Tensor avg_pool1d(Tensor input, long kernel_size, long? stride = null, long? padding = null,
                bool ceil_mode = false, bool count_include_pad = true) => throw null;
            public static Tensor avg_pool2d(Tensor input, (long, long) kernel_size, (long, long)? stride = null, (long,
                long)? padding = null, bool ceil_mode = false, bool count_include_pad = true, long? divisor_override = null) => throw null;
            public static Tensor avg_pool2d(Tensor input, long kernel_size, long? stride = null, long padding = 0, bool ceil_mode = false,
                bool count_include_pad = true, long? divisor_override = null) => throw null;
            public static Tensor avg_pool2d(Tensor input, long[] kernel_size, long[] stride = null, long[] padding = null,
                bool ceil_mode = false, bool count_include_pad = true, long? divisor_override = null) => throw null;
            public static Tensor avg_pool2d_backward(Tensor input, Tensor originalInput, long[] kernel_sizes, long[] strides = null,
                long[] paddings = null, bool ceil_mode = false, bool count_include_pad = true, long? divisor_override = null) => throw null;
            public static Tensor avg_pool3d(Tensor input, long[] kernel_size, long[] stride = null, long[] padding = null,
                bool ceil_mode = false, bool count_include_pad = true, long? divisor_override = null) => throw null;
            public static Tensor avg_pool3d_backward(Tensor input, Tensor originalInput, long[] kernel_sizes, long[] strides = null,
                long[] paddings = null, bool ceil_mode = false, bool count_include_pad = true, long? divisor_override = null) => throw null;
            public static Tensor batch_norm(Tensor input, Tensor? running_mean, Tensor? running_var, Tensor? weight = null,
                Tensor? bias = null, bool training = false, double momentum = 0.1, double eps = 1E-05) => throw null;
            public static Tensor bilinear(Tensor input1, Tensor input2, Tensor weight, Tensor? bias = null) => throw null;
            public static Tensor binary_cross_entropy(Tensor input, Tensor target, Tensor? weight = null,
                nn.Reduction reduction = nn.Reduction.Mean) => throw null;
            public static Tensor binary_cross_entropy_with_logits(Tensor input, Tensor target, Tensor? weight = null,
                nn.Reduction reduction = nn.Reduction.Mean, Tensor? pos_weights = null) => throw null;
            public static Tensor celu(Tensor x, double alpha, bool inplace = false) => throw null;
            public static Tensor conv1d(Tensor input, Tensor weight, Tensor? bias = null, long? stride = null, long? padding = null,
                long? dilation = null, long groups = 1) => throw null;
            public static Tensor conv1d_padding(Tensor input, Tensor weight, Tensor? bias = null, long? stride = null,
                Padding padding = Padding.Valid, long? dilation = null, long groups = 1) => throw null;
            public static Tensor conv2d(Tensor input, Tensor weight, Tensor? bias = null, long[]? strides = null, long[]? padding = null,
                long[]? dilation = null, long groups = 1) => throw null;
            public static Tensor conv2d_padding(Tensor input, Tensor weight, Tensor? bias = null, long[]? strides = null,
                Padding padding = Padding.Valid, long[]? dilation = null, long groups = 1) => throw null;
            public static Tensor conv3d(Tensor input, Tensor weight, Tensor? bias = null, long[]? strides = null, long[]? padding = null,
                long[]? dilation = null, long groups = 1) => throw null;
            public static Tensor conv3d_padding(Tensor input, Tensor weight, Tensor? bias = null, long[]? strides = null,
                Padding padding = Padding.Valid, long[]? dilation = null, long groups = 1) => throw null;
            public static Tensor conv_transpose1d(Tensor input, Tensor weight, Tensor? bias = null, long? stride = null,
                long? padding = null, long? output_padding = null, long? dilation = null, long groups = 1) => throw null;
            public static Tensor conv_transpose2d(Tensor input, Tensor weight, Tensor? bias = null, long[]? strides = null,
                long[]? padding = null, long[]? output_padding = null, long[]? dilation = null, long groups = 1) => throw null;
            public static Tensor conv_transpose3d(Tensor input, Tensor weight, Tensor? bias = null, long[]? strides = null,
                long[]? padding = null, long[]? output_padding = null, long[]? dilation = null, long groups = 1) => throw null;
            public static Tensor cosine_embedding_loss(Tensor input1, Tensor input2, Tensor target, double margin = 0,
                nn.Reduction reduction = nn.Reduction.Mean) => throw null;
            public static Tensor cosine_similarity(Tensor x1, Tensor x2, long dim = 1, double eps = 1E-08) => throw null;
            public static Tensor cross_entropy(Tensor input, Tensor target, Tensor? weight = null, long ignore_index = -100,
                nn.Reduction reduction = nn.Reduction.Mean, double label_smoothing = 0) => throw null;
            public static Tensor ctc_loss(Tensor log_probs, Tensor targets, Tensor input_lengths, Tensor target_lengths, long blank = 0,
                bool zero_infinity = false, nn.Reduction reduction = nn.Reduction.Mean) => throw null;
            public static Tensor dropout(Tensor input, double p = 0.5, bool training = true, bool inplace = false) => throw null;
            public static Tensor dropout1d(Tensor input, double p = 0.5, bool training = true, bool inplace = false) => throw null;
            public static Tensor dropout2d(Tensor input, double p = 0.5, bool training = true, bool inplace = false) => throw null;
            public static Tensor dropout3d(Tensor input, double p = 0.5, bool training = true, bool inplace = false) => throw null;
            public static Tensor elu(Tensor x, double alpha, bool inplace = false) => throw null;
            public static Tensor feature_alpha_dropout(Tensor input, double p = 0.5, bool training = false, bool inplace = false)
                => throw null;
            public static Tensor fold(Tensor input, (long, long) output_size, (long, long) kernel_size, (long, long)? dilation = null,
                (long, long)? padding = null, (long, long)? stride = null) => throw null;
            public static Tensor fold(Tensor input, long output_size, long kernel_size, long dilation = 1, long padding = 0,
                long stride = 1) => throw null;
            public static Tensor fractional_max_pool2d(Tensor input, (long, long) kernel_size, (long, long)? output_size = null, (double,
                double)? output_ratio = null) => throw null;
            public static Tensor fractional_max_pool2d(Tensor input, long kernel_size, long? output_size = null,
                double? output_ratio = null) => throw null;
            public static Tensor fractional_max_pool2d(Tensor input, long[] kernel_size, long[] output_size = null,
                double[] output_ratio = null) => throw null;
            public static (Tensor Values, Tensor Indices) fractional_max_pool2d_with_indices(Tensor input, (long, long) kernel_size, (long,
                long)? output_size = null, (double, double)? output_ratio = null) => throw null;
            public static (Tensor Values, Tensor Indices) fractional_max_pool2d_with_indices(Tensor input, long kernel_size,
                long? output_size = null, double? output_ratio = null) => throw null;
            public static (Tensor Values, Tensor Indices) fractional_max_pool2d_with_indices(Tensor input, long[] kernel_size,
                long[] output_size = null, double[] output_ratio = null) => throw null;
            public static Tensor fractional_max_pool3d(Tensor input, (long, long, long) kernel_size, (long, long, long)? output_size = null,
                (double, double, double)? output_ratio = null) => throw null;
            public static Tensor fractional_max_pool3d(Tensor input, long kernel_size, long? output_size = null,
                double? output_ratio = null) => throw null;
            public static Tensor fractional_max_pool3d(Tensor input, long[] kernel_size, long[] output_size = null,
                double[] output_ratio = null) => throw null;
            public static (Tensor Values, Tensor Indices) fractional_max_pool3d_with_indices(Tensor input, (long, long, long) kernel_size,
                (long, long, long)? output_size = null, (double, double, double)? output_ratio = null) => throw null;
            public static (Tensor Values, Tensor Indices) fractional_max_pool3d_with_indices(Tensor input, long kernel_size,
                long? output_size = null, double? output_ratio = null) => throw null;
            public static (Tensor Values, Tensor Indices) fractional_max_pool3d_with_indices(Tensor input, long[] kernel_size,
                long[] output_size = null, double[] output_ratio = null) => throw null;
            public static Tensor gaussian_nll_loss(Tensor input, Tensor target, Tensor variance, bool full = false, float eps = 1E-06f,
                nn.Reduction reduction = nn.Reduction.Mean) => throw null;
            public static Tensor gelu(Tensor x) => throw null;
            public static Tensor gelu(Tensor x, Modules.GELU.Approximate approximate, bool inplace = false) => throw null;
            public static Tensor gelu(Tensor x, bool inplace) => throw null;
            public static Tensor glu(Tensor input, long dim = -1) => throw null;
            public static Tensor grid_sample(Tensor input, Tensor grid, GridSampleMode mode = GridSampleMode.Bilinear,
                GridSamplePaddingMode padding_mode = GridSamplePaddingMode.Zeros, bool? align_corners = null) => throw null;
            public static Tensor group_norm(Tensor input, long num_groups, Tensor? weight = null, Tensor? bias = null, double eps = 1E-05)
                => throw null;
            public static Tensor hardshrink(Tensor x, double lambda = 0.5) => throw null;
            public static Tensor hardsigmoid(Tensor input, bool inplace = false) => throw null;
            public static Tensor hardswish(Tensor input, bool inplace = false) => throw null;
            public static Tensor hardtanh(Tensor x, double min_val = -1, double max_val = 1, bool inplace = false) => throw null;
            public static Tensor hinge_embedding_loss(Tensor input, Tensor target, double margin = 0,
                nn.Reduction reduction = nn.Reduction.Mean) => throw null;
            public static Tensor huber_loss(Tensor input, Tensor target, double delta = 1, nn.Reduction reduction = nn.Reduction.Mean)
                => throw null;
            public static Tensor instance_norm(Tensor input, Tensor? running_mean = null, Tensor? running_var = null, Tensor? weight = null,
                Tensor? bias = null, bool use_input_stats = true, double momentum = 0.1, double eps = 1E-05) => throw null;
            public static Tensor interpolate(Tensor x, long[]? size = null, double[]? scale_factor = null,
                InterpolationMode mode = InterpolationMode.Nearest, bool? align_corners = null, bool recompute_scale_factor = false,
                bool antialias = false) => throw null;
            public static Tensor kl_div(Tensor input, Tensor target, bool log_target = true, nn.Reduction reduction = nn.Reduction.Mean)
                => throw null;
            public static Tensor l1_loss(Tensor input, Tensor target, nn.Reduction reduction = nn.Reduction.Mean) => throw null;
            public static Tensor layer_norm(Tensor input, long[] normalized_shape, Tensor? weight = null, Tensor? bias = null,
                double eps = 1E-05) => throw null;
            public static Tensor leaky_relu(Tensor input, double negative_slope = 0.01, bool inplace = false) => throw null;
            public static Tensor linear(Tensor input, Tensor weights, Tensor? bias = null) => throw null;
            public static Tensor local_response_norm(Tensor input, long size, double alpha = 0.0001, double beta = 0.75, double k = 1)
                => throw null;
            public static Tensor log_softmax(Tensor x, long dim) => throw null;
            public static Tensor logsigmoid(Tensor x) => throw null;
            public static Tensor lp_pool1d(Tensor input, double norm_type, long kernel_size, long? stride = null, bool ceil_mode = false)
                => throw null;
            public static Tensor lp_pool2d(Tensor input, double norm_type, long kernel_size, long? stride = null, bool ceil_mode = false)
                => throw null;
            public static Tensor lp_pool2d(Tensor input, double norm_type, long[] kernel_size, long[] stride = null, bool ceil_mode = false)
                => throw null;
            public static Tensor margin_ranking_loss(Tensor input1, Tensor input2, Tensor target, double margin = 0,
                nn.Reduction reduction = nn.Reduction.Mean) => throw null;
            public static Tensor max_pool1d(Tensor input, long kernel_size, long? stride = null, long? padding = null,
                long? dilation = null, bool ceil_mode = false) => throw null;
            public static (Tensor output, Tensor indices) max_pool1d_with_indices(Tensor input, long kernel_size, long? stride = null,
                long? padding = null, long? dilation = null, bool ceil_mode = false) => throw null;
            public static Tensor max_pool2d(Tensor input, (long, long) kernel_size, (long, long)? stride = null, (long,
                long)? padding = null, (long, long)? dilation = null, bool ceil_mode = false) => throw null;
            public static Tensor max_pool2d(Tensor input, long kernel_size, long? stride = null, long? padding = null,
                long? dilation = null, bool ceil_mode = false) => throw null;
            public static Tensor max_pool2d(Tensor input, long[] kernel_size, long[] strides = null, long[] padding = null,
                long[] dilation = null, bool ceil_mode = false) => throw null;
            public static (Tensor output, Tensor indices) max_pool2d_with_indices(Tensor input, long[] kernel_size, long[] strides = null,
                long[] padding = null, long[] dilation = null, bool ceil_mode = false) => throw null;
            public static Tensor max_pool3d(Tensor input, long[] kernel_size, long[] strides = null, long[] padding = null,
                long[] dilation = null, bool ceil_mode = false) => throw null;
            public static (Tensor output, Tensor indices) max_pool3d_with_indices(Tensor input, long[] kernel_size, long[] strides = null,
                long[] padding = null, long[] dilation = null, bool ceil_mode = false) => throw null;
            public static Tensor max_unpool1d(Tensor input, Tensor indices, long kernel_size, long? stride = null, long? padding = null,
                long[] output_size = null) => throw null;
            public static Tensor max_unpool2d(Tensor input, Tensor indices, long[] kernel_size, long[] stride = null, long[] padding = null,
                long[] output_size = null) => throw null;
            public static Tensor max_unpool3d(Tensor input, Tensor indices, long[] kernel_size, long[] stride = null, long[] padding = null,
                long[] output_size = null) => throw null;
            public static Tensor mish(Tensor x, bool inplace = false) => throw null;
            public static Tensor mse_loss(Tensor input, Tensor target, nn.Reduction reduction = nn.Reduction.Mean) => throw null;
            public static Tensor multi_label_margin_loss(Tensor input, Tensor target, nn.Reduction reduction = nn.Reduction.Mean)
                => throw null;
            public static Tensor multi_margin_loss(Tensor input, Tensor target, int p = 1, double margin = 1, Tensor? weight = null,
                nn.Reduction reduction = nn.Reduction.Mean) => throw null;
            public static Tensor multilabel_soft_margin_loss(Tensor input, Tensor target, Tensor? weight = null,
                nn.Reduction reduction = nn.Reduction.Mean) => throw null;
            public static Tensor nll_loss(Tensor input, Tensor target, Tensor? weight = null, nn.Reduction reduction = nn.Reduction.Mean)
                => throw null;
            public static Tensor normalize(Tensor input, double p = 2, long dim = 1, double eps = 1E-12) => throw null;
            public static Tensor one_hot(Tensor x, long num_classes = -1) => throw null;
            public static Tensor pad(Tensor input, (long, long) pad, PaddingModes mode = PaddingModes.Constant, double value = 0)
                => throw null;
            public static Tensor pad(Tensor input, (long, long, long, long) pad, PaddingModes mode = PaddingModes.Constant,
                double value = 0) => throw null;
            public static Tensor pad(Tensor input, ReadOnlySpan<long> pad, PaddingModes mode = PaddingModes.Constant, double value = 0)
                => throw null;
            public static Tensor pad(Tensor input, long pad, PaddingModes mode = PaddingModes.Constant, double value = 0) => throw null;
            public static Tensor pad(Tensor input, long[] pad, PaddingModes mode = PaddingModes.Constant, double value = 0) => throw null;
            public static Tensor pairwise_distance(Tensor input1, Tensor input2, double p = 2, double eps = 1E-06, bool keepdim = false)
                => throw null;
            public static Tensor pixel_shuffle(Tensor input, long upscale_factor) => throw null;
            public static Tensor pixel_unshuffle(Tensor input, long downscale_factor) => throw null;
            public static Tensor poisson_nll_loss(Tensor input, Tensor target, bool log_input = true, bool full = false, float eps = 1E-08f,
                nn.Reduction reduction = nn.Reduction.Mean) => throw null;
            public static Tensor prelu(Tensor input, Tensor weight) => throw null;
            public static Tensor relu(Tensor x, bool inplace = false) => throw null;
            public static Tensor relu6(Tensor x, bool inplace = false) => throw null;
            public static Tensor rrelu(Tensor x, double lower = 0.125, double upper = 0.3333333333333333, bool inplace = false)
                => throw null;
            public static Tensor scaled_dot_product_attention(Tensor query, Tensor key, Tensor value, Tensor? attn_mask = null,
                double p = 0, bool is_casual = false) => throw null;
            public static Tensor selu(Tensor x, bool inplace = false) => throw null;
            public static Tensor sigmoid(Tensor x) => throw null;
            public static Tensor sigmoid(Tensor x, bool inplace) => throw null;
            public static Tensor silu(Tensor x, bool inplace = false) => throw null;
            public static Tensor smooth_l1_loss(Tensor input, Tensor target, nn.Reduction reduction = nn.Reduction.Mean, double beta = 1)
                => throw null;
            public static Tensor soft_margin_loss(Tensor input, Tensor target, nn.Reduction reduction = nn.Reduction.Mean) => throw null;
            public static Tensor softmax(Tensor input, long dim, ScalarType? dtype = null) => throw null;
            public static Tensor softmax2d(Tensor x) => throw null;
            public static Tensor softmin(Tensor x, long dim) => throw null;
            public static Tensor softplus(Tensor x, double beta = 1, double threshold = 20) => throw null;
            public static Tensor softshrink(Tensor x, double lambda = 0.5) => throw null;
            public static Tensor softsign(Tensor x, bool inplace = false) => throw null;
            public static Tensor tanh(Tensor x, bool inplace = false) => throw null;
            public static Tensor tanhshrink(Tensor x, bool inplace = false) => throw null;
            public static Tensor threshold(Tensor x, double threshold, double value, bool inplace = false) => throw null;
            public static Tensor triplet_margin_loss(Tensor anchor, Tensor positive, Tensor negative, double margin = 1, long p = 2,
                double eps = 1E-06, bool swap = false, nn.Reduction reduction = nn.Reduction.Mean) => throw null;
            public static Tensor triplet_margin_with_distance_loss(Tensor anchor, Tensor positive, Tensor negative, Func<Tensor, Tensor,
                Tensor>? distance = null, double margin = 1, bool swap = false, nn.Reduction reduction = nn.Reduction.Mean) => throw null;
            public static Tensor unfold(Tensor input, (long, long) kernel_size, (long, long)? dilation = null, (long, long)? padding = null,
                (long, long)? stride = null) => throw null;
            public static Tensor unfold(Tensor input, long kernel_size, long dilation = 1, long padding = 0, long stride = 1) => throw null;
            public static Tensor upsample(Tensor input, long[]? size = null, double[]? scale_factor = null,
                UpsampleMode mode = UpsampleMode.Nearest, bool align_corners = false) => throw null;
            public static Tensor upsample_bilinear(Tensor x, long[]? size = null, double[]? scale_factor = null, bool align_corners = false)
                => throw null;
            public static Tensor upsample_nearest(Tensor x, long[]? size = null, double[]? scale_factor = null, bool align_corners = false)
                => throw null;
            public static Tensor upsample_nearest1d(Tensor input, long? outputSize, double? scaleFactor) => throw null;
            public static Tensor upsample_nearest1d_backward(Tensor grad_output, long? outputSize, long inputSize, double? scaleFactor)
                => throw null;
            public static Tensor upsample_nearest2d(Tensor input, long[]? outputSizes = null, double[]? scaleFactors = null) => throw null;
            public static Tensor upsample_nearest2d_backward(Tensor grad_output, long[] inputSizes, long[]? outputSizes = null,
                double[]? scaleFactors = null) => throw null;
            public static Tensor upsample_nearest3d(Tensor input, long[]? outputSizes = null, double[]? scaleFactors = null) => throw null;
            public static Tensor upsample_nearest3d_backward(Tensor grad_output, long[] inputSizes, long[]? outputSizes = null,
                double[]? scaleFactors = null) => throw null;
        }
    }
}
