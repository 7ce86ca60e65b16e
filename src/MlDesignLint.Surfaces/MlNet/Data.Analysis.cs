using System.Collections;
using System.Collections.ObjectModel;
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
    public DataFrame Append(IEnumerable<KeyValuePair<string, object>> row, bool inPlace = false, CultureInfo cultureInfo = null)
        => throw null;
    public DataFrame Append(IEnumerable<object> row = null, bool inPlace = false, CultureInfo cultureInfo = null) => throw null;
    public DataFrame Clamp<U>(U min, U max, bool inPlace = false) => throw null;
    public DataFrame Clone() => throw null;
    public DataFrameColumnCollection Columns { get; }
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
    public DataFrame Join(DataFrame other, string leftSuffix = "_left", string rightSuffix = "_right",
        JoinAlgorithm joinAlgorithm = JoinAlgorithm.Left) => throw null;
    public DataFrame LeftShift(int value, bool inPlace = false) => throw null;
    public static DataFrame LoadCsv(Stream csvStream, char separator = ',', bool header = true, string[] columnNames = null,
        Type[] dataTypes = null, long numberOfRowsToRead = -1, int guessRows = 10, bool addIndexColumn = false, Encoding encoding = null,
        bool renameDuplicatedColumns = false, CultureInfo cultureInfo = null, Func<IEnumerable<string>, Type> guessTypeFunction = null)
        => throw null;
    public static DataFrame LoadCsv(string filename, char separator = ',', bool header = true, string[] columnNames = null,
        Type[] dataTypes = null, int numRows = -1, int guessRows = 10, bool addIndexColumn = false, Encoding encoding = null,
        bool renameDuplicatedColumns = false, CultureInfo cultureInfo = null) => throw null;
    public static DataFrame LoadCsvFromString(string csvString, char separator = ',', bool header = true, string[] columnNames = null,
        Type[] dataTypes = null, long numberOfRowsToRead = -1, int guessRows = 10, bool addIndexColumn = false,
        bool renameDuplicatedColumns = false, CultureInfo cultureInfo = null, Func<IEnumerable<string>, Type> guessTypeFunction = null)
        => throw null;
    public static DataFrame LoadFrom(IEnumerable<IList<object>> vals, IList<(string, Type)> columnInfos) => throw null;
    public static Task<DataFrame> LoadFrom(DbDataAdapter adapter) => throw null;
    public static Task<DataFrame> LoadFrom(DbDataReader reader) => throw null;
    public DataFrame Melt(IEnumerable<string> idColumns, IEnumerable<string> valueColumns = null, string variableName = "variable",
        string valueName = "value", bool dropNulls = false) => throw null;
    public DataFrame Merge(DataFrame other, string[] leftJoinColumns, string[] rightJoinColumns, string leftSuffix = "_left",
        string rightSuffix = "_right", JoinAlgorithm joinAlgorithm = JoinAlgorithm.Left) => throw null;
    public DataFrame Merge<TKey>(DataFrame other, string leftJoinColumn, string rightJoinColumn, string leftSuffix = "_left",
        string rightSuffix = "_right", JoinAlgorithm joinAlgorithm = JoinAlgorithm.Left) => throw null;
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
    public DataFrameRowCollection Rows { get; }
    public DataFrame Sample(int numberOfRows) => throw null;
    public static void SaveCsv(DataFrame dataFrame, Stream csvStream, char separator = ',', bool header = true, Encoding encoding = null,
        CultureInfo cultureInfo = null) => throw null;
    public static void SaveCsv(DataFrame dataFrame, string path, char separator = ',', bool header = true, Encoding encoding = null,
        CultureInfo cultureInfo = null) => throw null;
    public void SaveTo(DbDataAdapter dataAdapter, DbProviderFactory factory) => throw null;
    public void SaveTo(DataTable table) => throw null;
    public DataFrame Subtract<T>(IReadOnlyList<T> values, bool inPlace = false) where T : unmanaged => throw null;
    public DataFrame Subtract<T>(T value, bool inPlace = false) where T : unmanaged => throw null;
    public DataFrame Tail(int numberOfRows) => throw null;
    public string ToString(long rowsToShow) => throw null;
    public override string ToString() => throw null;
    public DataTable ToTable() => throw null;

    [Obsolete("WriteCsv is obsolete and will be removed in a future version. Use SaveCsv instead.")]
    public static void WriteCsv(DataFrame dataFrame, Stream csvStream, char separator = ',', bool header = true, Encoding encoding = null,
        CultureInfo cultureInfo = null) => throw null;

    [Obsolete("WriteCsv is obsolete and will be removed in a future version. Use SaveCsv instead.")]
    public static void WriteCsv(DataFrame dataFrame, string path, char separator = ',', bool header = true, Encoding encoding = null,
        CultureInfo cultureInfo = null) => throw null;

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

public class DataFrameColumnCollection : Collection<DataFrameColumn>
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

    [Obsolete]
    public void SetColumnName(DataFrameColumn column, string newName) => throw null;

    protected override void SetItem(int columnIndex, DataFrameColumn column) => throw null;
    public DataFrameColumn this[string columnName] { get => throw null; set => throw null; }
}

public class DataFrameRow : IEnumerable<object>
{
    internal DataFrameRow() { }
    public IEnumerator<object> GetEnumerator() => throw null;
    public IEnumerable<KeyValuePair<string, object>> GetValues() => throw null;
    public override string ToString() => throw null;
    public object this[int index] { get => throw null; set => throw null; }
    public object this[string columnName] { get => throw null; set => throw null; }
    IEnumerator IEnumerable.GetEnumerator() => throw null;
}

public class DataFrameRowCollection : IEnumerable<DataFrameRow>
{
    internal DataFrameRowCollection() { }
    public long Count { get; }
    public IEnumerator<DataFrameRow> GetEnumerator() => throw null;
    public DataFrameRow this[long index] => throw null;
    IEnumerator IEnumerable.GetEnumerator() => throw null;
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
    public IEnumerable<IGrouping<TKey, DataFrameRow>> Groupings { get; }
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
