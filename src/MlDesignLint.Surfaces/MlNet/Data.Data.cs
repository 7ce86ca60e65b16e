using System.Collections;
using System.Collections.Immutable;
using System.Data;
using System.Data.Common;
using Microsoft.ML.Runtime;

namespace Microsoft.ML.Data;

public sealed class AnomalyPredictionTransformer<TModel> : SingleFeaturePredictionTransformerBase<TModel> where TModel : class
{
    internal AnomalyPredictionTransformer() { }
}

public sealed class BinaryPrecisionRecallDataPoint
{
    internal BinaryPrecisionRecallDataPoint() { }
    public double FalsePositiveRate { get; }
    public double Precision { get; }
    public double Recall { get; }
    public double Threshold { get; }
    public double TruePositiveRate { get; }
}

public sealed class BinaryPredictionTransformer<TModel> : SingleFeaturePredictionTransformerBase<TModel> where TModel : class
{
    internal BinaryPredictionTransformer() { }
}

public sealed class ClusteringPredictionTransformer<TModel> : SingleFeaturePredictionTransformerBase<TModel> where TModel : class
{
    internal ClusteringPredictionTransformer() { }
}

public sealed class ColumnConcatenatingTransformer : RowToRowTransformerBase
{
    internal ColumnConcatenatingTransformer() { }
}

public static class ColumnCursorExtensions
{
    public static IEnumerable<T> GetColumn<T>(this IDataView data, DataViewSchema.Column column) => throw null;
    public static IEnumerable<T> GetColumn<T>(this IDataView data, string columnName) => throw null;
}

[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field, AllowMultiple = false, Inherited = true)]
public sealed class ColumnNameAttribute : Attribute
{
    public ColumnNameAttribute(string name) { }
}

public sealed class CompositeDataLoader<TSource, TLastTransformer> : IDataLoader<TSource>, IDisposable where TLastTransformer : class,
    ITransformer
{
    public CompositeDataLoader(IDataLoader<TSource> loader, TransformerChain<TLastTransformer> transformerChain = null) { }
    public CompositeDataLoader<TSource, TNewLast> AppendTransformer<TNewLast>(TNewLast transformer) where TNewLast : class, ITransformer
        => throw null;
    public void Dispose() => throw null;
    public DataViewSchema GetOutputSchema() => throw null;
    public IDataView Load(TSource input) => throw null;
    public readonly IDataLoader<TSource> Loader;
    public readonly TransformerChain<TLastTransformer> Transformer;
    void ICanSaveModel.Save(ModelSaveContext ctx) => throw null;
}

public sealed class CompositeLoaderEstimator<TSource, TLastTransformer>
    : IDataLoaderEstimator<TSource, CompositeDataLoader<TSource, TLastTransformer>> where TLastTransformer : class, ITransformer
{
    public CompositeLoaderEstimator(IDataLoaderEstimator<TSource, IDataLoader<TSource>> start,
        EstimatorChain<TLastTransformer> estimatorChain = null)
    { }
    public CompositeLoaderEstimator<TSource, TNewTrans> Append<TNewTrans>(IEstimator<TNewTrans> estimator) where TNewTrans : class,
        ITransformer => throw null;
    public CompositeDataLoader<TSource, TLastTransformer> Fit(TSource input) => throw null;
    public SchemaShape GetOutputSchema() => throw null;
}

public sealed class DataDebuggerPreview
{
    internal DataDebuggerPreview() { }
    public ImmutableArray<ColumnInfo> ColumnView { get; }
    public ImmutableArray<RowInfo> RowView { get; }
    public DataViewSchema Schema { get; }
    public override string ToString() => throw null;

    public sealed class ColumnInfo
    {
        internal ColumnInfo() { }
        public DataViewSchema.Column Column { get; }
        public override string ToString() => throw null;
        public object[] Values { get; }
    }

    public sealed class RowInfo
    {
        internal RowInfo() { }
        public override string ToString() => throw null;
        public KeyValuePair<string, object>[] Values { get; }
    }
}

