namespace Tensorflow.Keras.Layers;

public class Add : Tensorflow.Keras.Layers.Merge
{
    internal Add() { }
    public Add(Tensorflow.Keras.ArgsDefinition.MergeArgs args) => throw null;
}

public class Attention : Tensorflow.Keras.Layers.BaseDenseAttention
{
    internal Attention() { }
    public Attention(Tensorflow.Keras.ArgsDefinition.AttentionArgs args) => throw null;
    public override Tensorflow.Tensor _calculate_scores(Tensorflow.Tensor query, Tensorflow.Tensor key) => throw null;
    public override void build(Tensorflow.Keras.Saving.KerasShapesWrapper input_shape) => throw null;
    public Tensorflow.IVariableV1 concat_score_weight;
    public override Tensorflow.Keras.Saving.IKerasConfig get_config() => throw null;
    public Tensorflow.IVariableV1 scale;
}

public class AveragePooling2D : Tensorflow.Keras.Layers.Pooling2D
{
    internal AveragePooling2D() { }
    public AveragePooling2D(Tensorflow.Keras.ArgsDefinition.AveragePooling2DArgs args) => throw null;
}

public class BaseDenseAttention : Tensorflow.Keras.Engine.Layer
{
    internal BaseDenseAttention() { }
    public BaseDenseAttention(Tensorflow.Keras.ArgsDefinition.BaseDenseAttentionArgs args) => throw null;
    public (Tensorflow.Tensor, Tensorflow.Tensor) _apply_scores(Tensorflow.Tensor scores, Tensorflow.Tensor value,
        Tensorflow.Tensor scores_mask = null, bool? training = null) => throw null;
    public virtual Tensorflow.Tensor _calculate_scores(Tensorflow.Tensor query, Tensorflow.Tensor key) => throw null;
    public static Tensorflow.Tensor _lower_triangular_mask(Tensorflow.Shape shape) => throw null;
    public static Tensorflow.Tensor _merge_masks(Tensorflow.Tensor x, Tensorflow.Tensor y) => throw null;
    public void _validate_call_args(Tensorflow.Tensors inputs, Tensorflow.Tensors mask) => throw null;
    protected Tensorflow.Tensors call(Tensorflow.Tensors inputs, Tensorflow.Tensors mask = null, bool? training = null,
        bool return_attention_scores = false) => throw null;
    public Tensorflow.Tensor compute_mask(Tensorflow.Tensors inputs, Tensorflow.Tensors mask = null) => throw null;
    public override Tensorflow.Keras.Saving.IKerasConfig get_config() => throw null;
    protected bool supports_masking;
}

public class BatchNormalization : Tensorflow.Keras.Engine.Layer
{
    internal BatchNormalization() { }
    public BatchNormalization(Tensorflow.Keras.ArgsDefinition.BatchNormalizationArgs args) => throw null;
    public override Tensorflow.Shape ComputeOutputShape(Tensorflow.Shape input_shape) => throw null;
    public override void build(Tensorflow.Keras.Saving.KerasShapesWrapper input_shape) => throw null;
}

public class Bidirectional : Tensorflow.Keras.Layers.Wrapper
{
    internal Bidirectional() { }
    public Bidirectional(Tensorflow.Keras.ArgsDefinition.BidirectionalArgs args) => throw null;
    public override void build(Tensorflow.Keras.Saving.KerasShapesWrapper input_shape) => throw null;
}

public class CategoryEncoding : Tensorflow.Keras.Engine.Layer
{
    internal CategoryEncoding() { }
    public CategoryEncoding(Tensorflow.Keras.ArgsDefinition.CategoryEncodingArgs args) => throw null;
    public override Tensorflow.Shape ComputeOutputShape(Tensorflow.Shape input_shape) => throw null;
}

public class Concatenate : Tensorflow.Keras.Layers.Merge
{
    internal Concatenate() { }
    public Concatenate(Tensorflow.Keras.ArgsDefinition.MergeArgs args) => throw null;
    protected override Tensorflow.Tensors _merge_function(Tensorflow.Tensors inputs) => throw null;
    public override void build(Tensorflow.Keras.Saving.KerasShapesWrapper input_shape) => throw null;
}

public class Conv1D : Tensorflow.Keras.Layers.Convolutional
{
    internal Conv1D() { }
    public Conv1D(Tensorflow.Keras.ArgsDefinition.Conv1DArgs args) => throw null;
}

public class Conv2D : Tensorflow.Keras.Layers.Convolutional
{
    internal Conv2D() { }
    public Conv2D(Tensorflow.Keras.ArgsDefinition.Conv2DArgs args) => throw null;
}

public class Conv2DTranspose : Tensorflow.Keras.Layers.Conv2D
{
    internal Conv2DTranspose() { }
    public Conv2DTranspose(Tensorflow.Keras.ArgsDefinition.Conv2DArgs args) => throw null;
    public override Tensorflow.Shape ComputeOutputShape(Tensorflow.Shape input_shape) => throw null;
    public override void build(Tensorflow.Keras.Saving.KerasShapesWrapper input_shape) => throw null;
}

public class Convolutional : Tensorflow.Keras.Engine.Layer
{
    internal Convolutional() { }
    public Convolutional(Tensorflow.Keras.ArgsDefinition.ConvolutionalArgs args) => throw null;
    protected virtual int _get_channel_axis() => throw null;
    protected string _tf_data_format;
    protected Tensorflow.Keras.Activation activation { get; }
    protected Tensorflow.IVariableV1 bias;
    protected Tensorflow.IInitializer bias_initializer { get; }
    public override void build(Tensorflow.Keras.Saving.KerasShapesWrapper input_shape) => throw null;
    protected string data_format { get; }
    protected Tensorflow.Shape dilation_rate { get; }
    protected int filters { get; }
    protected Tensorflow.IVariableV1 kernel;
    protected Tensorflow.IInitializer kernel_initializer { get; }
    protected Tensorflow.Keras.IRegularizer kernel_regularizer { get; }
    protected Tensorflow.Shape kernel_size { get; }
    protected string padding { get; }
    protected int rank { get; }
    protected Tensorflow.Shape strides { get; }
    protected bool use_bias { get; }
}

public class Dense : Tensorflow.Keras.Engine.Layer
{
    internal Dense() { }
    public Dense(Tensorflow.Keras.ArgsDefinition.DenseArgs args) => throw null;
    public override void build(Tensorflow.Keras.Saving.KerasShapesWrapper input_shape) => throw null;
}

public class DepthwiseConv2D : Tensorflow.Keras.Layers.Conv2D
{
    internal DepthwiseConv2D() { }
    public DepthwiseConv2D(Tensorflow.Keras.Layers.DepthwiseConv2DArgs args) => throw null;
    public override void build(Tensorflow.Keras.Saving.KerasShapesWrapper input_shape) => throw null;
}

public class DepthwiseConv2DArgs : Tensorflow.Keras.ArgsDefinition.Conv2DArgs
{
    public DepthwiseConv2DArgs() => throw null;
    public int DepthMultiplier { get; set; }
    public Tensorflow.IInitializer DepthwiseInitializer { get; set; }
}

public class Dropout : Tensorflow.Keras.Engine.Layer
{
    internal Dropout() { }
    public Dropout(Tensorflow.Keras.ArgsDefinition.DropoutArgs args) => throw null;
}

