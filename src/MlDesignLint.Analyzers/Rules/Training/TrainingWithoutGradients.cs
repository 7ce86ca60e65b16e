using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MlDesignLint.Analyzers.Rules.Training;

/// <summary>Gradients are switched off around a training step.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TrainingWithoutGradients() : MlAnalyzer(Catalogue.TrainingWithoutGradients)
{
    private protected override void Check(RuleContext context)
    {
        foreach (var off in context.Program.GradientSwitches.AroundTraining)
            context.Report(off.NameLocation, off.Name);
    }
}