public static class DataViewTypeManager
{
    public static void Register(DataViewType dataViewType, Type type, DataViewTypeAttribute typeAttribute = null) => throw null;

    [Obsolete("This API is deprecated, please use the new form of Register which takes in a single DataViewTypeAttribute instead.")]
    public static void Register(DataViewType dataViewType, Type type, IEnumerable<Attribute> typeAttributes) => throw null;
}

public sealed class DatabaseLoader : IDataLoader<DatabaseSource>
{
    internal DatabaseLoader() { }
    public DataViewSchema GetOutputSchema() => throw null;
    public IDataView Load(DatabaseSource source) => throw null;
    void ICanSaveModel.Save(ModelSaveContext ctx) => throw null;

    public sealed class Column
    {
        public Column() { }
        public Column(string name, DbType dbType, Range[] source, KeyCount keyCount = null) { }
        public Column(string name, DbType dbType, int index) { }
        public Column(string name, DbType dbType, int minIndex, int maxIndex) { }
        public KeyCount KeyCount;
        public string Name;
        public Range[] Source;
        public DbType Type;
    }

    public sealed class Options
    {
        public Options() { }
        public Column[] Columns;
    }

    public sealed class Range
    {
        public Range() { }
        public Range(int index) { }
        public Range(int min, int max) { }
        public Range(string name) { }
        public bool ForceVector;
        public int Max;
        public int Min;
        public string Name;
    }
}

public sealed class DatabaseSource
{
    public DatabaseSource(DbProviderFactory providerFactory, string connectionString, string commandText) { }
    public DatabaseSource(DbProviderFactory providerFactory, string connectionString, string commandText, int commandTimeoutInSeconds) { }
    public string CommandText { get; }
    public int CommandTimeoutInSeconds { get; }
    public string ConnectionString { get; }
    public DbProviderFactory ProviderFactory { get; }
}

public sealed class EstimatorChain<TLastTransformer> : IEstimator<TransformerChain<TLastTransformer>> where TLastTransformer : class,
    ITransformer
{
    public EstimatorChain() { }
    public EstimatorChain<TNewTrans> Append<TNewTrans>(IEstimator<TNewTrans> estimator,
        TransformerScope scope = TransformerScope.Everything) where TNewTrans : class, ITransformer => throw null;
    public EstimatorChain<TLastTransformer> AppendCacheCheckpoint(IHostEnvironment env) => throw null;
    public TransformerChain<TLastTransformer> Fit(IDataView input) => throw null;
    public SchemaShape GetOutputSchema(SchemaShape inputSchema) => throw null;
    public readonly IEstimator<TLastTransformer> LastEstimator;
}

public sealed class FileHandleSource : IMultiStreamSource
{
    public FileHandleSource(IFileHandle file) { }
    public int Count { get; }
    public string GetPathOrNull(int index) => throw null;
    public Stream Open(int index) => throw null;
    public TextReader OpenTextReader(int index) => throw null;
}

public interface IMultiStreamSource
{
    int Count { get; }
    string GetPathOrNull(int index);
    Stream Open(int index);
    TextReader OpenTextReader(int index);
}

public sealed class KeyCount
{
    public KeyCount() { }
    public KeyCount(ulong count) { }
    public ulong? Count;
}

[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field, AllowMultiple = false, Inherited = true)]
public sealed class KeyTypeAttribute : Attribute
{
    public KeyTypeAttribute() { }
    public KeyTypeAttribute(ulong count) { }
}

[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field, AllowMultiple = false, Inherited = true)]
public sealed class LoadColumnAttribute : Attribute
{
    public LoadColumnAttribute(int fieldIndex) { }
    public LoadColumnAttribute(int start, int end) { }
    public LoadColumnAttribute(int[] columnIndexes) { }
}

[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field, AllowMultiple = false, Inherited = true)]
public sealed class LoadColumnNameAttribute : Attribute
{
    public LoadColumnNameAttribute(params string[] fieldNames) { }
    public LoadColumnNameAttribute(string fieldName) { }
}

