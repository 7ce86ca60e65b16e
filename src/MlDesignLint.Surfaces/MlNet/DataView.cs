using System.Collections;
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

public sealed class DataViewSchema : IReadOnlyList<DataViewSchema.Column>
{
    internal DataViewSchema() { }
    public int Count { get; }
    public Column? GetColumnOrNull(string name) => throw null;
    public IEnumerator<Column> GetEnumerator() => throw null;
    public override string ToString() => throw null;
    public Column this[int columnIndex] => throw null;
    public Column this[string name] => throw null;
    IEnumerator IEnumerable.GetEnumerator() => throw null;

    public sealed class Annotations
    {
        internal Annotations() { }
        public static Annotations Empty { get; }
        public ValueGetter<TValue> GetGetter<TValue>(Column column) => throw null;
        public void GetValue<TValue>(string kind, ref TValue value) => throw null;
        public DataViewSchema Schema { get; }
        public override string ToString() => throw null;

        public sealed class Builder
        {
            public Builder() { }
            public void Add(Annotations annotations, Func<string, bool> selector) => throw null;
            public void Add(string name, DataViewType type, Delegate getter, Annotations annotations = null) => throw null;
            public void Add<TValue>(string name, DataViewType type, ValueGetter<TValue> getter, Annotations annotations = null)
                => throw null;
            public void AddPrimitiveValue<TValue>(string name, PrimitiveDataViewType type, TValue value, Annotations annotations = null)
                => throw null;
            public Annotations ToAnnotations() => throw null;
        }
    }

    public sealed class Builder
    {
        public Builder() { }
        public void AddColumn(string name, DataViewType type, Annotations annotations = null) => throw null;
        public void AddColumns(IEnumerable<Column> source) => throw null;
        public void AddColumns(IEnumerable<DetachedColumn> source) => throw null;
        public DataViewSchema ToSchema() => throw null;
    }

    public struct Column
    {
        public Annotations Annotations { get; }
        public int Index { get; }
        public bool IsHidden { get; }
        public string Name { get; }
        public override string ToString() => throw null;
        public DataViewType Type { get; }
    }

    public struct DetachedColumn
    {
        public DetachedColumn(Column column) { }
        public DetachedColumn(string name, DataViewType type, Annotations annotations = null) { }
        public Annotations Annotations { get; }
        public string Name { get; }
        public DataViewType Type { get; }
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
