namespace Tensorflow;

public static class gen_math_ops
{
    public static Tensorflow.Tensor abs(Tensorflow.Tensor x, string? name = null) => throw null;
    public static Tensorflow.Tensor abs_eager_fallback(Tensorflow.Tensor x, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor accumulate_nv2(Tensorflow.Tensors inputs, Tensorflow.Shape shape, string? name = null) => throw null;
    public static Tensorflow.Tensor accumulate_nv2_eager_fallback(Tensorflow.Tensors inputs, Tensorflow.Shape shape, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor acos(Tensorflow.Tensor x, string? name = null) => throw null;
    public static Tensorflow.Tensor acos_eager_fallback(Tensorflow.Tensor x, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor acosh(Tensorflow.Tensor x, string? name = null) => throw null;
    public static Tensorflow.Tensor acosh_eager_fallback(Tensorflow.Tensor x, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor add(Tensorflow.Tensor x, Tensorflow.Tensor y, string? name = null) => throw null;
    public static Tensorflow.Tensor add_eager_fallback(Tensorflow.Tensor x, Tensorflow.Tensor y, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor add_n(Tensorflow.Tensors inputs, string? name = null) => throw null;
    public static Tensorflow.Tensor add_n_eager_fallback(Tensorflow.Tensors inputs, string name, Tensorflow.Contexts.Context ctx)
        => throw null;
    public static Tensorflow.Tensor add_v2(Tensorflow.Tensor x, Tensorflow.Tensor y, string? name = null) => throw null;
    public static Tensorflow.Tensor add_v2_eager_fallback(Tensorflow.Tensor x, Tensorflow.Tensor y, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor all(Tensorflow.Tensor input, Tensorflow.Tensor reduction_indices, bool keep_dims = false,
        string? name = null) => throw null;
    public static Tensorflow.Tensor all_eager_fallback(Tensorflow.Tensor input, Tensorflow.Tensor reduction_indices, bool keep_dims,
        string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor angle(Tensorflow.Tensor input, Tensorflow.TF_DataType Tout = Tensorflow.TF_DataType.TF_FLOAT,
        string? name = null) => throw null;
    public static Tensorflow.Tensor angle_eager_fallback(Tensorflow.Tensor input, Tensorflow.TF_DataType Tout, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor any(Tensorflow.Tensor input, Tensorflow.Tensor reduction_indices, bool keep_dims = false,
        string? name = null) => throw null;
    public static Tensorflow.Tensor any_eager_fallback(Tensorflow.Tensor input, Tensorflow.Tensor reduction_indices, bool keep_dims,
        string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor approximate_equal(Tensorflow.Tensor x, Tensorflow.Tensor y, float tolerance = 1E-05f,
        string? name = null) => throw null;
    public static Tensorflow.Tensor approximate_equal_eager_fallback(Tensorflow.Tensor x, Tensorflow.Tensor y, float tolerance, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor arg_max(Tensorflow.Tensor input, Tensorflow.Tensor dimension,
        Tensorflow.TF_DataType output_type = Tensorflow.TF_DataType.TF_INT64, string? name = null) => throw null;
    public static Tensorflow.Tensor arg_max_eager_fallback(Tensorflow.Tensor input, Tensorflow.Tensor dimension,
        Tensorflow.TF_DataType output_type, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor arg_min(Tensorflow.Tensor input, Tensorflow.Tensor dimension,
        Tensorflow.TF_DataType output_type = Tensorflow.TF_DataType.TF_INT64, string? name = null) => throw null;
    public static Tensorflow.Tensor arg_min_eager_fallback(Tensorflow.Tensor input, Tensorflow.Tensor dimension,
        Tensorflow.TF_DataType output_type, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor asin(Tensorflow.Tensor x, string? name = null) => throw null;
    public static Tensorflow.Tensor asin_eager_fallback(Tensorflow.Tensor x, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor asinh(Tensorflow.Tensor x, string? name = null) => throw null;
    public static Tensorflow.Tensor asinh_eager_fallback(Tensorflow.Tensor x, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor atan(Tensorflow.Tensor x, string? name = null) => throw null;
    public static Tensorflow.Tensor atan2(Tensorflow.Tensor y, Tensorflow.Tensor x, string? name = null) => throw null;
    public static Tensorflow.Tensor atan2_eager_fallback(Tensorflow.Tensor y, Tensorflow.Tensor x, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor atan_eager_fallback(Tensorflow.Tensor x, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor atanh(Tensorflow.Tensor x, string? name = null) => throw null;
    public static Tensorflow.Tensor atanh_eager_fallback(Tensorflow.Tensor x, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor batch_mat_mul(Tensorflow.Tensor x, Tensorflow.Tensor y, bool adj_x = false, bool adj_y = false,
        string? name = null) => throw null;
    public static Tensorflow.Tensor batch_mat_mul_eager_fallback(Tensorflow.Tensor x, Tensorflow.Tensor y, bool adj_x, bool adj_y,
        string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor batch_mat_mul_v2(Tensorflow.Tensor x, Tensorflow.Tensor y, bool adj_x = false, bool adj_y = false,
        string? name = null) => throw null;
    public static Tensorflow.Tensor batch_mat_mul_v2_eager_fallback(Tensorflow.Tensor x, Tensorflow.Tensor y, bool adj_x, bool adj_y,
        string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor batch_mat_mul_v3(Tensorflow.Tensor x, Tensorflow.Tensor y, Tensorflow.TF_DataType Tout,
        bool adj_x = false, bool adj_y = false, string? name = null) => throw null;
    public static Tensorflow.Tensor batch_mat_mul_v3_eager_fallback(Tensorflow.Tensor x, Tensorflow.Tensor y, Tensorflow.TF_DataType Tout,
        bool adj_x, bool adj_y, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor betainc(Tensorflow.Tensor a, Tensorflow.Tensor b, Tensorflow.Tensor x, string? name = null)
        => throw null;
    public static Tensorflow.Tensor betainc_eager_fallback(Tensorflow.Tensor a, Tensorflow.Tensor b, Tensorflow.Tensor x, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor bincount(Tensorflow.Tensor arr, Tensorflow.Tensor size, Tensorflow.Tensor weights, string? name = null)
        => throw null;
    public static Tensorflow.Tensor bincount_eager_fallback(Tensorflow.Tensor arr, Tensorflow.Tensor size, Tensorflow.Tensor weights,
        string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor bucketize(Tensorflow.Tensor input, float[] boundaries, string? name = null) => throw null;
    public static Tensorflow.Tensor bucketize_eager_fallback(Tensorflow.Tensor input, float[] boundaries, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor cast(Tensorflow.Tensor x, Tensorflow.TF_DataType DstT, bool Truncate = false, string? name = null)
        => throw null;
    public static Tensorflow.Tensor cast_eager_fallback(Tensorflow.Tensor x, Tensorflow.TF_DataType DstT, bool Truncate, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor ceil(Tensorflow.Tensor x, string? name = null) => throw null;
    public static Tensorflow.Tensor ceil_eager_fallback(Tensorflow.Tensor x, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor clip_by_value(Tensorflow.Tensor t, Tensorflow.Tensor clip_value_min, Tensorflow.Tensor clip_value_max,
        string? name = null) => throw null;
    public static Tensorflow.Tensor clip_by_value_eager_fallback(Tensorflow.Tensor t, Tensorflow.Tensor clip_value_min,
        Tensorflow.Tensor clip_value_max, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor complex(Tensorflow.Tensor real, Tensorflow.Tensor imag,
        Tensorflow.TF_DataType Tout = Tensorflow.TF_DataType.TF_COMPLEX, string? name = null) => throw null;
    public static Tensorflow.Tensor complex_abs(Tensorflow.Tensor x, Tensorflow.TF_DataType Tout = Tensorflow.TF_DataType.TF_FLOAT,
        string? name = null) => throw null;
    public static Tensorflow.Tensor complex_abs_eager_fallback(Tensorflow.Tensor x, Tensorflow.TF_DataType Tout, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor complex_eager_fallback(Tensorflow.Tensor real, Tensorflow.Tensor imag, Tensorflow.TF_DataType Tout,
        string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor conj(Tensorflow.Tensor input, string? name = null) => throw null;
    public static Tensorflow.Tensor conj_eager_fallback(Tensorflow.Tensor input, string name, Tensorflow.Contexts.Context ctx)
        => throw null;
    public static Tensorflow.Tensor cos(Tensorflow.Tensor x, string? name = null) => throw null;
    public static Tensorflow.Tensor cos_eager_fallback(Tensorflow.Tensor x, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor cosh(Tensorflow.Tensor x, string? name = null) => throw null;
    public static Tensorflow.Tensor cosh_eager_fallback(Tensorflow.Tensor x, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor cross(Tensorflow.Tensor a, Tensorflow.Tensor b, string? name = null) => throw null;
    public static Tensorflow.Tensor cross_eager_fallback(Tensorflow.Tensor a, Tensorflow.Tensor b, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor cumprod(Tensorflow.Tensor x, Tensorflow.Tensor axis, bool exclusive = false, bool reverse = false,
        string? name = null) => throw null;
    public static Tensorflow.Tensor cumprod_eager_fallback(Tensorflow.Tensor x, Tensorflow.Tensor axis, bool exclusive, bool reverse,
        string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor cumsum(Tensorflow.Tensor x, Tensorflow.Tensor axis, bool exclusive = false, bool reverse = false,
        string? name = null) => throw null;
    public static Tensorflow.Tensor cumsum_eager_fallback(Tensorflow.Tensor x, Tensorflow.Tensor axis, bool exclusive, bool reverse,
        string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor cumulative_logsumexp(Tensorflow.Tensor x, Tensorflow.Tensor axis, bool exclusive = false,
        bool reverse = false, string? name = null) => throw null;
    public static Tensorflow.Tensor cumulative_logsumexp_eager_fallback(Tensorflow.Tensor x, Tensorflow.Tensor axis, bool exclusive,
        bool reverse, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor dense_bincount(Tensorflow.Tensor input, Tensorflow.Tensor size, Tensorflow.Tensor weights,
        bool binary_output = false, string? name = null) => throw null;
    public static Tensorflow.Tensor dense_bincount_eager_fallback(Tensorflow.Tensor input, Tensorflow.Tensor size,
        Tensorflow.Tensor weights, bool binary_output, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor digamma(Tensorflow.Tensor x, string? name = null) => throw null;
    public static Tensorflow.Tensor digamma_eager_fallback(Tensorflow.Tensor x, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor div(Tensorflow.Tensor x, Tensorflow.Tensor y, string? name = null) => throw null;
    public static Tensorflow.Tensor div_eager_fallback(Tensorflow.Tensor x, Tensorflow.Tensor y, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor div_no_nan(Tensorflow.Tensor x, Tensorflow.Tensor y, string? name = null) => throw null;
    public static Tensorflow.Tensor div_no_nan_eager_fallback(Tensorflow.Tensor x, Tensorflow.Tensor y, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor equal(Tensorflow.Tensor x, Tensorflow.Tensor y, bool incompatible_shape_error = true,
        string? name = null) => throw null;
    public static Tensorflow.Tensor equal_eager_fallback(Tensorflow.Tensor x, Tensorflow.Tensor y, bool incompatible_shape_error,
        string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor erf(Tensorflow.Tensor x, string? name = null) => throw null;
    public static Tensorflow.Tensor erf_eager_fallback(Tensorflow.Tensor x, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor erfc(Tensorflow.Tensor x, string? name = null) => throw null;
    public static Tensorflow.Tensor erfc_eager_fallback(Tensorflow.Tensor x, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor erfinv(Tensorflow.Tensor x, string? name = null) => throw null;
    public static Tensorflow.Tensor erfinv_eager_fallback(Tensorflow.Tensor x, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor euclidean_norm(Tensorflow.Tensor input, Tensorflow.Tensor reduction_indices, bool keep_dims = false,
        string? name = null) => throw null;
    public static Tensorflow.Tensor euclidean_norm_eager_fallback(Tensorflow.Tensor input, Tensorflow.Tensor reduction_indices,
        bool keep_dims, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor exp(Tensorflow.Tensor x, string? name = null) => throw null;
    public static Tensorflow.Tensor exp_eager_fallback(Tensorflow.Tensor x, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor expm1(Tensorflow.Tensor x, string? name = null) => throw null;
    public static Tensorflow.Tensor expm1_eager_fallback(Tensorflow.Tensor x, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor floor(Tensorflow.Tensor x, string? name = null) => throw null;
    public static Tensorflow.Tensor floor_div(Tensorflow.Tensor x, Tensorflow.Tensor y, string? name = null) => throw null;
    public static Tensorflow.Tensor floor_div_eager_fallback(Tensorflow.Tensor x, Tensorflow.Tensor y, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor floor_eager_fallback(Tensorflow.Tensor x, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor floor_mod(Tensorflow.Tensor x, Tensorflow.Tensor y, string? name = null) => throw null;
    public static Tensorflow.Tensor floor_mod_eager_fallback(Tensorflow.Tensor x, Tensorflow.Tensor y, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor greater(Tensorflow.Tensor x, Tensorflow.Tensor y, string? name = null) => throw null;
    public static Tensorflow.Tensor greater_eager_fallback(Tensorflow.Tensor x, Tensorflow.Tensor y, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor greater_equal(Tensorflow.Tensor x, Tensorflow.Tensor y, string? name = null) => throw null;
    public static Tensorflow.Tensor greater_equal_eager_fallback(Tensorflow.Tensor x, Tensorflow.Tensor y, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor histogram_fixed_width(Tensorflow.Tensor values, Tensorflow.Tensor value_range, Tensorflow.Tensor nbins,
        Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.TF_INT32, string? name = null) => throw null;
    public static Tensorflow.Tensor histogram_fixed_width_eager_fallback(Tensorflow.Tensor values, Tensorflow.Tensor value_range,
        Tensorflow.Tensor nbins, Tensorflow.TF_DataType dtype, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor igamma(Tensorflow.Tensor a, Tensorflow.Tensor x, string? name = null) => throw null;
    public static Tensorflow.Tensor igamma_eager_fallback(Tensorflow.Tensor a, Tensorflow.Tensor x, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor igamma_grad_a(Tensorflow.Tensor a, Tensorflow.Tensor x, string? name = null) => throw null;
    public static Tensorflow.Tensor igamma_grad_a_eager_fallback(Tensorflow.Tensor a, Tensorflow.Tensor x, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor igammac(Tensorflow.Tensor a, Tensorflow.Tensor x, string? name = null) => throw null;
    public static Tensorflow.Tensor igammac_eager_fallback(Tensorflow.Tensor a, Tensorflow.Tensor x, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor imag(Tensorflow.Tensor input, Tensorflow.TF_DataType Tout = Tensorflow.TF_DataType.TF_FLOAT,
        string? name = null) => throw null;
    public static Tensorflow.Tensor imag_eager_fallback(Tensorflow.Tensor input, Tensorflow.TF_DataType Tout, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor inv(Tensorflow.Tensor x, string? name = null) => throw null;
    public static Tensorflow.Tensor inv_eager_fallback(Tensorflow.Tensor x, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor inv_grad(Tensorflow.Tensor y, Tensorflow.Tensor dy, string? name = null) => throw null;
    public static Tensorflow.Tensor inv_grad_eager_fallback(Tensorflow.Tensor y, Tensorflow.Tensor dy, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor is_finite(Tensorflow.Tensor x, string? name = null) => throw null;
    public static Tensorflow.Tensor is_finite_eager_fallback(Tensorflow.Tensor x, string name, Tensorflow.Contexts.Context ctx)
        => throw null;
    public static Tensorflow.Tensor is_inf(Tensorflow.Tensor x, string? name = null) => throw null;
    public static Tensorflow.Tensor is_inf_eager_fallback(Tensorflow.Tensor x, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor is_nan(Tensorflow.Tensor x, string? name = null) => throw null;
    public static Tensorflow.Tensor is_nan_eager_fallback(Tensorflow.Tensor x, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor less(Tensorflow.Tensor x, Tensorflow.Tensor y, string? name = null) => throw null;
    public static Tensorflow.Tensor less_eager_fallback(Tensorflow.Tensor x, Tensorflow.Tensor y, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor less_equal(Tensorflow.Tensor x, Tensorflow.Tensor y, string? name = null) => throw null;
    public static Tensorflow.Tensor less_equal_eager_fallback(Tensorflow.Tensor x, Tensorflow.Tensor y, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor lgamma(Tensorflow.Tensor x, string? name = null) => throw null;
    public static Tensorflow.Tensor lgamma_eager_fallback(Tensorflow.Tensor x, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor lin_space(Tensorflow.Tensor start, Tensorflow.Tensor stop, Tensorflow.Tensor num, string? name = null)
        => throw null;
    public static Tensorflow.Tensor lin_space_eager_fallback(Tensorflow.Tensor start, Tensorflow.Tensor stop, Tensorflow.Tensor num,
        string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor log(Tensorflow.Tensor x, string? name = null) => throw null;
    public static Tensorflow.Tensor log1p(Tensorflow.Tensor x, string? name = null) => throw null;
    public static Tensorflow.Tensor log1p_eager_fallback(Tensorflow.Tensor x, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor log_eager_fallback(Tensorflow.Tensor x, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor logical_and(Tensorflow.Tensor x, Tensorflow.Tensor y, string? name = null) => throw null;
    public static Tensorflow.Tensor logical_and_eager_fallback(Tensorflow.Tensor x, Tensorflow.Tensor y, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor logical_not(Tensorflow.Tensor x, string? name = null) => throw null;
    public static Tensorflow.Tensor logical_not_eager_fallback(Tensorflow.Tensor x, string name, Tensorflow.Contexts.Context ctx)
        => throw null;
    public static Tensorflow.Tensor logical_or(Tensorflow.Tensor x, Tensorflow.Tensor y, string? name = null) => throw null;
    public static Tensorflow.Tensor logical_or_eager_fallback(Tensorflow.Tensor x, Tensorflow.Tensor y, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor mat_mul(Tensorflow.Tensor a, Tensorflow.Tensor b, bool transpose_a = false, bool transpose_b = false,
        string? name = null) => throw null;
    public static Tensorflow.Tensor mat_mul_eager_fallback(Tensorflow.Tensor a, Tensorflow.Tensor b, bool transpose_a, bool transpose_b,
        string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor max(Tensorflow.Tensor input, Tensorflow.Tensor reduction_indices, bool keep_dims = false,
        string? name = null) => throw null;
    public static Tensorflow.Tensor max_eager_fallback(Tensorflow.Tensor input, Tensorflow.Tensor reduction_indices, bool keep_dims,
        string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor maximum(Tensorflow.Tensor x, Tensorflow.Tensor y, string? name = null) => throw null;
    public static Tensorflow.Tensor maximum_eager_fallback(Tensorflow.Tensor x, Tensorflow.Tensor y, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor mean(Tensorflow.Tensor input, Tensorflow.Tensor reduction_indices, bool keep_dims = false,
        string? name = null) => throw null;
    public static Tensorflow.Tensor mean_eager_fallback(Tensorflow.Tensor input, Tensorflow.Tensor reduction_indices, bool keep_dims,
        string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor min(Tensorflow.Tensor input, Tensorflow.Tensor reduction_indices, bool keep_dims = false,
        string? name = null) => throw null;
    public static Tensorflow.Tensor min_eager_fallback(Tensorflow.Tensor input, Tensorflow.Tensor reduction_indices, bool keep_dims,
        string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor minimum(Tensorflow.Tensor x, Tensorflow.Tensor y, string? name = null) => throw null;
    public static Tensorflow.Tensor minimum_eager_fallback(Tensorflow.Tensor x, Tensorflow.Tensor y, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor mod(Tensorflow.Tensor x, Tensorflow.Tensor y, string? name = null) => throw null;
    public static Tensorflow.Tensor mod_eager_fallback(Tensorflow.Tensor x, Tensorflow.Tensor y, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor mul(Tensorflow.Tensor x, Tensorflow.Tensor y, string? name = null) => throw null;
    public static Tensorflow.Tensor mul_eager_fallback(Tensorflow.Tensor x, Tensorflow.Tensor y, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor mul_no_nan(Tensorflow.Tensor x, Tensorflow.Tensor y, string? name = null) => throw null;
    public static Tensorflow.Tensor mul_no_nan_eager_fallback(Tensorflow.Tensor x, Tensorflow.Tensor y, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor ndtri(Tensorflow.Tensor x, string? name = null) => throw null;
    public static Tensorflow.Tensor ndtri_eager_fallback(Tensorflow.Tensor x, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor neg(Tensorflow.Tensor x, string? name = null) => throw null;
    public static Tensorflow.Tensor neg_eager_fallback(Tensorflow.Tensor x, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor next_after(Tensorflow.Tensor x1, Tensorflow.Tensor x2, string? name = null) => throw null;
    public static Tensorflow.Tensor next_after_eager_fallback(Tensorflow.Tensor x1, Tensorflow.Tensor x2, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor not_equal(Tensorflow.Tensor x, Tensorflow.Tensor y, bool incompatible_shape_error = true,
        string? name = null) => throw null;
    public static Tensorflow.Tensor not_equal_eager_fallback(Tensorflow.Tensor x, Tensorflow.Tensor y, bool incompatible_shape_error,
        string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor polygamma(Tensorflow.Tensor a, Tensorflow.Tensor x, string? name = null) => throw null;
    public static Tensorflow.Tensor polygamma_eager_fallback(Tensorflow.Tensor a, Tensorflow.Tensor x, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor pow(Tensorflow.Tensor x, Tensorflow.Tensor y, string? name = null) => throw null;
    public static Tensorflow.Tensor pow_eager_fallback(Tensorflow.Tensor x, Tensorflow.Tensor y, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor prod(Tensorflow.Tensor input, Tensorflow.Tensor reduction_indices, bool keep_dims = false,
        string? name = null) => throw null;
    public static Tensorflow.Tensor prod_eager_fallback(Tensorflow.Tensor input, Tensorflow.Tensor reduction_indices, bool keep_dims,
        string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor[] quantize_down_and_shrink_range(Tensorflow.Tensor input, Tensorflow.Tensor input_min,
        Tensorflow.Tensor input_max, Tensorflow.TF_DataType out_type, string? name = null) => throw null;
    public static Tensorflow.Tensor[] quantize_down_and_shrink_range_eager_fallback(Tensorflow.Tensor input, Tensorflow.Tensor input_min,
        Tensorflow.Tensor input_max, Tensorflow.TF_DataType out_type, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor[] quantized_add(Tensorflow.Tensor x, Tensorflow.Tensor y, Tensorflow.Tensor min_x,
        Tensorflow.Tensor max_x, Tensorflow.Tensor min_y, Tensorflow.Tensor max_y,
        Tensorflow.TF_DataType Toutput = Tensorflow.TF_DataType.TF_QINT32, string? name = null) => throw null;
    public static Tensorflow.Tensor[] quantized_add_eager_fallback(Tensorflow.Tensor x, Tensorflow.Tensor y, Tensorflow.Tensor min_x,
        Tensorflow.Tensor max_x, Tensorflow.Tensor min_y, Tensorflow.Tensor max_y, Tensorflow.TF_DataType Toutput, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor[] quantized_mat_mul(Tensorflow.Tensor a, Tensorflow.Tensor b, Tensorflow.Tensor min_a,
        Tensorflow.Tensor max_a, Tensorflow.Tensor min_b, Tensorflow.Tensor max_b,
        Tensorflow.TF_DataType Toutput = Tensorflow.TF_DataType.TF_QINT32, bool transpose_a = false, bool transpose_b = false,
        Tensorflow.TF_DataType Tactivation = Tensorflow.TF_DataType.TF_QUINT8, string? name = null) => throw null;
    public static Tensorflow.Tensor[] quantized_mat_mul_eager_fallback(Tensorflow.Tensor a, Tensorflow.Tensor b, Tensorflow.Tensor min_a,
        Tensorflow.Tensor max_a, Tensorflow.Tensor min_b, Tensorflow.Tensor max_b, Tensorflow.TF_DataType Toutput, bool transpose_a,
        bool transpose_b, Tensorflow.TF_DataType Tactivation, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor[] quantized_mul(Tensorflow.Tensor x, Tensorflow.Tensor y, Tensorflow.Tensor min_x,
        Tensorflow.Tensor max_x, Tensorflow.Tensor min_y, Tensorflow.Tensor max_y,
        Tensorflow.TF_DataType Toutput = Tensorflow.TF_DataType.TF_QINT32, string? name = null) => throw null;
    public static Tensorflow.Tensor[] quantized_mul_eager_fallback(Tensorflow.Tensor x, Tensorflow.Tensor y, Tensorflow.Tensor min_x,
        Tensorflow.Tensor max_x, Tensorflow.Tensor min_y, Tensorflow.Tensor max_y, Tensorflow.TF_DataType Toutput, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor ragged_bincount(Tensorflow.Tensor splits, Tensorflow.Tensor values, Tensorflow.Tensor size,
        Tensorflow.Tensor weights, bool binary_output = false, string? name = null) => throw null;
    public static Tensorflow.Tensor ragged_bincount_eager_fallback(Tensorflow.Tensor splits, Tensorflow.Tensor values,
        Tensorflow.Tensor size, Tensorflow.Tensor weights, bool binary_output, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor range(Tensorflow.Tensor start, Tensorflow.Tensor limit, Tensorflow.Tensor delta, string? name = null)
        => throw null;
    public static Tensorflow.Tensor range_eager_fallback(Tensorflow.Tensor start, Tensorflow.Tensor limit, Tensorflow.Tensor delta,
        string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor real(Tensorflow.Tensor input, Tensorflow.TF_DataType Tout = Tensorflow.TF_DataType.TF_FLOAT,
        string? name = null) => throw null;
    public static Tensorflow.Tensor real_div(Tensorflow.Tensor x, Tensorflow.Tensor y, string? name = null) => throw null;
    public static Tensorflow.Tensor real_div_eager_fallback(Tensorflow.Tensor x, Tensorflow.Tensor y, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor real_eager_fallback(Tensorflow.Tensor input, Tensorflow.TF_DataType Tout, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor reciprocal(Tensorflow.Tensor x, string? name = null) => throw null;
    public static Tensorflow.Tensor reciprocal_eager_fallback(Tensorflow.Tensor x, string name, Tensorflow.Contexts.Context ctx)
        => throw null;
    public static Tensorflow.Tensor reciprocal_grad(Tensorflow.Tensor y, Tensorflow.Tensor dy, string? name = null) => throw null;
    public static Tensorflow.Tensor reciprocal_grad_eager_fallback(Tensorflow.Tensor y, Tensorflow.Tensor dy, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor[] requantization_range(Tensorflow.Tensor input, Tensorflow.Tensor input_min,
        Tensorflow.Tensor input_max, string? name = null) => throw null;
    public static Tensorflow.Tensor[] requantization_range_eager_fallback(Tensorflow.Tensor input, Tensorflow.Tensor input_min,
        Tensorflow.Tensor input_max, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor[] requantization_range_per_channel(Tensorflow.Tensor input, Tensorflow.Tensor input_min,
        Tensorflow.Tensor input_max, float clip_value_max, string? name = null) => throw null;
    public static Tensorflow.Tensor[] requantization_range_per_channel_eager_fallback(Tensorflow.Tensor input, Tensorflow.Tensor input_min,
        Tensorflow.Tensor input_max, float clip_value_max, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor[] requantize(Tensorflow.Tensor input, Tensorflow.Tensor input_min, Tensorflow.Tensor input_max,
        Tensorflow.Tensor requested_output_min, Tensorflow.Tensor requested_output_max, Tensorflow.TF_DataType out_type,
        string? name = null) => throw null;
    public static Tensorflow.Tensor[] requantize_eager_fallback(Tensorflow.Tensor input, Tensorflow.Tensor input_min,
        Tensorflow.Tensor input_max, Tensorflow.Tensor requested_output_min, Tensorflow.Tensor requested_output_max,
        Tensorflow.TF_DataType out_type, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor[] requantize_per_channel(Tensorflow.Tensor input, Tensorflow.Tensor input_min,
        Tensorflow.Tensor input_max, Tensorflow.Tensor requested_output_min, Tensorflow.Tensor requested_output_max,
        Tensorflow.TF_DataType out_type = Tensorflow.TF_DataType.TF_QUINT8, string? name = null) => throw null;
    public static Tensorflow.Tensor[] requantize_per_channel_eager_fallback(Tensorflow.Tensor input, Tensorflow.Tensor input_min,
        Tensorflow.Tensor input_max, Tensorflow.Tensor requested_output_min, Tensorflow.Tensor requested_output_max,
        Tensorflow.TF_DataType out_type, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor rint(Tensorflow.Tensor x, string? name = null) => throw null;
    public static Tensorflow.Tensor rint_eager_fallback(Tensorflow.Tensor x, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor round(Tensorflow.Tensor x, string? name = null) => throw null;
    public static Tensorflow.Tensor round_eager_fallback(Tensorflow.Tensor x, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor rsqrt(Tensorflow.Tensor x, string? name = null) => throw null;
    public static Tensorflow.Tensor rsqrt_eager_fallback(Tensorflow.Tensor x, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor rsqrt_grad(Tensorflow.Tensor y, Tensorflow.Tensor dy, string? name = null) => throw null;
    public static Tensorflow.Tensor rsqrt_grad_eager_fallback(Tensorflow.Tensor y, Tensorflow.Tensor dy, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor segment_max(Tensorflow.Tensor data, Tensorflow.Tensor segment_ids, string? name = null) => throw null;
    public static Tensorflow.Tensor segment_max_eager_fallback(Tensorflow.Tensor data, Tensorflow.Tensor segment_ids, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor segment_mean(Tensorflow.Tensor data, Tensorflow.Tensor segment_ids, string? name = null) => throw null;
    public static Tensorflow.Tensor segment_mean_eager_fallback(Tensorflow.Tensor data, Tensorflow.Tensor segment_ids, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor segment_min(Tensorflow.Tensor data, Tensorflow.Tensor segment_ids, string? name = null) => throw null;
    public static Tensorflow.Tensor segment_min_eager_fallback(Tensorflow.Tensor data, Tensorflow.Tensor segment_ids, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor segment_prod(Tensorflow.Tensor data, Tensorflow.Tensor segment_ids, string? name = null) => throw null;
    public static Tensorflow.Tensor segment_prod_eager_fallback(Tensorflow.Tensor data, Tensorflow.Tensor segment_ids, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor segment_sum(Tensorflow.Tensor data, Tensorflow.Tensor segment_ids, string? name = null) => throw null;
    public static Tensorflow.Tensor segment_sum_eager_fallback(Tensorflow.Tensor data, Tensorflow.Tensor segment_ids, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor select(Tensorflow.Tensor condition, Tensorflow.Tensor t, Tensorflow.Tensor e, string? name = null)
        => throw null;
    public static Tensorflow.Tensor select_eager_fallback(Tensorflow.Tensor condition, Tensorflow.Tensor t, Tensorflow.Tensor e,
        string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor select_v2(Tensorflow.Tensor condition, Tensorflow.Tensor t, Tensorflow.Tensor e, string? name = null)
        => throw null;
    public static Tensorflow.Tensor select_v2_eager_fallback(Tensorflow.Tensor condition, Tensorflow.Tensor t, Tensorflow.Tensor e,
        string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor sigmoid(Tensorflow.Tensor x, string? name = null) => throw null;
    public static Tensorflow.Tensor sigmoid_eager_fallback(Tensorflow.Tensor x, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor sigmoid_grad(Tensorflow.Tensor y, Tensorflow.Tensor dy, string? name = null) => throw null;
    public static Tensorflow.Tensor sigmoid_grad_eager_fallback(Tensorflow.Tensor y, Tensorflow.Tensor dy, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor sign(Tensorflow.Tensor x, string? name = null) => throw null;
    public static Tensorflow.Tensor sign_eager_fallback(Tensorflow.Tensor x, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor sin(Tensorflow.Tensor x, string? name = null) => throw null;
    public static Tensorflow.Tensor sin_eager_fallback(Tensorflow.Tensor x, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor sinh(Tensorflow.Tensor x, string? name = null) => throw null;
    public static Tensorflow.Tensor sinh_eager_fallback(Tensorflow.Tensor x, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor sobol_sample(Tensorflow.Tensor dim, Tensorflow.Tensor num_results, Tensorflow.Tensor skip,
        Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.TF_FLOAT, string? name = null) => throw null;
    public static Tensorflow.Tensor sobol_sample_eager_fallback(Tensorflow.Tensor dim, Tensorflow.Tensor num_results,
        Tensorflow.Tensor skip, Tensorflow.TF_DataType dtype, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor sparse_bincount(Tensorflow.Tensor indices, Tensorflow.Tensor values, Tensorflow.Tensor dense_shape,
        Tensorflow.Tensor size, Tensorflow.Tensor weights, bool binary_output = false, string? name = null) => throw null;
    public static Tensorflow.Tensor sparse_bincount_eager_fallback(Tensorflow.Tensor indices, Tensorflow.Tensor values,
        Tensorflow.Tensor dense_shape, Tensorflow.Tensor size, Tensorflow.Tensor weights, bool binary_output, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor sparse_mat_mul(Tensorflow.Tensor a, Tensorflow.Tensor b, bool transpose_a = false,
        bool transpose_b = false, bool a_is_sparse = false, bool b_is_sparse = false, string? name = null) => throw null;
    public static Tensorflow.Tensor sparse_mat_mul_eager_fallback(Tensorflow.Tensor a, Tensorflow.Tensor b, bool transpose_a,
        bool transpose_b, bool a_is_sparse, bool b_is_sparse, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor sparse_segment_mean(Tensorflow.Tensor data, Tensorflow.Tensor indices, Tensorflow.Tensor segment_ids,
        string? name = null) => throw null;
    public static Tensorflow.Tensor sparse_segment_mean_eager_fallback(Tensorflow.Tensor data, Tensorflow.Tensor indices,
        Tensorflow.Tensor segment_ids, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor sparse_segment_mean_grad(Tensorflow.Tensor grad, Tensorflow.Tensor indices,
        Tensorflow.Tensor segment_ids, Tensorflow.Tensor output_dim0, string? name = null) => throw null;
    public static Tensorflow.Tensor sparse_segment_mean_grad_eager_fallback(Tensorflow.Tensor grad, Tensorflow.Tensor indices,
        Tensorflow.Tensor segment_ids, Tensorflow.Tensor output_dim0, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor sparse_segment_mean_with_num_segments(Tensorflow.Tensor data, Tensorflow.Tensor indices,
        Tensorflow.Tensor segment_ids, Tensorflow.Tensor num_segments, string? name = null) => throw null;
    public static Tensorflow.Tensor sparse_segment_mean_with_num_segments_eager_fallback(Tensorflow.Tensor data, Tensorflow.Tensor indices,
        Tensorflow.Tensor segment_ids, Tensorflow.Tensor num_segments, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor sparse_segment_sqrt_n(Tensorflow.Tensor data, Tensorflow.Tensor indices, Tensorflow.Tensor segment_ids,
        string? name = null) => throw null;
    public static Tensorflow.Tensor sparse_segment_sqrt_n_eager_fallback(Tensorflow.Tensor data, Tensorflow.Tensor indices,
        Tensorflow.Tensor segment_ids, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor sparse_segment_sum(Tensorflow.Tensor data, Tensorflow.Tensor indices, Tensorflow.Tensor segment_ids,
        string? name = null) => throw null;
    public static Tensorflow.Tensor sparse_segment_sum_eager_fallback(Tensorflow.Tensor data, Tensorflow.Tensor indices,
        Tensorflow.Tensor segment_ids, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor sparse_segment_sum_grad(Tensorflow.Tensor grad, Tensorflow.Tensor indices,
        Tensorflow.Tensor segment_ids, Tensorflow.Tensor output_dim0, string? name = null) => throw null;
    public static Tensorflow.Tensor sparse_segment_sum_grad_eager_fallback(Tensorflow.Tensor grad, Tensorflow.Tensor indices,
        Tensorflow.Tensor segment_ids, Tensorflow.Tensor output_dim0, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor sparse_segment_sum_with_num_segments(Tensorflow.Tensor data, Tensorflow.Tensor indices,
        Tensorflow.Tensor segment_ids, Tensorflow.Tensor num_segments, string? name = null) => throw null;
    public static Tensorflow.Tensor sparse_segment_sum_with_num_segments_eager_fallback(Tensorflow.Tensor data, Tensorflow.Tensor indices,
        Tensorflow.Tensor segment_ids, Tensorflow.Tensor num_segments, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor sqrt(Tensorflow.Tensor x, string? name = null) => throw null;
    public static Tensorflow.Tensor sqrt_eager_fallback(Tensorflow.Tensor x, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor sqrt_grad(Tensorflow.Tensor y, Tensorflow.Tensor dy, string? name = null) => throw null;
    public static Tensorflow.Tensor sqrt_grad_eager_fallback(Tensorflow.Tensor y, Tensorflow.Tensor dy, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor square(Tensorflow.Tensor x, string? name = null) => throw null;
    public static Tensorflow.Tensor square_eager_fallback(Tensorflow.Tensor x, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor squared_difference(Tensorflow.Tensor x, Tensorflow.Tensor y, string? name = null) => throw null;
    public static Tensorflow.Tensor squared_difference_eager_fallback(Tensorflow.Tensor x, Tensorflow.Tensor y, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor sub(Tensorflow.Tensor x, Tensorflow.Tensor y, string? name = null) => throw null;
    public static Tensorflow.Tensor sub_eager_fallback(Tensorflow.Tensor x, Tensorflow.Tensor y, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor sum(Tensorflow.Tensor input, Tensorflow.Tensor reduction_indices, bool keep_dims = false,
        string? name = null) => throw null;
    public static Tensorflow.Tensor sum_eager_fallback(Tensorflow.Tensor input, Tensorflow.Tensor reduction_indices, bool keep_dims,
        string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor tan(Tensorflow.Tensor x, string? name = null) => throw null;
    public static Tensorflow.Tensor tan_eager_fallback(Tensorflow.Tensor x, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor tanh(Tensorflow.Tensor x, string? name = null) => throw null;
    public static Tensorflow.Tensor tanh_eager_fallback(Tensorflow.Tensor x, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor tanh_grad(Tensorflow.Tensor y, Tensorflow.Tensor dy, string? name = null) => throw null;
    public static Tensorflow.Tensor tanh_grad_eager_fallback(Tensorflow.Tensor y, Tensorflow.Tensor dy, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor truncate_div(Tensorflow.Tensor x, Tensorflow.Tensor y, string? name = null) => throw null;
    public static Tensorflow.Tensor truncate_div_eager_fallback(Tensorflow.Tensor x, Tensorflow.Tensor y, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor truncate_mod(Tensorflow.Tensor x, Tensorflow.Tensor y, string? name = null) => throw null;
    public static Tensorflow.Tensor truncate_mod_eager_fallback(Tensorflow.Tensor x, Tensorflow.Tensor y, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor unsorted_segment_max(Tensorflow.Tensor data, Tensorflow.Tensor segment_ids,
        Tensorflow.Tensor num_segments, string? name = null) => throw null;
    public static Tensorflow.Tensor unsorted_segment_max_eager_fallback(Tensorflow.Tensor data, Tensorflow.Tensor segment_ids,
        Tensorflow.Tensor num_segments, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor unsorted_segment_min(Tensorflow.Tensor data, Tensorflow.Tensor segment_ids,
        Tensorflow.Tensor num_segments, string? name = null) => throw null;
    public static Tensorflow.Tensor unsorted_segment_min_eager_fallback(Tensorflow.Tensor data, Tensorflow.Tensor segment_ids,
        Tensorflow.Tensor num_segments, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor unsorted_segment_prod(Tensorflow.Tensor data, Tensorflow.Tensor segment_ids,
        Tensorflow.Tensor num_segments, string? name = null) => throw null;
    public static Tensorflow.Tensor unsorted_segment_prod_eager_fallback(Tensorflow.Tensor data, Tensorflow.Tensor segment_ids,
        Tensorflow.Tensor num_segments, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor unsorted_segment_sum(Tensorflow.Tensor data, Tensorflow.Tensor segment_ids,
        Tensorflow.Tensor num_segments, string? name = null) => throw null;
    public static Tensorflow.Tensor unsorted_segment_sum_eager_fallback(Tensorflow.Tensor data, Tensorflow.Tensor segment_ids,
        Tensorflow.Tensor num_segments, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor xdivy(Tensorflow.Tensor x, Tensorflow.Tensor y, string? name = null) => throw null;
    public static Tensorflow.Tensor xdivy_eager_fallback(Tensorflow.Tensor x, Tensorflow.Tensor y, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor xlog1py(Tensorflow.Tensor x, Tensorflow.Tensor y, string? name = null) => throw null;
    public static Tensorflow.Tensor xlog1py_eager_fallback(Tensorflow.Tensor x, Tensorflow.Tensor y, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor xlogy(Tensorflow.Tensor x, Tensorflow.Tensor y, string? name = null) => throw null;
    public static Tensorflow.Tensor xlogy_eager_fallback(Tensorflow.Tensor x, Tensorflow.Tensor y, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor zeta(Tensorflow.Tensor x, Tensorflow.Tensor q, string? name = null) => throw null;
    public static Tensorflow.Tensor zeta_eager_fallback(Tensorflow.Tensor x, Tensorflow.Tensor q, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
}
