namespace Tensorflow;

public class gen_control_flow_ops
{
    public gen_control_flow_ops() => throw null;
    public static Tensorflow.Tensor _exit(Tensorflow.Tensor data, string name = null) => throw null;
    public static Tensorflow.Operation control_trigger(string name = null) => throw null;
    public static Tensorflow.Tensor enter(Tensorflow.Tensor data, string frame_name = "frame_name", bool is_constant = false,
        int parallel_iterations = 10, string name = null) => throw null;
    public static Tensorflow.Tensor loop_cond(Tensorflow.Tensor input, string name = null) => throw null;
    public static Tensorflow.Operations.MergeOutput merge(Tensorflow.Tensor[] inputs, string name = null) => throw null;
    public static Tensorflow.Tensor next_iteration(Tensorflow.Tensor data, string name = null) => throw null;
    public static Tensorflow.Operation no_op(string name = null) => throw null;
    public static Tensorflow.Tensor ref_exit(Tensorflow.Tensor data, string name = null) => throw null;
    public static Tensorflow.Operations.MergeOutput ref_merge(Tensorflow.Tensor[] inputs, string name = null) => throw null;
    public static Tensorflow.Tensor ref_next_iteration(Tensorflow.Tensor data, string name = null) => throw null;
    public static Tensorflow.Tensor[] ref_switch(Tensorflow.Tensor data, Tensorflow.Tensor pred, string name = null) => throw null;
    public static Tensorflow.Tensor[] @switch(Tensorflow.Tensor data, Tensorflow.Tensor pred, string name = null) => throw null;
}

public class gen_ctc_ops
{
    public gen_ctc_ops() => throw null;
    public static Tensorflow.Tensor[] ctc_greedy_decoder(Tensorflow.Tensor inputs, Tensorflow.Tensor sequence_length,
        bool merge_repeated = true, string name = "CTCGreedyDecoder") => throw null;
}

public class gen_data_flow_ops
{
    public gen_data_flow_ops() => throw null;
    public static Tensorflow.Tensor[] dynamic_partition(Tensorflow.Tensor data, Tensorflow.Tensor partitions, int num_partitions,
        string name = null) => throw null;
    public static Tensorflow.Tensor dynamic_stitch(Tensorflow.Tensor[] indices, Tensorflow.Tensor[] data, string name = null) => throw null;
    public static Tensorflow.Tensor fifo_queue_v2(Tensorflow.TF_DataType[] component_types, Tensorflow.Shape[] shapes, int capacity = -1,
        string container = "", string shared_name = "", string name = null) => throw null;
    public static Tensorflow.Tensor padding_fifo_queue_v2(Tensorflow.TF_DataType[] component_types, Tensorflow.Shape[] shapes,
        int capacity = -1, string container = "", string shared_name = "", string name = null) => throw null;
    public static Tensorflow.Tensor priority_queue_v2(Tensorflow.TF_DataType[] component_types, Tensorflow.Shape[] shapes,
        int capacity = -1, string container = "", string shared_name = "", string name = null) => throw null;
    public static Tensorflow.Tensor[] queue_dequeue(Tensorflow.Tensor handle, Tensorflow.TF_DataType[] component_types, int timeout_ms = -1,
        string name = null) => throw null;
    public static Tensorflow.Tensor[] queue_dequeue_many_v2(Tensorflow.Tensor handle, int n, Tensorflow.TF_DataType[] component_types,
        int timeout_ms = -1, string name = null) => throw null;
    public static Tensorflow.Tensor[] queue_dequeue_v2(Tensorflow.Tensor handle, Tensorflow.TF_DataType[] component_types,
        int timeout_ms = -1, string name = null) => throw null;
    public static Tensorflow.Operation queue_enqueue(Tensorflow.Tensor handle, Tensorflow.Tensor[] components, int timeout_ms = -1,
        string name = null) => throw null;
    public static Tensorflow.Operation queue_enqueue_many_v2(Tensorflow.Tensor handle, Tensorflow.Tensor[] components, int timeout_ms = -1,
        string name = null) => throw null;
    public static Tensorflow.Operation queue_enqueue_v2(Tensorflow.Tensor handle, Tensorflow.Tensor[] components, int timeout_ms = -1,
        string name = null) => throw null;
    public static Tensorflow.Tensor random_shuffle_queue_v2(Tensorflow.TF_DataType[] component_types, Tensorflow.Shape[] shapes,
        int capacity = -1, int min_after_dequeue = 0, int seed = 0, int seed2 = 0, string container = "", string shared_name = "",
        string name = null) => throw null;
    public static Tensorflow.Tensor stack_pop_v2(Tensorflow.Tensor handle, Tensorflow.TF_DataType elem_type, string name = null)
        => throw null;
    public static Tensorflow.Tensor stack_push_v2(Tensorflow.Tensor handle, Tensorflow.Tensor elem, bool swap_memory = false,
        string name = null) => throw null;
    public static Tensorflow.Tensor stack_v2(Tensorflow.Tensor max_size, Tensorflow.TF_DataType elem_type, string stack_name = "",
        string name = null) => throw null;
    public static Tensorflow.Tensor tensor_array_gather_v3(Tensorflow.Tensor handle, Tensorflow.Tensor indices, Tensorflow.Tensor flow_in,
        Tensorflow.TF_DataType dtype, Tensorflow.Shape element_shape = null, string name = null) => throw null;
    public static Tensorflow.Tensor tensor_array_read_v3(Tensorflow.Tensor handle, Tensorflow.Tensor index, Tensorflow.Tensor flow_in,
        Tensorflow.TF_DataType dtype, string name = null) => throw null;
    public static Tensorflow.Tensor tensor_array_scatter_v3(Tensorflow.Tensor handle, Tensorflow.Tensor indices, Tensorflow.Tensor value,
        Tensorflow.Tensor flow_in, string name = null) => throw null;
    public static Tensorflow.Tensor tensor_array_size_v3(Tensorflow.Tensor handle, Tensorflow.Tensor flow_in, string name = null)
        => throw null;
    public static (Tensorflow.Tensor, Tensorflow.Tensor) tensor_array_v3<T>(T size,
        Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.DtInvalid, Tensorflow.Shape element_shape = null, bool dynamic_size = false,
        bool clear_after_read = true, bool identical_element_shapes = false, string tensor_array_name = "", string name = null)
        => throw null;
    public static Tensorflow.Tensor tensor_array_write_v3(Tensorflow.Tensor handle, Tensorflow.Tensor index, Tensorflow.Tensor value,
        Tensorflow.Tensor flow_in, string name = null) => throw null;
}

