using Microsoft.Data.Analysis;
using Microsoft.ML.AutoML;

namespace Microsoft.ML.Fairlearn;

public class BinaryGroupMetric
{
    public BinaryGroupMetric(MLContext context, IDataView eval, string labelColumn, string predictedColumn, string sensitiveFeatureColumn,
        string scoreColumn)
    { }
    public DataFrame ByGroup() => throw null;
    public IEnumerable<string> GroupIds { get; }
    public Dictionary<string, double> Overall() => throw null;
}

public abstract class ClassificationMoment : Moment
{
    protected ClassificationMoment() { }
}

public class DemographicParity : UtilityParity
{
    public DemographicParity() { }
}

public sealed class FairlearnCatalog
{
    internal FairlearnCatalog() { }
    public FairlearnMetricCatalog Metric;
}

public class FairlearnMetricCatalog
{
    public FairlearnMetricCatalog(MLContext context) { }
    public BinaryGroupMetric BinaryClassification(IDataView eval, string labelColumn, string predictedColumn, string sensitiveFeatureColumn,
        string scoreColumn = "Score") => throw null;
    public RegressionGroupMetric Regression(IDataView eval, string labelColumn, string scoreColumn, string sensitiveFeatureColumn)
        => throw null;
}

public class GridSearchTrailRunner : ITrialRunner
{
    public GridSearchTrailRunner(MLContext context, ITrainValidateDatasetManager datasetManager, string labelColumn, string sensitiveColumn,
        SweepablePipeline pipeline, ClassificationMoment moment)
    { }
    public void Dispose() => throw null;
    public Task<TrialResult> RunAsync(TrialSettings settings, CancellationToken ct) => throw null;
}

public static class MLContextExtension
{
    public static FairlearnCatalog Fairlearn(this MLContext mlContext) => throw null;
}

public abstract class Moment
{
    public Moment() { }
    public abstract float Bound();
    public abstract DataFrame Gamma(PrimitiveDataFrameColumn<float> yPred);
    public string[] GroudIds;
    public virtual void LoadData(IDataView features, DataFrameColumn label, StringDataFrameColumn sensitiveFeature) => throw null;
    public virtual void LoadData(IDataView trainData, string label, string sensitiveColumnName) => throw null;
    public float ProjectLambda() => throw null;
    public DataFrameColumn SensitiveFeatureColumn { get; }
    public abstract DataFrameColumn SignedWeights(DataFrame lambdaVec);
    public DataFrame Tags { get; }
    public long TotalSamples { get; protected set; }
    public IDataView X { get; protected set; }
    protected DataFrameColumn Y;
}

public class RegressionGroupMetric
{
    public RegressionGroupMetric(IDataView eval, string labelColumn, string scoreColumn, string sensitiveFeatureColumn) { }
    public DataFrame ByGroup() => throw null;
    public Dictionary<string, double> DifferenceBetweenGroups() => throw null;
    public Dictionary<string, double> Overall() => throw null;
}

public static class Utilities
{
    public static SearchSpace.SearchSpace GenerateBinaryClassificationLambdaSearchSpace(Moment moment, float gridLimit = 10,
        bool negativeAllowed = true) => throw null;
}

public class UtilityParity : ClassificationMoment
{
    public UtilityParity(float differenceBound = float.NaN, float ratioBond = float.NaN, float ratioBoundSlack = 0) { }
    public override float Bound() => throw null;
    public override DataFrame Gamma(PrimitiveDataFrameColumn<float> yPred) => throw null;
    public override void LoadData(IDataView x, DataFrameColumn y, StringDataFrameColumn sensitiveFeature) => throw null;
    public float ProbEvent { get; protected set; }
    public DataFrameColumn ProbGroupEvent { get; protected set; }
    public override DataFrameColumn SignedWeights(DataFrame lambdaVec) => throw null;
}
