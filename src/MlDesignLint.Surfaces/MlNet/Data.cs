using Microsoft.ML.Calibrators;
using Microsoft.ML.Data;
using Microsoft.ML.Runtime;
using Microsoft.ML.Trainers;
using Microsoft.ML.Transforms;

namespace Microsoft.ML;

public sealed class AnomalyDetectionCatalog : TrainCatalogBase
{
    internal AnomalyDetectionCatalog() { }
    public AnomalyPredictionTransformer<TModel> ChangeModelThreshold<TModel>(AnomalyPredictionTransformer<TModel> model, float threshold)
        where TModel : class => throw null;
    public AnomalyDetectionMetrics Evaluate(IDataView data, string labelColumnName = "Label", string scoreColumnName = "Score",
        string predictedLabelColumnName = "PredictedLabel", int falsePositiveCount = 10) => throw null;
    public AnomalyDetectionTrainers Trainers { get; }

    public sealed class AnomalyDetectionTrainers : CatalogInstantiatorBase
    {
        internal AnomalyDetectionTrainers() { }
    }
}

public sealed class BinaryClassificationCatalog : TrainCatalogBase
{
    internal BinaryClassificationCatalog() { }
    public CalibratorsCatalog Calibrators { get; }
    public BinaryPredictionTransformer<TModel> ChangeModelThreshold<TModel>(BinaryPredictionTransformer<TModel> model, float threshold)
        where TModel : class => throw null;
    public IReadOnlyList<CrossValidationResult<CalibratedBinaryClassificationMetrics>> CrossValidate(IDataView data,
        IEstimator<ITransformer> estimator, int numberOfFolds = 5, string labelColumnName = "Label", string samplingKeyColumnName = null,
        int? seed = null) => throw null;
    public IReadOnlyList<CrossValidationResult<BinaryClassificationMetrics>> CrossValidateNonCalibrated(IDataView data,
        IEstimator<ITransformer> estimator, int numberOfFolds = 5, string labelColumnName = "Label", string samplingKeyColumnName = null,
        int? seed = null) => throw null;
    public CalibratedBinaryClassificationMetrics Evaluate(IDataView data, string labelColumnName = "Label",
        string scoreColumnName = "Score", string probabilityColumnName = "Probability", string predictedLabelColumnName = "PredictedLabel")
        => throw null;
    public BinaryClassificationMetrics EvaluateNonCalibrated(IDataView data, string labelColumnName = "Label",
        string scoreColumnName = "Score", string predictedLabelColumnName = "PredictedLabel") => throw null;
    public BinaryClassificationTrainers Trainers { get; }

    public sealed class BinaryClassificationTrainers : CatalogInstantiatorBase
    {
        internal BinaryClassificationTrainers() { }
    }

    public sealed class CalibratorsCatalog : CatalogInstantiatorBase
    {
        internal CalibratorsCatalog() { }
        public IsotonicCalibratorEstimator Isotonic(string labelColumnName = "Label", string scoreColumnName = "Score",
            string exampleWeightColumnName = null) => throw null;
        public NaiveCalibratorEstimator Naive(string labelColumnName = "Label", string scoreColumnName = "Score") => throw null;
        public FixedPlattCalibratorEstimator Platt(double slope, double offset, string scoreColumnName = "Score") => throw null;
        public PlattCalibratorEstimator Platt(string labelColumnName = "Label", string scoreColumnName = "Score",
            string exampleWeightColumnName = null) => throw null;
    }
}

public static class BinaryLoaderSaverCatalog
{
    public static IDataView LoadFromBinary(this DataOperationsCatalog catalog, IMultiStreamSource fileSource) => throw null;
    public static IDataView LoadFromBinary(this DataOperationsCatalog catalog, string path) => throw null;
    public static void SaveAsBinary(this DataOperationsCatalog catalog, IDataView data, Stream stream, bool keepHidden = false)
        => throw null;
}

public sealed class ClusteringCatalog : TrainCatalogBase
{
    internal ClusteringCatalog() { }
    public IReadOnlyList<CrossValidationResult<ClusteringMetrics>> CrossValidate(IDataView data, IEstimator<ITransformer> estimator,
        int numberOfFolds = 5, string labelColumnName = null, string featuresColumnName = null, string samplingKeyColumnName = null,
        int? seed = null) => throw null;
    public ClusteringMetrics Evaluate(IDataView data, string labelColumnName = null, string scoreColumnName = "Score",
        string featureColumnName = null) => throw null;
    public ClusteringTrainers Trainers { get; }

