using System.Text.Json;

namespace MlDesignLint.DocumentCorpus;

/// <summary>What a reader said of one public document.</summary>
sealed record Label(
    string Repo, string Path, string Commit, IReadOnlyList<LabelledHeading> Headings, IReadOnlyDictionary<string, string> Sections, LabelledContract Contract)
{
    static readonly JsonSerializerOptions Options = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    /// <summary>The states that a second reader of the document gives too.</summary>
    public Label AgreedWith(Label second) => this with
    {
        Sections = Sections.Where(section => second.Sections.TryGetValue(section.Key, out var state) && StateOf(state) == StateOf(section.Value)).ToDictionary(section => section.Key, section => section.Value),
    };

    /// <summary>What is not applicable is absent, and nobody demands it.</summary>
    public static string StateOf(string said) => said == "not_applicable" ? "absent" : said;

    public static IReadOnlyList<Label> Read(string path) => [.. File.ReadLines(path).Where(line => line.Length > 0).Select(line => JsonSerializer.Deserialize<Label>(line, Options)!)];
}

/// <param name="Line">Counted from 1.</param>
/// <param name="Keys">The sections it serves; none for a heading that serves none.</param>
sealed record LabelledHeading(int Line, string? Text, IReadOnlyList<string> Keys);

sealed record LabelledContract(string? Task, IReadOnlyList<LabelledMetric> OfflineMetrics, LabelledBaseline? Baseline, LabelledSplit? Split);

sealed record LabelledMetric(string Name, string? Target, bool Primary, int? Line);

sealed record LabelledBaseline(string? Method, string? Value, int? Line);

sealed record LabelledSplit(string Kind, int? Line);
