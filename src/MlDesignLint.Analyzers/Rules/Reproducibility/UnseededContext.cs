using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using MlDesignLint.Analyzers.Flow;

namespace MlDesignLint.Analyzers.Rules.Reproducibility;

/// <summary>
/// From each step whose result depends on the context's seed back to the creation of that context. Splits are repeatable without a seed, and a
/// step with a seed of its own does not need the context's.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnseededContext() : MlAnalyzer(Catalogue.UnseededContext)
{
    private protected override void Check(RuleContext context)
    {
        foreach (var step in context.Program.StepsWith("random", "context").Where(step => !HasOwnSeed(step)))
        {
            if (context.Program.ContextOf(step) is { } creation && Constants.IsNull(creation.Input("seed")))
                context.Report(creation.Location, step.Name);
        }
    }

    static bool HasOwnSeed(Step step) => step.Input("seed") is { } seed ? !Constants.IsNull(seed) : step.Fact["seed"] is { } member && step.Option(member) is not null;
}
