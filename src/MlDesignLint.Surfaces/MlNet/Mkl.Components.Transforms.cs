using Microsoft.ML.Data;

namespace Microsoft.ML.Transforms;

public sealed class VectorWhiteningEstimator : IEstimator<VectorWhiteningTransformer>
{
    internal VectorWhiteningEstimator() { }
    public VectorWhiteningTransformer Fit(IDataView input) => throw null;
    public SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null;
}

public sealed class VectorWhiteningTransformer : OneToOneTransformerBase
{
    internal VectorWhiteningTransformer() { }
}

public enum WhiteningKind
{
    PrincipalComponentAnalysis = 0,
    ZeroPhaseComponentAnalysis = 1,
}