public sealed class MultiFileSource : IMultiStreamSource
{
    public MultiFileSource(params string[] paths) { }
    public int Count { get; }
    public string GetPathOrNull(int index) => throw null;
    public Stream Open(int index) => throw null;
    public TextReader OpenTextReader(int index) => throw null;
}

public sealed class MulticlassPredictionTransformer<TModel> : SingleFeaturePredictionTransformerBase<TModel> where TModel : class
{
    internal MulticlassPredictionTransformer() { }
}

[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field, AllowMultiple = false, Inherited = true)]
public sealed class NoColumnAttribute : Attribute
{
    public NoColumnAttribute() { }
}

public abstract class OneToOneTransformerBase : RowToRowTransformerBase
{
    internal OneToOneTransformerBase() { }
}

public abstract class PredictionTransformerBase<TModel> : IPredictionTransformer<TModel>, IDisposable where TModel : class
{
    internal PredictionTransformerBase() { }
    public void Dispose() => throw null;
    public abstract DataViewSchema GetOutputSchema(DataViewSchema inputSchema);
    public TModel Model { get; }
    public IDataView Transform(IDataView input) => throw null;
    IRowToRowMapper ITransformer.GetRowToRowMapper(DataViewSchema inputSchema) => throw null;
    bool ITransformer.IsRowToRowMapper => throw null;
    void ICanSaveModel.Save(ModelSaveContext ctx) => throw null;
}

public sealed class RankingEvaluatorOptions
{
    public RankingEvaluatorOptions() { }
    public int DcgTruncationLevel;
    public string LabelGains;
}

public sealed class RankingPredictionTransformer<TModel> : SingleFeaturePredictionTransformerBase<TModel> where TModel : class
{
    internal RankingPredictionTransformer() { }
}

public sealed class RegressionPredictionTransformer<TModel> : SingleFeaturePredictionTransformerBase<TModel> where TModel : class
{
    internal RegressionPredictionTransformer() { }
}

public abstract class RowToRowTransformerBase : ITransformer
{
    internal RowToRowTransformerBase() { }
    public DataViewSchema GetOutputSchema(DataViewSchema inputSchema) => throw null;
    public IDataView Transform(IDataView input) => throw null;
    IRowToRowMapper ITransformer.GetRowToRowMapper(DataViewSchema inputSchema) => throw null;
    bool ITransformer.IsRowToRowMapper => throw null;
    void ICanSaveModel.Save(ModelSaveContext ctx) => throw null;
}

public static class SchemaAnnotationsExtensions
{
    public static void GetKeyValues<TValue>(this DataViewSchema.Column column, ref VBuffer<TValue> keyValues) => throw null;
    public static void GetSlotNames(this DataViewSchema.Column column, ref VBuffer<ReadOnlyMemory<char>> slotNames) => throw null;
    public static bool HasKeyValues(this DataViewSchema.Column column, PrimitiveDataViewType keyValueItemType = null) => throw null;
    public static bool HasSlotNames(this DataViewSchema.Column column) => throw null;
    public static bool IsNormalized(this DataViewSchema.Column column) => throw null;
}

public sealed class SchemaDefinition : List<SchemaDefinition.Column>
{
    internal SchemaDefinition() { }
    public static SchemaDefinition Create(Type userType, Direction direction = Direction.Both) => throw null;
    public Column this[string columnName] { get => throw null; set => throw null; }

    public sealed class Column
    {
        internal Column() { }
        public void AddAnnotation<T>(string kind, T value, DataViewType annotationType) => throw null;
        public DataViewSchema.Annotations Annotations { get; }
        public string ColumnName { get; set; }
        public DataViewType ColumnType { get; set; }
        public string MemberName { get; }
    }

    [Flags]
    public enum Direction
    {
        Both = Read | Write,
        Read = 1,
        Write = 2,
    }
}

public abstract class SingleFeaturePredictionTransformerBase<TModel> : PredictionTransformerBase<TModel>,
    ISingleFeaturePredictionTransformer<TModel> where TModel : class
{
    internal SingleFeaturePredictionTransformerBase() { }
    public string FeatureColumnName { get; }
    public DataViewType FeatureColumnType { get; }
    public sealed override DataViewSchema GetOutputSchema(DataViewSchema inputSchema) => throw null;
    IRowToRowMapper ITransformer.GetRowToRowMapper(DataViewSchema inputSchema) => throw null;
    bool ITransformer.IsRowToRowMapper => throw null;
    void ICanSaveModel.Save(ModelSaveContext ctx) => throw null;
}

