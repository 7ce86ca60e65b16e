using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using MlDesignLint.Design;

namespace MlDesignLint.Documents.Stated;

/// <summary>
/// What a document declares for code to keep, wherever it says it: its contract and, for what that leaves open, prose, lists and tables. What can be read in
/// two ways is left out.
/// </summary>
public static class StatedContract
{
    static readonly ConditionalWeakTable<DesignDocument, Contract> Known = new();
    static readonly ConditionalWeakTable<DesignDocument, IReadOnlyList<Passage>> Passages = new();

    /// <summary>The whole contract of a document, read once.</summary>
    public static Contract Of(DesignDocument document) => Known.GetValue(document, static read => Completed(read, PassagesOf(read)));

    /// <summary>Whether a column's name says that it holds a moment.</summary>
    public static bool NamesMoment(string column) => StatedColumns.OfTime.IsMatch(column);

    static Contract Completed(DesignDocument document, IReadOnlyList<Passage> passages)
    {
        var declared = document.Contract;
        return declared with
        {
            Label = declared.Label ?? StatedColumns.Label(passages),
            Metrics = declared.Metrics.Count > 0 ? declared.Metrics : Metrics(document, passages),
            Loss = declared.Loss ?? StatedLoss.Of(passages),
            Baseline = declared.Baseline ?? StatedBaseline.In(document, passages),
            Split = Completed(declared.Split, Split(document, passages)),
            UnavailableAtPrediction = declared.UnavailableAtPrediction.Count > 0 ? declared.UnavailableAtPrediction : StatedColumns.UnavailableAtPrediction(passages),
            Sensitive = declared.Sensitive.Count > 0 ? declared.Sensitive : StatedColumns.SensitiveColumns(passages),
            Threshold = declared.Threshold ?? StatedNumbers.Threshold(passages),
            PositiveShare = declared.PositiveShare ?? StatedNumbers.PositiveShare(passages),
            Seed = declared.Seed ?? StatedNumbers.Seed(passages),
        };
    }

    /// <summary>The split of the contract with the numbers that it leaves to the text, and the columns of the same kind of split.</summary>
    static SplitClaim? Completed(SplitClaim? declared, SplitClaim? stated) => declared is null || stated is null ? declared ?? stated : declared with
    {
        TestFraction = declared.TestFraction ?? stated.TestFraction,
        Folds = declared.Folds ?? stated.Folds,
        Gap = declared.Gap ?? stated.Gap,
        Column = declared.Column ?? (declared.Kind?.Value == stated.Kind?.Value ? stated.Column : null),
        Group = declared.Group ?? (declared.Kind?.Value == stated.Kind?.Value ? stated.Group : null),
    };

    /// <summary>The passages that may declare something.</summary>
    internal static IReadOnlyList<Passage> PassagesOf(DesignDocument document) => Passages.GetValue(document, static read => [.. Passage.Of(read)]);

    /// <summary>Those of them that say how rows are divided.</summary>
    internal static IReadOnlyList<Passage> OfSplit(IReadOnlyList<Passage> passages) =>
        [.. passages.Where(passage => passage.IsAbout("validation") || (!passage.IsAbout(OfTraffic) && passage.Has(Dividing)))];

    /// <summary>The offline metrics, where it is clear which of them decides; what stands among losses, is refused or has no known name is none.</summary>
    static IReadOnlyList<MetricClaim> Metrics(DesignDocument document, IReadOnlyList<Passage> passages)
    {
        if (Statements.Of(document).PrimaryMetric is { } first && (first.IsPrimary || first.Target is not null) && MetricNames.Find(first.Name) is null)
            return [];
        var ofLoss = passages.Where(passage => passage.IsAbout("loss")).ToList();
        var hasSection = Statements.Of(document).Metrics.Any(metric => StandsUnder(metric, "offline_metrics"));
        var stated = Statements.Of(document).Metrics.Where(metric => !metric.IsRefused && !(hasSection && !metric.IsPrimary && ObjectiveNames.Find(metric.Name) is not null && StandsUnder(metric, "model_approach")) && MetricNames.Find(metric.Name) is not null && passages.Any(passage => passage.Contains(metric.Span) && (metric.IsPrimary || !OfOthers.Contains(passage.Section.Topics.FirstOrDefault())))
            && (metric.Target is not null || !ofLoss.Any(passage => passage.Contains(metric.Span)))).ToList();
        var deciding = stated.Where(metric => metric.IsPrimary).ToList() is [_, ..] marked ? marked : stated.Where(metric => metric.Target is not null).ToList() is [_, ..] aimed ? aimed : stated;
        if (deciding.Select(metric => MetricNames.Find(metric.Name)).Distinct().Count() != 1 || !IsDeclared(deciding[0], stated.Count, passages))
            return [];
        var slices = StatedColumns.Slices(passages, deciding[0].Span);
        return [.. stated.Select(metric => metric == deciding[0] ? metric with { IsPrimary = true, Slices = slices } : metric)];

        // What a section on the model calls by the name of a loss is one, where the metrics have a section of their own.
        bool StandsUnder(MetricClaim metric, string key) => passages.Any(passage => passage.Contains(metric.Span) && passage.Section.Topics.FirstOrDefault() == key);
    }

    /// <summary>Whether a metric that nothing marks stands for itself: no bound beside others; without a target neither an everyday word nor a measured value.</summary>
    static bool IsDeclared(MetricClaim metric, int count, IReadOnlyList<Passage> passages)
    {
        if (metric.IsPrimary)
            return true;
        if (metric.Target is not null)
            return count == 1 || !StatedMetrics.Bounded.Contains(MetricNames.Find(metric.Name)!.Name);
        var passage = passages.First(passage => passage.Contains(metric.Span));
        return passage.IsRow || (!Measured.IsMatch(passage.Text) && (!StatedMetrics.Everyday.Contains(metric.Name.ToLowerInvariant()) || passage.Text.Trim().Length < metric.Name.Length + MaxBeside));
    }

    /// <summary>Where numbers are those of the service, of its upkeep or of somebody else.</summary>
    static readonly string[] OfOthers = ["infra_scale", "monitoring", "retraining", "rollout_fallback", "risks", "prior_work", "alternatives", "data_quality", "security", "serving_integration"];

    static readonly Regex Measured = new(@"=\s*[\d.,]+", RegexOptions.CultureInvariant);

    /// <summary>Letters that stand beside a name that is all there is: a list's dash, a colon.</summary>
    const int MaxBeside = 6;

    static readonly TextPattern Dividing = TextPattern.Of(Phrases.SplitInPassing);

    /// <summary>Where people and traffic are divided, not rows to learn from.</summary>
    static readonly string[] OfTraffic = ["experiment", "acceptance", "rollout_fallback", "monitoring", "retraining", "risks"];

    static SplitClaim? Split(DesignDocument document, IReadOnlyList<Passage> passages)
    {
        var ofSplit = OfSplit(passages);
        var kind = Statements.Of(document).SplitKind ?? (StatedColumns.Moment(ofSplit) is { } moment ? new("time", moment.Span) : null);
        var group = StatedColumns.Group(ofSplit, kind);
        var split = new SplitClaim
        {
            Kind = kind,
            Column = kind?.Value is "time" or "stratified" ? StatedColumns.Order(ofSplit, group) : null,
            Group = group,
            TestFraction = StatedNumbers.TestShareOf(ofSplit),
            Folds = StatedNumbers.Folds(ofSplit),
            Gap = StatedNumbers.Gap(ofSplit),
        };
        return split == new SplitClaim() ? null : split;
    }
}
