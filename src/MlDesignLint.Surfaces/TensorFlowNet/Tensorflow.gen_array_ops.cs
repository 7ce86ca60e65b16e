namespace Tensorflow;

public static class gen_array_ops
{
    public static Tensorflow.Tensor batch_matrix_band_part(Tensorflow.Tensor input, Tensorflow.Tensor num_lower,
        Tensorflow.Tensor num_upper, string? name = null) => throw null;
    public static Tensorflow.Tensor batch_matrix_band_part_eager_fallback(Tensorflow.Tensor input, Tensorflow.Tensor num_lower,
        Tensorflow.Tensor num_upper, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor batch_matrix_diag(Tensorflow.Tensor diagonal, string? name = null) => throw null;
    public static Tensorflow.Tensor batch_matrix_diag_eager_fallback(Tensorflow.Tensor diagonal, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor batch_matrix_diag_part(Tensorflow.Tensor input, string? name = null) => throw null;
    public static Tensorflow.Tensor batch_matrix_diag_part_eager_fallback(Tensorflow.Tensor input, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor batch_matrix_set_diag(Tensorflow.Tensor input, Tensorflow.Tensor diagonal, string? name = null)
        => throw null;
    public static Tensorflow.Tensor batch_matrix_set_diag_eager_fallback(Tensorflow.Tensor input, Tensorflow.Tensor diagonal, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor batch_to_space(Tensorflow.Tensor input, Tensorflow.Tensor crops, int block_size = 0,
        string? name = null) => throw null;
    public static Tensorflow.Tensor batch_to_space_eager_fallback(Tensorflow.Tensor input, Tensorflow.Tensor crops, int block_size,
        string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor batch_to_space_nd(Tensorflow.Tensor input, Tensorflow.Tensor block_shape, Tensorflow.Tensor crops,
        string? name = null) => throw null;
    public static Tensorflow.Tensor batch_to_space_nd_eager_fallback(Tensorflow.Tensor input, Tensorflow.Tensor block_shape,
        Tensorflow.Tensor crops, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor bitcast(Tensorflow.Tensor input, Tensorflow.TF_DataType type, string? name = null) => throw null;
    public static Tensorflow.Tensor bitcast_eager_fallback(Tensorflow.Tensor input, Tensorflow.TF_DataType type, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor broadcast_args(Tensorflow.Tensor s0, Tensorflow.Tensor s1, string? name = null) => throw null;
    public static Tensorflow.Tensor broadcast_args_eager_fallback(Tensorflow.Tensor s0, Tensorflow.Tensor s1, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor[] broadcast_gradient_args(Tensorflow.Tensor s0, Tensorflow.Tensor s1, string? name = null)
        => throw null;
    public static Tensorflow.Tensor[] broadcast_gradient_args_eager_fallback(Tensorflow.Tensor s0, Tensorflow.Tensor s1, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor broadcast_to(Tensorflow.Tensor input, Tensorflow.Tensor shape, string? name = null) => throw null;
    public static Tensorflow.Tensor broadcast_to_eager_fallback(Tensorflow.Tensor input, Tensorflow.Tensor shape, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor check_numerics(Tensorflow.Tensor tensor, string message, string? name = null) => throw null;
    public static Tensorflow.Tensor check_numerics_eager_fallback(Tensorflow.Tensor tensor, string message, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor check_numerics_v2(Tensorflow.Tensor tensor, string message, string? name = null) => throw null;
    public static Tensorflow.Tensor check_numerics_v2_eager_fallback(Tensorflow.Tensor tensor, string message, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor concat(Tensorflow.Tensor concat_dim, Tensorflow.Tensors values, string? name = null) => throw null;
    public static Tensorflow.Tensor concat_eager_fallback(Tensorflow.Tensor concat_dim, Tensorflow.Tensors values, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor[] concat_offset(Tensorflow.Tensor concat_dim, Tensorflow.Tensors shape, string? name = null)
        => throw null;
    public static Tensorflow.Tensor[] concat_offset_eager_fallback(Tensorflow.Tensor concat_dim, Tensorflow.Tensors shape, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor concat_v2(Tensorflow.Tensors values, Tensorflow.Tensor axis, string? name = null) => throw null;
    public static Tensorflow.Tensor concat_v2_eager_fallback(Tensorflow.Tensors values, Tensorflow.Tensor axis, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor conjugate_transpose(Tensorflow.Tensor x, Tensorflow.Tensor perm, string? name = null) => throw null;
    public static Tensorflow.Tensor conjugate_transpose_eager_fallback(Tensorflow.Tensor x, Tensorflow.Tensor perm, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor debug_gradient_identity(Tensorflow.Tensor input, string? name = null) => throw null;
    public static Tensorflow.Tensor debug_gradient_identity_eager_fallback(Tensorflow.Tensor input, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor debug_gradient_ref_identity(Tensorflow.Tensor input, string? name = null) => throw null;
    public static Tensorflow.Tensor debug_gradient_ref_identity_eager_fallback(Tensorflow.Tensor input, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor deep_copy(Tensorflow.Tensor x, string? name = null) => throw null;
    public static Tensorflow.Tensor deep_copy_eager_fallback(Tensorflow.Tensor x, string name, Tensorflow.Contexts.Context ctx)
        => throw null;
    public static Tensorflow.Tensor depth_to_space(Tensorflow.Tensor input, int block_size = 0, string data_format = "NHWC",
        string? name = null) => throw null;
    public static Tensorflow.Tensor depth_to_space_eager_fallback(Tensorflow.Tensor input, int block_size, string data_format, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor dequantize(Tensorflow.Tensor input, Tensorflow.Tensor min_range, Tensorflow.Tensor max_range,
        string mode = "MIN_COMBINED", bool narrow_range = false, int axis = -1,
        Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.TF_FLOAT, string? name = null) => throw null;
    public static Tensorflow.Tensor dequantize_eager_fallback(Tensorflow.Tensor input, Tensorflow.Tensor min_range,
        Tensorflow.Tensor max_range, string mode, bool narrow_range, int axis, Tensorflow.TF_DataType dtype, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor diag(Tensorflow.Tensor diagonal, string? name = null) => throw null;
    public static Tensorflow.Tensor diag_eager_fallback(Tensorflow.Tensor diagonal, string name, Tensorflow.Contexts.Context ctx)
        => throw null;
    public static Tensorflow.Tensor diag_part(Tensorflow.Tensor input, string? name = null) => throw null;
    public static Tensorflow.Tensor diag_part_eager_fallback(Tensorflow.Tensor input, string name, Tensorflow.Contexts.Context ctx)
        => throw null;
    public static Tensorflow.Tensor edit_distance(Tensorflow.Tensor hypothesis_indices, Tensorflow.Tensor hypothesis_values,
        Tensorflow.Tensor hypothesis_shape, Tensorflow.Tensor truth_indices, Tensorflow.Tensor truth_values, Tensorflow.Tensor truth_shape,
        bool normalize = true, string? name = null) => throw null;
    public static Tensorflow.Tensor edit_distance_eager_fallback(Tensorflow.Tensor hypothesis_indices, Tensorflow.Tensor hypothesis_values,
        Tensorflow.Tensor hypothesis_shape, Tensorflow.Tensor truth_indices, Tensorflow.Tensor truth_values, Tensorflow.Tensor truth_shape,
        bool normalize, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor empty(Tensorflow.Tensor shape, Tensorflow.TF_DataType dtype, bool init = false, string? name = null)
        => throw null;
    public static Tensorflow.Tensor empty_eager_fallback(Tensorflow.Tensor shape, Tensorflow.TF_DataType dtype, bool init, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor ensure_shape(Tensorflow.Tensor input, Tensorflow.Shape shape, string? name = null) => throw null;
    public static Tensorflow.Tensor ensure_shape_eager_fallback(Tensorflow.Tensor input, Tensorflow.Shape shape, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor expand_dims(Tensorflow.Tensor input, Tensorflow.Tensor dim, string? name = null) => throw null;
    public static Tensorflow.Tensor expand_dims_eager_fallback(Tensorflow.Tensor input, Tensorflow.Tensor dim, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor extract_image_patches(Tensorflow.Tensor images, int[] ksizes, int[] strides, int[] rates,
        string padding, string? name = null) => throw null;
    public static Tensorflow.Tensor extract_image_patches_eager_fallback(Tensorflow.Tensor images, int[] ksizes, int[] strides, int[] rates,
        string padding, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor extract_volume_patches(Tensorflow.Tensor input, int[] ksizes, int[] strides, string padding,
        string? name = null) => throw null;
    public static Tensorflow.Tensor extract_volume_patches_eager_fallback(Tensorflow.Tensor input, int[] ksizes, int[] strides,
        string padding, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor fake_quant_with_min_max_args(Tensorflow.Tensor inputs, float min = -6f, float max = 6f,
        int num_bits = 8, bool narrow_range = false, string? name = null) => throw null;
    public static Tensorflow.Tensor fake_quant_with_min_max_args_eager_fallback(Tensorflow.Tensor inputs, float min, float max,
        int num_bits, bool narrow_range, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor fake_quant_with_min_max_args_gradient(Tensorflow.Tensor gradients, Tensorflow.Tensor inputs,
        float min = -6f, float max = 6f, int num_bits = 8, bool narrow_range = false, string? name = null) => throw null;
    public static Tensorflow.Tensor fake_quant_with_min_max_args_gradient_eager_fallback(Tensorflow.Tensor gradients,
        Tensorflow.Tensor inputs, float min, float max, int num_bits, bool narrow_range, string name, Tensorflow.Contexts.Context ctx)
        => throw null;
    public static Tensorflow.Tensor fake_quant_with_min_max_vars(Tensorflow.Tensor inputs, Tensorflow.Tensor min, Tensorflow.Tensor max,
        int num_bits = 8, bool narrow_range = false, string? name = null) => throw null;
    public static Tensorflow.Tensor fake_quant_with_min_max_vars_eager_fallback(Tensorflow.Tensor inputs, Tensorflow.Tensor min,
        Tensorflow.Tensor max, int num_bits, bool narrow_range, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor[] fake_quant_with_min_max_vars_gradient(Tensorflow.Tensor gradients, Tensorflow.Tensor inputs,
        Tensorflow.Tensor min, Tensorflow.Tensor max, int num_bits = 8, bool narrow_range = false, string? name = null) => throw null;
    public static Tensorflow.Tensor[] fake_quant_with_min_max_vars_gradient_eager_fallback(Tensorflow.Tensor gradients,
        Tensorflow.Tensor inputs, Tensorflow.Tensor min, Tensorflow.Tensor max, int num_bits, bool narrow_range, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor fake_quant_with_min_max_vars_per_channel(Tensorflow.Tensor inputs, Tensorflow.Tensor min,
        Tensorflow.Tensor max, int num_bits = 8, bool narrow_range = false, string? name = null) => throw null;
    public static Tensorflow.Tensor fake_quant_with_min_max_vars_per_channel_eager_fallback(Tensorflow.Tensor inputs, Tensorflow.Tensor min,
        Tensorflow.Tensor max, int num_bits, bool narrow_range, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor[] fake_quant_with_min_max_vars_per_channel_gradient(Tensorflow.Tensor gradients,
        Tensorflow.Tensor inputs, Tensorflow.Tensor min, Tensorflow.Tensor max, int num_bits = 8, bool narrow_range = false,
        string? name = null) => throw null;
    public static Tensorflow.Tensor[] fake_quant_with_min_max_vars_per_channel_gradient_eager_fallback(Tensorflow.Tensor gradients,
        Tensorflow.Tensor inputs, Tensorflow.Tensor min, Tensorflow.Tensor max, int num_bits, bool narrow_range, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor fill(Tensorflow.Tensor dims, Tensorflow.Tensor value, string? name = null) => throw null;
    public static Tensorflow.Tensor fill_eager_fallback(Tensorflow.Tensor dims, Tensorflow.Tensor value, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor fingerprint(Tensorflow.Tensor data, Tensorflow.Tensor method, string? name = null) => throw null;
    public static Tensorflow.Tensor fingerprint_eager_fallback(Tensorflow.Tensor data, Tensorflow.Tensor method, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor gather(Tensorflow.Tensor params_, Tensorflow.Tensor indices, bool validate_indices = true,
        string? name = null) => throw null;
    public static Tensorflow.Tensor gather_eager_fallback(Tensorflow.Tensor params_, Tensorflow.Tensor indices, bool validate_indices,
        string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor gather_nd(Tensorflow.Tensor params_, Tensorflow.Tensor indices, string? name = null) => throw null;
    public static Tensorflow.Tensor gather_nd_eager_fallback(Tensorflow.Tensor params_, Tensorflow.Tensor indices, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor gather_v2(Tensorflow.Tensor params_, Tensorflow.Tensor indices, Tensorflow.Tensor axis,
        int batch_dims = 0, string? name = null) => throw null;
    public static Tensorflow.Tensor gather_v2_eager_fallback(Tensorflow.Tensor params_, Tensorflow.Tensor indices, Tensorflow.Tensor axis,
        int batch_dims, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor guarantee_const(Tensorflow.Tensor input, string? name = null) => throw null;
    public static Tensorflow.Tensor guarantee_const_eager_fallback(Tensorflow.Tensor input, string name, Tensorflow.Contexts.Context ctx)
        => throw null;
    public static Tensorflow.Tensor identity(Tensorflow.Tensor input, string? name = null) => throw null;
    public static Tensorflow.Tensor identity_eager_fallback(Tensorflow.Tensor input, string name, Tensorflow.Contexts.Context ctx)
        => throw null;
    public static Tensorflow.Tensor[] identity_n(Tensorflow.Tensors input, string? name = null) => throw null;
    public static Tensorflow.Tensor[] identity_n_eager_fallback(Tensorflow.Tensor input, string name, Tensorflow.Contexts.Context ctx)
        => throw null;
    public static Tensorflow.Tensor immutable_const(Tensorflow.TF_DataType dtype, Tensorflow.Shape shape, string memory_region_name,
        string? name = null) => throw null;
    public static Tensorflow.Tensor immutable_const_eager_fallback(Tensorflow.TF_DataType dtype, Tensorflow.Shape shape,
        string memory_region_name, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor inplace_add(Tensorflow.Tensor x, Tensorflow.Tensor i, Tensorflow.Tensor v, string? name = null)
        => throw null;
    public static Tensorflow.Tensor inplace_add_eager_fallback(Tensorflow.Tensor x, Tensorflow.Tensor i, Tensorflow.Tensor v, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor inplace_sub(Tensorflow.Tensor x, Tensorflow.Tensor i, Tensorflow.Tensor v, string? name = null)
        => throw null;
    public static Tensorflow.Tensor inplace_sub_eager_fallback(Tensorflow.Tensor x, Tensorflow.Tensor i, Tensorflow.Tensor v, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor inplace_update(Tensorflow.Tensor x, Tensorflow.Tensor i, Tensorflow.Tensor v, string? name = null)
        => throw null;
    public static Tensorflow.Tensor inplace_update_eager_fallback(Tensorflow.Tensor x, Tensorflow.Tensor i, Tensorflow.Tensor v,
        string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor invert_permutation(Tensorflow.Tensor x, string? name = null) => throw null;
    public static Tensorflow.Tensor invert_permutation_eager_fallback(Tensorflow.Tensor x, string name, Tensorflow.Contexts.Context ctx)
        => throw null;
    public static Tensorflow.Tensor[] list_diff(Tensorflow.Tensor x, Tensorflow.Tensor y,
        Tensorflow.TF_DataType out_idx = Tensorflow.TF_DataType.TF_INT32, string? name = null) => throw null;
    public static Tensorflow.Tensor[] list_diff_eager_fallback(Tensorflow.Tensor x, Tensorflow.Tensor y, Tensorflow.TF_DataType out_idx,
        string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor lower_bound(Tensorflow.Tensor sorted_inputs, Tensorflow.Tensor values,
        Tensorflow.TF_DataType out_type = Tensorflow.TF_DataType.TF_INT32, string? name = null) => throw null;
    public static Tensorflow.Tensor lower_bound_eager_fallback(Tensorflow.Tensor sorted_inputs, Tensorflow.Tensor values,
        Tensorflow.TF_DataType out_type, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor matrix_band_part(Tensorflow.Tensor input, Tensorflow.Tensor num_lower, Tensorflow.Tensor num_upper,
        string? name = null) => throw null;
    public static Tensorflow.Tensor matrix_band_part_eager_fallback(Tensorflow.Tensor input, Tensorflow.Tensor num_lower,
        Tensorflow.Tensor num_upper, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor matrix_diag(Tensorflow.Tensor diagonal, string? name = null) => throw null;
    public static Tensorflow.Tensor matrix_diag_eager_fallback(Tensorflow.Tensor diagonal, string name, Tensorflow.Contexts.Context ctx)
        => throw null;
    public static Tensorflow.Tensor matrix_diag_part(Tensorflow.Tensor input, string? name = null) => throw null;
    public static Tensorflow.Tensor matrix_diag_part_eager_fallback(Tensorflow.Tensor input, string name, Tensorflow.Contexts.Context ctx)
        => throw null;
    public static Tensorflow.Tensor matrix_diag_part_v2(Tensorflow.Tensor input, Tensorflow.Tensor k, Tensorflow.Tensor padding_value,
        string? name = null) => throw null;
    public static Tensorflow.Tensor matrix_diag_part_v2_eager_fallback(Tensorflow.Tensor input, Tensorflow.Tensor k,
        Tensorflow.Tensor padding_value, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor matrix_diag_part_v3(Tensorflow.Tensor input, Tensorflow.Tensor k, Tensorflow.Tensor padding_value,
        string align = "RIGHT_LEFT", string? name = null) => throw null;
    public static Tensorflow.Tensor matrix_diag_part_v3_eager_fallback(Tensorflow.Tensor input, Tensorflow.Tensor k,
        Tensorflow.Tensor padding_value, string align, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor matrix_diag_v2(Tensorflow.Tensor diagonal, Tensorflow.Tensor k, Tensorflow.Tensor num_rows,
        Tensorflow.Tensor num_cols, Tensorflow.Tensor padding_value, string? name = null) => throw null;
    public static Tensorflow.Tensor matrix_diag_v2_eager_fallback(Tensorflow.Tensor diagonal, Tensorflow.Tensor k,
        Tensorflow.Tensor num_rows, Tensorflow.Tensor num_cols, Tensorflow.Tensor padding_value, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor matrix_diag_v3(Tensorflow.Tensor diagonal, Tensorflow.Tensor k, Tensorflow.Tensor num_rows,
        Tensorflow.Tensor num_cols, Tensorflow.Tensor padding_value, string align = "RIGHT_LEFT", string? name = null) => throw null;
    public static Tensorflow.Tensor matrix_diag_v3_eager_fallback(Tensorflow.Tensor diagonal, Tensorflow.Tensor k,
        Tensorflow.Tensor num_rows, Tensorflow.Tensor num_cols, Tensorflow.Tensor padding_value, string align, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor matrix_set_diag(Tensorflow.Tensor input, Tensorflow.Tensor diagonal, string? name = null) => throw null;
    public static Tensorflow.Tensor matrix_set_diag_eager_fallback(Tensorflow.Tensor input, Tensorflow.Tensor diagonal, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor matrix_set_diag_v2(Tensorflow.Tensor input, Tensorflow.Tensor diagonal, Tensorflow.Tensor k,
        string? name = null) => throw null;
    public static Tensorflow.Tensor matrix_set_diag_v2_eager_fallback(Tensorflow.Tensor input, Tensorflow.Tensor diagonal,
        Tensorflow.Tensor k, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor matrix_set_diag_v3(Tensorflow.Tensor input, Tensorflow.Tensor diagonal, Tensorflow.Tensor k,
        string align = "RIGHT_LEFT", string? name = null) => throw null;
    public static Tensorflow.Tensor matrix_set_diag_v3_eager_fallback(Tensorflow.Tensor input, Tensorflow.Tensor diagonal,
        Tensorflow.Tensor k, string align, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor mirror_pad(Tensorflow.Tensor input, Tensorflow.Tensor paddings, string mode, string? name = null)
        => throw null;
    public static Tensorflow.Tensor mirror_pad_eager_fallback(Tensorflow.Tensor input, Tensorflow.Tensor paddings, string mode, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor mirror_pad_grad(Tensorflow.Tensor input, Tensorflow.Tensor paddings, string mode, string? name = null)
        => throw null;
    public static Tensorflow.Tensor mirror_pad_grad_eager_fallback(Tensorflow.Tensor input, Tensorflow.Tensor paddings, string mode,
        string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor one_hot(Tensorflow.Tensor indices, Tensorflow.Tensor depth, Tensorflow.Tensor on_value,
        Tensorflow.Tensor off_value, int axis = -1, string? name = null) => throw null;
    public static Tensorflow.Tensor one_hot_eager_fallback(Tensorflow.Tensor indices, Tensorflow.Tensor depth, Tensorflow.Tensor on_value,
        Tensorflow.Tensor off_value, int axis, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor ones_like(Tensorflow.Tensor x, string? name = null) => throw null;
    public static Tensorflow.Tensor ones_like_eager_fallback(Tensorflow.Tensor x, string name, Tensorflow.Contexts.Context ctx)
        => throw null;
    public static Tensorflow.Tensor pack(Tensorflow.Tensors values, int axis = 0, string? name = null) => throw null;
    public static Tensorflow.Tensor pack_eager_fallback(Tensorflow.Tensors values, int axis, string name, Tensorflow.Contexts.Context ctx)
        => throw null;
    public static Tensorflow.Tensor pad(Tensorflow.Tensor input, Tensorflow.Tensor paddings, string? name = null) => throw null;
    public static Tensorflow.Tensor pad_eager_fallback(Tensorflow.Tensor input, Tensorflow.Tensor paddings, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor pad_v2(Tensorflow.Tensor input, Tensorflow.Tensor paddings, Tensorflow.Tensor constant_values,
        string? name = null) => throw null;
    public static Tensorflow.Tensor pad_v2_eager_fallback(Tensorflow.Tensor input, Tensorflow.Tensor paddings,
        Tensorflow.Tensor constant_values, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor parallel_concat(Tensorflow.Tensors values, Tensorflow.Shape shape, string? name = null) => throw null;
    public static Tensorflow.Tensor parallel_concat_eager_fallback(Tensorflow.Tensors values, Tensorflow.Shape shape, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor placeholder(Tensorflow.TF_DataType dtype, Tensorflow.Shape shape = null, string? name = null)
        => throw null;
    public static Tensorflow.Tensor placeholder_eager_fallback(Tensorflow.TF_DataType dtype, Tensorflow.Shape shape, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor placeholder_v2(Tensorflow.TF_DataType dtype, Tensorflow.Shape shape, string? name = null) => throw null;
    public static Tensorflow.Tensor placeholder_v2_eager_fallback(Tensorflow.TF_DataType dtype, Tensorflow.Shape shape, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor placeholder_with_default(Tensorflow.Tensor input, Tensorflow.Shape shape, string? name = null)
        => throw null;
    public static Tensorflow.Tensor placeholder_with_default_eager_fallback(Tensorflow.Tensor input, Tensorflow.Shape shape, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor prevent_gradient(Tensorflow.Tensor input, string message = "", string? name = null) => throw null;
    public static Tensorflow.Tensor prevent_gradient_eager_fallback(Tensorflow.Tensor input, string message, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor quantize_and_dequantize(Tensorflow.Tensor input, bool signed_input = true, int num_bits = 8,
        bool range_given = false, float input_min = 0f, float input_max = 0f, string? name = null) => throw null;
    public static Tensorflow.Tensor quantize_and_dequantize_eager_fallback(Tensorflow.Tensor input, bool signed_input, int num_bits,
        bool range_given, float input_min, float input_max, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor quantize_and_dequantize_v2(Tensorflow.Tensor input, Tensorflow.Tensor input_min,
        Tensorflow.Tensor input_max, bool signed_input = true, int num_bits = 8, bool range_given = false,
        string round_mode = "HALF_TO_EVEN", bool narrow_range = false, int axis = -1, string? name = null) => throw null;
    public static Tensorflow.Tensor quantize_and_dequantize_v2_eager_fallback(Tensorflow.Tensor input, Tensorflow.Tensor input_min,
        Tensorflow.Tensor input_max, bool signed_input, int num_bits, bool range_given, string round_mode, bool narrow_range, int axis,
        string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor quantize_and_dequantize_v3(Tensorflow.Tensor input, Tensorflow.Tensor input_min,
        Tensorflow.Tensor input_max, Tensorflow.Tensor num_bits, bool signed_input = true, bool range_given = true,
        bool narrow_range = false, int axis = -1, string? name = null) => throw null;
    public static Tensorflow.Tensor quantize_and_dequantize_v3_eager_fallback(Tensorflow.Tensor input, Tensorflow.Tensor input_min,
        Tensorflow.Tensor input_max, Tensorflow.Tensor num_bits, bool signed_input, bool range_given, bool narrow_range, int axis,
        string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor quantize_and_dequantize_v4(Tensorflow.Tensor input, Tensorflow.Tensor input_min,
        Tensorflow.Tensor input_max, bool signed_input = true, int num_bits = 8, bool range_given = false,
        string round_mode = "HALF_TO_EVEN", bool narrow_range = false, int axis = -1, string? name = null) => throw null;
    public static Tensorflow.Tensor quantize_and_dequantize_v4_eager_fallback(Tensorflow.Tensor input, Tensorflow.Tensor input_min,
        Tensorflow.Tensor input_max, bool signed_input, int num_bits, bool range_given, string round_mode, bool narrow_range, int axis,
        string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor[] quantize_v2(Tensorflow.Tensor input, Tensorflow.Tensor min_range, Tensorflow.Tensor max_range,
        Tensorflow.TF_DataType T, string mode = "MIN_COMBINED", string round_mode = "HALF_AWAY_FROM_ZERO", bool narrow_range = false,
        int axis = -1, float ensure_minimum_range = 0.01f, string? name = null) => throw null;
    public static Tensorflow.Tensor[] quantize_v2_eager_fallback(Tensorflow.Tensor input, Tensorflow.Tensor min_range,
        Tensorflow.Tensor max_range, Tensorflow.TF_DataType T, string mode, string round_mode, bool narrow_range, int axis,
        float ensure_minimum_range, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor[] quantized_concat(Tensorflow.Tensor concat_dim, Tensorflow.Tensors values,
        Tensorflow.Tensors input_mins, Tensorflow.Tensors input_maxes, string? name = null) => throw null;
    public static Tensorflow.Tensor[] quantized_concat_eager_fallback(Tensorflow.Tensor concat_dim, Tensorflow.Tensors values,
        Tensorflow.Tensors input_mins, Tensorflow.Tensors input_maxes, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor[] quantized_instance_norm(Tensorflow.Tensor x, Tensorflow.Tensor x_min, Tensorflow.Tensor x_max,
        bool output_range_given = false, float given_y_min = 0f, float given_y_max = 0f, float variance_epsilon = 1E-05f,
        float min_separation = 0.001f, string? name = null) => throw null;
    public static Tensorflow.Tensor[] quantized_instance_norm_eager_fallback(Tensorflow.Tensor x, Tensorflow.Tensor x_min,
        Tensorflow.Tensor x_max, bool output_range_given, float given_y_min, float given_y_max, float variance_epsilon,
        float min_separation, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor[] quantized_reshape(Tensorflow.Tensor tensor, Tensorflow.Tensor shape, Tensorflow.Tensor input_min,
        Tensorflow.Tensor input_max, string? name = null) => throw null;
    public static Tensorflow.Tensor[] quantized_reshape_eager_fallback(Tensorflow.Tensor tensor, Tensorflow.Tensor shape,
        Tensorflow.Tensor input_min, Tensorflow.Tensor input_max, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor rank(Tensorflow.Tensor input, string? name = null) => throw null;
    public static Tensorflow.Tensor rank_eager_fallback(Tensorflow.Tensor input, string name, Tensorflow.Contexts.Context ctx)
        => throw null;
    public static Tensorflow.Tensor ref_identity(Tensorflow.Tensor input, string? name = null) => throw null;
    public static Tensorflow.Tensor ref_identity_eager_fallback(Tensorflow.Tensor input, string name, Tensorflow.Contexts.Context ctx)
        => throw null;
    public static Tensorflow.Tensor reshape(Tensorflow.Tensor tensor, Tensorflow.Tensor shape, string? name = null) => throw null;
    public static Tensorflow.Tensor reshape_eager_fallback(Tensorflow.Tensor tensor, Tensorflow.Tensor shape, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Operation resource_strided_slice_assign(Tensorflow.Tensor ref_, Tensorflow.Tensor begin, Tensorflow.Tensor end,
        Tensorflow.Tensor strides, Tensorflow.Tensor value, int begin_mask = 0, int end_mask = 0, int ellipsis_mask = 0,
        int new_axis_mask = 0, int shrink_axis_mask = 0, string? name = null) => throw null;
    public static Tensorflow.Operation resource_strided_slice_assign_eager_fallback(Tensorflow.Tensor ref_, Tensorflow.Tensor begin,
        Tensorflow.Tensor end, Tensorflow.Tensor strides, Tensorflow.Tensor value, int begin_mask, int end_mask, int ellipsis_mask,
        int new_axis_mask, int shrink_axis_mask, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor reverse(Tensorflow.Tensor tensor, Tensorflow.Tensor dims, string? name = null) => throw null;
    public static Tensorflow.Tensor reverse_eager_fallback(Tensorflow.Tensor tensor, Tensorflow.Tensor dims, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor reverse_sequence(Tensorflow.Tensor input, Tensorflow.Tensor seq_lengths, int seq_dim = 0,
        int batch_dim = 0, string? name = null) => throw null;
    public static Tensorflow.Tensor reverse_sequence_eager_fallback(Tensorflow.Tensor input, Tensorflow.Tensor seq_lengths, int seq_dim,
        int batch_dim, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor reverse_v2(Tensorflow.Tensor tensor, Tensorflow.Tensor axis, string? name = null) => throw null;
    public static Tensorflow.Tensor reverse_v2_eager_fallback(Tensorflow.Tensor tensor, Tensorflow.Tensor axis, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor scatter_nd(Tensorflow.Tensor indices, Tensorflow.Tensor updates, Tensorflow.Tensor shape,
        string? name = null) => throw null;
    public static Tensorflow.Tensor scatter_nd_eager_fallback(Tensorflow.Tensor indices, Tensorflow.Tensor updates, Tensorflow.Tensor shape,
        string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor scatter_nd_non_aliasing_add(Tensorflow.Tensor input, Tensorflow.Tensor indices,
        Tensorflow.Tensor updates, string? name = null) => throw null;
    public static Tensorflow.Tensor scatter_nd_non_aliasing_add_eager_fallback(Tensorflow.Tensor input, Tensorflow.Tensor indices,
        Tensorflow.Tensor updates, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor shape(Tensorflow.Tensor input, Tensorflow.TF_DataType out_type = Tensorflow.TF_DataType.TF_INT32,
        string? name = null) => throw null;
    public static Tensorflow.Tensor shape_eager_fallback(Tensorflow.Tensor input, Tensorflow.TF_DataType out_type, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor[] shape_n(Tensorflow.Tensors input, Tensorflow.TF_DataType out_type = Tensorflow.TF_DataType.TF_INT32,
        string? name = null) => throw null;
    public static Tensorflow.Tensor[] shape_n_eager_fallback(Tensorflow.Tensors input, Tensorflow.TF_DataType out_type, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor size(Tensorflow.Tensor input, Tensorflow.TF_DataType out_type = Tensorflow.TF_DataType.TF_INT32,
        string? name = null) => throw null;
    public static Tensorflow.Tensor size_eager_fallback(Tensorflow.Tensor input, Tensorflow.TF_DataType out_type, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor slice(Tensorflow.Tensor input, Tensorflow.Tensor begin, Tensorflow.Tensor size, string? name = null)
        => throw null;
    public static Tensorflow.Tensor slice_eager_fallback(Tensorflow.Tensor input, Tensorflow.Tensor begin, Tensorflow.Tensor size,
        string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor snapshot(Tensorflow.Tensor input, string? name = null) => throw null;
    public static Tensorflow.Tensor snapshot_eager_fallback(Tensorflow.Tensor input, string name, Tensorflow.Contexts.Context ctx)
        => throw null;
    public static Tensorflow.Tensor space_to_batch(Tensorflow.Tensor input, Tensorflow.Tensor paddings, int block_size = 0,
        string? name = null) => throw null;
    public static Tensorflow.Tensor space_to_batch_eager_fallback(Tensorflow.Tensor input, Tensorflow.Tensor paddings, int block_size,
        string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor space_to_batch_nd(Tensorflow.Tensor input, Tensorflow.Tensor block_shape, Tensorflow.Tensor paddings,
        string? name = null) => throw null;
    public static Tensorflow.Tensor space_to_batch_nd_eager_fallback(Tensorflow.Tensor input, Tensorflow.Tensor block_shape,
        Tensorflow.Tensor paddings, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor space_to_depth(Tensorflow.Tensor input, int block_size = 0, string data_format = "NHWC",
        string? name = null) => throw null;
    public static Tensorflow.Tensor space_to_depth_eager_fallback(Tensorflow.Tensor input, int block_size, string data_format, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor[] split(Tensorflow.Tensor split_dim, Tensorflow.Tensor value, int num_split = 0, string? name = null)
        => throw null;
    public static Tensorflow.Tensor[] split_eager_fallback(Tensorflow.Tensor split_dim, Tensorflow.Tensor value, int num_split, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor[] split_v(Tensorflow.Tensor value, Tensorflow.Tensor size_splits, Tensorflow.Tensor split_dim,
        int num_split = 0, string? name = null) => throw null;
    public static Tensorflow.Tensor[] split_v_eager_fallback(Tensorflow.Tensor value, Tensorflow.Tensor size_splits,
        Tensorflow.Tensor split_dim, int num_split, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor squeeze(Tensorflow.Tensor input, int[] squeeze_dims = null, string? name = null) => throw null;
    public static Tensorflow.Tensor squeeze_eager_fallback(Tensorflow.Tensor input, int[] squeeze_dims, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor stop_gradient(Tensorflow.Tensor input, string? name = null) => throw null;
    public static Tensorflow.Tensor stop_gradient_eager_fallback(Tensorflow.Tensor input, string name, Tensorflow.Contexts.Context ctx)
        => throw null;
    public static Tensorflow.Tensor strided_slice(Tensorflow.Tensor input, Tensorflow.Tensor begin, Tensorflow.Tensor end,
        Tensorflow.Tensor strides, int begin_mask = 0, int end_mask = 0, int ellipsis_mask = 0, int new_axis_mask = 0,
        int shrink_axis_mask = 0, string? name = null) => throw null;
    public static Tensorflow.Tensor strided_slice_assign(Tensorflow.Tensor ref_, Tensorflow.Tensor begin, Tensorflow.Tensor end,
        Tensorflow.Tensor strides, Tensorflow.Tensor value, int begin_mask = 0, int end_mask = 0, int ellipsis_mask = 0,
        int new_axis_mask = 0, int shrink_axis_mask = 0, string? name = null) => throw null;
    public static Tensorflow.Tensor strided_slice_assign_eager_fallback(Tensorflow.Tensor ref_, Tensorflow.Tensor begin,
        Tensorflow.Tensor end, Tensorflow.Tensor strides, Tensorflow.Tensor value, int begin_mask, int end_mask, int ellipsis_mask,
        int new_axis_mask, int shrink_axis_mask, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor strided_slice_eager_fallback(Tensorflow.Tensor input, Tensorflow.Tensor begin, Tensorflow.Tensor end,
        Tensorflow.Tensor strides, int begin_mask, int end_mask, int ellipsis_mask, int new_axis_mask, int shrink_axis_mask, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor strided_slice_grad(Tensorflow.Tensor shape, Tensorflow.Tensor begin, Tensorflow.Tensor end,
        Tensorflow.Tensor strides, Tensorflow.Tensor dy, int begin_mask = 0, int end_mask = 0, int ellipsis_mask = 0, int new_axis_mask = 0,
        int shrink_axis_mask = 0, string? name = null) => throw null;
    public static Tensorflow.Tensor strided_slice_grad_eager_fallback(Tensorflow.Tensor shape, Tensorflow.Tensor begin,
        Tensorflow.Tensor end, Tensorflow.Tensor strides, Tensorflow.Tensor dy, int begin_mask, int end_mask, int ellipsis_mask,
        int new_axis_mask, int shrink_axis_mask, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor tensor_scatter_add(Tensorflow.Tensor tensor, Tensorflow.Tensor indices, Tensorflow.Tensor updates,
        string? name = null) => throw null;
    public static Tensorflow.Tensor tensor_scatter_add_eager_fallback(Tensorflow.Tensor tensor, Tensorflow.Tensor indices,
        Tensorflow.Tensor updates, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor tensor_scatter_max(Tensorflow.Tensor tensor, Tensorflow.Tensor indices, Tensorflow.Tensor updates,
        string? name = null) => throw null;
    public static Tensorflow.Tensor tensor_scatter_max_eager_fallback(Tensorflow.Tensor tensor, Tensorflow.Tensor indices,
        Tensorflow.Tensor updates, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor tensor_scatter_min(Tensorflow.Tensor tensor, Tensorflow.Tensor indices, Tensorflow.Tensor updates,
        string? name = null) => throw null;
    public static Tensorflow.Tensor tensor_scatter_min_eager_fallback(Tensorflow.Tensor tensor, Tensorflow.Tensor indices,
        Tensorflow.Tensor updates, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor tensor_scatter_sub(Tensorflow.Tensor tensor, Tensorflow.Tensor indices, Tensorflow.Tensor updates,
        string? name = null) => throw null;
    public static Tensorflow.Tensor tensor_scatter_sub_eager_fallback(Tensorflow.Tensor tensor, Tensorflow.Tensor indices,
        Tensorflow.Tensor updates, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor tensor_scatter_update(Tensorflow.Tensor tensor, Tensorflow.Tensor indices, Tensorflow.Tensor updates,
        string? name = null) => throw null;
    public static Tensorflow.Tensor tensor_scatter_update_eager_fallback(Tensorflow.Tensor tensor, Tensorflow.Tensor indices,
        Tensorflow.Tensor updates, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor tensor_strided_slice_update(Tensorflow.Tensor input, Tensorflow.Tensor begin, Tensorflow.Tensor end,
        Tensorflow.Tensor strides, Tensorflow.Tensor value, int begin_mask = 0, int end_mask = 0, int ellipsis_mask = 0,
        int new_axis_mask = 0, int shrink_axis_mask = 0, string? name = null) => throw null;
    public static Tensorflow.Tensor tensor_strided_slice_update_eager_fallback(Tensorflow.Tensor input, Tensorflow.Tensor begin,
        Tensorflow.Tensor end, Tensorflow.Tensor strides, Tensorflow.Tensor value, int begin_mask, int end_mask, int ellipsis_mask,
        int new_axis_mask, int shrink_axis_mask, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor tile(Tensorflow.Tensor input, Tensorflow.Tensor multiples, string? name = null) => throw null;
    public static Tensorflow.Tensor tile_eager_fallback(Tensorflow.Tensor input, Tensorflow.Tensor multiples, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor tile_grad(Tensorflow.Tensor input, Tensorflow.Tensor multiples, string? name = null) => throw null;
    public static Tensorflow.Tensor tile_grad_eager_fallback(Tensorflow.Tensor input, Tensorflow.Tensor multiples, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor transpose(Tensorflow.Tensor x, Tensorflow.Tensor perm, string? name = null) => throw null;
    public static Tensorflow.Tensor transpose_eager_fallback(Tensorflow.Tensor x, Tensorflow.Tensor perm, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor[] unique(Tensorflow.Tensor x, Tensorflow.TF_DataType out_idx = Tensorflow.TF_DataType.TF_INT32,
        string? name = null) => throw null;
    public static Tensorflow.Tensor[] unique_eager_fallback(Tensorflow.Tensor x, Tensorflow.TF_DataType out_idx, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor[] unique_v2(Tensorflow.Tensor x, Tensorflow.Tensor axis,
        Tensorflow.TF_DataType out_idx = Tensorflow.TF_DataType.TF_INT32, string? name = null) => throw null;
    public static Tensorflow.Tensor[] unique_v2_eager_fallback(Tensorflow.Tensor x, Tensorflow.Tensor axis, Tensorflow.TF_DataType out_idx,
        string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor[] unique_with_counts(Tensorflow.Tensor x,
        Tensorflow.TF_DataType out_idx = Tensorflow.TF_DataType.TF_INT32, string? name = null) => throw null;
    public static Tensorflow.Tensor[] unique_with_counts_eager_fallback(Tensorflow.Tensor x, Tensorflow.TF_DataType out_idx, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor[] unique_with_counts_v2(Tensorflow.Tensor x, Tensorflow.Tensor axis,
        Tensorflow.TF_DataType out_idx = Tensorflow.TF_DataType.TF_INT32, string? name = null) => throw null;
    public static Tensorflow.Tensor[] unique_with_counts_v2_eager_fallback(Tensorflow.Tensor x, Tensorflow.Tensor axis,
        Tensorflow.TF_DataType out_idx, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor[] unpack(Tensorflow.Tensor value, int num = 0, int axis = 0, string? name = null) => throw null;
    public static Tensorflow.Tensor[] unpack_eager_fallback(Tensorflow.Tensor value, int num, int axis, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor unravel_index(Tensorflow.Tensor indices, Tensorflow.Tensor dims, string? name = null) => throw null;
    public static Tensorflow.Tensor unravel_index_eager_fallback(Tensorflow.Tensor indices, Tensorflow.Tensor dims, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor upper_bound(Tensorflow.Tensor sorted_inputs, Tensorflow.Tensor values,
        Tensorflow.TF_DataType out_type = Tensorflow.TF_DataType.TF_INT32, string? name = null) => throw null;
    public static Tensorflow.Tensor upper_bound_eager_fallback(Tensorflow.Tensor sorted_inputs, Tensorflow.Tensor values,
        Tensorflow.TF_DataType out_type, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor where(Tensorflow.Tensor input, string? name = null) => throw null;
    public static Tensorflow.Tensor where_eager_fallback(Tensorflow.Tensor input, string name, Tensorflow.Contexts.Context ctx)
        => throw null;
    public static Tensorflow.Tensor zeros_like(Tensorflow.Tensor x, string? name = null) => throw null;
    public static Tensorflow.Tensor zeros_like_eager_fallback(Tensorflow.Tensor x, string name, Tensorflow.Contexts.Context ctx)
        => throw null;
}
