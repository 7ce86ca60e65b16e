using System.Runtime.CompilerServices;
using MlDesignLint.Design;
using MlDesignLint.Documents;
using MlDesignLint.Engine.Audit;
using MlDesignLint.Engine.Code;
using MlDesignLint.Engine.Reporting;
using MlDesignLint.Engine.Sources;

namespace MlDesignLint.Engine;

/// <summary>Lints documents and code: paths in, findings out. Documents alone are checked without loading the compiler.</summary>
public sealed class Linter
{
    LintRequest _request;
    readonly CancellationToken _cancel;
    readonly ShownPaths _shown;
    readonly DocumentSeverities _severities = new();

    Linter(LintRequest request, CancellationToken cancel)
    {
        _request = request;
        _cancel = cancel;
        _shown = new(request.WorkingFolder);
    }

    /// <summary>Lints what the request names. The result depends on the files alone, not on their order, the culture or the parallelism.</summary>
    public static Task<LintResult> RunAsync(LintRequest request, CancellationToken cancel = default) => new Linter(request, cancel).RunAsync();

    /// <summary>The documents that a request names or finds, with what is asked of them, and what could not be read.</summary>
    public static (IReadOnlyList<DesignDocument> Documents, IReadOnlyList<InputProblem> Problems) ReadDocuments(LintRequest request, CancellationToken cancel = default)
    {
        var linter = new Linter(request, cancel);
        var inputs = InputSet.Sort(request, cancel);
        var documents = DocumentSet.Read(inputs, request, cancel);
        return (documents.All, linter.Show(inputs.Problems.Concat(documents.Problems)));
    }

    async Task<LintResult> RunAsync()
    {
        var inputs = InputSet.Sort(_request, _cancel);
        _request.Progress?.Invoke(new(LintStage.Documents, ""));
        var documents = DocumentSet.Read(inputs, _request, _cancel);
        string[] paths = [.. inputs.Code];
        if (_request.SideBySide)
        {
            paths = [.. paths, .. documents.All.SelectMany(Governance.DeclaredCode)];
            _request = _request with { Language = _request.Language ?? CommonLanguage(documents.All) };
        }

        var code = paths.Length > 0 ? await AnalyseAsync(paths, documents) : CodeResult.Empty;

        var checkedHere = documents.All.Where((_, i) => _request.Shard?.Holds(i) != false).ToList();
        var check = OrderedWork.Select(checkedHere, _request.Parallelism, document => Check(document, code), _cancel);
        var texts = documents.All.SelectMany(document => document.Text.Parts.Prepend(document.Text)).Concat(code.Texts).ToLookup(text => _shown.Of(text.Path), StringComparer.Ordinal)
            .ToDictionary(text => text.Key, text => text.First(), StringComparer.Ordinal);
        var findings = Fingerprints.Name(
            FindingOrder.Sort(check.SelectMany(found => found).Concat(code.Findings).Where(finding => finding.Severity != Severity.None).Select(Show)), texts);
        var result = new LintResult
        {
            Findings = [.. findings.Where(finding => finding.Suppression is null)],
            Suppressed = [.. findings.Where(finding => finding.Suppression is not null)],
            Problems = Show(inputs.Problems.Concat(documents.Problems).Concat(code.Problems)),
            Notes = Show(code.Notes),
            Documents = [.. checkedHere.Select(Summary).OrderBy(document => document.Path, StringComparer.Ordinal)],
            Projects = [.. code.Projects.Select(Show).OrderBy(project => project.Path, StringComparer.Ordinal)],
            Texts = texts,
            Language = _request.Language ?? CommonLanguage(documents.All),
        };
        return result with { Documents = [.. Auditor.Judged(result, LanguageOf).Zip(result.Documents, (audit, document) => Judged(document, audit))] };
    }

    Language LanguageOf(DocumentSummary document) => _request.Language ?? document.Language;

    DocumentSummary Judged(DocumentSummary document, DocumentAudit audit) =>
        document with { Audit = audit, Verdict = AuditJson.NameOf(audit.Verdict), Questions = Questions.For(audit, LanguageOf(document)) };

