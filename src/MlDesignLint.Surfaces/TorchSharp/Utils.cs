using System.Collections;

namespace TorchSharp.Utils;

public class BigEndianReader
{
    internal BigEndianReader() { }
    public BigEndianReader(BinaryReader baseReader) => throw null;
    public Stream BaseStream { get; }
    public void Close() => throw null;
    public byte[] ReadBigEndianBytes(int count) => throw null;
    public byte[] ReadBytes(int count) => throw null;
    public int ReadInt32() => throw null;
}

public static class CRC32C
{
    public static uint process(byte[] data) => throw null;
    public static uint process(int data) => throw null;
    public static uint process(long data) => throw null;
}

public class ComponentNameAttribute : Attribute
{
    public ComponentNameAttribute() => throw null;
    public string Name { get; set; }
}

public static class Decompress
{
    public static void DecompressGZipFile(string gzipFileName, string targetDir) => throw null;
    public static void ExtractTGZ(string gzArchiveName, string destFolder) => throw null;
}

public class FisherYatesShuffler : IEnumerable<long>, System.Collections.IEnumerable
{
    internal FisherYatesShuffler() { }
    public FisherYatesShuffler(long size, int? seed = null) => throw null;
    public IEnumerator<long> GetEnumerator() => throw null;
    IEnumerator IEnumerable.GetEnumerator() => throw null;
}

public class OrderedDict<TKey, TValue> : IDictionary<TKey, TValue>, ICollection<KeyValuePair<TKey, TValue>>, IEnumerable<KeyValuePair<TKey,
    TValue>>, System.Collections.IEnumerable, IList<(TKey, TValue)>, ICollection<(TKey, TValue)>, IEnumerable<(TKey, TValue)>
{
    public OrderedDict() => throw null;
    public void Add((TKey, TValue) item) => throw null;
    public void Add(KeyValuePair<TKey, TValue> item) => throw null;
    public void Add(TKey key, TValue value) => throw null;
    public void Clear() => throw null;
    public bool Contains((TKey, TValue) item) => throw null;
    public bool Contains(KeyValuePair<TKey, TValue> item) => throw null;
    public bool ContainsKey(TKey key) => throw null;
    public void CopyTo((TKey, TValue)[] array, int arrayIndex) => throw null;
    public void CopyTo(KeyValuePair<TKey, TValue>[] array, int arrayIndex) => throw null;
    public int Count { get; }
    public IEnumerator<(TKey, TValue)> GetEnumerator() => throw null;
    public int IndexOf((TKey, TValue) item) => throw null;
    public void Insert(int index, (TKey, TValue) item) => throw null;
    public bool IsReadOnly { get; }
    public ICollection<TKey> Keys { get; }
    public bool Remove((TKey, TValue) item) => throw null;
    public bool Remove(KeyValuePair<TKey, TValue> item) => throw null;
    public bool Remove(TKey key) => throw null;
    public void RemoveAt(int index) => throw null;
    public bool TryGetValue(TKey key, out TValue value) => throw null;
    public ICollection<TValue> Values { get; }
    public void clear() => throw null;
    public IEnumerator<(TKey, TValue)> items() => throw null;
    public IEnumerable<TKey> keys() => throw null;
    public TValue this[TKey key] { get => throw null; set => throw null; }
    public (TKey, TValue) this[int index] { get => throw null; set => throw null; }
    public IEnumerable<TValue> values() => throw null;
    IEnumerator<KeyValuePair<TKey, TValue>> IEnumerable<KeyValuePair<TKey, TValue>>.GetEnumerator() => throw null;
    IEnumerator IEnumerable.GetEnumerator() => throw null;
}

public class ReferenceEqualityComparer<T> : EqualityComparer<T> where T : class
{
    public ReferenceEqualityComparer() => throw null;
    public static IEqualityComparer<T> Default { get; }
    public override bool Equals(T x, T y) => throw null;
    public override int GetHashCode(T obj) => throw null;
}

public sealed class TensorAccessor<T> : IDisposable, IEnumerable<T>, System.Collections.IEnumerable where T : unmanaged
{
    internal TensorAccessor() { }
    public void CopyFrom(ReadOnlySpan<T> array, int arrayIndex = 0, long tensorIndex = 0) => throw null;
    public void CopyFrom(T[] array, int arrayIndex = 0, long tensorIndex = 0) => throw null;
    public void CopyTo(Span<T> array, int arrayIndex = 0, long tensorIndex = 0) => throw null;
    public void CopyTo(T[] array, int arrayIndex = 0, long tensorIndex = 0) => throw null;
    public long Count { get; }
    public void Dispose() => throw null;
    public override bool Equals(object obj) => throw null;
    public IEnumerator<T> GetEnumerator() => throw null;
    public override int GetHashCode() => throw null;
    public bool IsReadOnly { get; }
    public T[] ToArray() => throw null;
    public Array ToNDArray() => throw null;
    public static bool operator ==(TorchSharp.Utils.TensorAccessor<T> left, TorchSharp.Utils.TensorAccessor<T> right) => throw null;
    public static bool operator !=(TorchSharp.Utils.TensorAccessor<T> left, TorchSharp.Utils.TensorAccessor<T> right) => throw null;
    public T this[params long[] indices] { get => throw null; set => throw null; }
    IEnumerator IEnumerable.GetEnumerator() => throw null;
}

public class TypeFormatterSourceAttribute : Attribute
{
    internal TypeFormatterSourceAttribute() { }
    public TypeFormatterSourceAttribute(System.Type formatterSourceType) => throw null;
    public System.Type FormatterSourceType { get; }
}
