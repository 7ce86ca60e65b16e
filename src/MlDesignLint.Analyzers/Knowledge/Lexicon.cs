namespace MlDesignLint.Analyzers.Knowledge;

/// <summary>The metrics of <c>rules/knowledge/metrics.yaml</c> by any of their names.</summary>
static class Lexicon
{
    static readonly Dictionary<string, MetricDefinition> ByName = Index();

    /// <summary>The metric of a name, without regard to case, spaces, hyphens and ё; null where it is not known.</summary>
    public static MetricDefinition? Find(string name) => ByName.TryGetValue(Normalized(name), out var metric) ? metric : null;

    static Dictionary<string, MetricDefinition> Index()
    {
        var index = new Dictionary<string, MetricDefinition>(StringComparer.Ordinal);
        foreach (var metric in MetricLexicon.Metrics)
        {
            foreach (var name in metric.Synonyms.Prepend(metric.Name))
                index[Normalized(name)] = metric;
        }

        return index;
    }

    static string Normalized(string name) => new([.. name.ToLowerInvariant().Replace('ё', 'е').Where(char.IsLetterOrDigit)]);
}
