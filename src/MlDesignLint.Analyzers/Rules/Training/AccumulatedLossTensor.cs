using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MlDesignLint.Analyzers.Rules.Training;

/// <summary>Losses are summed up as tensors over the turns of a training loop.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AccumulatedLossTensor() : MlAnalyzer(Catalogue.AccumulatedLossTensor)
{
    private protected override void Check(RuleContext context)
    {
        foreach (var sum in context.Program.Training.SummedLosses)
            context.Report(sum.Syntax.GetLocation(), sum.Target.Syntax.ToString());
    }
}
