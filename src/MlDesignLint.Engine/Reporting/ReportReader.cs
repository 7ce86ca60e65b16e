using System.Text.Json;
using MlDesignLint.Engine.Sources;

namespace MlDesignLint.Engine.Reporting;

/// <summary>Reads reports of earlier runs, JSON or SARIF, and makes one result of several. The texts that findings point into are not in them.</summary>
public static class ReportReader
{
    /// <summary>The result of one report.</summary>
    /// <param name="path">The file.</param>
    /// <param name="workingFolder">What paths are relative to.</param>
    /// <exception cref="ReportException">The file is no report of this version.</exception>
    public static LintResult Read(string path, string workingFolder)
    {
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(path));
            if (json.RootElement.TryGetProperty("runs", out _))
                return new SarifReader(workingFolder).Read(json.RootElement);
            return json.RootElement.GetProperty("version").GetInt32() == JsonReporter.Version
                ? JsonReader.Read(json.RootElement)
                : throw new ReportException($"{path}: a report of another version; expected {JsonReporter.Version}");
        }
        catch (JsonException exception)
        {
            throw new ReportException($"{path}({exception.LineNumber + 1}): not a report of check --format json or sarif: the JSON is broken");
        }
        catch (Exception exception) when (exception is InvalidOperationException or KeyNotFoundException or FormatException or IndexOutOfRangeException)
        {
            throw new ReportException($"{path}: not a report of check --format json or sarif");
        }
    }

    /// <summary>One result of several, whatever their order; what two of them found is one finding.</summary>
    public static LintResult Merge(IReadOnlyList<LintResult> parts)
    {
        var findings = FindingOrder.Sort(parts.SelectMany(part => part.Findings.Concat(part.Suppressed)));
        return new()
        {
            Findings = [.. findings.Where(finding => finding.Suppression is null)],
            Suppressed = [.. findings.Where(finding => finding.Suppression is not null)],
            Known = parts.Sum(part => part.Known),
            Problems = InputProblem.Sort(parts.SelectMany(part => part.Problems)),
            Notes = InputProblem.Sort(parts.SelectMany(part => part.Notes)),
            Documents = [.. parts.SelectMany(part => part.Documents).DistinctBy(document => document.Path).OrderBy(document => document.Path, StringComparer.Ordinal)],
            Projects = [.. parts.SelectMany(part => part.Projects).DistinctBy(project => project.Path).OrderBy(project => project.Path, StringComparer.Ordinal)],
            Texts = new Dictionary<string, FileText>(),
            Language = parts.Count > 0 && parts.All(part => part.Language == Language.Russian) ? Language.Russian : Language.English,
        };
    }
}

/// <summary>A file that is no report, in words for the user.</summary>
public sealed class ReportException(string message) : IOException(message);
