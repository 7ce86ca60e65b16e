#nullable enable annotations

using Microsoft.ML.Data;
using Microsoft.ML.TorchSharp.NasBert;
using Microsoft.ML.Transforms.Image;
using Microsoft.ML.Transforms.Text;
using Microsoft.ML.Vision;

namespace Microsoft.ML.AutoML.CodeGen;

public class ApplyOnnxModelOption
{
    public ApplyOnnxModelOption() { }
    public bool FallbackToCpu { get; set; }
    public int? GpuDeviceId { get; set; }
    public string? InputColumnName { get; set; }
    public string? ModelFile { get; set; }
    public string? OutputColumnName { get; set; }
}

public class ConcatOption
{
    public ConcatOption() { }
    public string[]? InputColumnNames { get; set; }
    public string? OutputColumnName { get; set; }
}

public class ConvertTypeOption
{
    public ConvertTypeOption() { }
    public TextNormalizingEstimator.CaseMode? CaseMode { get; set; }
    public string[]? InputColumnNames { get; set; }
    public IDataView? KeyData { get; set; }
    public string[]? OutputColumnNames { get; set; }
    public DataKind TargetType { get; set; }
}

public class DnnFeaturizerImageOption
{
    public DnnFeaturizerImageOption() { }
    public string? InputColumnName { get; set; }
    public string ModelFactory { get; set; }
    public string? OutputColumnName { get; set; }
}

public enum EstimatorType
{
    ApplyOnnxModel = 38,
    Concatenate = 26,
    ConvertType = 36,
    DnnFeaturizerImage = 42,
    ExtractPixels = 40,
    FastForestBinary = 3,
    FastForestOva = 4,
    FastForestRegression = 5,
    FastTreeBinary = 6,
    FastTreeOva = 7,
    FastTreeRegression = 8,
    FastTreeTweedieRegression = 9,
    FeaturizeText = 34,
    ForecastBySsa = 25,
    ImageClassificationMulti = 19,
    LbfgsLogisticRegressionBinary = 10,
    LbfgsLogisticRegressionOva = 11,
    LbfgsMaximumEntropyMulti = 12,
    LbfgsPoissonRegressionRegression = 13,
    LightGbmBinary = 0,
    LightGbmMulti = 1,
    LightGbmRegression = 2,
    LoadImages = 41,
    LoadRawImageBytes = 30,
    MapKeyToValue = 31,
    MapValueToKey = 37,
    MatrixFactorization = 18,
    Naive = 27,
    NamedEntityRecognitionMulti = 24,
    NormalizeMinMax = 33,
    NormalizeText = 35,
    ObjectDetectionMulti = 22,
    OneHotEncoding = 28,
    OneHotHashEncoding = 29,
    QuestionAnsweringMulti = 23,
    ReplaceMissingValues = 32,
    ResizeImages = 39,
    SdcaLogisticRegressionBinary = 14,
    SdcaLogisticRegressionOva = 15,
    SdcaMaximumEntropyMulti = 16,
    SdcaRegression = 17,
    SentenceSimilarityRegression = 21,
    TextClassificationMulti = 20,
    Unknown = 43,
}

public static class EstimatorTypeExtension
{
    public static bool IsTrainer(this EstimatorType estimatorType) => throw null;
}

public class ExtractPixelsOption
{
    public ExtractPixelsOption() { }
    public ImagePixelExtractingEstimator.ColorBits ColorsToExtract { get; set; }
    public string? InputColumnName { get; set; }
    public ImagePixelExtractingEstimator.ColorsOrder OrderOfExtraction { get; set; }
    public bool OutputAsFloatArray { get; set; }
    public string OutputColumnName { get; set; }
}

public class FastForestOption
{
    public FastForestOption() { }
    public string? ExampleWeightColumnName { get; set; }
    public string FeatureColumnName { get; set; }
    public float FeatureFraction { get; set; }
    public string LabelColumnName { get; set; }
    public int NumberOfLeaves { get; set; }
    public int NumberOfTrees { get; set; }
}

