namespace MlDesignLint;

/// <summary>One offline metric of <c>rules/knowledge/metrics.yaml</c>.</summary>
public sealed class MetricDefinition
{
    /// <summary>The usual short name: <c>RMSE</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Other names in English and Russian; compared without case, spaces and hyphens.</summary>
    public required IReadOnlyList<string> Synonyms { get; init; }

    /// <summary>Whether a larger value is better; null where it depends on the use.</summary>
    public required bool? HigherIsBetter { get; init; }

    /// <summary>Full names of the library properties and methods that compute it; empty where it must be written by hand.</summary>
    public required IReadOnlyList<string> ComputedBy { get; init; }
}
