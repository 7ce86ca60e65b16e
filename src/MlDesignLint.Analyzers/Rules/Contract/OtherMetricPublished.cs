using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MlDesignLint.Analyzers.Rules.Contract;

/// <summary>
/// Running code publishes measures of quality by name, of the kind of the declared ones, and none of them is a metric that the document declares for any role.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OtherMetricPublished() : MlAnalyzer(Catalogue.OtherMetricPublished)
{
    private protected override void Check(RuleContext context)
    {
        foreach (var document in context.Documents)
        {
            if (document.Contract.PrimaryOfflineMetric is not { } metric || MetricNames.Find(metric.Name) is not { } deciding)
                continue;
            var declared = document.Contract.Metrics.Select(claim => MetricNames.Find(claim.Name)).OfType<MetricDefinition>().ToList();
            var published = context.Program.Steps("monitor").Where(step => document.Governs(step.Syntax.SyntaxTree.FilePath))
                .Select(step => (Step: step, Name: context.Program.Constants.Text(step.Input("name")))).ToList();
            if (published.Any(measure => measure.Name is null || MetricsIn(measure.Name).Any(used => declared.Any(used.OrdersAs))))
                continue;
            foreach (var (step, name) in published)
            {
                if (MetricsIn(name!).FirstOrDefault(used => used.Tasks.Intersect(deciding.Tasks).Any()) is { } other)
                    context.Report(step.Location, document, metric.Span, name!, other.Name, metric.Name);
            }
        }
    }

    /// <summary>The metrics that a name such as <c>fare.rmse</c> or <c>FareRmse</c> speaks of.</summary>
    static IEnumerable<MetricDefinition> MetricsIn(string name) => MetricNames.In(Regex.Replace(name, "(?<=[a-z])(?=[A-Z])|[._/-]", " ")).Select(mention => mention.Metric);
}
