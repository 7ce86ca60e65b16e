using System.Reflection;
using Microsoft.ML.Data;

namespace Microsoft.ML.Transforms;

public sealed class ApproximatedKernelMappingEstimator : IEstimator<ApproximatedKernelTransformer>
{
    internal ApproximatedKernelMappingEstimator() { }
    public ApproximatedKernelTransformer Fit(IDataView input) => throw null;
    public SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null;
}

public sealed class ApproximatedKernelTransformer : OneToOneTransformerBase
{
    internal ApproximatedKernelTransformer() { }
}

public sealed class CountFeatureSelectingEstimator : IEstimator<ITransformer>
{
    internal CountFeatureSelectingEstimator() { }
    public ITransformer Fit(IDataView input) => throw null;
    public SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null;
}

public sealed class CustomMappingEstimator<TSrc, TDst> : TrivialEstimator<CustomMappingTransformer<TSrc, TDst>> where TSrc : class, new()
    where TDst : class, new()
{
    internal CustomMappingEstimator() { }
    public override SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null;
}

public abstract class CustomMappingFactory<TSrc, TDst> where TSrc : class, new() where TDst : class, new()
{
    protected CustomMappingFactory() { }
    public abstract Action<TSrc, TDst> GetMapping();
}

[AttributeUsage(AttributeTargets.Class)]
public sealed class CustomMappingFactoryAttributeAttribute : ExtensionBaseAttribute
{
    public CustomMappingFactoryAttributeAttribute(string contractName) { }
}

public sealed class CustomMappingTransformer<TSrc, TDst> : ITransformer where TSrc : class, new() where TDst : class, new()
{
    internal CustomMappingTransformer() { }
    public DataViewSchema GetOutputSchema(DataViewSchema inputSchema) => throw null;
    public IDataView Transform(IDataView input) => throw null;
    IRowToRowMapper ITransformer.GetRowToRowMapper(DataViewSchema inputSchema) => throw null;
    bool ITransformer.IsRowToRowMapper => throw null;
    void ICanSaveModel.Save(ModelSaveContext ctx) => throw null;
}

public enum ErrId
{
    BadChar = 1,
    BadEscape = 2,
    BadPreProcPos = 11,
    CharConstEmpty = 3,
    CharConstTooLong = 4,
    EndOfPreLineExpected = 12,
    FloatOverflow = 5,
    IdentExpected = 13,
    IntOverflow = 6,
    NewlineInConst = 7,
    None = 0,
    PreProcDirExpected = 14,
    UniEscInPreProc = 15,
    UnterminatedComment = 8,
    UnterminatedString = 9,
    VerbatimLiteralExpected = 10,
}

public sealed class ExpressionEstimator : IEstimator<ExpressionTransformer>
{
    internal ExpressionEstimator() { }
    public ExpressionTransformer Fit(IDataView input) => throw null;
    public SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null;
}

public sealed class ExpressionTransformer : RowToRowTransformerBase
{
    internal ExpressionTransformer() { }
    public const string LoaderSignature = "ExprTransform";
}

public sealed class GaussianKernel : KernelBase
{
    public GaussianKernel(float gamma = 1) { }
}

public sealed class GlobalContrastNormalizingEstimator : LpNormNormalizingEstimatorBase
{
    internal GlobalContrastNormalizingEstimator() { }
}

public interface IFunctionProvider
{
    MethodInfo[] Lookup(string name);
    string NameSpace { get; }
    object ResolveToConstant(string name, MethodInfo meth, object[] values);
}

public abstract class KernelBase
{
    internal KernelBase() { }
}

public sealed class KeyToBinaryVectorMappingEstimator : TrivialEstimator<KeyToBinaryVectorMappingTransformer>
{
    internal KeyToBinaryVectorMappingEstimator() { }
    public override SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null;
}

public sealed class KeyToBinaryVectorMappingTransformer : OneToOneTransformerBase
{
    internal KeyToBinaryVectorMappingTransformer() { }
}

public sealed class LaplacianKernel : KernelBase
{
    public LaplacianKernel(float a = 1) { }
}

public sealed class LpNormNormalizingEstimator : LpNormNormalizingEstimatorBase
{
    internal LpNormNormalizingEstimator() { }
}

public abstract class LpNormNormalizingEstimatorBase : TrivialEstimator<LpNormNormalizingTransformer>
{
    internal LpNormNormalizingEstimatorBase() { }
    public override SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null;

