using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using MlDesignLint.Analyzers.Flow;

namespace MlDesignLint.Analyzers.Rules.Evaluation;

/// <summary>
/// An AutoML experiment is made from a time alone, or from settings that nobody gives a metric to optimise. Where a document declares a metric that the
/// experiment could optimise, the default either is that one or is reported as another one.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DefaultOptimizingMetric() : MlAnalyzer(Catalogue.DefaultOptimizingMetric)
{
    private protected override void Check(RuleContext context)
    {
        foreach (var experiment in context.Program.StepsWith("default-metric").Where(experiment => experiment.LeavesOut("metric") && !IsDecided(context, experiment)))
            context.Report(experiment.NameLocation, experiment.Name, experiment.Fact["default-metric"]!);
    }

    static bool IsDecided(RuleContext context, Step experiment) =>
        MetricChoices.In(context.Program).FirstOrDefault(choice => choice.Place == experiment.NameLocation) is { } choice
        && context.DocumentsOf(experiment.Syntax).Any(document => document.Contract.PrimaryOfflineMetric is { } metric && MetricNames.Find(metric.Name) is { } declared && choice.MemberFor(declared) is not null);
}