public abstract class DropoutRNNCellMixin : Tensorflow.Keras.Engine.Layer, Tensorflow.Keras.Layers.IRnnCell, Tensorflow.Keras.ILayer,
    Tensorflow.Training.IWithTrackable, Tensorflow.Keras.Saving.IKerasConfigable
{
    internal DropoutRNNCellMixin() { }
    public DropoutRNNCellMixin(Tensorflow.Keras.ArgsDefinition.LayerArgs args) => throw null;
    public virtual Tensorflow.Tensors GetInitialState(Tensorflow.Tensors inputs, Tensorflow.Tensor batch_size, Tensorflow.TF_DataType dtype)
        => throw null;
    public abstract bool SupportOptionalArgs { get; }
    public Tensorflow.Tensors _create_dropout_mask(Tensorflow.Tensors input, bool training, int count = 1) => throw null;
    protected void _create_non_trackable_mask_cache() => throw null;
    public Tensorflow.Tensors _create_recurrent_dropout_mask(Tensorflow.Tensors input, bool training, int count = 1) => throw null;
    public Tensorflow.Tensors _generate_dropout_mask(Tensorflow.Tensor ones, float rate, bool training, int count = 1) => throw null;
    public float dropout;
    public Tensorflow.Tensors? get_dropout_mask_for_cell(Tensorflow.Tensors input, bool training, int count = 1) => throw null;
    public Tensorflow.Tensors? get_recurrent_dropout_mask_for_cell(Tensorflow.Tensors input, bool training, int count = 1) => throw null;
    public float recurrent_dropout;
    public void reset_dropout_mask() => throw null;
    public void reset_recurrent_dropout_mask() => throw null;
}

public class ELU : Tensorflow.Keras.Engine.Layer
{
    internal ELU() { }
    public ELU(Tensorflow.Keras.ArgsDefinition.ELUArgs args) => throw null;
    public override Tensorflow.Shape ComputeOutputShape(Tensorflow.Shape input_shape) => throw null;
    public override void build(Tensorflow.Keras.Saving.KerasShapesWrapper input_shape) => throw null;
}

public class EinsumDense : Tensorflow.Keras.Engine.Layer
{
    internal EinsumDense() { }
    public EinsumDense(Tensorflow.Keras.ArgsDefinition.Core.EinsumDenseArgs args) => throw null;
    public override Tensorflow.Shape ComputeOutputShape(Tensorflow.Shape input_shape) => throw null;
    public static (Tensorflow.Shape, Tensorflow.Shape, Tensorflow.Shape) _analyze_einsum_string(string equation, string bias_axes,
        Tensorflow.Shape input_shape, Tensorflow.Shape output_shape) => throw null;
    public static (Tensorflow.Shape, Tensorflow.Shape,
        Tensorflow.Shape) _analyze_split_string(System.Text.RegularExpressions.Match split_string, string bias_axes,
        Tensorflow.Shape input_shape, Tensorflow.Shape output_shape, bool left_elided = false) => throw null;
    public override void build(Tensorflow.Keras.Saving.KerasShapesWrapper input_shape) => throw null;
}

public class Embedding : Tensorflow.Keras.Engine.Layer
{
    internal Embedding() { }
    public Embedding(Tensorflow.Keras.ArgsDefinition.EmbeddingArgs args) => throw null;
    public override void build(Tensorflow.Keras.Saving.KerasShapesWrapper input_shape) => throw null;
}

public class Exponential : Tensorflow.Keras.Engine.Layer
{
    internal Exponential() { }
    public Exponential(Tensorflow.Keras.ArgsDefinition.LayerArgs args) => throw null;
    public override Tensorflow.Shape ComputeOutputShape(Tensorflow.Shape input_shape) => throw null;
    public override void build(Tensorflow.Keras.Saving.KerasShapesWrapper input_shape) => throw null;
}

public class Flatten : Tensorflow.Keras.Engine.Layer
{
    internal Flatten() { }
    public Flatten(Tensorflow.Keras.ArgsDefinition.FlattenArgs args) => throw null;
}

public class GRU : Tensorflow.Keras.Layers.RNN
{
    internal GRU() { }
    public GRU(Tensorflow.Keras.ArgsDefinition.GRUArgs args) => throw null;
    public Tensorflow.Keras.Layers.GRUCell Cell { get; }
    public Tensorflow.Keras.Activation activation { get; }
    public Tensorflow.IInitializer bias_initializer { get; }
    public float dropout { get; }
    public int implementation { get; }
    public Tensorflow.IInitializer kernel_initializer { get; }
    public Tensorflow.Keras.Activation recurrent_activation { get; }
    public float recurrent_dropout { get; }
    public Tensorflow.IInitializer recurrent_initializer { get; }
    public bool reset_after { get; }
    public int units { get; }
    public bool use_bias { get; }
}

public class GRUCell : Tensorflow.Keras.Layers.DropoutRNNCellMixin
{
    internal GRUCell() { }
    public GRUCell(Tensorflow.Keras.ArgsDefinition.GRUCellArgs args) => throw null;
    public override bool SupportOptionalArgs { get => throw null; }
    public override void build(Tensorflow.Keras.Saving.KerasShapesWrapper input_shape) => throw null;
}

public class GlobalAveragePooling1D : Tensorflow.Keras.Layers.GlobalPooling1D
{
    internal GlobalAveragePooling1D() { }
    public GlobalAveragePooling1D(Tensorflow.Keras.ArgsDefinition.Pooling1DArgs args) => throw null;
}

public class GlobalAveragePooling2D : Tensorflow.Keras.Layers.GlobalPooling2D
{
    internal GlobalAveragePooling2D() { }
    public GlobalAveragePooling2D(Tensorflow.Keras.ArgsDefinition.Pooling2DArgs args) => throw null;
}

public class GlobalMaxPooling1D : Tensorflow.Keras.Layers.GlobalPooling1D
{
    internal GlobalMaxPooling1D() { }
    public GlobalMaxPooling1D(Tensorflow.Keras.ArgsDefinition.Pooling1DArgs args) => throw null;
}

public class GlobalMaxPooling2D : Tensorflow.Keras.Layers.GlobalPooling2D
{
    internal GlobalMaxPooling2D() { }
    public GlobalMaxPooling2D(Tensorflow.Keras.ArgsDefinition.Pooling2DArgs args) => throw null;
}

public abstract class GlobalPooling1D : Tensorflow.Keras.Engine.Layer
{
    internal GlobalPooling1D() { }
    public GlobalPooling1D(Tensorflow.Keras.ArgsDefinition.Pooling1DArgs args) => throw null;
    protected string data_format { get; }
    protected Tensorflow.Keras.Engine.InputSpec input_spec;
}

public abstract class GlobalPooling2D : Tensorflow.Keras.Engine.Layer
{
    internal GlobalPooling2D() { }
    public GlobalPooling2D(Tensorflow.Keras.ArgsDefinition.Pooling2DArgs args) => throw null;
    protected string data_format { get; }
    protected Tensorflow.Keras.Engine.InputSpec input_spec;
}

public class HardSigmoid : Tensorflow.Keras.Engine.Layer
{
    internal HardSigmoid() { }
    public HardSigmoid(Tensorflow.Keras.ArgsDefinition.LayerArgs args) => throw null;
    public override Tensorflow.Shape ComputeOutputShape(Tensorflow.Shape input_shape) => throw null;
}

