using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using MlDesignLint.Analyzers.Flow;

namespace MlDesignLint.Analyzers.Rules.Reproducibility;

/// <summary>
/// Rows that a program with a model loads from memory were ordered, filtered or sorted into lists by random numbers without a seed, or shuffled by
/// an operator that takes none; or what training calls for orders or shuffles a collection by itself. Generators that only make the values of rows are left alone.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnseededRowOrder() : MlAnalyzer(Catalogue.UnseededRowOrder)
{
    private protected override void Check(RuleContext context)
    {
        if (!context.Program.Learns)
            return;
        var random = new RandomRows(context.Program);
        foreach (var rows in context.Program.StepsWith("rows").Select(load => load.Input("rows")))
        {
            var choices = random.OperatorsBehind(rows).SelectMany(operation => random.UnseededSources(operation).Select(source => (operation, source)))
                .Concat(random.BranchedAdditionsTo(rows).SelectMany(addition => random.UnseededBranches(addition).Select(source => (addition, source))));
            foreach (var (choice, source) in choices)
                context.Report(source.Location, choice.Name);
        }

        foreach (var (choice, source) in random.ShufflesByHand.Concat(random.Orderings))
            context.Report(source.Location, choice.Name);
    }
}
