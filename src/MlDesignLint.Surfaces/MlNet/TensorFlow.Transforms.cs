using Microsoft.ML.Data;

namespace Microsoft.ML.Transforms;

public sealed class TensorFlowEstimator : IEstimator<TensorFlowTransformer>
{
    internal TensorFlowEstimator() { }
    public TensorFlowTransformer Fit(IDataView input) => throw null;
    public SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null;
}

public sealed class TensorFlowModel : IDisposable
{
    internal TensorFlowModel() { }
    public void Dispose() => throw null;
    public DataViewSchema GetInputSchema() => throw null;
    public DataViewSchema GetModelSchema() => throw null;
    public TensorFlowEstimator ScoreTensorFlowModel(string outputColumnName, string inputColumnName, bool addBatchDimensionInput = false)
        => throw null;
    public TensorFlowEstimator ScoreTensorFlowModel(string[] outputColumnNames, string[] inputColumnNames,
        bool addBatchDimensionInput = false) => throw null;
}

public sealed class TensorFlowTransformer : RowToRowTransformerBase, IDisposable
{
    internal TensorFlowTransformer() { }
    public void Dispose() => throw null;
}
