namespace Microsoft.ML.SearchSpace;

[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field, AllowMultiple = false, Inherited = false)]
public sealed class BooleanChoiceAttribute : Attribute
{
    public BooleanChoiceAttribute() { }
    public BooleanChoiceAttribute(bool defaultValue) { }
    public bool DefaultValue { get; }
}

[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field, AllowMultiple = false, Inherited = false)]
public sealed class ChoiceAttribute : Attribute
{
    public ChoiceAttribute(object[] candidates, object defaultValue) { }
    public ChoiceAttribute(params object[] candidates) { }
    public object[] Candidates { get; }
    public object DefaultValue { get; }
}

[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field, AllowMultiple = false, Inherited = false)]
public sealed class NestOptionAttribute : Attribute
{
    public NestOptionAttribute() { }
}

[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field, AllowMultiple = false, Inherited = false)]
public sealed class RangeAttribute : Attribute
{
    public RangeAttribute(double min, double max, bool logBase = false) { }
    public RangeAttribute(double min, double max, double init, bool logBase = false) { }
    public RangeAttribute(float min, float max, bool logBase = false) { }
    public RangeAttribute(float min, float max, float init, bool logBase = false) { }
    public RangeAttribute(int min, int max, bool logBase = false) { }
    public RangeAttribute(int min, int max, int init, bool logBase = false) { }
    public object Init { get; }
    public bool LogBase { get; }
    public object Max { get; }
    public object Min { get; }
}
