using MlDesignLint.Engine.Sources;

namespace MlDesignLint.Engine.Code;

/// <summary>Runs the analyzers over the code of a request, each project with the documents that govern it.</summary>
sealed class CodeLinter(LintRequest request, DocumentSet documents, DocumentSeverities severities, CancellationToken cancel)
{
    public async Task<CodeResult> RunAsync(IReadOnlyCollection<string> paths)
    {
        request.Progress?.Invoke(new(LintStage.Sources, ""));
        var sources = SourceReader.Read(paths, cancel);
        var governance = new Governance(documents, request, cancel);
        var governed = sources.Projects.Select(project => (Project: project, Documents: governance.Of(project))).ToList()
            .Where((_, i) => request.Shard?.Holds(i) != false).ToList();

        var analyzers = AnalyzerSet.Create();
        var analyses = new ProjectAnalysis[governed.Count];
        var options = new ParallelOptions { MaxDegreeOfParallelism = Math.Max(request.Parallelism, 1), CancellationToken = cancel };
        await Parallel.ForAsync(0, governed.Count, options, async (i, token) =>
        {
            var (project, governing) = governed[i];
            request.Progress?.Invoke(new(LintStage.Analysis, Path.GetFileName(project.Path)));
            analyses[i] = await ProjectAnalysis.RunAsync(project, governing, analyzers, request, severities, token);
        });

        return new(
            [.. analyses.SelectMany(analysis => analysis.Findings)],
            [.. sources.Problems, .. governance.Problems, .. analyses.SelectMany(analysis => analysis.Problems)],
            [.. sources.Projects.SelectMany(project => project.Notes), .. governance.Notes],
            [.. analyses.Select(analysis => analysis.Summary)],
            [.. analyses.SelectMany(analysis => analysis.Texts)]);
    }
}
