using System.Text.RegularExpressions;
using MlDesignLint.Design;

namespace MlDesignLint.Documents.Checks;

/// <summary>The target of the deciding metric is not better than what the baseline already reaches on the same metric.</summary>
static class TargetBaselineCheck
{
    /// <summary>A bare number may be a result.</summary>
    static readonly TextPattern Comparator = TextPattern.Of(@"[<>≤≥]|\b(?:at (?:least|most)|no (?:more|less)|up to|under|below|above|over|не |до |от |выше|ниже|более|менее)");

    /// <summary>Words of a target that may lie below what another way reaches.</summary>
    static readonly TextPattern Traded = TextPattern.Of(@"\b(?:may|can) (?:fall|drop|lose|be (?:lower|worse))|\bcheaper|\bfaster|\blatency|\btrade|\bloses? no more|не хуже|дешевле|быстрее|допуска|потерять|\bper\b|\bfor each|\bevery\b|кажд|\bслайс|сегмент");

    /// <summary>Metrics that rise at each other's cost.</summary>
    static readonly string[] Opposed = ["Precision", "Recall", "Specificity", "FPR", "FNR", "Precision@k", "Recall@k"];

    static readonly Regex Value = new(@"\d+(?:[.,]\d+)? ?%|\b0[.,]\d+", RegexOptions.CultureInvariant);

    /// <summary>Whether a line tells several values of the metric, or one at the cost of another metric.</summary>
    static bool IsConditional(TextLine line, MetricDefinition metric) => !line.IsRow && (Opposed.Contains(metric.Name) ? line.Metrics.Any(other => other.Metric != metric && Opposed.Contains(other.Metric.Name))
        : line.Metrics.Select(mention => mention.Metric).Distinct().Count() == 1 && Value.Matches(line.Text).Count > 1);

    public static IEnumerable<DocumentFault> Find(Rule rule, DesignDocument document)
    {
        var said = Statements.Of(document);
        if (said.BaselineMetric is not { } measured || MetricNames.Find(measured) is not { HigherIsBetter: { } higher } metric || Amount.Of(said.BaselineValue?.Value) is not { } baseline)
            yield break;
        if (said.AllLines.FirstOrDefault(line => line.Span == said.BaselineValue!.Span) is { } line && IsConditional(line, metric))
            yield break;
        foreach (var claim in said.Metrics.Where(claim => MetricNames.Find(claim.Name) == metric))
        {
            if (claim.Target is { } wanted && Comparator.Whole.IsMatch(wanted.Value) && !said.AllLines.Any(line => line.Span == wanted.Span && line.Has(Traded)) && Amount.Of(wanted.Value) is { Value: > 0 } target && target.IsComparableTo(baseline) && (higher ? target.AsShare <= baseline.AsShare : target.AsShare >= baseline.AsShare))
                yield return new(rule, wanted.Span, wanted.Value, metric.Name, said.BaselineValue!.Value) { Related = [said.BaselineValue.Span] };
        }
    }
}
