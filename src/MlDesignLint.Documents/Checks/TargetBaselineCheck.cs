using MlDesignLint.Design;

namespace MlDesignLint.Documents.Checks;

/// <summary>The target of the deciding metric is not better than what the baseline already reaches on the same metric.</summary>
static class TargetBaselineCheck
{
    /// <summary>A bare number may be a result.</summary>
    static readonly TextPattern Comparator = TextPattern.Of(@"[<>≤≥]|\b(?:at (?:least|most)|no (?:more|less)|up to|under|below|above|over|не |до |от |выше|ниже|более|менее)");

    public static IEnumerable<DocumentFault> Find(Rule rule, DesignDocument document)
    {
        var said = Statements.Of(document);
        if (said.BaselineMetric is not { } measured || MetricNames.Find(measured) is not { HigherIsBetter: { } higher } metric || Amount.Of(said.BaselineValue?.Value) is not { } baseline)
            yield break;
        foreach (var claim in said.Metrics.Where(claim => MetricNames.Find(claim.Name) == metric))
        {
            if (claim.Target is { } wanted && Comparator.Whole.IsMatch(wanted.Value) && Amount.Of(wanted.Value) is { Value: > 0 } target && target.IsComparableTo(baseline) && (higher ? target.AsShare <= baseline.AsShare : target.AsShare >= baseline.AsShare))
                yield return new(rule, wanted.Span, wanted.Value, metric.Name, said.BaselineValue!.Value) { Related = [said.BaselineValue.Span] };
        }
    }
}