    public sealed class ClusteringTrainers : CatalogInstantiatorBase
    {
        internal ClusteringTrainers() { }
    }
}

public static class ConversionsExtensionsCatalog
{
    public static TypeConvertingEstimator ConvertType(this TransformsCatalog.ConversionTransforms catalog, InputOutputColumnPair[] columns,
        DataKind outputKind = DataKind.Single) => throw null;
    public static TypeConvertingEstimator ConvertType(this TransformsCatalog.ConversionTransforms catalog, string outputColumnName,
        string inputColumnName = null, DataKind outputKind = DataKind.Single) => throw null;
    public static HashingEstimator Hash(this TransformsCatalog.ConversionTransforms catalog,
        params HashingEstimator.ColumnOptions[] columns) => throw null;
    public static HashingEstimator Hash(this TransformsCatalog.ConversionTransforms catalog, string outputColumnName,
        string inputColumnName = null, int numberOfBits = 31, int maximumNumberOfInverts = 0) => throw null;
    public static KeyToValueMappingEstimator MapKeyToValue(this TransformsCatalog.ConversionTransforms catalog,
        InputOutputColumnPair[] columns) => throw null;
    public static KeyToValueMappingEstimator MapKeyToValue(this TransformsCatalog.ConversionTransforms catalog, string outputColumnName,
        string inputColumnName = null) => throw null;
    public static KeyToVectorMappingEstimator MapKeyToVector(this TransformsCatalog.ConversionTransforms catalog,
        InputOutputColumnPair[] columns, bool outputCountVector = false) => throw null;
    public static KeyToVectorMappingEstimator MapKeyToVector(this TransformsCatalog.ConversionTransforms catalog, string outputColumnName,
        string inputColumnName = null, bool outputCountVector = false) => throw null;
    public static ValueMappingEstimator MapValue(this TransformsCatalog.ConversionTransforms catalog, string outputColumnName,
        IDataView lookupMap, DataViewSchema.Column keyColumn, DataViewSchema.Column valueColumn, string inputColumnName = null)
        => throw null;
    public static ValueMappingEstimator<TInputType, TOutputType> MapValue<TInputType, TOutputType>(
        this TransformsCatalog.ConversionTransforms catalog, string outputColumnName,
        IEnumerable<KeyValuePair<TInputType, TOutputType>> keyValuePairs, string inputColumnName = null, bool treatValuesAsKeyType = false)
        => throw null;
    public static ValueMappingEstimator<TInputType, TOutputType> MapValue<TInputType, TOutputType>(
        this TransformsCatalog.ConversionTransforms catalog, string outputColumnName,
        IEnumerable<KeyValuePair<TInputType, TOutputType[]>> keyValuePairs, string inputColumnName = null) => throw null;
    public static ValueToKeyMappingEstimator MapValueToKey(this TransformsCatalog.ConversionTransforms catalog,
        InputOutputColumnPair[] columns, int maximumNumberOfKeys = 1000000,
        ValueToKeyMappingEstimator.KeyOrdinality keyOrdinality = ValueToKeyMappingEstimator.KeyOrdinality.ByOccurrence,
        bool addKeyValueAnnotationsAsText = false, IDataView keyData = null) => throw null;
    public static ValueToKeyMappingEstimator MapValueToKey(this TransformsCatalog.ConversionTransforms catalog, string outputColumnName,
        string inputColumnName = null, int maximumNumberOfKeys = 1000000,
        ValueToKeyMappingEstimator.KeyOrdinality keyOrdinality = ValueToKeyMappingEstimator.KeyOrdinality.ByOccurrence,
        bool addKeyValueAnnotationsAsText = false, IDataView keyData = null) => throw null;
}

public static class DataLoaderExtensions
{
    public static IDataView Load(this IDataLoader<IMultiStreamSource> loader, params string[] path) => throw null;
}

