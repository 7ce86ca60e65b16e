using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using MlDesignLint.Analyzers.Flow;

namespace MlDesignLint.Analyzers.Rules.Leakage;

/// <summary>A transform that expects rows in the order of time is fitted on a part of a random split or on shuffled rows.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ShuffledTimeSeries() : MlAnalyzer(Catalogue.ShuffledTimeSeries)
{
    private protected override void Check(RuleContext context)
    {
        foreach (var fit in context.Program.Fits.All)
        {
            if (fit.Chain.FirstOrDefault(step => step.Fact.Is("ordered")) is { } ordered && DisorderOf(fit.Data) is { } disorder)
                context.Report(fit.Step.Location, fit.Trail, ordered.Name, disorder.Name);
        }
    }

    static Step? DisorderOf(DataSet? data) => data?.Split ?? (data?.Order?.Fact.Is("shuffles") == true ? data.Order : null);
}
