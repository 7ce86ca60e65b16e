using Microsoft.ML.Trainers.Recommender;

namespace Microsoft.ML.Trainers;

public sealed class MatrixFactorizationTrainer
    : ITrainerEstimator<MatrixFactorizationPredictionTransformer, MatrixFactorizationModelParameters>
{
    internal MatrixFactorizationTrainer() { }
    public MatrixFactorizationPredictionTransformer Fit(IDataView input) => throw null;
    public MatrixFactorizationPredictionTransformer Fit(IDataView trainData, IDataView validationData) => throw null;
    public SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null;
    public TrainerInfo Info { get; }

    public enum LossFunctionType
    {
        SquareLossOneClass = 12,
        SquareLossRegression = 0,
    }

    public sealed class Options
    {
        public Options() { }
        public double Alpha;
        public int ApproximationRank;
        public double C;
        public string LabelColumnName;
        public double Lambda;
        public double LearningRate;
        public LossFunctionType LossFunction;
        public string MatrixColumnIndexColumnName;
        public string MatrixRowIndexColumnName;
        public bool NonNegative;
        public int NumberOfIterations;
        public int? NumberOfThreads;
        public bool Quiet;
    }
}
