#nullable enable annotations

using Microsoft.ML.AutoML.CodeGen;
using Microsoft.ML.Data;
using Microsoft.ML.Runtime;
using Microsoft.ML.SearchSpace;

namespace Microsoft.ML.AutoML;

public class ArrayMath
{
    public ArrayMath() { }
    public static double[] Add(double[] xArray, double y) => throw null;
    public static double[] Add(double[] xArray, double[] yArray) => throw null;
    public static int ArgMax(double[] array) => throw null;
    public static int[] ArgSort(double[] array) => throw null;
    public static double[] Clip(double[] xArray, double min, double max) => throw null;
    public static double[] Div(double[] xArray, double y) => throw null;
    public static double[] Index(double[] array, int[] indices) => throw null;
    public static double[] Insert(double[] array, int index, double item) => throw null;
    public static double[] Inverse(double[] array) => throw null;
    public static double[] Log(double[] xArray) => throw null;
    public static double Mae(double[] truth, double[] pred) => throw null;
    public static double Mape(double[] truth, double[] pred) => throw null;
    public static double[] Mul(double[] xArray, double y) => throw null;
    public static double[] Mul(double[] xArray, double[] yArray) => throw null;
    public static double Norm(double[] array) => throw null;
    public static double[] Normalize(double[] array) => throw null;
    public static double Rmse(double[] truth, double[] pred) => throw null;
    public static int SearchSorted(double[] array, double item) => throw null;
    public static double[] Sub(double[] xArray, double[] yArray) => throw null;
}

