using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MlDesignLint.Analyzers.Rules.Training;

/// <summary>An optimizer steps twice on the same gradients.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RepeatedStep() : MlAnalyzer(Catalogue.RepeatedStep)
{
    private protected override void Check(RuleContext context)
    {
        foreach (var (step, place) in context.Program.Training.RepeatedSteps)
            context.Report(place == step.Syntax ? step.NameLocation : place.GetLocation(), step.Name);
    }
}