public interface ILayersApi
{
    Tensorflow.Keras.ILayer Add();
    Tensorflow.Keras.ILayer Attention(bool use_scale = false, string score_mode = "dot", bool causal = false, float dropout = 0f);
    Tensorflow.Keras.ILayer AveragePooling2D(Tensorflow.Shape pool_size = null, Tensorflow.Shape strides = null, string padding = "valid",
        string data_format = null);
    Tensorflow.Keras.ILayer BatchNormalization(int axis = -1, float momentum = 0.99f, float epsilon = 0.001f, bool center = true,
        bool scale = true, Tensorflow.IInitializer beta_initializer = null, Tensorflow.IInitializer gamma_initializer = null,
        Tensorflow.IInitializer moving_mean_initializer = null, Tensorflow.IInitializer moving_variance_initializer = null,
        bool trainable = true, string name = null, bool renorm = false, float renorm_momentum = 0.99f);
    Tensorflow.Keras.ILayer Bidirectional(Tensorflow.Keras.ILayer layer, string merge_mode = "concat",
        Tensorflow.NumPy.NDArray weights = null, Tensorflow.Keras.ILayer backward_layer = null);
    Tensorflow.Keras.ILayer CategoryEncoding(int num_tokens, string output_mode = "one_hot", bool sparse = false,
        Tensorflow.NumPy.NDArray count_weights = null);
    Tensorflow.Keras.ILayer Concatenate(int axis = -1);
    Tensorflow.Keras.ILayer Conv1D(int filters, Tensorflow.Shape kernel_size, int strides = 1, string padding = "valid",
        string data_format = "channels_last", int dilation_rate = 1, int groups = 1, string activation = null, bool use_bias = true,
        string kernel_initializer = "glorot_uniform", string bias_initializer = "zeros");
    Tensorflow.Keras.ILayer Conv2D(int filters, Tensorflow.Shape kernel_size = null, Tensorflow.Shape strides = null,
        string padding = "valid");
    Tensorflow.Keras.ILayer Conv2D(int filters, Tensorflow.Shape kernel_size = null, Tensorflow.Shape strides = null,
        string padding = "valid", string data_format = null, Tensorflow.Shape dilation_rate = null, int groups = 1,
        Tensorflow.Keras.Activation activation = null, bool use_bias = true, Tensorflow.IInitializer kernel_initializer = null,
        Tensorflow.IInitializer bias_initializer = null, Tensorflow.Keras.IRegularizer kernel_regularizer = null,
        Tensorflow.Keras.IRegularizer bias_regularizer = null, Tensorflow.Keras.IRegularizer activity_regularizer = null);
    Tensorflow.Keras.ILayer Conv2D(int filters, Tensorflow.Shape kernel_size = null, Tensorflow.Shape strides = null,
        string padding = "valid", string data_format = null, Tensorflow.Shape dilation_rate = null, int groups = 1,
        string activation = null, bool use_bias = true, string kernel_initializer = "glorot_uniform", string bias_initializer = "zeros");
    Tensorflow.Keras.ILayer Conv2DTranspose(int filters, Tensorflow.Shape kernel_size = null, Tensorflow.Shape strides = null,
        string output_padding = "valid", string data_format = null, Tensorflow.Shape dilation_rate = null, string activation = null,
        bool use_bias = true, string kernel_initializer = null, string bias_initializer = null, string kernel_regularizer = null,
        string bias_regularizer = null, string activity_regularizer = null);
    Tensorflow.Keras.ILayer Cropping1D(Tensorflow.NumPy.NDArray cropping);
    Tensorflow.Keras.ILayer Cropping2D(Tensorflow.NumPy.NDArray cropping,
        Tensorflow.Keras.ArgsDefinition.Reshaping.Cropping2DArgs.DataFormat data_format = Tensorflow.Keras.ArgsDefinition.Reshaping.Cropping2DArgs.DataFormat.channels_last);
    Tensorflow.Keras.ILayer Cropping3D(Tensorflow.NumPy.NDArray cropping,
        Tensorflow.Keras.ArgsDefinition.Reshaping.Cropping3DArgs.DataFormat data_format = Tensorflow.Keras.ArgsDefinition.Reshaping.Cropping3DArgs.DataFormat.channels_last);
    Tensorflow.Keras.ILayer Dense(int units);
    Tensorflow.Keras.ILayer Dense(int units, Tensorflow.Keras.Activation activation = null,
        Tensorflow.IInitializer kernel_initializer = null, bool use_bias = true, Tensorflow.IInitializer bias_initializer = null,
        Tensorflow.Shape input_shape = null);
    Tensorflow.Keras.ILayer Dense(int units, string activation = null, Tensorflow.Shape input_shape = null);
    Tensorflow.Keras.ILayer DepthwiseConv2D(Tensorflow.Shape kernel_size = null, Tensorflow.Shape strides = null, string padding = "valid",
        string data_format = null, Tensorflow.Shape dilation_rate = null, int groups = 1, int depth_multiplier = 1,
        string activation = null, bool use_bias = false, string kernel_initializer = "glorot_uniform", string bias_initializer = "zeros",
        string depthwise_initializer = "glorot_uniform");
    Tensorflow.Keras.ILayer Dropout(float rate, Tensorflow.Shape noise_shape = null, int? seed = null);
    Tensorflow.Keras.ILayer ELU(float alpha = 0.1f);
    Tensorflow.Keras.ILayer EinsumDense(string equation, Tensorflow.Shape output_shape, string bias_axes,
        Tensorflow.Keras.Activation activation = null, Tensorflow.IInitializer kernel_initializer = null,
        Tensorflow.IInitializer bias_initializer = null, Tensorflow.Keras.IRegularizer kernel_regularizer = null,
        Tensorflow.Keras.IRegularizer bias_regularizer = null, Tensorflow.Keras.IRegularizer activity_regularizer = null,
        Action kernel_constraint = null, Action bias_constraint = null);
    Tensorflow.Keras.ILayer Embedding(int input_dim, int output_dim, Tensorflow.IInitializer embeddings_initializer = null,
        bool mask_zero = false, Tensorflow.Shape input_shape = null, int input_length = -1);
    Tensorflow.Keras.ILayer Exponential();
    Tensorflow.Keras.ILayer Flatten(string data_format = null);
    Tensorflow.Keras.ILayer GRU(int units, string activation = "tanh", string recurrent_activation = "sigmoid", bool use_bias = true,
        string kernel_initializer = "glorot_uniform", string recurrent_initializer = "orthogonal", string bias_initializer = "zeros",
        float dropout = 0f, float recurrent_dropout = 0f, bool return_sequences = false, bool return_state = false,
        bool go_backwards = false, bool stateful = false, bool unroll = false, bool time_major = false, bool reset_after = true);
    Tensorflow.Keras.Layers.IRnnCell GRUCell(int units, string activation = "tanh", string recurrent_activation = "sigmoid",
        bool use_bias = true, string kernel_initializer = "glorot_uniform", string recurrent_initializer = "orthogonal",
        string bias_initializer = "zeros", float dropout = 0f, float recurrent_dropout = 0f, bool reset_after = true);
    Tensorflow.Keras.ILayer GlobalAveragePooling1D(string data_format = "channels_last");
    Tensorflow.Keras.ILayer GlobalAveragePooling2D();
    Tensorflow.Keras.ILayer GlobalAveragePooling2D(string data_format = "channels_last");
    Tensorflow.Keras.ILayer GlobalMaxPooling1D(string data_format = "channels_last");
    Tensorflow.Keras.ILayer GlobalMaxPooling2D(string data_format = "channels_last");
    Tensorflow.Keras.ILayer HardSigmoid();
    Tensorflow.Keras.Engine.KerasTensor Input(Tensorflow.Shape shape = null, int batch_size = -1, string name = null,
        Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.DtInvalid, bool sparse = false, Tensorflow.Tensor tensor = null,
        bool ragged = false, Tensorflow.Framework.Models.TypeSpec type_spec = null, Tensorflow.Shape batch_input_shape = null,
        Tensorflow.Shape batch_shape = null);
    Tensorflow.Keras.ILayer InputLayer(Tensorflow.Shape input_shape, string name = null, bool sparse = false, bool ragged = false);
    Tensorflow.Keras.ILayer LSTM(int units, Tensorflow.Keras.Activation activation = null,
        Tensorflow.Keras.Activation recurrent_activation = null, bool use_bias = true, Tensorflow.IInitializer kernel_initializer = null,
        Tensorflow.IInitializer recurrent_initializer = null, Tensorflow.IInitializer bias_initializer = null, bool unit_forget_bias = true,
        float dropout = 0f, float recurrent_dropout = 0f, int implementation = 2, bool return_sequences = false, bool return_state = false,
        bool go_backwards = false, bool stateful = false, bool time_major = false, bool unroll = false);
    Tensorflow.Keras.Layers.IRnnCell LSTMCell(int uints, string activation = "tanh", string recurrent_activation = "sigmoid",
        bool use_bias = true, string kernel_initializer = "glorot_uniform", string recurrent_initializer = "orthogonal",
        string bias_initializer = "zeros", bool unit_forget_bias = true, float dropout = 0f, float recurrent_dropout = 0f,
        int implementation = 2);
    Tensorflow.Keras.ILayer LayerNormalization(Tensorflow.Axis? axis, float epsilon = 0.001f, bool center = true, bool scale = true,
        Tensorflow.IInitializer beta_initializer = null, Tensorflow.IInitializer gamma_initializer = null);
    Tensorflow.Keras.ILayer LeakyReLU(float alpha = 0.3f);
    Tensorflow.Keras.ILayer MaxPooling1D(int? pool_size = null, int? strides = null, string padding = "valid", string data_format = null);
    Tensorflow.Keras.ILayer MaxPooling2D(Tensorflow.Shape pool_size = null, Tensorflow.Shape strides = null, string padding = "valid",
        string data_format = null);
    Tensorflow.Keras.ILayer MultiHeadAttention(int num_heads, int key_dim, int? value_dim = null, float dropout = 0f, bool use_bias = true,
        Tensorflow.Shape output_shape = null, Tensorflow.Shape attention_axes = null, Tensorflow.IInitializer kernel_initializer = null,
        Tensorflow.IInitializer bias_initializer = null, Tensorflow.Keras.IRegularizer kernel_regularizer = null,
        Tensorflow.Keras.IRegularizer bias_regularizer = null, Tensorflow.Keras.IRegularizer activity_regularizer = null,
        Action kernel_constraint = null, Action bias_constraint = null);
    Tensorflow.Keras.ILayer Normalization(Tensorflow.Shape? input_shape = null, int? axis = -1, float? mean = null, float? variance = null,
        bool invert = false);
    Tensorflow.Keras.ILayer Permute(int[] dims);
    Tensorflow.Keras.ILayer RNN(IEnumerable<Tensorflow.Keras.Layers.IRnnCell> cell, bool return_sequences = false,
        bool return_state = false, bool go_backwards = false, bool stateful = false, bool unroll = false, bool time_major = false);
    Tensorflow.Keras.ILayer RNN(Tensorflow.Keras.Layers.IRnnCell cell, bool return_sequences = false, bool return_state = false,
        bool go_backwards = false, bool stateful = false, bool unroll = false, bool time_major = false);
    Tensorflow.Keras.ILayer ReLU6();
    Tensorflow.Keras.ILayer Rescaling(float scale, float offset = 0f, Tensorflow.Shape input_shape = null);
    Tensorflow.Keras.ILayer Reshape(Tensorflow.Shape target_shape);
    Tensorflow.Keras.ILayer Reshape(object[] target_shape);
    Tensorflow.Keras.ILayer SELU();
    Tensorflow.Keras.ILayer SimpleRNN(int units, string activation = "tanh", string kernel_initializer = "glorot_uniform",
        string recurrent_initializer = "orthogonal", string bias_initializer = "zeros", bool return_sequences = false,
        bool return_state = false);
    Tensorflow.Keras.Layers.IRnnCell SimpleRNNCell(int units, string activation = "tanh", bool use_bias = true,
        string kernel_initializer = "glorot_uniform", string recurrent_initializer = "orthogonal", string bias_initializer = "zeros",
        float dropout = 0f, float recurrent_dropout = 0f);
    Tensorflow.Keras.ILayer Softmax(Tensorflow.Axis axis);
    Tensorflow.Keras.ILayer Softmax(int axis = -1);
    Tensorflow.Keras.ILayer Softplus();
    Tensorflow.Keras.ILayer Softsign();
    Tensorflow.Keras.Layers.IRnnCell StackedRNNCells(IEnumerable<Tensorflow.Keras.Layers.IRnnCell> cells);
    Tensorflow.Keras.ILayer Subtract();
    Tensorflow.Keras.ILayer Swish();
    Tensorflow.Keras.ILayer Tanh();
    Tensorflow.Keras.ILayer UpSampling1D(int size);
    Tensorflow.Keras.ILayer UpSampling2D(Tensorflow.Shape size = null, string data_format = null, string interpolation = "nearest");
    Tensorflow.Keras.ILayer ZeroPadding2D(Tensorflow.NumPy.NDArray padding);
    Tensorflow.Keras.IPreprocessing preprocessing { get; }
}

