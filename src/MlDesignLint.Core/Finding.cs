namespace MlDesignLint;

/// <summary>One thing that a rule says about one place.</summary>
public sealed record Finding
{
    /// <summary>The rule that speaks.</summary>
    public required Rule Rule { get; init; }

    /// <summary>The level after configuration.</summary>
    public required Severity Severity { get; init; }

    /// <summary>The place.</summary>
    public required FileLocation Location { get; init; }

    /// <summary>The rule's message with its arguments, in the reader's language.</summary>
    public required string Message { get; init; }

    /// <summary>Other places that the message speaks of, in reading order.</summary>
    public IReadOnlyList<RelatedLocation> Related { get; init; } = [];
}

/// <summary>Another place that a finding speaks of.</summary>
/// <param name="Location">The place.</param>
/// <param name="Message">What is there.</param>
/// <param name="IsStep">Whether it is a step on the way of the data to the finding's place.</param>
public sealed record RelatedLocation(FileLocation Location, string Message, bool IsStep = false);