public class FastTreeOption
{
    public FastTreeOption() { }
    public bool DiskTranspose { get; set; }
    public string? ExampleWeightColumnName { get; set; }
    public string FeatureColumnName { get; set; }
    public double FeatureFraction { get; set; }
    public string LabelColumnName { get; set; }
    public double LearningRate { get; set; }
    public int MaximumBinCountPerFeature { get; set; }
    public int MinimumExampleCountPerLeaf { get; set; }
    public int NumberOfLeaves { get; set; }
    public int NumberOfTrees { get; set; }
}

public class FeaturizeTextOption
{
    public FeaturizeTextOption() { }
    public string? InputColumnName { get; set; }
    public string? OutputColumnName { get; set; }
}

public class ImageClassificationOption
{
    public ImageClassificationOption() { }
    public ImageClassificationTrainer.Architecture Arch { get; set; }
    public int BatchSize { get; set; }
    public int Epoch { get; set; }
    public string FeatureColumnName { get; set; }
    public string LabelColumnName { get; set; }
    public string ScoreColumnName { get; set; }
}

public class LbfgsOption
{
    public LbfgsOption() { }
    public string? ExampleWeightColumnName { get; set; }
    public string FeatureColumnName { get; set; }
    public float L1Regularization { get; set; }
    public float L2Regularization { get; set; }
    public string LabelColumnName { get; set; }
}

public class LgbmOption
{
    public LgbmOption() { }
    public string? ExampleWeightColumnName { get; set; }
    public string FeatureColumnName { get; set; }
    public double FeatureFraction { get; set; }
    public double L1Regularization { get; set; }
    public double L2Regularization { get; set; }
    public string LabelColumnName { get; set; }
    public double LearningRate { get; set; }
    public int MaximumBinCountPerFeature { get; set; }
    public int MinimumExampleCountPerLeaf { get; set; }
    public int NumberOfLeaves { get; set; }
    public int NumberOfTrees { get; set; }
    public double SubsampleFraction { get; set; }
}

public class LoadImageOption
{
    public LoadImageOption() { }
    public string? ImageFolder { get; set; }
    public string? InputColumnName { get; set; }
    public string OutputColumnName { get; set; }
}

public class MapKeyToValueOption
{
    public MapKeyToValueOption() { }
    public string? InputColumnName { get; set; }
    public string? OutputColumnName { get; set; }
}

public class MapValueToKeyOption
{
    public MapValueToKeyOption() { }
    public bool AddKeyValueAnnotationsAsText { get; set; }
    public string? InputColumnName { get; set; }
    public IDataView? KeyData { get; set; }
    public string? OutputColumnName { get; set; }
}

public class MatrixFactorizationOption
{
    public MatrixFactorizationOption() { }
    public int ApproximationRank { get; set; }
    public string LabelColumnName { get; set; }
    public double LearningRate { get; set; }
    public string? MatrixColumnIndexColumnName { get; set; }
    public string? MatrixRowIndexColumnName { get; set; }
    public int NumberOfIterations { get; set; }
    public bool Quiet { get; set; }
}

public class NaiveOption
{
    public NaiveOption() { }
    public string LabelColumnName { get; set; }
    public string ScoreColumnName { get; set; }
}

public class NamedEntityRecognitionOption
{
    public NamedEntityRecognitionOption() { }
    public BertArchitecture Architecture { get; set; }
    public int BatchSize { get; set; }
    public string LabelColumnName { get; set; }
    public int MaxEpochs { get; set; }
    public string PredictionColumnName { get; set; }
    public string Sentence1ColumnName { get; set; }
}

public class NormalizeMinMaxOption
{
    public NormalizeMinMaxOption() { }
    public string[]? InputColumnNames { get; set; }
    public string[]? OutputColumnNames { get; set; }
}

