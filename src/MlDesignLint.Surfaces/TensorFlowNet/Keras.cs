namespace Tensorflow.Keras;

public class Activation
{
    public Activation() => throw null;
    public Func<Tensorflow.Tensor, string, Tensorflow.Tensor> ActivationFunction { get; set; }
    public Tensorflow.Tensor Apply(Tensorflow.Tensor input, string name = null) => throw null;
    public string Name { get; set; }
    public static implicit operator Tensorflow.Keras.Activation(Func<Tensorflow.Tensor, string, Tensorflow.Tensor> func) => throw null;
}

public class Activations : Tensorflow.Keras.IActivationsApi
{
    public Activations() => throw null;
    public Tensorflow.Keras.Activation GetActivationFromName(string name) => throw null;
    public Tensorflow.Keras.Activation Linear { get; }
    public Tensorflow.Keras.Activation Mish { get; }
    public Tensorflow.Keras.Activation Relu { get; }
    public Tensorflow.Keras.Activation Relu6 { get; }
    public Tensorflow.Keras.Activation Sigmoid { get; }
    public Tensorflow.Keras.Activation Softmax { get; }
    public Tensorflow.Keras.Activation Tanh { get; }
}

public abstract class BackendBase
{
    protected BackendBase() => throw null;
    public float epsilon() => throw null;
    public Tensorflow.TF_DataType floatx() => throw null;
    public Tensorflow.Keras.ImageDataFormat image_data_format() => throw null;
    public Tensorflow.Keras.ImageDimOrder image_dim_ordering() => throw null;
    public Tensorflow.Keras.ImageDataFormat normalize_data_format(object value = null) => throw null;
    public void set_epsilon(float e) => throw null;
    public void set_floatx(Tensorflow.TF_DataType floatx) => throw null;
    public void set_image_data_format(Tensorflow.Keras.ImageDataFormat data_format) => throw null;
    public void set_image_dim_ordering(Tensorflow.Keras.ImageDimOrder dim_ordering) => throw null;
}

