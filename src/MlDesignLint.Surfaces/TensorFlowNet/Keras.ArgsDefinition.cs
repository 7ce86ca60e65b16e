namespace Tensorflow.Keras.ArgsDefinition;

public class AddArgs : Tensorflow.Keras.ArgsDefinition.MergeArgs
{
    public AddArgs() => throw null;
}

public class AttentionArgs : Tensorflow.Keras.ArgsDefinition.BaseDenseAttentionArgs
{
    public AttentionArgs() => throw null;
    public string score_mode { get; set; }
    public bool use_scale { get; set; }
}

public class AutoSerializeLayerArgs : Tensorflow.Keras.ArgsDefinition.LayerArgs
{
    public AutoSerializeLayerArgs() => throw null;
    public override Tensorflow.Keras.Saving.KerasShapesWrapper BatchInputShape { get => throw null; set => throw null; }
    public override Tensorflow.TF_DataType DType { get => throw null; set => throw null; }
    public override string Name { get => throw null; set => throw null; }
    public override bool Trainable { get => throw null; set => throw null; }
}

public class AveragePooling2DArgs : Tensorflow.Keras.ArgsDefinition.Pooling2DArgs
{
    public AveragePooling2DArgs() => throw null;
}

public class BaseDenseAttentionArgs : Tensorflow.Keras.ArgsDefinition.AutoSerializeLayerArgs
{
    public BaseDenseAttentionArgs() => throw null;
    public bool causal { get; set; }
    public float dropout { get; set; }
}

public class BatchNormalizationArgs : Tensorflow.Keras.ArgsDefinition.AutoSerializeLayerArgs
{
    public BatchNormalizationArgs() => throw null;
    public Tensorflow.Shape Axis { get; set; }
    public Tensorflow.IInitializer BetaInitializer { get; set; }
    public Tensorflow.Keras.IRegularizer BetaRegularizer { get; set; }
    public bool Center { get; set; }
    public float Epsilon { get; set; }
    public Tensorflow.IInitializer GammaInitializer { get; set; }
    public Tensorflow.Keras.IRegularizer GammaRegularizer { get; set; }
    public float Momentum { get; set; }
    public Tensorflow.IInitializer MovingMeanInitializer { get; set; }
    public Tensorflow.IInitializer MovingVarianceInitializer { get; set; }
    public bool Renorm { get; set; }
    public float RenormMomentum { get; set; }
    public bool Scale { get; set; }
}

public class BidirectionalArgs : Tensorflow.Keras.ArgsDefinition.AutoSerializeLayerArgs
{
    public BidirectionalArgs() => throw null;
    public Tensorflow.Keras.ILayer BackwardLayer { get; set; }
    public Tensorflow.Keras.ILayer Layer { get; set; }
    public string? MergeMode { get; set; }
    public Tensorflow.NumPy.NDArray Weights { get; set; }
}

public class CategoryEncodingArgs : Tensorflow.Keras.ArgsDefinition.AutoSerializeLayerArgs
{
    public CategoryEncodingArgs() => throw null;
    public Tensorflow.NumPy.NDArray CountWeights { get; set; }
    public int NumTokens { get; set; }
    public string OutputMode { get; set; }
    public bool Sparse { get; set; }
}

public class ConcatenateArgs : Tensorflow.Keras.ArgsDefinition.MergeArgs
{
    public ConcatenateArgs() => throw null;
}

public class Conv1DArgs : Tensorflow.Keras.ArgsDefinition.ConvolutionalArgs
{
    public Conv1DArgs() => throw null;
}

public class Conv2DArgs : Tensorflow.Keras.ArgsDefinition.ConvolutionalArgs
{
    public Conv2DArgs() => throw null;
}

public class Conv2DTransposeArgs : Tensorflow.Keras.ArgsDefinition.Conv2DArgs
{
    public Conv2DTransposeArgs() => throw null;
}