public class NormalizeTextOption
{
    public NormalizeTextOption() { }
    public TextNormalizingEstimator.CaseMode CaseMode { get; set; }
    public string? InputColumnName { get; set; }
    public bool KeepDiacritics { get; set; }
    public bool KeepNumbers { get; set; }
    public bool KeepPunctuations { get; set; }
    public string? OutputColumnName { get; set; }
}

public class ObjectDetectionOption
{
    public ObjectDetectionOption() { }
    public string BoundingBoxColumnName { get; set; }
    public double IOUThreshold { get; set; }
    public string ImageColumnName { get; set; }
    public double InitLearningRate { get; set; }
    public string LabelColumnName { get; set; }
    public int MaxEpoch { get; set; }
    public string PredictedBoundingBoxColumnName { get; set; }
    public string PredictedLabelColumnName { get; set; }
    public string ScoreColumnName { get; set; }
    public double ScoreThreshold { get; set; }
    public double WeightDecay { get; set; }
}

public class OneHotOption
{
    public OneHotOption() { }
    public string[]? InputColumnNames { get; set; }
    public string[]? OutputColumnNames { get; set; }
}

public class QuestionAnsweringOption
{
    public QuestionAnsweringOption() { }
    public string AnswerIndexStartColumnName { get; set; }
    public BertArchitecture Architecture { get; set; }
    public int BatchSize { get; set; }
    public string ContextColumnName { get; set; }
    public int MaxEpochs { get; set; }
    public string PredictedAnswerColumnName { get; set; }
    public string QuestionColumnName { get; set; }
    public string ScoreColumnName { get; set; }
    public int TopKAnswers { get; set; }
    public string TrainingAnswerColumnName { get; set; }
}

public class ReplaceMissingValueOption
{
    public ReplaceMissingValueOption() { }
    public string[]? InputColumnNames { get; set; }
    public string[]? OutputColumnNames { get; set; }
}

public class ResizeImageOption
{
    public ResizeImageOption() { }
    public ImageResizingEstimator.Anchor CropAnchor { get; set; }
    public int ImageHeight { get; set; }
    public int ImageWidth { get; set; }
    public string? InputColumnName { get; set; }
    public string OutputColumnName { get; set; }
    public ImageResizingEstimator.ResizingKind Resizing { get; set; }
}

public class SdcaOption
{
    public SdcaOption() { }
    public string? ExampleWeightColumnName { get; set; }
    public string FeatureColumnName { get; set; }
    public float L1Regularization { get; set; }
    public float L2Regularization { get; set; }
    public string LabelColumnName { get; set; }
}

public class SentenceSimilarityOption
{
    public SentenceSimilarityOption() { }
    public BertArchitecture Architecture { get; set; }
    public int BatchSize { get; set; }
    public string LabelColumnName { get; set; }
    public int MaxEpochs { get; set; }
    public string ScoreColumnName { get; set; }
    public string Sentence1ColumnName { get; set; }
    public string? Sentence2ColumnName { get; set; }
}

public class SsaOption
{
    public SsaOption() { }
    public string? ConfidenceLowerBoundColumn { get; set; }
    public string? ConfidenceUpperBoundColumn { get; set; }
    public int Horizon { get; set; }
    public string? InputColumnName { get; set; }
    public string? OutputColumnName { get; set; }
    public int SeriesLength { get; set; }
    public int TrainSize { get; set; }
    public int WindowSize { get; set; }
}

public class TextClassificationOption
{
    public TextClassificationOption() { }
    public BertArchitecture Architecture { get; set; }
    public int BatchSize { get; set; }
    public string LabelColumnName { get; set; }
    public int MaxEpochs { get; set; }
    public string OutputColumnName { get; set; }
    public string ScoreColumnName { get; set; }
    public string Sentence1ColumnName { get; set; }
    public string? Sentence2ColumnName { get; set; }
}