public sealed class AutoCatalog
{
    internal AutoCatalog() { }
    public SweepablePipeline BinaryClassification(string labelColumnName = "Label", string featureColumnName = "Features",
        string exampleWeightColumnName = null, bool useFastForest = true, bool useLgbm = true, bool useFastTree = true,
        bool useLbfgsLogisticRegression = true, bool useSdcaLogisticRegression = true, FastTreeOption fastTreeOption = null,
        LgbmOption lgbmOption = null, FastForestOption fastForestOption = null, LbfgsOption lbfgsLogisticRegressionOption = null,
        SdcaOption sdcaLogisticRegressionOption = null, SearchSpace<FastTreeOption> fastTreeSearchSpace = null,
        SearchSpace<LgbmOption> lgbmSearchSpace = null, SearchSpace<FastForestOption> fastForestSearchSpace = null,
        SearchSpace<LbfgsOption> lbfgsLogisticRegressionSearchSpace = null,
        SearchSpace<SdcaOption> sdcaLogisticRegressionSearchSpace = null) => throw null;
    public BinaryClassificationExperiment CreateBinaryClassificationExperiment(BinaryExperimentSettings experimentSettings) => throw null;
    public BinaryClassificationExperiment CreateBinaryClassificationExperiment(uint maxExperimentTimeInSeconds) => throw null;
    public AutoMLExperiment CreateExperiment(AutoMLExperiment.AutoMLExperimentSettings settings = null) => throw null;
    public MulticlassClassificationExperiment CreateMulticlassClassificationExperiment(MulticlassExperimentSettings experimentSettings)
        => throw null;
    public MulticlassClassificationExperiment CreateMulticlassClassificationExperiment(uint maxExperimentTimeInSeconds) => throw null;
    public RankingExperiment CreateRankingExperiment(RankingExperimentSettings experimentSettings) => throw null;
    public RankingExperiment CreateRankingExperiment(uint maxExperimentTimeInSeconds) => throw null;
    public RecommendationExperiment CreateRecommendationExperiment(RecommendationExperimentSettings experimentSettings) => throw null;
    public RecommendationExperiment CreateRecommendationExperiment(uint maxExperimentTimeInSeconds) => throw null;
    public RegressionExperiment CreateRegressionExperiment(RegressionExperimentSettings experimentSettings) => throw null;
    public RegressionExperiment CreateRegressionExperiment(uint maxExperimentTimeInSeconds) => throw null;
    public SweepableEstimator CreateSweepableEstimator<T>(Func<MLContext, T, IEstimator<ITransformer>> factory, SearchSpace<T> ss = null)
        where T : class, new() => throw null;
    public SweepablePipeline Featurizer(IDataView data, ColumnInformation columnInformation, string outputColumnName = "Features")
        => throw null;
    public SweepablePipeline Featurizer(IDataView data, string outputColumnName = "Features", string[] catelogicalColumns = null,
        string[] numericColumns = null, string[] textColumns = null, string[] imagePathColumns = null, string[] excludeColumns = null)
        => throw null;
    public ColumnInferenceResults InferColumns(string path, ColumnInformation columnInformation, char? separatorChar = null,
        bool? allowQuoting = null, bool? allowSparse = null, bool trimWhitespace = false, bool groupColumns = true) => throw null;
    public ColumnInferenceResults InferColumns(string path, string labelColumnName = "Label", char? separatorChar = null,
        bool? allowQuoting = null, bool? allowSparse = null, bool trimWhitespace = false, bool groupColumns = true) => throw null;
    public ColumnInferenceResults InferColumns(string path, uint labelColumnIndex, bool hasHeader = false, char? separatorChar = null,
        bool? allowQuoting = null, bool? allowSparse = null, bool trimWhitespace = false, bool groupColumns = true) => throw null;
    public SweepablePipeline MultiClassification(string labelColumnName = "Label", string featureColumnName = "Features",
        string exampleWeightColumnName = null, bool useFastForest = true, bool useLgbm = true, bool useFastTree = true,
        bool useLbfgsMaximumEntrophy = true, bool useLbfgsLogisticRegression = true, bool useSdcaMaximumEntrophy = true,
        bool useSdcaLogisticRegression = true, FastTreeOption fastTreeOption = null, LgbmOption lgbmOption = null,
        FastForestOption fastForestOption = null, LbfgsOption lbfgsMaximumEntrophyOption = null,
        LbfgsOption lbfgsLogisticRegressionOption = null, SdcaOption sdcaMaximumEntrophyOption = null,
        SdcaOption sdcaLogisticRegressionOption = null, SearchSpace<FastTreeOption> fastTreeSearchSpace = null,
        SearchSpace<LgbmOption> lgbmSearchSpace = null, SearchSpace<FastForestOption> fastForestSearchSpace = null,
        SearchSpace<LbfgsOption> lbfgsMaximumEntrophySearchSpace = null, SearchSpace<LbfgsOption> lbfgsLogisticRegressionSearchSpace = null,
        SearchSpace<SdcaOption> sdcaMaximumEntorphySearchSpace = null, SearchSpace<SdcaOption> sdcaLogisticRegressionSearchSpace = null)
        => throw null;
    public SweepablePipeline Regression(string labelColumnName = "Label", string featureColumnName = "Features",
        string exampleWeightColumnName = null, bool useFastForest = true, bool useLgbm = true, bool useFastTree = true,
        bool useLbfgsPoissonRegression = true, bool useSdca = true, FastTreeOption fastTreeOption = null, LgbmOption lgbmOption = null,
        FastForestOption fastForestOption = null, LbfgsOption lbfgsPoissonRegressionOption = null, SdcaOption sdcaOption = null,
        SearchSpace<FastTreeOption> fastTreeSearchSpace = null, SearchSpace<LgbmOption> lgbmSearchSpace = null,
        SearchSpace<FastForestOption> fastForestSearchSpace = null, SearchSpace<LbfgsOption> lbfgsPoissonRegressionSearchSpace = null,
        SearchSpace<SdcaOption> sdcaSearchSpace = null) => throw null;
}

public class AutoMLExperiment
{
    public AutoMLExperiment(MLContext context, AutoMLExperimentSettings settings) { }
    public AutoMLExperiment AddSearchSpace(string key, SearchSpace.SearchSpace searchSpace) => throw null;
    public TrialResult Run() => throw null;
    public Task<TrialResult> RunAsync(CancellationToken ct = default) => throw null;
    public AutoMLExperiment SetMaxModelToExplore(int maxModel) => throw null;
    public AutoMLExperiment SetMaximumMemoryUsageInMegaByte(double value = 1.7976931348623157E+308) => throw null;
    public AutoMLExperiment SetMonitor<TMonitor>() where TMonitor : class, IMonitor => throw null;
    public AutoMLExperiment SetMonitor<TMonitor>(Func<IServiceProvider, TMonitor> factory) where TMonitor : class, IMonitor => throw null;
    public AutoMLExperiment SetMonitor<TMonitor>(TMonitor monitor) where TMonitor : class, IMonitor => throw null;
    public AutoMLExperiment SetTrainingTimeInSeconds(uint trainingTimeInSeconds) => throw null;
    public AutoMLExperiment SetTrialRunner<TTrialRunner>() where TTrialRunner : class, ITrialRunner => throw null;
    public AutoMLExperiment SetTrialRunner<TTrialRunner>(Func<IServiceProvider, TTrialRunner> factory) where TTrialRunner : class,
        ITrialRunner => throw null;
    public AutoMLExperiment SetTrialRunner<TTrialRunner>(TTrialRunner runner) where TTrialRunner : class, ITrialRunner => throw null;
    public AutoMLExperiment SetTuner<TTuner>() where TTuner : class, ITuner => throw null;
    public AutoMLExperiment SetTuner<TTuner>(Func<IServiceProvider, TTuner> factory) where TTuner : class, ITuner => throw null;
    public AutoMLExperiment SetTuner<TTuner>(TTuner proposer) where TTuner : class, ITuner => throw null;

