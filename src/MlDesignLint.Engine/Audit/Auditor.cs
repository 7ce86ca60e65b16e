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
        var language = result.Language;
        var findings = result.Findings.ToLookup(finding => finding.Location.Path, StringComparer.Ordinal);
        var disagreements = result.Findings.Where(finding => finding.Rule.NeedsDocument)
            .SelectMany(finding => finding.Related.Select(related => related.Location.Path).Append(finding.Location.Path).Distinct().Select(path => (path, finding)))
            .ToLookup(pair => pair.path, pair => pair.finding, StringComparer.Ordinal);
        var histories = commits == 0 ? new Dictionary<string, IReadOnlyList<HistoryPoint>>()
            : await DocumentHistory.OfAsync([.. result.Documents.Select(document => document.Path)], request, commits, cancel);
        return new()
        {
            Language = language,
            Sections = Judgement.Required,
            Documents = [.. result.Documents.Select(document => Document(
                document, [.. findings[document.Path].Where(finding => !finding.Rule.NeedsDocument)], [.. disagreements[document.Path]], histories.GetValueOrDefault(document.Path) ?? [], language))],
            Problems = result.Problems,
        };
    }

    static DocumentAudit Document(DocumentSummary summary, IReadOnlyList<Finding> findings, IReadOnlyList<Finding> disagreements, IReadOnlyList<HistoryPoint> history, Language language)
    {
        var document = summary.Source!;
        var judgement = Judgement.Of(document, [.. findings.Select(finding => (finding.Rule, finding.Severity, finding.Location.Span))], language);
        var contradictions = findings.Where(IsContradiction).ToList();
        return new()
        {
            Path = summary.Path,
            Title = document.Sections.FirstOrDefault(section => section.Level > 0 && section.Heading.Any(char.IsLetterOrDigit))?.Heading ?? Path.GetFileName(summary.Path),
            Language = summary.Language,
            Stage = document.Contract.Stage?.Value ?? Stage.Kickoff,
            Owner = OwnerName.In(document),
            Sections = judgement.Sections,
            Findings = [.. findings.Where(finding => !IsContradiction(finding))],
            Contradictions = contradictions,
            Disagreements = disagreements,
            Waivers = summary.Waivers,
            History = history,
            Verdict = disagreements.Any(finding => finding.Severity == Severity.Error) ? Verdict.NotReady
                : disagreements.Any(finding => finding.Severity == Severity.Warning) && judgement.Verdict == Verdict.Ready ? Verdict.ReadyWithConditions
                : judgement.Verdict,
        };
    }

    /// <summary>Content that clashes with other content of the same document: the rule points at both places.</summary>
    static bool IsContradiction(Finding finding) => finding.Rule.Id.StartsWith("MLD9", StringComparison.Ordinal) && finding.Related.Count > 0;
}