public class ConvolutionalArgs : Tensorflow.Keras.ArgsDefinition.AutoSerializeLayerArgs
{
    public ConvolutionalArgs() => throw null;
    public Tensorflow.Keras.Activation Activation { get; set; }
    public Action BiasConstraint { get; set; }
    public Tensorflow.IInitializer BiasInitializer { get; set; }
    public Tensorflow.Keras.IRegularizer BiasRegularizer { get; set; }
    public string DataFormat { get; set; }
    public Tensorflow.Shape DilationRate { get; set; }
    public int Filters { get; set; }
    public int Groups { get; set; }
    public Action KernelConstraint { get; set; }
    public Tensorflow.IInitializer KernelInitializer { get; set; }
    public Tensorflow.Keras.IRegularizer KernelRegularizer { get; set; }
    public Tensorflow.Shape KernelSize { get; set; }
    public int NumSpatialDims { get; set; }
    public string Padding { get; set; }
    public int Rank { get; set; }
    public Tensorflow.Shape Strides { get; set; }
    public bool UseBias { get; set; }
}

public class DataAdapterArgs : Tensorflow.Keras.Saving.IKerasConfig
{
    public DataAdapterArgs() => throw null;
    public int BatchSize { get; set; }
    public Dictionary<int, float> ClassWeight;
    public Tensorflow.IDatasetV2 Dataset { get; set; }
    public int Epochs { get; set; }
    public int MaxQueueSize { get; set; }
    public Tensorflow.Keras.Engine.IModel Model { get; set; }
    public Tensorflow.NumPy.NDArray SampleWeight;
    public bool Shuffle { get; set; }
    public int Steps { get; set; }
    public bool UseMultiprocessing { get; set; }
    public int Worker { get; set; }
    public Tensorflow.Tensors X { get; set; }
    public Tensorflow.Tensors Y { get; set; }
}

public class DataHandlerArgs : Tensorflow.Keras.Saving.IKerasConfig
{
    public DataHandlerArgs() => throw null;
    public int BatchSize { get; set; }
    public Dictionary<int, float> ClassWeight;
    public Tensorflow.IDatasetV2 Dataset { get; set; }
    public int Epochs { get; set; }
    public int InitialEpoch { get; set; }
    public int MaxQueueSize { get; set; }
    public Tensorflow.Keras.Engine.IModel Model { get; set; }
    public Tensorflow.NumPy.NDArray SampleWeight;
    public bool Shuffle { get; set; }
    public int StepsPerEpoch { get; set; }
    public Tensorflow.IVariableV1 StepsPerExecution { get; set; }
    public bool UseMultiprocessing { get; set; }
    public int Workers { get; set; }
    public Tensorflow.Tensors X { get; set; }
    public Tensorflow.Tensors Y { get; set; }
}

public class DenseArgs : Tensorflow.Keras.ArgsDefinition.LayerArgs
{
    public DenseArgs() => throw null;
    public Tensorflow.Keras.Activation Activation { get; set; }
    public Action BiasConstraint { get; set; }
    public Tensorflow.IInitializer BiasInitializer { get; set; }
    public Tensorflow.Keras.IRegularizer BiasRegularizer { get; set; }
    public override Tensorflow.TF_DataType DType { get => throw null; set => throw null; }
    public Action KernelConstraint { get; set; }
    public Tensorflow.IInitializer KernelInitializer { get; set; }
    public Tensorflow.Keras.IRegularizer KernelRegularizer { get; set; }
    public override string Name { get => throw null; set => throw null; }
    public override bool Trainable { get => throw null; set => throw null; }
    public int Units { get; set; }
    public bool UseBias { get; set; }
}

public class DropoutArgs : Tensorflow.Keras.ArgsDefinition.AutoSerializeLayerArgs
{
    public DropoutArgs() => throw null;
    public Tensorflow.Shape NoiseShape { get; set; }
    public float Rate { get; set; }
    public int? Seed { get; set; }
    public bool SupportsMasking { get; set; }
}

public class ELUArgs : Tensorflow.Keras.ArgsDefinition.AutoSerializeLayerArgs
{
    public ELUArgs() => throw null;
    public float Alpha { get; set; }
}

public class EmbeddingArgs : Tensorflow.Keras.ArgsDefinition.AutoSerializeLayerArgs
{
    public EmbeddingArgs() => throw null;
    public override Tensorflow.Keras.IRegularizer ActivityRegularizer { get => throw null; set => throw null; }
    public Tensorflow.IInitializer EmbeddingsInitializer { get; set; }
    public int InputDim { get; set; }
    public int InputLength { get; set; }
    public bool MaskZero { get; set; }
    public int OutputDim { get; set; }
}

