using System.Data;
using System.Data.Common;
using System.Globalization;
using System.Text;
using Microsoft.ML;

namespace Microsoft.Data.Analysis;

public class DataFrame : IDataView
{
    public DataFrame(IEnumerable<DataFrameColumn> columns) { }
    public DataFrame(params DataFrameColumn[] columns) { }
    public DataFrame Add<T>(IReadOnlyList<T> values, bool inPlace = false) where T : unmanaged => throw null;
    public DataFrame Add<T>(T value, bool inPlace = false) where T : unmanaged => throw null;
    public DataFrame AddPrefix(string prefix, bool inPlace = false) => throw null;
    public DataFrame AddSuffix(string suffix, bool inPlace = false) => throw null;
    public DataFrame And(IReadOnlyList<bool> values, bool inPlace = false) => throw null;
    public DataFrame And(bool value, bool inPlace = false) => throw null;
    public DataFrame Append(IEnumerable<DataFrameRow> rows, bool inPlace = false, CultureInfo cultureInfo = null) => throw null;
    public DataFrame Append(IEnumerable<KeyValuePair<string, object>> row, bool inPlace = false, CultureInfo cultureInfo = null) => throw null;
    public DataFrame Append(IEnumerable<object> row = null, bool inPlace = false, CultureInfo cultureInfo = null) => throw null;
    public DataFrame Clamp<U>(U min, U max, bool inPlace = false) => throw null;
    public DataFrame Clone() => throw null;
    public DataFrameColumnCollection Columns => throw null;
    public DataFrame Description() => throw null;
    public DataFrame Divide<T>(IReadOnlyList<T> values, bool inPlace = false) where T : unmanaged => throw null;
    public DataFrame Divide<T>(T value, bool inPlace = false) where T : unmanaged => throw null;
    public DataFrame DropNulls(DropNullOptions options = DropNullOptions.Any) => throw null;
    public DataFrame ElementwiseEquals<T>(IReadOnlyList<T> values) where T : unmanaged => throw null;
    public DataFrame ElementwiseEquals<T>(T value) where T : unmanaged => throw null;
    public DataFrame ElementwiseGreaterThan<T>(IReadOnlyList<T> values) where T : unmanaged => throw null;
    public DataFrame ElementwiseGreaterThan<T>(T value) where T : unmanaged => throw null;
    public DataFrame ElementwiseGreaterThanOrEqual<T>(IReadOnlyList<T> values) where T : unmanaged => throw null;
    public DataFrame ElementwiseGreaterThanOrEqual<T>(T value) where T : unmanaged => throw null;
    public DataFrame ElementwiseLessThan<T>(IReadOnlyList<T> values) where T : unmanaged => throw null;
    public DataFrame ElementwiseLessThan<T>(T value) where T : unmanaged => throw null;
    public DataFrame ElementwiseLessThanOrEqual<T>(IReadOnlyList<T> values) where T : unmanaged => throw null;
    public DataFrame ElementwiseLessThanOrEqual<T>(T value) where T : unmanaged => throw null;
    public DataFrame ElementwiseNotEquals<T>(IReadOnlyList<T> values) where T : unmanaged => throw null;
    public DataFrame ElementwiseNotEquals<T>(T value) where T : unmanaged => throw null;
    public DataFrame FillNulls(IList<object> values, bool inPlace = false) => throw null;
    public DataFrame FillNulls(object value, bool inPlace = false) => throw null;
    public DataFrame Filter(PrimitiveDataFrameColumn<bool> filter) => throw null;
    public DataFrame Filter(PrimitiveDataFrameColumn<int> rowIndices) => throw null;
    public DataFrame Filter(PrimitiveDataFrameColumn<long> rowIndices) => throw null;
    public static DataFrame FromSchema(DbDataReader reader) => throw null;
    public GroupBy GroupBy(string columnName) => throw null;
    public GroupBy<TKey> GroupBy<TKey>(string columnName) => throw null;
    public DataFrame Head(int numberOfRows) => throw null;
    public DataFrame Info() => throw null;
    public DataFrame Join(DataFrame other, string leftSuffix = "_left", string rightSuffix = "_right", JoinAlgorithm joinAlgorithm = JoinAlgorithm.Left) => throw null;
    public DataFrame LeftShift(int value, bool inPlace = false) => throw null;
    public static DataFrame LoadCsv(Stream csvStream, char separator = ',', bool header = true, string[] columnNames = null, Type[] dataTypes = null, long numberOfRowsToRead = -1, int guessRows = 10, bool addIndexColumn = false, Encoding encoding = null, bool renameDuplicatedColumns = false, CultureInfo cultureInfo = null, Func<IEnumerable<string>, Type> guessTypeFunction = null) => throw null;
    public static DataFrame LoadCsv(string filename, char separator = ',', bool header = true, string[] columnNames = null, Type[] dataTypes = null, int numRows = -1, int guessRows = 10, bool addIndexColumn = false, Encoding encoding = null, bool renameDuplicatedColumns = false, CultureInfo cultureInfo = null) => throw null;
    public static DataFrame LoadCsvFromString(string csvString, char separator = ',', bool header = true, string[] columnNames = null, Type[] dataTypes = null, long numberOfRowsToRead = -1, int guessRows = 10, bool addIndexColumn = false, bool renameDuplicatedColumns = false, CultureInfo cultureInfo = null, Func<IEnumerable<string>, Type> guessTypeFunction = null) => throw null;
    public static DataFrame LoadFrom(IEnumerable<IList<object>> vals, IList<(string, Type)> columnInfos) => throw null;
    public static Task<DataFrame> LoadFrom(DbDataAdapter adapter) => throw null;
    public static Task<DataFrame> LoadFrom(DbDataReader reader) => throw null;
    public DataFrame Melt(IEnumerable<string> idColumns, IEnumerable<string> valueColumns = null, string variableName = "variable", string valueName = "value", bool dropNulls = false) => throw null;
    public DataFrame Merge(DataFrame other, string[] leftJoinColumns, string[] rightJoinColumns, string leftSuffix = "_left", string rightSuffix = "_right", JoinAlgorithm joinAlgorithm = JoinAlgorithm.Left) => throw null;
    public DataFrame Merge<TKey>(DataFrame other, string leftJoinColumn, string rightJoinColumn, string leftSuffix = "_left", string rightSuffix = "_right", JoinAlgorithm joinAlgorithm = JoinAlgorithm.Left) => throw null;
    public DataFrame Modulo<T>(IReadOnlyList<T> values, bool inPlace = false) where T : unmanaged => throw null;
    public DataFrame Modulo<T>(T value, bool inPlace = false) where T : unmanaged => throw null;
    public DataFrame Multiply<T>(IReadOnlyList<T> values, bool inPlace = false) where T : unmanaged => throw null;
    public DataFrame Multiply<T>(T value, bool inPlace = false) where T : unmanaged => throw null;
    public DataFrame Or(IReadOnlyList<bool> values, bool inPlace = false) => throw null;
    public DataFrame Or(bool value, bool inPlace = false) => throw null;
    public DataFrame OrderBy(string columnName, bool ascending = true, bool putNullValuesLast = true) => throw null;
    public DataFrame OrderByDescending(string columnName, bool putNullValuesLast = true) => throw null;
    public DataFrame ReverseAdd<T>(T value, bool inPlace = false) where T : unmanaged => throw null;
    public DataFrame ReverseAnd(bool value, bool inPlace = false) => throw null;
    public DataFrame ReverseDivide<T>(T value, bool inPlace = false) where T : unmanaged => throw null;
    public DataFrame ReverseModulo<T>(T value, bool inPlace = false) where T : unmanaged => throw null;
    public DataFrame ReverseMultiply<T>(T value, bool inPlace = false) where T : unmanaged => throw null;
    public DataFrame ReverseOr(bool value, bool inPlace = false) => throw null;
    public DataFrame ReverseSubtract<T>(T value, bool inPlace = false) where T : unmanaged => throw null;
    public DataFrame ReverseXor(bool value, bool inPlace = false) => throw null;
    public DataFrame RightShift(int value, bool inPlace = false) => throw null;
    public DataFrameRowCollection Rows => throw null;
    public DataFrame Sample(int numberOfRows) => throw null;
    public static void SaveCsv(DataFrame dataFrame, Stream csvStream, char separator = ',', bool header = true, Encoding encoding = null, CultureInfo cultureInfo = null) => throw null;
    public static void SaveCsv(DataFrame dataFrame, string path, char separator = ',', bool header = true, Encoding encoding = null, CultureInfo cultureInfo = null) => throw null;
    public void SaveTo(DbDataAdapter dataAdapter, DbProviderFactory factory) => throw null;
    public void SaveTo(DataTable table) => throw null;
    public DataFrame Subtract<T>(IReadOnlyList<T> values, bool inPlace = false) where T : unmanaged => throw null;
    public DataFrame Subtract<T>(T value, bool inPlace = false) where T : unmanaged => throw null;
    public DataFrame Tail(int numberOfRows) => throw null;
    public string ToString(long rowsToShow) => throw null;
    public override string ToString() => throw null;
    public DataTable ToTable() => throw null;
    [Obsolete("WriteCsv is obsolete and will be removed in a future version. Use SaveCsv instead.")]
    public static void WriteCsv(DataFrame dataFrame, Stream csvStream, char separator = ',', bool header = true, Encoding encoding = null, CultureInfo cultureInfo = null) => throw null;
    [Obsolete("WriteCsv is obsolete and will be removed in a future version. Use SaveCsv instead.")]
    public static void WriteCsv(DataFrame dataFrame, string path, char separator = ',', bool header = true, Encoding encoding = null, CultureInfo cultureInfo = null) => throw null;
    public DataFrame Xor(IReadOnlyList<bool> values, bool inPlace = false) => throw null;
    public DataFrame Xor(bool value, bool inPlace = false) => throw null;
    public static DataFrame operator +(DataFrame df, byte value) => throw null;
    public static DataFrame operator +(DataFrame df, decimal value) => throw null;
    public static DataFrame operator +(DataFrame df, double value) => throw null;
    public static DataFrame operator +(DataFrame df, float value) => throw null;
    public static DataFrame operator +(DataFrame df, int value) => throw null;
    public static DataFrame operator +(DataFrame df, long value) => throw null;
    public static DataFrame operator +(DataFrame df, sbyte value) => throw null;
    public static DataFrame operator +(DataFrame df, short value) => throw null;
    public static DataFrame operator +(DataFrame df, uint value) => throw null;
    public static DataFrame operator +(DataFrame df, ulong value) => throw null;
    public static DataFrame operator +(DataFrame df, ushort value) => throw null;
    public static DataFrame operator +(byte value, DataFrame df) => throw null;
    public static DataFrame operator +(decimal value, DataFrame df) => throw null;
    public static DataFrame operator +(double value, DataFrame df) => throw null;
    public static DataFrame operator +(float value, DataFrame df) => throw null;
    public static DataFrame operator +(int value, DataFrame df) => throw null;
    public static DataFrame operator +(long value, DataFrame df) => throw null;
    public static DataFrame operator +(sbyte value, DataFrame df) => throw null;
    public static DataFrame operator +(short value, DataFrame df) => throw null;
    public static DataFrame operator +(uint value, DataFrame df) => throw null;
    public static DataFrame operator +(ulong value, DataFrame df) => throw null;
    public static DataFrame operator +(ushort value, DataFrame df) => throw null;
    public static DataFrame operator /(DataFrame df, byte value) => throw null;
    public static DataFrame operator /(DataFrame df, decimal value) => throw null;
    public static DataFrame operator /(DataFrame df, double value) => throw null;
    public static DataFrame operator /(DataFrame df, float value) => throw null;
    public static DataFrame operator /(DataFrame df, int value) => throw null;
    public static DataFrame operator /(DataFrame df, long value) => throw null;
    public static DataFrame operator /(DataFrame df, sbyte value) => throw null;
    public static DataFrame operator /(DataFrame df, short value) => throw null;
    public static DataFrame operator /(DataFrame df, uint value) => throw null;
    public static DataFrame operator /(DataFrame df, ulong value) => throw null;
    public static DataFrame operator /(DataFrame df, ushort value) => throw null;
    public static DataFrame operator /(byte value, DataFrame df) => throw null;
    public static DataFrame operator /(decimal value, DataFrame df) => throw null;
    public static DataFrame operator /(double value, DataFrame df) => throw null;
    public static DataFrame operator /(float value, DataFrame df) => throw null;
    public static DataFrame operator /(int value, DataFrame df) => throw null;
    public static DataFrame operator /(long value, DataFrame df) => throw null;
    public static DataFrame operator /(sbyte value, DataFrame df) => throw null;
    public static DataFrame operator /(short value, DataFrame df) => throw null;
    public static DataFrame operator /(uint value, DataFrame df) => throw null;
    public static DataFrame operator /(ulong value, DataFrame df) => throw null;
    public static DataFrame operator /(ushort value, DataFrame df) => throw null;
    public static DataFrame operator <<(DataFrame df, int value) => throw null;
    public static DataFrame operator %(DataFrame df, byte value) => throw null;
    public static DataFrame operator %(DataFrame df, decimal value) => throw null;
    public static DataFrame operator %(DataFrame df, double value) => throw null;
    public static DataFrame operator %(DataFrame df, float value) => throw null;
    public static DataFrame operator %(DataFrame df, int value) => throw null;
    public static DataFrame operator %(DataFrame df, long value) => throw null;
    public static DataFrame operator %(DataFrame df, sbyte value) => throw null;
    public static DataFrame operator %(DataFrame df, short value) => throw null;
    public static DataFrame operator %(DataFrame df, uint value) => throw null;
    public static DataFrame operator %(DataFrame df, ulong value) => throw null;
    public static DataFrame operator %(DataFrame df, ushort value) => throw null;
    public static DataFrame operator %(byte value, DataFrame df) => throw null;
    public static DataFrame operator %(decimal value, DataFrame df) => throw null;
    public static DataFrame operator %(double value, DataFrame df) => throw null;
    public static DataFrame operator %(float value, DataFrame df) => throw null;
    public static DataFrame operator %(int value, DataFrame df) => throw null;
    public static DataFrame operator %(long value, DataFrame df) => throw null;
    public static DataFrame operator %(sbyte value, DataFrame df) => throw null;
    public static DataFrame operator %(short value, DataFrame df) => throw null;
    public static DataFrame operator %(uint value, DataFrame df) => throw null;
    public static DataFrame operator %(ulong value, DataFrame df) => throw null;
    public static DataFrame operator %(ushort value, DataFrame df) => throw null;
    public static DataFrame operator *(DataFrame df, byte value) => throw null;
    public static DataFrame operator *(DataFrame df, decimal value) => throw null;
    public static DataFrame operator *(DataFrame df, double value) => throw null;
    public static DataFrame operator *(DataFrame df, float value) => throw null;
    public static DataFrame operator *(DataFrame df, int value) => throw null;
    public static DataFrame operator *(DataFrame df, long value) => throw null;
    public static DataFrame operator *(DataFrame df, sbyte value) => throw null;
    public static DataFrame operator *(DataFrame df, short value) => throw null;
    public static DataFrame operator *(DataFrame df, uint value) => throw null;
    public static DataFrame operator *(DataFrame df, ulong value) => throw null;
    public static DataFrame operator *(DataFrame df, ushort value) => throw null;
    public static DataFrame operator *(byte value, DataFrame df) => throw null;
    public static DataFrame operator *(decimal value, DataFrame df) => throw null;
    public static DataFrame operator *(double value, DataFrame df) => throw null;
    public static DataFrame operator *(float value, DataFrame df) => throw null;
    public static DataFrame operator *(int value, DataFrame df) => throw null;
    public static DataFrame operator *(long value, DataFrame df) => throw null;
    public static DataFrame operator *(sbyte value, DataFrame df) => throw null;
    public static DataFrame operator *(short value, DataFrame df) => throw null;
    public static DataFrame operator *(uint value, DataFrame df) => throw null;
    public static DataFrame operator *(ulong value, DataFrame df) => throw null;
    public static DataFrame operator *(ushort value, DataFrame df) => throw null;
    public static DataFrame operator >>(DataFrame df, int value) => throw null;
    public static DataFrame operator -(DataFrame df, byte value) => throw null;
    public static DataFrame operator -(DataFrame df, decimal value) => throw null;
    public static DataFrame operator -(DataFrame df, double value) => throw null;
    public static DataFrame operator -(DataFrame df, float value) => throw null;
    public static DataFrame operator -(DataFrame df, int value) => throw null;
    public static DataFrame operator -(DataFrame df, long value) => throw null;
    public static DataFrame operator -(DataFrame df, sbyte value) => throw null;
    public static DataFrame operator -(DataFrame df, short value) => throw null;
    public static DataFrame operator -(DataFrame df, uint value) => throw null;
    public static DataFrame operator -(DataFrame df, ulong value) => throw null;
    public static DataFrame operator -(DataFrame df, ushort value) => throw null;
    public static DataFrame operator -(byte value, DataFrame df) => throw null;
    public static DataFrame operator -(decimal value, DataFrame df) => throw null;
    public static DataFrame operator -(double value, DataFrame df) => throw null;
    public static DataFrame operator -(float value, DataFrame df) => throw null;
    public static DataFrame operator -(int value, DataFrame df) => throw null;
    public static DataFrame operator -(long value, DataFrame df) => throw null;
    public static DataFrame operator -(sbyte value, DataFrame df) => throw null;
    public static DataFrame operator -(short value, DataFrame df) => throw null;
    public static DataFrame operator -(uint value, DataFrame df) => throw null;
    public static DataFrame operator -(ulong value, DataFrame df) => throw null;
    public static DataFrame operator -(ushort value, DataFrame df) => throw null;
    public DataFrame this[PrimitiveDataFrameColumn<bool> rowFilter] => throw null;
    public DataFrame this[PrimitiveDataFrameColumn<int> rowIndices] => throw null;
    public DataFrame this[PrimitiveDataFrameColumn<long> rowIndices] => throw null;
    public DataFrame this[IEnumerable<bool> rowFilter] => throw null;
    public DataFrame this[IEnumerable<int> rowIndices] => throw null;
    public DataFrame this[IEnumerable<long> rowIndices] => throw null;
    public object this[long rowIndex, int columnIndex] { get => throw null; set => throw null; }
    public DataFrameColumn this[string columnName] { get => throw null; set => throw null; }
    bool IDataView.CanShuffle => throw null;
    long? IDataView.GetRowCount() => throw null;
    DataViewRowCursor IDataView.GetRowCursor(IEnumerable<DataViewSchema.Column> columnsNeeded, Random rand) => throw null;
    DataViewRowCursor[] IDataView.GetRowCursorSet(IEnumerable<DataViewSchema.Column> columnsNeeded, int n, Random rand) => throw null;
    DataViewSchema IDataView.Schema => throw null;
}

