using Microsoft.ML.Data;
using Microsoft.ML.Runtime;

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
    public string InputColumn { get; }
    public DnnImageModelSelector ModelSelector { get; }
    public string OutputColumn { get; }
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

public sealed class OnnxSessionOptions
{
    public OnnxSessionOptions() { }
    public bool EnableCpuMemArena { get; set; }
    public bool EnableMemoryPattern { get; set; }
    public bool EnableProfiling { get; set; }
    public int GlobalInterOpNumThreads { get; set; }
    public int GlobalIntraOpNumThreads { get; set; }
    public int InterOpNumThreads { get; set; }
    public int IntraOpNumThreads { get; set; }
    public string LogId { get; set; }
    public int LogVerbosityLevel { get; set; }
    public string OptimizedModelFilePath { get; set; }
    public bool PerSessionThreads { get; set; }
    public string ProfileOutputPathPrefix { get; set; }
}

public static class OnnxSessionOptionsExtensions
{
    public static OnnxSessionOptions GetOnnxSessionOption(this IHostEnvironment env) => throw null;
    public static void SetOnnxSessionOption(this IHostEnvironment env, OnnxSessionOptions onnxSessionOptions) => throw null;
}

public sealed class OnnxTransformer : RowToRowTransformerBase, IDisposable
{
    internal OnnxTransformer() { }
    public void Dispose() => throw null;
}