public sealed class DataOperationsCatalog
{
    internal DataOperationsCatalog() { }
    public IDataView BootstrapSample(IDataView input, int? seed = null, bool complement = false) => throw null;
    public IDataView Cache(IDataView input, params string[] columnsToPrefetch) => throw null;
    public IEnumerable<TRow> CreateEnumerable<TRow>(IDataView data, bool reuseRowObject, bool ignoreMissingColumns = false,
        SchemaDefinition schemaDefinition = null) where TRow : class, new() => throw null;
    public IReadOnlyList<TrainTestData> CrossValidationSplit(IDataView data, int numberOfFolds = 5, string samplingKeyColumnName = null,
        int? seed = null) => throw null;
    public IDataView FilterRowsByColumn(IDataView input, string columnName, double lowerBound = double.NegativeInfinity,
        double upperBound = double.PositiveInfinity) => throw null;
    public IDataView FilterRowsByKeyColumnFraction(IDataView input, string columnName, double lowerBound = 0, double upperBound = 1)
        => throw null;
    public IDataView FilterRowsByMissingValues(IDataView input, params string[] columns) => throw null;
    public IDataView LoadFromEnumerable<TRow>(IEnumerable<TRow> data, SchemaDefinition schemaDefinition = null) where TRow : class
        => throw null;
    public IDataView LoadFromEnumerable<TRow>(IEnumerable<TRow> data, DataViewSchema schema) where TRow : class => throw null;
    public IDataView ShuffleRows(IDataView input, int? seed = null, int shufflePoolSize = 1000, bool shuffleSource = true) => throw null;
    public IDataView SkipRows(IDataView input, long count) => throw null;
    public IDataView TakeRows(IDataView input, long count) => throw null;
    public TrainTestData TrainTestSplit(IDataView data, double testFraction = 0.1, string samplingKeyColumnName = null, int? seed = null)
        => throw null;

    public struct TrainTestData
    {
        public readonly IDataView TestSet;
        public readonly IDataView TrainSet;
    }
}

public static class DatabaseLoaderCatalog
{
    public static DatabaseLoader CreateDatabaseLoader(this DataOperationsCatalog catalog, DatabaseLoader.Options options) => throw null;
    public static DatabaseLoader CreateDatabaseLoader(this DataOperationsCatalog catalog, params DatabaseLoader.Column[] columns)
        => throw null;
    public static DatabaseLoader CreateDatabaseLoader<TInput>(this DataOperationsCatalog catalog) => throw null;
}

public static class DebuggerExtensions
{
    public static DataDebuggerPreview Preview(this IDataView data, int maxRows = 100) => throw null;
    public static DataDebuggerPreview Preview(this IEstimator<ITransformer> estimator, IDataView data, int maxRows = 100,
        int maxTrainingRows = 100) => throw null;
    public static DataDebuggerPreview Preview(this ITransformer transformer, IDataView data, int maxRows = 100) => throw null;
    public static DataDebuggerPreview Preview<TSource>(this IDataLoader<TSource> loader, TSource source, int maxRows = 100) => throw null;
}

public static class ExplainabilityCatalog
{
    public static FeatureContributionCalculatingEstimator CalculateFeatureContribution(this TransformsCatalog catalog,
        ISingleFeaturePredictionTransformer<ICalculateFeatureContribution> predictionTransformer, int numberOfPositiveContributions = 10,
        int numberOfNegativeContributions = 10, bool normalize = true) => throw null;
    public static FeatureContributionCalculatingEstimator CalculateFeatureContribution<TModelParameters, TCalibrator>(
        this TransformsCatalog catalog,
        ISingleFeaturePredictionTransformer<CalibratedModelParametersBase<TModelParameters, TCalibrator>> predictionTransformer,
        int numberOfPositiveContributions = 10, int numberOfNegativeContributions = 10, bool normalize = true)
        where TModelParameters : class, ICalculateFeatureContribution where TCalibrator : class, ICalibrator => throw null;
}

public sealed class ForecastingCatalog : TrainCatalogBase
{
    internal ForecastingCatalog() { }
    public Forecasters Trainers { get; }

    public sealed class Forecasters : CatalogInstantiatorBase
    {
        internal Forecasters() { }
    }
}

public interface IPredictionTransformer<out TModel> : ITransformer where TModel : class
{
    TModel Model { get; }
}

public interface ISingleFeaturePredictionTransformer<out TModel> : IPredictionTransformer<TModel> where TModel : class
{
    string FeatureColumnName { get; }
    DataViewType FeatureColumnType { get; }
}

