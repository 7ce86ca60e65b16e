namespace Tensorflow.Keras.Utils;

public class Compress
{
    public Compress() => throw null;
    public static void ExtractGZip(string gzipFileName, string targetDir) => throw null;
    public static void ExtractTGZ(string gzArchiveName, string destFolder) => throw null;
    public static void UnZip(string gzArchiveName, string destFolder) => throw null;
}

public class KerasUtils
{
    public KerasUtils() => throw null;
    public string get_file(string fname, string origin, bool untar = false, string md5_hash = null, string file_hash = null,
        string cache_subdir = "datasets", string hash_algorithm = "auto", bool extract = false, string archive_format = "auto",
        string cache_dir = null) => throw null;
}

public class Web
{
    public Web() => throw null;
    public static bool Download(string url, string destDir, string destFileName) => throw null;
}

public class base_layer_utils
{
    public base_layer_utils() => throw null;
    public static void CreateKerasHistoryHelper(Tensorflow.Tensors tensors, List<Tensorflow.Operation> processed_ops,
        List<Tensorflow.Keras.Engine.Layer> created_layers) => throw null;
    public static Tensorflow.Keras.Engine.Layer[] create_keras_history(Tensorflow.Tensors inputs) => throw null;
    public static Tensorflow.Tensor generate_placeholders_from_shape(Tensorflow.Shape shape) => throw null;
    public static Dictionary<string, int> get_default_graph_uid_map() => throw null;
    public static bool has_weights(object obj) => throw null;
    public static Tensorflow.IVariableV1 make_variable(Tensorflow.VariableArgs args) => throw null;
    public static bool needs_keras_history(Tensorflow.Tensors inputs) => throw null;
    public static string unique_layer_name(string name, Dictionary<string, int> name_uid_map = null, string[] avoid_names = null,
        bool zero_based = false) => throw null;
}

public class conv_utils
{
    public conv_utils() => throw null;
    public static string convert_data_format(string data_format, int ndim) => throw null;
    public static int deconv_output_length(int input_length, int filter_size, string padding, int output_padding = -1, int stride = 0,
        int dilation = 1) => throw null;
    public static string normalize_data_format(string value) => throw null;
    public static string normalize_padding(string value) => throw null;
    public static int[] normalize_tuple(int[] value, int n, string name) => throw null;
}

public class data_utils
{
    public data_utils() => throw null;
    public static (int[,], long[]) _remove_long_seq(int maxlen, int[,] seq, long[] label) => throw null;
    public static string get_file(string fname, string origin, bool untar = false, string md5_hash = null, string file_hash = null,
        string cache_subdir = "datasets", string hash_algorithm = "auto", bool extract = false, string archive_format = "auto",
        string cache_dir = null) => throw null;
}

public class generic_utils
{
    public generic_utils() => throw null;
    public static Tensorflow.Keras.Engine.Layer deserialize_keras_object(string class_name, Tensorflow.Keras.ArgsDefinition.LayerArgs args)
        => throw null;
    public static Tensorflow.Keras.Saving.LayerConfig serialize_layer_to_config(Tensorflow.Keras.ILayer instance) => throw null;
    public static string to_snake_case(string name) => throw null;
}

public class losses_utils
{
    public losses_utils() => throw null;
    public static Tensorflow.Tensor compute_weighted_loss(Tensorflow.Tensor losses, Tensorflow.Tensor sample_weight = null,
        string reduction = null, string name = null) => throw null;
    public static Tensorflow.Tensor reduce_weighted_loss(Tensorflow.Tensor weighted_losses, string reduction) => throw null;
    public static (Tensorflow.Tensor, Tensorflow.Tensor) remove_squeezable_dimensions(Tensorflow.Tensor labels,
        Tensorflow.Tensor predictions, int expected_rank_diff = 0, string name = null) => throw null;
    public static (Tensorflow.Tensor, Tensorflow.Tensor, Tensorflow.Tensor) squeeze_or_expand_dimensions(Tensorflow.Tensor y_pred,
        Tensorflow.Tensor y_true = null, Tensorflow.Tensor sample_weight = null) => throw null;
}

public class np_utils
{
    public np_utils() => throw null;
    public static Tensorflow.NumPy.NDArray to_categorical(Tensorflow.NumPy.NDArray y, int num_classes = -1,
        Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.TF_FLOAT) => throw null;
}

public class tf_utils
{
    public tf_utils() => throw null;
    public static bool are_all_symbolic_tensors(Tensorflow.Tensor[] tensors) => throw null;
    public static bool? constant_value(Tensorflow.Tensor pred) => throw null;
    public static Tensorflow.Framework.Models.TensorSpec get_tensor_spec(Tensorflow.Framework.Models.TensorSpec t,
        bool dynamic_batch = false, string name = null) => throw null;
    public static Tensorflow.Framework.Models.TensorSpec get_tensor_spec(Tensorflow.Tensor t, bool dynamic_batch = false,
        string name = null) => throw null;
    public static bool is_symbolic_tensor(Tensorflow.Tensor tensor) => throw null;
    public static Tensorflow.Tensor smart_cond(bool pred, Func<Tensorflow.Tensor> true_fn = null, Func<Tensorflow.Tensor> false_fn = null,
        string name = null) => throw null;
    public static Tensorflow.Tensor[] smart_cond<T>(Tensorflow.IVariableV1 pred, Func<T[]> true_fn = null, Func<T[]> false_fn = null,
        string name = null) => throw null;
    public static Tensorflow.Tensor[] smart_cond<T>(Tensorflow.Tensor pred, Func<T[]> true_fn = null, Func<T[]> false_fn = null,
        string name = null) => throw null;
}
