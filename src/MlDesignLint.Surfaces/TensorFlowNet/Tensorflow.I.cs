namespace Tensorflow;

public interface ICanBeFlattened
{
    object[] Flatten();
}

public interface IDataSet
{
    Tensorflow.NumPy.NDArray Data { get; }
    Tensorflow.NumPy.NDArray Labels { get; }
}

public interface IDatasetV2 : IEnumerable<(Tensorflow.Tensors, Tensorflow.Tensors)>, System.Collections.IEnumerable
{
    int FirstInputTensorCount { get; set; }
    Tensorflow.IDatasetV2 apply_options();
    Tensorflow.IDatasetV2 batch(int batch_size, bool drop_remainder = false);
    Tensorflow.IDatasetV2 cache(string filename = "");
    Tensorflow.Tensor cardinality(string name = null);
    string[] class_names { get; set; }
    Tensorflow.IDatasetV2 concatenate(Tensorflow.IDatasetV2 dataset);
    Tensorflow.Framework.Models.TensorSpec[] element_spec { get; }
    Tensorflow.IDatasetV2 filter(Func<Tensorflow.Tensor, bool> map_func);
    Tensorflow.IDatasetV2 filter(Func<Tensorflow.Tensors, Tensorflow.Tensors> map_func);
    Tensorflow.IDatasetV2 flat_map(Func<Tensorflow.Tensor, Tensorflow.IDatasetV2> map_func);
    Tensorflow.OwnedIterator make_one_shot_iterator();
    Tensorflow.IDatasetV2 map(Func<Tensorflow.Tensors, Tensorflow.Tensors> map_func, bool use_inter_op_parallelism = true,
        bool preserve_cardinality = true, bool use_legacy_function = false);
    Tensorflow.IDatasetV2 map(Func<Tensorflow.Tensors, Tensorflow.Tensors> map_func, int num_parallel_calls);
    Tensorflow.IDatasetV2 model(Tensorflow.Framework.Models.AutotuneAlgorithm algorithm, long cpu_budget, long ram_budget);
    Tensorflow.IDatasetV2 optimize(string[] optimizations, string[] optimization_configs);
    Tensorflow.Shape[] output_shapes { get; }
    Tensorflow.TF_DataType[] output_types { get; }
    Tensorflow.IDatasetV2 prefetch(int buffer_size = -1, int? slack_period = null);
    Tensorflow.IDatasetV2 repeat(int count = -1);
    Tensorflow.IDatasetV2 shard(int num_shards, int index);
    Tensorflow.IDatasetV2 shuffle(int buffer_size, int? seed = null, bool reshuffle_each_iteration = true);
    Tensorflow.IDatasetV2 skip(int count);
    Tensorflow.Framework.Models.TensorSpec[] structure { get; set; }
    Tensorflow.IDatasetV2 take(int count);
    Tensorflow.Tensor variant_tensor { get; set; }
    Tensorflow.IDatasetV2 with_options(Tensorflow.DatasetOptions options);
}

public interface IFromMergeVars<T>
{
    T FromMergeVars(Tensorflow.ITensorOrTensorArray[] mergeVars);
}

public interface IInitializer
{
    Tensorflow.Tensor Apply(Tensorflow.InitializerArgs args);
    string ClassName { get; }
    IDictionary<string, object> Config { get; }
}

public interface IModelLoader<TDataSet> where TDataSet : Tensorflow.IDataSet
{
    System.Threading.Tasks.Task<Tensorflow.Datasets<TDataSet>> LoadAsync(Tensorflow.ModelLoadSetting setting);
}

public interface IPackable<T>
{
    T Pack(object[] sequences);
}

public interface IPoolFunction
{
    Tensorflow.Tensor Apply(Tensorflow.Tensor value, int[] ksize, int[] strides, string padding, string data_format = "NHWC",
        string name = null);
}

public interface IProtoBuf<TProtoDef, TDef>
{
    string Name { get; }
    TDef from_proto(TProtoDef proto, string import_scope);
    TProtoDef to_proto(string export_scope);
}

public interface ISaverBuilder
{
    Tensorflow.Tensor[] bulk_restore(Tensorflow.Tensor filename_tensor, Tensorflow.MySaveableObject[] saveables, int preferred_shard,
        bool restore_sequentially);
    Tensorflow.Operation save_op(Tensorflow.Tensor filename_tensor, Tensorflow.MySaveableObject[] saveables);
}

public interface ITensorFlowObject : IDisposable
{
    void __enter__();
    void __exit__();
}

