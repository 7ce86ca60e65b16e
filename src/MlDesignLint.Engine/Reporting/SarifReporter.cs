using System.Text.Json;
using MlDesignLint.Engine.Sources;

namespace MlDesignLint.Engine.Reporting;

/// <summary>
/// The result as SARIF 2.1.0: only the rules that spoke, addresses relative to the working folder, nothing that differs from machine to
/// machine. A fingerprint survives edits elsewhere in the file.
/// </summary>
public static class SarifReporter
{
    const string Root = "%SRCROOT%";

    /// <summary>The whole log.</summary>
    /// <param name="result">What was found.</param>
    /// <param name="exitCode">The exit code of the run.</param>
    /// <param name="workingFolder">What the paths are relative to.</param>
    public static string Report(LintResult result, int exitCode, string workingFolder) => JsonText.Write(json =>
    {
        var findings = FindingOrder.Sort(result.Findings.Concat(result.Suppressed));
        var rules = findings.Select(finding => finding.Rule).DistinctBy(rule => rule.Id).OrderBy(rule => rule.Id, StringComparer.Ordinal).ToList();
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool(json, rules, result.Language);
        WriteInvocation(json, result, exitCode, workingFolder);
        json.WriteStartObject("originalUriBaseIds");
        json.WriteStartObject(Root);
        WriteMessage(json, "description", "The folder the check was started in.");
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        foreach (var finding in findings)
            WriteResult(json, finding, rules.FindIndex(rule => rule.Id == finding.Rule.Id), workingFolder);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    });

    static void WriteTool(Utf8JsonWriter json, IReadOnlyList<Rule> rules, Language language)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", Product.Name);
        json.WriteString("semanticVersion", Product.Version);
        json.WriteString("informationUri", Catalogue.RepositoryUrl);
        json.WriteString("language", language.Code());
        json.WriteStartArray("rules");
        foreach (var rule in rules)
            WriteRule(json, rule, language);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    static void WriteRule(Utf8JsonWriter json, Rule rule, Language language)
    {
        var (why, instead) = (rule.Why.In(language).Trim(), rule.Instead.In(language).Trim());
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        json.WriteString("name", rule.Name);
        WriteMessage(json, "shortDescription", rule.Title.In(language));
        WriteMessage(json, "fullDescription", why);
        json.WriteStartObject("help");
        json.WriteString("text", $"{why}\n\n{instead}");
        json.WriteString("markdown", $"{why}\n\n{instead}\n\n[{rule.Id}]({rule.HelpLink})");
        json.WriteEndObject();
        json.WriteString("helpUri", rule.HelpLink);
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", Level(rule.Severity));
        json.WriteEndObject();
        json.WriteStartObject("properties");
        json.WriteString("category", rule.Category);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    static void WriteInvocation(Utf8JsonWriter json, LintResult result, int exitCode, string workingFolder)
    {
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", exitCode != 2);
        json.WriteNumber("exitCode", exitCode);
        json.WriteStartArray("toolExecutionNotifications");
        foreach (var problem in result.Problems)
            WriteNotification(json, problem, "error", workingFolder);
        foreach (var note in result.Notes)
            WriteNotification(json, note, "note", workingFolder);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    static void WriteNotification(Utf8JsonWriter json, InputProblem problem, string level, string workingFolder)
    {
        json.WriteStartObject();
        json.WriteString("level", level);
        WriteMessage(json, "message", problem.Message);
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        WriteArtifact(json, problem.Path, workingFolder);
        if (problem.Line is { } line)
        {
            json.WriteStartObject("region");
            json.WriteNumber("startLine", line);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    static void WriteResult(Utf8JsonWriter json, Finding finding, int ruleIndex, string workingFolder)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Rule.Id);
        json.WriteNumber("ruleIndex", ruleIndex);
        json.WriteString("level", Level(finding.Severity));
        WriteMessage(json, "message", finding.Message);
        json.WriteStartArray("locations");
        json.WriteStartObject();
        WriteLocation(json, finding.Location, workingFolder);
        json.WriteEndObject();
        json.WriteEndArray();
        if (finding.Related.Count > 0)
        {
            json.WriteStartArray("relatedLocations");
            for (var i = 0; i < finding.Related.Count; i++)
            {
                json.WriteStartObject();
                json.WriteNumber("id", i + 1);
                WriteLocation(json, finding.Related[i].Location, workingFolder);
                WriteMessage(json, "message", finding.Related[i].Message);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        WriteCodeFlow(json, finding, workingFolder);
        json.WriteStartObject("partialFingerprints");
        json.WriteString(Fingerprints.Key, finding.Fingerprint);
        json.WriteEndObject();
        WriteSuppression(json, finding.Suppression);
        json.WriteEndObject();
    }

    static void WriteSuppression(Utf8JsonWriter json, Suppression? suppression)
    {
        if (suppression is null)
            return;
        json.WriteStartArray("suppressions");
        json.WriteStartObject();
        json.WriteString("kind", suppression.IsInSource ? "inSource" : "external");
        if (suppression.Reason.Length > 0)
            json.WriteString("justification", suppression.Reason);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    /// <summary>The way of the data from its first step to the finding's own place.</summary>
    static void WriteCodeFlow(Utf8JsonWriter json, Finding finding, string workingFolder)
    {
        var steps = finding.Related.Where(related => related.IsStep).ToList();
        if (steps.Count == 0)
            return;
        json.WriteStartArray("codeFlows");
        json.WriteStartObject();
        json.WriteStartArray("threadFlows");
        json.WriteStartObject();
        json.WriteStartArray("locations");
        foreach (var step in steps.Append(new(finding.Location, finding.Message)))
        {
            json.WriteStartObject();
            json.WriteStartObject("location");
            WriteLocation(json, step.Location, workingFolder);
            WriteMessage(json, "message", step.Message);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    static void WriteLocation(Utf8JsonWriter json, FileLocation location, string workingFolder)
    {
        json.WriteStartObject("physicalLocation");
        WriteArtifact(json, location.Path, workingFolder);
        json.WriteStartObject("region");
        json.WriteNumber("startLine", location.Start.Line + 1);
        json.WriteNumber("startColumn", location.Start.Character + 1);
        json.WriteNumber("endLine", location.End.Line + 1);
        json.WriteNumber("endColumn", location.End.Character + 1);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>A file below the working folder is named relative to it; one elsewhere has no such name.</summary>
    static void WriteArtifact(Utf8JsonWriter json, string path, string workingFolder)
    {
        json.WriteStartObject("artifactLocation");
        if (path == ".." || path.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(path))
        {
            json.WriteString("uri", new Uri(Path.GetFullPath(path, workingFolder)).AbsoluteUri);
        }
        else
        {
            json.WriteString("uri", string.Join('/', path.Split('/').Select(Uri.EscapeDataString)));
            json.WriteString("uriBaseId", Root);
        }

        json.WriteEndObject();
    }

    static void WriteMessage(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Info => "note",
        _ => "none",
    };
}
