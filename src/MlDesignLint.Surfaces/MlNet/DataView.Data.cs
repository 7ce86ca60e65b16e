using System.Collections;
using System.Collections.Immutable;

namespace Microsoft.ML.Data;

public sealed class BooleanDataViewType : PrimitiveDataViewType
{
    internal BooleanDataViewType() { }
    public override bool Equals(DataViewType other) => throw null;
    public static BooleanDataViewType Instance { get; }
    public override string ToString() => throw null;
}

public readonly struct DataViewRowId : IComparable<DataViewRowId>, IEquatable<DataViewRowId>
{
    public DataViewRowId(ulong low, ulong high) { }
    public DataViewRowId Combine(DataViewRowId other) => throw null;
    public int CompareTo(DataViewRowId other) => throw null;
    public bool Equals(DataViewRowId other) => throw null;
    public override bool Equals(object obj) => throw null;
    public DataViewRowId Fork() => throw null;
    public override int GetHashCode() => throw null;
    public readonly ulong High;
    public readonly ulong Low;
    public DataViewRowId Next() => throw null;
    public override string ToString() => throw null;
}

public abstract class DataViewType : IEquatable<DataViewType>
{
    internal DataViewType() { }
    public abstract bool Equals(DataViewType other);
    public Type RawType { get; }
}

[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field, AllowMultiple = false, Inherited = true)]
public abstract class DataViewTypeAttribute : Attribute, IEquatable<DataViewTypeAttribute>
{
    protected DataViewTypeAttribute() { }
    public abstract bool Equals(DataViewTypeAttribute other);
    public abstract void Register();
}

public sealed class DateTimeDataViewType : PrimitiveDataViewType
{
    internal DateTimeDataViewType() { }
    public override bool Equals(DataViewType other) => throw null;
    public static DateTimeDataViewType Instance { get; }
    public override string ToString() => throw null;
}

public sealed class DateTimeOffsetDataViewType : PrimitiveDataViewType
{
    internal DateTimeOffsetDataViewType() { }
    public override bool Equals(DataViewType other) => throw null;
    public static DateTimeOffsetDataViewType Instance { get; }
    public override string ToString() => throw null;
}

public sealed class KeyDataViewType : PrimitiveDataViewType
{
    public KeyDataViewType(Type type, int count) { }
    public KeyDataViewType(Type type, ulong count) { }
    public ulong Count { get; }
    public override bool Equals(DataViewType other) => throw null;
    public override bool Equals(object other) => throw null;
    public override int GetHashCode() => throw null;
    public static bool IsValidDataType(Type type) => throw null;
    public override string ToString() => throw null;
}

public sealed class NumberDataViewType : PrimitiveDataViewType
{
    internal NumberDataViewType() { }
    public static NumberDataViewType Byte { get; }
    public static NumberDataViewType Double { get; }
    public override bool Equals(DataViewType other) => throw null;
    public static NumberDataViewType Int16 { get; }
    public static NumberDataViewType Int32 { get; }
    public static NumberDataViewType Int64 { get; }
    public static NumberDataViewType SByte { get; }
    public static NumberDataViewType Single { get; }
    public override string ToString() => throw null;
    public static NumberDataViewType UInt16 { get; }
    public static NumberDataViewType UInt32 { get; }
    public static NumberDataViewType UInt64 { get; }
}

public abstract class PrimitiveDataViewType : DataViewType
{
    internal PrimitiveDataViewType() { }
    protected PrimitiveDataViewType(Type rawType) { }
}

public sealed class RowIdDataViewType : PrimitiveDataViewType
{
    internal RowIdDataViewType() { }
    public override bool Equals(DataViewType other) => throw null;
    public static RowIdDataViewType Instance { get; }
    public override string ToString() => throw null;
}

public abstract class StructuredDataViewType : DataViewType
{
    internal StructuredDataViewType() { }
    protected StructuredDataViewType(Type rawType) { }
}

public sealed class TextDataViewType : PrimitiveDataViewType
{
    internal TextDataViewType() { }
    public override bool Equals(DataViewType other) => throw null;
    public static TextDataViewType Instance { get; }
    public override string ToString() => throw null;
}

public sealed class TimeSpanDataViewType : PrimitiveDataViewType
{
    internal TimeSpanDataViewType() { }
    public override bool Equals(DataViewType other) => throw null;
    public static TimeSpanDataViewType Instance { get; }
    public override string ToString() => throw null;
}

public readonly struct VBuffer<T> : IEnumerable
{
    public VBuffer(int length, T[] values, int[] indices = null) { }
    public VBuffer(int length, int count, T[] values, int[] indices) { }
    public static void Copy(T[] source, int sourceIndex, ref VBuffer<T> destination, int length) => throw null;
    public void CopyTo(Span<T> destination) => throw null;
    public void CopyTo(Span<T> destination, int destinationIndex, T defaultValue = default) => throw null;
    public void CopyTo(ref VBuffer<T> destination) => throw null;
    public void CopyTo(ref VBuffer<T> destination, int sourceIndex, int length) => throw null;
    public void CopyToDense(ref VBuffer<T> destination) => throw null;
    public IEnumerable<T> DenseValues() => throw null;
    public IEnumerator GetEnumerator() => throw null;
    public ReadOnlySpan<int> GetIndices() => throw null;
    public T GetItemOrDefault(int index) => throw null;
    public void GetItemOrDefault(int index, ref T destination) => throw null;
    public ReadOnlySpan<T> GetValues() => throw null;
    public bool IsDense { get; }
    public IEnumerable<KeyValuePair<int, T>> Items(bool all = false) => throw null;
    public readonly int Length;
    public override string ToString() => throw null;
}

public static class VBufferEditor
{
    public static VBufferEditor<T> Create<T>(scoped ref VBuffer<T> destination, int newLogicalLength, int? valuesCount = null,
        int? maxValuesCapacity = null, bool keepOldOnResize = false, bool requireIndicesOnDense = false) => throw null;
    public static VBufferEditor<T> CreateFromBuffer<T>(scoped ref VBuffer<T> destination) => throw null;
}

public readonly ref struct VBufferEditor<T>
{
    public VBuffer<T> Commit() => throw null;
    public VBuffer<T> CommitTruncated(int physicalValuesCount) => throw null;
    public bool CreatedNewIndices { get; }
    public bool CreatedNewValues { get; }
    public readonly Span<int> Indices;
    public readonly Span<T> Values;
}

public sealed class VectorDataViewType : StructuredDataViewType
{
    public VectorDataViewType(PrimitiveDataViewType itemType, ImmutableArray<int> dimensions) { }
    public VectorDataViewType(PrimitiveDataViewType itemType, int size = 0) { }
    public VectorDataViewType(PrimitiveDataViewType itemType, params int[] dimensions) { }
    public ImmutableArray<int> Dimensions { get; }
    public override bool Equals(DataViewType other) => throw null;
    public override bool Equals(object other) => throw null;
    public override int GetHashCode() => throw null;
    public bool IsKnownSize { get; }
    public PrimitiveDataViewType ItemType { get; }
    public int Size { get; }
    public override string ToString() => throw null;
}
