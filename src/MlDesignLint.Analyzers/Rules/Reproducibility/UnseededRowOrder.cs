using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using MlDesignLint.Analyzers.Flow;

namespace MlDesignLint.Analyzers.Rules.Reproducibility;

/// <summary>
/// Rows that a program with a model loads from memory were ordered or filtered by random numbers without a seed, or shuffled by an operator that
/// takes none. Generators that only make the values of rows are left alone.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnseededRowOrder() : MlAnalyzer(Catalogue.UnseededRowOrder)
{
    private protected override void Check(RuleContext context)
    {
        if (!context.Program.Steps("fit").Concat(context.Program.Steps("cross-validate")).Concat(context.Program.Steps("experiment")).Any())
            return;
        var random = new RandomRows(context.Program);
        foreach (var operation in context.Program.StepsWith("rows").SelectMany(load => random.OperatorsBehind(load.Input("rows"))))
        {
            foreach (var source in random.UnseededSources(operation))
                context.Report(source.Location, operation.Name);
        }
    }
}
