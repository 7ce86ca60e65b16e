using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using MlDesignLint.Analyzers.Flow;
using MlDesignLint.Design;

namespace MlDesignLint.Analyzers.Rules.Contract;

/// <summary>
/// The document declares a metric of probabilities, every trainer of the governed code gives scores only, and nothing calibrates them. A loss in conflict with
/// the deciding metric is another rule's.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UngivenProbability() : MlAnalyzer(Catalogue.UngivenProbability)
{
    private protected override void Check(RuleContext context)
    {
        foreach (var document in context.Documents)
        {
            if (document.Contract.Metrics.FirstOrDefault(NeedsProbabilities) is not { } metric)
                continue;
            var governed = TrainingRun.In(context.Program).Where(training => document.Governs(training.Trainer.Syntax.SyntaxTree.FilePath)).ToList();
            if (context.Program.Steps("experiment").Count > 0 || governed.Any(training => !training.Trainer.Fact.Is("uncalibrated") || training.MayCalibrate || IsInConflict(document, training)))
                continue;
            foreach (var training in governed)
                context.Report(training.Trainer.NameLocation, document, metric.Span, metric.Name, training.Trainer.Name);
        }
    }

    static bool NeedsProbabilities(MetricClaim metric) => metric.Role == MetricRole.Offline && MetricNames.Find(metric.Name)?.Needs.Contains("probabilities") == true;

    static bool IsInConflict(DesignDocument document, TrainingRun training) =>
        training.Objective is { } objective && document.Contract.PrimaryOfflineMetric is { } deciding && MetricNames.Find(deciding.Name) is { } known && Alignment.Of(known, objective) is { Verdict: AlignmentVerdict.Conflict };
}