    public class AutoMLExperimentSettings : ExperimentSettings
    {
        public AutoMLExperimentSettings() { }
        public SearchSpace.SearchSpace SearchSpace { get; set; }
        public int? Seed { get; set; }
    }
}

public static class AutoMLExperimentExtension
{
    public static AutoMLExperiment SetBinaryClassificationMetric(this AutoMLExperiment experiment, BinaryClassificationMetric metric,
        string labelColumn = "label", string predictedColumn = "PredictedLabel") => throw null;
    public static AutoMLExperiment SetCheckpoint(this AutoMLExperiment experiment, string folder) => throw null;
    public static AutoMLExperiment SetCostFrugalTuner(this AutoMLExperiment experiment) => throw null;
    public static AutoMLExperiment SetDataset(this AutoMLExperiment experiment, DataOperationsCatalog.TrainTestData trainValidationSplit)
        => throw null;
    public static AutoMLExperiment SetDataset(this AutoMLExperiment experiment, IDataView dataset, int fold = 10,
        string samplingKeyColumnName = null) => throw null;
    public static AutoMLExperiment SetDataset(this AutoMLExperiment experiment, IDataView train, IDataView validation,
        bool subSamplingTrainDataset = false) => throw null;
    public static AutoMLExperiment SetEciCostFrugalTuner(this AutoMLExperiment experiment) => throw null;
    public static AutoMLExperiment SetGridSearchTuner(this AutoMLExperiment experiment, int step = 10) => throw null;
    public static AutoMLExperiment SetMulticlassClassificationMetric(this AutoMLExperiment experiment,
        MulticlassClassificationMetric metric, string labelColumn = "label", string predictedColumn = "PredictedLabel") => throw null;
    public static AutoMLExperiment SetPerformanceMonitor(this AutoMLExperiment experiment, int checkIntervalInMilliseconds = 1000)
        => throw null;
    public static AutoMLExperiment SetPerformanceMonitor<TPerformanceMonitor>(this AutoMLExperiment experiment)
        where TPerformanceMonitor : class, IPerformanceMonitor => throw null;
    public static AutoMLExperiment SetPerformanceMonitor<TPerformanceMonitor>(this AutoMLExperiment experiment,
        Func<IServiceProvider, TPerformanceMonitor> factory) where TPerformanceMonitor : class, IPerformanceMonitor => throw null;
    public static AutoMLExperiment SetPipeline(this AutoMLExperiment experiment, SweepablePipeline pipeline) => throw null;
    public static AutoMLExperiment SetRandomSearchTuner(this AutoMLExperiment experiment, int? seed = null) => throw null;
    public static AutoMLExperiment SetRegressionMetric(this AutoMLExperiment experiment, RegressionMetric metric,
        string labelColumn = "Label", string scoreColumn = "Score") => throw null;
    public static AutoMLExperiment SetSmacTuner(this AutoMLExperiment experiment, int numberInitialPopulation = 20,
        int fitModelEveryNTrials = 10, int numberOfTrees = 10, int nMinForSpit = 2, float splitRatio = 0.8f, int localSearchParentCount = 5,
        int numRandomEISearchConfigurations = 5000, double epsilon = 1E-05, int numNeighboursForNumericalParams = 4) => throw null;
}

