using Microsoft.ML.AutoML;

namespace Microsoft.ML.Fairlearn.AutoML;

public static class AutoMLExperimentExtension
{
    public static AutoMLExperiment SetBinaryClassificationMetricWithFairLearn(this AutoMLExperiment experiment, string labelColumn,
        string predictedColumn, string sensitiveColumnName, string exampleWeightColumnName, float gridLimit = 10,
        bool negativeAllowed = true) => throw null;
    public static AutoMLExperiment SetBinaryClassificationMoment(this AutoMLExperiment experiment, ClassificationMoment moment)
        => throw null;
    public static AutoMLExperiment SetGridLimit(this AutoMLExperiment experiment, float gridLimit) => throw null;
}