public sealed class TextLoader : IDataLoader<IMultiStreamSource>
{
    internal TextLoader() { }
    public DataViewSchema GetOutputSchema() => throw null;
    public IDataView Load(IMultiStreamSource source) => throw null;
    void ICanSaveModel.Save(ModelSaveContext ctx) => throw null;

    public sealed class Column
    {
        public Column() { }
        public Column(string name, DataKind dataKind, Range[] source, KeyCount keyCount = null) { }
        public Column(string name, DataKind dataKind, int index) { }
        public Column(string name, DataKind dataKind, int minIndex, int maxIndex) { }
        public DataKind DataKind { get; set; }
        public KeyCount KeyCount;
        public string Name;
        public Range[] Source;
    }

    public class Options
    {
        public Options() { }
        public bool AllowQuoting;
        public bool AllowSparse;
        public Column[] Columns;
        public char DecimalMarker;
        public char EscapeChar;
        public bool HasHeader;
        public string HeaderFile;
        public int? InputSize;
        public long? MaxRows;
        public bool MissingRealsAsNaNs;
        public bool ReadMultilines;
        public char[] Separators;
        public bool TrimWhitespace;
        public bool UseThreads;
    }

    public sealed class Range
    {
        public Range() { }
        public Range(int index) { }
        public Range(int min, int? max) { }
        public bool AllOther;
        public bool AutoEnd;
        public bool ForceVector;
        public int? Max;
        public int Min;
        public bool VariableEnd;
    }
}

public sealed class TransformerChain<TLastTransformer> : ITransformer, IEnumerable<ITransformer>, IDisposable where TLastTransformer
    : class, ITransformer
{
    public TransformerChain(IEnumerable<ITransformer> transformers, IEnumerable<TransformerScope> scopes) { }
    public TransformerChain(params ITransformer[] transformers) { }
    public TransformerChain<TNewLast> Append<TNewLast>(TNewLast transformer, TransformerScope scope = TransformerScope.Everything)
        where TNewLast : class, ITransformer => throw null;
    public void Dispose() => throw null;
    public IEnumerator<ITransformer> GetEnumerator() => throw null;
    public TransformerChain<ITransformer> GetModelFor(TransformerScope scopeFilter) => throw null;
    public DataViewSchema GetOutputSchema(DataViewSchema inputSchema) => throw null;
    public DataViewSchema GetOutputSchema(DataViewSchema inputSchema, TransformerScope scope) => throw null;
    public readonly TLastTransformer LastTransformer;
    public IDataView Transform(IDataView input) => throw null;
    public IDataView Transform(IDataView input, TransformerScope scope) => throw null;
    IRowToRowMapper ITransformer.GetRowToRowMapper(DataViewSchema inputSchema) => throw null;
    bool ITransformer.IsRowToRowMapper => throw null;
    void ICanSaveModel.Save(ModelSaveContext ctx) => throw null;
    IEnumerator IEnumerable.GetEnumerator() => throw null;
}

[Flags]
public enum TransformerScope
{
    Everything = TrainTest | Scoring,
    None = 0,
    Scoring = 4,
    Testing = 2,
    TrainTest = Training | Testing,
    Training = 1,
}

public abstract class TrivialEstimator<TTransformer> : IEstimator<TTransformer> where TTransformer : class, ITransformer
{
    internal TrivialEstimator() { }
    public TTransformer Fit(IDataView input) => throw null;
    public abstract SchemaShape GetOutputSchema(SchemaShape inputSchema);
}

[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field, AllowMultiple = false, Inherited = true)]
public sealed class VectorTypeAttribute : Attribute
{
    public VectorTypeAttribute() { }
    public VectorTypeAttribute(int size) { }
    public VectorTypeAttribute(params int[] dimensions) { }
}