public class ExponentialArgs : Tensorflow.Keras.ArgsDefinition.LayerArgs
{
    public ExponentialArgs() => throw null;
}

public class FlattenArgs : Tensorflow.Keras.ArgsDefinition.AutoSerializeLayerArgs
{
    public FlattenArgs() => throw null;
    public string DataFormat { get; set; }
}

public class GRUArgs : Tensorflow.Keras.ArgsDefinition.AutoSerializeLayerArgs
{
    public GRUArgs() => throw null;
    public Tensorflow.Keras.Activation Activation { get; set; }
    public Tensorflow.IInitializer BiasInitializer { get; set; }
    public float Dropout { get; set; }
    public bool GoBackwards { get; set; }
    public int Implementation { get; set; }
    public Tensorflow.IInitializer KernelInitializer { get; set; }
    public Tensorflow.Keras.Activation RecurrentActivation { get; set; }
    public float RecurrentDropout { get; set; }
    public Tensorflow.IInitializer RecurrentInitializer { get; set; }
    public bool ResetAfter { get; set; }
    public bool ReturnSequences { get; set; }
    public bool ReturnState { get; set; }
    public bool Stateful { get; set; }
    public bool TimeMajor { get; set; }
    public int Units { get; set; }
    public bool Unroll { get; set; }
    public bool UseBias { get; set; }
}

public class GRUCellArgs : Tensorflow.Keras.ArgsDefinition.AutoSerializeLayerArgs
{
    public GRUCellArgs() => throw null;
    public Tensorflow.Keras.Activation Activation { get; set; }
    public Tensorflow.IInitializer BiasInitializer { get; set; }
    public float Dropout { get; set; }
    public int Implementation { get; set; }
    public Tensorflow.IInitializer KernelInitializer { get; set; }
    public Tensorflow.Keras.Activation RecurrentActivation { get; set; }
    public float RecurrentDropout { get; set; }
    public Tensorflow.IInitializer RecurrentInitializer { get; set; }
    public bool ResetAfter { get; set; }
    public int Units { get; set; }
    public bool UseBias { get; set; }
}

public class GlobalAveragePooling1DArgs : Tensorflow.Keras.ArgsDefinition.Pooling1DArgs
{
    public GlobalAveragePooling1DArgs() => throw null;
}

public class GlobalAveragePooling2DArgs : Tensorflow.Keras.ArgsDefinition.Pooling2DArgs
{
    public GlobalAveragePooling2DArgs() => throw null;
}

public class GlobalMaxPooling1DArgs : Tensorflow.Keras.ArgsDefinition.Pooling1DArgs
{
    public GlobalMaxPooling1DArgs() => throw null;
}

public class GlobalMaxPooling2DArgs : Tensorflow.Keras.ArgsDefinition.Pooling2DArgs
{
    public GlobalMaxPooling2DArgs() => throw null;
}

public class HardSigmoidArgs : Tensorflow.Keras.ArgsDefinition.LayerArgs
{
    public HardSigmoidArgs() => throw null;
}

public class InputLayerArgs : Tensorflow.Keras.ArgsDefinition.LayerArgs
{
    public InputLayerArgs() => throw null;
    public override Tensorflow.Keras.Saving.KerasShapesWrapper BatchInputShape { get => throw null; set => throw null; }
    public override Tensorflow.TF_DataType DType { get => throw null; set => throw null; }
    public Tensorflow.Tensor InputTensor { get; set; }
    public override string Name { get => throw null; set => throw null; }
    public bool Ragged { get; set; }
    public virtual bool Sparse { get; set; }
}

public class LSTMArgs : Tensorflow.Keras.ArgsDefinition.RNNArgs
{
    public LSTMArgs() => throw null;
    public Tensorflow.Keras.ArgsDefinition.LSTMArgs Clone() => throw null;
    public int Implementation { get; set; }
    public bool UnitForgetBias { get; set; }
}

