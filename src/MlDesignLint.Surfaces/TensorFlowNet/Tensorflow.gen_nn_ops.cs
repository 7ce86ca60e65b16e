namespace Tensorflow;

public static class gen_nn_ops
{
    public static Tensorflow.Tensor[] approx_top_k(Tensorflow.Tensor input, int k = 0, int reduction_dimension = -1,
        float recall_target = 0.95f, bool is_max_k = true, int reduction_input_size_override = -1, bool aggregate_to_topk = true,
        string? name = null) => throw null;
    public static Tensorflow.Tensor[] approx_top_k_eager_fallback(Tensorflow.Tensor input, int k, int reduction_dimension,
        float recall_target, bool is_max_k, int reduction_input_size_override, bool aggregate_to_topk, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor avg_pool(Tensorflow.Tensor value, int[] ksize, int[] strides, string padding,
        string data_format = "NHWC", string? name = null) => throw null;
    public static Tensorflow.Tensor avg_pool3d(Tensorflow.Tensor input, int[] ksize, int[] strides, string padding,
        string data_format = "NDHWC", string? name = null) => throw null;
    public static Tensorflow.Tensor avg_pool3d_eager_fallback(Tensorflow.Tensor input, int[] ksize, int[] strides, string padding,
        string data_format, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor avg_pool3d_grad(Tensorflow.Tensor orig_input_shape, Tensorflow.Tensor grad, int[] ksize, int[] strides,
        string padding, string data_format = "NDHWC", string? name = null) => throw null;
    public static Tensorflow.Tensor avg_pool3d_grad_eager_fallback(Tensorflow.Tensor orig_input_shape, Tensorflow.Tensor grad, int[] ksize,
        int[] strides, string padding, string data_format, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor avg_pool_eager_fallback(Tensorflow.Tensor value, int[] ksize, int[] strides, string padding,
        string data_format, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor avg_pool_grad(Tensorflow.Tensor orig_input_shape, Tensorflow.Tensor grad, int[] ksize, int[] strides,
        string padding, string data_format = "NHWC", string? name = null) => throw null;
    public static Tensorflow.Tensor avg_pool_grad_eager_fallback(Tensorflow.Tensor orig_input_shape, Tensorflow.Tensor grad, int[] ksize,
        int[] strides, string padding, string data_format, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor batch_norm_with_global_normalization(Tensorflow.Tensor t, Tensorflow.Tensor m, Tensorflow.Tensor v,
        Tensorflow.Tensor beta, Tensorflow.Tensor gamma, float variance_epsilon, bool scale_after_normalization, string? name = null)
        => throw null;
    public static Tensorflow.Tensor batch_norm_with_global_normalization_eager_fallback(Tensorflow.Tensor t, Tensorflow.Tensor m,
        Tensorflow.Tensor v, Tensorflow.Tensor beta, Tensorflow.Tensor gamma, float variance_epsilon, bool scale_after_normalization,
        string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor[] batch_norm_with_global_normalization_grad(Tensorflow.Tensor t, Tensorflow.Tensor m,
        Tensorflow.Tensor v, Tensorflow.Tensor gamma, Tensorflow.Tensor backprop, float variance_epsilon, bool scale_after_normalization,
        string? name = null) => throw null;
    public static Tensorflow.Tensor[] batch_norm_with_global_normalization_grad_eager_fallback(Tensorflow.Tensor t, Tensorflow.Tensor m,
        Tensorflow.Tensor v, Tensorflow.Tensor gamma, Tensorflow.Tensor backprop, float variance_epsilon, bool scale_after_normalization,
        string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor bias_add(Tensorflow.Tensor value, Tensorflow.Tensor bias, string data_format = "NHWC",
        string? name = null) => throw null;
    public static Tensorflow.Tensor bias_add_eager_fallback(Tensorflow.Tensor value, Tensorflow.Tensor bias, string data_format,
        string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor bias_add_grad(Tensorflow.Tensor out_backprop, string data_format = "NHWC", string? name = null)
        => throw null;
    public static Tensorflow.Tensor bias_add_grad_eager_fallback(Tensorflow.Tensor out_backprop, string data_format, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor bias_add_v1(Tensorflow.Tensor value, Tensorflow.Tensor bias, string? name = null) => throw null;
    public static Tensorflow.Tensor bias_add_v1_eager_fallback(Tensorflow.Tensor value, Tensorflow.Tensor bias, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor conv2d(Tensorflow.Tensor input, Tensorflow.Tensor filter, int[] strides, string padding,
        bool use_cudnn_on_gpu = true, int[] explicit_paddings = null, string data_format = "NHWC", int[] dilations = null,
        string? name = null) => throw null;
    public static Tensorflow.Tensor conv2d_backprop_filter(Tensorflow.Tensor input, Tensorflow.Tensor filter_sizes,
        Tensorflow.Tensor out_backprop, int[] strides, string padding, bool use_cudnn_on_gpu = true, int[] explicit_paddings = null,
        string data_format = "NHWC", int[] dilations = null, string? name = null) => throw null;
    public static Tensorflow.Tensor conv2d_backprop_filter_eager_fallback(Tensorflow.Tensor input, Tensorflow.Tensor filter_sizes,
        Tensorflow.Tensor out_backprop, int[] strides, bool use_cudnn_on_gpu, string padding, int[] explicit_paddings, string data_format,
        int[] dilations, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor conv2d_backprop_input(Tensorflow.Tensor input_sizes, Tensorflow.Tensor filter,
        Tensorflow.Tensor out_backprop, int[] strides, string padding, bool use_cudnn_on_gpu = true, int[] explicit_paddings = null,
        string data_format = "NHWC", int[] dilations = null, string? name = null) => throw null;
    public static Tensorflow.Tensor conv2d_backprop_input_eager_fallback(Tensorflow.Tensor input_sizes, Tensorflow.Tensor filter,
        Tensorflow.Tensor out_backprop, int[] strides, bool use_cudnn_on_gpu, string padding, int[] explicit_paddings, string data_format,
        int[] dilations, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor conv2d_eager_fallback(Tensorflow.Tensor input, Tensorflow.Tensor filter, int[] strides,
        bool use_cudnn_on_gpu, string padding, int[] explicit_paddings, string data_format, int[] dilations, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor conv3d(Tensorflow.Tensor input, Tensorflow.Tensor filter, int[] strides, string padding,
        string data_format = "NDHWC", int[] dilations = null, string? name = null) => throw null;
    public static Tensorflow.Tensor conv3d_backprop_filter(Tensorflow.Tensor input, Tensorflow.Tensor filter,
        Tensorflow.Tensor out_backprop, int[] strides, string padding, int[] dilations = null, string? name = null) => throw null;
    public static Tensorflow.Tensor conv3d_backprop_filter_eager_fallback(Tensorflow.Tensor input, Tensorflow.Tensor filter,
        Tensorflow.Tensor out_backprop, int[] strides, string padding, int[] dilations, string name, Tensorflow.Contexts.Context ctx)
        => throw null;
    public static Tensorflow.Tensor conv3d_backprop_filter_v2(Tensorflow.Tensor input, Tensorflow.Tensor filter_sizes,
        Tensorflow.Tensor out_backprop, int[] strides, string padding, string data_format = "NDHWC", int[] dilations = null,
        string? name = null) => throw null;
    public static Tensorflow.Tensor conv3d_backprop_filter_v2_eager_fallback(Tensorflow.Tensor input, Tensorflow.Tensor filter_sizes,
        Tensorflow.Tensor out_backprop, int[] strides, string padding, string data_format, int[] dilations, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor conv3d_backprop_input(Tensorflow.Tensor input, Tensorflow.Tensor filter, Tensorflow.Tensor out_backprop,
        int[] strides, string padding, int[] dilations = null, string? name = null) => throw null;
    public static Tensorflow.Tensor conv3d_backprop_input_eager_fallback(Tensorflow.Tensor input, Tensorflow.Tensor filter,
        Tensorflow.Tensor out_backprop, int[] strides, string padding, int[] dilations, string name, Tensorflow.Contexts.Context ctx)
        => throw null;
    public static Tensorflow.Tensor conv3d_backprop_input_v2(Tensorflow.Tensor input_sizes, Tensorflow.Tensor filter,
        Tensorflow.Tensor out_backprop, int[] strides, string padding, string data_format = "NDHWC", int[] dilations = null,
        string? name = null) => throw null;
    public static Tensorflow.Tensor conv3d_backprop_input_v2_eager_fallback(Tensorflow.Tensor input_sizes, Tensorflow.Tensor filter,
        Tensorflow.Tensor out_backprop, int[] strides, string padding, string data_format, int[] dilations, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor conv3d_eager_fallback(Tensorflow.Tensor input, Tensorflow.Tensor filter, int[] strides, string padding,
        string data_format, int[] dilations, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor data_format_dim_map(Tensorflow.Tensor x, string src_format = "NHWC", string dst_format = "NCHW",
        string? name = null) => throw null;
    public static Tensorflow.Tensor data_format_dim_map_eager_fallback(Tensorflow.Tensor x, string src_format, string dst_format,
        string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor data_format_vec_permute(Tensorflow.Tensor x, string src_format = "NHWC", string dst_format = "NCHW",
        string? name = null) => throw null;
    public static Tensorflow.Tensor data_format_vec_permute_eager_fallback(Tensorflow.Tensor x, string src_format, string dst_format,
        string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor depthwise_conv2d_native(Tensorflow.Tensor input, Tensorflow.Tensor filter, int[] strides,
        string padding, int[] explicit_paddings = null, string data_format = "NHWC", int[] dilations = null, string? name = null)
        => throw null;
    public static Tensorflow.Tensor depthwise_conv2d_native_backprop_filter(Tensorflow.Tensor input, Tensorflow.Tensor filter_sizes,
        Tensorflow.Tensor out_backprop, int[] strides, string padding, int[] explicit_paddings = null, string data_format = "NHWC",
        int[] dilations = null, string? name = null) => throw null;
    public static Tensorflow.Tensor depthwise_conv2d_native_backprop_filter_eager_fallback(Tensorflow.Tensor input,
        Tensorflow.Tensor filter_sizes, Tensorflow.Tensor out_backprop, int[] strides, string padding, int[] explicit_paddings,
        string data_format, int[] dilations, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor depthwise_conv2d_native_backprop_input(Tensorflow.Tensor input_sizes, Tensorflow.Tensor filter,
        Tensorflow.Tensor out_backprop, int[] strides, string padding, int[] explicit_paddings = null, string data_format = "NHWC",
        int[] dilations = null, string? name = null) => throw null;
    public static Tensorflow.Tensor depthwise_conv2d_native_backprop_input_eager_fallback(Tensorflow.Tensor input_sizes,
        Tensorflow.Tensor filter, Tensorflow.Tensor out_backprop, int[] strides, string padding, int[] explicit_paddings,
        string data_format, int[] dilations, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor depthwise_conv2d_native_eager_fallback(Tensorflow.Tensor input, Tensorflow.Tensor filter, int[] strides,
        string padding, int[] explicit_paddings, string data_format, int[] dilations, string name, Tensorflow.Contexts.Context ctx)
        => throw null;
    public static Tensorflow.Tensor dilation2d(Tensorflow.Tensor input, Tensorflow.Tensor filter, int[] strides, int[] rates,
        string padding, string? name = null) => throw null;
    public static Tensorflow.Tensor dilation2d_backprop_filter(Tensorflow.Tensor input, Tensorflow.Tensor filter,
        Tensorflow.Tensor out_backprop, int[] strides, int[] rates, string padding, string? name = null) => throw null;
    public static Tensorflow.Tensor dilation2d_backprop_filter_eager_fallback(Tensorflow.Tensor input, Tensorflow.Tensor filter,
        Tensorflow.Tensor out_backprop, int[] strides, int[] rates, string padding, string name, Tensorflow.Contexts.Context ctx)
        => throw null;
    public static Tensorflow.Tensor dilation2d_backprop_input(Tensorflow.Tensor input, Tensorflow.Tensor filter,
        Tensorflow.Tensor out_backprop, int[] strides, int[] rates, string padding, string? name = null) => throw null;
    public static Tensorflow.Tensor dilation2d_backprop_input_eager_fallback(Tensorflow.Tensor input, Tensorflow.Tensor filter,
        Tensorflow.Tensor out_backprop, int[] strides, int[] rates, string padding, string name, Tensorflow.Contexts.Context ctx)
        => throw null;
    public static Tensorflow.Tensor dilation2d_eager_fallback(Tensorflow.Tensor input, Tensorflow.Tensor filter, int[] strides, int[] rates,
        string padding, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor elu(Tensorflow.Tensor features, string? name = null) => throw null;
    public static Tensorflow.Tensor elu_eager_fallback(Tensorflow.Tensor features, string name, Tensorflow.Contexts.Context ctx)
        => throw null;
    public static Tensorflow.Tensor elu_grad(Tensorflow.Tensor gradients, Tensorflow.Tensor outputs, string? name = null) => throw null;
    public static Tensorflow.Tensor elu_grad_eager_fallback(Tensorflow.Tensor gradients, Tensorflow.Tensor outputs, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor[] fractional_avg_pool(Tensorflow.Tensor value, float[] pooling_ratio, bool pseudo_random = false,
        bool overlapping = false, bool deterministic = false, int seed = 0, int seed2 = 0, string? name = null) => throw null;
    public static Tensorflow.Tensor[] fractional_avg_pool_eager_fallback(Tensorflow.Tensor value, float[] pooling_ratio, bool pseudo_random,
        bool overlapping, bool deterministic, int seed, int seed2, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor fractional_avg_pool_grad(Tensorflow.Tensor orig_input_tensor_shape, Tensorflow.Tensor out_backprop,
        Tensorflow.Tensor row_pooling_sequence, Tensorflow.Tensor col_pooling_sequence, bool overlapping = false, string? name = null)
        => throw null;
    public static Tensorflow.Tensor fractional_avg_pool_grad_eager_fallback(Tensorflow.Tensor orig_input_tensor_shape,
        Tensorflow.Tensor out_backprop, Tensorflow.Tensor row_pooling_sequence, Tensorflow.Tensor col_pooling_sequence, bool overlapping,
        string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor[] fractional_max_pool(Tensorflow.Tensor value, float[] pooling_ratio, bool pseudo_random = false,
        bool overlapping = false, bool deterministic = false, int seed = 0, int seed2 = 0, string? name = null) => throw null;
    public static Tensorflow.Tensor[] fractional_max_pool_eager_fallback(Tensorflow.Tensor value, float[] pooling_ratio, bool pseudo_random,
        bool overlapping, bool deterministic, int seed, int seed2, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor fractional_max_pool_grad(Tensorflow.Tensor orig_input, Tensorflow.Tensor orig_output,
        Tensorflow.Tensor out_backprop, Tensorflow.Tensor row_pooling_sequence, Tensorflow.Tensor col_pooling_sequence,
        bool overlapping = false, string? name = null) => throw null;
    public static Tensorflow.Tensor fractional_max_pool_grad_eager_fallback(Tensorflow.Tensor orig_input, Tensorflow.Tensor orig_output,
        Tensorflow.Tensor out_backprop, Tensorflow.Tensor row_pooling_sequence, Tensorflow.Tensor col_pooling_sequence, bool overlapping,
        string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor[] fused_batch_norm(Tensorflow.Tensor x, Tensorflow.Tensor scale, Tensorflow.Tensor offset,
        Tensorflow.Tensor mean, Tensorflow.Tensor variance, float epsilon = 0.0001f, float exponential_avg_factor = 1f,
        string data_format = "NHWC", bool is_training = true, string? name = null) => throw null;
    public static Tensorflow.Tensor[] fused_batch_norm_eager_fallback(Tensorflow.Tensor x, Tensorflow.Tensor scale,
        Tensorflow.Tensor offset, Tensorflow.Tensor mean, Tensorflow.Tensor variance, float epsilon, float exponential_avg_factor,
        string data_format, bool is_training, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor[] fused_batch_norm_grad(Tensorflow.Tensor y_backprop, Tensorflow.Tensor x, Tensorflow.Tensor scale,
        Tensorflow.Tensor reserve_space_1, Tensorflow.Tensor reserve_space_2, float epsilon = 0.0001f, string data_format = "NHWC",
        bool is_training = true, string? name = null) => throw null;
    public static Tensorflow.Tensor[] fused_batch_norm_grad_eager_fallback(Tensorflow.Tensor y_backprop, Tensorflow.Tensor x,
        Tensorflow.Tensor scale, Tensorflow.Tensor reserve_space_1, Tensorflow.Tensor reserve_space_2, float epsilon, string data_format,
        bool is_training, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor[] fused_batch_norm_grad_v2(Tensorflow.Tensor y_backprop, Tensorflow.Tensor x, Tensorflow.Tensor scale,
        Tensorflow.Tensor reserve_space_1, Tensorflow.Tensor reserve_space_2, float epsilon = 0.0001f, string data_format = "NHWC",
        bool is_training = true, string? name = null) => throw null;
    public static Tensorflow.Tensor[] fused_batch_norm_grad_v2_eager_fallback(Tensorflow.Tensor y_backprop, Tensorflow.Tensor x,
        Tensorflow.Tensor scale, Tensorflow.Tensor reserve_space_1, Tensorflow.Tensor reserve_space_2, float epsilon, string data_format,
        bool is_training, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor[] fused_batch_norm_grad_v3(Tensorflow.Tensor y_backprop, Tensorflow.Tensor x, Tensorflow.Tensor scale,
        Tensorflow.Tensor reserve_space_1, Tensorflow.Tensor reserve_space_2, Tensorflow.Tensor reserve_space_3, float epsilon = 0.0001f,
        string data_format = "NHWC", bool is_training = true, string? name = null) => throw null;
    public static Tensorflow.Tensor[] fused_batch_norm_grad_v3_eager_fallback(Tensorflow.Tensor y_backprop, Tensorflow.Tensor x,
        Tensorflow.Tensor scale, Tensorflow.Tensor reserve_space_1, Tensorflow.Tensor reserve_space_2, Tensorflow.Tensor reserve_space_3,
        float epsilon, string data_format, bool is_training, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor[] fused_batch_norm_v2(Tensorflow.Tensor x, Tensorflow.Tensor scale, Tensorflow.Tensor offset,
        Tensorflow.Tensor mean, Tensorflow.Tensor variance, float epsilon = 0.0001f, float exponential_avg_factor = 1f,
        string data_format = "NHWC", bool is_training = true, string? name = null) => throw null;
    public static Tensorflow.Tensor[] fused_batch_norm_v2_eager_fallback(Tensorflow.Tensor x, Tensorflow.Tensor scale,
        Tensorflow.Tensor offset, Tensorflow.Tensor mean, Tensorflow.Tensor variance, float epsilon, float exponential_avg_factor,
        string data_format, bool is_training, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor[] fused_batch_norm_v3(Tensorflow.Tensor x, Tensorflow.Tensor scale, Tensorflow.Tensor offset,
        Tensorflow.Tensor mean, Tensorflow.Tensor variance, float epsilon = 0.0001f, float exponential_avg_factor = 1f,
        string data_format = "NHWC", bool is_training = true, string? name = null) => throw null;
    public static Tensorflow.Tensor[] fused_batch_norm_v3_eager_fallback(Tensorflow.Tensor x, Tensorflow.Tensor scale,
        Tensorflow.Tensor offset, Tensorflow.Tensor mean, Tensorflow.Tensor variance, float epsilon, float exponential_avg_factor,
        string data_format, bool is_training, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor fused_pad_conv2d(Tensorflow.Tensor input, Tensorflow.Tensor paddings, Tensorflow.Tensor filter,
        string mode, int[] strides, string padding, string? name = null) => throw null;
    public static Tensorflow.Tensor fused_pad_conv2d_eager_fallback(Tensorflow.Tensor input, Tensorflow.Tensor paddings,
        Tensorflow.Tensor filter, string mode, int[] strides, string padding, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor fused_resize_and_pad_conv2d(Tensorflow.Tensor input, Tensorflow.Tensor size, Tensorflow.Tensor paddings,
        Tensorflow.Tensor filter, string mode, int[] strides, string padding, bool resize_align_corners = false, string? name = null)
        => throw null;
    public static Tensorflow.Tensor fused_resize_and_pad_conv2d_eager_fallback(Tensorflow.Tensor input, Tensorflow.Tensor size,
        Tensorflow.Tensor paddings, Tensorflow.Tensor filter, bool resize_align_corners, string mode, int[] strides, string padding,
        string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor in_top_k(Tensorflow.Tensor predictions, Tensorflow.Tensor targets, int k = 0, string? name = null)
        => throw null;
    public static Tensorflow.Tensor in_top_k_eager_fallback(Tensorflow.Tensor predictions, Tensorflow.Tensor targets, int k, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor in_top_kv2(Tensorflow.Tensor predictions, Tensorflow.Tensor targets, Tensorflow.Tensor k,
        string? name = null) => throw null;
    public static Tensorflow.Tensor in_top_kv2_eager_fallback(Tensorflow.Tensor predictions, Tensorflow.Tensor targets, Tensorflow.Tensor k,
        string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor[] isotonic_regression(Tensorflow.Tensor input,
        Tensorflow.TF_DataType output_dtype = Tensorflow.TF_DataType.TF_FLOAT, string? name = null) => throw null;
    public static Tensorflow.Tensor[] isotonic_regression_eager_fallback(Tensorflow.Tensor input, Tensorflow.TF_DataType output_dtype,
        string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor leaky_relu(Tensorflow.Tensor features, float alpha = 0.2f, string? name = null) => throw null;
    public static Tensorflow.Tensor leaky_relu_eager_fallback(Tensorflow.Tensor features, float alpha, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor leaky_relu_grad(Tensorflow.Tensor gradients, Tensorflow.Tensor features, float alpha = 0.2f,
        string? name = null) => throw null;
    public static Tensorflow.Tensor leaky_relu_grad_eager_fallback(Tensorflow.Tensor gradients, Tensorflow.Tensor features, float alpha,
        string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor log_softmax(Tensorflow.Tensor logits, string? name = null) => throw null;
    public static Tensorflow.Tensor log_softmax_eager_fallback(Tensorflow.Tensor logits, string name, Tensorflow.Contexts.Context ctx)
        => throw null;
    public static Tensorflow.Tensor lrn(Tensorflow.Tensor input, int depth_radius = 5, float bias = 1f, float alpha = 1f, float beta = 0.5f,
        string? name = null) => throw null;
    public static Tensorflow.Tensor lrn_eager_fallback(Tensorflow.Tensor input, int depth_radius, float bias, float alpha, float beta,
        string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor max_pool(Tensorflow.Tensor input, int[] ksize, int[] strides, string padding,
        int[] explicit_paddings = null, string data_format = "NHWC", string? name = null) => throw null;
    public static Tensorflow.Tensor max_pool3d(Tensorflow.Tensor input, int[] ksize, int[] strides, string padding,
        string data_format = "NDHWC", string? name = null) => throw null;
    public static Tensorflow.Tensor max_pool3d_eager_fallback(Tensorflow.Tensor input, int[] ksize, int[] strides, string padding,
        string data_format, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor max_pool3d_grad(Tensorflow.Tensor orig_input, Tensorflow.Tensor orig_output, Tensorflow.Tensor grad,
        int[] ksize, int[] strides, string padding, string data_format = "NDHWC", string? name = null) => throw null;
    public static Tensorflow.Tensor max_pool3d_grad_eager_fallback(Tensorflow.Tensor orig_input, Tensorflow.Tensor orig_output,
        Tensorflow.Tensor grad, int[] ksize, int[] strides, string padding, string data_format, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor max_pool3d_grad_grad(Tensorflow.Tensor orig_input, Tensorflow.Tensor orig_output,
        Tensorflow.Tensor grad, int[] ksize, int[] strides, string padding, string data_format = "NDHWC", string? name = null)
        => throw null;
    public static Tensorflow.Tensor max_pool3d_grad_grad_eager_fallback(Tensorflow.Tensor orig_input, Tensorflow.Tensor orig_output,
        Tensorflow.Tensor grad, int[] ksize, int[] strides, string padding, string data_format, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor max_pool_eager_fallback(Tensorflow.Tensor input, int[] ksize, int[] strides, string padding,
        int[] explicit_paddings, string data_format, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor max_pool_grad(Tensorflow.Tensor orig_input, Tensorflow.Tensor orig_output, Tensorflow.Tensor grad,
        int[] ksize, int[] strides, string padding, int[] explicit_paddings = null, string data_format = "NHWC", string? name = null)
        => throw null;
    public static Tensorflow.Tensor max_pool_grad_eager_fallback(Tensorflow.Tensor orig_input, Tensorflow.Tensor orig_output,
        Tensorflow.Tensor grad, int[] ksize, int[] strides, string padding, int[] explicit_paddings, string data_format, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor max_pool_grad_grad(Tensorflow.Tensor orig_input, Tensorflow.Tensor orig_output, Tensorflow.Tensor grad,
        int[] ksize, int[] strides, string padding, string data_format = "NHWC", string? name = null) => throw null;
    public static Tensorflow.Tensor max_pool_grad_grad_eager_fallback(Tensorflow.Tensor orig_input, Tensorflow.Tensor orig_output,
        Tensorflow.Tensor grad, int[] ksize, int[] strides, string padding, string data_format, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor max_pool_grad_grad_v2(Tensorflow.Tensor orig_input, Tensorflow.Tensor orig_output,
        Tensorflow.Tensor grad, Tensorflow.Tensor ksize, Tensorflow.Tensor strides, string padding, string data_format = "NHWC",
        string? name = null) => throw null;
    public static Tensorflow.Tensor max_pool_grad_grad_v2_eager_fallback(Tensorflow.Tensor orig_input, Tensorflow.Tensor orig_output,
        Tensorflow.Tensor grad, Tensorflow.Tensor ksize, Tensorflow.Tensor strides, string padding, string data_format, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor max_pool_grad_grad_with_argmax(Tensorflow.Tensor input, Tensorflow.Tensor grad,
        Tensorflow.Tensor argmax, int[] ksize, int[] strides, string padding, bool include_batch_in_index = false, string? name = null)
        => throw null;
    public static Tensorflow.Tensor max_pool_grad_grad_with_argmax_eager_fallback(Tensorflow.Tensor input, Tensorflow.Tensor grad,
        Tensorflow.Tensor argmax, int[] ksize, int[] strides, string padding, bool include_batch_in_index, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor max_pool_grad_v2(Tensorflow.Tensor orig_input, Tensorflow.Tensor orig_output, Tensorflow.Tensor grad,
        Tensorflow.Tensor ksize, Tensorflow.Tensor strides, string padding, string data_format = "NHWC", string? name = null) => throw null;
    public static Tensorflow.Tensor max_pool_grad_v2_eager_fallback(Tensorflow.Tensor orig_input, Tensorflow.Tensor orig_output,
        Tensorflow.Tensor grad, Tensorflow.Tensor ksize, Tensorflow.Tensor strides, string padding, string data_format, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor max_pool_grad_with_argmax(Tensorflow.Tensor input, Tensorflow.Tensor grad, Tensorflow.Tensor argmax,
        int[] ksize, int[] strides, string padding, bool include_batch_in_index = false, string? name = null) => throw null;
    public static Tensorflow.Tensor max_pool_grad_with_argmax_eager_fallback(Tensorflow.Tensor input, Tensorflow.Tensor grad,
        Tensorflow.Tensor argmax, int[] ksize, int[] strides, string padding, bool include_batch_in_index, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor max_pool_v2(Tensorflow.Tensor input, Tensorflow.Tensor ksize, Tensorflow.Tensor strides, string padding,
        string data_format = "NHWC", string? name = null) => throw null;
    public static Tensorflow.Tensor max_pool_v2_eager_fallback(Tensorflow.Tensor input, Tensorflow.Tensor ksize, Tensorflow.Tensor strides,
        string padding, string data_format, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor[] max_pool_with_argmax(Tensorflow.Tensor input, int[] ksize, int[] strides, string padding,
        Tensorflow.TF_DataType Targmax = Tensorflow.TF_DataType.TF_INT64, bool include_batch_in_index = false, string? name = null)
        => throw null;
    public static Tensorflow.Tensor[] max_pool_with_argmax_eager_fallback(Tensorflow.Tensor input, int[] ksize, int[] strides,
        Tensorflow.TF_DataType Targmax, string padding, bool include_batch_in_index, string name, Tensorflow.Contexts.Context ctx)
        => throw null;
    public static Tensorflow.Tensor nth_element(Tensorflow.Tensor input, Tensorflow.Tensor n, bool reverse = false, string? name = null)
        => throw null;
    public static Tensorflow.Tensor nth_element_eager_fallback(Tensorflow.Tensor input, Tensorflow.Tensor n, bool reverse, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor[] quantized_avg_pool(Tensorflow.Tensor input, Tensorflow.Tensor min_input, Tensorflow.Tensor max_input,
        int[] ksize, int[] strides, string padding, string? name = null) => throw null;
    public static Tensorflow.Tensor[] quantized_avg_pool_eager_fallback(Tensorflow.Tensor input, Tensorflow.Tensor min_input,
        Tensorflow.Tensor max_input, int[] ksize, int[] strides, string padding, string name, Tensorflow.Contexts.Context ctx)
        => throw null;
    public static Tensorflow.Tensor[] quantized_batch_norm_with_global_normalization(Tensorflow.Tensor t, Tensorflow.Tensor t_min,
        Tensorflow.Tensor t_max, Tensorflow.Tensor m, Tensorflow.Tensor m_min, Tensorflow.Tensor m_max, Tensorflow.Tensor v,
        Tensorflow.Tensor v_min, Tensorflow.Tensor v_max, Tensorflow.Tensor beta, Tensorflow.Tensor beta_min, Tensorflow.Tensor beta_max,
        Tensorflow.Tensor gamma, Tensorflow.Tensor gamma_min, Tensorflow.Tensor gamma_max, Tensorflow.TF_DataType out_type,
        float variance_epsilon, bool scale_after_normalization, string? name = null) => throw null;
    public static Tensorflow.Tensor[] quantized_batch_norm_with_global_normalization_eager_fallback(Tensorflow.Tensor t,
        Tensorflow.Tensor t_min, Tensorflow.Tensor t_max, Tensorflow.Tensor m, Tensorflow.Tensor m_min, Tensorflow.Tensor m_max,
        Tensorflow.Tensor v, Tensorflow.Tensor v_min, Tensorflow.Tensor v_max, Tensorflow.Tensor beta, Tensorflow.Tensor beta_min,
        Tensorflow.Tensor beta_max, Tensorflow.Tensor gamma, Tensorflow.Tensor gamma_min, Tensorflow.Tensor gamma_max,
        Tensorflow.TF_DataType out_type, float variance_epsilon, bool scale_after_normalization, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor[] quantized_bias_add(Tensorflow.Tensor input, Tensorflow.Tensor bias, Tensorflow.Tensor min_input,
        Tensorflow.Tensor max_input, Tensorflow.Tensor min_bias, Tensorflow.Tensor max_bias, Tensorflow.TF_DataType out_type,
        string? name = null) => throw null;
    public static Tensorflow.Tensor[] quantized_bias_add_eager_fallback(Tensorflow.Tensor input, Tensorflow.Tensor bias,
        Tensorflow.Tensor min_input, Tensorflow.Tensor max_input, Tensorflow.Tensor min_bias, Tensorflow.Tensor max_bias,
        Tensorflow.TF_DataType out_type, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor[] quantized_conv2d(Tensorflow.Tensor input, Tensorflow.Tensor filter, Tensorflow.Tensor min_input,
        Tensorflow.Tensor max_input, Tensorflow.Tensor min_filter, Tensorflow.Tensor max_filter, int[] strides, string padding,
        Tensorflow.TF_DataType out_type = Tensorflow.TF_DataType.TF_QINT32, int[] dilations = null, string? name = null) => throw null;
    public static Tensorflow.Tensor[] quantized_conv2d_and_relu(Tensorflow.Tensor input, Tensorflow.Tensor filter,
        Tensorflow.Tensor min_input, Tensorflow.Tensor max_input, Tensorflow.Tensor min_filter, Tensorflow.Tensor max_filter, int[] strides,
        string padding, Tensorflow.TF_DataType out_type = Tensorflow.TF_DataType.TF_QINT32, int[] dilations = null,
        int[] padding_list = null, string? name = null) => throw null;
    public static Tensorflow.Tensor[] quantized_conv2d_and_relu_and_requantize(Tensorflow.Tensor input, Tensorflow.Tensor filter,
        Tensorflow.Tensor min_input, Tensorflow.Tensor max_input, Tensorflow.Tensor min_filter, Tensorflow.Tensor max_filter,
        Tensorflow.Tensor min_freezed_output, Tensorflow.Tensor max_freezed_output, int[] strides, string padding,
        Tensorflow.TF_DataType out_type = Tensorflow.TF_DataType.TF_QUINT8, int[] dilations = null, int[] padding_list = null,
        string? name = null) => throw null;
    public static Tensorflow.Tensor[] quantized_conv2d_and_relu_and_requantize_eager_fallback(Tensorflow.Tensor input,
        Tensorflow.Tensor filter, Tensorflow.Tensor min_input, Tensorflow.Tensor max_input, Tensorflow.Tensor min_filter,
        Tensorflow.Tensor max_filter, Tensorflow.Tensor min_freezed_output, Tensorflow.Tensor max_freezed_output,
        Tensorflow.TF_DataType out_type, int[] strides, string padding, int[] dilations, int[] padding_list, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor[] quantized_conv2d_and_relu_eager_fallback(Tensorflow.Tensor input, Tensorflow.Tensor filter,
        Tensorflow.Tensor min_input, Tensorflow.Tensor max_input, Tensorflow.Tensor min_filter, Tensorflow.Tensor max_filter,
        Tensorflow.TF_DataType out_type, int[] strides, string padding, int[] dilations, int[] padding_list, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor[] quantized_conv2d_and_requantize(Tensorflow.Tensor input, Tensorflow.Tensor filter,
        Tensorflow.Tensor min_input, Tensorflow.Tensor max_input, Tensorflow.Tensor min_filter, Tensorflow.Tensor max_filter,
        Tensorflow.Tensor min_freezed_output, Tensorflow.Tensor max_freezed_output, int[] strides, string padding,
        Tensorflow.TF_DataType out_type = Tensorflow.TF_DataType.TF_QINT8, int[] dilations = null, int[] padding_list = null,
        string? name = null) => throw null;
    public static Tensorflow.Tensor[] quantized_conv2d_and_requantize_eager_fallback(Tensorflow.Tensor input, Tensorflow.Tensor filter,
        Tensorflow.Tensor min_input, Tensorflow.Tensor max_input, Tensorflow.Tensor min_filter, Tensorflow.Tensor max_filter,
        Tensorflow.Tensor min_freezed_output, Tensorflow.Tensor max_freezed_output, Tensorflow.TF_DataType out_type, int[] strides,
        string padding, int[] dilations, int[] padding_list, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor[] quantized_conv2d_eager_fallback(Tensorflow.Tensor input, Tensorflow.Tensor filter,
        Tensorflow.Tensor min_input, Tensorflow.Tensor max_input, Tensorflow.Tensor min_filter, Tensorflow.Tensor max_filter,
        Tensorflow.TF_DataType out_type, int[] strides, string padding, int[] dilations, string name, Tensorflow.Contexts.Context ctx)
        => throw null;
    public static Tensorflow.Tensor[] quantized_conv2d_per_channel(Tensorflow.Tensor input, Tensorflow.Tensor filter,
        Tensorflow.Tensor min_input, Tensorflow.Tensor max_input, Tensorflow.Tensor min_filter, Tensorflow.Tensor max_filter, int[] strides,
        string padding, Tensorflow.TF_DataType out_type = Tensorflow.TF_DataType.TF_QINT32, int[] dilations = null, string? name = null)
        => throw null;
    public static Tensorflow.Tensor[] quantized_conv2d_per_channel_eager_fallback(Tensorflow.Tensor input, Tensorflow.Tensor filter,
        Tensorflow.Tensor min_input, Tensorflow.Tensor max_input, Tensorflow.Tensor min_filter, Tensorflow.Tensor max_filter,
        Tensorflow.TF_DataType out_type, int[] strides, string padding, int[] dilations, string name, Tensorflow.Contexts.Context ctx)
        => throw null;
    public static Tensorflow.Tensor[] quantized_conv2d_with_bias(Tensorflow.Tensor input, Tensorflow.Tensor filter, Tensorflow.Tensor bias,
        Tensorflow.Tensor min_input, Tensorflow.Tensor max_input, Tensorflow.Tensor min_filter, Tensorflow.Tensor max_filter, int[] strides,
        string padding, Tensorflow.TF_DataType out_type = Tensorflow.TF_DataType.TF_QINT32, int[] dilations = null,
        int[] padding_list = null, string? name = null) => throw null;
    public static Tensorflow.Tensor[] quantized_conv2d_with_bias_and_relu(Tensorflow.Tensor input, Tensorflow.Tensor filter,
        Tensorflow.Tensor bias, Tensorflow.Tensor min_input, Tensorflow.Tensor max_input, Tensorflow.Tensor min_filter,
        Tensorflow.Tensor max_filter, int[] strides, string padding, Tensorflow.TF_DataType out_type = Tensorflow.TF_DataType.TF_QINT32,
        int[] dilations = null, int[] padding_list = null, string? name = null) => throw null;
    public static Tensorflow.Tensor[] quantized_conv2d_with_bias_and_relu_and_requantize(Tensorflow.Tensor input, Tensorflow.Tensor filter,
        Tensorflow.Tensor bias, Tensorflow.Tensor min_input, Tensorflow.Tensor max_input, Tensorflow.Tensor min_filter,
        Tensorflow.Tensor max_filter, Tensorflow.Tensor min_freezed_output, Tensorflow.Tensor max_freezed_output, int[] strides,
        string padding, Tensorflow.TF_DataType out_type = Tensorflow.TF_DataType.TF_QUINT8, int[] dilations = null,
        int[] padding_list = null, string? name = null) => throw null;
    public static Tensorflow.Tensor[] quantized_conv2d_with_bias_and_relu_and_requantize_eager_fallback(Tensorflow.Tensor input,
        Tensorflow.Tensor filter, Tensorflow.Tensor bias, Tensorflow.Tensor min_input, Tensorflow.Tensor max_input,
        Tensorflow.Tensor min_filter, Tensorflow.Tensor max_filter, Tensorflow.Tensor min_freezed_output,
        Tensorflow.Tensor max_freezed_output, Tensorflow.TF_DataType out_type, int[] strides, string padding, int[] dilations,
        int[] padding_list, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor[] quantized_conv2d_with_bias_and_relu_eager_fallback(Tensorflow.Tensor input, Tensorflow.Tensor filter,
        Tensorflow.Tensor bias, Tensorflow.Tensor min_input, Tensorflow.Tensor max_input, Tensorflow.Tensor min_filter,
        Tensorflow.Tensor max_filter, Tensorflow.TF_DataType out_type, int[] strides, string padding, int[] dilations, int[] padding_list,
        string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor[] quantized_conv2d_with_bias_and_requantize(Tensorflow.Tensor input, Tensorflow.Tensor filter,
        Tensorflow.Tensor bias, Tensorflow.Tensor min_input, Tensorflow.Tensor max_input, Tensorflow.Tensor min_filter,
        Tensorflow.Tensor max_filter, Tensorflow.Tensor min_freezed_output, Tensorflow.Tensor max_freezed_output, int[] strides,
        string padding, Tensorflow.TF_DataType out_type = Tensorflow.TF_DataType.TF_QINT8, int[] dilations = null,
        int[] padding_list = null, string? name = null) => throw null;
    public static Tensorflow.Tensor[] quantized_conv2d_with_bias_and_requantize_eager_fallback(Tensorflow.Tensor input,
        Tensorflow.Tensor filter, Tensorflow.Tensor bias, Tensorflow.Tensor min_input, Tensorflow.Tensor max_input,
        Tensorflow.Tensor min_filter, Tensorflow.Tensor max_filter, Tensorflow.Tensor min_freezed_output,
        Tensorflow.Tensor max_freezed_output, Tensorflow.TF_DataType out_type, int[] strides, string padding, int[] dilations,
        int[] padding_list, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor[] quantized_conv2d_with_bias_eager_fallback(Tensorflow.Tensor input, Tensorflow.Tensor filter,
        Tensorflow.Tensor bias, Tensorflow.Tensor min_input, Tensorflow.Tensor max_input, Tensorflow.Tensor min_filter,
        Tensorflow.Tensor max_filter, Tensorflow.TF_DataType out_type, int[] strides, string padding, int[] dilations, int[] padding_list,
        string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor[] quantized_conv2d_with_bias_signed_sum_and_relu_and_requantize(Tensorflow.Tensor input,
        Tensorflow.Tensor filter, Tensorflow.Tensor bias, Tensorflow.Tensor min_input, Tensorflow.Tensor max_input,
        Tensorflow.Tensor min_filter, Tensorflow.Tensor max_filter, Tensorflow.Tensor min_freezed_output,
        Tensorflow.Tensor max_freezed_output, Tensorflow.Tensor summand, Tensorflow.Tensor min_summand, Tensorflow.Tensor max_summand,
        int[] strides, string padding, Tensorflow.TF_DataType out_type = Tensorflow.TF_DataType.TF_QUINT8, int[] dilations = null,
        int[] padding_list = null, string? name = null) => throw null;
    public static Tensorflow.Tensor[] quantized_conv2d_with_bias_signed_sum_and_relu_and_requantize_eager_fallback(Tensorflow.Tensor input,
        Tensorflow.Tensor filter, Tensorflow.Tensor bias, Tensorflow.Tensor min_input, Tensorflow.Tensor max_input,
        Tensorflow.Tensor min_filter, Tensorflow.Tensor max_filter, Tensorflow.Tensor min_freezed_output,
        Tensorflow.Tensor max_freezed_output, Tensorflow.Tensor summand, Tensorflow.Tensor min_summand, Tensorflow.Tensor max_summand,
        Tensorflow.TF_DataType out_type, int[] strides, string padding, int[] dilations, int[] padding_list, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor[] quantized_conv2d_with_bias_sum_and_relu(Tensorflow.Tensor input, Tensorflow.Tensor filter,
        Tensorflow.Tensor bias, Tensorflow.Tensor min_input, Tensorflow.Tensor max_input, Tensorflow.Tensor min_filter,
        Tensorflow.Tensor max_filter, Tensorflow.Tensor summand, int[] strides, string padding,
        Tensorflow.TF_DataType out_type = Tensorflow.TF_DataType.TF_QINT32, int[] dilations = null, int[] padding_list = null,
        string? name = null) => throw null;
    public static Tensorflow.Tensor[] quantized_conv2d_with_bias_sum_and_relu_and_requantize(Tensorflow.Tensor input,
        Tensorflow.Tensor filter, Tensorflow.Tensor bias, Tensorflow.Tensor min_input, Tensorflow.Tensor max_input,
        Tensorflow.Tensor min_filter, Tensorflow.Tensor max_filter, Tensorflow.Tensor min_freezed_output,
        Tensorflow.Tensor max_freezed_output, Tensorflow.Tensor summand, Tensorflow.Tensor min_summand, Tensorflow.Tensor max_summand,
        int[] strides, string padding, Tensorflow.TF_DataType out_type = Tensorflow.TF_DataType.TF_QUINT8, int[] dilations = null,
        int[] padding_list = null, string? name = null) => throw null;
    public static Tensorflow.Tensor[] quantized_conv2d_with_bias_sum_and_relu_and_requantize_eager_fallback(Tensorflow.Tensor input,
        Tensorflow.Tensor filter, Tensorflow.Tensor bias, Tensorflow.Tensor min_input, Tensorflow.Tensor max_input,
        Tensorflow.Tensor min_filter, Tensorflow.Tensor max_filter, Tensorflow.Tensor min_freezed_output,
        Tensorflow.Tensor max_freezed_output, Tensorflow.Tensor summand, Tensorflow.Tensor min_summand, Tensorflow.Tensor max_summand,
        Tensorflow.TF_DataType out_type, int[] strides, string padding, int[] dilations, int[] padding_list, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor[] quantized_conv2d_with_bias_sum_and_relu_eager_fallback(Tensorflow.Tensor input,
        Tensorflow.Tensor filter, Tensorflow.Tensor bias, Tensorflow.Tensor min_input, Tensorflow.Tensor max_input,
        Tensorflow.Tensor min_filter, Tensorflow.Tensor max_filter, Tensorflow.Tensor summand, Tensorflow.TF_DataType out_type,
        int[] strides, string padding, int[] dilations, int[] padding_list, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor[] quantized_depthwise_conv2d(Tensorflow.Tensor input, Tensorflow.Tensor filter,
        Tensorflow.Tensor min_input, Tensorflow.Tensor max_input, Tensorflow.Tensor min_filter, Tensorflow.Tensor max_filter, int[] strides,
        string padding, Tensorflow.TF_DataType out_type = Tensorflow.TF_DataType.TF_QINT32, int[] dilations = null, string? name = null)
        => throw null;
    public static Tensorflow.Tensor[] quantized_depthwise_conv2d_eager_fallback(Tensorflow.Tensor input, Tensorflow.Tensor filter,
        Tensorflow.Tensor min_input, Tensorflow.Tensor max_input, Tensorflow.Tensor min_filter, Tensorflow.Tensor max_filter,
        Tensorflow.TF_DataType out_type, int[] strides, string padding, int[] dilations, string name, Tensorflow.Contexts.Context ctx)
        => throw null;
    public static Tensorflow.Tensor[] quantized_depthwise_conv2d_with_bias(Tensorflow.Tensor input, Tensorflow.Tensor filter,
        Tensorflow.Tensor bias, Tensorflow.Tensor min_input, Tensorflow.Tensor max_input, Tensorflow.Tensor min_filter,
        Tensorflow.Tensor max_filter, int[] strides, string padding, Tensorflow.TF_DataType out_type = Tensorflow.TF_DataType.TF_QINT32,
        int[] dilations = null, string? name = null) => throw null;
    public static Tensorflow.Tensor[] quantized_depthwise_conv2d_with_bias_and_relu(Tensorflow.Tensor input, Tensorflow.Tensor filter,
        Tensorflow.Tensor bias, Tensorflow.Tensor min_input, Tensorflow.Tensor max_input, Tensorflow.Tensor min_filter,
        Tensorflow.Tensor max_filter, int[] strides, string padding, Tensorflow.TF_DataType out_type = Tensorflow.TF_DataType.TF_QINT32,
        int[] dilations = null, int[] padding_list = null, string? name = null) => throw null;
    public static Tensorflow.Tensor[] quantized_depthwise_conv2d_with_bias_and_relu_and_requantize(Tensorflow.Tensor input,
        Tensorflow.Tensor filter, Tensorflow.Tensor bias, Tensorflow.Tensor min_input, Tensorflow.Tensor max_input,
        Tensorflow.Tensor min_filter, Tensorflow.Tensor max_filter, Tensorflow.Tensor min_freezed_output,
        Tensorflow.Tensor max_freezed_output, int[] strides, string padding,
        Tensorflow.TF_DataType out_type = Tensorflow.TF_DataType.TF_QUINT8, int[] dilations = null, int[] padding_list = null,
        string? name = null) => throw null;
    public static Tensorflow.Tensor[] quantized_depthwise_conv2d_with_bias_and_relu_and_requantize_eager_fallback(Tensorflow.Tensor input,
        Tensorflow.Tensor filter, Tensorflow.Tensor bias, Tensorflow.Tensor min_input, Tensorflow.Tensor max_input,
        Tensorflow.Tensor min_filter, Tensorflow.Tensor max_filter, Tensorflow.Tensor min_freezed_output,
        Tensorflow.Tensor max_freezed_output, Tensorflow.TF_DataType out_type, int[] strides, string padding, int[] dilations,
        int[] padding_list, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor[] quantized_depthwise_conv2d_with_bias_and_relu_eager_fallback(Tensorflow.Tensor input,
        Tensorflow.Tensor filter, Tensorflow.Tensor bias, Tensorflow.Tensor min_input, Tensorflow.Tensor max_input,
        Tensorflow.Tensor min_filter, Tensorflow.Tensor max_filter, Tensorflow.TF_DataType out_type, int[] strides, string padding,
        int[] dilations, int[] padding_list, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor[] quantized_depthwise_conv2d_with_bias_eager_fallback(Tensorflow.Tensor input, Tensorflow.Tensor filter,
        Tensorflow.Tensor bias, Tensorflow.Tensor min_input, Tensorflow.Tensor max_input, Tensorflow.Tensor min_filter,
        Tensorflow.Tensor max_filter, Tensorflow.TF_DataType out_type, int[] strides, string padding, int[] dilations, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor[] quantized_mat_mul_with_bias(Tensorflow.Tensor a, Tensorflow.Tensor b, Tensorflow.Tensor bias,
        Tensorflow.Tensor min_a, Tensorflow.Tensor max_a, Tensorflow.Tensor min_b, Tensorflow.Tensor max_b,
        Tensorflow.TF_DataType Toutput = Tensorflow.TF_DataType.TF_QINT32, bool transpose_a = false, bool transpose_b = false,
        string input_quant_mode = "MIN_FIRST", string? name = null) => throw null;
    public static Tensorflow.Tensor quantized_mat_mul_with_bias_and_dequantize(Tensorflow.Tensor a, Tensorflow.Tensor b,
        Tensorflow.Tensor bias, Tensorflow.Tensor min_a, Tensorflow.Tensor max_a, Tensorflow.Tensor min_b, Tensorflow.Tensor max_b,
        Tensorflow.Tensor min_freezed_output, Tensorflow.Tensor max_freezed_output, Tensorflow.TF_DataType Toutput,
        bool transpose_a = false, bool transpose_b = false, string input_quant_mode = "MIN_FIRST", string? name = null) => throw null;
    public static Tensorflow.Tensor quantized_mat_mul_with_bias_and_dequantize_eager_fallback(Tensorflow.Tensor a, Tensorflow.Tensor b,
        Tensorflow.Tensor bias, Tensorflow.Tensor min_a, Tensorflow.Tensor max_a, Tensorflow.Tensor min_b, Tensorflow.Tensor max_b,
        Tensorflow.Tensor min_freezed_output, Tensorflow.Tensor max_freezed_output, Tensorflow.TF_DataType Toutput, bool transpose_a,
        bool transpose_b, string input_quant_mode, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor[] quantized_mat_mul_with_bias_and_relu(Tensorflow.Tensor a, Tensorflow.Tensor b, Tensorflow.Tensor bias,
        Tensorflow.Tensor min_a, Tensorflow.Tensor max_a, Tensorflow.Tensor min_b, Tensorflow.Tensor max_b,
        Tensorflow.TF_DataType Toutput = Tensorflow.TF_DataType.TF_QINT32, bool transpose_a = false, bool transpose_b = false,
        string input_quant_mode = "MIN_FIRST", string? name = null) => throw null;
    public static Tensorflow.Tensor[] quantized_mat_mul_with_bias_and_relu_and_requantize(Tensorflow.Tensor a, Tensorflow.Tensor b,
        Tensorflow.Tensor bias, Tensorflow.Tensor min_a, Tensorflow.Tensor max_a, Tensorflow.Tensor min_b, Tensorflow.Tensor max_b,
        Tensorflow.Tensor min_freezed_output, Tensorflow.Tensor max_freezed_output,
        Tensorflow.TF_DataType Toutput = Tensorflow.TF_DataType.TF_QUINT8, bool transpose_a = false, bool transpose_b = false,
        string input_quant_mode = "MIN_FIRST", string? name = null) => throw null;
    public static Tensorflow.Tensor[] quantized_mat_mul_with_bias_and_relu_and_requantize_eager_fallback(Tensorflow.Tensor a,
        Tensorflow.Tensor b, Tensorflow.Tensor bias, Tensorflow.Tensor min_a, Tensorflow.Tensor max_a, Tensorflow.Tensor min_b,
        Tensorflow.Tensor max_b, Tensorflow.Tensor min_freezed_output, Tensorflow.Tensor max_freezed_output, Tensorflow.TF_DataType Toutput,
        bool transpose_a, bool transpose_b, string input_quant_mode, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor[] quantized_mat_mul_with_bias_and_relu_eager_fallback(Tensorflow.Tensor a, Tensorflow.Tensor b,
        Tensorflow.Tensor bias, Tensorflow.Tensor min_a, Tensorflow.Tensor max_a, Tensorflow.Tensor min_b, Tensorflow.Tensor max_b,
        Tensorflow.TF_DataType Toutput, bool transpose_a, bool transpose_b, string input_quant_mode, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor[] quantized_mat_mul_with_bias_and_requantize(Tensorflow.Tensor a, Tensorflow.Tensor b,
        Tensorflow.Tensor bias, Tensorflow.Tensor min_a, Tensorflow.Tensor max_a, Tensorflow.Tensor min_b, Tensorflow.Tensor max_b,
        Tensorflow.Tensor min_freezed_output, Tensorflow.Tensor max_freezed_output,
        Tensorflow.TF_DataType Toutput = Tensorflow.TF_DataType.TF_QUINT8, bool transpose_a = false, bool transpose_b = false,
        string input_quant_mode = "MIN_FIRST", string? name = null) => throw null;
    public static Tensorflow.Tensor[] quantized_mat_mul_with_bias_and_requantize_eager_fallback(Tensorflow.Tensor a, Tensorflow.Tensor b,
        Tensorflow.Tensor bias, Tensorflow.Tensor min_a, Tensorflow.Tensor max_a, Tensorflow.Tensor min_b, Tensorflow.Tensor max_b,
        Tensorflow.Tensor min_freezed_output, Tensorflow.Tensor max_freezed_output, Tensorflow.TF_DataType Toutput, bool transpose_a,
        bool transpose_b, string input_quant_mode, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor[] quantized_mat_mul_with_bias_eager_fallback(Tensorflow.Tensor a, Tensorflow.Tensor b,
        Tensorflow.Tensor bias, Tensorflow.Tensor min_a, Tensorflow.Tensor max_a, Tensorflow.Tensor min_b, Tensorflow.Tensor max_b,
        Tensorflow.TF_DataType Toutput, bool transpose_a, bool transpose_b, string input_quant_mode, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor[] quantized_max_pool(Tensorflow.Tensor input, Tensorflow.Tensor min_input, Tensorflow.Tensor max_input,
        int[] ksize, int[] strides, string padding, string? name = null) => throw null;
    public static Tensorflow.Tensor[] quantized_max_pool_eager_fallback(Tensorflow.Tensor input, Tensorflow.Tensor min_input,
        Tensorflow.Tensor max_input, int[] ksize, int[] strides, string padding, string name, Tensorflow.Contexts.Context ctx)
        => throw null;
    public static Tensorflow.Tensor[] quantized_relu(Tensorflow.Tensor features, Tensorflow.Tensor min_features,
        Tensorflow.Tensor max_features, Tensorflow.TF_DataType out_type = Tensorflow.TF_DataType.TF_QUINT8, string? name = null)
        => throw null;
    public static Tensorflow.Tensor[] quantized_relu6(Tensorflow.Tensor features, Tensorflow.Tensor min_features,
        Tensorflow.Tensor max_features, Tensorflow.TF_DataType out_type = Tensorflow.TF_DataType.TF_QUINT8, string? name = null)
        => throw null;
    public static Tensorflow.Tensor[] quantized_relu6_eager_fallback(Tensorflow.Tensor features, Tensorflow.Tensor min_features,
        Tensorflow.Tensor max_features, Tensorflow.TF_DataType out_type, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor[] quantized_relu_eager_fallback(Tensorflow.Tensor features, Tensorflow.Tensor min_features,
        Tensorflow.Tensor max_features, Tensorflow.TF_DataType out_type, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor[] quantized_relu_x(Tensorflow.Tensor features, Tensorflow.Tensor max_value,
        Tensorflow.Tensor min_features, Tensorflow.Tensor max_features, Tensorflow.TF_DataType out_type = Tensorflow.TF_DataType.TF_QUINT8,
        string? name = null) => throw null;
    public static Tensorflow.Tensor[] quantized_relu_x_eager_fallback(Tensorflow.Tensor features, Tensorflow.Tensor max_value,
        Tensorflow.Tensor min_features, Tensorflow.Tensor max_features, Tensorflow.TF_DataType out_type, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor relu(Tensorflow.Tensor features, string? name = null) => throw null;
    public static Tensorflow.Tensor relu6(Tensorflow.Tensor features, string? name = null) => throw null;
    public static Tensorflow.Tensor relu6_eager_fallback(Tensorflow.Tensor features, string name, Tensorflow.Contexts.Context ctx)
        => throw null;
    public static Tensorflow.Tensor relu_eager_fallback(Tensorflow.Tensor features, string name, Tensorflow.Contexts.Context ctx)
        => throw null;
    public static Tensorflow.Tensor relu_grad(Tensorflow.Tensor gradients, Tensorflow.Tensor features, string? name = null) => throw null;
    public static Tensorflow.Tensor relu_grad_eager_fallback(Tensorflow.Tensor gradients, Tensorflow.Tensor features, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor selu(Tensorflow.Tensor features, string? name = null) => throw null;
    public static Tensorflow.Tensor selu_eager_fallback(Tensorflow.Tensor features, string name, Tensorflow.Contexts.Context ctx)
        => throw null;
    public static Tensorflow.Tensor selu_grad(Tensorflow.Tensor gradients, Tensorflow.Tensor outputs, string? name = null) => throw null;
    public static Tensorflow.Tensor selu_grad_eager_fallback(Tensorflow.Tensor gradients, Tensorflow.Tensor outputs, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor softmax(Tensorflow.Tensor logits, string? name = null) => throw null;
    public static Tensorflow.Tensor[] softmax_cross_entropy_with_logits(Tensorflow.Tensor features, Tensorflow.Tensor labels,
        string? name = null) => throw null;
    public static Tensorflow.Tensor[] softmax_cross_entropy_with_logits_eager_fallback(Tensorflow.Tensor features, Tensorflow.Tensor labels,
        string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor softmax_eager_fallback(Tensorflow.Tensor logits, string name, Tensorflow.Contexts.Context ctx)
        => throw null;
    public static Tensorflow.Tensor softplus(Tensorflow.Tensor features, string? name = null) => throw null;
    public static Tensorflow.Tensor softplus_eager_fallback(Tensorflow.Tensor features, string name, Tensorflow.Contexts.Context ctx)
        => throw null;
    public static Tensorflow.Tensor softplus_grad(Tensorflow.Tensor gradients, Tensorflow.Tensor features, string? name = null)
        => throw null;
    public static Tensorflow.Tensor softplus_grad_eager_fallback(Tensorflow.Tensor gradients, Tensorflow.Tensor features, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor softsign(Tensorflow.Tensor features, string? name = null) => throw null;
    public static Tensorflow.Tensor softsign_eager_fallback(Tensorflow.Tensor features, string name, Tensorflow.Contexts.Context ctx)
        => throw null;
    public static Tensorflow.Tensor softsign_grad(Tensorflow.Tensor gradients, Tensorflow.Tensor features, string? name = null)
        => throw null;
    public static Tensorflow.Tensor softsign_grad_eager_fallback(Tensorflow.Tensor gradients, Tensorflow.Tensor features, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor[] sparse_softmax_cross_entropy_with_logits(Tensorflow.Tensor features, Tensorflow.Tensor labels,
        string? name = null) => throw null;
    public static Tensorflow.Tensor[] sparse_softmax_cross_entropy_with_logits_eager_fallback(Tensorflow.Tensor features,
        Tensorflow.Tensor labels, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor[] top_k(Tensorflow.Tensor input, int k = 0, bool sorted = true, string? name = null) => throw null;
    public static Tensorflow.Tensor[] top_k_eager_fallback(Tensorflow.Tensor input, int k, bool sorted, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor[] top_kv2(Tensorflow.Tensor input, Tensorflow.Tensor k, bool sorted = true, string? name = null)
        => throw null;
    public static Tensorflow.Tensor[] top_kv2_eager_fallback(Tensorflow.Tensor input, Tensorflow.Tensor k, bool sorted, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
}
