using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MlDesignLint.Analyzers.Rules.Training;

/// <summary>An optimizer steps right after the gradients were cleared, or in a program that never computes any.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class StepWithoutGradients() : MlAnalyzer(Catalogue.StepWithoutGradients)
{
    private protected override void Check(RuleContext context)
    {
        foreach (var step in context.Program.Training.StepsWithoutGradients)
            context.Report(step.NameLocation, step.Name);
    }
}
