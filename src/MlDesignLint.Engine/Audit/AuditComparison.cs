using System.Text.Json;
using MlDesignLint.Engine.Reporting;

namespace MlDesignLint.Engine.Audit;

/// <summary>What changed since an earlier audit.</summary>
sealed record AuditComparison(IReadOnlyList<DocumentChange> Changes)
{
    /// <summary>The differences between the JSON of an earlier audit and this one; documents without any are left out.</summary>
    /// <exception cref="ReportException">The file is no audit.</exception>
    public static AuditComparison With(string earlier, AuditReport now)
    {
        var before = Read(earlier);
        var changes = now.Documents.Select(document => before.Remove(document.Path, out var old) ? Compare(old, document) : new DocumentChange(document.Path, null, document.Verdict, [], 0))
            .OfType<DocumentChange>().ToList();
        return new([.. changes.Concat(before.Select(gone => new DocumentChange(gone.Key, gone.Value.Verdict, null, [], 0))).OrderBy(change => change.Path, StringComparer.Ordinal)]);
    }

    static DocumentChange? Compare(Earlier old, DocumentAudit document)
    {
        var sections = document.Sections.Where(section => old.States.TryGetValue(section.Section.Key, out var state) && state != section.State)
            .Select(section => (section.Section, old.States[section.Section.Key], section.State)).ToList();
        var findings = document.All.Count() - old.Findings;
        return sections.Count == 0 && findings == 0 && old.Verdict == document.Verdict ? null : new(document.Path, old.Verdict, document.Verdict, sections, findings);
    }

    static Dictionary<string, Earlier> Read(string path)
    {
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(path));
            if (json.RootElement.GetProperty("audit").GetInt32() != AuditJson.Version)
                throw new ReportException($"{path}: an audit of another version; expected {AuditJson.Version}");
            return json.RootElement.GetProperty("documents").EnumerateArray().ToDictionary(document => document.GetProperty("path").GetString()!, Document, StringComparer.Ordinal);
        }
        catch (JsonException exception)
        {
            throw new ReportException($"{path}({exception.LineNumber + 1}): not an audit: the JSON is broken");
        }
        catch (Exception exception) when (exception is InvalidOperationException or KeyNotFoundException or FormatException or ArgumentException)
        {
            throw new ReportException($"{path}: not a report of audit --format json");
        }
    }

    static Earlier Document(JsonElement json) => new(
        AuditJson.VerdictOf(json.GetProperty("verdict").GetString()!),
        json.GetProperty("sections").EnumerateArray().ToDictionary(section => section.GetProperty("key").GetString()!, section => AuditJson.StateOf(section.GetProperty("state").GetString()!)),
        json.GetProperty("findings").GetArrayLength() + json.GetProperty("contradictions").GetArrayLength() + json.GetProperty("disagreements").GetArrayLength());

    sealed record Earlier(Verdict Verdict, IReadOnlyDictionary<string, Design.SectionState> States, int Findings);
}

/// <summary>How one document changed.</summary>
/// <param name="Path">The file.</param>
/// <param name="Before">The earlier verdict; null for a new document.</param>
/// <param name="Now">The verdict; null for one that is gone.</param>
/// <param name="Sections">The sections whose state changed.</param>
/// <param name="Findings">How many findings came (or, negative, went) on balance.</param>
sealed record DocumentChange(string Path, Verdict? Before, Verdict? Now, IReadOnlyList<(SectionDefinition Section, Design.SectionState Before, Design.SectionState Now)> Sections, int Findings);
