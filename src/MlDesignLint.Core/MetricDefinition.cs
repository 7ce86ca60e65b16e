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

    /// <summary>The tasks it is asked for: <c>regression</c>, <c>binary-classification</c>, …</summary>
    public required IReadOnlyList<string> Tasks { get; init; }

    /// <summary>The interval of its values: <c>[0, 1]</c>.</summary>
    public required string Range { get; init; }

    /// <summary>The unit of its values: <c>label</c> for that of the predicted column, <c>share</c>, <c>money</c>, … or <c>none</c>.</summary>
    public required string Unit { get; init; }

    /// <summary>What has to be decided or kept before it can be computed: <c>probabilities</c>, <c>threshold</c>, <c>groups</c>, …</summary>
    public required IReadOnlyList<string> Needs { get; init; }

    /// <summary>Full names of the members of TensorFlow.NET that yield it.</summary>
    public required IReadOnlyList<string> Keras { get; init; }

    /// <summary>The name of the metric that orders models alike on the same rows; null where it is its own.</summary>
    public required string? OrdersLike { get; init; }

    /// <summary>Full names of the members that let a trainer stop early by it.</summary>
    public required IReadOnlyList<string> Stops { get; init; }

    /// <summary>Whether choosing by another metric is choosing by this one.</summary>
    public bool OrdersAs(MetricDefinition other) => (OrdersLike ?? Name) == (other.OrdersLike ?? other.Name);

    internal static MetricDefinition Read(CompiledRows rows) => new()
    {
        Name = rows.Text(),
        HigherIsBetter = rows.Text() switch { "higher" => true, "lower" => false, _ => null },
        Synonyms = rows.Texts(),
        ComputedBy = rows.Texts(),
        Keras = rows.Texts(),
        Tasks = rows.Texts(),
        Range = rows.Text(),
        Unit = rows.Text(),
        Needs = rows.Texts(),
        OrdersLike = rows.TextOrNull(),
        Stops = rows.Texts(),
    };
}
