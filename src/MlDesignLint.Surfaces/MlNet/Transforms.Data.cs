namespace Microsoft.ML.Data;

public sealed class BinaryClassificationMetricsStatistics
{
    internal BinaryClassificationMetricsStatistics() { }
    public MetricStatistics Accuracy { get; }
    public MetricStatistics AreaUnderPrecisionRecallCurve { get; }
    public MetricStatistics AreaUnderRocCurve { get; }
    public MetricStatistics F1Score { get; }
    public MetricStatistics NegativePrecision { get; }
    public MetricStatistics NegativeRecall { get; }
    public MetricStatistics PositivePrecision { get; }
    public MetricStatistics PositiveRecall { get; }
}

public sealed class MetricStatistics
{
    internal MetricStatistics() { }
    public int Count { get; }
    public double Mean { get; }
    public double StandardDeviation { get; }
    public double StandardError { get; }
}

public sealed class MulticlassClassificationMetricsStatistics
{
    internal MulticlassClassificationMetricsStatistics() { }
    public MetricStatistics LogLoss { get; }
    public MetricStatistics LogLossReduction { get; }
    public MetricStatistics MacroAccuracy { get; }
    public MetricStatistics MicroAccuracy { get; }
    public IReadOnlyList<MetricStatistics> PerClassLogLoss { get; }
    public MetricStatistics TopKAccuracy { get; }
}

public sealed class RankingMetricsStatistics
{
    internal RankingMetricsStatistics() { }
    public IReadOnlyList<MetricStatistics> DiscountedCumulativeGains { get; }
    public IReadOnlyList<MetricStatistics> NormalizedDiscountedCumulativeGains { get; }
}

public sealed class RegressionMetricsStatistics
{
    internal RegressionMetricsStatistics() { }
    public MetricStatistics LossFunction { get; }
    public MetricStatistics MeanAbsoluteError { get; }
    public MetricStatistics MeanSquaredError { get; }
    public MetricStatistics RSquared { get; }
    public MetricStatistics RootMeanSquaredError { get; }
}

public sealed class SvmLightLoader : IDataLoader<IMultiStreamSource>
{
    internal SvmLightLoader() { }
    public DataViewSchema GetOutputSchema() => throw null;
    public IDataView Load(IMultiStreamSource input) => throw null;
    void ICanSaveModel.Save(ModelSaveContext ctx) => throw null;
}

public static class SvmLightLoaderSaverCatalog
{
    public static SvmLightLoader CreateSvmLightLoader(this DataOperationsCatalog catalog, long? numberOfRows = null, int inputSize = 0,
        bool zeroBased = false, IMultiStreamSource dataSample = null) => throw null;
    public static SvmLightLoader CreateSvmLightLoaderWithFeatureNames(this DataOperationsCatalog catalog, long? numberOfRows = null,
        IMultiStreamSource dataSample = null) => throw null;
    public static IDataView LoadFromSvmLightFile(this DataOperationsCatalog catalog, string path, long? numberOfRows = null,
        int inputSize = 0, bool zeroBased = false) => throw null;
    public static IDataView LoadFromSvmLightFileWithFeatureNames(this DataOperationsCatalog catalog, string path, long? numberOfRows = null)
        => throw null;
    public static void SaveInSvmLightFormat(this DataOperationsCatalog catalog, IDataView data, Stream stream,
        bool zeroBasedIndexing = false, bool binaryLabel = false, string labelColumnName = "Label", string featureColumnName = "Features",
        string rowGroupColumnName = null, string exampleWeightColumnName = null) => throw null;
}