public class LSTMCellArgs : Tensorflow.Keras.ArgsDefinition.AutoSerializeLayerArgs
{
    public LSTMCellArgs() => throw null;
    public Tensorflow.Keras.Activation Activation { get; set; }
    public Tensorflow.IInitializer BiasInitializer { get; set; }
    public float Dropout { get; set; }
    public int Implementation { get; set; }
    public Tensorflow.IInitializer KernelInitializer { get; set; }
    public Tensorflow.Keras.Activation RecurrentActivation { get; set; }
    public float RecurrentDropout { get; set; }
    public Tensorflow.IInitializer RecurrentInitializer { get; set; }
    public bool UnitForgetBias { get; set; }
    public int Units { get; set; }
    public bool UseBias { get; set; }
}

public class LayerArgs : Tensorflow.Keras.Saving.IKerasConfig
{
    public LayerArgs() => throw null;
    public virtual Tensorflow.Keras.IRegularizer ActivityRegularizer { get; set; }
    public virtual bool Autocast { get; set; }
    public virtual Tensorflow.Keras.Saving.KerasShapesWrapper BatchInputShape { get; set; }
    public virtual int BatchSize { get; set; }
    public virtual Tensorflow.TF_DataType DType { get; set; }
    public virtual bool Dynamic { get; set; }
    public virtual Tensorflow.Shape InputShape { get; set; }
    public virtual bool IsFromConfig { get; set; }
    public virtual string Name { get; set; }
    public virtual bool Trainable { get; set; }
    public virtual float[] Weights { get; set; }
}

public class LayerNormalizationArgs : Tensorflow.Keras.ArgsDefinition.AutoSerializeLayerArgs
{
    public LayerNormalizationArgs() => throw null;
    public Tensorflow.Axis Axis { get; set; }
    public Tensorflow.IInitializer BetaInitializer { get; set; }
    public Tensorflow.Keras.IRegularizer BetaRegularizer { get; set; }
    public bool Center { get; set; }
    public float Epsilon { get; set; }
    public Tensorflow.IInitializer GammaInitializer { get; set; }
    public Tensorflow.Keras.IRegularizer GammaRegularizer { get; set; }
    public bool Scale { get; set; }
}

public class LeakyReLuArgs : Tensorflow.Keras.ArgsDefinition.AutoSerializeLayerArgs
{
    public LeakyReLuArgs() => throw null;
    public float Alpha { get; set; }
}

public class MaxPooling1DArgs : Tensorflow.Keras.ArgsDefinition.Pooling1DArgs
{
    public MaxPooling1DArgs() => throw null;
}

public class MaxPooling2DArgs : Tensorflow.Keras.ArgsDefinition.Pooling2DArgs
{
    public MaxPooling2DArgs() => throw null;
}

public class MergeArgs : Tensorflow.Keras.ArgsDefinition.AutoSerializeLayerArgs
{
    public MergeArgs() => throw null;
    public int Axis { get; set; }
    public Tensorflow.Tensors Inputs { get; set; }
}

public class ModelArgs : Tensorflow.Keras.ArgsDefinition.LayerArgs
{
    public ModelArgs() => throw null;
    public Tensorflow.Tensors Inputs { get; set; }
    public Tensorflow.Tensors Outputs { get; set; }
}

public class MultiHeadAttentionArgs : Tensorflow.Keras.ArgsDefinition.AutoSerializeLayerArgs
{
    public MultiHeadAttentionArgs() => throw null;
    public override Tensorflow.Keras.IRegularizer ActivityRegularizer { get => throw null; set => throw null; }
    public Tensorflow.Shape AttentionAxis { get; set; }
    public Action BiasConstraint { get; set; }
    public Tensorflow.IInitializer BiasInitializer { get; set; }
    public Tensorflow.Keras.IRegularizer BiasRegularizer { get; set; }
    public float Dropout { get; set; }
    public Action KernelConstraint { get; set; }
    public Tensorflow.IInitializer KernelInitializer { get; set; }
    public Tensorflow.Keras.IRegularizer KernelRegularizer { get; set; }
    public int KeyDim { get; set; }
    public int NumHeads { get; set; }
    public Tensorflow.Shape OutputShape { get; set; }
    public bool UseBias { get; set; }
    public int? ValueDim { get; set; }
}

public class NodeArgs : Tensorflow.Keras.Saving.IKerasConfig
{
    public NodeArgs() => throw null;
    public Tensorflow.Keras.ILayer[] InboundLayers { get; set; }
    public Tensorflow.Tensors InputTensors { get; set; }
    public int[] NodeIndices { get; set; }
    public Tensorflow.Tensors Outputs { get; set; }
    public int[] TensorIndices { get; set; }
}

