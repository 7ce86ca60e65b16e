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
            && wanted.Tasks.Intersect(other.Tasks).Any() && !IsCompared(wanted, document) && !said.Lines("baseline").Any(line => line.Metrics.Any(mention => mention.Metric == wanted)))
            yield return new(rule, value.Span, other.Name, wanted.Name) { Related = [primary.Span] };
    }

    /// <summary>Whether a table has the metric over a column of numbers; a row of it may be the baseline's.</summary>
    static bool IsCompared(MetricDefinition metric, DesignDocument document) => Compares(document, mention => mention.Metric == metric);

    /// <summary>Whether a table has a metric over a column of numbers.</summary>
    internal static bool ComparesAnyMetric(DesignDocument document) => Compares(document, _ => true);

    static bool Compares(DesignDocument document, Func<MetricMention, bool> isMeant) => document.Sections.SelectMany(section => section.Blocks).Any(block => block.Table is { } table
        && Enumerable.Range(0, table.Header.Count).Any(column => MetricNames.In(table.Header[column].Text).Any(isMeant)
            && table.Rows.Count(row => row.Count > column && row[column].Text.Any(char.IsDigit)) > 1));
}
