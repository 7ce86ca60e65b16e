namespace Microsoft.ML.Data;

public sealed class AnomalyDetectionMetrics
{
    internal AnomalyDetectionMetrics() { }
    public double AreaUnderRocCurve { get; }
    public double DetectionRateAtFalsePositiveCount { get; }
}

public class BinaryClassificationMetrics
{
    internal BinaryClassificationMetrics() { }
    public double Accuracy { get; }
    public double AreaUnderPrecisionRecallCurve { get; }
    public double AreaUnderRocCurve { get; }
    public ConfusionMatrix ConfusionMatrix { get; }
    public double F1Score { get; }
    public double NegativePrecision { get; }
    public double NegativeRecall { get; }
    public double PositivePrecision { get; }
    public double PositiveRecall { get; }
}

public sealed class CalibratedBinaryClassificationMetrics : BinaryClassificationMetrics
{
    internal CalibratedBinaryClassificationMetrics() { }
    public double Entropy { get; }
    public double LogLoss { get; }
    public double LogLossReduction { get; }
}

public sealed class ClusteringMetrics
{
    internal ClusteringMetrics() { }
    public double AverageDistance { get; }
    public double DaviesBouldinIndex { get; }
    public double NormalizedMutualInformation { get; }
}

public sealed class ConfusionMatrix
{
    internal ConfusionMatrix() { }
    public IReadOnlyList<IReadOnlyList<double>> Counts { get; }
    public double GetCountForClassPair(int predictedClassIndicatorIndex, int actualClassIndicatorIndex) => throw null;
    public string GetFormattedConfusionTable() => throw null;
    public int NumberOfClasses { get; }
    public IReadOnlyList<double> PerClassPrecision { get; }
    public IReadOnlyList<double> PerClassRecall { get; }
}

public sealed class MulticlassClassificationMetrics
{
    internal MulticlassClassificationMetrics() { }
    public ConfusionMatrix ConfusionMatrix { get; }
    public double LogLoss { get; }
    public double LogLossReduction { get; }
    public double MacroAccuracy { get; }
    public double MicroAccuracy { get; }
    public IReadOnlyList<double> PerClassLogLoss { get; }
    public double TopKAccuracy { get; }
    public IReadOnlyList<double> TopKAccuracyForAllK { get; }
    public int TopKPredictionCount { get; }
}

public sealed class RankingMetrics
{
    internal RankingMetrics() { }
    public IReadOnlyList<double> DiscountedCumulativeGains { get; }
    public IReadOnlyList<double> NormalizedDiscountedCumulativeGains { get; }
}

public sealed class RegressionMetrics
{
    internal RegressionMetrics() { }
    public double LossFunction { get; }
    public double MeanAbsoluteError { get; }
    public double MeanSquaredError { get; }
    public double RSquared { get; }
    public double RootMeanSquaredError { get; }
}
