using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MlDesignLint.Analyzers.Rules.Evaluation;

/// <summary>One model of several is chosen by a metric, and the ordering puts the worst one where it is taken from. Code that asks for the worst on purpose says so by a name.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class WrongSelectionDirection() : MlAnalyzer(Catalogue.WrongSelectionDirection)
{
    static readonly LocalizedText Lower = new("lower", "меньшие");
    static readonly LocalizedText Higher = new("higher", "большие");

    private protected override void Check(RuleContext context)
    {
        foreach (var selection in context.Program.Selections.All)
        {
            if (selection.Metric.Fact["better"] is { } better && better != selection.Picks && !selection.IsCalled("worst"))
                context.Report(selection.Ordering.NameLocation, selection.Metric.Name, selection.Ordering.Name, better == "lower" ? Lower : Higher);
        }
    }
}