public interface IRnnCell : Tensorflow.Keras.ILayer, Tensorflow.Training.IWithTrackable, Tensorflow.Keras.Saving.IKerasConfigable
{
    Tensorflow.Tensors GetInitialState(Tensorflow.Tensors inputs, Tensorflow.Tensor batch_size, Tensorflow.TF_DataType dtype);
    bool SupportOptionalArgs { get; }
}

public interface IStackedRnnCells : Tensorflow.Keras.Layers.IRnnCell, Tensorflow.Keras.ILayer, Tensorflow.Training.IWithTrackable,
    Tensorflow.Keras.Saving.IKerasConfigable
{
    int Count { get; }
    Tensorflow.Keras.Layers.IRnnCell this[int idx] { get; }
}

public class IndexLookup : Tensorflow.Keras.Engine.CombinerPreprocessingLayer
{
    internal IndexLookup() { }
    public IndexLookup(int max_tokens = -1, int num_oov_indices = 1, string mask_token = "", string oov_token = "[UNK]",
        string encoding = "utf-8", bool invert = false) => throw null;
    public override void adapt(Tensorflow.IDatasetV2 data, bool reset_state = true) => throw null;
}

public class IndexLookupAccumulator : Tensorflow.Keras.Engine.IAccumulator
{
    public IndexLookupAccumulator() => throw null;
    public Dictionary<string, int> CountDict { get; set; }
}

public class IndexLookupCombiner : Tensorflow.Keras.Engine.ICombiner
{
    internal IndexLookupCombiner() { }
    public IndexLookupCombiner(int vocab_size = -1, string mask_value = null) => throw null;
    public void Compute(Tensorflow.Tensor values, Tensorflow.Keras.Engine.IAccumulator accumulator = null) => throw null;
    public void Deserialize() => throw null;
    public void Extract() => throw null;
    public void Merge() => throw null;
    public Tensorflow.Keras.Engine.IAccumulator Restore() => throw null;
    public void Serialize() => throw null;
}

public class InputLayer : Tensorflow.Keras.Engine.Layer
{
    internal InputLayer() { }
    public InputLayer(Tensorflow.Keras.ArgsDefinition.InputLayerArgs args) => throw null;
    public override Tensorflow.Keras.Saving.SavedModel.SavedModelSaver TrackableSavedModelSaver { get => throw null; }
}

