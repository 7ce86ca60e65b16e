using Microsoft.ML.Data;

namespace Microsoft.ML.Transforms.Onnx;

public sealed class DnnImageFeaturizerEstimator : IEstimator<TransformerChain<ColumnCopyingTransformer>>
{
    internal DnnImageFeaturizerEstimator() { }
    public TransformerChain<ColumnCopyingTransformer> Fit(IDataView input) => throw null;
    public SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null;
}

public sealed class DnnImageFeaturizerInput
{
    internal DnnImageFeaturizerInput() { }
    public string InputColumn => throw null;
    public DnnImageModelSelector ModelSelector => throw null;
    public string OutputColumn => throw null;
}

public sealed class DnnImageModelSelector
{
    public DnnImageModelSelector() { }
}

public sealed class OnnxMapType : StructuredDataViewType
{
    public OnnxMapType(Type keyType, Type valueType) { }
    public override bool Equals(DataViewType other) => throw null;
    public override int GetHashCode() => throw null;
}

public sealed class OnnxMapTypeAttribute : DataViewTypeAttribute
{
    public OnnxMapTypeAttribute() { }
    public OnnxMapTypeAttribute(Type keyType, Type valueType) { }
    public override bool Equals(DataViewTypeAttribute other) => throw null;
    public override int GetHashCode() => throw null;
    public override void Register() => throw null;
}

public sealed class OnnxOptions
{
    public OnnxOptions() { }
    public bool FallbackToCpu;
    public int? GpuDeviceId;
    public string[] InputColumns;
    public int? InterOpNumThreads;
    public int? IntraOpNumThreads;
    public string ModelFile;
    public string[] OutputColumns;
    public int RecursionLimit;
    public IDictionary<string, int[]> ShapeDictionary;
}

public sealed class OnnxScoringEstimator : TrivialEstimator<OnnxTransformer>
{
    internal OnnxScoringEstimator() { }
    public override SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null;
}

public sealed class OnnxSequenceType : StructuredDataViewType
{
    public OnnxSequenceType(Type elementType) { }
    public override bool Equals(DataViewType other) => throw null;
    public override int GetHashCode() => throw null;
}

public sealed class OnnxSequenceTypeAttribute : DataViewTypeAttribute
{
    [Obsolete("Please specify sequence type when use OnnxSequenceType Attribute")]
    public OnnxSequenceTypeAttribute() { }
    public OnnxSequenceTypeAttribute(Type elemType) { }
    public override bool Equals(DataViewTypeAttribute other) => throw null;
    public override int GetHashCode() => throw null;
    public override void Register() => throw null;
}

public sealed class OnnxTransformer : RowToRowTransformerBase, IDisposable
{
    internal OnnxTransformer() { }
    public void Dispose() => throw null;
}
