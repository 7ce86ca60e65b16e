using System.Text.Json;
using MlDesignLint.Engine.Sources;

namespace MlDesignLint.Engine.Reporting;

/// <summary>Reads what <see cref="JsonReporter"/> wrote.</summary>
static class JsonReader
{
    public static LintResult Read(JsonElement root) => new()
    {
        Findings = List(root, "findings", Finding),
        Suppressed = List(root, "suppressed", Finding),
        Known = root.GetProperty("known").GetInt32(),
        Problems = List(root, "problems", Problem),
        Notes = List(root, "notes", Problem),
        Documents = List(root, "documents", Document),
        Projects = List(root, "projects", Project),
        Texts = new Dictionary<string, FileText>(),
        Language = LanguageCodes.TryParse(root.GetProperty("language").GetString(), out var language) ? language : Language.English,
    };

    static Finding Finding(JsonElement json) => new()
    {
        Rule = Catalogue.Find(String(json, "rule")) ?? throw new FormatException(),
        Severity = SeverityNames.TryParse(String(json, "severity"), out var severity) ? severity : throw new FormatException(),
        Location = Location(json),
        Message = String(json, "message"),
        Fingerprint = String(json, "fingerprint"),
        Related = List(json, "related", related => new RelatedLocation(Location(related), String(related, "message"), related.TryGetProperty("step", out _))),
        Suppression = json.TryGetProperty("suppression", out var accepted) ? new(accepted.GetProperty("inSource").GetBoolean(), String(accepted, "reason")) : null,
    };

    // The offset in the text is not in a report; line and column give the same order.
    static FileLocation Location(JsonElement json)
    {
        var (start, end) = (Position(json.GetProperty("start")), Position(json.GetProperty("end")));
        return new(String(json, "path"), new(0, 0), start, end);
    }

    static TextPosition Position(JsonElement json) => new(json.GetProperty("line").GetInt32() - 1, json.GetProperty("column").GetInt32() - 1);

    static DocumentSummary Document(JsonElement json) => new(String(json, "path"), LanguageCodes.TryParse(String(json, "language"), out var language) ? language : Language.English)
    {
        Verdict = json.TryGetProperty("verdict", out var verdict) ? verdict.GetString() : null,
        Questions = json.TryGetProperty("questions", out var questions) ? [.. questions.EnumerateArray().Select(question => question.GetString() ?? "")] : [],
    };

    static ProjectSummary Project(JsonElement json) => new(
        String(json, "path"),
        [.. json.GetProperty("documents").EnumerateArray().Select(path => path.GetString()!)],
        json.GetProperty("files").GetInt32(),
        json.TryGetProperty("calls", out var calls) ? new(calls.GetInt32(), json.GetProperty("bound").GetInt32(), []) : null);

    static InputProblem Problem(JsonElement json) =>
        new(String(json, "path"), json.GetProperty("line") is { ValueKind: JsonValueKind.Number } line ? line.GetInt32() : null, String(json, "message"));

    static IReadOnlyList<T> List<T>(JsonElement json, string name, Func<JsonElement, T> item) => [.. json.GetProperty(name).EnumerateArray().Select(item)];

    static string String(JsonElement json, string name) => json.GetProperty(name).GetString() ?? throw new FormatException();
}