public static class gen_functional_ops
{
    public static Tensorflow.Tensor[] _case(Tensorflow.Tensor branch_index, Tensorflow.Tensors input, Tensorflow.TF_DataType[] Tout,
        object[] branches, Tensorflow.Shape[] output_shapes, string? name = null) => throw null;
    public static Tensorflow.Tensor[] _for(Tensorflow.Tensor start, Tensorflow.Tensor limit, Tensorflow.Tensor delta,
        Tensorflow.Tensors input, object body, string? name = null) => throw null;
    public static Tensorflow.Tensor[] _if(Tensorflow.Tensor cond, Tensorflow.Tensors input, Tensorflow.TF_DataType[] Tout,
        object then_branch, object else_branch, Tensorflow.Shape[] output_shapes, string? name = null) => throw null;
    public static Tensorflow.Tensor[] _while(Tensorflow.Tensors input, object cond, object body, Tensorflow.Shape[] output_shapes,
        int parallel_iterations = 10, string? name = null) => throw null;
    public static Tensorflow.Tensor[] case_eager_fallback(Tensorflow.Tensor branch_index, Tensorflow.Tensor input,
        Tensorflow.TF_DataType[] Tout, object[] branches, Tensorflow.Shape[] output_shapes, string name, Tensorflow.Contexts.Context ctx)
        => throw null;
    public static Tensorflow.Tensor device_index(string[] device_names, string? name = null) => throw null;
    public static Tensorflow.Tensor device_index_eager_fallback(string[] device_names, string name, Tensorflow.Contexts.Context ctx)
        => throw null;
    public static Tensorflow.Tensor fake_param(Tensorflow.TF_DataType dtype, Tensorflow.Shape shape, string? name = null) => throw null;
    public static Tensorflow.Tensor fake_param_eager_fallback(Tensorflow.TF_DataType dtype, Tensorflow.Shape shape, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor[] for_eager_fallback(Tensorflow.Tensor start, Tensorflow.Tensor limit, Tensorflow.Tensor delta,
        Tensorflow.Tensor input, object body, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor[] if_eager_fallback(Tensorflow.Tensor cond, Tensorflow.Tensor input, Tensorflow.TF_DataType[] Tout,
        object then_branch, object else_branch, Tensorflow.Shape[] output_shapes, string name, Tensorflow.Contexts.Context ctx)
        => throw null;
    public static Tensorflow.Tensor[] partitioned_call(Tensorflow.Tensors args, Tensorflow.TF_DataType[] Tout, object f, string config = "",
        string config_proto = "", string executor_type = "", string? name = null) => throw null;
    public static Tensorflow.Tensor[] partitioned_call_eager_fallback(Tensorflow.Tensor args, Tensorflow.TF_DataType[] Tout, object f,
        string config, string config_proto, string executor_type, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor[] remote_call(Tensorflow.Tensor target, Tensorflow.Tensors args, Tensorflow.TF_DataType[] Tout,
        object f, string? name = null) => throw null;
    public static Tensorflow.Tensor[] remote_call_eager_fallback(Tensorflow.Tensor target, Tensorflow.Tensor args,
        Tensorflow.TF_DataType[] Tout, object f, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor[] stateful_partitioned_call(Tensorflow.Tensors args, Tensorflow.TF_DataType[] Tout, object f,
        string config = "", string config_proto = "", string executor_type = "", string? name = null) => throw null;
    public static Tensorflow.Tensor[] stateful_partitioned_call_eager_fallback(Tensorflow.Tensor args, Tensorflow.TF_DataType[] Tout,
        object f, string config, string config_proto, string executor_type, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor[] stateless_case(Tensorflow.Tensor branch_index, Tensorflow.Tensors input,
        Tensorflow.TF_DataType[] Tout, object[] branches, Tensorflow.Shape[] output_shapes, string? name = null) => throw null;
    public static Tensorflow.Tensor[] stateless_case_eager_fallback(Tensorflow.Tensor branch_index, Tensorflow.Tensor input,
        Tensorflow.TF_DataType[] Tout, object[] branches, Tensorflow.Shape[] output_shapes, string name, Tensorflow.Contexts.Context ctx)
        => throw null;
    public static Tensorflow.Tensor[] stateless_if(Tensorflow.Tensor cond, Tensorflow.Tensors input, Tensorflow.TF_DataType[] Tout,
        object then_branch, object else_branch, Tensorflow.Shape[] output_shapes, string? name = null) => throw null;
    public static Tensorflow.Tensor[] stateless_if_eager_fallback(Tensorflow.Tensor cond, Tensorflow.Tensor input,
        Tensorflow.TF_DataType[] Tout, object then_branch, object else_branch, Tensorflow.Shape[] output_shapes, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor[] stateless_while(Tensorflow.Tensors input, object cond, object body, Tensorflow.Shape[] output_shapes,
        int parallel_iterations = 10, string? name = null) => throw null;
    public static Tensorflow.Tensor[] stateless_while_eager_fallback(Tensorflow.Tensor input, object cond, object body,
        Tensorflow.Shape[] output_shapes, int parallel_iterations, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor[] symbolic_gradient(Tensorflow.Tensors input, Tensorflow.TF_DataType[] Tout, object f,
        string? name = null) => throw null;
    public static Tensorflow.Tensor[] symbolic_gradient_eager_fallback(Tensorflow.Tensor input, Tensorflow.TF_DataType[] Tout, object f,
        string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor to_bool(Tensorflow.Tensor input, string? name = null) => throw null;
    public static Tensorflow.Tensor to_bool_eager_fallback(Tensorflow.Tensor input, string name, Tensorflow.Contexts.Context ctx)
        => throw null;
    public static Tensorflow.Tensor[] while_eager_fallback(Tensorflow.Tensor input, object cond, object body,
        Tensorflow.Shape[] output_shapes, int parallel_iterations, string name, Tensorflow.Contexts.Context ctx) => throw null;
}

public class gen_image_ops
{
    public gen_image_ops() => throw null;
    public static Tensorflow.Tensor adjust_contrastv2(Tensorflow.Tensor image, float contrast_factor, string name = null) => throw null;
    public static Tensorflow.Tensor adjust_contrastv2(Tensorflow.Tensor images, Tensorflow.Tensor contrast_factor, string name = null)
        => throw null;
    public static Tensorflow.Tensor adjust_contrastv2_eager_fallback(Tensorflow.Tensor images, Tensorflow.Tensor contrast_factor,
        string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor adjust_hue(Tensorflow.Tensor images, Tensorflow.Tensor delta, string name = null) => throw null;
    public static Tensorflow.Tensor adjust_hue(Tensorflow.Tensor images, float delta, string name = null) => throw null;
    public static Tensorflow.Tensor adjust_hue_eager_fallback(Tensorflow.Tensor images, Tensorflow.Tensor delta, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor adjust_saturation(Tensorflow.Tensor images, Tensorflow.Tensor scale, string name = null) => throw null;
    public static Tensorflow.Tensor adjust_saturation(Tensorflow.Tensor images, float scale, string name = null) => throw null;
    public static Tensorflow.Tensor adjust_saturation_eager_fallback(Tensorflow.Tensor images, Tensorflow.Tensor scale, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static (Tensorflow.Tensor, Tensorflow.Tensor, Tensorflow.Tensor,
        Tensorflow.Tensor) combined_non_max_suppression(Tensorflow.Tensor boxes, Tensorflow.Tensor scores,
        Tensorflow.Tensor max_output_size_per_class, Tensorflow.Tensor max_total_size, Tensorflow.Tensor iou_threshold,
        Tensorflow.Tensor score_threshold, bool pad_per_class = false, bool clip_boxes = true, string name = null) => throw null;
    public static (Tensorflow.Tensor, Tensorflow.Tensor, Tensorflow.Tensor,
        Tensorflow.Tensor) combined_non_max_suppression_eager_fallback(Tensorflow.Tensor boxes, Tensorflow.Tensor scores,
        Tensorflow.Tensor max_output_size_per_class, Tensorflow.Tensor max_total_size, Tensorflow.Tensor iou_threshold,
        Tensorflow.Tensor score_threshold, bool pad_per_class, bool clip_boxes, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor convert_image_dtype(Tensorflow.Tensor image, Tensorflow.TF_DataType dtype, bool saturate = false,
        string name = null) => throw null;
    public static Tensorflow.Tensor crop_and_resize(Tensorflow.Tensor image, Tensorflow.Tensor boxes, Tensorflow.Tensor box_ind,
        Tensorflow.Tensor crop_size, string method = "bilinear", float extrapolation_value = 0f, string name = null) => throw null;
    public static Tensorflow.Tensor crop_and_resize_eager_fallback(Tensorflow.Tensor image, Tensorflow.Tensor boxes,
        Tensorflow.Tensor box_ind, Tensorflow.Tensor crop_size, string method, float extrapolation_value, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor decode_bmp(Tensorflow.Tensor contents, int channels = 0, string name = null) => throw null;
    public static Tensorflow.Tensor decode_gif(Tensorflow.Tensor contents, string name = null) => throw null;
    public static Tensorflow.Tensor decode_image(Tensorflow.Tensor contents, long channels = 0,
        Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.TF_UINT8, bool expand_animations = true, string name = null) => throw null;
    public static Tensorflow.Tensor decode_jpeg(Tensorflow.Tensor contents, long channels = 0, long ratio = 1, bool fancy_upscaling = true,
        bool try_recover_truncated = false, float acceptable_fraction = 1f, string dct_method = "", string name = null) => throw null;
    public static Tensorflow.Tensor decode_png(Tensorflow.Tensor contents, int channels = 0,
        Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.TF_UINT8, string name = null) => throw null;
    public static Tensorflow.Tensor resize_bicubic(Tensorflow.Tensor images, Tensorflow.Tensor size, bool align_corners = false,
        bool half_pixel_centers = false, string name = null) => throw null;
    public static Tensorflow.Tensor resize_bilinear(Tensorflow.Tensor images, Tensorflow.Tensor size, bool align_corners = false,
        bool half_pixel_centers = false, string name = null) => throw null;
    public static Tensorflow.Tensor resize_nearest_neighbor<Tsize>(Tensorflow.Tensor images, Tsize size, bool align_corners = false,
        bool half_pixel_centers = false, string name = null) => throw null;
    public static Tensorflow.Tensor resize_nearest_neighbor_grad(Tensorflow.Tensor grads, Tensorflow.Tensor size,
        bool align_corners = false, bool half_pixel_centers = false, string name = null) => throw null;
}

public static class gen_io_ops
{
    public static Tensorflow.Tensor fixed_length_record_reader(int header_bytes = 0, int record_bytes = 0, int footer_bytes = 0,
        int hop_bytes = 0, string container = "", string shared_name = "", string? name = null) => throw null;
    public static Tensorflow.Tensor fixed_length_record_reader_eager_fallback(int header_bytes, int record_bytes, int footer_bytes,
        int hop_bytes, string container, string shared_name, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor fixed_length_record_reader_v2(int header_bytes = 0, int record_bytes = 0, int footer_bytes = 0,
        int hop_bytes = 0, string container = "", string shared_name = "", string encoding = "", string? name = null) => throw null;
    public static Tensorflow.Tensor fixed_length_record_reader_v2_eager_fallback(int header_bytes, int record_bytes, int footer_bytes,
        int hop_bytes, string container, string shared_name, string encoding, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor identity_reader(string container = "", string shared_name = "", string? name = null) => throw null;
    public static Tensorflow.Tensor identity_reader_eager_fallback(string container, string shared_name, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor identity_reader_v2(string container = "", string shared_name = "", string? name = null) => throw null;
    public static Tensorflow.Tensor identity_reader_v2_eager_fallback(string container, string shared_name, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor matching_files(Tensorflow.Tensor pattern, string? name = null) => throw null;
    public static Tensorflow.Tensor matching_files_eager_fallback(Tensorflow.Tensor pattern, string name, Tensorflow.Contexts.Context ctx)
        => throw null;
    public static Tensorflow.Tensor read_file(Tensorflow.Tensor filename, string? name = null) => throw null;
    public static Tensorflow.Tensor read_file_eager_fallback(Tensorflow.Tensor filename, string name, Tensorflow.Contexts.Context ctx)
        => throw null;
    public static Tensorflow.Tensor reader_num_records_produced(Tensorflow.Tensor reader_handle, string? name = null) => throw null;
    public static Tensorflow.Tensor reader_num_records_produced_eager_fallback(Tensorflow.Tensor reader_handle, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor reader_num_records_produced_v2(Tensorflow.Tensor reader_handle, string? name = null) => throw null;
    public static Tensorflow.Tensor reader_num_records_produced_v2_eager_fallback(Tensorflow.Tensor reader_handle, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor reader_num_work_units_completed(Tensorflow.Tensor reader_handle, string? name = null) => throw null;
    public static Tensorflow.Tensor reader_num_work_units_completed_eager_fallback(Tensorflow.Tensor reader_handle, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor reader_num_work_units_completed_v2(Tensorflow.Tensor reader_handle, string? name = null) => throw null;
    public static Tensorflow.Tensor reader_num_work_units_completed_v2_eager_fallback(Tensorflow.Tensor reader_handle, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor[] reader_read(Tensorflow.Tensor reader_handle, Tensorflow.Tensor queue_handle, string? name = null)
        => throw null;
    public static Tensorflow.Tensor[] reader_read_eager_fallback(Tensorflow.Tensor reader_handle, Tensorflow.Tensor queue_handle,
        string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor[] reader_read_up_to(Tensorflow.Tensor reader_handle, Tensorflow.Tensor queue_handle,
        Tensorflow.Tensor num_records, string? name = null) => throw null;
    public static Tensorflow.Tensor[] reader_read_up_to_eager_fallback(Tensorflow.Tensor reader_handle, Tensorflow.Tensor queue_handle,
        Tensorflow.Tensor num_records, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor[] reader_read_up_to_v2(Tensorflow.Tensor reader_handle, Tensorflow.Tensor queue_handle,
        Tensorflow.Tensor num_records, string? name = null) => throw null;
    public static Tensorflow.Tensor[] reader_read_up_to_v2_eager_fallback(Tensorflow.Tensor reader_handle, Tensorflow.Tensor queue_handle,
        Tensorflow.Tensor num_records, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor[] reader_read_v2(Tensorflow.Tensor reader_handle, Tensorflow.Tensor queue_handle, string? name = null)
        => throw null;
    public static Tensorflow.Tensor[] reader_read_v2_eager_fallback(Tensorflow.Tensor reader_handle, Tensorflow.Tensor queue_handle,
        string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Operation reader_reset(Tensorflow.Tensor reader_handle, string? name = null) => throw null;
    public static Tensorflow.Operation reader_reset_eager_fallback(Tensorflow.Tensor reader_handle, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Operation reader_reset_v2(Tensorflow.Tensor reader_handle, string? name = null) => throw null;
    public static Tensorflow.Operation reader_reset_v2_eager_fallback(Tensorflow.Tensor reader_handle, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Operation reader_restore_state(Tensorflow.Tensor reader_handle, Tensorflow.Tensor state, string? name = null)
        => throw null;
    public static Tensorflow.Operation reader_restore_state_eager_fallback(Tensorflow.Tensor reader_handle, Tensorflow.Tensor state,
        string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Operation reader_restore_state_v2(Tensorflow.Tensor reader_handle, Tensorflow.Tensor state,
        string? name = null) => throw null;
    public static Tensorflow.Operation reader_restore_state_v2_eager_fallback(Tensorflow.Tensor reader_handle, Tensorflow.Tensor state,
        string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor reader_serialize_state(Tensorflow.Tensor reader_handle, string? name = null) => throw null;
    public static Tensorflow.Tensor reader_serialize_state_eager_fallback(Tensorflow.Tensor reader_handle, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor reader_serialize_state_v2(Tensorflow.Tensor reader_handle, string? name = null) => throw null;
    public static Tensorflow.Tensor reader_serialize_state_v2_eager_fallback(Tensorflow.Tensor reader_handle, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor restore(Tensorflow.Tensor file_pattern, Tensorflow.Tensor tensor_name, Tensorflow.TF_DataType dt,
        int preferred_shard = -1, string? name = null) => throw null;
    public static Tensorflow.Tensor restore_eager_fallback(Tensorflow.Tensor file_pattern, Tensorflow.Tensor tensor_name,
        Tensorflow.TF_DataType dt, int preferred_shard, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor restore_slice(Tensorflow.Tensor file_pattern, Tensorflow.Tensor tensor_name,
        Tensorflow.Tensor shape_and_slice, Tensorflow.TF_DataType dt, int preferred_shard = -1, string? name = null) => throw null;
    public static Tensorflow.Tensor restore_slice_eager_fallback(Tensorflow.Tensor file_pattern, Tensorflow.Tensor tensor_name,
        Tensorflow.Tensor shape_and_slice, Tensorflow.TF_DataType dt, int preferred_shard, string name, Tensorflow.Contexts.Context ctx)
        => throw null;
    public static Tensorflow.Tensor[] restore_v2(Tensorflow.Tensor prefix, Tensorflow.Tensor tensor_names,
        Tensorflow.Tensor shape_and_slices, Tensorflow.TF_DataType[] dtypes, string? name = null) => throw null;
    public static Tensorflow.Tensor[] restore_v2_eager_fallback(Tensorflow.Tensor prefix, Tensorflow.Tensor tensor_names,
        Tensorflow.Tensor shape_and_slices, Tensorflow.TF_DataType[] dtypes, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Operation save(Tensorflow.Tensor filename, Tensorflow.Tensor tensor_names, Tensorflow.Tensors data,
        string? name = null) => throw null;
    public static Tensorflow.Operation save_eager_fallback(Tensorflow.Tensor filename, Tensorflow.Tensor tensor_names,
        Tensorflow.Tensor data, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Operation save_slices(Tensorflow.Tensor filename, Tensorflow.Tensor tensor_names,
        Tensorflow.Tensor shapes_and_slices, Tensorflow.Tensors data, string? name = null) => throw null;
    public static Tensorflow.Operation save_slices_eager_fallback(Tensorflow.Tensor filename, Tensorflow.Tensor tensor_names,
        Tensorflow.Tensor shapes_and_slices, Tensorflow.Tensor data, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Operation save_v2(Tensorflow.Tensor prefix, Tensorflow.Tensor tensor_names, Tensorflow.Tensor shape_and_slices,
        Tensorflow.Tensors tensors, string? name = null) => throw null;
    public static Tensorflow.Operation save_v2_eager_fallback(Tensorflow.Tensor prefix, Tensorflow.Tensor tensor_names,
        Tensorflow.Tensor shape_and_slices, Tensorflow.Tensor tensors, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor sharded_filename(Tensorflow.Tensor basename, Tensorflow.Tensor shard, Tensorflow.Tensor num_shards,
        string? name = null) => throw null;
    public static Tensorflow.Tensor sharded_filename_eager_fallback(Tensorflow.Tensor basename, Tensorflow.Tensor shard,
        Tensorflow.Tensor num_shards, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor sharded_filespec(Tensorflow.Tensor basename, Tensorflow.Tensor num_shards, string? name = null)
        => throw null;
    public static Tensorflow.Tensor sharded_filespec_eager_fallback(Tensorflow.Tensor basename, Tensorflow.Tensor num_shards, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor text_line_reader(int skip_header_lines = 0, string container = "", string shared_name = "",
        string? name = null) => throw null;
    public static Tensorflow.Tensor text_line_reader_eager_fallback(int skip_header_lines, string container, string shared_name,
        string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor text_line_reader_v2(int skip_header_lines = 0, string container = "", string shared_name = "",
        string? name = null) => throw null;
    public static Tensorflow.Tensor text_line_reader_v2_eager_fallback(int skip_header_lines, string container, string shared_name,
        string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor whole_file_reader(string container = "", string shared_name = "", string? name = null) => throw null;
    public static Tensorflow.Tensor whole_file_reader_eager_fallback(string container, string shared_name, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor whole_file_reader_v2(string container = "", string shared_name = "", string? name = null) => throw null;
    public static Tensorflow.Tensor whole_file_reader_v2_eager_fallback(string container, string shared_name, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Operation write_file(Tensorflow.Tensor filename, Tensorflow.Tensor contents, string? name = null)
        => throw null;
    public static Tensorflow.Operation write_file_eager_fallback(Tensorflow.Tensor filename, Tensorflow.Tensor contents, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
}

public static class gen_list_ops
{
    public static Tensorflow.Tensor empty_tensor_list(Tensorflow.Tensor element_shape, Tensorflow.Tensor max_num_elements,
        Tensorflow.TF_DataType element_dtype, string? name = null) => throw null;
    public static Tensorflow.Tensor empty_tensor_list_eager_fallback(Tensorflow.Tensor element_shape, Tensorflow.Tensor max_num_elements,
        Tensorflow.TF_DataType element_dtype, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor[] tensor_list_concat(Tensorflow.Tensor input_handle, Tensorflow.TF_DataType element_dtype,
        Tensorflow.Shape element_shape = null, string? name = null) => throw null;
    public static Tensorflow.Tensor[] tensor_list_concat_eager_fallback(Tensorflow.Tensor input_handle,
        Tensorflow.TF_DataType element_dtype, Tensorflow.Shape element_shape, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor tensor_list_concat_lists(Tensorflow.Tensor input_a, Tensorflow.Tensor input_b,
        Tensorflow.TF_DataType element_dtype, string? name = null) => throw null;
    public static Tensorflow.Tensor tensor_list_concat_lists_eager_fallback(Tensorflow.Tensor input_a, Tensorflow.Tensor input_b,
        Tensorflow.TF_DataType element_dtype, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor[] tensor_list_concat_v2(Tensorflow.Tensor input_handle, Tensorflow.Tensor element_shape,
        Tensorflow.Tensor leading_dims, Tensorflow.TF_DataType element_dtype, string? name = null) => throw null;
    public static Tensorflow.Tensor[] tensor_list_concat_v2_eager_fallback(Tensorflow.Tensor input_handle, Tensorflow.Tensor element_shape,
        Tensorflow.Tensor leading_dims, Tensorflow.TF_DataType element_dtype, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor tensor_list_element_shape(Tensorflow.Tensor input_handle, Tensorflow.TF_DataType shape_type,
        string? name = null) => throw null;
    public static Tensorflow.Tensor tensor_list_element_shape_eager_fallback(Tensorflow.Tensor input_handle,
        Tensorflow.TF_DataType shape_type, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor tensor_list_from_tensor(Tensorflow.Tensor tensor, Tensorflow.Tensor element_shape, string? name = null)
        => throw null;
    public static Tensorflow.Tensor tensor_list_from_tensor_eager_fallback(Tensorflow.Tensor tensor, Tensorflow.Tensor element_shape,
        string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor tensor_list_gather(Tensorflow.Tensor input_handle, Tensorflow.Tensor indices,
        Tensorflow.Tensor element_shape, Tensorflow.TF_DataType element_dtype, string? name = null) => throw null;
    public static Tensorflow.Tensor tensor_list_gather_eager_fallback(Tensorflow.Tensor input_handle, Tensorflow.Tensor indices,
        Tensorflow.Tensor element_shape, Tensorflow.TF_DataType element_dtype, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor tensor_list_get_item(Tensorflow.Tensor input_handle, Tensorflow.Tensor index,
        Tensorflow.Tensor element_shape, Tensorflow.TF_DataType element_dtype, string? name = null) => throw null;
    public static Tensorflow.Tensor tensor_list_get_item_eager_fallback(Tensorflow.Tensor input_handle, Tensorflow.Tensor index,
        Tensorflow.Tensor element_shape, Tensorflow.TF_DataType element_dtype, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor tensor_list_length(Tensorflow.Tensor input_handle, string? name = null) => throw null;
    public static Tensorflow.Tensor tensor_list_length_eager_fallback(Tensorflow.Tensor input_handle, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor[] tensor_list_pop_back(Tensorflow.Tensor input_handle, Tensorflow.Tensor element_shape,
        Tensorflow.TF_DataType element_dtype, string? name = null) => throw null;
    public static Tensorflow.Tensor[] tensor_list_pop_back_eager_fallback(Tensorflow.Tensor input_handle, Tensorflow.Tensor element_shape,
        Tensorflow.TF_DataType element_dtype, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor tensor_list_push_back(Tensorflow.Tensor input_handle, Tensorflow.Tensor tensor, string? name = null)
        => throw null;
    public static Tensorflow.Tensor tensor_list_push_back_batch(Tensorflow.Tensor input_handles, Tensorflow.Tensor tensor,
        string? name = null) => throw null;
    public static Tensorflow.Tensor tensor_list_push_back_batch_eager_fallback(Tensorflow.Tensor input_handles, Tensorflow.Tensor tensor,
        string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor tensor_list_push_back_eager_fallback(Tensorflow.Tensor input_handle, Tensorflow.Tensor tensor,
        string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor tensor_list_reserve(Tensorflow.Tensor element_shape, Tensorflow.Tensor num_elements,
        Tensorflow.TF_DataType element_dtype, string? name = null) => throw null;
    public static Tensorflow.Tensor tensor_list_reserve_eager_fallback(Tensorflow.Tensor element_shape, Tensorflow.Tensor num_elements,
        Tensorflow.TF_DataType element_dtype, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor tensor_list_resize(Tensorflow.Tensor input_handle, Tensorflow.Tensor size, string? name = null)
        => throw null;
    public static Tensorflow.Tensor tensor_list_resize_eager_fallback(Tensorflow.Tensor input_handle, Tensorflow.Tensor size, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor tensor_list_scatter(Tensorflow.Tensor tensor, Tensorflow.Tensor indices,
        Tensorflow.Tensor element_shape, string? name = null) => throw null;
    public static Tensorflow.Tensor tensor_list_scatter_eager_fallback(Tensorflow.Tensor tensor, Tensorflow.Tensor indices,
        Tensorflow.Tensor element_shape, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor tensor_list_scatter_into_existing_list(Tensorflow.Tensor input_handle, Tensorflow.Tensor tensor,
        Tensorflow.Tensor indices, string? name = null) => throw null;
    public static Tensorflow.Tensor tensor_list_scatter_into_existing_list_eager_fallback(Tensorflow.Tensor input_handle,
        Tensorflow.Tensor tensor, Tensorflow.Tensor indices, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor tensor_list_scatter_v2(Tensorflow.Tensor tensor, Tensorflow.Tensor indices,
        Tensorflow.Tensor element_shape, Tensorflow.Tensor num_elements, string? name = null) => throw null;
    public static Tensorflow.Tensor tensor_list_scatter_v2_eager_fallback(Tensorflow.Tensor tensor, Tensorflow.Tensor indices,
        Tensorflow.Tensor element_shape, Tensorflow.Tensor num_elements, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor tensor_list_set_item(Tensorflow.Tensor input_handle, Tensorflow.Tensor index, Tensorflow.Tensor item,
        string? name = null) => throw null;
    public static Tensorflow.Tensor tensor_list_set_item_eager_fallback(Tensorflow.Tensor input_handle, Tensorflow.Tensor index,
        Tensorflow.Tensor item, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor tensor_list_split(Tensorflow.Tensor tensor, Tensorflow.Tensor element_shape, Tensorflow.Tensor lengths,
        string? name = null) => throw null;
    public static Tensorflow.Tensor tensor_list_split_eager_fallback(Tensorflow.Tensor tensor, Tensorflow.Tensor element_shape,
        Tensorflow.Tensor lengths, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor tensor_list_stack(Tensorflow.Tensor input_handle, Tensorflow.Tensor element_shape,
        Tensorflow.TF_DataType element_dtype, int num_elements = -1, string? name = null) => throw null;
    public static Tensorflow.Tensor tensor_list_stack_eager_fallback(Tensorflow.Tensor input_handle, Tensorflow.Tensor element_shape,
        Tensorflow.TF_DataType element_dtype, int num_elements, string name, Tensorflow.Contexts.Context ctx) => throw null;
}

public class gen_logging_ops
{
    public gen_logging_ops() => throw null;
    public static Tensorflow.Operation assert(Tensorflow.Tensor condition, object[] data, long summarize = 3, string name = null)
        => throw null;
    public static Tensorflow.Tensor histogram_summary(string tag, Tensorflow.Tensor values, string name = null) => throw null;
    public static Tensorflow.Tensor merge_summary(Tensorflow.Tensor[] inputs, string name = "MergeSummary") => throw null;
    public static Tensorflow.Tensor scalar_summary(string tags, Tensorflow.Tensor values, string name = "ScalarSummary") => throw null;
}

public class gen_random_ops
{
    public gen_random_ops() => throw null;
    public static Tensorflow.Tensor multinomial(Tensorflow.Tensor logits, int num_samples, int? seed = 0, int? seed2 = 0,
        Tensorflow.TF_DataType output_dtype = Tensorflow.TF_DataType.TF_INT64, string name = null) => throw null;
    public static Tensorflow.Tensor random_shuffle(Tensorflow.Tensor value, int? seed = 0, int? seed2 = 0, string name = null)
        => throw null;
    public static Tensorflow.Tensor random_standard_normal(Tensorflow.Tensor shape,
        Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.DtInvalid, int? seed = null, int? seed2 = null, string name = null)
        => throw null;
    public static Tensorflow.Tensor random_uniform(Tensorflow.Tensor shape, Tensorflow.TF_DataType dtype, int? seed = 0, int? seed2 = 0,
        string name = null) => throw null;
    public static Tensorflow.Tensor random_uniform_int(Tensorflow.Tensor shape, Tensorflow.Tensor minval, Tensorflow.Tensor maxval,
        int? seed = 0, int? seed2 = 0, string name = null) => throw null;
    public static Tensorflow.Tensors stateless_random_get_key_counter(int[] seed, string name = null) => throw null;
    public static Tensorflow.Tensor stateless_random_normal_v2(Tensorflow.Tensor shape, Tensorflow.Tensor key, Tensorflow.Tensor counter,
        int alg, Tensorflow.TF_DataType dtype, string name = null) => throw null;
    public static Tensorflow.Tensor truncated_normal(Tensorflow.Tensor shape, Tensorflow.TF_DataType dtype, int? seed = 0, int? seed2 = 0,
        string name = null) => throw null;
}

public static class gen_resource_variable_ops
{
    public static Tensorflow.Operation assign_add_variable_op(Tensorflow.Tensor resource, Tensorflow.Tensor value, string? name = null)
        => throw null;
    public static Tensorflow.Operation assign_add_variable_op_eager_fallback(Tensorflow.Tensor resource, Tensorflow.Tensor value,
        string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Operation assign_sub_variable_op(Tensorflow.Tensor resource, Tensorflow.Tensor value, string? name = null)
        => throw null;
    public static Tensorflow.Operation assign_sub_variable_op_eager_fallback(Tensorflow.Tensor resource, Tensorflow.Tensor value,
        string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Operation assign_variable_op(Tensorflow.Tensor resource, Tensorflow.Tensor value, bool validate_shape = false,
        string? name = null) => throw null;
    public static Tensorflow.Operation assign_variable_op_eager_fallback(Tensorflow.Tensor resource, Tensorflow.Tensor value,
        bool validate_shape, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Operation consume_mutex_lock(Tensorflow.Tensor mutex_lock, string? name = null) => throw null;
    public static Tensorflow.Operation consume_mutex_lock_eager_fallback(Tensorflow.Tensor mutex_lock, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Operation destroy_resource_op(Tensorflow.Tensor resource, bool ignore_lookup_error = true, string? name = null)
        => throw null;
    public static Tensorflow.Operation destroy_resource_op_eager_fallback(Tensorflow.Tensor resource, bool ignore_lookup_error, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Operation disable_copy_on_read(Tensorflow.Tensor resource, string? name = null) => throw null;
    public static Tensorflow.Operation disable_copy_on_read_eager_fallback(Tensorflow.Tensor resource, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor mutex_lock(Tensorflow.Tensor mutex, string? name = null) => throw null;
    public static Tensorflow.Tensor mutex_lock_eager_fallback(Tensorflow.Tensor mutex, string name, Tensorflow.Contexts.Context ctx)
        => throw null;
    public static Tensorflow.Tensor mutex_v2(string container = "", string shared_name = "", string? name = null) => throw null;
    public static Tensorflow.Tensor mutex_v2_eager_fallback(string container, string shared_name, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor read_variable_op(Tensorflow.Tensor resource, Tensorflow.TF_DataType dtype, string? name = null)
        => throw null;
    public static Tensorflow.Tensor read_variable_op_eager_fallback(Tensorflow.Tensor resource, Tensorflow.TF_DataType dtype, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor resource_gather(Tensorflow.Tensor resource, Tensorflow.Tensor indices, Tensorflow.TF_DataType dtype,
        int batch_dims = 0, bool validate_indices = true, string? name = null) => throw null;
    public static Tensorflow.Tensor resource_gather_eager_fallback(Tensorflow.Tensor resource, Tensorflow.Tensor indices, int batch_dims,
        bool validate_indices, Tensorflow.TF_DataType dtype, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor resource_gather_nd(Tensorflow.Tensor resource, Tensorflow.Tensor indices, Tensorflow.TF_DataType dtype,
        string? name = null) => throw null;
    public static Tensorflow.Tensor resource_gather_nd_eager_fallback(Tensorflow.Tensor resource, Tensorflow.Tensor indices,
        Tensorflow.TF_DataType dtype, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Operation resource_scatter_add(Tensorflow.Tensor resource, Tensorflow.Tensor indices,
        Tensorflow.Tensor updates, string? name = null) => throw null;
    public static Tensorflow.Operation resource_scatter_add_eager_fallback(Tensorflow.Tensor resource, Tensorflow.Tensor indices,
        Tensorflow.Tensor updates, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Operation resource_scatter_div(Tensorflow.Tensor resource, Tensorflow.Tensor indices,
        Tensorflow.Tensor updates, string? name = null) => throw null;
    public static Tensorflow.Operation resource_scatter_div_eager_fallback(Tensorflow.Tensor resource, Tensorflow.Tensor indices,
        Tensorflow.Tensor updates, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Operation resource_scatter_max(Tensorflow.Tensor resource, Tensorflow.Tensor indices,
        Tensorflow.Tensor updates, string? name = null) => throw null;
    public static Tensorflow.Operation resource_scatter_max_eager_fallback(Tensorflow.Tensor resource, Tensorflow.Tensor indices,
        Tensorflow.Tensor updates, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Operation resource_scatter_min(Tensorflow.Tensor resource, Tensorflow.Tensor indices,
        Tensorflow.Tensor updates, string? name = null) => throw null;
    public static Tensorflow.Operation resource_scatter_min_eager_fallback(Tensorflow.Tensor resource, Tensorflow.Tensor indices,
        Tensorflow.Tensor updates, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Operation resource_scatter_mul(Tensorflow.Tensor resource, Tensorflow.Tensor indices,
        Tensorflow.Tensor updates, string? name = null) => throw null;
    public static Tensorflow.Operation resource_scatter_mul_eager_fallback(Tensorflow.Tensor resource, Tensorflow.Tensor indices,
        Tensorflow.Tensor updates, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Operation resource_scatter_sub(Tensorflow.Tensor resource, Tensorflow.Tensor indices,
        Tensorflow.Tensor updates, string? name = null) => throw null;
    public static Tensorflow.Operation resource_scatter_sub_eager_fallback(Tensorflow.Tensor resource, Tensorflow.Tensor indices,
        Tensorflow.Tensor updates, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Operation resource_scatter_update(Tensorflow.Tensor resource, Tensorflow.Tensor indices,
        Tensorflow.Tensor updates, string? name = null) => throw null;
    public static Tensorflow.Operation resource_scatter_update_eager_fallback(Tensorflow.Tensor resource, Tensorflow.Tensor indices,
        Tensorflow.Tensor updates, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor var_handle_op(Tensorflow.TF_DataType dtype, Tensorflow.Shape shape, string container = "",
        string shared_name = "", string[] allowed_devices = null, string? name = null) => throw null;
    public static Tensorflow.Tensor var_handle_op_eager_fallback(string container, string shared_name, Tensorflow.TF_DataType dtype,
        Tensorflow.Shape shape, string[] allowed_devices, string name, Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor var_is_initialized_op(Tensorflow.Tensor resource, string? name = null) => throw null;
    public static Tensorflow.Tensor var_is_initialized_op_eager_fallback(Tensorflow.Tensor resource, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
    public static Tensorflow.Tensor variable_shape(Tensorflow.Tensor input,
        Tensorflow.TF_DataType out_type = Tensorflow.TF_DataType.TF_INT32, string? name = null) => throw null;
    public static Tensorflow.Tensor variable_shape_eager_fallback(Tensorflow.Tensor input, Tensorflow.TF_DataType out_type, string name,
        Tensorflow.Contexts.Context ctx) => throw null;
}

public class gen_sparse_ops
{
    public gen_sparse_ops() => throw null;
    public static Tensorflow.Tensor sparse_to_dense<T>(Tensorflow.Tensor sparse_indices, Tensorflow.Tensor output_shape,
        Tensorflow.Tensor sparse_values, T default_value = default(T), bool validate_indices = true, string name = null) => throw null;
    public static Tensorflow.Tensor sparse_to_dense<T>(Tensorflow.Tensor sparse_indices, int[] output_shape, T sparse_values,
        T default_value, bool validate_indices = true, string name = null) => throw null;
}

public class gen_state_ops
{
    public gen_state_ops() => throw null;
    public static Tensorflow.Tensor assign<T>(T @ref, object value, bool validate_shape = true, bool use_locking = true, string name = null)
        => throw null;
    public static Tensorflow.Tensor assign_add<T>(Tensorflow.IVariableV1 @ref, T value, bool use_locking = false, string name = null)
        => throw null;
    public static Tensorflow.Tensor assign_sub(Tensorflow.IVariableV1 @ref, Tensorflow.Tensor value, bool use_locking = false,
        string name = null) => throw null;
    public static Tensorflow.Tensor scatter_add(Tensorflow.IVariableV1 @ref, Tensorflow.Tensor indices, Tensorflow.Tensor updates,
        bool use_locking = false, string name = null) => throw null;
    public static Tensorflow.Tensor variable_v2(int[] shape, Tensorflow.TF_DataType dtype, string name = null, string container = "",
        string shared_name = "") => throw null;
}

public class gen_training_ops
{
    public gen_training_ops() => throw null;
    public static Tensorflow.Tensor apply_adam(Tensorflow.Tensor var, Tensorflow.Tensor m, Tensorflow.Tensor v,
        Tensorflow.Tensor beta1_power, Tensorflow.Tensor beta2_power, Tensorflow.Tensor lr, Tensorflow.Tensor beta1,
        Tensorflow.Tensor beta2, Tensorflow.Tensor epsilon, Tensorflow.Tensor grad, bool use_locking = false, bool use_nesterov = false,
        string name = null) => throw null;
    public static Tensorflow.Tensor apply_gradient_descent(Tensorflow.IVariableV1 var, Tensorflow.Tensor alpha, Tensorflow.Tensor delta,
        bool use_locking = false, string name = null) => throw null;
    public static Tensorflow.Tensor resource_apply_adam(Tensorflow.Tensor var, Tensorflow.Tensor m, Tensorflow.Tensor v,
        Tensorflow.Tensor beta1_power, Tensorflow.Tensor beta2_power, Tensorflow.Tensor lr, Tensorflow.Tensor beta1,
        Tensorflow.Tensor beta2, Tensorflow.Tensor epsilon, Tensorflow.Tensor grad, bool use_locking = false, bool use_nesterov = false,
        string name = null) => throw null;
    public static Tensorflow.Tensor resource_apply_gradient_descent(Tensorflow.Tensor var, Tensorflow.Tensor alpha, Tensorflow.Tensor delta,
        bool use_locking = false, string name = null) => throw null;
    public static Tensorflow.Tensor resource_apply_keras_momentum(Tensorflow.Tensor var, Tensorflow.Tensor accum, Tensorflow.Tensor lr,
        Tensorflow.Tensor grad, Tensorflow.Tensor momentum, bool use_locking = false, bool use_nesterov = false, string name = null)
        => throw null;
}
