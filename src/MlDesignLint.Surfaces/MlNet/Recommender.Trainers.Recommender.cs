using Microsoft.ML.Data;

namespace Microsoft.ML.Trainers.Recommender;

public sealed class MatrixFactorizationModelParameters : ICanSaveModel
{
    internal MatrixFactorizationModelParameters() { }
    public readonly int ApproximationRank;
    public IReadOnlyList<float> LeftFactorMatrix { get; }
    public readonly int NumberOfColumns;
    public readonly int NumberOfRows;
    public IReadOnlyList<float> RightFactorMatrix { get; }
    void ICanSaveModel.Save(ModelSaveContext ctx) => throw null;
}

public sealed class MatrixFactorizationPredictionTransformer : PredictionTransformerBase<MatrixFactorizationModelParameters>
{
    internal MatrixFactorizationPredictionTransformer() { }
    public override DataViewSchema GetOutputSchema(DataViewSchema inputSchema) => throw null;
}
