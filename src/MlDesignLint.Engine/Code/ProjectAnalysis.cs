using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using MlDesignLint.Design;
using MlDesignLint.Documents;
using MlDesignLint.Engine.Sources;

namespace MlDesignLint.Engine.Code;

/// <summary>The findings in one project.</summary>
sealed class ProjectAnalysis
{
    public required IReadOnlyList<Finding> Findings { get; init; }

    public required IReadOnlyList<InputProblem> Problems { get; init; }

    public required ProjectSummary Summary { get; init; }

    /// <summary>The source files that findings point into.</summary>
    public required IReadOnlyList<FileText> Texts { get; init; }

    public static async Task<ProjectAnalysis> RunAsync(
        SourceProject project,
        IReadOnlyList<DesignDocument> documents,
        ImmutableArray<DiagnosticAnalyzer> analyzers,
        LintRequest request,
        DocumentSeverities severities,
        CancellationToken cancel)
    {
        var failures = new ConcurrentQueue<InputProblem>();
        var analysis = Analysis(project, documents, analyzers, request, failures);
        var texts = new SourceTexts(project, documents);
        var findings = new List<Finding>();
        foreach (var diagnostic in await analysis.GetAnalyzerDiagnosticsAsync(cancel))
        {
            if (Catalogue.Find(diagnostic.Id) is not { } rule)
                failures.Enqueue(new(project.Path, null, diagnostic.GetMessage(CultureInfo.InvariantCulture)));
            else if (FindingOf(diagnostic, rule, texts, severities) is { } finding)
                findings.Add(finding with { Suppression = SuppressionOf(diagnostic, rule, analysis.Compilation, documents) });
        }

        return new()
        {
            Findings = findings,
            Problems = [.. failures],
            Summary = new(project.Path, [.. documents.Select(document => document.Path)], project.Compilation.SyntaxTrees.Length, request.CountsBinding ? Binding.Count(project) : null),
            Texts = texts.Used,
        };
    }

    static CompilationWithAnalyzers Analysis(
        SourceProject project,
        IReadOnlyList<DesignDocument> documents,
        ImmutableArray<DiagnosticAnalyzer> analyzers,
        LintRequest request,
        ConcurrentQueue<InputProblem> failures)
    {
        var configuration = new ProjectConfiguration(project.Configuration, documents, request.Language);
        var compilation = project.Compilation.WithOptions(project.Compilation.Options.WithSyntaxTreeOptionsProvider(configuration.TreeOptions));
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([.. documents.Select(document => new DocumentText(document.Text)), .. KnowledgeOf(project, failures)], configuration),
            onAnalyzerException: (exception, analyzer, _) => failures.Enqueue(
                new(project.Path, null, $"the analyzer {analyzer.GetType().Name} failed ({exception.GetType().Name}: {exception.Message}); please report it with the code it failed on")),
            concurrentAnalysis: request.Parallelism > 1,
            logAnalyzerExecutionTime: false,
            reportSuppressedDiagnostics: true);
        return compilation.WithAnalyzers(analyzers, options);
    }

    static Suppression? SuppressionOf(Diagnostic diagnostic, Rule rule, Compilation compilation, IReadOnlyList<DesignDocument> documents)
    {
        if (diagnostic.IsSuppressed)
        {
            var attribute = diagnostic.GetSuppressionInfo(compilation)?.Attribute;
            return new(true, attribute?.NamedArguments.FirstOrDefault(argument => argument.Key == "Justification").Value.Value as string ?? "");
        }

        return diagnostic.Location.SourceTree is { FilePath: var file }
            && documents.Where(document => document.Governs(file)).Select(document => document.Contract.WaiverOf(rule, null, DateTime.UtcNow)).FirstOrDefault(waiver => waiver is not null) is { } waiver
            ? new(false, waiver.Reason!.Value)
            : null;
    }

    /// <summary>What the team says of its own members, in the project's folder or above; a file that cannot be read is a problem and counts for nothing.</summary>
    static IEnumerable<DocumentText> KnowledgeOf(SourceProject project, ConcurrentQueue<InputProblem> failures)
    {
        for (var folder = Directory.Exists(project.Path) ? project.Path : Path.GetDirectoryName(project.Path); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var path = Path.Combine(folder, KnowledgeReader.FileName);
            if (!File.Exists(path))
                continue;
            try
            {
                var text = DocumentFile.Load(path);
                _ = KnowledgeReader.Read(text);
                return [new(text)];
            }
            catch (DocumentReadException exception)
            {
                failures.Enqueue(new(exception.Path, exception.Line, exception.Message));
                return [];
            }
        }

        return [];
    }

    static Finding? FindingOf(Diagnostic diagnostic, Rule rule, SourceTexts texts, DocumentSeverities severities)
    {
        if (texts.Locate(diagnostic.Location) is not { } location)
            return null;
        var severity = SeverityOf(diagnostic.Severity);
        return new()
        {
            Rule = rule,
            Severity = diagnostic.Location.IsInSource ? severity : severities.Of(rule, severity, location.Path),
            Location = location,
            Message = diagnostic.GetMessage(CultureInfo.InvariantCulture),
            Related = [.. RelatedOf(diagnostic, texts)],
        };
    }

    static IEnumerable<RelatedLocation> RelatedOf(Diagnostic diagnostic, SourceTexts texts)
    {
        for (var i = 0; i < diagnostic.AdditionalLocations.Count; i++)
        {
            if (texts.Locate(diagnostic.AdditionalLocations[i]) is { } location)
                yield return new(location, diagnostic.Properties.GetValueOrDefault($"related{i}") ?? "", diagnostic.Properties.ContainsKey("trail"));
        }
    }

    static Severity SeverityOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => Severity.Error,
        DiagnosticSeverity.Warning => Severity.Warning,
        DiagnosticSeverity.Info => Severity.Info,
        _ => Severity.None,
    };
}
