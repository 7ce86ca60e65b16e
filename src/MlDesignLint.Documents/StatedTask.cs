using System.Text.RegularExpressions;
using MlDesignLint.Design;

namespace MlDesignLint.Documents;

/// <summary>The kind of task that a document states, by the contract's names.</summary>
static class StatedTask
{
    static readonly IReadOnlyList<(string Kind, TextPattern Sign)> Tasks =
    [
        ("forecasting", TextPattern.Of(Phrases.TaskForecasting)),
        ("ranking", TextPattern.Of(Phrases.TaskRanking)),
        ("recommendation", TextPattern.Of(Phrases.TaskRecommendation)),
        ("anomaly", TextPattern.Of(Phrases.TaskAnomaly)),
        ("regression", TextPattern.Of(Phrases.TaskRegression)),
        ("multiclass", TextPattern.Of(Phrases.TaskMulticlass)),
        ("binary-classification", TextPattern.Of(Phrases.TaskBinaryClassification)),
        ("clustering", TextPattern.Of(Phrases.TaskClustering)),
    ];

    /// <summary>Kinds that are named by the general name too: who forecasts speaks of a regression, who tells many classes apart of a classification.</summary>
    static readonly Dictionary<string, string> Special = new(StringComparer.Ordinal) { ["regression"] = "forecasting", ["binary-classification"] = "multiclass" };

    static readonly TextPattern ManyClasses = TextPattern.Of(Phrases.ManyClasses);
    static readonly TextPattern TwoClasses = TextPattern.Of(@"\bbinary classif|\btwo[- ]class|бинарн\w+ (?:\w+ )?классификаци|\bfraud\b|\bchurn\b|\bspam\b|\btoxic|отток|мошенн|\bспам|токсич");

    static readonly Regex Denied = new(@"\b(?:not|no|isn.t|aren.t|never|instead of|rather than|не|без|вместо|а не)\s+(?:(?:an?|the|just|only|about|quite|sure|it.s|задача|просто)\s+)*$", RegexOptions.CultureInvariant);

    static readonly string[] TaskSections = ["ml_framing", "problem", "business_goal", "model_approach", "summary", "target_label"];

    /// <summary>Where other systems, or later ones, are spoken of.</summary>
    static readonly string[] Elsewhere = ["alternatives", "prior_work", "tech_debt_future", "glossary_refs", "risks", "ownership", "meta", "scope"];

    const int ClearVotes = 3;

    /// <summary>What the lines name that state the task; else what most lines name that say what is built and why, the title counting twice; else what the whole document clearly speaks of; else what the deciding metric is for.</summary>
    public static Claim<string>? In(DesignDocument document, IReadOnlyList<TextLine> lines, IReadOnlyList<MetricClaim> metrics)
    {
        var title = document.Sections.FirstOrDefault(section => section.Level > 0) is { } first && Kind(FoldedText.Of(first.Heading)) is { } named ? new Claim<string>(named, first.HeadingSpan) : null;
        var own = lines.Where(line => line is { IsOwn: true, IsCode: false }).ToList();
        var framing = own.Where(line => line.Section.Topics.Contains("ml_framing")).Select(Claim).OfType<Claim<string>>().ToList();
        var stating = own.Where(line => TaskSections.Any(line.IsUnder)).ToList();
        var found = MostNamed(framing, 1) ?? MostNamed(Claims(stating).Concat(Twice(title)), 1) ?? MostNamed(Claims(own).Concat(Twice(title)), ClearVotes) ?? title ?? OfMetric(metrics);
        if (found is null)
            return null;
        if (found.Value == "ranking" && title?.Value == "recommendation")
            return title;
        if (!Special.TryGetValue(found.Value, out var special))
            return found;
        if (special == "multiclass" && own.Any(line => line.Has(TwoClasses)))
            return found;
        var stated = framing.Append(title).FirstOrDefault(claim => claim?.Value == special);
        if (stated is null && special == "multiclass")
            stated = own.FirstOrDefault(line => ManyClasses.IsIn(line.InContext)) is { } many ? new(special, many.Span) : null;
        return stated ?? found;
    }

    /// <summary>The kind that is named most often, of two the one named first.</summary>
    static Claim<string>? MostNamed(IEnumerable<Claim<string>> claims, int least)
    {
        var votes = claims.GroupBy(claim => claim.Value).Select(group => group.ToList()).OrderByDescending(group => group.Count).ToList();
        return votes.Count > 0 && votes[0].Count >= least && (least == 1 || votes.Count == 1 || votes[0].Count >= 2 * votes[1].Count) ? votes[0][0] : null;
    }

    static IEnumerable<Claim<string>> Claims(IEnumerable<TextLine> lines) => lines.Where(line => !line.Section.Topics.Any(Elsewhere.Contains)).Select(Claim).OfType<Claim<string>>();

    /// <summary>The title says what the whole document is about and counts as two lines.</summary>
    static IEnumerable<Claim<string>> Twice(Claim<string>? title) => title is null ? [] : [title, title];

    /// <summary>The only task that the first known metric is asked for, or its simplest.</summary>
    static Claim<string>? OfMetric(IReadOnlyList<MetricClaim> metrics) =>
        metrics.FirstOrDefault(metric => MetricNames.Find(metric.Name) is not null) is { } metric && MetricNames.Find(metric.Name) is { } known && (known.Tasks is ["regression" or "ranking", ..] or ["binary-classification", "anomaly"] or [_]) && (known.Tasks[0] != "binary-classification" || known.Needs.Any(need => need is "score" or "probabilities")) && Tasks.Any(task => task.Kind == known.Tasks[0]) ? new(known.Tasks[0], metric.Span) : null;

    static Claim<string>? Claim(TextLine line) => Kind(line.InContext) is { } kind ? new(kind, line.Span) : null;

    /// <summary>The kind named first; of a general one and its special one, the special one; clusters, which often only prepare, last.</summary>
    static string? Kind(FoldedText text)
    {
        string? kind = null;
        var place = int.MaxValue;
        foreach (var (named, sign) in Tasks)
        {
            if (sign.IsIn(text) && sign.Whole.Matches(text.Text).Cast<Match>().FirstOrDefault(match => !Denied.IsMatch(Before(text.Text, match.Index))) is { } match && match.Index < place && !(kind is not null && Special.TryGetValue(named, out var special) && special == kind) && (kind is null || named != "clustering"))
                (kind, place) = (named, match.Index);
        }

        return kind;
    }

    const int Reach = 40;

    static string Before(string text, int place) => text.Substring(Math.Max(0, place - Reach), Math.Min(place, Reach));
}
