namespace MlDesignLint;

/// <summary>Finds the metrics of <see cref="MetricLexicon"/> by any of their names, without regard to case, spaces, hyphens and ё.</summary>
public static class MetricNames
{
    static readonly Dictionary<string, MetricDefinition> ByName = Index();

    /// <summary>The letters of all names, one behind the other: the place reached by a letter from another place, 0 being the first.</summary>
    static readonly Dictionary<int, int> Places = [];
    static readonly Dictionary<int, MetricDefinition> Ends = Letters();

    /// <summary>
    /// The metric of a name; null where it is not known. Behind <c>@</c> stands the length of a list, whatever it is (<c>Precision@10</c> is
    /// <c>Precision@k</c>, <c>NDCG@10</c> is NDCG), or what belongs to the name (<c>mAP@0.5</c>).
    /// </summary>
    public static MetricDefinition? Find(string name)
    {
        var (at, plain) = (name.IndexOf('@'), Key(name.Split('@')[0]));
        if (at < 0)
            return Known(plain);
        var cutOff = name.Substring(at + 1).Trim();
        return Known(cutOff.All(char.IsDigit) || cutOff is "n" or "N" ? plain + "k" : Key(name)) ?? Known(plain);
    }

    static MetricDefinition? Known(string key) => ByName.TryGetValue(key, out var metric) ? metric : null;

    /// <summary>The metrics that a text names, the longest name first at each place.</summary>
    public static IEnumerable<MetricMention> In(string text)
    {
        var hasCutOff = text.IndexOf('@') >= 0;
        for (var start = 0; start < text.Length; start++)
        {
            if (!IsPart(text[start]))
                continue;
            if ((LongestAt(text, start) ?? (hasCutOff ? OnlyWithCutOffAt(text, start) : null)) is { } mention)
            {
                yield return mention;
                start = mention.Span.End - 1;
            }

            while (start + 1 < text.Length && IsPart(text[start + 1]))
                start++;
        }
    }

    static MetricMention? LongestAt(string text, int start)
    {
        MetricMention? longest = null;
        for (var (i, place) = (start, 0); i < text.Length && !EndsName(text[i]); i++)
        {
            if (!IsPart(text[i]))
                continue;
            if (!Places.TryGetValue(Step(place, text[i]), out place))
                break;
            if ((i + 1 == text.Length || !IsPart(text[i + 1])) && Ends.TryGetValue(place, out var metric))
                longest = new(metric, SourceSpan.FromBounds(start, i + 1));
        }

        if (longest is null)
            return null;
        var end = longest.Span.End;
        var at = SkipBlank(text, end);
        if (at + 1 >= text.Length || text[at] != '@')
            return longest;
        var cutOff = SkipBlank(text, at + 1);
        return cutOff < text.Length && (cutOff == end + 1 || IsCutOff(text, cutOff)) ? WithCutOff(text, start, cutOff) ?? longest : longest;
    }

    /// <summary>A word that is a metric's name only with the length of a list behind it: <c>Hit@10</c>.</summary>
    static MetricMention? OnlyWithCutOffAt(string text, int start)
    {
        var at = start;
        while (at < text.Length && IsPart(text[at]))
            at++;
        return at + 1 < text.Length && text[at] == '@' && IsCutOff(text, at + 1) ? WithCutOff(text, start, at + 1) : null;
    }

    static int SkipBlank(string text, int at) => at < text.Length && text[at] == ' ' ? at + 1 : at;

    /// <summary>Behind a sign with blanks around it, <c>Precision @ 10</c>, a word may be anything.</summary>
    static bool IsCutOff(string text, int at) => char.IsDigit(text[at]) || (text[at] is 'k' or 'K' or 'n' or 'N' && (at + 1 == text.Length || !char.IsLetterOrDigit(text[at + 1])));

    static MetricMention? WithCutOff(string text, int start, int cutOff)
    {
        var end = cutOff;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '.' or ':' or '[' or ']'))
            end++;
        while (text[end - 1] is '.' or ':')
            end--;
        return end > cutOff && Find(text.Substring(start, end - start)) is { } metric ? new(metric, SourceSpan.FromBounds(start, end)) : null;
    }

    static Dictionary<int, MetricDefinition> Letters()
    {
        var ends = new Dictionary<int, MetricDefinition>();
        foreach (var pair in ByName)
        {
            var place = 0;
            foreach (var letter in pair.Key)
            {
                if (!Places.TryGetValue(Step(place, letter), out var next))
                    Places.Add(Step(place, letter), next = Places.Count + 1);
                place = next;
            }

            ends[place] = pair.Value;
        }

        return ends;
    }

    static int Step(int place, char letter) => (place << 16) | Folded(letter);

    static bool EndsName(char c) => "@<>=≤≥:;,|!?".IndexOf(c) >= 0;

    /// <summary>The square of R² belongs to its name.</summary>
    static bool IsPart(char c) => char.IsLetterOrDigit(c) || c == '²';

    static char Folded(char letter) => letter switch
    {
        '²' => '2',
        'ё' or 'Ё' => 'е',
        _ => char.ToLowerInvariant(letter),
    };

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

    static string Key(string name) => new([.. name.Where(IsPart).Select(Folded)]);
}

/// <summary>A metric named in a text.</summary>
/// <param name="Metric">The metric.</param>
/// <param name="Span">Where its name stands in the text.</param>
public sealed record MetricMention(MetricDefinition Metric, SourceSpan Span);
