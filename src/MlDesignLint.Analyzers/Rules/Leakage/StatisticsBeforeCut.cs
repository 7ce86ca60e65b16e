using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MlDesignLint.Analyzers.Rules.Leakage;

/// <summary>All rows are scaled by a statistic of all of them, and cut into parts behind that.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class StatisticsBeforeCut() : MlAnalyzer(Catalogue.StatisticsBeforeCut)
{
    private protected override void Check(RuleContext context)
    {
        foreach (var (statistic, cut) in context.Program.Averages.BeforeCut)
            context.Report(statistic.Entry == statistic.Operation ? statistic.Location : statistic.Entry.Syntax.GetLocation(), statistic.Name, cut.Syntax.ToString());
        foreach (var (place, name, part) in context.Program.ScaledRows.OfAllParts)
            context.Report(place.GetLocation(), name, part.ToString());
    }
}
