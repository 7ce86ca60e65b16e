using MlDesignLint.Design;

namespace MlDesignLint.Documents.Checks;

/// <summary>A ranking is measured without saying how many places of it count.</summary>
static class RankingCutoffCheck
{
    static readonly TextPattern Cutoff = TextPattern.Of(@"@ ?(?:\d|k\b|n\b)|\btop[- ]?(?:\d|k\b|n\b)|топ[- ]?\d|\bfirst\b|\btop\b|\bplaces\b|\bpositions?\b|\bslots?\b|\bwhole list|перв\w+|\bмест(?:а|ах|ам)?\b|позици|слот|весь список");
    static readonly string[] NeedCutoff = ["NDCG", "MAP", "Hit rate"];

    public static IEnumerable<DocumentFault> Find(Rule rule, DesignDocument document)
    {
        var said = Statements.Of(document);
        if (said.Task?.Value is "ranking" or "recommendation" && said.PrimaryMetric is { } metric && NeedCutoff.Contains(MetricNames.Find(metric.Name)?.Name)
            && !said.AllLines.Any(line => line.Has(Cutoff)))
            yield return new(rule, metric.Span, metric.Name);
    }
}