public class LSTM : Tensorflow.Keras.Layers.RNN
{
    internal LSTM() { }
    public LSTM(Tensorflow.Keras.ArgsDefinition.LSTMArgs args) => throw null;
    public Tensorflow.Keras.ArgsDefinition.LSTMArgs Args { get; }
    public override Tensorflow.Keras.Saving.IKerasConfig get_config() => throw null;
}

public class LSTMCell : Tensorflow.Keras.Layers.DropoutRNNCellMixin
{
    internal LSTMCell() { }
    public LSTMCell(Tensorflow.Keras.ArgsDefinition.LSTMCellArgs args) => throw null;
    public override bool SupportOptionalArgs { get => throw null; }
    public Tensorflow.Tensors _compute_carry_and_output(Tensorflow.Tensor[] x, Tensorflow.Tensor[] h_tm1, Tensorflow.Tensor c_tm1)
        => throw null;
    public Tensorflow.Tensors _compute_carry_and_output_fused(Tensorflow.Tensor[] z, Tensorflow.Tensor c_tm1) => throw null;
    public override void build(Tensorflow.Keras.Saving.KerasShapesWrapper input_shape) => throw null;
}

public class LayerNormalization : Tensorflow.Keras.Engine.Layer
{
    internal LayerNormalization() { }
    public LayerNormalization(Tensorflow.Keras.ArgsDefinition.LayerNormalizationArgs args) => throw null;
    public override Tensorflow.Shape ComputeOutputShape(Tensorflow.Shape input_shape) => throw null;
    public override void build(Tensorflow.Keras.Saving.KerasShapesWrapper input_shape) => throw null;
}

