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
            var findings = new Lazy<ILookup<SyntaxTree?, Diagnostic>>(() => Examine(ml).Diagnostics.ToLookup(diagnostic => diagnostic.Location.SourceTree));
            start.RegisterSemanticModelAction(file =>
            {
                foreach (var finding in findings.Value[file.SemanticModel.SyntaxTree])
                    file.ReportDiagnostic(finding);
            });
        });
    }

    private protected abstract void Check(RuleContext context);

    /// <summary>The rule.</summary>
    internal Rule Rule => rule;

    /// <summary>What the rule says of a compilation; worked out once.</summary>
    internal RuleContext Examine(MlCompilation ml) => ml.Examined(rule, () =>
    {
        var context = new RuleContext(rule, ml);
        Check(context);
        return context;
    });
}
