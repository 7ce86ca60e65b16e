using MlDesignLint.Design;
using MlDesignLint.Engine.Sources;

namespace MlDesignLint.Engine.Audit;

/// <summary>All design documents of a department side by side.</summary>
sealed record AuditReport
{
    /// <summary>The language of the report; findings are in it too.</summary>
    public required Language Language { get; init; }

    /// <summary>The sections that some stage requires.</summary>
    public required IReadOnlyList<SectionDefinition> Sections { get; init; }

    /// <summary>Ordered by path.</summary>
    public required IReadOnlyList<DocumentAudit> Documents { get; init; }

    /// <summary>Inputs that could not be read.</summary>
    public required IReadOnlyList<InputProblem> Problems { get; init; }

    /// <summary>The differences to an earlier audit; null where none was given.</summary>
    public AuditComparison? Comparison { get; init; }

    public int Count(Verdict verdict) => Documents.Count(document => document.Verdict == verdict);

    /// <summary>The columns of which at least one document makes something, or should.</summary>
    public IReadOnlyList<int> Columns => [.. Enumerable.Range(0, Sections.Count).Where(i => Documents.Any(document => document.Sections[i].IsAsked))];

    /// <summary>What most teams lack: sections that are not filled where they are required, the most frequent first.</summary>
    public IReadOnlyList<(SectionDefinition Section, int Documents)> Lacking =>
    [
        .. Sections.Select((section, i) => (section, Documents.Count(document => document.Sections[i].Lacks))).Where(lack => lack.Item2 > 0).OrderByDescending(lack => lack.Item2),
    ];
}

/// <summary>One document of an audit.</summary>
sealed record DocumentAudit
{
    public required string Path { get; init; }

    public required string Title { get; init; }

    public required Language Language { get; init; }

    public required Stage Stage { get; init; }

    /// <summary>Who answers for it, in the document's words; empty where it does not say.</summary>
    public required string Owner { get; init; }

    /// <summary>In the order of <see cref="AuditReport.Sections"/>.</summary>
    public required IReadOnlyList<SectionAudit> Sections { get; init; }

    /// <summary>What the rules say of the document, without contradictions.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>Two places of the document that cannot both hold.</summary>
    public required IReadOnlyList<Finding> Contradictions { get; init; }

    /// <summary>Where the code does not keep what the document declares.</summary>
    public required IReadOnlyList<Finding> Disagreements { get; init; }

    public required IReadOnlyList<WaiverSummary> Waivers { get; init; }

    /// <summary>The last commits of the document, the oldest first; empty without git.</summary>
    public IReadOnlyList<HistoryPoint> History { get; init; } = [];

    /// <summary>By the weakest required section and what contradicts, never by an average.</summary>
    public required Verdict Verdict { get; init; }

    public IEnumerable<Finding> All => Contradictions.Concat(Disagreements).Concat(Findings);
}

/// <summary>What a document makes of one section.</summary>
/// <param name="Section">The section.</param>
/// <param name="State">How much is there.</param>
/// <param name="IsRequired">Whether the document's stage asks for it.</param>
/// <param name="Line">The line of its heading, from 1; null without one.</param>
sealed record SectionAudit(SectionDefinition Section, SectionState State, bool IsRequired, int? Line)
{
    /// <summary>What a weak section does not say, or the rule's words on it.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];

    /// <summary>Whether there is something to show: the stage asks for it, or it is there.</summary>
    public bool IsAsked => IsRequired || State != SectionState.Absent;

    /// <summary>Whether the team still owes it.</summary>
    public bool Lacks => IsRequired && (State is SectionState.Absent or SectionState.Placeholder or SectionState.Weak);
}

/// <summary>Whether work can start.</summary>
enum Verdict
{
    Ready,
    ReadyWithConditions,
    NotReady,
}

/// <summary>A document as one commit left it, judged by today's rules.</summary>
/// <param name="Day">The day of the commit, in UTC.</param>
/// <param name="Verdict">The verdict on that day.</param>
/// <param name="Findings">How many warnings and errors were open.</param>
readonly record struct HistoryPoint(DateTime Day, Verdict Verdict, int Findings);
