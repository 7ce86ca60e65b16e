using MlDesignLint.Design;

namespace MlDesignLint.Documents.Checks;

/// <summary>Monitoring watches the quality of the model by a metric that it was never validated on.</summary>
static class MonitoredMetricCheck
{
    /// <summary>Names that mean many things outside of validation.</summary>
    static readonly string[] Unspecific = ["PSI", "Bias", "Coverage", "KS"];

    public static IEnumerable<DocumentFault> Find(Rule rule, DesignDocument document)
    {
        var said = Statements.Of(document);
        var validated = said.Metrics.Where(metric => !said.Lines("monitoring").Any(line => line.Span == metric.Span)).Select(metric => MetricNames.Find(metric.Name)).OfType<MetricDefinition>().ToList();
        if (validated.Count == 0)
            yield break;
        var watched = said.Lines("monitoring").SelectMany(line => line.Metrics, (line, mention) => (line, mention.Metric)).Where(pair => !Unspecific.Contains(pair.Metric.Name)).ToList();
        if (watched.Count > 0 && !watched.Any(pair => validated.Contains(pair.Metric)))
            yield return new(rule, watched[0].line.Span, watched[0].Metric.Name, validated[0].Name);
    }
}