    // Kept apart so that nothing of the compiler is loaded where only documents are checked.
    [MethodImpl(MethodImplOptions.NoInlining)]
    Task<CodeResult> AnalyseAsync(IReadOnlyCollection<string> paths, DocumentSet documents) => new CodeLinter(_request, documents, _severities, _cancel).RunAsync(paths);

    IReadOnlyList<Finding> Check(DesignDocument document, CodeResult code)
    {
        _request.Progress?.Invoke(new(LintStage.Analysis, Path.GetFileName(document.Path)));
        var language = _request.Language ?? document.Language;
        var today = DateTime.UtcNow.Date;
        IReadOnlyList<Finding> findings = [.. DocumentChecker.CheckAll(document, today).Concat(UnusedWaivers(document, code, today)).Select(fault => new Finding
        {
            Rule = fault.Rule,
            Severity = _severities.Of(fault.Rule, fault.Level, document.Path),
            Location = document.Text.Locate(fault.Span),
            Message = fault.Rule.Render(language, fault.Arguments),
            Related = [.. fault.Related.Select(span => new RelatedLocation(document.Text.Locate(span), Excerpt(document.Text, span)))],
            Suppression = document.Contract.WaiverOf(fault.Rule, fault.Span, today) is { Reason: { } reason } ? new(false, reason.Value) : null,
        })];
        Statements.Release(document);
        return findings;
    }

    /// <summary>The waivers of rules about code that accept nothing, where code was held to the document; a shard does not see all of it.</summary>
    IEnumerable<DocumentFault> UnusedWaivers(DesignDocument document, CodeResult code, DateTime today) =>
        _request.Shard is null && code.Projects.Any(project => project.Documents.Contains(document.Path))
            ? DocumentChecker.UnusedWaivers(document, today, (_, rule) => rule.IsAboutDocuments || code.Findings.Any(finding => finding.Rule == rule && document.Governs(finding.Location.Path)))
            : [];

    /// <summary>The words of a related place on one line.</summary>
    static string Excerpt(FileText text, SourceSpan span)
    {
        const int longest = 60;
        var line = text.Line(text.PositionOf(span.Start).Line);
        var words = text[SourceSpan.FromBounds(span.Start, Math.Max(span.Start, Math.Min(span.End, line.End)))].Trim();
        return words.Length <= longest ? words : string.Concat(words.AsSpan(0, char.IsHighSurrogate(words[longest - 1]) ? longest - 1 : longest), "…");
    }

    IReadOnlyList<InputProblem> Show(IEnumerable<InputProblem> problems) => InputProblem.Sort(problems.Select(problem => problem with { Path = _shown.Of(problem.Path) }));

    Finding Show(Finding finding) => finding with
    {
        Location = Show(finding.Location),
        Related = [.. finding.Related.Select(related => related with { Location = Show(related.Location) })],
    };

    FileLocation Show(FileLocation location) => location with { Path = _shown.Of(location.Path) };

    DocumentSummary Summary(DesignDocument document) => new(_shown.Of(document.Path), document.Language)
    {
        Source = document,
        Parts = [.. document.Text.Parts.Select(part => _shown.Of(part.Path))],
        Waivers = [.. document.Contract.Waivers.Select(waiver => new WaiverSummary(
            waiver.Rule.Value, waiver.Reason?.Value ?? "", waiver.Until?.Value, document.Text.Locate(waiver.Span).Start.Line + 1))],
    };

    ProjectSummary Show(ProjectSummary project) => project with
    {
        Path = _shown.Of(project.Path),
        Documents = [.. project.Documents.Select(_shown.Of).Order(StringComparer.Ordinal)],
        Binding = project.Binding is { } binding ? binding with { Unbound = [.. binding.Unbound.Select(call => call with { Path = _shown.Of(call.Path) })] } : null,
    };

    /// <summary>Russian where every document is Russian, else English: what no document speaks for is said in the readers' language.</summary>
    static Language CommonLanguage(IReadOnlyList<DesignDocument> documents) =>
        documents.Count > 0 && documents.All(document => document.Language == Language.Russian) ? Language.Russian : Language.English;
}
