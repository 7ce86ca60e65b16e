namespace MlDesignLint;

/// <summary>How well an objective serves a metric.</summary>
public enum AlignmentVerdict
{
    /// <summary>The best model by the one is the best by the other.</summary>
    Aligned,

    /// <summary>Good under a condition.</summary>
    Surrogate,

    /// <summary>The objective asks for another model than the metric.</summary>
    Conflict,
}

/// <summary>One row of <c>rules/knowledge/alignment.yaml</c>: what holds between some metrics and some objectives.</summary>
public sealed class Alignment
{
    /// <summary>The metrics, by <see cref="MetricDefinition.Name"/>.</summary>
    public required IReadOnlyList<string> Metrics { get; init; }

    /// <summary>The objectives, by <see cref="ObjectiveDefinition.Name"/>.</summary>
    public required IReadOnlyList<string> Objectives { get; init; }

    /// <summary>How well they go together.</summary>
    public required AlignmentVerdict Verdict { get; init; }

    /// <summary>Why.</summary>
    public required LocalizedText Reason { get; init; }

    /// <summary>What a surrogate needs; null for the other verdicts.</summary>
    public required LocalizedText? Condition { get; init; }

    /// <summary>What would align, in terms of the libraries; null where nothing has to change.</summary>
    public required LocalizedText? Instead { get; init; }

    /// <summary>What in the code lifts a conflict: <c>weights</c>, <c>label-transform</c>, <c>calibration</c>.</summary>
    public required IReadOnlyList<string> Unless { get; init; }

    /// <summary>The page that the reason comes from.</summary>
    public required string Source { get; init; }

    internal static Alignment Read(CompiledRows rows) => new()
    {
        Metrics = rows.Texts(),
        Objectives = rows.Texts(),
        Verdict = rows.Choice<AlignmentVerdict>(),
        Reason = rows.Localized(),
        Condition = rows.LocalizedOrNull(),
        Instead = rows.LocalizedOrNull(),
        Unless = rows.Texts(),
        Source = rows.Text(),
    };

    /// <summary>The row of a metric and an objective; null where nothing is known.</summary>
    public static Alignment? Of(MetricDefinition metric, ObjectiveDefinition objective) =>
        AlignmentTable.Rows.FirstOrDefault(row => row.Metrics.Contains(metric.Name) && row.Objectives.Contains(objective.Name));
}
