using Microsoft.ML.Trainers;
using Microsoft.ML.Transforms;

namespace Microsoft.ML;

public static class MklComponentsCatalog
{
    public static OlsTrainer Ols(this RegressionCatalog.RegressionTrainers catalog, OlsTrainer.Options options) => throw null;
    public static OlsTrainer Ols(this RegressionCatalog.RegressionTrainers catalog, string labelColumnName = "Label",
        string featureColumnName = "Features", string exampleWeightColumnName = null) => throw null;
    public static SymbolicSgdLogisticRegressionBinaryTrainer SymbolicSgdLogisticRegression(
        this BinaryClassificationCatalog.BinaryClassificationTrainers catalog, SymbolicSgdLogisticRegressionBinaryTrainer.Options options)
        => throw null;
    public static SymbolicSgdLogisticRegressionBinaryTrainer SymbolicSgdLogisticRegression(
        this BinaryClassificationCatalog.BinaryClassificationTrainers catalog, string labelColumnName = "Label",
        string featureColumnName = "Features", int numberOfIterations = 50) => throw null;
    public static VectorWhiteningEstimator VectorWhiten(this TransformsCatalog catalog, string outputColumnName,
        string inputColumnName = null, WhiteningKind kind = WhiteningKind.ZeroPhaseComponentAnalysis, float epsilon = 1E-05f,
        int maximumNumberOfRows = 100000, int rank = 0) => throw null;
}
