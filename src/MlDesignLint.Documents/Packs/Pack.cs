using MlDesignLint.Design;

namespace MlDesignLint.Documents.Packs;

/// <summary>What one source, or one team, asks of design documents: a file under <c>rules/packs</c>, a team's own, or <c>mldesignlint.yml</c>.</summary>
public sealed class Pack
{
    /// <summary>The name by which it is asked for; of a file without one, the file's name.</summary>
    public required string Name { get; init; }

    /// <summary>What it is, as a noun phrase; null for a file that says none.</summary>
    public required LocalizedText? Title { get; init; }

    /// <summary>Where its demands come from: a title or an address; null for a file that says none.</summary>
    public required LocalizedText? Source { get; init; }

    /// <summary>The stage of documents that declare none.</summary>
    public required Stage? Stage { get; init; }

    /// <summary>The packs that it begins with: names, and files relative to its own.</summary>
    public required IReadOnlyList<Claim<string>> Extends { get; init; }

    /// <summary>What it asks of sections.</summary>
    public required IReadOnlyList<PackSection> Sections { get; init; }

    /// <summary>The levels of rules, by id.</summary>
    public required IReadOnlyDictionary<string, Severity> Levels { get; init; }

    /// <summary>What it changes for some paths; only <c>mldesignlint.yml</c> has any.</summary>
    public required IReadOnlyList<(IReadOnlyList<string> Paths, Pack Changes)> Overrides { get; init; }

    /// <summary>The file it was read from.</summary>
    public required FileText Text { get; init; }
}

/// <summary>What a pack asks of one section.</summary>
public sealed class PackSection
{
    /// <summary>A key of the section model, or one of the pack's own.</summary>
    public required string Key { get; init; }

    /// <summary>The name of a section of its own; null for those of the model.</summary>
    public required LocalizedText? Title { get; init; }

    /// <summary>The stage from which the section is required, or <c>never</c>; null where that stays as it is.</summary>
    public required string? Required { get; init; }

    /// <summary>The level of findings about the section.</summary>
    public required Severity? Level { get; init; }

    /// <summary>More headings that open it.</summary>
    public required IReadOnlyList<string> English { get; init; }

    /// <inheritdoc cref="English"/>
    public required IReadOnlyList<string> Russian { get; init; }

    /// <summary>What it has to say besides.</summary>
    public required IReadOnlyList<SectionNeed> Needs { get; init; }

    /// <summary>The part of the pack's source that asks for it; null where none is named.</summary>
    public required LocalizedText? Source { get; init; }
}