public class BackendImpl : Tensorflow.Keras.BackendBase
{
    public BackendImpl() => throw null;
    public Dictionary<Tensorflow.Graph, Dictionary<string, int>> PER_GRAPH_LAYER_NAME_UIDS;
    public Tensorflow.Keras.BackendImpl._DummyEagerGraph _DUMMY_EAGER_GRAPH;
    public Tensorflow.Graph _GRAPH;
    public Dictionary<Tensorflow.Graph, Tensorflow.Keras.GraphLearningPhase> _GRAPH_LEARNING_PHASES;
    public Dictionary<string, Tensorflow.Optimizer> _GRAPH_TF_OPTIMIZERS;
    public Dictionary<string, Tensorflow.IVariableV1> _GRAPH_VARIABLES;
    public List<string> _LOCAL_DEVICES;
    public bool _MANUAL_VAR_INIT;
    public Tensorflow.Session _SESSION { get; }
    public void batch_set_value(List<(Tensorflow.IVariableV1, Tensorflow.NumPy.NDArray)> tuples) => throw null;
    public Tensorflow.Tensor binary_crossentropy(Tensorflow.Tensor target, Tensorflow.Tensor output, bool from_logits = false)
        => throw null;
    public Tensorflow.Tensor categorical_crossentropy(Tensorflow.Tensor target, Tensorflow.Tensor output, bool from_logits = false,
        int axis = -1) => throw null;
    public void clear_session() => throw null;
    public Tensorflow.Tensor concatenate(Tensorflow.Tensors tensors, int axis = -1) => throw null;
    public Tensorflow.Tensor conv2d_transpose(Tensorflow.Tensor x, Tensorflow.IVariableV1 kernel, Tensorflow.Tensor output_shape,
        Tensorflow.Shape strides = null, string padding = "valid", string data_format = null, Tensorflow.Shape dilation_rate = null)
        => throw null;
    public Tensorflow.NumPy.NDArray eval_in_eager_or_function(Tensorflow.Tensors outputs) => throw null;
    public Tensorflow.Graph get_graph() => throw null;
    public int get_uid(string prefix) => throw null;
    public Tensorflow.Keras.GraphLearningPhase learning_phase() => throw null;
    public void manual_variable_initialization(bool value) => throw null;
    public Tensorflow.Tensor maybe_convert_to_ragged(bool is_ragged_output, Tensorflow.Tensor output, int nested_row_lengths,
        bool go_backwards = false) => throw null;
    public Tensorflow.Tensor mean(Tensorflow.Tensor x, int axis = -1, bool keepdims = false) => throw null;
    public Tensorflow.Keras.Engine.KerasTensor placeholder(Tensorflow.Shape shape = null, int ndim = -1,
        Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.DtInvalid, bool sparse = false, string name = null, bool ragged = false)
        => throw null;
    public Func<Array, bool> py_all;
    public Func<Array, double> py_sum;
    public Tensorflow.Tensor repeat_elements(Tensorflow.Tensor x, int rep, int axis) => throw null;
    public void reset_uids() => throw null;
    public Tensorflow.Tensor resize_images(Tensorflow.Tensor x, int height_factor, int width_factor, string data_format,
        string interpolation = "nearest") => throw null;
    public Tensorflow.Tensor reverse(Tensorflow.Tensor input, int axis) => throw null;
    public Tensorflow.Tensor reverse(Tensorflow.Tensor input, int[] axes) => throw null;
    public (Tensorflow.Tensors, Tensorflow.Tensors, Tensorflow.Tensors) rnn(Func<Tensorflow.Tensors, Tensorflow.Tensors,
        (Tensorflow.Tensors, Tensorflow.Tensors)> step_function, Tensorflow.Tensors inputs, Tensorflow.Tensors initial_states,
        bool go_backwards = false, Tensorflow.Tensor? mask = null, Tensorflow.Tensors? constants = null, bool unroll = false,
        Tensorflow.Tensors? input_length = null, bool time_major = false, bool zero_output_for_mask = false, bool return_all_outputs = true)
        => throw null;
    public void set_learning_phase(bool value) => throw null;
    public void set_value(Tensorflow.IVariableV1 x, object value) => throw null;
    public Tensorflow.Tensor sparse_categorical_crossentropy(Tensorflow.Tensor target, Tensorflow.Tensor output, bool from_logits = false,
        int axis = -1, int? ignore_class = null) => throw null;
    public Tensorflow.Tensor spatial_2d_padding(Tensorflow.Tensor x, Tensorflow.NumPy.NDArray padding = null, string data_format = null)
        => throw null;
    public void track_variable(Tensorflow.IVariableV1 v) => throw null;

    public class _DummyEagerGraph
    {
        public _DummyEagerGraph() => throw null;
    }
}

public enum GraphLearningPhase
{
    test_mode = 0,
    train_mode = 1,
}

public interface IActivationsApi
{
    Tensorflow.Keras.Activation GetActivationFromName(string name);
    Tensorflow.Keras.Activation Linear { get; }
    Tensorflow.Keras.Activation Mish { get; }
    Tensorflow.Keras.Activation Relu { get; }
    Tensorflow.Keras.Activation Relu6 { get; }
    Tensorflow.Keras.Activation Sigmoid { get; }
    Tensorflow.Keras.Activation Softmax { get; }
    Tensorflow.Keras.Activation Tanh { get; }
}

public interface IInitializersApi
{
    Tensorflow.IInitializer HeNormal(int? seed = null);
    Tensorflow.IInitializer Orthogonal(float gain = 1f, int? seed = null);
}

public interface IKerasApi
{
    Tensorflow.Tensors Input(Tensorflow.Shape shape = null, int batch_size = -1, string name = null,
        Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.DtInvalid, bool sparse = false, Tensorflow.Tensor tensor = null,
        bool ragged = false, Tensorflow.Framework.Models.TypeSpec type_spec = null, Tensorflow.Shape batch_input_shape = null,
        Tensorflow.Shape batch_shape = null);
    Tensorflow.Keras.Engine.IModel Model(Tensorflow.Tensors inputs, Tensorflow.Tensors outputs, string name = null);
    Tensorflow.Keras.IActivationsApi activations { get; }
    Tensorflow.Keras.IInitializersApi initializers { get; }
    Tensorflow.Keras.Layers.ILayersApi layers { get; }
    Tensorflow.Keras.Losses.ILossesApi losses { get; }
    Tensorflow.Keras.Metrics.IMetricsApi metrics { get; }
    Tensorflow.Keras.Models.IModelsApi models { get; }
    Tensorflow.Keras.IOptimizerApi optimizers { get; }
}