public sealed class BinaryClassificationExperiment : ExperimentBase<BinaryClassificationMetrics, BinaryExperimentSettings>
{
    internal BinaryClassificationExperiment() { }
    public override ExperimentResult<BinaryClassificationMetrics> Execute(IDataView trainData, ColumnInformation columnInformation,
        IEstimator<ITransformer> preFeaturizer = null, IProgress<RunDetail<BinaryClassificationMetrics>> progressHandler = null)
        => throw null;
    public override ExperimentResult<BinaryClassificationMetrics> Execute(IDataView trainData, IDataView validationData,
        ColumnInformation columnInformation, IEstimator<ITransformer> preFeaturizer = null,
        IProgress<RunDetail<BinaryClassificationMetrics>> progressHandler = null) => throw null;
    public override ExperimentResult<BinaryClassificationMetrics> Execute(IDataView trainData, IDataView validationData,
        string labelColumnName = "Label", IEstimator<ITransformer> preFeaturizer = null,
        IProgress<RunDetail<BinaryClassificationMetrics>> progressHandler = null) => throw null;
    public override ExperimentResult<BinaryClassificationMetrics> Execute(IDataView trainData, string labelColumnName = "Label",
        string samplingKeyColumn = null, IEstimator<ITransformer> preFeaturizer = null,
        IProgress<RunDetail<BinaryClassificationMetrics>> progressHandler = null) => throw null;
    public override CrossValidationExperimentResult<BinaryClassificationMetrics> Execute(IDataView trainData, uint numberOfCVFolds,
        ColumnInformation columnInformation = null, IEstimator<ITransformer> preFeaturizer = null,
        IProgress<CrossValidationRunDetail<BinaryClassificationMetrics>> progressHandler = null) => throw null;
    public override CrossValidationExperimentResult<BinaryClassificationMetrics> Execute(IDataView trainData, uint numberOfCVFolds,
        string labelColumnName = "Label", string samplingKeyColumn = null, IEstimator<ITransformer> preFeaturizer = null,
        IProgress<CrossValidationRunDetail<BinaryClassificationMetrics>> progressHandler = null) => throw null;
}

public enum BinaryClassificationMetric
{
    Accuracy = 0,
    AreaUnderPrecisionRecallCurve = 2,
    AreaUnderRocCurve = 1,
    F1Score = 3,
    NegativePrecision = 6,
    NegativeRecall = 7,
    PositivePrecision = 4,
    PositiveRecall = 5,
}

public enum BinaryClassificationTrainer
{
    FastForest = 0,
    FastTree = 1,
    LbfgsLogisticRegression = 3,
    LightGbm = 2,
    SdcaLogisticRegression = 4,
}

public sealed class BinaryExperimentSettings : ExperimentSettings
{
    public BinaryExperimentSettings() { }
    public BinaryClassificationMetric OptimizingMetric { get; set; }
    public ICollection<BinaryClassificationTrainer> Trainers { get; }
    public bool UseAutoZeroTuner { get; set; }
}

public enum CacheBeforeTrainer
{
    Auto = 0,
    Off = 2,
    On = 1,
}

public sealed class ColumnInferenceResults
{
    public ColumnInferenceResults() { }
    public ColumnInformation ColumnInformation { get; }
    public TextLoader.Options TextLoaderOptions { get; }
}

public sealed class ColumnInformation
{
    public ColumnInformation() { }
    public ICollection<string> CategoricalColumnNames { get; }
    public string ExampleWeightColumnName { get; set; }
    public string GroupIdColumnName { get; set; }
    public ICollection<string> IgnoredColumnNames { get; }
    public ICollection<string> ImagePathColumnNames { get; }
    public string ItemIdColumnName { get; set; }
    public string LabelColumnName { get; set; }
    public ICollection<string> NumericColumnNames { get; }
    public string SamplingKeyColumnName { get; set; }
    public ICollection<string> TextColumnNames { get; }
    public string UserIdColumnName { get; set; }
}

public class CrossValidationExperimentResult<TMetrics>
{
    internal CrossValidationExperimentResult() { }
    public readonly CrossValidationRunDetail<TMetrics> BestRun;
    public readonly IEnumerable<CrossValidationRunDetail<TMetrics>> RunDetails;
}

public sealed class CrossValidationRunDetail<TMetrics> : RunDetail
{
    internal CrossValidationRunDetail() { }
    public IEnumerable<TrainResult<TMetrics>> Results { get; }
}

public class DefaultPerformanceMonitor : IPerformanceMonitor
{
    public DefaultPerformanceMonitor(AutoMLExperiment.AutoMLExperimentSettings settings, IChannel logger,
        int checkIntervalInMilliseconds)
    { }
    public void Dispose() => throw null;
    public double? GetPeakCpuUsage() => throw null;
    public double? GetPeakMemoryUsageInMegaByte() => throw null;
    public virtual void OnPerformanceMetricsUpdatedHandler(TrialSettings trialSettings, TrialPerformanceMetrics metrics,
        CancellationTokenSource trialCancellationTokenSource) => throw null;
    public void Pause() => throw null;
    public event EventHandler<TrialPerformanceMetrics> PerformanceMetricsUpdated;
    public void Start() => throw null;
    public void Stop() => throw null;
}