public sealed class InputOutputColumnPair
{
    public InputOutputColumnPair(string outputColumnName, string inputColumnName = null) { }
    public string InputColumnName { get; }
    public string OutputColumnName { get; }
}

public static class LearningPipelineExtensions
{
    public static CompositeDataLoader<TSource, TTrans> Append<TSource, TTrans>(this IDataLoader<TSource> loader, TTrans transformer)
        where TTrans : class, ITransformer => throw null;
    public static CompositeLoaderEstimator<TSource, TTrans> Append<TSource, TTrans>(this IDataLoader<TSource> start,
        IEstimator<TTrans> estimator) where TTrans : class, ITransformer => throw null;
    public static CompositeLoaderEstimator<TSource, TTrans> Append<TSource, TTrans>(
        this IDataLoaderEstimator<TSource, IDataLoader<TSource>> start, IEstimator<TTrans> estimator) where TTrans : class, ITransformer
        => throw null;
    public static EstimatorChain<TTrans> Append<TTrans>(this IEstimator<ITransformer> start, IEstimator<TTrans> estimator,
        TransformerScope scope = TransformerScope.Everything) where TTrans : class, ITransformer => throw null;
    public static TransformerChain<TTrans> Append<TTrans>(this ITransformer start, TTrans transformer) where TTrans : class, ITransformer
        => throw null;
    public static EstimatorChain<TTrans> AppendCacheCheckpoint<TTrans>(this IEstimator<TTrans> start, IHostEnvironment env)
        where TTrans : class, ITransformer => throw null;
    public static IEstimator<TTransformer> WithOnFitDelegate<TTransformer>(this IEstimator<TTransformer> estimator,
        Action<TTransformer> onFit) where TTransformer : class, ITransformer => throw null;
}

public class LoggingEventArgs : EventArgs
{
    public LoggingEventArgs(string message) { }
    public LoggingEventArgs(string message, ChannelMessageKind kind, string source) { }
    public ChannelMessageKind Kind { get; }
    public string Message { get; }
    public string RawMessage { get; }
    public string Source { get; }
}

public sealed class MLContext : IHostEnvironment
{
    public MLContext(int? seed = null) { }
    public AnomalyDetectionCatalog AnomalyDetection { get; }
    public BinaryClassificationCatalog BinaryClassification { get; }
    public ClusteringCatalog Clustering { get; }
    public ComponentCatalog ComponentCatalog { get; }
    public DataOperationsCatalog Data { get; }
    public bool FallbackToCpu { get; set; }
    public ForecastingCatalog Forecasting { get; }
    public T GetOptionOrDefault<T>(string name) => throw null;
    public int? GpuDeviceId { get; set; }
    public event EventHandler<LoggingEventArgs> Log;
    public ModelOperationsCatalog Model { get; }
    public MulticlassClassificationCatalog MulticlassClassification { get; }
    public RankingCatalog Ranking { get; }
    public RegressionCatalog Regression { get; }
    public bool RemoveOption(string name) => throw null;
    public void SetOption<T>(string name, T value) => throw null;
    public string TempFilePath { get; set; }
    public TransformsCatalog Transforms { get; }
    public bool TryAddOption<T>(string name, T value) => throw null;
    public bool TryGetOption<T>(string name, out T value) => throw null;
    IHost IHostEnvironment.Register(string name, int? seed, bool? verbose) => throw null;
    IChannel IChannelProvider.Start(string name) => throw null;
    IPipe<TMessage> IChannelProvider.StartPipe<TMessage>(string name) => throw null;
    string IExceptionContext.ContextDescription => throw null;
    TException IExceptionContext.Process<TException>(TException ex) => throw null;
    IProgressChannel IProgressChannelProvider.StartProgressChannel(string name) => throw null;
}