public interface ILayer : Tensorflow.Training.IWithTrackable, Tensorflow.Keras.Saving.IKerasConfigable
{
    Tensorflow.Keras.Saving.KerasShapesWrapper BatchInputShape { get; }
    Tensorflow.Keras.Saving.KerasShapesWrapper BuildInputShape { get; }
    bool Built { get; }
    Tensorflow.TF_DataType DType { get; }
    List<Tensorflow.Keras.Engine.INode> InboundNodes { get; }
    List<Tensorflow.Keras.ILayer> Layers { get; }
    string Name { get; }
    List<Tensorflow.IVariableV1> NonTrainableWeights { get; }
    List<Tensorflow.Keras.Engine.INode> OutboundNodes { get; }
    Tensorflow.Shape OutputShape { get; }
    bool Trainable { get; }
    List<Tensorflow.IVariableV1> TrainableVariables { get; }
    List<Tensorflow.IVariableV1> TrainableWeights { get; }
    List<Tensorflow.IVariableV1> Weights { get; set; }
    void adapt(Tensorflow.Tensor data, int? batch_size = null, int? steps = null);
    void build(Tensorflow.Keras.Saving.KerasShapesWrapper input_shape);
    int count_params();
    List<Tensorflow.NumPy.NDArray> get_weights();
    void set_weights(IEnumerable<Tensorflow.NumPy.NDArray> weights);
    Tensorflow.Tensors Apply(Tensorflow.Tensors inputs, Tensorflow.Tensors states = null, bool? training = false,
        Tensorflow.Common.Types.IOptionalArgs? optional_args = null);
}

public interface IOptimizerApi
{
    Tensorflow.Keras.Engine.IOptimizer Adam(float learning_rate = 0.001f, float beta_1 = 0.9f, float beta_2 = 0.999f,
        float epsilon = 1E-07f, bool amsgrad = false, string name = "Adam");
    Tensorflow.Keras.Engine.IOptimizer AdamW(float learning_rate = 0.001f, float weight_decay = 0.004f, float beta_1 = 0.9f,
        float beta_2 = 0.999f, float epsilon = 1E-07f, bool amsgrad = false, List<string> no_decay_params = null, string name = "AdamW");
    Tensorflow.Keras.Engine.IOptimizer RMSprop(float learning_rate = 0.001f, float rho = 0.9f, float momentum = 0f, float epsilon = 1E-07f,
        bool centered = false, string name = "RMSprop");
    Tensorflow.Keras.Engine.IOptimizer SGD(float learning_rate = 0.01f, float momentum = 0f);
}

public interface IPreprocessing
{
    Tensorflow.Keras.ILayer Resizing(int height, int width, string interpolation = "bilinear");
    Tensorflow.Keras.ILayer TextVectorization(Func<Tensorflow.Tensor, Tensorflow.Tensor> standardize = null, string split = "whitespace",
        int max_tokens = -1, string output_mode = "int", int output_sequence_length = -1);
}

public interface IRegularizer
{
    Tensorflow.Tensor Apply(Tensorflow.Keras.RegularizerArgs args);
    string ClassName { get; }
    IDictionary<string, object> Config { get; }
}

public interface IRegularizerApi
{
    Tensorflow.Keras.IRegularizer GetRegularizerFromName(string name);
    Tensorflow.Keras.IRegularizer L1 { get; }
    Tensorflow.Keras.IRegularizer L1L2 { get; }
    Tensorflow.Keras.IRegularizer L2 { get; }
}

public enum ImageDataFormat
{
    channels_first = 1,
    channels_last = 0,
}

public enum ImageDimOrder
{
    tf = 0,
    th = 1,
}

public class InitializersApi : Tensorflow.Keras.IInitializersApi
{
    public InitializersApi() => throw null;
    public Tensorflow.IInitializer HeNormal(int? seed = null) => throw null;
    public Tensorflow.IInitializer Orthogonal(float gain = 1f, int? seed = null) => throw null;
}

