using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MlDesignLint.Analyzers;

/// <summary>
/// Base of all rules on code. It leaves when no library of the rule is referenced; otherwise the rule asks the program once a compilation, and what
/// it says about a file is reported when the compiler or the editor looks at that file.
/// </summary>
public abstract class MlAnalyzer(Rule rule) : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(rule.Descriptor());

    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            if (!MlCompilation.UsesLibrary(start.Compilation, rule))
                return;
            var ml = MlCompilation.Of(start.Compilation, start.Options);
            if (rule.NeedsDocument && ml.Documents.Count == 0)
                return;
            var findings = new Lazy<ILookup<SyntaxTree?, Diagnostic>>(() => Findings(ml));
            start.RegisterSemanticModelAction(file =>
            {
                foreach (var finding in findings.Value[file.SemanticModel.SyntaxTree])
                    file.ReportDiagnostic(finding);
            });
        });
    }

    private protected abstract void Check(RuleContext context);

    ILookup<SyntaxTree?, Diagnostic> Findings(MlCompilation ml)
    {
        var context = new RuleContext(rule, ml);
        Check(context);
        return context.Diagnostics.ToLookup(diagnostic => diagnostic.Location.SourceTree);
    }
}