public abstract class DataFrameColumn : System.Collections.IEnumerable
{
    protected DataFrameColumn(string name, long length, Type type) { }
    public virtual DataFrameColumn Abs(bool inPlace = false) => throw null;
    public virtual DataFrameColumn Add(DataFrameColumn column, bool inPlace = false) => throw null;
    public virtual DataFrameColumn Add<T>(T value, bool inPlace = false) => throw null;
    protected internal virtual void AddDataViewColumn(DataViewSchema.Builder builder) => throw null;
    protected internal virtual void AddValueUsingCursor(DataViewRowCursor cursor, Delegate ValueGetter) => throw null;
    public virtual bool All() => throw null;
    public virtual DataFrameColumn And(DataFrameColumn column, bool inPlace = false) => throw null;
    public virtual PrimitiveDataFrameColumn<bool> And(bool value, bool inPlace = false) => throw null;
    public virtual bool Any() => throw null;
    public virtual DataFrameColumn Clamp<U>(U min, U max, bool inPlace = false) => throw null;
    protected virtual DataFrameColumn ClampImplementation<U>(U min, U max, bool inPlace) => throw null;
    public DataFrameColumn Clone(DataFrameColumn mapIndices, bool invertMapIndices = false, long numberOfNullsToAppend = 0) => throw null;
    public DataFrameColumn Clone(long numberOfNullsToAppend = 0) => throw null;
    protected abstract DataFrameColumn CloneImplementation(DataFrameColumn mapIndices, bool invertMapIndices, long numberOfNullsToAppend);
    protected abstract DataFrameColumn CloneImplementation(long numberOfNullsToAppend = 0);
    public static StringDataFrameColumn Create(string name, IEnumerable<string> values) => throw null;
    public static PrimitiveDataFrameColumn<T> Create<T>(string name, IEnumerable<T> values) where T : unmanaged => throw null;
    public static PrimitiveDataFrameColumn<T> Create<T>(string name, IEnumerable<T?> values) where T : unmanaged => throw null;
    public virtual DataFrameColumn CumulativeMax(IEnumerable<long> rowIndices, bool inPlace = false) => throw null;
    public virtual DataFrameColumn CumulativeMax(bool inPlace = false) => throw null;
    public virtual DataFrameColumn CumulativeMin(IEnumerable<long> rowIndices, bool inPlace = false) => throw null;
    public virtual DataFrameColumn CumulativeMin(bool inPlace = false) => throw null;
    public virtual DataFrameColumn CumulativeProduct(IEnumerable<long> rowIndices, bool inPlace = false) => throw null;
    public virtual DataFrameColumn CumulativeProduct(bool inPlace = false) => throw null;
    public virtual DataFrameColumn CumulativeSum(IEnumerable<long> rowIndices, bool inPlace = false) => throw null;
    public virtual DataFrameColumn CumulativeSum(bool inPlace = false) => throw null;
    public Type DataType => throw null;
    public virtual DataFrameColumn Description() => throw null;
    public virtual DataFrameColumn Divide(DataFrameColumn column, bool inPlace = false) => throw null;
    public virtual DataFrameColumn Divide<T>(T value, bool inPlace = false) => throw null;
    public virtual DataFrameColumn DropNulls() => throw null;
    protected abstract DataFrameColumn DropNullsImplementation();
    public virtual PrimitiveDataFrameColumn<bool> ElementwiseEquals(DataFrameColumn column) => throw null;
    public virtual PrimitiveDataFrameColumn<bool> ElementwiseEquals<T>(T value) => throw null;
    public virtual PrimitiveDataFrameColumn<bool> ElementwiseGreaterThan(DataFrameColumn column) => throw null;
    public virtual PrimitiveDataFrameColumn<bool> ElementwiseGreaterThan<T>(T value) => throw null;
    public virtual PrimitiveDataFrameColumn<bool> ElementwiseGreaterThanOrEqual(DataFrameColumn column) => throw null;
    public virtual PrimitiveDataFrameColumn<bool> ElementwiseGreaterThanOrEqual<T>(T value) => throw null;
    public virtual PrimitiveDataFrameColumn<bool> ElementwiseIsNotNull() => throw null;
    public virtual PrimitiveDataFrameColumn<bool> ElementwiseIsNull() => throw null;
    public virtual PrimitiveDataFrameColumn<bool> ElementwiseLessThan(DataFrameColumn column) => throw null;
    public virtual PrimitiveDataFrameColumn<bool> ElementwiseLessThan<T>(T value) => throw null;
    public virtual PrimitiveDataFrameColumn<bool> ElementwiseLessThanOrEqual(DataFrameColumn column) => throw null;
    public virtual PrimitiveDataFrameColumn<bool> ElementwiseLessThanOrEqual<T>(T value) => throw null;
    public virtual PrimitiveDataFrameColumn<bool> ElementwiseNotEquals(DataFrameColumn column) => throw null;
    public virtual PrimitiveDataFrameColumn<bool> ElementwiseNotEquals<T>(T value) => throw null;
    public virtual DataFrameColumn FillNulls(object value, bool inPlace = false) => throw null;
    protected abstract DataFrameColumn FillNullsImplementation(object value, bool inPlace);
    public virtual DataFrameColumn Filter<U>(U min, U max) => throw null;
    protected virtual DataFrameColumn FilterImplementation<U>(U min, U max) => throw null;
    protected internal virtual Delegate GetDataViewGetter(DataViewRowCursor cursor) => throw null;
    protected abstract System.Collections.IEnumerator GetEnumeratorCore();
    public abstract Dictionary<long, ICollection<long>> GetGroupedOccurrences(DataFrameColumn other, out HashSet<long> otherColumnNullIndices);
    protected Dictionary<long, ICollection<long>> GetGroupedOccurrences<TKey>(DataFrameColumn other, out HashSet<long> otherColumnNullIndices) => throw null;
    protected internal virtual int GetMaxRecordBatchLength(long startIndex) => throw null;
    protected internal abstract PrimitiveDataFrameColumn<long> GetSortIndices(bool ascending, bool putNullValuesLast);
    protected abstract object GetValue(long rowIndex);
    protected internal virtual Delegate GetValueGetterUsingCursor(DataViewRowCursor cursor, DataViewSchema.Column schemaColumn) => throw null;
    protected abstract IReadOnlyList<object> GetValues(long startIndex, int length);
    public virtual GroupBy GroupBy(int columnIndex, DataFrame parent) => throw null;
    public virtual Dictionary<TKey, ICollection<long>> GroupColumnValues<TKey>(out HashSet<long> nullIndices) => throw null;
    public virtual bool HasDescription() => throw null;
    public virtual StringDataFrameColumn Info() => throw null;
    public virtual bool IsNumericColumn() => throw null;
    public virtual bool IsValid(long index) => throw null;
    public virtual DataFrameColumn LeftShift(int value, bool inPlace = false) => throw null;
    public long Length { get; protected set; }
    public virtual object Max() => throw null;
    public virtual object Max(IEnumerable<long> rowIndices) => throw null;
    public virtual double Mean() => throw null;
    public virtual double Median() => throw null;
    public virtual object Min() => throw null;
    public virtual object Min(IEnumerable<long> rowIndices) => throw null;
    public virtual DataFrameColumn Modulo(DataFrameColumn column, bool inPlace = false) => throw null;
    public virtual DataFrameColumn Modulo<T>(T value, bool inPlace = false) => throw null;
    public virtual DataFrameColumn Multiply(DataFrameColumn column, bool inPlace = false) => throw null;
    public virtual DataFrameColumn Multiply<T>(T value, bool inPlace = false) => throw null;
    public string Name => throw null;
    public abstract long NullCount { get; }
    public virtual DataFrameColumn Or(DataFrameColumn column, bool inPlace = false) => throw null;
    public virtual PrimitiveDataFrameColumn<bool> Or(bool value, bool inPlace = false) => throw null;
    protected static void PopulateColumnSortIndicesWithHeap<T>(System.Collections.Generic.SortedDictionary<T, List<(int, int)>> heapOfValueAndListOfTupleOfSortAndBufferIndex, PrimitiveDataFrameColumn<long> columnSortIndices, PrimitiveDataFrameColumn<long> columnNullIndices, bool ascending, bool putNullValuesLast, DataFrameColumn.GetBufferSortIndex getBufferSortIndex, DataFrameColumn.GetValueAndBufferSortIndexAtBuffer<T> getValueAndBufferSortIndexAtBuffer, DataFrameColumn.GetBufferLengthAtIndex getBufferLengthAtIndex) => throw null;
    public virtual object Product() => throw null;
    public virtual object Product(IEnumerable<long> rowIndices) => throw null;
    protected internal virtual void Resize(long length) => throw null;
    public virtual DataFrameColumn ReverseAdd<T>(T value, bool inPlace = false) => throw null;
    public virtual PrimitiveDataFrameColumn<bool> ReverseAnd(bool value, bool inPlace = false) => throw null;
    public virtual DataFrameColumn ReverseDivide<T>(T value, bool inPlace = false) => throw null;
    public virtual DataFrameColumn ReverseModulo<T>(T value, bool inPlace = false) => throw null;
    public virtual DataFrameColumn ReverseMultiply<T>(T value, bool inPlace = false) => throw null;
    public virtual PrimitiveDataFrameColumn<bool> ReverseOr(bool value, bool inPlace = false) => throw null;
    public virtual DataFrameColumn ReverseSubtract<T>(T value, bool inPlace = false) => throw null;
    public virtual PrimitiveDataFrameColumn<bool> ReverseXor(bool value, bool inPlace = false) => throw null;
    public virtual DataFrameColumn RightShift(int value, bool inPlace = false) => throw null;
    public virtual DataFrameColumn Round(bool inPlace = false) => throw null;
    public void SetName(string newName) => throw null;
    [Obsolete("")]
    public void SetName(string newName, DataFrame dataFrame) => throw null;
    protected abstract void SetValue(long rowIndex, object value);
    public DataFrameColumn Sort(bool ascending = true, bool putNullValuesLast = true) => throw null;
    public virtual DataFrameColumn Subtract(DataFrameColumn column, bool inPlace = false) => throw null;
    public virtual DataFrameColumn Subtract<T>(T value, bool inPlace = false) => throw null;
    public virtual object Sum() => throw null;
    public virtual object Sum(IEnumerable<long> rowIndices) => throw null;
    public string ToString(long rowsToShow) => throw null;
    public override string ToString() => throw null;
    public virtual DataFrame ValueCounts() => throw null;
    public virtual DataFrameColumn Xor(DataFrameColumn column, bool inPlace = false) => throw null;
    public virtual PrimitiveDataFrameColumn<bool> Xor(bool value, bool inPlace = false) => throw null;
    public static DataFrameColumn operator +(DataFrameColumn column, byte value) => throw null;
    public static DataFrameColumn operator +(DataFrameColumn column, decimal value) => throw null;
    public static DataFrameColumn operator +(DataFrameColumn column, double value) => throw null;
    public static DataFrameColumn operator +(DataFrameColumn column, float value) => throw null;
    public static DataFrameColumn operator +(DataFrameColumn column, int value) => throw null;
    public static DataFrameColumn operator +(DataFrameColumn column, long value) => throw null;
    public static DataFrameColumn operator +(DataFrameColumn column, sbyte value) => throw null;
    public static DataFrameColumn operator +(DataFrameColumn column, short value) => throw null;
    public static DataFrameColumn operator +(DataFrameColumn column, uint value) => throw null;
    public static DataFrameColumn operator +(DataFrameColumn column, ulong value) => throw null;
    public static DataFrameColumn operator +(DataFrameColumn column, ushort value) => throw null;
    public static DataFrameColumn operator +(DataFrameColumn left, DataFrameColumn right) => throw null;
    public static DataFrameColumn operator +(byte value, DataFrameColumn column) => throw null;
    public static DataFrameColumn operator +(decimal value, DataFrameColumn column) => throw null;
    public static DataFrameColumn operator +(double value, DataFrameColumn column) => throw null;
    public static DataFrameColumn operator +(float value, DataFrameColumn column) => throw null;
    public static DataFrameColumn operator +(int value, DataFrameColumn column) => throw null;
    public static DataFrameColumn operator +(long value, DataFrameColumn column) => throw null;
    public static DataFrameColumn operator +(sbyte value, DataFrameColumn column) => throw null;
    public static DataFrameColumn operator +(short value, DataFrameColumn column) => throw null;
    public static DataFrameColumn operator +(uint value, DataFrameColumn column) => throw null;
    public static DataFrameColumn operator +(ulong value, DataFrameColumn column) => throw null;
    public static DataFrameColumn operator +(ushort value, DataFrameColumn column) => throw null;
    public static DataFrameColumn operator &(DataFrameColumn column, bool value) => throw null;
    public static DataFrameColumn operator &(DataFrameColumn left, DataFrameColumn right) => throw null;
    public static DataFrameColumn operator &(bool value, DataFrameColumn column) => throw null;
    public static DataFrameColumn operator |(DataFrameColumn column, bool value) => throw null;
    public static DataFrameColumn operator |(DataFrameColumn left, DataFrameColumn right) => throw null;
    public static DataFrameColumn operator |(bool value, DataFrameColumn column) => throw null;
    public static DataFrameColumn operator /(DataFrameColumn column, byte value) => throw null;
    public static DataFrameColumn operator /(DataFrameColumn column, decimal value) => throw null;
    public static DataFrameColumn operator /(DataFrameColumn column, double value) => throw null;
    public static DataFrameColumn operator /(DataFrameColumn column, float value) => throw null;
    public static DataFrameColumn operator /(DataFrameColumn column, int value) => throw null;
    public static DataFrameColumn operator /(DataFrameColumn column, long value) => throw null;
    public static DataFrameColumn operator /(DataFrameColumn column, sbyte value) => throw null;
    public static DataFrameColumn operator /(DataFrameColumn column, short value) => throw null;
    public static DataFrameColumn operator /(DataFrameColumn column, uint value) => throw null;
    public static DataFrameColumn operator /(DataFrameColumn column, ulong value) => throw null;
    public static DataFrameColumn operator /(DataFrameColumn column, ushort value) => throw null;
    public static DataFrameColumn operator /(DataFrameColumn left, DataFrameColumn right) => throw null;
    public static DataFrameColumn operator /(byte value, DataFrameColumn column) => throw null;
    public static DataFrameColumn operator /(decimal value, DataFrameColumn column) => throw null;
    public static DataFrameColumn operator /(double value, DataFrameColumn column) => throw null;
    public static DataFrameColumn operator /(float value, DataFrameColumn column) => throw null;
    public static DataFrameColumn operator /(int value, DataFrameColumn column) => throw null;
    public static DataFrameColumn operator /(long value, DataFrameColumn column) => throw null;
    public static DataFrameColumn operator /(sbyte value, DataFrameColumn column) => throw null;
    public static DataFrameColumn operator /(short value, DataFrameColumn column) => throw null;
    public static DataFrameColumn operator /(uint value, DataFrameColumn column) => throw null;
    public static DataFrameColumn operator /(ulong value, DataFrameColumn column) => throw null;
    public static DataFrameColumn operator /(ushort value, DataFrameColumn column) => throw null;
    public static DataFrameColumn operator ^(DataFrameColumn column, bool value) => throw null;
    public static DataFrameColumn operator ^(DataFrameColumn left, DataFrameColumn right) => throw null;
    public static DataFrameColumn operator ^(bool value, DataFrameColumn column) => throw null;
    public static DataFrameColumn operator <<(DataFrameColumn column, int value) => throw null;
    public static DataFrameColumn operator %(DataFrameColumn column, byte value) => throw null;
    public static DataFrameColumn operator %(DataFrameColumn column, decimal value) => throw null;
    public static DataFrameColumn operator %(DataFrameColumn column, double value) => throw null;
    public static DataFrameColumn operator %(DataFrameColumn column, float value) => throw null;
    public static DataFrameColumn operator %(DataFrameColumn column, int value) => throw null;
    public static DataFrameColumn operator %(DataFrameColumn column, long value) => throw null;
    public static DataFrameColumn operator %(DataFrameColumn column, sbyte value) => throw null;
    public static DataFrameColumn operator %(DataFrameColumn column, short value) => throw null;
    public static DataFrameColumn operator %(DataFrameColumn column, uint value) => throw null;
    public static DataFrameColumn operator %(DataFrameColumn column, ulong value) => throw null;
    public static DataFrameColumn operator %(DataFrameColumn column, ushort value) => throw null;
    public static DataFrameColumn operator %(DataFrameColumn left, DataFrameColumn right) => throw null;
    public static DataFrameColumn operator %(byte value, DataFrameColumn column) => throw null;
    public static DataFrameColumn operator %(decimal value, DataFrameColumn column) => throw null;
    public static DataFrameColumn operator %(double value, DataFrameColumn column) => throw null;
    public static DataFrameColumn operator %(float value, DataFrameColumn column) => throw null;
    public static DataFrameColumn operator %(int value, DataFrameColumn column) => throw null;
    public static DataFrameColumn operator %(long value, DataFrameColumn column) => throw null;
    public static DataFrameColumn operator %(sbyte value, DataFrameColumn column) => throw null;
    public static DataFrameColumn operator %(short value, DataFrameColumn column) => throw null;
    public static DataFrameColumn operator %(uint value, DataFrameColumn column) => throw null;
    public static DataFrameColumn operator %(ulong value, DataFrameColumn column) => throw null;
    public static DataFrameColumn operator %(ushort value, DataFrameColumn column) => throw null;
    public static DataFrameColumn operator *(DataFrameColumn column, byte value) => throw null;
    public static DataFrameColumn operator *(DataFrameColumn column, decimal value) => throw null;
    public static DataFrameColumn operator *(DataFrameColumn column, double value) => throw null;
    public static DataFrameColumn operator *(DataFrameColumn column, float value) => throw null;
    public static DataFrameColumn operator *(DataFrameColumn column, int value) => throw null;
    public static DataFrameColumn operator *(DataFrameColumn column, long value) => throw null;
    public static DataFrameColumn operator *(DataFrameColumn column, sbyte value) => throw null;
    public static DataFrameColumn operator *(DataFrameColumn column, short value) => throw null;
    public static DataFrameColumn operator *(DataFrameColumn column, uint value) => throw null;
    public static DataFrameColumn operator *(DataFrameColumn column, ulong value) => throw null;
    public static DataFrameColumn operator *(DataFrameColumn column, ushort value) => throw null;
    public static DataFrameColumn operator *(DataFrameColumn left, DataFrameColumn right) => throw null;
    public static DataFrameColumn operator *(byte value, DataFrameColumn column) => throw null;
    public static DataFrameColumn operator *(decimal value, DataFrameColumn column) => throw null;
    public static DataFrameColumn operator *(double value, DataFrameColumn column) => throw null;
    public static DataFrameColumn operator *(float value, DataFrameColumn column) => throw null;
    public static DataFrameColumn operator *(int value, DataFrameColumn column) => throw null;
    public static DataFrameColumn operator *(long value, DataFrameColumn column) => throw null;
    public static DataFrameColumn operator *(sbyte value, DataFrameColumn column) => throw null;
    public static DataFrameColumn operator *(short value, DataFrameColumn column) => throw null;
    public static DataFrameColumn operator *(uint value, DataFrameColumn column) => throw null;
    public static DataFrameColumn operator *(ulong value, DataFrameColumn column) => throw null;
    public static DataFrameColumn operator *(ushort value, DataFrameColumn column) => throw null;
    public static DataFrameColumn operator >>(DataFrameColumn column, int value) => throw null;
    public static DataFrameColumn operator -(DataFrameColumn column, byte value) => throw null;
    public static DataFrameColumn operator -(DataFrameColumn column, decimal value) => throw null;
    public static DataFrameColumn operator -(DataFrameColumn column, double value) => throw null;
    public static DataFrameColumn operator -(DataFrameColumn column, float value) => throw null;
    public static DataFrameColumn operator -(DataFrameColumn column, int value) => throw null;
    public static DataFrameColumn operator -(DataFrameColumn column, long value) => throw null;
    public static DataFrameColumn operator -(DataFrameColumn column, sbyte value) => throw null;
    public static DataFrameColumn operator -(DataFrameColumn column, short value) => throw null;
    public static DataFrameColumn operator -(DataFrameColumn column, uint value) => throw null;
    public static DataFrameColumn operator -(DataFrameColumn column, ulong value) => throw null;
    public static DataFrameColumn operator -(DataFrameColumn column, ushort value) => throw null;
    public static DataFrameColumn operator -(DataFrameColumn left, DataFrameColumn right) => throw null;
    public static DataFrameColumn operator -(byte value, DataFrameColumn column) => throw null;
    public static DataFrameColumn operator -(decimal value, DataFrameColumn column) => throw null;
    public static DataFrameColumn operator -(double value, DataFrameColumn column) => throw null;
    public static DataFrameColumn operator -(float value, DataFrameColumn column) => throw null;
    public static DataFrameColumn operator -(int value, DataFrameColumn column) => throw null;
    public static DataFrameColumn operator -(long value, DataFrameColumn column) => throw null;
    public static DataFrameColumn operator -(sbyte value, DataFrameColumn column) => throw null;
    public static DataFrameColumn operator -(short value, DataFrameColumn column) => throw null;
    public static DataFrameColumn operator -(uint value, DataFrameColumn column) => throw null;
    public static DataFrameColumn operator -(ulong value, DataFrameColumn column) => throw null;
    public static DataFrameColumn operator -(ushort value, DataFrameColumn column) => throw null;
    public object this[long rowIndex] { get => throw null; set => throw null; }
    public IReadOnlyList<object> this[long startIndex, int length] => throw null;
    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => throw null;

