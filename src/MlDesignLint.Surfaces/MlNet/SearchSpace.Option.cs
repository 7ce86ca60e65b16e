#nullable enable annotations

using System.Collections;

namespace Microsoft.ML.SearchSpace.Option;

public sealed class ChoiceOption : OptionBase
{
    public ChoiceOption(object[] choices, object? defaultChoice) { }
    public ChoiceOption(params object[] choices) { }
    public Parameter[] Choices { get; }
    public override int FeatureSpaceDim => throw null;
    public override double[] MappingToFeatureSpace(Parameter param) => throw null;
    public override Parameter SampleFromFeatureSpace(double[] values) => throw null;
    public override int?[] Step => throw null;
}

public abstract class OptionBase
{
    protected OptionBase() { }
    public virtual double[]? Default { get; protected set; }
    public abstract int FeatureSpaceDim { get; }
    public abstract double[] MappingToFeatureSpace(Parameter value);
    public abstract Parameter SampleFromFeatureSpace(double[] values);
    public abstract int?[] Step { get; }
}

public sealed class SearchSpace : OptionBase, IDictionary<string, OptionBase>
{
    public SearchSpace() { }
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
    public bool IsReadOnly { get; }
    public ICollection<string> Keys { get; }
    public override double[] MappingToFeatureSpace(Parameter parameter) => throw null;
    public bool Remove(KeyValuePair<string, OptionBase> item) => throw null;
    public bool Remove(string key) => throw null;
    public override Parameter SampleFromFeatureSpace(double[] values) => throw null;
    public override int?[] Step => throw null;
    public bool TryGetValue(string key, out OptionBase value) => throw null;
    public ICollection<OptionBase> Values { get; }
    public OptionBase this[string key] { get => throw null; set => throw null; }
    IEnumerator IEnumerable.GetEnumerator() => throw null;
}

public sealed class UniformDoubleOption : UniformNumericOption
{
    public UniformDoubleOption(double min, double max, bool logBase = false, double? defaultValue = null) { }
}

public sealed class UniformIntOption : UniformNumericOption
{
    public UniformIntOption(int min, int max, bool logBase = false, int? defaultValue = null) { }
    public override double[] MappingToFeatureSpace(Parameter param) => throw null;
    public override Parameter SampleFromFeatureSpace(double[] values) => throw null;
}

public abstract class UniformNumericOption : OptionBase
{
    internal UniformNumericOption() { }
    public UniformNumericOption(double min, double max, bool logBase = false) { }
    public override int FeatureSpaceDim => throw null;
    public bool LogBase { get; }
    public override double[] MappingToFeatureSpace(Parameter param) => throw null;
    public double Max { get; }
    public double Min { get; }
    public override Parameter SampleFromFeatureSpace(double[] values) => throw null;
    public override int?[] Step => throw null;
}

public sealed class UniformSingleOption : UniformNumericOption
{
    public UniformSingleOption(float min, float max, bool logBase = false, float? defaultValue = null) { }
    public override double[] MappingToFeatureSpace(Parameter param) => throw null;
    public override Parameter SampleFromFeatureSpace(double[] values) => throw null;
}