public class LayersApi : Tensorflow.Keras.Layers.ILayersApi
{
    public LayersApi() => throw null;
    public Tensorflow.Keras.ILayer Add() => throw null;
    public Tensorflow.Keras.ILayer Attention(bool use_scale = false, string score_mode = "dot", bool causal = false, float dropout = 0f)
        => throw null;
    public Tensorflow.Keras.ILayer AveragePooling2D(Tensorflow.Shape pool_size = null, Tensorflow.Shape strides = null,
        string padding = "valid", string data_format = null) => throw null;
    public Tensorflow.Keras.ILayer BatchNormalization(int axis = -1, float momentum = 0.99f, float epsilon = 0.001f, bool center = true,
        bool scale = true, Tensorflow.IInitializer beta_initializer = null, Tensorflow.IInitializer gamma_initializer = null,
        Tensorflow.IInitializer moving_mean_initializer = null, Tensorflow.IInitializer moving_variance_initializer = null,
        bool trainable = true, string name = null, bool renorm = false, float renorm_momentum = 0.99f) => throw null;
    public Tensorflow.Keras.ILayer Bidirectional(Tensorflow.Keras.ILayer layer, string merge_mode = "concat",
        Tensorflow.NumPy.NDArray weights = null, Tensorflow.Keras.ILayer backward_layer = null) => throw null;
    public Tensorflow.Keras.ILayer CategoryEncoding(int num_tokens, string output_mode = "one_hot", bool sparse = false,
        Tensorflow.NumPy.NDArray count_weights = null) => throw null;
    public Tensorflow.Keras.ILayer Concatenate(int axis = -1) => throw null;
    public Tensorflow.Keras.ILayer Conv1D(int filters, Tensorflow.Shape kernel_size, int strides = 1, string padding = "valid",
        string data_format = "channels_last", int dilation_rate = 1, int groups = 1, string activation = null, bool use_bias = true,
        string kernel_initializer = "glorot_uniform", string bias_initializer = "zeros") => throw null;
    public Tensorflow.Keras.ILayer Conv2D(int filters, Tensorflow.Shape kernel_size = null, Tensorflow.Shape strides = null,
        string padding = "valid") => throw null;
    public Tensorflow.Keras.ILayer Conv2D(int filters, Tensorflow.Shape kernel_size = null, Tensorflow.Shape strides = null,
        string padding = "valid", string data_format = null, Tensorflow.Shape dilation_rate = null, int groups = 1,
        Tensorflow.Keras.Activation activation = null, bool use_bias = true, Tensorflow.IInitializer kernel_initializer = null,
        Tensorflow.IInitializer bias_initializer = null, Tensorflow.Keras.IRegularizer kernel_regularizer = null,
        Tensorflow.Keras.IRegularizer bias_regularizer = null, Tensorflow.Keras.IRegularizer activity_regularizer = null) => throw null;
    public Tensorflow.Keras.ILayer Conv2D(int filters, Tensorflow.Shape kernel_size = null, Tensorflow.Shape strides = null,
        string padding = "valid", string data_format = null, Tensorflow.Shape dilation_rate = null, int groups = 1,
        string activation = null, bool use_bias = true, string kernel_initializer = "glorot_uniform", string bias_initializer = "zeros")
        => throw null;
    public Tensorflow.Keras.ILayer Conv2DTranspose(int filters, Tensorflow.Shape kernel_size = null, Tensorflow.Shape strides = null,
        string output_padding = "valid", string data_format = null, Tensorflow.Shape dilation_rate = null, string activation = null,
        bool use_bias = false, string kernel_initializer = null, string bias_initializer = null, string kernel_regularizer = null,
        string bias_regularizer = null, string activity_regularizer = null) => throw null;
    public Tensorflow.Keras.ILayer Cropping1D(Tensorflow.NumPy.NDArray cropping) => throw null;
    public Tensorflow.Keras.ILayer Cropping2D(Tensorflow.NumPy.NDArray cropping,
        Tensorflow.Keras.ArgsDefinition.Reshaping.Cropping2DArgs.DataFormat data_format = Tensorflow.Keras.ArgsDefinition.Reshaping.Cropping2DArgs.DataFormat.channels_last)
        => throw null;
    public Tensorflow.Keras.ILayer Cropping3D(Tensorflow.NumPy.NDArray cropping,
        Tensorflow.Keras.ArgsDefinition.Reshaping.Cropping3DArgs.DataFormat data_format = Tensorflow.Keras.ArgsDefinition.Reshaping.Cropping3DArgs.DataFormat.channels_last)
        => throw null;
    public Tensorflow.Keras.ILayer Dense(int units) => throw null;
    public Tensorflow.Keras.ILayer Dense(int units, Tensorflow.Keras.Activation activation = null,
        Tensorflow.IInitializer kernel_initializer = null, bool use_bias = true, Tensorflow.IInitializer bias_initializer = null,
        Tensorflow.Shape input_shape = null) => throw null;
    public Tensorflow.Keras.ILayer Dense(int units, string activation = null, Tensorflow.Shape input_shape = null) => throw null;
    public Tensorflow.Keras.ILayer DepthwiseConv2D(Tensorflow.Shape kernel_size = null, Tensorflow.Shape strides = null,
        string padding = "valid", string data_format = null, Tensorflow.Shape dilation_rate = null, int groups = 1,
        int depth_multiplier = 1, string activation = null, bool use_bias = false, string kernel_initializer = "glorot_uniform",
        string bias_initializer = "zeros", string depthwise_initializer = "glorot_uniform") => throw null;
    public Tensorflow.Keras.ILayer Dropout(float rate, Tensorflow.Shape noise_shape = null, int? seed = null) => throw null;
    public Tensorflow.Keras.ILayer ELU(float alpha = 0.1f) => throw null;
    public Tensorflow.Keras.ILayer EinsumDense(string equation, Tensorflow.Shape output_shape, string bias_axes,
        Tensorflow.Keras.Activation activation = null, Tensorflow.IInitializer kernel_initializer = null,
        Tensorflow.IInitializer bias_initializer = null, Tensorflow.Keras.IRegularizer kernel_regularizer = null,
        Tensorflow.Keras.IRegularizer bias_regularizer = null, Tensorflow.Keras.IRegularizer activity_regularizer = null,
        Action kernel_constraint = null, Action bias_constraint = null) => throw null;
    public Tensorflow.Keras.ILayer Embedding(int input_dim, int output_dim, Tensorflow.IInitializer embeddings_initializer = null,
        bool mask_zero = false, Tensorflow.Shape input_shape = null, int input_length = -1) => throw null;
    public Tensorflow.Keras.ILayer Exponential() => throw null;
    public Tensorflow.Keras.ILayer Flatten(string data_format = null) => throw null;
    public Tensorflow.Keras.ILayer GRU(int units, string activation = "tanh", string recurrent_activation = "sigmoid", bool use_bias = true,
        string kernel_initializer = "glorot_uniform", string recurrent_initializer = "orthogonal", string bias_initializer = "zeros",
        float dropout = 0f, float recurrent_dropout = 0f, bool return_sequences = false, bool return_state = false,
        bool go_backwards = false, bool stateful = false, bool unroll = false, bool time_major = false, bool reset_after = true)
        => throw null;
    public Tensorflow.Keras.Layers.IRnnCell GRUCell(int units, string activation = "tanh", string recurrent_activation = "sigmoid",
        bool use_bias = true, string kernel_initializer = "glorot_uniform", string recurrent_initializer = "orthogonal",
        string bias_initializer = "zeros", float dropout = 0f, float recurrent_dropout = 0f, bool reset_after = true) => throw null;
    public Tensorflow.Keras.ILayer GlobalAveragePooling1D(string data_format = "channels_last") => throw null;
    public Tensorflow.Keras.ILayer GlobalAveragePooling2D() => throw null;
    public Tensorflow.Keras.ILayer GlobalAveragePooling2D(string data_format = "channels_last") => throw null;
    public Tensorflow.Keras.ILayer GlobalMaxPooling1D(string data_format = "channels_last") => throw null;
    public Tensorflow.Keras.ILayer GlobalMaxPooling2D(string data_format = "channels_last") => throw null;
    public Tensorflow.Keras.ILayer HardSigmoid() => throw null;
    public Tensorflow.Keras.Engine.KerasTensor Input(Tensorflow.Shape shape = null, int batch_size = -1, string name = null,
        Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.DtInvalid, bool sparse = false, Tensorflow.Tensor tensor = null,
        bool ragged = false, Tensorflow.Framework.Models.TypeSpec type_spec = null, Tensorflow.Shape batch_input_shape = null,
        Tensorflow.Shape batch_shape = null) => throw null;
    public Tensorflow.Keras.ILayer InputLayer(Tensorflow.Shape input_shape, string name = null, bool sparse = false, bool ragged = false)
        => throw null;
    public Tensorflow.Keras.ILayer LSTM(int units, Tensorflow.Keras.Activation activation = null,
        Tensorflow.Keras.Activation recurrent_activation = null, bool use_bias = true, Tensorflow.IInitializer kernel_initializer = null,
        Tensorflow.IInitializer recurrent_initializer = null, Tensorflow.IInitializer bias_initializer = null, bool unit_forget_bias = true,
        float dropout = 0f, float recurrent_dropout = 0f, int implementation = 2, bool return_sequences = false, bool return_state = false,
        bool go_backwards = false, bool stateful = false, bool time_major = false, bool unroll = false) => throw null;
    public Tensorflow.Keras.Layers.IRnnCell LSTMCell(int uints, string activation = "tanh", string recurrent_activation = "sigmoid",
        bool use_bias = true, string kernel_initializer = "glorot_uniform", string recurrent_initializer = "orthogonal",
        string bias_initializer = "zeros", bool unit_forget_bias = true, float dropout = 0f, float recurrent_dropout = 0f,
        int implementation = 2) => throw null;
    public Tensorflow.Keras.ILayer LayerNormalization(Tensorflow.Axis? axis, float epsilon = 0.001f, bool center = true, bool scale = true,
        Tensorflow.IInitializer beta_initializer = null, Tensorflow.IInitializer gamma_initializer = null) => throw null;
    public Tensorflow.Keras.ILayer LeakyReLU(float alpha = 0.3f) => throw null;
    public Tensorflow.Keras.ILayer MaxPooling1D(int? pool_size = null, int? strides = null, string padding = "valid",
        string data_format = null) => throw null;
    public Tensorflow.Keras.ILayer MaxPooling2D(Tensorflow.Shape pool_size = null, Tensorflow.Shape strides = null,
        string padding = "valid", string data_format = null) => throw null;
    public Tensorflow.Keras.ILayer MultiHeadAttention(int num_heads, int key_dim, int? value_dim = null, float dropout = 0f,
        bool use_bias = true, Tensorflow.Shape output_shape = null, Tensorflow.Shape attention_axes = null,
        Tensorflow.IInitializer kernel_initializer = null, Tensorflow.IInitializer bias_initializer = null,
        Tensorflow.Keras.IRegularizer kernel_regularizer = null, Tensorflow.Keras.IRegularizer bias_regularizer = null,
        Tensorflow.Keras.IRegularizer activity_regularizer = null, Action kernel_constraint = null, Action bias_constraint = null)
        => throw null;
    public Tensorflow.Keras.ILayer Normalization(Tensorflow.Shape? input_shape = null, int? axis = -1, float? mean = null,
        float? variance = null, bool invert = false) => throw null;
    public Tensorflow.Keras.ILayer Permute(int[] dims) => throw null;
    public Tensorflow.Keras.ILayer RNN(IEnumerable<Tensorflow.Keras.Layers.IRnnCell> cell, bool return_sequences = false,
        bool return_state = false, bool go_backwards = false, bool stateful = false, bool unroll = false, bool time_major = false)
        => throw null;
    public Tensorflow.Keras.ILayer RNN(Tensorflow.Keras.Layers.IRnnCell cell, bool return_sequences = false, bool return_state = false,
        bool go_backwards = false, bool stateful = false, bool unroll = false, bool time_major = false) => throw null;
    public Tensorflow.Keras.ILayer ReLU6() => throw null;
    public Tensorflow.Keras.ILayer Rescaling(float scale, float offset = 0f, Tensorflow.Shape input_shape = null) => throw null;
    public Tensorflow.Keras.ILayer Reshape(Tensorflow.Shape target_shape) => throw null;
    public Tensorflow.Keras.ILayer Reshape(object[] target_shape) => throw null;
    public Tensorflow.Keras.ILayer SELU() => throw null;
    public Tensorflow.Keras.ILayer SimpleRNN(int units, string activation = "tanh", string kernel_initializer = "glorot_uniform",
        string recurrent_initializer = "orthogonal", string bias_initializer = "zeros", bool return_sequences = false,
        bool return_state = false) => throw null;
    public Tensorflow.Keras.Layers.IRnnCell SimpleRNNCell(int units, string activation = "tanh", bool use_bias = true,
        string kernel_initializer = "glorot_uniform", string recurrent_initializer = "orthogonal", string bias_initializer = "zeros",
        float dropout = 0f, float recurrent_dropout = 0f) => throw null;
    public Tensorflow.Keras.ILayer Softmax(Tensorflow.Axis axis) => throw null;
    public Tensorflow.Keras.ILayer Softmax(int axis = -1) => throw null;
    public Tensorflow.Keras.ILayer Softplus() => throw null;
    public Tensorflow.Keras.ILayer Softsign() => throw null;
    public Tensorflow.Keras.Layers.IRnnCell StackedRNNCells(IEnumerable<Tensorflow.Keras.Layers.IRnnCell> cells) => throw null;
    public Tensorflow.Keras.ILayer Subtract() => throw null;
    public Tensorflow.Keras.ILayer Swish() => throw null;
    public Tensorflow.Keras.ILayer Tanh() => throw null;
    public Tensorflow.Keras.ILayer UpSampling1D(int size) => throw null;
    public Tensorflow.Keras.ILayer UpSampling2D(Tensorflow.Shape size, string data_format, string interpolation) => throw null;
    public Tensorflow.Keras.ILayer ZeroPadding2D(Tensorflow.NumPy.NDArray padding) => throw null;
    public Tensorflow.Tensor dense(Tensorflow.Tensor inputs, int units, Tensorflow.Keras.Activation activation = null, bool use_bias = true,
        Tensorflow.IInitializer kernel_initializer = null, Tensorflow.IInitializer bias_initializer = null, bool trainable = true,
        string name = null, bool? reuse = null) => throw null;
    public Tensorflow.Tensor max_pooling2d(Tensorflow.Tensor inputs, int[] pool_size, int[] strides, string padding = "valid",
        string data_format = "channels_last", string name = null) => throw null;
    public Tensorflow.Keras.IPreprocessing preprocessing { get; }
}

