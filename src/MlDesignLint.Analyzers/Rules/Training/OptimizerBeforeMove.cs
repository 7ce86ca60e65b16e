using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MlDesignLint.Analyzers.Rules.Training;

/// <summary>An optimizer gets the parameters of a module that the function moves afterwards.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OptimizerBeforeMove() : MlAnalyzer(Catalogue.OptimizerBeforeMove)
{
    private protected override void Check(RuleContext context)
    {
        foreach (var (optimizer, move) in context.Program.Training.OptimizersBeforeMoves)
            context.Report(move.NameLocation, move.Name, optimizer.Name);
    }
}