    public delegate int GetBufferLengthAtIndex(int bufferIndex);

    public delegate long GetBufferSortIndex(int bufferIndex, int sortIndex);

    public delegate (T, int) GetValueAndBufferSortIndexAtBuffer<T>(int bufferIndex, int valueIndex);
}

public class DataFrameColumnCollection : System.Collections.ObjectModel.Collection<DataFrameColumn>
{
    internal DataFrameColumnCollection() { }
    protected override void ClearItems() => throw null;
    public PrimitiveDataFrameColumn<T> GetPrimitiveColumn<T>(string name) where T : unmanaged => throw null;
    public StringDataFrameColumn GetStringColumn(string name) => throw null;
    public int IndexOf(string columnName) => throw null;
    public void Insert<T>(int columnIndex, IEnumerable<T> column, string columnName) where T : unmanaged => throw null;
    protected override void InsertItem(int columnIndex, DataFrameColumn column) => throw null;
    public void Remove(string columnName) => throw null;
    protected override void RemoveItem(int columnIndex) => throw null;
    public void RenameColumn(string currentName, string newName) => throw null;
    [Obsolete("")]
    public void SetColumnName(DataFrameColumn column, string newName) => throw null;
    protected override void SetItem(int columnIndex, DataFrameColumn column) => throw null;
    public DataFrameColumn this[string columnName] { get => throw null; set => throw null; }
}