public class LeakyReLu : Tensorflow.Keras.Engine.Layer
{
    internal LeakyReLu() { }
    public LeakyReLu(Tensorflow.Keras.ArgsDefinition.LeakyReLuArgs args) => throw null;
}

public class MaxPooling1D : Tensorflow.Keras.Layers.Pooling1D
{
    internal MaxPooling1D() { }
    public MaxPooling1D(Tensorflow.Keras.ArgsDefinition.Pooling1DArgs args) => throw null;
}

public class MaxPooling2D : Tensorflow.Keras.Layers.Pooling2D
{
    internal MaxPooling2D() { }
    public MaxPooling2D(Tensorflow.Keras.ArgsDefinition.MaxPooling2DArgs args) => throw null;
}

public abstract class Merge : Tensorflow.Keras.Engine.Layer
{
    internal Merge() { }
    public Merge(Tensorflow.Keras.ArgsDefinition.MergeArgs args) => throw null;
    protected virtual Tensorflow.Tensors _merge_function(Tensorflow.Tensors inputs) => throw null;
    public override void build(Tensorflow.Keras.Saving.KerasShapesWrapper input_shape) => throw null;
}

public class MultiHeadAttention : Tensorflow.Keras.Engine.Layer
{
    internal MultiHeadAttention() { }
    public MultiHeadAttention(Tensorflow.Keras.ArgsDefinition.MultiHeadAttentionArgs args) => throw null;
    public static (string, string, int) _build_attention_equation(int rank, Tensorflow.Shape attn_axes) => throw null;
    public void _build_from_signature(Tensorflow.Shape query, Tensorflow.Shape value, Tensorflow.Shape key = null) => throw null;
    public void _build_from_signature(Tensorflow.Tensor query, Tensorflow.Tensor value, Tensorflow.Tensor key = null) => throw null;
    public static (string, string, int) _build_proj_equation(int free_dims, int bound_dims, int output_dims) => throw null;
    public Tensorflow.Tensors _compute_attention(Tensorflow.Tensor query, Tensorflow.Tensor key, Tensorflow.Tensor value,
        Tensorflow.Tensor attention_mask = null, bool training = false) => throw null;
    protected Tensorflow.Tensors call(Tensorflow.Tensors inputs, Tensorflow.Tensor attention_mask, bool? training = null,
        bool return_attention_scores = false) => throw null;
}

public class Normalization : Tensorflow.Keras.Layers.PreprocessingLayer
{
    internal Normalization() { }
    public Normalization(Tensorflow.Keras.ArgsDefinition.NormalizationArgs args) => throw null;
    public override Tensorflow.Shape ComputeOutputShape(Tensorflow.Shape input_shape) => throw null;
    public override void adapt(Tensorflow.Tensor data, int? batch_size = null, int? steps = null) => throw null;
    public override void build(Tensorflow.Keras.Saving.KerasShapesWrapper input_shape) => throw null;
    public override void finalize_state() => throw null;
    public override void reset_state() => throw null;
    public override void update_state(Tensorflow.Tensor data) => throw null;
}

public class Permute : Tensorflow.Keras.Engine.Layer
{
    internal Permute() { }
    public Permute(Tensorflow.Keras.ArgsDefinition.PermuteArgs args) => throw null;
    public override Tensorflow.Shape ComputeOutputShape(Tensorflow.Shape input_shape) => throw null;
    public override void build(Tensorflow.Keras.Saving.KerasShapesWrapper input_shape) => throw null;
}

public class Pooling1D : Tensorflow.Keras.Engine.Layer
{
    internal Pooling1D() { }
    public Pooling1D(Tensorflow.Keras.ArgsDefinition.Pooling1DArgs args) => throw null;
}

public class Pooling2D : Tensorflow.Keras.Engine.Layer
{
    internal Pooling2D() { }
    public Pooling2D(Tensorflow.Keras.ArgsDefinition.Pooling2DArgs args) => throw null;
}

public class PreprocessingLayer : Tensorflow.Keras.Engine.Layer
{
    internal PreprocessingLayer() { }
    public PreprocessingLayer(Tensorflow.Keras.ArgsDefinition.PreprocessingLayerArgs args) => throw null;
    public override void adapt(Tensorflow.Tensor data, int? batch_size = null, int? steps = null) => throw null;
    public void compile(bool run_eagerly = false, int steps_per_execution = 1) => throw null;
    public virtual void finalize_state() => throw null;
    public virtual void reset_state() => throw null;
    public virtual void update_state(Tensorflow.Tensor data) => throw null;
}

public class RNN : Tensorflow.Keras.Layers.RnnBase
{
    internal RNN() { }
    public RNN(IEnumerable<Tensorflow.Keras.Layers.IRnnCell> cells, Tensorflow.Keras.ArgsDefinition.RNNArgs args) => throw null;
    public RNN(Tensorflow.Keras.Layers.IRnnCell cell, Tensorflow.Keras.ArgsDefinition.RNNArgs args) => throw null;
    public Tensorflow.Keras.ArgsDefinition.RNNArgs Args { get; }
    public Tensorflow.Keras.Layers.IRnnCell Cell { get; init; }
    public Tensorflow.Tensors States { get; set; }
    public Tensorflow.Tensors __call__(Tensorflow.Tensors inputs, Tensorflow.Tensor state = null, Tensorflow.Tensor training = null)
        => throw null;
    protected Tensorflow.IVariableV1 _bias;
    protected Tensorflow.IVariableV1 _kernel;
    protected void _maybe_reset_cell_dropout_mask(Tensorflow.Keras.ILayer cell) => throw null;
    protected (Tensorflow.Tensors inputs, Tensorflow.Tensors initial_state,
        Tensorflow.Tensors constants) _process_inputs(Tensorflow.Tensors inputs, Tensorflow.Tensors initial_state,
        Tensorflow.Tensors constants) => throw null;
    protected void _validate_args_if_ragged(bool is_ragged_input, Tensorflow.Tensors mask) => throw null;
    public override void build(Tensorflow.Keras.Saving.KerasShapesWrapper input_shape) => throw null;
    public override Tensorflow.Keras.Saving.IKerasConfig get_config() => throw null;
    protected Tensorflow.Tensors get_initial_state(Tensorflow.Tensors inputs) => throw null;
}

