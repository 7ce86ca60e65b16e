using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MlDesignLint.Analyzers.Rules.Serving;

/// <summary>A trainer that passes over the rows many times comes behind a costly transform of rows from a file, and nothing between them keeps the result.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UncachedFeaturization() : MlAnalyzer(Catalogue.UncachedFeaturization)
{
    private protected override void Check(RuleContext context)
    {
        foreach (var fit in context.Program.Fits.All)
        {
            if (fit.Data is not { Trail: { Length: > 0 } trail } || trail[0].Fact["path"] is null || trail.Any(step => step.Fact.Is("caches"))
                || !context.Program.Chains.IsStraight(fit.Step.Input("estimator")) || context.Program.Chains.HasCheckpoint(fit.Step.Input("estimator")))
                continue;
            if (fit.Chain.FirstOrDefault(step => step.Fact.Is("costly")) is { } costly && fit.Chain.LastOrDefault(step => step.Fact.Role == "trainer") is { } trainer && trainer.Fact.Is("many-passes"))
                context.Report(trainer.NameLocation, trainer.Name, costly.Name);
        }
    }
}