public sealed class ModelOperationsCatalog
{
    internal ModelOperationsCatalog() { }
    public PredictionEngine<TSrc, TDst> CreatePredictionEngine<TSrc, TDst>(ITransformer transformer, DataViewSchema inputSchema) where TSrc
        : class where TDst : class, new() => throw null;
    public PredictionEngine<TSrc, TDst> CreatePredictionEngine<TSrc, TDst>(ITransformer transformer, PredictionEngineOptions options)
        where TSrc : class where TDst : class, new() => throw null;
    public PredictionEngine<TSrc, TDst> CreatePredictionEngine<TSrc, TDst>(ITransformer transformer, bool ignoreMissingColumns = true,
        SchemaDefinition inputSchemaDefinition = null, SchemaDefinition outputSchemaDefinition = null) where TSrc : class where TDst
        : class, new() => throw null;
    public ITransformer Load(Stream stream, out DataViewSchema inputSchema) => throw null;
    public ITransformer Load(string filePath, out DataViewSchema inputSchema) => throw null;
    public ITransformer LoadWithDataLoader(Stream stream, out IDataLoader<IMultiStreamSource> loader) => throw null;
    public ITransformer LoadWithDataLoader(string filePath, out IDataLoader<IMultiStreamSource> loader) => throw null;
    public void Save(ITransformer model, DataViewSchema inputSchema, Stream stream) => throw null;
    public void Save(ITransformer model, DataViewSchema inputSchema, string filePath) => throw null;
    public void Save<TSource>(ITransformer model, IDataLoader<TSource> loader, Stream stream) => throw null;
    public void Save<TSource>(ITransformer model, IDataLoader<TSource> loader, string filePath) => throw null;
}

public sealed class MulticlassClassificationCatalog : TrainCatalogBase
{
    internal MulticlassClassificationCatalog() { }
    public IReadOnlyList<CrossValidationResult<MulticlassClassificationMetrics>> CrossValidate(IDataView data,
        IEstimator<ITransformer> estimator, int numberOfFolds = 5, string labelColumnName = "Label", string samplingKeyColumnName = null,
        int? seed = null) => throw null;
    public MulticlassClassificationMetrics Evaluate(IDataView data, string labelColumnName = "Label", string scoreColumnName = "Score",
        string predictedLabelColumnName = "PredictedLabel", int topKPredictionCount = 0) => throw null;
    public MulticlassClassificationTrainers Trainers { get; }

    public sealed class MulticlassClassificationTrainers : CatalogInstantiatorBase
    {
        internal MulticlassClassificationTrainers() { }
    }
}

public sealed class PredictionEngine<TSrc, TDst> : PredictionEngineBase<TSrc, TDst> where TSrc : class where TDst : class, new()
{
    internal PredictionEngine() { }
    public override void Predict(TSrc example, ref TDst prediction) => throw null;
}

public abstract class PredictionEngineBase<TSrc, TDst> : IDisposable where TSrc : class where TDst : class, new()
{
    internal PredictionEngineBase() { }
    public void Dispose() => throw null;
    public DataViewSchema OutputSchema { get; }
    public TDst Predict(TSrc example) => throw null;
    public abstract void Predict(TSrc example, ref TDst prediction);
}

public sealed class PredictionEngineOptions
{
    public PredictionEngineOptions() { }
    public bool IgnoreMissingColumns;
    public SchemaDefinition InputSchemaDefinition;
    public SchemaDefinition OutputSchemaDefinition;
    public bool OwnsTransformer;
}

public sealed class RankingCatalog : TrainCatalogBase
{
    internal RankingCatalog() { }
    public IReadOnlyList<CrossValidationResult<RankingMetrics>> CrossValidate(IDataView data, IEstimator<ITransformer> estimator,
        int numberOfFolds = 5, string labelColumnName = "Label", string rowGroupColumnName = "GroupId", int? seed = null) => throw null;
    public RankingMetrics Evaluate(IDataView data, RankingEvaluatorOptions options, string labelColumnName = "Label",
        string rowGroupColumnName = "GroupId", string scoreColumnName = "Score") => throw null;
    public RankingMetrics Evaluate(IDataView data, string labelColumnName = "Label", string rowGroupColumnName = "GroupId",
        string scoreColumnName = "Score") => throw null;
    public RankingTrainers Trainers { get; }

    public sealed class RankingTrainers : CatalogInstantiatorBase
    {
        internal RankingTrainers() { }
    }
}

public sealed class RegressionCatalog : TrainCatalogBase
{
    internal RegressionCatalog() { }
    public IReadOnlyList<CrossValidationResult<RegressionMetrics>> CrossValidate(IDataView data, IEstimator<ITransformer> estimator,
        int numberOfFolds = 5, string labelColumnName = "Label", string samplingKeyColumnName = null, int? seed = null) => throw null;
    public RegressionMetrics Evaluate(IDataView data, string labelColumnName = "Label", string scoreColumnName = "Score") => throw null;
    public RegressionTrainers Trainers { get; }

