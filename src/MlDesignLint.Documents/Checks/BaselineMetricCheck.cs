using MlDesignLint.Design;

namespace MlDesignLint.Documents.Checks;

/// <summary>The baseline is measured, but not on the metric that decides.</summary>
static class BaselineMetricCheck
{
    public static IEnumerable<DocumentFault> Find(Rule rule, DesignDocument document)
    {
        var said = Statements.Of(document);
        if (said.PrimaryMetric is { Target: not null } primary && said.BaselineMetric is { } measured && said.BaselineValue is { } value
            && MetricNames.Find(primary.Name) is { } wanted && MetricNames.Find(measured) is { } other && wanted != other
            && !said.Lines("baseline").Any(line => line.Metrics.Any(mention => mention.Metric == wanted)))
            yield return new(rule, value.Span, other.Name, wanted.Name) { Related = [primary.Span] };
    }
}
