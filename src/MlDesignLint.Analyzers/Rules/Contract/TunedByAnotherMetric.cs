using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using MlDesignLint.Analyzers.Flow;
using MlDesignLint.Design;

namespace MlDesignLint.Analyzers.Rules.Contract;

/// <summary>An experiment, or an ordering that picks a model, goes by a metric that does not order models as the document's deciding one, though it could go by that one.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TunedByAnotherMetric() : MlAnalyzer(Catalogue.TunedByAnotherMetric)
{
    private protected override void Check(RuleContext context)
    {
        foreach (var choice in MetricChoices.In(context.Program))
        {
            foreach (var document in context.DocumentsOf(choice.Step.Syntax))
            {
                if (Disagreement(document, choice) is var (metric, wanted))
                    context.Report(choice.Place, document, metric.Span, choice.Step.Name, choice.Member, metric.Name, wanted);
            }
        }
    }

    static (MetricClaim Metric, string Wanted)? Disagreement(DesignDocument document, MetricChoice choice) =>
        document.Contract.PrimaryOfflineMetric is { } metric && MetricNames.Find(metric.Name) is { } declared
        && choice.MemberFor(declared) is { } wanted && choice.Metrics.Any() && !choice.Metrics.Any(declared.OrdersAs)
            ? (metric, wanted)
            : null;
}
