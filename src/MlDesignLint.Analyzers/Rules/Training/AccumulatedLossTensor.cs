using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MlDesignLint.Analyzers.Rules.Training;

/// <summary>Losses are summed up or collected as tensors over the turns of a training loop.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AccumulatedLossTensor() : MlAnalyzer(Catalogue.AccumulatedLossTensor)
{
    private protected override void Check(RuleContext context)
    {
        foreach (var (keeping, keeper) in context.Program.Training.KeptLosses)
            context.Report(keeping.Syntax.GetLocation(), keeper.Syntax.ToString());
    }
}