public interface ITensorOrOperation
{
    string Device { get; }
    Tensorflow.TF_DataType dtype { get; }
    string name { get; }
    Tensorflow.NumPy.NDArray numpy();
    Tensorflow.Operation op { get; }
    Tensorflow.Tensor[] outputs { get; }
}

public interface ITensorOrTensorArray
{
}

public interface IVariableV1
{
    Tensorflow.Tensor AsTensor(Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.DtInvalid, string name = null, bool as_ref = false);
    string Device { get; }
    Tensorflow.Graph Graph { get; }
    Tensorflow.Tensor GraphElement { get; }
    Tensorflow.Tensor Handle { get; }
    Tensorflow.Operation Initializer { get; }
    string Name { get; }
    Tensorflow.Operation Op { get; }
    bool Trainable { get; }
    string UniqueId { get; }
    Tensorflow.Tensor assign<T>(T value, bool use_locking = false, string name = null, bool read_value = true);
    Tensorflow.Tensor assign_add<T>(T delta, bool use_locking = false, string name = null, bool read_value = true);
    Tensorflow.IVariableV1 assign_lazy_load(Tensorflow.Tensor value, string name = null);
    Tensorflow.Tensor assign_sub<T>(T delta, bool use_locking = false, string name = null, bool read_value = true);
    Tensorflow.IVariableV1 assign_sub_lazy_load(Tensorflow.Tensor delta, string name = null);
    Tensorflow.TF_DataType dtype { get; }
    Tensorflow.NumPy.NDArray numpy();
    Tensorflow.Shape shape { get; }
}

public class InitializerArgs
{
    internal InitializerArgs() { }
    public InitializerArgs(Tensorflow.Shape shape, Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.DtInvalid,
        bool verify_shape = false, string name = null) => throw null;
    public Tensorflow.TF_DataType DType { get; set; }
    public string Name { get; set; }
    public Tensorflow.Shape Shape { get; set; }
    public bool VerifyShape { get; set; }
}

public class InputList : System.Collections.IEnumerable
{
    internal InputList() { }
    public InputList(Tensorflow.Tensor[] inputs) => throw null;
    public System.Collections.IEnumerator GetEnumerator() => throw null;
    public int Length { get; }
    public Tensorflow.Tensor[] _inputs;
    public static implicit operator List<Tensorflow.Tensor>(Tensorflow.InputList input) => throw null;
    public static implicit operator Tensorflow.Tensor[](Tensorflow.InputList input) => throw null;
    public Tensorflow.Tensor this[int index] { get => throw null; }
}

public class InvalidArgumentError : Tensorflow.TensorflowException
{
    public InvalidArgumentError() => throw null;
    public InvalidArgumentError(string message) => throw null;
}