public abstract class Entity
{
    public Entity() { }
    public static Entity FromExpression(string expression) => throw null;
    public Entity Left { get; set; }
    public Entity Right { get; set; }
    public static Entity operator +(Entity left, Entity right) => throw null;
    public static Entity operator *(Entity left, Entity right) => throw null;
}

public class Estimator
{
    protected Estimator() { }
    public EstimatorType EstimatorType { get; set; }
    public Parameter Parameter { get; set; }
    public static Entity operator +(Entity left, Estimator right) => throw null;
    public static Entity operator +(Estimator left, Entity right) => throw null;
    public static Entity operator +(Estimator left, Estimator right) => throw null;
    public static Entity operator *(Entity left, Estimator right) => throw null;
    public static Entity operator *(Estimator left, Entity right) => throw null;
    public static Entity operator *(Estimator left, Estimator right) => throw null;
}

public abstract class ExperimentBase<TMetrics, TExperimentSettings> where TMetrics : class where TExperimentSettings : ExperimentSettings
{
    internal ExperimentBase() { }
    public virtual ExperimentResult<TMetrics> Execute(IDataView trainData, ColumnInformation columnInformation,
        IEstimator<ITransformer> preFeaturizer = null, IProgress<RunDetail<TMetrics>> progressHandler = null) => throw null;
    public virtual ExperimentResult<TMetrics> Execute(IDataView trainData, IDataView validationData, ColumnInformation columnInformation,
        IEstimator<ITransformer> preFeaturizer = null, IProgress<RunDetail<TMetrics>> progressHandler = null) => throw null;
    public virtual ExperimentResult<TMetrics> Execute(IDataView trainData, IDataView validationData, string labelColumnName = "Label",
        IEstimator<ITransformer> preFeaturizer = null, IProgress<RunDetail<TMetrics>> progressHandler = null) => throw null;
    public virtual ExperimentResult<TMetrics> Execute(IDataView trainData, string labelColumnName = "Label",
        string samplingKeyColumn = null, IEstimator<ITransformer> preFeaturizer = null,
        IProgress<RunDetail<TMetrics>> progressHandler = null) => throw null;
    public virtual CrossValidationExperimentResult<TMetrics> Execute(IDataView trainData, uint numberOfCVFolds,
        ColumnInformation columnInformation = null, IEstimator<ITransformer> preFeaturizer = null,
        IProgress<CrossValidationRunDetail<TMetrics>> progressHandler = null) => throw null;
    public virtual CrossValidationExperimentResult<TMetrics> Execute(IDataView trainData, uint numberOfCVFolds,
        string labelColumnName = "Label", string samplingKeyColumn = null, IEstimator<ITransformer> preFeaturizer = null,
        IProgress<CrossValidationRunDetail<TMetrics>> progressHandler = null) => throw null;
}

public class ExperimentResult<TMetrics>
{
    internal ExperimentResult() { }
    public readonly RunDetail<TMetrics> BestRun;
    public readonly IEnumerable<RunDetail<TMetrics>> RunDetails;
}

public abstract class ExperimentSettings
{
    public ExperimentSettings() { }
    public CacheBeforeTrainer CacheBeforeTrainer { get; set; }
    public string CacheDirectoryName { get; set; }
    public CancellationToken CancellationToken { get; set; }
    public uint MaxExperimentTimeInSeconds { get; set; }
    public int MaxModels;
    public double? MaximumMemoryUsageInMegaByte { get; set; }
}

public class FairnessTrialResult : TrialResult
{
    public FairnessTrialResult() { }
    public double FairnessMetric { get; set; }
}

public interface ICrossValidateDatasetManager : IDatasetManager
{
    IDataView Dataset { get; set; }
    int Fold { get; set; }
    string? SamplingKeyColumnName { get; set; }
}

public interface IDatasetManager
{
}

public interface IEvaluateMetricManager : IMetricManager
{
    double Evaluate(MLContext context, IDataView eval);
}

public interface IMetricManager
{
    bool IsMaximize { get; }
    string MetricName { get; }
}