public class NormalizationArgs : Tensorflow.Keras.ArgsDefinition.PreprocessingLayerArgs
{
    public NormalizationArgs() => throw null;
    public Tensorflow.Axis? Axis { get; set; }
    public bool Invert { get; set; }
    public float? Mean { get; set; }
    public float? Variance { get; set; }
}

public class OptimizerV2Args : Tensorflow.Keras.Saving.IKerasConfig
{
    public OptimizerV2Args() => throw null;
    public float ClipNorm { get; set; }
    public float ClipValue { get; set; }
    public float InitialDecay { get; set; }
    public float LearningRate { get; set; }
    public string Name { get; set; }
}

public class PermuteArgs : Tensorflow.Keras.ArgsDefinition.AutoSerializeLayerArgs
{
    public PermuteArgs() => throw null;
    public int[] dims { get; set; }
}

public class Pooling1DArgs : Tensorflow.Keras.ArgsDefinition.AutoSerializeLayerArgs
{
    public Pooling1DArgs() => throw null;
    public string DataFormat { get; set; }
    public string Padding { get; set; }
    public Tensorflow.IPoolFunction PoolFunction { get; set; }
    public int PoolSize { get; set; }
    public int Strides { get; set; }
}

public class Pooling2DArgs : Tensorflow.Keras.ArgsDefinition.AutoSerializeLayerArgs
{
    public Pooling2DArgs() => throw null;
    public string DataFormat { get; set; }
    public string Padding { get; set; }
    public Tensorflow.IPoolFunction PoolFunction { get; set; }
    public Tensorflow.Shape PoolSize { get; set; }
    public Tensorflow.Shape Strides { get; set; }
}

public class PreprocessingLayerArgs : Tensorflow.Keras.ArgsDefinition.AutoSerializeLayerArgs
{
    public PreprocessingLayerArgs() => throw null;
}

public class RMSpropArgs : Tensorflow.Keras.ArgsDefinition.OptimizerV2Args
{
    public RMSpropArgs() => throw null;
    public bool Centered { get; set; }
    public float Epsilon { get; set; }
    public float Momentum { get; set; }
    public float RHO { get; set; }
}

public class RNNArgs : Tensorflow.Keras.ArgsDefinition.AutoSerializeLayerArgs
{
    public RNNArgs() => throw null;
    public Tensorflow.Keras.Activation Activation { get; set; }
    public Tensorflow.IInitializer BiasInitializer { get; set; }
    public Tensorflow.Keras.ArgsDefinition.RNNArgs Clone() => throw null;
    public float Dropout { get; set; }
    public bool GoBackwards { get; set; }
    public int? InputDim { get; set; }
    public int? InputLength { get; set; }
    public Tensorflow.IInitializer KernelInitializer { get; set; }
    public Tensorflow.Keras.Activation RecurrentActivation { get; set; }
    public float RecurrentDropout { get; set; }
    public Tensorflow.IInitializer RecurrentInitializer { get; set; }
    public bool ReturnSequences { get; set; }
    public bool ReturnState { get; set; }
    public bool Stateful { get; set; }
    public bool TimeMajor { get; set; }
    public int Units { get; set; }
    public bool Unroll { get; set; }
    public bool UseBias { get; set; }
    public bool ZeroOutputForMask { get; set; }
}

public class RescalingArgs : Tensorflow.Keras.ArgsDefinition.AutoSerializeLayerArgs
{
    public RescalingArgs() => throw null;
    public float Offset { get; set; }
    public float Scale { get; set; }
}

public class ReshapeArgs : Tensorflow.Keras.ArgsDefinition.AutoSerializeLayerArgs
{
    public ReshapeArgs() => throw null;
    public Tensorflow.Shape TargetShape { get; set; }
    public object[] TargetShapeObjects { get; set; }
}

public class ResizingArgs : Tensorflow.Keras.ArgsDefinition.PreprocessingLayerArgs
{
    public ResizingArgs() => throw null;
    public int Height { get; set; }
    public string Interpolation { get; set; }
    public int Width { get; set; }
}

public class SELUArgs : Tensorflow.Keras.ArgsDefinition.LayerArgs
{
    public SELUArgs() => throw null;
}