public static class DataFrameJoinExtensions
{
    public static IList<long> GetSortedListsIntersection(IReadOnlyList<long> sortedList1, IReadOnlyList<long> sortedList2) => throw null;
}

public class DataFrameRow : IEnumerable<object>, System.Collections.IEnumerable
{
    internal DataFrameRow() { }
    public IEnumerator<object> GetEnumerator() => throw null;
    public IEnumerable<KeyValuePair<string, object>> GetValues() => throw null;
    public override string ToString() => throw null;
    public object this[int index] { get => throw null; set => throw null; }
    public object this[string columnName] { get => throw null; set => throw null; }
    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => throw null;
}

public class DataFrameRowCollection : IEnumerable<DataFrameRow>, System.Collections.IEnumerable
{
    internal DataFrameRowCollection() { }
    public long Count => throw null;
    public IEnumerator<DataFrameRow> GetEnumerator() => throw null;
    public DataFrameRow this[long index] => throw null;
    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => throw null;
}

public enum DropNullOptions
{
    All = 1,
    Any = 0,
}

public abstract class GroupBy
{
    protected GroupBy() { }
    public abstract DataFrame Count(params string[] columnNames);
    public abstract DataFrame First(params string[] columnNames);
    public abstract DataFrame Head(int numberOfRows);
    public abstract DataFrame Max(params string[] columnNames);
    public abstract DataFrame Mean(params string[] columnNames);
    public abstract DataFrame Min(params string[] columnNames);
    public abstract DataFrame Product(params string[] columnNames);
    public abstract DataFrame Sum(params string[] columnNames);
    public abstract DataFrame Tail(int numberOfRows);
}

