namespace Microsoft.ML.SearchSpace;

public sealed class BooleanChoiceAttribute : Attribute
{
    public BooleanChoiceAttribute() { }
    public BooleanChoiceAttribute(bool defaultValue) { }
    public bool DefaultValue => throw null;
}

public sealed class ChoiceAttribute : Attribute
{
    public ChoiceAttribute(object[] candidates, object defaultValue) { }
    public ChoiceAttribute(params object[] candidates) { }
    public object[] Candidates => throw null;
    public object DefaultValue => throw null;
}

public sealed class NestOptionAttribute : Attribute
{
    public NestOptionAttribute() { }
}

public sealed class RangeAttribute : Attribute
{
    public RangeAttribute(double min, double max, bool logBase = false) { }
    public RangeAttribute(double min, double max, double init, bool logBase = false) { }
    public RangeAttribute(float min, float max, bool logBase = false) { }
    public RangeAttribute(float min, float max, float init, bool logBase = false) { }
    public RangeAttribute(int min, int max, bool logBase = false) { }
    public RangeAttribute(int min, int max, int init, bool logBase = false) { }
    public object Init => throw null;
    public bool LogBase => throw null;
    public object Max => throw null;
    public object Min => throw null;
}