public class image_ops_impl
{
    public image_ops_impl() => throw null;
    public static Tensorflow.Tensor adjust_brightness(Tensorflow.Tensor image, Tensorflow.Tensor delta) => throw null;
    public static Tensorflow.Tensor adjust_contrast(Tensorflow.Tensor images, Tensorflow.Tensor contrast_factor) => throw null;
    public static Tensorflow.Tensor adjust_gamma(Tensorflow.Tensor image, int gamma = 1, int gain = 1) => throw null;
    public static Tensorflow.Tensor adjust_hue(Tensorflow.Tensor image, Tensorflow.Tensor delta, string name = null) => throw null;
    public static Tensorflow.Tensor adjust_jpeg_quality(Tensorflow.Tensor image, Tensorflow.Tensor jpeg_quality, string name = null)
        => throw null;
    public static Tensorflow.Tensor adjust_saturation(Tensorflow.Tensor image, Tensorflow.Tensor saturation_factor, string name = null)
        => throw null;
    public static Tensorflow.Tensor central_crop(Tensorflow.Tensor image, float central_fraction) => throw null;
    public static (Tensorflow.Tensor, Tensorflow.Tensor, Tensorflow.Tensor,
        Tensorflow.Tensor) combined_non_max_suppression(Tensorflow.Tensor boxes, Tensorflow.Tensor scores,
        Tensorflow.Tensor max_output_size_per_class, Tensorflow.Tensor max_total_size, float iou_threshold = 0.5f,
        float score_threshold = float.NegativeInfinity, bool pad_per_class = false, bool clip_boxes = true, string name = null)
        => throw null;
    public static Tensorflow.Tensor convert_image_dtype(Tensorflow.Tensor image, Tensorflow.TF_DataType dtype, bool saturate = false,
        string name = null) => throw null;
    public static Tensorflow.Tensor crop_and_resize(Tensorflow.Tensor image, Tensorflow.Tensor boxes, Tensorflow.Tensor box_ind,
        Tensorflow.Tensor crop_size, string method, float extrapolation_value, string name) => throw null;
    public static Tensorflow.Tensor crop_to_bounding_box(Tensorflow.Tensor image, int offset_height, int offset_width, int target_height,
        int target_width) => throw null;
    public static Tensorflow.Tensor decode_image(Tensorflow.Tensor contents, int channels = 0,
        Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.TF_UINT8, string name = null, bool expand_animations = true) => throw null;
    public static Tensorflow.Tensor draw_bounding_boxes(Tensorflow.Tensor images, Tensorflow.Tensor boxes, Tensorflow.Tensor colors = null,
        string name = null) => throw null;
    public static Tensorflow.Tensor encode_jpeg(Tensorflow.Tensor contents, string name = null) => throw null;
    public static Tensorflow.Tensor encode_png(Tensorflow.Tensor contents, string name = null) => throw null;
    public static Tensorflow.Tensor extract_glimpse(Tensorflow.Tensor input, Tensorflow.Tensor size, Tensorflow.Tensor offsets,
        bool centered = true, bool normalized = true, bool uniform_noise = true, string name = null) => throw null;
    public static Tensorflow.Tensor flip_left_right(Tensorflow.Tensor image) => throw null;
    public static Tensorflow.Tensor flip_up_down(Tensorflow.Tensor image) => throw null;
    public static Tensorflow.Tensor generate_bounding_box_proposals() => throw null;
    public static Tensorflow.Tensor grayscale_to_rgb(Tensorflow.Tensor images, string name = null) => throw null;
    public static (Tensorflow.Tensor, Tensorflow.Tensor) image_gradients(Tensorflow.Tensor image) => throw null;
    public static Tensorflow.Tensor is_jpeg(Tensorflow.Tensor contents, string name = null) => throw null;
    public static Tensorflow.Tensor non_max_suppression(Tensorflow.Tensor boxes, Tensorflow.Tensor scores,
        Tensorflow.Tensor max_output_size, float iou_threshold = 0.5f, float score_threshold = float.NegativeInfinity, string name = null)
        => throw null;
    public static (Tensorflow.Tensor, Tensorflow.Tensor) non_max_suppression_padded(Tensorflow.Tensor boxes, Tensorflow.Tensor scores,
        Tensorflow.Tensor max_output_size, float iou_threshold = 0.5f, float score_threshold = float.NegativeInfinity,
        bool pad_to_max_output_size = false, string name = null, bool sorted_input = false, bool canonicalized_coordinates = false,
        int tile_size = 512) => throw null;
    public static (Tensorflow.Tensor, Tensorflow.Tensor) non_max_suppression_padded_v2(Tensorflow.Tensor boxes, Tensorflow.Tensor scores,
        Tensorflow.Tensor max_output_size, float iou_threshold = 0.5f, float score_threshold = float.NegativeInfinity,
        bool sorted_input = false, bool canonicalized_coordinates = false, int tile_size = 512) => throw null;
    public static Tensorflow.Tensor non_max_suppression_with_overlaps(Tensorflow.Tensor overlaps, Tensorflow.Tensor scores,
        Tensorflow.Tensor max_output_size, float overlap_threshold = 0.5f, float score_threshold = float.NegativeInfinity,
        string name = null) => throw null;
    public static (Tensorflow.Tensor, Tensorflow.Tensor) non_max_suppression_with_scores(Tensorflow.Tensor boxes, Tensorflow.Tensor scores,
        Tensorflow.Tensor max_output_size, float iou_threshold = 0.5f, float score_threshold = float.NegativeInfinity, string name = null)
        => throw null;
    public static Tensorflow.Tensor pad_to_bounding_box(Tensorflow.Tensor image, int offset_height, int offset_width, int target_height,
        int target_width) => throw null;
    public static Tensorflow.Tensor per_image_standardization(Tensorflow.Tensor image) => throw null;
    public static Tensorflow.Tensor psnr(Tensorflow.Tensor a, Tensorflow.Tensor b, Tensorflow.Tensor max_val, string name = null)
        => throw null;
    public static Tensorflow.Tensor random_brightness(Tensorflow.Tensor image, float max_delta, int seed = 0) => throw null;
    public static Tensorflow.Tensor random_contrast(Tensorflow.Tensor image, float lower, float upper, int seed = 0) => throw null;
    public static Tensorflow.Tensor random_flip_left_right(Tensorflow.Tensor image, int seed = 0) => throw null;
    public static Tensorflow.Tensor random_flip_up_down(Tensorflow.Tensor image, int seed = 0) => throw null;
    public static Tensorflow.Tensor random_hue(Tensorflow.Tensor image, float max_delta, int seed = 0) => throw null;
    public static Tensorflow.Tensor random_jpeg_quality(Tensorflow.Tensor image, float min_jpeg_quality, float max_jpeg_quality,
        int seed = 0) => throw null;
    public static Tensorflow.Tensor random_saturation(Tensorflow.Tensor image, float lower, float upper, int seed = 0) => throw null;
    public static Tensorflow.Tensor resize_image_with_crop_or_pad(Tensorflow.Tensor image, object target_height, object target_width)
        => throw null;
    public static Tensorflow.Tensor resize_images(Tensorflow.Tensor images, Tensorflow.Tensor size, string method = "bilinear",
        bool preserve_aspect_ratio = false, bool antialias = false, string name = null) => throw null;
    public static Tensorflow.Tensor resize_images_v2<T>(Tensorflow.Tensor images, T size, string method = "bilinear",
        bool preserve_aspect_ratio = false, bool antialias = false, string name = null) => throw null;
    public static Tensorflow.Tensor resize_images_with_pad(Tensorflow.Tensor image, int target_height, int target_width, string method,
        bool antialias) => throw null;
    public static Tensorflow.Tensor resize_nearest_neighbor<Tsize>(Tensorflow.Tensor images, Tsize size, bool align_corners = false,
        string name = null, bool half_pixel_centers = false) => throw null;
    public static Tensorflow.Tensor rgb_to_grayscale(Tensorflow.Tensor images, string name = null) => throw null;
    public static Tensorflow.Tensor rgb_to_yiq(Tensorflow.Tensor images) => throw null;
    public static Tensorflow.Tensor rgb_to_yuv(Tensorflow.Tensor images) => throw null;
    public static Tensorflow.Tensor rot90(Tensorflow.Tensor image, int k = 1, string name = null) => throw null;
    public static (Tensorflow.Tensor begin, Tensorflow.Tensor size,
        Tensorflow.Tensor bboxes) sample_distorted_bounding_box_v2(Tensorflow.Tensor image_size, Tensorflow.Tensor bounding_boxes,
        int seed = 0, Tensorflow.Tensor min_object_covered = null, float[] aspect_ratio_range = null, float[] area_range = null,
        int max_attempts = 100, bool use_image_if_no_bounding_boxes = false, string name = null) => throw null;
    public static Tensorflow.Tensor sobel_edges(Tensorflow.Tensor image) => throw null;
    public static Tensorflow.Tensor ssim(Tensorflow.Tensor img1, Tensorflow.Tensor img2, float max_val = 1f, float filter_size = 11f,
        float filter_sigma = 1.5f, float k1 = 0.01f, float k2 = 0.03f) => throw null;
    public static Tensorflow.Tensor ssim_multiscale(Tensorflow.Tensor img1, Tensorflow.Tensor img2, float max_val,
        float[] power_factors = null, float filter_size = 11f, float filter_sigma = 1.5f, float k1 = 0.01f, float k2 = 0.03f) => throw null;
    public static Tensorflow.Tensor total_variation(Tensorflow.Tensor images, string name = null) => throw null;
    public static Tensorflow.Tensor transpose(Tensorflow.Tensor image, string name = null) => throw null;
    public static Tensorflow.Tensor yiq_to_rgb(Tensorflow.Tensor images) => throw null;
    public static Tensorflow.Tensor yuv_to_rgb(Tensorflow.Tensor images) => throw null;
}

public class importer
{
    public importer() => throw null;
    public static Dictionary<string, Tensorflow.Tensor> _ConvertInputMapValues(string name, Dictionary<string, Tensorflow.Tensor> input_map)
        => throw null;
}

public class io_ops
{
    public io_ops() => throw null;
    public Tensorflow.Tensor read_file<T>(T filename, string name = null) => throw null;
    public Tensorflow.Tensor[] restore_v2(Tensorflow.Tensor prefix, string[] tensor_names, string[] shape_and_slices,
        Tensorflow.TF_DataType[] dtypes, string name = null) => throw null;
    public Tensorflow.Operation save_v2(Tensorflow.Tensor prefix, string[] tensor_names, string[] shape_and_slices,
        Tensorflow.Tensor[] tensors, string name = null) => throw null;
    public Tensorflow.Operation save_v2_eager_fallback(Tensorflow.Tensor prefix, string[] tensor_names, string[] shape_and_slices,
        Tensorflow.Tensor[] tensors, string name, Tensorflow.Contexts.Context ctx) => throw null;
}
