namespace MlDesignLint;

/// <summary>Finds the metrics of <see cref="MetricLexicon"/> by any of their names, without regard to case, spaces, hyphens and ё.</summary>
public static class MetricNames
{
    const int MaxWords = 6;

    static readonly Dictionary<string, MetricDefinition> ByName = Index();

    /// <summary>The metric of a name; null where it is not known. A cut-off (<c>NDCG@10</c>) is not part of the name.</summary>
    public static MetricDefinition? Find(string name) => ByName.TryGetValue(Key(name.Split('@')[0]), out var metric) ? metric : null;

    /// <summary>The metrics that a text names, the longest name first at each place.</summary>
    public static IEnumerable<MetricMention> In(string text)
    {
        var words = Words(text);
        for (var first = 0; first < words.Count; first++)
        {
            for (var last = Math.Min(first + MaxWords, words.Count) - 1; last >= first; last--)
            {
                var span = SourceSpan.FromBounds(words[first].Start, words[last].End);
                if (!ByName.TryGetValue(Key(text.Substring(span.Start, span.Length)), out var metric))
                    continue;
                yield return new(metric, span);
                first = last;
                break;
            }
        }
    }

    static List<SourceSpan> Words(string text)
    {
        var words = new List<SourceSpan>();
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            while (i < text.Length && char.IsLetterOrDigit(text[i]))
                i++;
            if (i > start)
                words.Add(SourceSpan.FromBounds(start, i));
            else
                i++;
        }

        return words;
    }

    static Dictionary<string, MetricDefinition> Index()
    {
        var index = new Dictionary<string, MetricDefinition>(StringComparer.Ordinal);
        foreach (var metric in MetricLexicon.Metrics)
        {
            foreach (var name in metric.Synonyms.Prepend(metric.Name))
                index[Key(name)] = metric;
        }

        return index;
    }

    static string Key(string name) => new([.. name.ToLowerInvariant().Replace('ё', 'е').Where(char.IsLetterOrDigit)]);
}

/// <summary>A metric named in a text.</summary>
/// <param name="Metric">The metric.</param>
/// <param name="Span">Where its name stands in the text.</param>
public sealed record MetricMention(MetricDefinition Metric, SourceSpan Span);
