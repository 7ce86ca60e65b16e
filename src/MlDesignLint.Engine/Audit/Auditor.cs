using MlDesignLint.Design;

namespace MlDesignLint.Engine.Audit;

/// <summary>Makes an audit of what a request names: the documents, and the code they declare, wherever it lies.</summary>
static class Auditor
{
    /// <param name="request">What is audited.</param>
    /// <param name="commits">How many commits of each document are judged again; 0 for none.</param>
    /// <param name="cancel">Ends the work.</param>
    public static async Task<AuditReport> RunAsync(LintRequest request, int commits, CancellationToken cancel)
    {
        var result = await Linter.RunAsync(request with { SideBySide = true }, cancel);
        var histories = commits == 0 ? new Dictionary<string, IReadOnlyList<HistoryPoint>>()
            : await DocumentHistory.OfAsync([.. result.Documents.Where(document => document.Parts.Count == 0).Select(document => document.Path)], request, commits, cancel);
        var columns = Columns([.. result.Documents.Select(document => document.Source!)]);
        return new()
        {
            Language = result.Language,
            Sections = columns,
            Documents = [.. result.Documents.Select(document => document.Audit!).Select(document => document with { Sections = In(document.Sections, columns), History = histories.GetValueOrDefault(document.Path) ?? [] })],
            Problems = result.Problems,
        };
    }

    /// <summary>The judgement on every document of a result, by all that was found in it and in the code held to it.</summary>
    /// <param name="result">The result.</param>
    /// <param name="language">The language of what is said of a document besides its findings.</param>
    public static IReadOnlyList<DocumentAudit> Judged(LintResult result, Func<DocumentSummary, Language> language)
    {
        var findings = result.Findings.ToLookup(finding => finding.Location.Path, StringComparer.Ordinal);
        var documents = result.Documents.Select(document => document.Path).ToHashSet(StringComparer.Ordinal);
        // What a document itself shows of a disagreement is the same one again.
        var disagreements = result.Findings.Where(finding => finding.Rule.NeedsDocument && !documents.Contains(finding.Location.Path))
            .SelectMany(finding => finding.Related.Select(related => related.Location.Path).Distinct().Select(path => (path, finding)))
            .ToLookup(pair => pair.path, pair => pair.finding, StringComparer.Ordinal);
        return [.. result.Documents.Select(document => Document(document, [.. document.Parts.Prepend(document.Path).SelectMany(path => findings[path]).Where(finding => !finding.Rule.NeedsDocument)], [.. disagreements[document.Path]], language(document)))];
    }

    /// <summary>The sections that a stage or a pack requires of some document, those of packs last.</summary>
    static IReadOnlyList<SectionDefinition> Columns(IReadOnlyList<DesignDocument> documents) =>
    [
        .. documents.SelectMany(document => document.Profile.Sections).Where(section => section.RequiredAt.Count > 0).DistinctBy(section => section.Key)
            .OrderBy(section => SectionModel.Sections.TakeWhile(known => known.Key != section.Key).Count()).ThenBy(section => section.Key, StringComparer.Ordinal),
    ];

    static IReadOnlyList<SectionAudit> In(IReadOnlyList<SectionAudit> sections, IReadOnlyList<SectionDefinition> columns) =>
        [.. columns.Select(column => sections.FirstOrDefault(section => section.Section.Key == column.Key) ?? new(column, SectionState.Absent, false, null))];

    static DocumentAudit Document(DocumentSummary summary, IReadOnlyList<Finding> findings, IReadOnlyList<Finding> disagreements, Language language)
    {
        var document = summary.Source!;
        var judgement = Judgement.Of(
            document, [.. findings.Select(finding => (finding.Rule, finding.Severity, SpanIn(summary, finding.Location)))], [.. disagreements.Select(finding => finding.Severity)], language);
        return new()
        {
            Path = summary.Path,
            Title = document.Sections.FirstOrDefault(section => section.Level > 0 && section.Heading.Any(char.IsLetterOrDigit))?.Heading ?? Path.GetFileName(summary.Path),
            Language = summary.Language,
            Stage = document.Stage,
            Owner = OwnerName.In(document),
            Sections = judgement.Sections,
            Findings = [.. findings.Where(finding => !IsContradiction(finding))],
            Contradictions = [.. findings.Where(IsContradiction)],
            Disagreements = disagreements,
            Waivers = summary.Waivers,
            Verdict = judgement.Verdict,
        };
    }

    /// <summary>The place of a finding in the whole text of a document, which may go on in other files.</summary>
    static SourceSpan SpanIn(DocumentSummary summary, FileLocation location) =>
        location.Path == summary.Path ? location.Span : summary.Source!.Text.SpanOf(summary.Parts.TakeWhile(part => part != location.Path).Count(), location.Span);

    /// <summary>Content that clashes with other content of the same document: the rule points at both places.</summary>
    static bool IsContradiction(Finding finding) => finding.Rule.Id.StartsWith("MLD9", StringComparison.Ordinal) && finding.Related.Count > 0;
}