public class KerasInterface : Tensorflow.Keras.IKerasApi
{
    public KerasInterface() => throw null;
    public Tensorflow.Tensors Input(Tensorflow.Shape shape = null, int batch_size = -1, string name = null,
        Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.DtInvalid, bool sparse = false, Tensorflow.Tensor tensor = null,
        bool ragged = false, Tensorflow.Framework.Models.TypeSpec type_spec = null, Tensorflow.Shape batch_input_shape = null,
        Tensorflow.Shape batch_shape = null) => throw null;
    public static Tensorflow.Keras.KerasInterface Instance { get; }
    public Tensorflow.Keras.Engine.IModel Model(Tensorflow.Tensors inputs, Tensorflow.Tensors outputs, string name = null) => throw null;
    public Tensorflow.Keras.Engine.Sequential Sequential(List<Tensorflow.Keras.ILayer> layers = null, string name = null) => throw null;
    public Tensorflow.Keras.Engine.Sequential Sequential(params Tensorflow.Keras.ILayer[] layers) => throw null;
    public Tensorflow.Keras.IActivationsApi activations { get; }
    public Tensorflow.Keras.BackendImpl backend { get; }
    public Tensorflow.Keras.Datasets.KerasDataset datasets { get; }
    public Tensorflow.Keras.IInitializersApi initializers { get; }
    public Tensorflow.Keras.Layers.ILayersApi layers { get; }
    public Tensorflow.Keras.Losses.ILossesApi losses { get; }
    public Tensorflow.Keras.Metrics.IMetricsApi metrics { get; }
    public Tensorflow.Keras.Models.IModelsApi models { get; }
    public Tensorflow.Keras.IOptimizerApi optimizers { get; }
    public Tensorflow.Keras.Preprocessing preprocessing { get; }
    public Tensorflow.Keras.Regularizers regularizers { get; }
    public Tensorflow.Keras.Utils.KerasUtils utils { get; }
}

public class Preprocessing : Tensorflow.Keras.IPreprocessing
{
    public Preprocessing() => throw null;
    public Tensorflow.Keras.ILayer Resizing(int height, int width, string interpolation = "bilinear") => throw null;
    public Tensorflow.Keras.ILayer TextVectorization(Func<Tensorflow.Tensor, Tensorflow.Tensor> standardize = null,
        string split = "whitespace", int max_tokens = -1, string output_mode = "int", int output_sequence_length = -1) => throw null;
    public static string[] WHITELIST_FORMATS;
    public Tensorflow.Keras.Preprocessings.DatasetUtils dataset_utils { get; }
    public Tensorflow.IDatasetV2 image_dataset_from_directory(string directory, string labels = "inferred", string label_mode = "int",
        string[] class_names = null, string color_mode = "rgb", int batch_size = 32, Tensorflow.Shape image_size = null,
        bool shuffle = true, int? seed = null, float validation_split = 0.2f, string subset = null, string interpolation = "bilinear",
        bool follow_links = false) => throw null;
    public Tensorflow.IDatasetV2 paths_and_labels_to_dataset(string[] image_paths, Tensorflow.Shape image_size, int num_channels,
        int[] labels, string label_mode, int num_classes, string interpolation) => throw null;
    public Tensorflow.IDatasetV2 paths_and_labels_to_dataset(string[] image_paths, int[] labels, string label_mode, int num_classes,
        int max_length = -1) => throw null;
    public Tensorflow.IDatasetV2 paths_to_dataset(string[] image_paths, Tensorflow.Shape image_size, int num_channels = 3,
        int num_classes = 6, string interpolation = "bilinear") => throw null;
    public Tensorflow.Keras.Sequence sequence { get; }
    public Tensorflow.Keras.TextApi text { get; }
    public Tensorflow.IDatasetV2 text_dataset_from_directory(string directory, string labels = "inferred", string label_mode = "int",
        string[] class_names = null, int batch_size = 32, bool shuffle = true, int max_length = -1, int? seed = null,
        float validation_split = 0.2f, string subset = null, bool follow_links = false) => throw null;
    public Tensorflow.IDatasetV2 timeseries_dataset_from_array(Tensorflow.Tensor data, int sequence_length, int sequence_stride = 1,
        int sampling_rate = 1, int batch_size = 128, bool shuffle = false, int seed = 1000000, int start_index = 0, int? end_index = null)
        => throw null;
}

