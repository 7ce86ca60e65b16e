using MlDesignLint.Design;
using MlDesignLint.Documents;

namespace MlDesignLint.Engine.Audit;

/// <summary>The states of a document's sections and the verdict, from what the rules say of it.</summary>
sealed class Judgement
{
    /// <summary>The sections that some stage requires.</summary>
    public static IReadOnlyList<SectionDefinition> Required { get; } = [.. SectionModel.Sections.Where(section => section.RequiredAt.Count > 0)];

    public required IReadOnlyList<SectionAudit> Sections { get; init; }

    public required Verdict Verdict { get; init; }

    /// <summary>The judgement on a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="findings">What the rules say of it: the rule, the level, the line from 0 and the words.</param>
    public static Judgement Of(DesignDocument document, IReadOnlyList<(Rule Rule, Severity Severity, SourceSpan Span, string Message)> findings)
    {
        var stage = document.Contract.Stage?.Value ?? Stage.Kickoff;
        var sections = Required.Select(section => Judge(section, document, stage, findings)).ToList();
        var owed = sections.Where(section => section.Lacks).Select(section => section.State).ToList();
        var verdict = owed.Any(state => state != SectionState.Weak) || findings.Any(finding => finding.Severity == Severity.Error) ? Verdict.NotReady
            : owed.Count > 0 || findings.Any(finding => finding.Severity == Severity.Warning) ? Verdict.ReadyWithConditions
            : Verdict.Ready;
        return new() { Sections = sections, Verdict = verdict };
    }

    static SectionAudit Judge(SectionDefinition definition, DesignDocument document, Stage stage, IReadOnlyList<(Rule Rule, Severity Severity, SourceSpan Span, string Message)> findings)
    {
        var headings = document.SectionsOf(definition.Key).ToList();
        var line = headings.Count > 0 ? document.Text.PositionOf(headings[0].HeadingSpan.Start).Line + 1 : (int?)null;
        var isRequired = definition.RequiredAt.Any(name => Enum.Parse<Stage>(name, ignoreCase: true) <= stage);
        var isFaulty = findings.Any(finding => finding.Rule.Check is { Kind: "section" } check && check["section"] == definition.Key);
        if (headings.Count == 0)
            return new(definition, isFaulty || !isRequired ? SectionState.Absent : SectionState.Filled, isRequired, null);
        if (isFaulty)
            return new(definition, SectionState.Placeholder, isRequired, line);
        var missing = findings.Where(finding => headings.Any(heading => heading.Span.Contains(finding.Span))).Select(finding => finding.Message).ToList();
        return new(definition, missing.Count > 0 ? SectionState.Weak : SectionState.Filled, isRequired, line) { Missing = missing };
    }
}
