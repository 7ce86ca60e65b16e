using System.Collections;
using Microsoft.ML.Data;

namespace Microsoft.ML;

[AttributeUsage(AttributeTargets.Class)]
public abstract class ExtensionBaseAttribute : Attribute
{
    internal ExtensionBaseAttribute() { }
    public string ContractName { get; }
}

public interface ICanSaveModel
{
    void Save(ModelSaveContext ctx);
}

public interface IDataLoader<in TSource> : ICanSaveModel
{
    DataViewSchema GetOutputSchema();
    IDataView Load(TSource input);
}

public interface IDataLoaderEstimator<in TSource, out TLoader> where TLoader : IDataLoader<TSource>
{
    TLoader Fit(TSource input);
    SchemaShape GetOutputSchema();
}

public interface IEstimator<out TTransformer> where TTransformer : ITransformer
{
    TTransformer Fit(IDataView input);
    SchemaShape GetOutputSchema(SchemaShape inputSchema);
}

public interface ITransformer : ICanSaveModel
{
    DataViewSchema GetOutputSchema(DataViewSchema inputSchema);
    IRowToRowMapper GetRowToRowMapper(DataViewSchema inputSchema);
    bool IsRowToRowMapper { get; }
    IDataView Transform(IDataView input);
}

public sealed class ModelSaveContext : IDisposable
{
    internal ModelSaveContext() { }
    public void Dispose() => throw null;
}

public sealed class SchemaShape : IReadOnlyList<SchemaShape.Column>
{
    public SchemaShape(IEnumerable<Column> columns) { }
    public int Count { get; }
    public IEnumerator<Column> GetEnumerator() => throw null;
    public Column this[int index] => throw null;
    IEnumerator IEnumerable.GetEnumerator() => throw null;

    public struct Column
    {
        public readonly SchemaShape Annotations;
        public readonly bool IsKey;
        public readonly DataViewType ItemType;
        public readonly VectorKind Kind;
        public readonly string Name;

        public enum VectorKind
        {
            Scalar = 0,
            VariableVector = 2,
            Vector = 1,
        }
    }
}

public sealed class TrainerInfo
{
    internal TrainerInfo() { }
    public bool NeedNormalization { get; }
    public bool WantCaching { get; }
}

internal interface ITrainer
{
}