    public sealed class RegressionTrainers : CatalogInstantiatorBase
    {
        internal RegressionTrainers() { }
    }
}

public static class TextLoaderSaverCatalog
{
    public static TextLoader CreateTextLoader(this DataOperationsCatalog catalog, TextLoader.Column[] columns, char separatorChar = '\t',
        bool hasHeader = false, IMultiStreamSource dataSample = null, bool allowQuoting = false, bool trimWhitespace = false,
        bool allowSparse = false) => throw null;
    public static TextLoader CreateTextLoader(this DataOperationsCatalog catalog, TextLoader.Options options,
        IMultiStreamSource dataSample = null) => throw null;
    public static TextLoader CreateTextLoader<TInput>(this DataOperationsCatalog catalog, TextLoader.Options options,
        IMultiStreamSource dataSample = null) => throw null;
    public static TextLoader CreateTextLoader<TInput>(this DataOperationsCatalog catalog, char separatorChar = '\t', bool hasHeader = false,
        IMultiStreamSource dataSample = null, bool allowQuoting = false, bool trimWhitespace = false, bool allowSparse = false)
        => throw null;
    public static IDataView LoadFromTextFile(this DataOperationsCatalog catalog, string path, TextLoader.Column[] columns,
        char separatorChar = '\t', bool hasHeader = false, bool allowQuoting = false, bool trimWhitespace = false, bool allowSparse = false)
        => throw null;
    public static IDataView LoadFromTextFile(this DataOperationsCatalog catalog, string path, TextLoader.Options options = null)
        => throw null;
    public static IDataView LoadFromTextFile<TInput>(this DataOperationsCatalog catalog, string path, TextLoader.Options options)
        => throw null;
    public static IDataView LoadFromTextFile<TInput>(this DataOperationsCatalog catalog, string path, char separatorChar = '\t',
        bool hasHeader = false, bool allowQuoting = false, bool trimWhitespace = false, bool allowSparse = false) => throw null;
    public static void SaveAsText(this DataOperationsCatalog catalog, IDataView data, Stream stream, char separatorChar = '\t',
        bool headerRow = true, bool schema = true, bool keepHidden = false, bool forceDense = false) => throw null;
}

public abstract class TrainCatalogBase
{
    internal TrainCatalogBase() { }

    public abstract class CatalogInstantiatorBase
    {
        internal CatalogInstantiatorBase() { }
    }

    public sealed class CrossValidationResult<T> where T : class
    {
        internal CrossValidationResult() { }
        public readonly int Fold;
        public readonly T Metrics;
        public readonly ITransformer Model;
        public readonly IDataView ScoredHoldOutSet;
    }
}

public static class TransformExtensionsCatalog
{
    public static ColumnConcatenatingEstimator Concatenate(this TransformsCatalog catalog, string outputColumnName,
        params string[] inputColumnNames) => throw null;
    public static ColumnCopyingEstimator CopyColumns(this TransformsCatalog catalog, string outputColumnName, string inputColumnName)
        => throw null;
    public static ColumnSelectingEstimator DropColumns(this TransformsCatalog catalog, params string[] columnNames) => throw null;
    public static ColumnSelectingEstimator SelectColumns(this TransformsCatalog catalog, params string[] columnNames) => throw null;
    public static ColumnSelectingEstimator SelectColumns(this TransformsCatalog catalog, string[] columnNames, bool keepHidden)
        => throw null;
}

public sealed class TransformsCatalog
{
    internal TransformsCatalog() { }
    public CategoricalTransforms Categorical { get; }
    public ConversionTransforms Conversion { get; }
    public FeatureSelectionTransforms FeatureSelection { get; }
    public TextTransforms Text { get; }

    public sealed class CategoricalTransforms
    {
        internal CategoricalTransforms() { }
    }

    public sealed class ConversionTransforms
    {
        internal ConversionTransforms() { }
    }

    public sealed class FeatureSelectionTransforms
    {
        internal FeatureSelectionTransforms() { }
    }

    public sealed class TextTransforms
    {
        internal TextTransforms() { }
    }
}
