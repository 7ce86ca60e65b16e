using Microsoft.ML.Data;

namespace Microsoft.ML.Transforms;

public sealed class PrincipalComponentAnalysisTransformer : OneToOneTransformerBase
{
    internal PrincipalComponentAnalysisTransformer() { }
}

public sealed class PrincipalComponentAnalyzer : IEstimator<PrincipalComponentAnalysisTransformer>
{
    internal PrincipalComponentAnalyzer() { }
    public PrincipalComponentAnalysisTransformer Fit(IDataView input) => throw null;
    public SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null;
}
