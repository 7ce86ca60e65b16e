using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MlDesignLint.Analyzers.Rules.Reproducibility;

/// <summary>
/// From each step whose result depends on the context's seed back to the creation of that context, or of every one it may be. Splits are
/// repeatable without a seed, and a step with a seed of its own does not need the context's.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnseededContext() : MlAnalyzer(Catalogue.UnseededContext)
{
    private protected override void Check(RuleContext context)
    {
        foreach (var step in context.Program.StepsWith("random", "context").Where(step => !step.HasOwnSeed))
        {
            var contexts = context.Program.ContextsOf(step);
            if (contexts.Any(creation => !context.Program.Constants.IsNull(creation.Input("seed"))))
                continue;
            foreach (var creation in contexts)
                context.Report(creation.Location, step.Name);
        }
    }
}