public class GroupBy<TKey> : GroupBy
{
    public GroupBy(DataFrame dataFrame, int groupByColumnIndex, IDictionary<TKey, ICollection<long>> keyToRowIndices) { }
    public override DataFrame Count(params string[] columnNames) => throw null;
    public override DataFrame First(params string[] columnNames) => throw null;
    public IEnumerable<System.Linq.IGrouping<TKey, DataFrameRow>> Groupings => throw null;
    public override DataFrame Head(int numberOfRows) => throw null;
    public override DataFrame Max(params string[] columnNames) => throw null;
    public override DataFrame Mean(params string[] columnNames) => throw null;
    public override DataFrame Min(params string[] columnNames) => throw null;
    public override DataFrame Product(params string[] columnNames) => throw null;
    public override DataFrame Sum(params string[] columnNames) => throw null;
    public override DataFrame Tail(int numberOfRows) => throw null;
}

public enum JoinAlgorithm
{
    FullOuter = 2,
    Inner = 3,
    Left = 0,
    Right = 1,
}

public class PrimitiveDataFrameColumn<T> : DataFrameColumn, IEnumerable<T?>, System.Collections.IEnumerable where T : unmanaged
{
    public PrimitiveDataFrameColumn(string name, IEnumerable<T> values) { }
    public PrimitiveDataFrameColumn(string name, IEnumerable<T?> values) { }
    public PrimitiveDataFrameColumn(string name, ReadOnlyMemory<byte> buffer, ReadOnlyMemory<byte> nullBitMap, int length = 0, int nullCount = 0) { }
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
    public PrimitiveDataFrameColumn<T> Clone(DataFrameColumn mapIndices, bool invertMapIndices = false, long numberOfNullsToAppend = 0) => throw null;
    public PrimitiveDataFrameColumn<T> Clone(PrimitiveDataFrameColumn<int> mapIndices, bool invertMapIndices = false) => throw null;
    public PrimitiveDataFrameColumn<T> Clone(PrimitiveDataFrameColumn<long> mapIndices, bool invertMapIndices = false) => throw null;
    public PrimitiveDataFrameColumn<T> Clone(IEnumerable<int> mapIndices) => throw null;
    public PrimitiveDataFrameColumn<T> Clone(IEnumerable<long> mapIndices) => throw null;
    public PrimitiveDataFrameColumn<T> Clone(long numberOfNullsToAppend = 0) => throw null;
    protected override DataFrameColumn CloneImplementation(DataFrameColumn mapIndices, bool invertMapIndices, long numberOfNullsToAppend) => throw null;
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
    protected override System.Collections.IEnumerator GetEnumeratorCore() => throw null;
    public override Dictionary<long, ICollection<long>> GetGroupedOccurrences(DataFrameColumn other, out HashSet<long> otherColumnNullIndices) => throw null;
    protected internal override int GetMaxRecordBatchLength(long startIndex) => throw null;
    public IEnumerable<ReadOnlyMemory<T>> GetReadOnlyDataBuffers() => throw null;
    public IEnumerable<ReadOnlyMemory<byte>> GetReadOnlyNullBitMapBuffers() => throw null;
    protected internal override PrimitiveDataFrameColumn<long> GetSortIndices(bool ascending = true, bool putNullValuesLast = true) => throw null;
    protected T? GetTypedValue(long rowIndex) => throw null;
    protected override object GetValue(long rowIndex) => throw null;
    protected internal override Delegate GetValueGetterUsingCursor(DataViewRowCursor cursor, DataViewSchema.Column schemaColumn) => throw null;
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
    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => throw null;
}

