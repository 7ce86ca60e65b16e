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

    /// <summary>A name that stays while the lines around the place move; equal in every language and in a moved file. Empty until the whole result is known.</summary>
    public string Fingerprint { get; init; } = "";

    /// <summary>Why nobody has to act on it; null for a finding that counts.</summary>
    public Suppression? Suppression { get; init; }
}

/// <summary>The acceptance of a finding.</summary>
/// <param name="IsInSource">Whether the code itself accepts it (a pragma or an attribute) rather than a waiver in a design document.</param>
/// <param name="Reason">The reason that is given; empty where none is.</param>
public sealed record Suppression(bool IsInSource, string Reason);

/// <summary>Another place that a finding speaks of.</summary>
/// <param name="Location">The place.</param>
/// <param name="Message">What is there.</param>
/// <param name="IsStep">Whether it is a step on the way of the data to the finding's place.</param>
public sealed record RelatedLocation(FileLocation Location, string Message, bool IsStep = false);
