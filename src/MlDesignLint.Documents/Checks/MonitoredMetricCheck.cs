using MlDesignLint.Design;

namespace MlDesignLint.Documents.Checks;

/// <summary>Monitoring watches the quality of the model by a metric that it was never validated on.</summary>
static class MonitoredMetricCheck
{
    /// <summary>Names that mean many things outside of validation.</summary>
    static readonly string[] Unspecific = ["PSI", "Bias", "Coverage", "KS", "Max error", "Lift"];

    /// <summary>Whether one metric is another of more detail, as precision of a list is precision.</summary>
    static bool IsKind(MetricDefinition metric, MetricDefinition other) => metric.OrdersAs(other) || $" {metric.Name.Replace('@', ' ')} ".Contains($" {other.Name} ");

    /// <summary>"Accuracy", "hit rate" and the like in running text may be those of anything.</summary>
    static bool IsEveryday(TextLine line, MetricMention mention) => line.Text.Substring(mention.Span.Start, mention.Span.Length) is var name
        && (StatedMetrics.Everyday.Contains(name.ToLowerInvariant()) || mention.Metric.Name is "Hit rate@k" && name.IndexOf('@') < 0);

    public static IEnumerable<DocumentFault> Find(Rule rule, DesignDocument document)
    {
        var said = Statements.Of(document);
        var validated = said.Metrics.Where(metric => !said.Lines("monitoring").Any(line => line.Span == metric.Span)).Select(metric => MetricNames.Find(metric.Name)).OfType<MetricDefinition>().ToList();
        if (validated.Count == 0)
            yield break;
        var watched = said.Lines("monitoring").SelectMany(line => line.Metrics, (line, mention) => (line, mention)).Where(pair => !Unspecific.Contains(pair.mention.Metric.Name) && !IsEveryday(pair.line, pair.mention)).Select(pair => (pair.line, pair.mention.Metric)).ToList();
        if (watched.Count > 0 && !watched.Any(pair => validated.Any(metric => IsKind(metric, pair.Metric) || IsKind(pair.Metric, metric))))
            yield return new(rule, watched[0].line.Span, watched[0].Metric.Name, validated[0].Name);
    }
}