public class SequentialArgs : Tensorflow.Keras.ArgsDefinition.ModelArgs
{
    public SequentialArgs() => throw null;
    public List<Tensorflow.Keras.ILayer> Layers { get; set; }
}

public class SimpleRNNArgs : Tensorflow.Keras.ArgsDefinition.RNNArgs
{
    public SimpleRNNArgs() => throw null;
}

public class SimpleRNNCellArgs : Tensorflow.Keras.ArgsDefinition.AutoSerializeLayerArgs
{
    public SimpleRNNCellArgs() => throw null;
    public Tensorflow.Keras.Activation Activation { get; set; }
    public Tensorflow.IInitializer BiasInitializer { get; set; }
    public float Dropout { get; set; }
    public Tensorflow.IInitializer KernelInitializer { get; set; }
    public float RecurrentDropout { get; set; }
    public Tensorflow.IInitializer RecurrentInitializer { get; set; }
    public int Units { get; set; }
    public bool UseBias { get; set; }
}

public class SoftmaxArgs : Tensorflow.Keras.ArgsDefinition.AutoSerializeLayerArgs
{
    public SoftmaxArgs() => throw null;
    public Tensorflow.Axis axis { get; set; }
}

public class SoftplusArgs : Tensorflow.Keras.ArgsDefinition.LayerArgs
{
    public SoftplusArgs() => throw null;
}

public class SoftsignArgs : Tensorflow.Keras.ArgsDefinition.LayerArgs
{
    public SoftsignArgs() => throw null;
}

public class StackedRNNCellsArgs : Tensorflow.Keras.ArgsDefinition.LayerArgs
{
    public StackedRNNCellsArgs() => throw null;
    public bool ReverseStateOrder;
}

public class SubtractArgs : Tensorflow.Keras.ArgsDefinition.MergeArgs
{
    public SubtractArgs() => throw null;
}

public class SwishArgs : Tensorflow.Keras.ArgsDefinition.LayerArgs
{
    public SwishArgs() => throw null;
}

public class TanhArgs : Tensorflow.Keras.ArgsDefinition.LayerArgs
{
    public TanhArgs() => throw null;
}

public class TensorFlowOpLayerArgs : Tensorflow.Keras.ArgsDefinition.LayerArgs
{
    public TensorFlowOpLayerArgs() => throw null;
    public Dictionary<int, Tensorflow.NumPy.NDArray> Constants { get; set; }
    public Tensorflow.NodeDef NodeDef { get; set; }
}

public class TextVectorizationArgs : Tensorflow.Keras.ArgsDefinition.PreprocessingLayerArgs
{
    public TextVectorizationArgs() => throw null;
    public int MaxTokens { get; set; }
    public string OutputMode { get; set; }
    public int OutputSequenceLength { get; set; }
    public string Split { get; set; }
    public Func<Tensorflow.Tensor, Tensorflow.Tensor> Standardize { get; set; }
    public string[] Vocabulary { get; set; }
}

public class UpSampling1DArgs : Tensorflow.Keras.ArgsDefinition.AutoSerializeLayerArgs
{
    public UpSampling1DArgs() => throw null;
    public int Size { get; set; }
}

public class UpSampling2DArgs : Tensorflow.Keras.ArgsDefinition.AutoSerializeLayerArgs
{
    public UpSampling2DArgs() => throw null;
    public string DataFormat { get; set; }
    public string Interpolation { get; set; }
    public Tensorflow.Shape Size { get; set; }
}

public class WrapperArgs : Tensorflow.Keras.ArgsDefinition.AutoSerializeLayerArgs
{
    internal WrapperArgs() { }
    public WrapperArgs(Tensorflow.Keras.ILayer layer) => throw null;
    public Tensorflow.Keras.ILayer Layer { get; set; }
    public static implicit operator Tensorflow.Keras.ArgsDefinition.WrapperArgs(Tensorflow.Keras.ArgsDefinition.BidirectionalArgs args)
        => throw null;
}

public class ZeroPadding2DArgs : Tensorflow.Keras.ArgsDefinition.LayerArgs
{
    public ZeroPadding2DArgs() => throw null;
    public Tensorflow.NumPy.NDArray Padding { get; set; }
}