public interface IMonitor
{
    void ReportBestTrial(TrialResult result);
    void ReportCompletedTrial(TrialResult result);
    void ReportFailTrial(TrialSettings settings, Exception exception = null);
    void ReportRunningTrial(TrialSettings settings);
}

public interface IPerformanceMonitor : IDisposable
{
    double? GetPeakCpuUsage();
    double? GetPeakMemoryUsageInMegaByte();
    void OnPerformanceMetricsUpdatedHandler(TrialSettings trialSettings, TrialPerformanceMetrics metrics,
        CancellationTokenSource trialCancellationTokenSource);
    void Pause();
    event EventHandler<TrialPerformanceMetrics> PerformanceMetricsUpdated;
    void Start();
    void Stop();
}

public interface ISweepable
{
    SearchSpace.SearchSpace SearchSpace { get; }
}

public interface ISweepable<out T> : ISweepable where T : IEstimator<ITransformer>
{
    T BuildFromOption(MLContext context, Parameter parameter);
}

public interface ITrainValidateDatasetManager : IDatasetManager
{
    IDataView LoadTrainDataset(MLContext context, TrialSettings? settings);
    IDataView LoadValidateDataset(MLContext context, TrialSettings? settings);
}

public interface ITrialRunner : IDisposable
{
    Task<TrialResult> RunAsync(TrialSettings settings, CancellationToken ct);
}

public interface ITuner
{
    Parameter Propose(TrialSettings settings);
    void Update(TrialResult result);
}

public sealed class InferenceException : Exception
{
    internal InferenceException() { }
    public InferenceExceptionType InferenceExceptionType;
}

public enum InferenceExceptionType
{
    ColumnDataType = 0,
    ColumnSplit = 1,
}

public static class MLContextExtension
{
    public static AutoCatalog Auto(this MLContext mlContext) => throw null;
}

public sealed class MulticlassClassificationExperiment : ExperimentBase<MulticlassClassificationMetrics, MulticlassExperimentSettings>
{
    internal MulticlassClassificationExperiment() { }
    public override ExperimentResult<MulticlassClassificationMetrics> Execute(IDataView trainData, ColumnInformation columnInformation,
        IEstimator<ITransformer> preFeaturizer = null, IProgress<RunDetail<MulticlassClassificationMetrics>> progressHandler = null)
        => throw null;
    public override ExperimentResult<MulticlassClassificationMetrics> Execute(IDataView trainData, IDataView validationData,
        ColumnInformation columnInformation, IEstimator<ITransformer> preFeaturizer = null,
        IProgress<RunDetail<MulticlassClassificationMetrics>> progressHandler = null) => throw null;
    public override ExperimentResult<MulticlassClassificationMetrics> Execute(IDataView trainData, IDataView validationData,
        string labelColumnName = "Label", IEstimator<ITransformer> preFeaturizer = null,
        IProgress<RunDetail<MulticlassClassificationMetrics>> progressHandler = null) => throw null;
    public override ExperimentResult<MulticlassClassificationMetrics> Execute(IDataView trainData, string labelColumnName = "Label",
        string samplingKeyColumn = null, IEstimator<ITransformer> preFeaturizer = null,
        IProgress<RunDetail<MulticlassClassificationMetrics>> progressHandler = null) => throw null;
    public override CrossValidationExperimentResult<MulticlassClassificationMetrics> Execute(IDataView trainData, uint numberOfCVFolds,
        ColumnInformation columnInformation = null, IEstimator<ITransformer> preFeaturizer = null,
        IProgress<CrossValidationRunDetail<MulticlassClassificationMetrics>> progressHandler = null) => throw null;
    public override CrossValidationExperimentResult<MulticlassClassificationMetrics> Execute(IDataView trainData, uint numberOfCVFolds,
        string labelColumnName = "Label", string samplingKeyColumn = null, IEstimator<ITransformer> preFeaturizer = null,
        IProgress<CrossValidationRunDetail<MulticlassClassificationMetrics>> progressHandler = null) => throw null;
}

public enum MulticlassClassificationMetric
{
    LogLoss = 2,
    LogLossReduction = 3,
    MacroAccuracy = 1,
    MicroAccuracy = 0,
    TopKAccuracy = 4,
}

public enum MulticlassClassificationTrainer
{
    FastForestOva = 0,
    FastTreeOva = 1,
    LbfgsLogisticRegressionOva = 4,
    LbfgsMaximumEntropy = 3,
    LightGbm = 2,
    SdcaMaximumEntropy = 5,
}