public class ReLu6 : Tensorflow.Keras.Engine.Layer
{
    public ReLu6() => throw null;
}

public class Rescaling : Tensorflow.Keras.Engine.Layer
{
    internal Rescaling() { }
    public Rescaling(Tensorflow.Keras.ArgsDefinition.RescalingArgs args) => throw null;
    public override Tensorflow.Shape ComputeOutputShape(Tensorflow.Shape input_shape) => throw null;
}

public class Reshape : Tensorflow.Keras.Engine.Layer
{
    internal Reshape() { }
    public Reshape(Tensorflow.Keras.ArgsDefinition.ReshapeArgs args) => throw null;
    public override Tensorflow.Shape ComputeOutputShape(Tensorflow.Shape input_shape) => throw null;
}

public class Resizing : Tensorflow.Keras.Layers.PreprocessingLayer
{
    internal Resizing() { }
    public Resizing(Tensorflow.Keras.ArgsDefinition.ResizingArgs args) => throw null;
    public override Tensorflow.Shape ComputeOutputShape(Tensorflow.Shape input_shape) => throw null;
}

public abstract class RnnBase : Tensorflow.Keras.Engine.Layer
{
    internal RnnBase() { }
    public RnnBase(Tensorflow.Keras.ArgsDefinition.LayerArgs args) => throw null;
}

public class SELU : Tensorflow.Keras.Engine.Layer
{
    internal SELU() { }
    public SELU(Tensorflow.Keras.ArgsDefinition.LayerArgs args) => throw null;
    public override Tensorflow.Shape ComputeOutputShape(Tensorflow.Shape input_shape) => throw null;
    protected const float alpha = 1.6732632f;
    public override void build(Tensorflow.Keras.Saving.KerasShapesWrapper input_shape) => throw null;
    protected const float scale = 1.050701f;
}

public class SimpleRNN : Tensorflow.Keras.Layers.RNN
{
    internal SimpleRNN() { }
    public SimpleRNN(Tensorflow.Keras.ArgsDefinition.SimpleRNNArgs args) => throw null;
}

public class SimpleRNNCell : Tensorflow.Keras.Layers.DropoutRNNCellMixin
{
    internal SimpleRNNCell() { }
    public SimpleRNNCell(Tensorflow.Keras.ArgsDefinition.SimpleRNNCellArgs args) => throw null;
    public override bool SupportOptionalArgs { get => throw null; }
    public override void build(Tensorflow.Keras.Saving.KerasShapesWrapper input_shape) => throw null;
}

public class Softmax : Tensorflow.Keras.Engine.Layer
{
    internal Softmax() { }
    public Softmax(Tensorflow.Keras.ArgsDefinition.SoftmaxArgs args) => throw null;
    public override Tensorflow.Shape ComputeOutputShape(Tensorflow.Shape input_shape) => throw null;
}

public class Softplus : Tensorflow.Keras.Engine.Layer
{
    internal Softplus() { }
    public Softplus(Tensorflow.Keras.ArgsDefinition.LayerArgs args) => throw null;
    public override Tensorflow.Shape ComputeOutputShape(Tensorflow.Shape input_shape) => throw null;
}

public class Softsign : Tensorflow.Keras.Engine.Layer
{
    internal Softsign() { }
    public Softsign(Tensorflow.Keras.ArgsDefinition.LayerArgs args) => throw null;
    public override Tensorflow.Shape ComputeOutputShape(Tensorflow.Shape input_shape) => throw null;
}

public class StackedRNNCells : Tensorflow.Keras.Engine.Layer, Tensorflow.Keras.Layers.IRnnCell, Tensorflow.Keras.ILayer,
    Tensorflow.Training.IWithTrackable, Tensorflow.Keras.Saving.IKerasConfigable
{
    internal StackedRNNCells() { }
    public StackedRNNCells(IEnumerable<Tensorflow.Keras.Layers.IRnnCell> cells, Tensorflow.Keras.ArgsDefinition.StackedRNNCellsArgs args)
        => throw null;
    public IList<Tensorflow.Keras.Layers.IRnnCell> Cells { get; set; }
    public Tensorflow.Tensors GetInitialState(Tensorflow.Tensors inputs = null, Tensorflow.Tensor batch_size = null,
        Tensorflow.TF_DataType dtype = Tensorflow.TF_DataType.DtInvalid) => throw null;
    public bool SupportOptionalArgs { get; }
    public bool _reverse_state_order;
    public override void build(Tensorflow.Keras.Saving.KerasShapesWrapper input_shape) => throw null;
    public void from_config() => throw null;
    public override Tensorflow.Keras.Saving.IKerasConfig get_config() => throw null;
}

public class Subtract : Tensorflow.Keras.Layers.Merge
{
    internal Subtract() { }
    public Subtract(Tensorflow.Keras.ArgsDefinition.MergeArgs args) => throw null;
    protected override Tensorflow.Tensors _merge_function(Tensorflow.Tensors inputs) => throw null;
}

public class Swish : Tensorflow.Keras.Engine.Layer
{
    internal Swish() { }
    public Swish(Tensorflow.Keras.ArgsDefinition.LayerArgs args) => throw null;
    public override Tensorflow.Shape ComputeOutputShape(Tensorflow.Shape input_shape) => throw null;
}

public class Tanh : Tensorflow.Keras.Engine.Layer
{
    internal Tanh() { }
    public Tanh(Tensorflow.Keras.ArgsDefinition.LayerArgs args) => throw null;
    public override Tensorflow.Shape ComputeOutputShape(Tensorflow.Shape input_shape) => throw null;
}

public class TensorFlowOpLayer : Tensorflow.Keras.Engine.Layer
{
    internal TensorFlowOpLayer() { }
    public TensorFlowOpLayer(Tensorflow.Keras.ArgsDefinition.TensorFlowOpLayerArgs args) => throw null;
    public Tensorflow.Keras.Engine.Layer GetOpLayer(Tensorflow.Keras.ArgsDefinition.TensorFlowOpLayerArgs args) => throw null;
    public string OpType { get; }
}

public class TextVectorization : Tensorflow.Keras.Engine.CombinerPreprocessingLayer
{
    internal TextVectorization() { }
    public TextVectorization(Tensorflow.Keras.ArgsDefinition.TextVectorizationArgs args) => throw null;
    public override void adapt(Tensorflow.IDatasetV2 data, bool reset_state = true) => throw null;
    public override void build(Tensorflow.Keras.Saving.KerasShapesWrapper input_shape) => throw null;
}

public class UpSampling1D : Tensorflow.Keras.Engine.Layer
{
    internal UpSampling1D() { }
    public UpSampling1D(Tensorflow.Keras.ArgsDefinition.UpSampling1DArgs args) => throw null;
}

public class UpSampling2D : Tensorflow.Keras.Engine.Layer
{
    internal UpSampling2D() { }
    public UpSampling2D(Tensorflow.Keras.ArgsDefinition.UpSampling2DArgs args) => throw null;
}

public abstract class Wrapper : Tensorflow.Keras.Engine.Layer
{
    internal Wrapper() { }
    public Wrapper(Tensorflow.Keras.ArgsDefinition.WrapperArgs args) => throw null;
    public virtual void Build(Tensorflow.Keras.Saving.KerasShapesWrapper input_shape) => throw null;
    public Tensorflow.Keras.ILayer _layer;
}

public class ZeroPadding2D : Tensorflow.Keras.Engine.Layer
{
    internal ZeroPadding2D() { }
    public ZeroPadding2D(Tensorflow.Keras.ArgsDefinition.ZeroPadding2DArgs args, string data_format = null) => throw null;
}
