using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using MlDesignLint.Design;
using MlDesignLint.Documents;
using MlDesignLint.Documents.Stated;

namespace MlDesignLint.DocumentCorpus;

/// <summary>How many of the declarations that single passages make are read, and how many are read where none is made.</summary>
sealed partial class PassageScore
{
    static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    readonly SortedDictionary<string, Counts> _counts = new(StringComparer.Ordinal);

    public void Add(string file)
    {
        foreach (var line in File.ReadLines(file).Where(line => line.Length > 0))
        {
            var passage = JsonSerializer.Deserialize<Passage>(line, Json)!;
            var document = DocumentReader.Read(new FileText(file, $"# Design\n\n{passage.Text}\n"));
            var found = Read(passage.Kind, StatedContract.Of(document), document);
            var isRight = passage.Value.Length == 0 ? found.Length == 0 : found.Length > 0 && IsSame(passage.Kind, passage.Value, found);
            _counts[$"{passage.Kind} {passage.Lang}"] = _counts.GetValueOrDefault($"{passage.Kind} {passage.Lang}").With(passage.Value.Length > 0, found.Length > 0, isRight);
            if (!isRight)
                Console.WriteLine($"{passage.Kind}\t{passage.Lang}\texpected {passage.Value}\tfound {found}\t{passage.Text.Replace("\n", " / ", StringComparison.Ordinal)}");
        }
    }

    public void Print(TextWriter output)
    {
        foreach (var (kind, counts) in _counts.Append(new("all", _counts.Values.Aggregate(default(Counts), (sum, next) => sum.Plus(next)))))
            output.WriteLine($"{kind}: {counts.Right} of {counts.Made} read, {counts.Wrong} read wrongly; {counts.Invented} read of {counts.NotMade} that are none");
    }

    /// <summary>What the contract that the analyzers work with says; empty where it says nothing.</summary>
    static string Read(string kind, Contract contract, DesignDocument document) => kind switch
    {
        "test_fraction" => Number(contract.Split?.TestFraction?.Value),
        "split_kind" => contract.Split?.Kind?.Value ?? "",
        "group_column" => contract.Split?.Group?.Value ?? "",
        "seed" => Number(contract.Seed?.Value),
        "folds" => Number(contract.Split?.Folds?.Value),
        "gap" => contract.Split?.Gap?.Value ?? "",
        "loss" => contract.Loss?.Value ?? "",
        "primary_metric" => contract.PrimaryOfflineMetric?.Name ?? "",
        "metric_target" => contract.PrimaryOfflineMetric?.Target?.Value ?? "",
        "baseline" => contract.Baseline?.Method?.Value ?? "",
        "unavailable" => Names(contract.UnavailableAtPrediction),
        "sensitive" => Names(contract.Sensitive),
        "threshold" => Number(contract.Threshold?.Value),
        "class_weight" => StatedWeights.In(document) is null ? "" : "yes",
        "slices" => Names(contract.PrimaryOfflineMetric?.Slices ?? []),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "no kind of declaration"),
    };

    /// <summary>A baseline is told in words of many kinds; what counts is that one is read.</summary>
    static bool IsSame(string kind, string expected, string found) => kind switch
    {
        "baseline" => true,
        "primary_metric" => MetricNames.Find(expected) is { } metric && metric == MetricNames.Find(found),
        "loss" => ObjectiveNames.Find(expected) is { } objective && objective == ObjectiveNames.Find(found),
        "metric_target" or "gap" => Numbers().Match(expected).Value == Numbers().Match(found).Value.Replace(',', '.'),
        _ => expected.Split(',', StringSplitOptions.TrimEntries).ToHashSet(StringComparer.OrdinalIgnoreCase).SetEquals(found.Split(',', StringSplitOptions.TrimEntries)),
    };

    static string Number(IFormattable? number) => number?.ToString(null, CultureInfo.InvariantCulture) ?? "";

    static string Names(IEnumerable<Claim<string>> columns) => string.Join(",", columns.Select(column => column.Value));

    [GeneratedRegex(@"\d+(?:[.,]\d*[1-9])?")]
    private static partial Regex Numbers();

    sealed record Passage(string Lang, string Kind, string Text, string Value);

    readonly record struct Counts(int Made, int Right, int Wrong, int NotMade, int Invented)
    {
        public Counts With(bool isMade, bool isFound, bool isRight) =>
            isMade ? this with { Made = Made + 1, Right = Right + (isRight ? 1 : 0), Wrong = Wrong + (isFound && !isRight ? 1 : 0) } : this with { NotMade = NotMade + 1, Invented = Invented + (isFound ? 1 : 0) };

        public Counts Plus(Counts other) => new(Made + other.Made, Right + other.Right, Wrong + other.Wrong, NotMade + other.NotMade, Invented + other.Invented);
    }
}
