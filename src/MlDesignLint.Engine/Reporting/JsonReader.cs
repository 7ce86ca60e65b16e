using System.Text.Json;
using MlDesignLint.Engine.Sources;

namespace MlDesignLint.Engine.Reporting;

/// <summary>Reads what <see cref="JsonReporter"/> wrote, and makes one result of several. The texts that findings point into are not in it.</summary>
public static class JsonReader
{
    /// <summary>The result of one report.</summary>
    /// <exception cref="ReportException">The file is no report of this version.</exception>
    public static LintResult Read(string path)
    {
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(path));
            var root = json.RootElement;
            if (root.GetProperty("version").GetInt32() != JsonReporter.Version)
                throw new ReportException($"{path}: a report of another version; expected {JsonReporter.Version}");
            var documents = List(root, "documents", Document);
            return new()
            {
                Findings = List(root, "findings", Finding),
                Suppressed = List(root, "suppressed", Finding),
                Known = root.GetProperty("known").GetInt32(),
                Problems = List(root, "problems", Problem),
                Notes = List(root, "notes", Problem),
                Documents = documents,
                Projects = List(root, "projects", Project),
                Texts = new Dictionary<string, FileText>(),
                Language = LanguageCodes.TryParse(root.GetProperty("language").GetString(), out var language) ? language : Language.English,
            };
        }
        catch (JsonException exception)
        {
            throw new ReportException($"{path}({exception.LineNumber + 1}): not a report of check --format json: the JSON is broken");
        }
        catch (Exception exception) when (exception is InvalidOperationException or KeyNotFoundException or FormatException)
        {
            throw new ReportException($"{path}: not a report of check --format json");
        }
    }

    /// <summary>One result of the parts of a sharded check, whatever their order.</summary>
    public static LintResult Merge(IReadOnlyList<LintResult> parts) => new()
    {
        Findings = FindingOrder.Sort(parts.SelectMany(part => part.Findings)),
        Suppressed = FindingOrder.Sort(parts.SelectMany(part => part.Suppressed)),
        Known = parts.Sum(part => part.Known),
        Problems = Distinct(parts.SelectMany(part => part.Problems)),
        Notes = Distinct(parts.SelectMany(part => part.Notes)),
        Documents = [.. parts.SelectMany(part => part.Documents).DistinctBy(document => document.Path).OrderBy(document => document.Path, StringComparer.Ordinal)],
        Projects = [.. parts.SelectMany(part => part.Projects).DistinctBy(project => project.Path).OrderBy(project => project.Path, StringComparer.Ordinal)],
        Texts = new Dictionary<string, FileText>(),
        Language = parts.Count > 0 && parts.All(part => part.Language == Language.Russian) ? Language.Russian : Language.English,
    };

    static IReadOnlyList<InputProblem> Distinct(IEnumerable<InputProblem> problems) =>
        [.. problems.Distinct().OrderBy(problem => problem.Path, StringComparer.Ordinal).ThenBy(problem => problem.Line).ThenBy(problem => problem.Message, StringComparer.Ordinal)];

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

/// <summary>A file that is no report, in words for the user.</summary>
public sealed class ReportException(string message) : IOException(message);