public class StringDataFrameColumn : DataFrameColumn, IEnumerable<string>, System.Collections.IEnumerable
{
    public StringDataFrameColumn(string name, IEnumerable<string> values) { }
    public StringDataFrameColumn(string name, long length = 0) { }
    public StringDataFrameColumn Add(string value, bool inPlace = false) => throw null;
    public override DataFrameColumn Add(DataFrameColumn column, bool inPlace = false) => throw null;
    public override DataFrameColumn Add<T>(T value, bool inPlace = false) => throw null;
    public static StringDataFrameColumn Add(string value, StringDataFrameColumn right) => throw null;
    protected internal override void AddDataViewColumn(DataViewSchema.Builder builder) => throw null;
    protected internal override void AddValueUsingCursor(DataViewRowCursor cursor, Delegate getter) => throw null;
    public void Append(string value) => throw null;
    public StringDataFrameColumn Apply(Func<string, string> func, bool inPlace = false) => throw null;
    public override DataFrameColumn Clamp<U>(U min, U max, bool inPlace = false) => throw null;
    public StringDataFrameColumn Clone(DataFrameColumn mapIndices, bool invertMapIndices, long numberOfNullsToAppend) => throw null;
    public StringDataFrameColumn Clone(long numberOfNullsToAppend = 0) => throw null;
    protected override DataFrameColumn CloneImplementation(DataFrameColumn mapIndices, bool invertMapIndices = false, long numberOfNullsToAppend = 0) => throw null;
    protected override DataFrameColumn CloneImplementation(long numberOfNullsToAppend) => throw null;
    public StringDataFrameColumn DropNulls() => throw null;
    protected override DataFrameColumn DropNullsImplementation() => throw null;
    public PrimitiveDataFrameColumn<bool> ElementwiseEquals(string value) => throw null;
    public override PrimitiveDataFrameColumn<bool> ElementwiseEquals(DataFrameColumn column) => throw null;
    public override PrimitiveDataFrameColumn<bool> ElementwiseEquals<T>(T value) => throw null;
    public override PrimitiveDataFrameColumn<bool> ElementwiseIsNotNull() => throw null;
    public override PrimitiveDataFrameColumn<bool> ElementwiseIsNull() => throw null;
    public PrimitiveDataFrameColumn<bool> ElementwiseNotEquals(string value) => throw null;
    public override PrimitiveDataFrameColumn<bool> ElementwiseNotEquals(DataFrameColumn column) => throw null;
    public override PrimitiveDataFrameColumn<bool> ElementwiseNotEquals<T>(T value) => throw null;
    public StringDataFrameColumn FillNulls(string value, bool inPlace = false) => throw null;
    protected override DataFrameColumn FillNullsImplementation(object value, bool inPlace) => throw null;
    public override DataFrameColumn Filter<U>(U min, U max) => throw null;
    protected internal override Delegate GetDataViewGetter(DataViewRowCursor cursor) => throw null;
    public IEnumerator<string> GetEnumerator() => throw null;
    protected override System.Collections.IEnumerator GetEnumeratorCore() => throw null;
    public override Dictionary<long, ICollection<long>> GetGroupedOccurrences(DataFrameColumn other, out HashSet<long> otherColumnNullIndices) => throw null;
    protected internal override PrimitiveDataFrameColumn<long> GetSortIndices(bool ascending, bool putNullValuesLast) => throw null;
    protected override object GetValue(long rowIndex) => throw null;
    protected internal override Delegate GetValueGetterUsingCursor(DataViewRowCursor cursor, DataViewSchema.Column schemaColumn) => throw null;
    protected override IReadOnlyList<object> GetValues(long startIndex, int length) => throw null;
    public override GroupBy GroupBy(int columnIndex, DataFrame parent) => throw null;
    public override Dictionary<TKey, ICollection<long>> GroupColumnValues<TKey>(out HashSet<long> nullIndices) => throw null;
    public static int MaxCapacity;
    public override long NullCount => throw null;
    protected internal override void Resize(long length) => throw null;
    protected override void SetValue(long rowIndex, object value) => throw null;
    public StringDataFrameColumn Sort(bool ascending = true, bool putNullValuesLast = true) => throw null;
    public override DataFrame ValueCounts() => throw null;
    public static StringDataFrameColumn operator +(StringDataFrameColumn column, string value) => throw null;
    public static StringDataFrameColumn operator +(string value, StringDataFrameColumn column) => throw null;
    public string this[long rowIndex] { get => throw null; set => throw null; }
    public List<string> this[long startIndex, int length] => throw null;
    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => throw null;
}
