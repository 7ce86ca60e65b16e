using Microsoft.ML.Data;

namespace Microsoft.ML;

public abstract class DataViewRow : IDisposable
{
    protected DataViewRow() { }
    public abstract long Batch { get; }
    public void Dispose() => throw null;
    protected virtual void Dispose(bool disposing) => throw null;
    public abstract ValueGetter<TValue> GetGetter<TValue>(DataViewSchema.Column column);
    public abstract ValueGetter<DataViewRowId> GetIdGetter();
    public abstract bool IsColumnActive(DataViewSchema.Column column);
    public abstract long Position { get; }
    public abstract DataViewSchema Schema { get; }
}

public abstract class DataViewRowCursor : DataViewRow
{
    protected DataViewRowCursor() { }
    public abstract bool MoveNext();
}

public sealed class DataViewSchema : IReadOnlyList<DataViewSchema.Column>, IEnumerable<DataViewSchema.Column>, System.Collections.IEnumerable, IReadOnlyCollection<DataViewSchema.Column>
{
    internal DataViewSchema() { }
    public int Count => throw null;
    public DataViewSchema.Column? GetColumnOrNull(string name) => throw null;
    public IEnumerator<DataViewSchema.Column> GetEnumerator() => throw null;
    public override string ToString() => throw null;
    public DataViewSchema.Column this[int columnIndex] => throw null;
    public DataViewSchema.Column this[string name] => throw null;
    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => throw null;

    public sealed class Annotations
    {
        internal Annotations() { }
        public static DataViewSchema.Annotations Empty => throw null;
        public ValueGetter<TValue> GetGetter<TValue>(DataViewSchema.Column column) => throw null;
        public void GetValue<TValue>(string kind, ref TValue value) => throw null;
        public DataViewSchema Schema => throw null;
        public override string ToString() => throw null;

        public sealed class Builder
        {
            public Builder() { }
            public void Add(DataViewSchema.Annotations annotations, Func<string, bool> selector) => throw null;
            public void Add(string name, DataViewType type, Delegate getter, DataViewSchema.Annotations annotations = null) => throw null;
            public void Add<TValue>(string name, DataViewType type, ValueGetter<TValue> getter, DataViewSchema.Annotations annotations = null) => throw null;
            public void AddPrimitiveValue<TValue>(string name, PrimitiveDataViewType type, TValue value, DataViewSchema.Annotations annotations = null) => throw null;
            public DataViewSchema.Annotations ToAnnotations() => throw null;
        }
    }

    public sealed class Builder
    {
        public Builder() { }
        public void AddColumn(string name, DataViewType type, DataViewSchema.Annotations annotations = null) => throw null;
        public void AddColumns(IEnumerable<DataViewSchema.Column> source) => throw null;
        public void AddColumns(IEnumerable<DataViewSchema.DetachedColumn> source) => throw null;
        public DataViewSchema ToSchema() => throw null;
    }

    public struct Column
    {
        public readonly DataViewSchema.Annotations Annotations => throw null;
        public readonly int Index => throw null;
        public readonly bool IsHidden => throw null;
        public readonly string Name => throw null;
        public override string ToString() => throw null;
        public readonly DataViewType Type => throw null;
    }

    public struct DetachedColumn
    {
        public DetachedColumn(DataViewSchema.Column column) { }
        public DetachedColumn(string name, DataViewType type, DataViewSchema.Annotations annotations = null) { }
        public readonly DataViewSchema.Annotations Annotations => throw null;
        public readonly string Name => throw null;
        public readonly DataViewType Type => throw null;
    }
}

public interface IDataView
{
    bool CanShuffle { get; }
    long? GetRowCount();
    DataViewRowCursor GetRowCursor(IEnumerable<DataViewSchema.Column> columnsNeeded, Random rand = null);
    DataViewRowCursor[] GetRowCursorSet(IEnumerable<DataViewSchema.Column> columnsNeeded, int n, Random rand = null);
    DataViewSchema Schema { get; }
}

public delegate void ValueGetter<TValue>(ref TValue value);
