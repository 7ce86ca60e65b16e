using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MlDesignLint.Analyzers.Rules.Evaluation;

/// <summary>An AutoML experiment is made from a time alone, or from settings that nobody gives a metric to optimise.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DefaultOptimizingMetric() : MlAnalyzer(Catalogue.DefaultOptimizingMetric)
{
    private protected override void Check(RuleContext context)
    {
        foreach (var experiment in context.Program.StepsWith("default-metric").Where(experiment => experiment.LeavesOut("metric")))
            context.Report(experiment.NameLocation, experiment.Name, experiment.Fact["default-metric"]!);
    }
}
