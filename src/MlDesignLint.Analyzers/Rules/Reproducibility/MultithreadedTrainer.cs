using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MlDesignLint.Analyzers.Rules.Reproducibility;

/// <summary>A trainer whose threads race for the weights, or sum in any order, is left to its own number of threads, on a context that certainly has a seed.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MultithreadedTrainer() : MlAnalyzer(Catalogue.MultithreadedTrainer)
{
    private protected override void Check(RuleContext context)
    {
        foreach (var trainer in context.Program.StepsWith("threads").Where(trainer => trainer.LeavesOut("threads")))
        {
            // LightGBM differs little from run to run: only who sets its options has a line to add.
            var isDeterministicByOption = trainer.Fact["threads"] == "Deterministic";
            if (isDeterministicByOption && trainer.Argument("options") is null)
                continue;
            var contexts = context.Program.ContextsOf(trainer);
            if (contexts.Count > 0 && contexts.All(creation => !context.Program.Constants.IsNull(creation.Input("seed"))))
                context.Report(trainer.NameLocation, trainer.Name, isDeterministicByOption ? "Deterministic = true" : $"{trainer.Fact["threads"]} = 1");
        }
    }
}