public sealed class MulticlassExperimentSettings : ExperimentSettings
{
    public MulticlassExperimentSettings() { }
    public MulticlassClassificationMetric OptimizingMetric { get; set; }
    public ICollection<MulticlassClassificationTrainer> Trainers { get; }
}

public sealed class RankingExperiment : ExperimentBase<RankingMetrics, RankingExperimentSettings>
{
    internal RankingExperiment() { }
}

public static class RankingExperimentResultExtensions
{
    public static CrossValidationRunDetail<RankingMetrics> Best(this IEnumerable<CrossValidationRunDetail<RankingMetrics>> results,
        RankingMetric metric = RankingMetric.Ndcg, uint optimizationMetricTruncationLevel = 10) => throw null;
    public static RunDetail<RankingMetrics> Best(this IEnumerable<RunDetail<RankingMetrics>> results,
        RankingMetric metric = RankingMetric.Ndcg, uint optimizationMetricTruncationLevel = 10) => throw null;
}

public sealed class RankingExperimentSettings : ExperimentSettings
{
    public RankingExperimentSettings() { }
    public uint OptimizationMetricTruncationLevel { get; set; }
    public RankingMetric OptimizingMetric { get; set; }
    public ICollection<RankingTrainer> Trainers { get; }
}

public enum RankingMetric
{
    Dcg = 1,
    Ndcg = 0,
}

public enum RankingTrainer
{
    FastTreeRanking = 1,
    LightGbmRanking = 0,
}

public sealed class RecommendationExperiment : ExperimentBase<RegressionMetrics, RecommendationExperimentSettings>
{
    internal RecommendationExperiment() { }
}

public sealed class RecommendationExperimentSettings : ExperimentSettings
{
    public RecommendationExperimentSettings() { }
    public RegressionMetric OptimizingMetric { get; set; }
    public ICollection<RecommendationTrainer> Trainers { get; }
}

public enum RecommendationTrainer
{
    MatrixFactorization = 0,
}

public sealed class RegressionExperiment : ExperimentBase<RegressionMetrics, RegressionExperimentSettings>
{
    internal RegressionExperiment() { }
    public override ExperimentResult<RegressionMetrics> Execute(IDataView trainData, ColumnInformation columnInformation,
        IEstimator<ITransformer> preFeaturizer = null, IProgress<RunDetail<RegressionMetrics>> progressHandler = null) => throw null;
    public override ExperimentResult<RegressionMetrics> Execute(IDataView trainData, IDataView validationData,
        ColumnInformation columnInformation, IEstimator<ITransformer> preFeaturizer = null,
        IProgress<RunDetail<RegressionMetrics>> progressHandler = null) => throw null;
    public override ExperimentResult<RegressionMetrics> Execute(IDataView trainData, IDataView validationData,
        string labelColumnName = "Label", IEstimator<ITransformer> preFeaturizer = null,
        IProgress<RunDetail<RegressionMetrics>> progressHandler = null) => throw null;
    public override ExperimentResult<RegressionMetrics> Execute(IDataView trainData, string labelColumnName = "Label",
        string samplingKeyColumn = null, IEstimator<ITransformer> preFeaturizer = null,
        IProgress<RunDetail<RegressionMetrics>> progressHandler = null) => throw null;
    public override CrossValidationExperimentResult<RegressionMetrics> Execute(IDataView trainData, uint numberOfCVFolds,
        ColumnInformation columnInformation = null, IEstimator<ITransformer> preFeaturizer = null,
        IProgress<CrossValidationRunDetail<RegressionMetrics>> progressHandler = null) => throw null;
    public override CrossValidationExperimentResult<RegressionMetrics> Execute(IDataView trainData, uint numberOfCVFolds,
        string labelColumnName = "Label", string samplingKeyColumn = null, IEstimator<ITransformer> preFeaturizer = null,
        IProgress<CrossValidationRunDetail<RegressionMetrics>> progressHandler = null) => throw null;
}

public static class RegressionExperimentResultExtensions
{
    public static CrossValidationRunDetail<RegressionMetrics> Best(this IEnumerable<CrossValidationRunDetail<RegressionMetrics>> results,
        RegressionMetric metric = RegressionMetric.RSquared) => throw null;
    public static RunDetail<RegressionMetrics> Best(this IEnumerable<RunDetail<RegressionMetrics>> results,
        RegressionMetric metric = RegressionMetric.RSquared) => throw null;
}

