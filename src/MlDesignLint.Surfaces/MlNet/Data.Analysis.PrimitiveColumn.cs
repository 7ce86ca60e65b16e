using System.Collections;
using Microsoft.ML;

namespace Microsoft.Data.Analysis;

public class PrimitiveDataFrameColumn<T> : DataFrameColumn, IEnumerable<T?> where T : unmanaged
{
    public PrimitiveDataFrameColumn(string name, IEnumerable<T> values) { }
    public PrimitiveDataFrameColumn(string name, IEnumerable<T?> values) { }
    public PrimitiveDataFrameColumn(string name, ReadOnlyMemory<byte> buffer, ReadOnlyMemory<byte> nullBitMap, int length = 0,
        int nullCount = 0)
    { }
    public PrimitiveDataFrameColumn(string name, long length = 0) { }
    public override DataFrameColumn Abs(bool inPlace = false) => throw null;
    public override DataFrameColumn Add(DataFrameColumn column, bool inPlace = false) => throw null;
    public override DataFrameColumn Add<U>(U value, bool inPlace = false) => throw null;
    protected internal override void AddDataViewColumn(DataViewSchema.Builder builder) => throw null;
    protected internal override void AddValueUsingCursor(DataViewRowCursor cursor, Delegate getter) => throw null;
    public override bool All() => throw null;
    public override DataFrameColumn And(DataFrameColumn column, bool inPlace = false) => throw null;
    public override PrimitiveDataFrameColumn<bool> And(bool value, bool inPlace = false) => throw null;
    public override bool Any() => throw null;
    public void Append(T? value) => throw null;
    public void AppendMany(T? value, long count) => throw null;
    public PrimitiveDataFrameColumn<T> Apply(Func<T, T> func, bool inPlace = false) => throw null;

    [Obsolete("Method is obsolete, use Apply(Func<T, T> func, bool inPlace = false) instead")]
    public PrimitiveDataFrameColumn<TResult> Apply<TResult>(Func<T?, TResult?> func) where TResult : unmanaged => throw null;

    [Obsolete("Method is obsolete, use Apply(Func<T, T> func, bool inPlace = false) instead")]
    public void ApplyElementwise(Func<T?, long, T?> func) => throw null;

