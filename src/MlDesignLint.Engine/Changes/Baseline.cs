using System.Text.Json;
using MlDesignLint.Engine.Reporting;

namespace MlDesignLint.Engine.Changes;

/// <summary>
/// A file of findings that a team took over and does not want to hear of again. By rule and file, one fingerprint a line, all in order, so that git merges
/// two of them; paths are relative to the file, so that it serves any working folder.
/// </summary>
/// <example><code>
/// { "version": 1, "findings": { "MLD2005": { "src/Training.cs": [ "0f3a…" ] } } }
/// </code></example>
public static class Baseline
{
    const int Version = 1;

    /// <summary>The file's text for some findings.</summary>
    public static string Text(IEnumerable<Finding> findings, string path, string workingFolder)
    {
        var shown = new ShownPaths(Path.GetDirectoryName(path)!);
        return JsonText.Write(json =>
        {
            json.WriteStartObject();
            json.WriteNumber("version", Version);
            json.WriteStartObject("findings");
            foreach (var rule in findings.GroupBy(finding => finding.Rule.Id).OrderBy(rule => rule.Key, StringComparer.Ordinal))
            {
                json.WriteStartObject(rule.Key);
                foreach (var file in rule.GroupBy(finding => shown.Of(Path.GetFullPath(finding.Location.Path, workingFolder))).OrderBy(file => file.Key, StringComparer.Ordinal))
                {
                    json.WriteStartArray(file.Key);
                    foreach (var finding in file.OrderBy(finding => finding.Fingerprint, StringComparer.Ordinal))
                        json.WriteStringValue(finding.Fingerprint);
                    json.WriteEndArray();
                }

                json.WriteEndObject();
            }

            json.WriteEndObject();
            json.WriteEndObject();
        });
    }

    /// <summary>The findings of a file, with paths as reports show them. A merge may have left a rule or a file twice, or a comma too many.</summary>
    /// <exception cref="BaselineException">The file is no baseline.</exception>
    public static IReadOnlyList<KnownFinding> Read(string path, string workingFolder)
    {
        try
        {
            var shown = new ShownPaths(workingFolder);
            using var json = JsonDocument.Parse(File.ReadAllBytes(path), new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            if (json.RootElement.GetProperty("version").GetInt32() != Version)
                throw new BaselineException($"{path}: a baseline of another version; expected {Version}");
            return [.. from rule in json.RootElement.GetProperty("findings").EnumerateObject()
                       from file in rule.Value.EnumerateObject()
                       let shownPath = shown.Of(Path.GetFullPath(file.Name, Path.GetDirectoryName(path)!))
                       from name in file.Value.EnumerateArray().Select(name => name.GetString()!).Distinct(StringComparer.Ordinal)
                       select new KnownFinding(shownPath, name)];
        }
        catch (JsonException exception)
        {
            throw new BaselineException($"{path}({exception.LineNumber + 1}): not a baseline: the JSON is broken");
        }
        catch (Exception exception) when (exception is InvalidOperationException or KeyNotFoundException or FormatException or ArgumentException)
        {
            throw new BaselineException($"{path}: not a baseline: expected version, and findings by rule and file");
        }
    }
}

/// <summary>A file that is no baseline, in words for the user.</summary>
public sealed class BaselineException(string message) : IOException(message);
