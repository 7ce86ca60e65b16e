namespace MlDesignLint;

/// <summary>One section of the canonical model of an ML design document (<c>rules/knowledge/sections.yaml</c>).</summary>
public sealed class SectionDefinition
{
    /// <summary>The stable name: <c>success_metrics</c>.</summary>
    public required string Key { get; init; }

    /// <summary>What people call it.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>Headings that open it, in normalised form, per language.</summary>
    public required IReadOnlyList<string> EnglishAliases { get; init; }

    /// <inheritdoc cref="EnglishAliases"/>
    public required IReadOnlyList<string> RussianAliases { get; init; }

    /// <summary>A regular expression for headings, in normalised form, that speak of the section without being one of its names; null where only names open it.</summary>
    public required string? HeadingWords { get; init; }

    /// <summary>A regular expression, without regard to case, for text that treats the topic under another heading; null where nothing tells.</summary>
    public required string? Evidence { get; init; }

    /// <summary>The stages that require it: <c>kickoff</c>, <c>pilot</c>, <c>production</c>.</summary>
    public required IReadOnlyList<string> RequiredAt { get; init; }

    /// <summary>The stages that advise it.</summary>
    public required IReadOnlyList<string> AdvisedAt { get; init; }
}
