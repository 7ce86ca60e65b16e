using System.Text.Json;
using MlDesignLint.Engine.Sources;

namespace MlDesignLint.Engine.Reporting;

/// <summary>Reads what <see cref="SarifReporter"/> wrote; other tools' runs in the log are passed over. How much was read or left out is not in a log.</summary>
/// <param name="workingFolder">What the paths are relative to.</param>
sealed class SarifReader(string workingFolder)
{
    readonly ShownPaths _shown = new(workingFolder);

    public LintResult Read(JsonElement root)
    {
        var runs = root.GetProperty("runs").EnumerateArray().Where(run => Driver(run).GetProperty("name").GetString() == Product.Name).ToList();
        var findings = runs.SelectMany(run => run.GetProperty("results").EnumerateArray()).Select(Finding).ToList();
        var notifications = runs.SelectMany(run => run.GetProperty("invocations").EnumerateArray())
            .SelectMany(invocation => invocation.GetProperty("toolExecutionNotifications").EnumerateArray()).ToLookup(notification => Text(notification, "level") == "error", Problem);
        return new()
        {
            Findings = [.. findings.Where(finding => finding.Suppression is null)],
            Suppressed = [.. findings.Where(finding => finding.Suppression is not null)],
            Problems = [.. notifications[true]],
            Notes = [.. notifications[false]],
            Documents = [],
            Projects = [],
            Texts = new Dictionary<string, FileText>(),
            Language = runs.Count > 0 && runs.All(run => Text(Driver(run), "language") == Language.Russian.Code()) ? Language.Russian : Language.English,
        };
    }

    static JsonElement Driver(JsonElement run) => run.GetProperty("tool").GetProperty("driver");

    Finding Finding(JsonElement json)
    {
        var flow = json.TryGetProperty("codeFlows", out var flows) ? flows[0].GetProperty("threadFlows")[0].GetProperty("locations").EnumerateArray().Select(step => Related(step.GetProperty("location"))).ToHashSet() : [];
        return new()
        {
            Rule = Catalogue.Find(Text(json, "ruleId")) ?? throw new FormatException(),
            Severity = Text(json, "level") switch { "error" => Severity.Error, "warning" => Severity.Warning, "note" => Severity.Info, _ => Severity.None },
            Location = Location(json.GetProperty("locations")[0]),
            Message = Message(json),
            Fingerprint = Text(json.GetProperty("partialFingerprints"), Fingerprints.Key),
            Related = json.TryGetProperty("relatedLocations", out var related) ? [.. related.EnumerateArray().Select(Related).Select(place => place with { IsStep = flow.Contains(place) })] : [],
            Suppression = json.TryGetProperty("suppressions", out var accepted)
                ? new(Text(accepted[0], "kind") == "inSource", accepted[0].TryGetProperty("justification", out var reason) ? reason.GetString()! : "")
                : null,
        };
    }

    RelatedLocation Related(JsonElement json) => new(Location(json), Message(json));

    // The offset in the text is not in a log; line and column give the same order.
    FileLocation Location(JsonElement json)
    {
        var region = json.GetProperty("physicalLocation").GetProperty("region");
        return new(Path(json), default, new(Number("startLine"), Number("startColumn")), new(Number("endLine"), Number("endColumn")));

        int Number(string name) => region.GetProperty(name).GetInt32() - 1;
    }

    string Path(JsonElement json)
    {
        var artifact = json.GetProperty("physicalLocation").GetProperty("artifactLocation");
        return artifact.TryGetProperty("uriBaseId", out _) ? Uri.UnescapeDataString(Text(artifact, "uri")) : _shown.Of(new Uri(Text(artifact, "uri")).LocalPath);
    }

    InputProblem Problem(JsonElement json)
    {
        var place = json.GetProperty("locations")[0];
        return new(Path(place), place.GetProperty("physicalLocation").TryGetProperty("region", out var region) ? region.GetProperty("startLine").GetInt32() : null, Message(json));
    }

    static string Message(JsonElement json) => Text(json.GetProperty("message"), "text");

    static string Text(JsonElement json, string name) => json.GetProperty(name).GetString() ?? throw new FormatException();
}
