namespace Microsoft.ML.Data;

public sealed class BinaryClassificationMetricsStatistics
{
    internal BinaryClassificationMetricsStatistics() { }
    public MetricStatistics Accuracy => throw null;
    public MetricStatistics AreaUnderPrecisionRecallCurve => throw null;
    public MetricStatistics AreaUnderRocCurve => throw null;
    public MetricStatistics F1Score => throw null;
    public MetricStatistics NegativePrecision => throw null;
    public MetricStatistics NegativeRecall => throw null;
    public MetricStatistics PositivePrecision => throw null;
    public MetricStatistics PositiveRecall => throw null;
}

public sealed class MetricStatistics
{
    internal MetricStatistics() { }
    public int Count => throw null;
    public double Mean => throw null;
    public double StandardDeviation => throw null;
    public double StandardError => throw null;
}

public sealed class MulticlassClassificationMetricsStatistics
{
    internal MulticlassClassificationMetricsStatistics() { }
    public MetricStatistics LogLoss => throw null;
    public MetricStatistics LogLossReduction => throw null;
    public MetricStatistics MacroAccuracy => throw null;
    public MetricStatistics MicroAccuracy => throw null;
    public IReadOnlyList<MetricStatistics> PerClassLogLoss => throw null;
    public MetricStatistics TopKAccuracy => throw null;
}

public sealed class RankingMetricsStatistics
{
    internal RankingMetricsStatistics() { }
    public IReadOnlyList<MetricStatistics> DiscountedCumulativeGains => throw null;
    public IReadOnlyList<MetricStatistics> NormalizedDiscountedCumulativeGains => throw null;
}

public sealed class RegressionMetricsStatistics
{
    internal RegressionMetricsStatistics() { }
    public MetricStatistics LossFunction => throw null;
    public MetricStatistics MeanAbsoluteError => throw null;
    public MetricStatistics MeanSquaredError => throw null;
    public MetricStatistics RSquared => throw null;
    public MetricStatistics RootMeanSquaredError => throw null;
}

public sealed class SvmLightLoader : IDataLoader<IMultiStreamSource>, ICanSaveModel
{
    internal SvmLightLoader() { }
    public DataViewSchema GetOutputSchema() => throw null;
    public IDataView Load(IMultiStreamSource input) => throw null;
    void ICanSaveModel.Save(ModelSaveContext ctx) => throw null;
}

public static class SvmLightLoaderSaverCatalog
{
    public static SvmLightLoader CreateSvmLightLoader(this DataOperationsCatalog catalog, long? numberOfRows = null, int inputSize = 0, bool zeroBased = false, IMultiStreamSource dataSample = null) => throw null;
    public static SvmLightLoader CreateSvmLightLoaderWithFeatureNames(this DataOperationsCatalog catalog, long? numberOfRows = null, IMultiStreamSource dataSample = null) => throw null;
    public static IDataView LoadFromSvmLightFile(this DataOperationsCatalog catalog, string path, long? numberOfRows = null, int inputSize = 0, bool zeroBased = false) => throw null;
    public static IDataView LoadFromSvmLightFileWithFeatureNames(this DataOperationsCatalog catalog, string path, long? numberOfRows = null) => throw null;
    public static void SaveInSvmLightFormat(this DataOperationsCatalog catalog, IDataView data, Stream stream, bool zeroBasedIndexing = false, bool binaryLabel = false, string labelColumnName = "Label", string featureColumnName = "Features", string rowGroupColumnName = null, string exampleWeightColumnName = null) => throw null;
}