public sealed class RegressionExperimentSettings : ExperimentSettings
{
    public RegressionExperimentSettings() { }
    public RegressionMetric OptimizingMetric { get; set; }
    public ICollection<RegressionTrainer> Trainers { get; }
}

public enum RegressionMetric
{
    MeanAbsoluteError = 0,
    MeanSquaredError = 1,
    RSquared = 3,
    RootMeanSquaredError = 2,
}

public enum RegressionTrainer
{
    FastForest = 0,
    FastTree = 1,
    FastTreeTweedie = 2,
    LbfgsPoissonRegression = 4,
    LightGbm = 3,
    StochasticDualCoordinateAscent = 5,
}

public abstract class RunDetail
{
    internal RunDetail() { }
    public IEstimator<ITransformer> Estimator { get; }
    public double RuntimeInSeconds { get; }
    public string TrainerName { get; }
}

public sealed class RunDetail<TMetrics> : RunDetail
{
    internal RunDetail() { }
    public Exception Exception { get; }
    public ITransformer Model { get; }
    public TMetrics ValidationMetrics { get; }
}

public class SweepableEstimator : Estimator, ISweepable<IEstimator<ITransformer>>
{
    public SweepableEstimator(Func<MLContext, Parameter, IEstimator<ITransformer>> factory, SearchSpace.SearchSpace ss) { }
    protected SweepableEstimator() { }
    public virtual IEstimator<ITransformer> BuildFromOption(MLContext context, Parameter param) => throw null;
    public SearchSpace.SearchSpace SearchSpace { get; set; }
}

public static class SweepableExtension
{
    public static SweepablePipeline Append(this SweepableEstimator estimator, SweepablePipeline estimator1) => throw null;
    public static SweepablePipeline Append(this SweepableEstimator estimator, IEstimator<ITransformer> estimator1) => throw null;
    public static SweepablePipeline Append(this SweepableEstimator estimator, params SweepableEstimator[] estimators) => throw null;
    public static SweepablePipeline Append(this SweepablePipeline pipeline, IEstimator<ITransformer> estimator) => throw null;
    public static SweepablePipeline Append(this IEstimator<ITransformer> estimator, SweepableEstimator estimator1) => throw null;
    public static SweepablePipeline Append(this IEstimator<ITransformer> estimator, SweepablePipeline pipeline) => throw null;
    public static SweepablePipeline Append(this IEstimator<ITransformer> estimator, params SweepableEstimator[] estimators) => throw null;
}

public class SweepablePipeline : ISweepable<EstimatorChain<ITransformer>>
{
    internal SweepablePipeline() { }
    public SweepablePipeline Append(params ISweepable<IEstimator<ITransformer>>[] sweepables) => throw null;
    public EstimatorChain<ITransformer> BuildFromOption(MLContext context, Parameter parameter) => throw null;
    public SweepablePipeline BuildSweepableEstimatorPipeline(string schema) => throw null;
    public Parameter CurrentParameter { get; }
    public Dictionary<string, SweepableEstimator> Estimators { get; }
    public SearchSpace.SearchSpace SearchSpace { get; }
    public string ToString(Parameter parameter) => throw null;
}

public sealed class TrainResult<TMetrics>
{
    internal TrainResult() { }
    public Exception Exception { get; }
    public ITransformer Model { get; }
    public TMetrics ValidationMetrics { get; }
}

public class TrialPerformanceMetrics
{
    public TrialPerformanceMetrics() { }
    public double CpuUsage { get; }
    public double MemoryUsage { get; }
    public double? PeakCpuUsage { get; set; }
    public double? PeakMemoryUsage { get; set; }
}

public class TrialResult : IEqualityComparer<TrialResult>
{
    public TrialResult() { }
    public double DurationInMilliseconds { get; set; }
    public bool Equals(TrialResult x, TrialResult y) => throw null;
    public int GetHashCode(TrialResult obj) => throw null;
    public double Loss { get; set; }
    public double Metric { get; set; }
    public ITransformer Model { get; set; }
    public double? PeakCpu { get; set; }
    public double? PeakMemoryInMegaByte { get; set; }
    public TrialSettings TrialSettings { get; set; }
}

public class TrialSettings
{
    public TrialSettings() { }
    public DateTime? EndedAtUtc { get; set; }
    public Parameter Parameter { get; set; }
    public DateTime StartedAtUtc { get; set; }
    public int TrialId { get; set; }
}
