using System.Collections;

namespace Microsoft.ML.TorchSharp.Utils;

public class DefaultDictionary<TKey, TValue> : IDictionary<TKey, TValue>
{
    public DefaultDictionary(Func<TValue> init) { }
    public void Add(KeyValuePair<TKey, TValue> item) => throw null;
    public void Add(TKey key, TValue value) => throw null;
    public void Clear() => throw null;
    public bool Contains(KeyValuePair<TKey, TValue> item) => throw null;
    public bool ContainsKey(TKey key) => throw null;
    public void CopyTo(KeyValuePair<TKey, TValue>[] array, int arrayIndex) => throw null;
    public int Count { get; }
    public IEnumerator<KeyValuePair<TKey, TValue>> GetEnumerator() => throw null;
    public bool IsReadOnly { get; }
    public ICollection<TKey> Keys { get; }
    public bool Remove(KeyValuePair<TKey, TValue> item) => throw null;
    public bool Remove(TKey key) => throw null;
    public bool TryGetValue(TKey key, out TValue value) => throw null;
    public ICollection<TValue> Values { get; }
    public TValue this[TKey key] { get => throw null; set => throw null; }
    IEnumerator IEnumerable.GetEnumerator() => throw null;
}
