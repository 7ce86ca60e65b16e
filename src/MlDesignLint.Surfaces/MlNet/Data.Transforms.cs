using System.Collections.Immutable;
using Microsoft.ML.Data;

namespace Microsoft.ML.Transforms;

public sealed class ColumnConcatenatingEstimator : IEstimator<ColumnConcatenatingTransformer>
{
    internal ColumnConcatenatingEstimator() { }
    public ColumnConcatenatingTransformer Fit(IDataView input) => throw null;
    public SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null;
}

public sealed class ColumnCopyingEstimator : TrivialEstimator<ColumnCopyingTransformer>
{
    internal ColumnCopyingEstimator() { }
    public override SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null;
}

public sealed class ColumnCopyingTransformer : OneToOneTransformerBase
{
    internal ColumnCopyingTransformer() { }
}

public sealed class ColumnSelectingEstimator : TrivialEstimator<ColumnSelectingTransformer>
{
    internal ColumnSelectingEstimator() { }
    public override SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null;
}

public sealed class ColumnSelectingTransformer : ITransformer
{
    internal ColumnSelectingTransformer() { }
    public DataViewSchema GetOutputSchema(DataViewSchema inputSchema) => throw null;
    public IDataView Transform(IDataView input) => throw null;
    IRowToRowMapper ITransformer.GetRowToRowMapper(DataViewSchema inputSchema) => throw null;
    bool ITransformer.IsRowToRowMapper => throw null;
    void ICanSaveModel.Save(ModelSaveContext ctx) => throw null;
}

public sealed class FeatureContributionCalculatingEstimator : TrivialEstimator<FeatureContributionCalculatingTransformer>
{
    internal FeatureContributionCalculatingEstimator() { }
    public override SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null;
}

public sealed class FeatureContributionCalculatingTransformer : OneToOneTransformerBase
{
    internal FeatureContributionCalculatingTransformer() { }
}

public sealed class HashingEstimator : IEstimator<HashingTransformer>
{
    internal HashingEstimator() { }
    public HashingTransformer Fit(IDataView input) => throw null;
    public SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null;

    public sealed class ColumnOptions
    {
        public ColumnOptions(string name, string inputColumnName = null, int numberOfBits = 31, uint seed = 314489979,
            bool useOrderedHashing = false, int maximumNumberOfInverts = 0, bool combine = false)
        { }
        public bool Combine { get; set; }
        public string InputColumnName { get; set; }
        public int MaximumNumberOfInverts { get; set; }
        public string Name { get; set; }
        public int NumberOfBits { get; set; }
        public uint Seed { get; set; }
        public bool UseOrderedHashing { get; set; }
    }
}

public sealed class HashingTransformer : OneToOneTransformerBase
{
    internal HashingTransformer() { }
}

public sealed class KeyToValueMappingEstimator : TrivialEstimator<KeyToValueMappingTransformer>
{
    internal KeyToValueMappingEstimator() { }
    public override SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null;
}

public sealed class KeyToValueMappingTransformer : OneToOneTransformerBase
{
    internal KeyToValueMappingTransformer() { }
}

public sealed class KeyToVectorMappingEstimator : TrivialEstimator<KeyToVectorMappingTransformer>
{
    internal KeyToVectorMappingEstimator() { }
    public override SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null;
}

public sealed class KeyToVectorMappingTransformer : OneToOneTransformerBase
{
    internal KeyToVectorMappingTransformer() { }
}

public sealed class NormalizingEstimator : IEstimator<NormalizingTransformer>
{
    internal NormalizingEstimator() { }
    public NormalizingTransformer Fit(IDataView input) => throw null;
    public SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null;
}

public sealed class NormalizingTransformer : OneToOneTransformerBase
{
    internal NormalizingTransformer() { }
    public NormalizerModelParametersBase GetNormalizerModelParameters(int index) => throw null;

    public sealed class AffineNormalizerModelParameters<TData> : NormalizerModelParametersBase
    {
        internal AffineNormalizerModelParameters() { }
        public TData Offset { get; }
        public TData Scale { get; }
    }

    public sealed class BinNormalizerModelParameters<TData> : NormalizerModelParametersBase
    {
        internal BinNormalizerModelParameters() { }
        public TData Density { get; }
        public TData Offset { get; }
        public ImmutableArray<TData> UpperBounds { get; }
    }

    public sealed class CdfNormalizerModelParameters<TData> : NormalizerModelParametersBase
    {
        internal CdfNormalizerModelParameters() { }
        public TData Mean { get; }
        public TData StandardDeviation { get; }
        public bool UseLog { get; }
    }

    public abstract class NormalizerModelParametersBase
    {
        internal NormalizerModelParametersBase() { }
    }
}

public abstract class TransformInputBase
{
    internal TransformInputBase() { }
}

public sealed class TypeConvertingEstimator : TrivialEstimator<TypeConvertingTransformer>
{
    internal TypeConvertingEstimator() { }
    public override SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null;
}

public sealed class TypeConvertingTransformer : OneToOneTransformerBase
{
    internal TypeConvertingTransformer() { }
}

public class ValueMappingEstimator : TrivialEstimator<ValueMappingTransformer>
{
    internal ValueMappingEstimator() { }
    public sealed override SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null;
}

public sealed class ValueMappingEstimator<TKey, TValue> : ValueMappingEstimator
{
    internal ValueMappingEstimator() { }
}

public class ValueMappingTransformer : OneToOneTransformerBase
{
    internal ValueMappingTransformer() { }
}

public sealed class ValueToKeyMappingEstimator : IEstimator<ValueToKeyMappingTransformer>
{
    internal ValueToKeyMappingEstimator() { }
    public ValueToKeyMappingTransformer Fit(IDataView input) => throw null;
    public SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null;

    public enum KeyOrdinality : byte
    {
        ByOccurrence = 0,
        ByValue = 1,
    }
}

public sealed class ValueToKeyMappingTransformer : OneToOneTransformerBase
{
    internal ValueToKeyMappingTransformer() { }
}