    public PrimitiveDataFrameColumn<T> Clamp(T min, T max, bool inPlace = false) => throw null;
    protected override DataFrameColumn ClampImplementation<U>(U min, U max, bool inPlace) => throw null;
    public PrimitiveDataFrameColumn<T> Clone(DataFrameColumn mapIndices, bool invertMapIndices = false, long numberOfNullsToAppend = 0)
        => throw null;
    public PrimitiveDataFrameColumn<T> Clone(PrimitiveDataFrameColumn<int> mapIndices, bool invertMapIndices = false) => throw null;
    public PrimitiveDataFrameColumn<T> Clone(PrimitiveDataFrameColumn<long> mapIndices, bool invertMapIndices = false) => throw null;
    public PrimitiveDataFrameColumn<T> Clone(IEnumerable<int> mapIndices) => throw null;
    public PrimitiveDataFrameColumn<T> Clone(IEnumerable<long> mapIndices) => throw null;
    public PrimitiveDataFrameColumn<T> Clone(long numberOfNullsToAppend = 0) => throw null;
    protected override DataFrameColumn CloneImplementation(DataFrameColumn mapIndices, bool invertMapIndices, long numberOfNullsToAppend)
        => throw null;
    protected override DataFrameColumn CloneImplementation(long numberOfNullsToAppend) => throw null;
    protected virtual PrimitiveDataFrameColumn<T> CreateNewColumn(string name, long length = 0) => throw null;
    public override DataFrameColumn CumulativeMax(IEnumerable<long> rowIndices, bool inPlace = false) => throw null;
    public override DataFrameColumn CumulativeMax(bool inPlace = false) => throw null;
    public override DataFrameColumn CumulativeMin(IEnumerable<long> rowIndices, bool inPlace = false) => throw null;
    public override DataFrameColumn CumulativeMin(bool inPlace = false) => throw null;
    public override DataFrameColumn CumulativeProduct(IEnumerable<long> rowIndices, bool inPlace = false) => throw null;
    public override DataFrameColumn CumulativeProduct(bool inPlace = false) => throw null;
    public override DataFrameColumn CumulativeSum(IEnumerable<long> rowIndices, bool inPlace = false) => throw null;
    public override DataFrameColumn CumulativeSum(bool inPlace = false) => throw null;
    public override DataFrameColumn Description() => throw null;
    public override DataFrameColumn Divide(DataFrameColumn column, bool inPlace = false) => throw null;
    public override DataFrameColumn Divide<U>(U value, bool inPlace = false) => throw null;
    public PrimitiveDataFrameColumn<T> DropNulls() => throw null;
    protected override DataFrameColumn DropNullsImplementation() => throw null;
    public override PrimitiveDataFrameColumn<bool> ElementwiseEquals(DataFrameColumn column) => throw null;
    public override PrimitiveDataFrameColumn<bool> ElementwiseEquals<U>(U value) => throw null;
    public override PrimitiveDataFrameColumn<bool> ElementwiseGreaterThan(DataFrameColumn column) => throw null;
    public override PrimitiveDataFrameColumn<bool> ElementwiseGreaterThan<U>(U value) => throw null;
    public override PrimitiveDataFrameColumn<bool> ElementwiseGreaterThanOrEqual(DataFrameColumn column) => throw null;
    public override PrimitiveDataFrameColumn<bool> ElementwiseGreaterThanOrEqual<U>(U value) => throw null;
    public override PrimitiveDataFrameColumn<bool> ElementwiseIsNotNull() => throw null;
    public override PrimitiveDataFrameColumn<bool> ElementwiseIsNull() => throw null;
    public override PrimitiveDataFrameColumn<bool> ElementwiseLessThan(DataFrameColumn column) => throw null;
    public override PrimitiveDataFrameColumn<bool> ElementwiseLessThan<U>(U value) => throw null;
    public override PrimitiveDataFrameColumn<bool> ElementwiseLessThanOrEqual(DataFrameColumn column) => throw null;
    public override PrimitiveDataFrameColumn<bool> ElementwiseLessThanOrEqual<U>(U value) => throw null;
    public override PrimitiveDataFrameColumn<bool> ElementwiseNotEquals(DataFrameColumn column) => throw null;
    public override PrimitiveDataFrameColumn<bool> ElementwiseNotEquals<U>(U value) => throw null;
    public PrimitiveDataFrameColumn<T> FillNulls(T value, bool inPlace = false) => throw null;
    protected override DataFrameColumn FillNullsImplementation(object value, bool inPlace) => throw null;
    public PrimitiveDataFrameColumn<T> Filter(T min, T max) => throw null;
    protected override DataFrameColumn FilterImplementation<U>(U min, U max) => throw null;
    protected internal override Delegate GetDataViewGetter(DataViewRowCursor cursor) => throw null;
    public IEnumerator<T?> GetEnumerator() => throw null;
    protected override IEnumerator GetEnumeratorCore() => throw null;
    public override Dictionary<long, ICollection<long>> GetGroupedOccurrences(DataFrameColumn other,
        out HashSet<long> otherColumnNullIndices) => throw null;
    protected internal override int GetMaxRecordBatchLength(long startIndex) => throw null;
    public IEnumerable<ReadOnlyMemory<T>> GetReadOnlyDataBuffers() => throw null;
    public IEnumerable<ReadOnlyMemory<byte>> GetReadOnlyNullBitMapBuffers() => throw null;
    protected internal override PrimitiveDataFrameColumn<long> GetSortIndices(bool ascending = true, bool putNullValuesLast = true)
        => throw null;
    protected T? GetTypedValue(long rowIndex) => throw null;
    protected override object GetValue(long rowIndex) => throw null;
    protected internal override Delegate GetValueGetterUsingCursor(DataViewRowCursor cursor, DataViewSchema.Column schemaColumn)
        => throw null;
    protected override IReadOnlyList<object> GetValues(long startIndex, int length) => throw null;
    public override GroupBy GroupBy(int columnIndex, DataFrame parent) => throw null;
    public override Dictionary<TKey, ICollection<long>> GroupColumnValues<TKey>(out HashSet<long> nullIndices) => throw null;
    public override bool HasDescription() => throw null;
    public override bool IsNumericColumn() => throw null;
    public override bool IsValid(long index) => throw null;
    public override DataFrameColumn LeftShift(int value, bool inPlace = false) => throw null;
    public override object Max() => throw null;
    public override object Max(IEnumerable<long> rowIndices) => throw null;
    public override double Mean() => throw null;
    public override double Median() => throw null;
    public override object Min() => throw null;
    public override object Min(IEnumerable<long> rowIndices) => throw null;
    public override DataFrameColumn Modulo(DataFrameColumn column, bool inPlace = false) => throw null;
    public override DataFrameColumn Modulo<U>(U value, bool inPlace = false) => throw null;
    public override DataFrameColumn Multiply(DataFrameColumn column, bool inPlace = false) => throw null;
    public override DataFrameColumn Multiply<U>(U value, bool inPlace = false) => throw null;
    public override long NullCount => throw null;
    public override DataFrameColumn Or(DataFrameColumn column, bool inPlace = false) => throw null;
    public override PrimitiveDataFrameColumn<bool> Or(bool value, bool inPlace = false) => throw null;
    public override object Product() => throw null;
    public override object Product(IEnumerable<long> rowIndices) => throw null;
    protected internal override void Resize(long length) => throw null;
    public override DataFrameColumn ReverseAdd<U>(U value, bool inPlace = false) => throw null;
    public override DataFrameColumn ReverseDivide<U>(U value, bool inPlace = false) => throw null;
    public override DataFrameColumn ReverseModulo<U>(U value, bool inPlace = false) => throw null;
    public override DataFrameColumn ReverseMultiply<U>(U value, bool inPlace = false) => throw null;
    public override DataFrameColumn ReverseSubtract<U>(U value, bool inPlace = false) => throw null;
    public override DataFrameColumn RightShift(int value, bool inPlace = false) => throw null;
    public override DataFrameColumn Round(bool inPlace = false) => throw null;
    protected override void SetValue(long rowIndex, object value) => throw null;
    public PrimitiveDataFrameColumn<T> Sort(bool ascending = true, bool putNullValuesLast = true) => throw null;
    public override DataFrameColumn Subtract(DataFrameColumn column, bool inPlace = false) => throw null;
    public override DataFrameColumn Subtract<U>(U value, bool inPlace = false) => throw null;
    public override object Sum() => throw null;
    public override object Sum(IEnumerable<long> rowIndices) => throw null;
    public override DataFrame ValueCounts() => throw null;
    public override DataFrameColumn Xor(DataFrameColumn column, bool inPlace = false) => throw null;
    public override PrimitiveDataFrameColumn<bool> Xor(bool value, bool inPlace = false) => throw null;
    public T? this[long rowIndex] { get => throw null; set => throw null; }
    public IReadOnlyList<T?> this[long startIndex, int length] => throw null;
    IEnumerator IEnumerable.GetEnumerator() => throw null;
}
