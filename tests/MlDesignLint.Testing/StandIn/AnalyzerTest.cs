using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Runs analyzers over marked sources: what is marked must be reported, nothing else may be.</summary>
public abstract class AnalyzerTest<TVerifier>
    where TVerifier : IVerifier, new()
{
    public SolutionState TestState { get; } = new();

    public string TestCode
    {
        set => TestState.Sources.Add(value);
    }

    public ReferenceAssemblies ReferenceAssemblies { get; set; } = new("net10.0");

    public CompilerDiagnostics CompilerDiagnostics { get; set; } = CompilerDiagnostics.Errors;

    public Task RunAsync(CancellationToken cancellationToken = default) => RunImplAsync(cancellationToken);

    protected abstract IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers();

    protected virtual async Task RunImplAsync(CancellationToken cancellationToken)
    {
        var project = CreateProject(TestState.Sources, out var expected);
        Verify(await DiagnosticsAsync(project, cancellationToken), [.. expected, .. TestState.ExpectedDiagnostics.Where(result => result.MarkupKey is null)]);
    }

    private protected Project CreateProject(SourceFileCollection sources, out List<DiagnosticResult> expected)
    {
        expected = [];
        var supported = GetDiagnosticAnalyzers().SelectMany(analyzer => analyzer.SupportedDiagnostics).ToList();
        var options = new CSharpCompilationOptions(TestState.OutputKind ?? OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true);
        var solution = new AdhocWorkspace(MefHostServices.DefaultHost).CurrentSolution;
        var id = ProjectId.CreateNewId();
        solution = solution.AddProject(ProjectInfo.Create(
            id, VersionStamp.Default, "TestProject", "TestProject", LanguageNames.CSharp, compilationOptions: options, metadataReferences: TestState.AdditionalReferences));
        foreach (var (name, content) in sources)
        {
            var (text, marks) = Markup.Parse(content.ToString());
            solution = solution.AddDocument(DocumentId.CreateNewId(id), name, SourceText.From(text), filePath: name);
            foreach (var (markId, key, span) in marks)
            {
                var rule = markId is null && key is null ? supported.Single() : supported.FirstOrDefault(rule => rule.Id == markId);
                var result = key is { } number ? TestState.ExpectedDiagnostics.Single(result => result.MarkupKey == number) : new(markId ?? rule!.Id, rule?.DefaultSeverity ?? DiagnosticSeverity.Error);
                expected.Add(result.At(name, span));
            }
        }

        foreach (var (name, content) in TestState.AdditionalFiles)
            solution = solution.AddAdditionalDocument(DocumentId.CreateNewId(id), name, content, filePath: name);
        foreach (var (name, content) in TestState.AnalyzerConfigFiles)
            solution = solution.AddAnalyzerConfigDocument(DocumentId.CreateNewId(id), name, content, filePath: name);
        return solution.GetProject(id)!;
    }

    private protected async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync(Project project, CancellationToken cancellationToken)
    {
        var compilation = await project.GetCompilationAsync(cancellationToken) ?? throw new InvalidOperationException("no compilation");
        var failures = new List<Exception>();
        var options = new CompilationWithAnalyzersOptions(project.AnalyzerOptions, (exception, _, _) => failures.Add(exception), concurrentAnalysis: true, logAnalyzerExecutionTime: false);
        var reported = await compilation.WithAnalyzers([.. GetDiagnosticAnalyzers()], options).GetAnalyzerDiagnosticsAsync(cancellationToken);
        if (failures.Count > 0)
            throw new InvalidOperationException($"AD0001: {failures[0]}", failures[0]);
        var errors = CompilerDiagnostics == CompilerDiagnostics.None ? [] : compilation.GetDiagnostics(cancellationToken).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        return [.. reported, .. errors];
    }

    private protected static void Verify(IEnumerable<Diagnostic> actual, IReadOnlyList<DiagnosticResult> expected)
    {
        var unmatched = expected.ToList();
        var unexpected = actual.Where(diagnostic => !unmatched.Remove(unmatched.FirstOrDefault(result => Matches(result, diagnostic)))).ToList();
        if (unmatched.Count == 0 && unexpected.Count == 0)
            return;
        throw new InvalidOperationException(string.Join(
            Environment.NewLine,
            [$"Expected {expected.Count} diagnostics.", .. unmatched.Select(result => $"Missing: {result}"), .. unexpected.Select(diagnostic => $"Unexpected: {diagnostic}")]));
    }

    static bool Matches(DiagnosticResult expected, Diagnostic actual)
    {
        var place = actual.Location.GetLineSpan();
        return expected.Id == actual.Id
            && expected.Severity == actual.Severity
            && (expected.Path is null || expected.Path == place.Path)
            && (expected.Span is null || expected.Span == actual.Location.SourceSpan)
            && (expected.Lines is null || expected.Lines == place.Span)
            && (expected.Message is null || expected.Message == actual.GetMessage());
    }
}
