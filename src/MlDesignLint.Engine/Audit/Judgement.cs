using MlDesignLint.Design;
using MlDesignLint.Documents;

namespace MlDesignLint.Engine.Audit;

/// <summary>The states of a document's sections and the verdict: what the sections hold, and what the rules say of it.</summary>
sealed class Judgement
{
    static readonly IReadOnlyDictionary<string, Rule> RuleOn = Catalogue.Rules.Where(rule => rule.Check?.Kind == "section").ToDictionary(rule => rule.Check!["section"]);

    /// <summary>The sections that some stage or pack requires, in the order of the document's profile.</summary>
    public required IReadOnlyList<SectionAudit> Sections { get; init; }

    public required Verdict Verdict { get; init; }

    /// <summary>The judgement on a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="findings">What the rules say of it: the rule, the level and the place.</param>
    /// <param name="disagreements">The levels of findings on code that does not keep what it declares.</param>
    /// <param name="language">The language of what is missing.</param>
    public static Judgement Of(
        DesignDocument document, IReadOnlyList<(Rule Rule, Severity Severity, SourceSpan Span)> findings, IReadOnlyList<Severity> disagreements, Language language)
    {
        var sections = SectionStates.Of(document).Where(assessment => assessment.Definition.RequiredAt.Count > 0)
            .Select(assessment => Judge(assessment, document, findings, language)).ToList();
        var owed = sections.Where(section => section.Lacks).Select(section => section.State).ToList();
        var levels = findings.Select(finding => finding.Severity).Concat(disagreements).ToList();
        var verdict = owed.Any(state => state != SectionState.Weak) || levels.Contains(Severity.Error) ? Verdict.NotReady
            : owed.Count > 0 || levels.Contains(Severity.Warning) ? Verdict.ReadyWithConditions
            : Verdict.Ready;
        return new() { Sections = sections, Verdict = verdict };
    }

    static SectionAudit Judge(
        SectionAssessment assessment, DesignDocument document, IReadOnlyList<(Rule Rule, Severity Severity, SourceSpan Span)> findings, Language language)
    {
        var definition = assessment.Definition;
        var isRequired = definition.IsRequiredAt(document.Stage);
        var rule = RuleOn.GetValueOrDefault(definition.Key) ?? Catalogue.OtherSectionMissing;
        var within = findings.Where(finding => finding.Rule != rule && finding.Rule != Catalogue.WeakSection && document.SectionsOf(definition.Key).Any(section => section.Span.Contains(finding.Span)))
            .Select(finding => finding.Rule).Distinct().ToList();

        // The rule on the section knows what the contract and other sections answer.
        var isOwed = findings.Any(finding => finding.Rule == rule) && DocumentChecker.Lacks(document, definition);
        var state = assessment.State switch
        {
            SectionState.Absent or SectionState.Placeholder when isRequired && !isOwed => SectionState.Filled,
            SectionState.Filled or SectionState.Weak when isOwed => SectionState.Placeholder,
            SectionState.Filled when within.Count > 0 => SectionState.Weak,
            var other => other,
        };
        return new(definition, state, isRequired, assessment.Place is { } place && document.Text.Locate(place) is var found && found.Path == document.Path ? found.Start.Line + 1 : null)
        {
            Missing = state == SectionState.Weak ? [.. assessment.Missing.Select(missing => missing.In(language)), .. within.Select(found => found.Title.In(language))] : [],
        };
    }
}
