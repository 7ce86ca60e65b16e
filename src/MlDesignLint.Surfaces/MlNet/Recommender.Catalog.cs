using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace Microsoft.ML;

public sealed class RecommendationCatalog : TrainCatalogBase
{
    internal RecommendationCatalog() { }
    public IReadOnlyList<CrossValidationResult<RegressionMetrics>> CrossValidate(IDataView data, IEstimator<ITransformer> estimator,
        int numberOfFolds = 5, string labelColumnName = "Label", string samplingKeyColumnName = null, int? seed = null) => throw null;
    public RegressionMetrics Evaluate(IDataView data, string labelColumnName = "Label", string scoreColumnName = "Score") => throw null;
    public RecommendationTrainers Trainers { get; }

    public sealed class RecommendationTrainers : CatalogInstantiatorBase
    {
        internal RecommendationTrainers() { }
        public MatrixFactorizationTrainer MatrixFactorization(MatrixFactorizationTrainer.Options options) => throw null;
        public MatrixFactorizationTrainer MatrixFactorization(string labelColumnName, string matrixColumnIndexColumnName,
            string matrixRowIndexColumnName, int approximationRank = 8, double learningRate = 0.1, int numberOfIterations = 20)
            => throw null;
    }
}

public static class RecommenderCatalog
{
    public static RecommendationCatalog Recommendation(this MLContext ctx) => throw null;
}
