using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Applies a fix finding by finding, then all at once; both must give the fixed source.</summary>
public abstract class CodeFixTest<TVerifier> : AnalyzerTest<TVerifier>
    where TVerifier : IVerifier, new()
{
    const int MaxIterations = 32;

    public SolutionState FixedState { get; } = new();

    public string FixedCode
    {
        set => FixedState.Sources.Add(value);
    }

    protected abstract IEnumerable<CodeFixProvider> GetCodeFixProviders();

    protected override async Task RunImplAsync(CancellationToken cancellationToken)
    {
        await base.RunImplAsync(cancellationToken);
        var fixedProject = CreateProject(FixedState.Sources, out var remaining);
        foreach (var all in new[] { false, true })
        {
            var project = CreateProject(TestState.Sources, out _);
            for (var i = 0; i < MaxIterations && await FixOnceAsync(project, all, cancellationToken) is { } next; i++)
                project = next;
            foreach (var (actual, wanted) in project.Documents.Zip(fixedProject.Documents))
            {
                var text = (await actual.GetTextAsync(cancellationToken)).ToString();
                if (text != (await wanted.GetTextAsync(cancellationToken)).ToString())
                    throw new InvalidOperationException($"The {(all ? "FixAll" : "iterative")} fix gave:{Environment.NewLine}{text}");
            }

            Verify(await DiagnosticsAsync(project, cancellationToken), remaining);
        }
    }

    async Task<Project?> FixOnceAsync(Project project, bool all, CancellationToken cancellationToken)
    {
        var provider = GetCodeFixProviders().Single();
        var diagnostics = (await DiagnosticsAsync(project, cancellationToken)).Where(diagnostic => provider.FixableDiagnosticIds.Contains(diagnostic.Id)).ToImmutableArray();
        foreach (var diagnostic in diagnostics.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start))
        {
            if (project.GetDocument(diagnostic.Location.SourceTree) is not { } document)
                continue;
            CodeAction? action = null;
            await provider.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (found, _) => action ??= found, cancellationToken));
            if (action is null)
                continue;
            if (all)
                action = await FixAllAsync(provider, document, action, diagnostics, cancellationToken);
            var operation = (await action!.GetOperationsAsync(cancellationToken)).OfType<ApplyChangesOperation>().Single();
            return operation.ChangedSolution.GetProject(project.Id);
        }

        return null;
    }

    static Task<CodeAction?> FixAllAsync(CodeFixProvider provider, Document document, CodeAction action, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        var fixAll = provider.GetFixAllProvider() ?? throw new InvalidOperationException("The fix has no FixAll provider.");
        var context = new FixAllContext(document, provider, FixAllScope.Project, action.EquivalenceKey, provider.FixableDiagnosticIds, new Found(diagnostics), cancellationToken);
        return fixAll.GetFixAsync(context);
    }

    sealed class Found(ImmutableArray<Diagnostic> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken)
        {
            var tree = await document.GetSyntaxTreeAsync(cancellationToken);
            return diagnostics.Where(diagnostic => diagnostic.Location.SourceTree == tree);
        }

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