public class RegularizerArgs
{
    internal RegularizerArgs() { }
    public RegularizerArgs(Tensorflow.Tensor x) => throw null;
    public Tensorflow.Tensor X { get; set; }
}

public class Regularizers : Tensorflow.Keras.IRegularizerApi
{
    public Regularizers() => throw null;
    public Tensorflow.Keras.IRegularizer GetRegularizerFromName(string name) => throw null;
    public Tensorflow.Keras.IRegularizer L1 { get; }
    public Tensorflow.Keras.IRegularizer L1L2 { get; }
    public Tensorflow.Keras.IRegularizer L2 { get; }
    public Tensorflow.Keras.IRegularizer l1(float l1 = 0.01f) => throw null;
    public Tensorflow.Keras.IRegularizer l1l2(float l1 = 0f, float l2 = 0f) => throw null;
    public Tensorflow.Keras.IRegularizer l2(float l2 = 0.01f) => throw null;
}

public class Sequence
{
    public Sequence() => throw null;
    public Tensorflow.NumPy.NDArray pad_sequences(IEnumerable<int[]> sequences, int? maxlen = null, string dtype = "int32",
        string padding = "pre", string truncating = "pre", object value = null) => throw null;
}

public class TextApi
{
    public TextApi() => throw null;
    public unsafe Tensorflow.Keras.Text.Tokenizer Tokenizer(int num_words = -1, string filters = "!\"#$%&()*+,-./:;<=>?@[\\]^_`{|}~\t\n",
        bool lower = true, char split = ' ', bool char_level = false, string oov_token = null, Func<string,
        IEnumerable<string>> analyzer = null) => throw null;
    public unsafe static IEnumerable<string> text_to_word_sequence(string text, string filters = "!\"#$%&()*+,-./:;<=>?@[\\]^_`{|}~\t\n",
        bool lower = true, char split = ' ') => throw null;
}

public class tensorflow_backup
{
    public tensorflow_backup() => throw null;
    public Tensorflow.Keras.tensorflow_backup.KerasOptimizers optimizers { get; }

    public class KerasOptimizers
    {
        public KerasOptimizers() => throw null;
    }
}

public class tensorflow_layers
{
    public tensorflow_layers() => throw null;
    public Tensorflow.Keras.tensorflow_layers.layers_internal layers { get; }

    public class layers_internal
    {
        public layers_internal() => throw null;
        public Tensorflow.Tensor MaxPooling2D(Tensorflow.Tensor inputs, int[] pool_size, int[] strides, string padding = "valid",
            string data_format = "channels_last", string name = null) => throw null;
        public Tensorflow.Tensors batch_normalization(Tensorflow.Tensor inputs, int axis = -1, float momentum = 0.99f,
            float epsilon = 0.001f, bool center = true, bool scale = true, Tensorflow.IInitializer beta_initializer = null,
            Tensorflow.IInitializer gamma_initializer = null, Tensorflow.IInitializer moving_mean_initializer = null,
            Tensorflow.IInitializer moving_variance_initializer = null, Tensorflow.Tensor training = null, bool trainable = true,
            string name = null, bool renorm = false, float renorm_momentum = 0.99f) => throw null;
        public Tensorflow.Tensor conv2d(Tensorflow.Tensor inputs, int filters, int[] kernel_size, int[] strides = null,
            string padding = "valid", string data_format = "channels_last", int[] dilation_rate = null, bool use_bias = true,
            Tensorflow.Keras.Activation activation = null, Tensorflow.IInitializer kernel_initializer = null,
            Tensorflow.IInitializer bias_initializer = null, bool trainable = true, string name = null) => throw null;
        public Tensorflow.Tensor dense(Tensorflow.Tensor inputs, int units, Tensorflow.Keras.Activation activation = null,
            bool use_bias = true, Tensorflow.IInitializer kernel_initializer = null, Tensorflow.IInitializer bias_initializer = null,
            bool trainable = true, string name = null, bool? reuse = null) => throw null;
        public Tensorflow.Tensor flatten(Tensorflow.Tensor inputs, string name = null, string data_format = "channels_last") => throw null;
    }
}
