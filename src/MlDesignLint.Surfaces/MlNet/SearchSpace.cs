using System.Collections;
using Microsoft.ML.SearchSpace.Option;

namespace Microsoft.ML.SearchSpace;

public sealed class Parameter : IDictionary<string, Parameter>, IEquatable<Parameter>, IEqualityComparer<Parameter>
{
    internal Parameter() { }
    public void Add(KeyValuePair<string, Parameter> item) => throw null;
    public void Add(string key, Parameter value) => throw null;
    public T AsType<T>() => throw null;
    public void Clear() => throw null;
    public bool Contains(KeyValuePair<string, Parameter> item) => throw null;
    public bool ContainsKey(string key) => throw null;
    public void CopyTo(KeyValuePair<string, Parameter>[] array, int arrayIndex) => throw null;
    public int Count { get; }
    public static Parameter CreateNestedParameter(params KeyValuePair<string, Parameter>[] parameters) => throw null;
    public bool Equals(Parameter other) => throw null;
    public bool Equals(Parameter x, Parameter y) => throw null;
    public static Parameter FromBool(bool value) => throw null;
    public static Parameter FromDouble(double value) => throw null;
    public static Parameter FromEnum<T>(T value) where T : struct, Enum => throw null;
    public static Parameter FromFloat(float value) => throw null;
    public static Parameter FromIEnumerable<T>(IEnumerable<T> values) => throw null;
    public static Parameter FromInt(int value) => throw null;
    public static Parameter FromLong(long value) => throw null;
    public static Parameter FromObject<T>(T value) where T : class => throw null;
    public static Parameter FromString(string value) => throw null;
    public int GetHashCode(Parameter obj) => throw null;
    public override int GetHashCode() => throw null;
    public bool IsReadOnly { get; }
    public ICollection<string> Keys { get; }
    public ParameterType ParameterType { get; }
    public bool Remove(KeyValuePair<string, Parameter> item) => throw null;
    public bool Remove(string key) => throw null;
    public override string ToString() => throw null;
    public bool TryGetValue(string key, out Parameter value) => throw null;
    public Parameter this[string key] { get => throw null; set => throw null; }
    ICollection<Parameter> IDictionary<string, Parameter>.Values => throw null;
    IEnumerator<KeyValuePair<string, Parameter>> IEnumerable<KeyValuePair<string, Parameter>>.GetEnumerator() => throw null;
    IEnumerator IEnumerable.GetEnumerator() => throw null;
}

public enum ParameterType
{
    Array = 5,
    Bool = 2,
    Integer = 0,
    Number = 1,
    Object = 4,
    String = 3,
}

public class SearchSpace : OptionBase, IDictionary<string, OptionBase>
{
    public SearchSpace() { }
    protected SearchSpace(Type typeInfo, Parameter defaultOption = null) { }
    public void Add(KeyValuePair<string, OptionBase> item) => throw null;
    public void Add(string key, OptionBase value) => throw null;
    public void Clear() => throw null;
    public bool Contains(KeyValuePair<string, OptionBase> item) => throw null;
    public bool ContainsKey(string key) => throw null;
    public void CopyTo(KeyValuePair<string, OptionBase>[] array, int arrayIndex) => throw null;
    public int Count { get; }
    public override double[] Default => throw null;
    public override int FeatureSpaceDim => throw null;
    public IEnumerator<KeyValuePair<string, OptionBase>> GetEnumerator() => throw null;
    public override int GetHashCode() => throw null;
    public bool IsReadOnly { get; }
    public ICollection<string> Keys { get; }
    public override double[] MappingToFeatureSpace(Parameter parameter) => throw null;
    public bool Remove(KeyValuePair<string, OptionBase> item) => throw null;
    public bool Remove(string key) => throw null;
    public override Parameter SampleFromFeatureSpace(double[] feature) => throw null;
    public override int?[] Step => throw null;
    public bool TryGetValue(string key, out OptionBase value) => throw null;
    public ICollection<OptionBase> Values { get; }
    public OptionBase this[string key] { get => throw null; set => throw null; }
    IEnumerator IEnumerable.GetEnumerator() => throw null;
}

public sealed class SearchSpace<T> : SearchSpace where T : class, new()
{
    public SearchSpace() { }
    public SearchSpace(T defaultOption) { }
    public double[] MappingToFeatureSpace(T input) => throw null;
    public T SampleFromFeatureSpace(double[] feature) => throw null;
}
