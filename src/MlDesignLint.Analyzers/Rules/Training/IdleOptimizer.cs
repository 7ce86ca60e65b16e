using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MlDesignLint.Analyzers.Rules.Training;

/// <summary>An optimizer is made, gradients are computed, and no optimizer of the program ever steps.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class IdleOptimizer() : MlAnalyzer(Catalogue.IdleOptimizer)
{
    private protected override void Check(RuleContext context)
    {
        foreach (var optimizer in context.Program.Training.IdleOptimizers)
            context.Report(optimizer.NameLocation, optimizer.Name);
    }
}
