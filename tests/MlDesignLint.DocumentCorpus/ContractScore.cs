using System.Text.RegularExpressions;
using MlDesignLint.Design;
using MlDesignLint.Documents;

namespace MlDesignLint.DocumentCorpus;

/// <summary>How well the contract is read: the metric that decides, its target, the baseline, the kind of split and the task.</summary>
sealed partial class ContractScore
{
    static readonly string[] Tasks = ["binary-classification", "multiclass", "regression", "ranking", "recommendation", "forecasting", "anomaly", "clustering"];
    static readonly string[] Kinds = ["random", "time", "group", "stratified"];

    readonly SortedDictionary<string, (int Right, int All)> _counts = new(StringComparer.Ordinal);
    readonly List<string> _places = [];

    public void Add(Label label, DesignDocument document)
    {
        var (found, expected) = (Statements.Of(document), label.Contract);
        var primary = expected.OfflineMetrics.FirstOrDefault(metric => metric.Primary);
        if (primary is not null)
        {
            Count("primary metric", IsSame(primary.Name, found.PrimaryMetric?.Name), primary.Name, found.PrimaryMetric?.Name, label);
            Count("target", Numbers(primary.Target) is var wanted && Numbers(found.PrimaryMetric?.Target?.Value) is var read && (wanted.Count == 0 ? read.Count == 0 : wanted.Overlaps(read)), primary.Target, found.PrimaryMetric?.Target?.Value, label);
        }

        if (expected.OfflineMetrics.Count == 0)
            Count("no metric", found.PrimaryMetric is null, null, found.PrimaryMetric?.Name, label);
        Count("baseline", (expected.Baseline?.Method is null) == (found.BaselineMethod is null), expected.Baseline?.Method, found.BaselineMethod?.Value, label);
        Count("baseline value", Numbers(expected.Baseline?.Value) is var value && Numbers(found.BaselineValue?.Value) is var measured && (value.Count == 0 ? measured.Count == 0 : value.Overlaps(measured)), expected.Baseline?.Value, found.BaselineValue?.Value, label);
        var kind = expected.Split is { } split && Kinds.Contains(split.Kind) ? split.Kind : null;
        Count("split kind", kind == found.SplitKind?.Value, kind, found.SplitKind?.Value, label);
        if (expected.Task is { } task && Tasks.Contains(task))
            Count("task", task == found.Task?.Value, task, found.Task?.Value, label);
    }

    public void Print(TextWriter output)
    {
        foreach (var place in _places)
            output.WriteLine(place);
        foreach (var (subject, (right, all)) in _counts)
            output.WriteLine(FormattableString.Invariant($"{subject}: {Share.Of(right, all):0.00} ({right} of {all})"));
    }

    void Count(string subject, bool isRight, string? expected, string? found, Label label)
    {
        var (right, all) = _counts.GetValueOrDefault(subject);
        _counts[subject] = (right + (isRight ? 1 : 0), all + 1);
        if (!isRight)
            _places.Add($"contract\t{subject}\t{label.Repo} {label.Path}\texpected {expected}\tfound {found?[..Math.Min(found.Length, 60)]}");
    }

    static bool IsSame(string expected, string? found) => found is not null
        && (MetricNames.In(expected).Any(mention => mention.Metric == MetricNames.Find(found)) || expected.Contains(found, StringComparison.OrdinalIgnoreCase));

    static HashSet<string> Numbers(string? text) => [.. Number().Matches(text ?? "").Select(match => match.Value.Replace(',', '.'))];

    [GeneratedRegex(@"\d+(?:[.,]\d+)?")]
    private static partial Regex Number();
}