    public enum NormFunction : byte
    {
        Infinity = 3,
        L1 = 2,
        L2 = 0,
        StandardDeviation = 1,
    }
}

public sealed class LpNormNormalizingTransformer : OneToOneTransformerBase
{
    internal LpNormNormalizingTransformer() { }
}

public sealed class MissingValueIndicatorEstimator : TrivialEstimator<MissingValueIndicatorTransformer>
{
    internal MissingValueIndicatorEstimator() { }
    public override SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null;
}

public sealed class MissingValueIndicatorTransformer : OneToOneTransformerBase
{
    internal MissingValueIndicatorTransformer() { }
}

public sealed class MissingValueReplacingEstimator : IEstimator<MissingValueReplacingTransformer>
{
    internal MissingValueReplacingEstimator() { }
    public MissingValueReplacingTransformer Fit(IDataView input) => throw null;
    public SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null;

    public enum ReplacementMode : byte
    {
        DefaultValue = 0,
        Maximum = 3,
        Mean = 1,
        Minimum = 2,
        Mode = 5,
    }
}

public sealed class MissingValueReplacingTransformer : OneToOneTransformerBase
{
    internal MissingValueReplacingTransformer() { }
}

public sealed class MutualInformationFeatureSelectingEstimator : IEstimator<ITransformer>
{
    internal MutualInformationFeatureSelectingEstimator() { }
    public ITransformer Fit(IDataView input) => throw null;
    public SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null;
}

public sealed class OneHotEncodingEstimator : IEstimator<OneHotEncodingTransformer>
{
    internal OneHotEncodingEstimator() { }
    public OneHotEncodingTransformer Fit(IDataView input) => throw null;
    public SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null;

    public enum OutputKind : byte
    {
        Bag = 1,
        Binary = 4,
        Indicator = 2,
        Key = 3,
    }
}

public sealed class OneHotEncodingTransformer : ITransformer
{
    internal OneHotEncodingTransformer() { }
    public DataViewSchema GetOutputSchema(DataViewSchema inputSchema) => throw null;
    public IDataView Transform(IDataView input) => throw null;
    IRowToRowMapper ITransformer.GetRowToRowMapper(DataViewSchema inputSchema) => throw null;
    bool ITransformer.IsRowToRowMapper => throw null;
    void ICanSaveModel.Save(ModelSaveContext ctx) => throw null;
}

public sealed class OneHotHashEncodingEstimator : IEstimator<OneHotHashEncodingTransformer>
{
    internal OneHotHashEncodingEstimator() { }
    public OneHotHashEncodingTransformer Fit(IDataView input) => throw null;
    public SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null;
}

public sealed class OneHotHashEncodingTransformer : ITransformer
{
    internal OneHotHashEncodingTransformer() { }
    public DataViewSchema GetOutputSchema(DataViewSchema inputSchema) => throw null;
    public IDataView Transform(IDataView input) => throw null;
    IRowToRowMapper ITransformer.GetRowToRowMapper(DataViewSchema inputSchema) => throw null;
    bool ITransformer.IsRowToRowMapper => throw null;
    void ICanSaveModel.Save(ModelSaveContext ctx) => throw null;
}

public delegate void SignatureFunctionProvider();

public sealed class StatefulCustomMappingEstimator<TSrc, TDst, TState>
    : TrivialEstimator<StatefulCustomMappingTransformer<TSrc, TDst, TState>> where TSrc : class, new() where TDst : class, new()
    where TState : class, new()
{
    internal StatefulCustomMappingEstimator() { }
    public override SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null;
}

public abstract class StatefulCustomMappingFactory<TSrc, TDst, TState> where TSrc : class, new() where TDst : class, new() where TState
    : class, new()
{
    protected StatefulCustomMappingFactory() { }
    public abstract Action<TSrc, TDst, TState> GetMapping();
    public abstract Action<TState> GetStateInitAction();
}

public sealed class StatefulCustomMappingTransformer<TSrc, TDst, TState> : ITransformer where TSrc : class, new() where TDst : class, new()
    where TState : class, new()
{
    internal StatefulCustomMappingTransformer() { }
    public DataViewSchema GetOutputSchema(DataViewSchema inputSchema) => throw null;
    public IDataView Transform(IDataView input) => throw null;
    IRowToRowMapper ITransformer.GetRowToRowMapper(DataViewSchema inputSchema) => throw null;
    bool ITransformer.IsRowToRowMapper => throw null;
    void ICanSaveModel.Save(ModelSaveContext ctx) => throw null;
}
