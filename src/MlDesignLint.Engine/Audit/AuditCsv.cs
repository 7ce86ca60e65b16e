using System.Globalization;
using MlDesignLint.Engine.Reporting;

namespace MlDesignLint.Engine.Audit;

/// <summary>An audit as a table for spreadsheets: a row a document. No cell is taken for a formula.</summary>
static class AuditCsv
{
    public static string Report(AuditReport audit)
    {
        var head = new[] { "path", "title", "verdict", "stage", "owner", "language", "contradictions", "disagreements", "findings", "waivers" }.Concat(audit.Sections.Select(section => section.Key));
        var rows = audit.Documents.Select(document => new[]
        {
            document.Path,
            document.Title,
            AuditJson.NameOf(document.Verdict),
            AuditJson.NameOf(document.Stage),
            document.Owner,
            document.Language.Code(),
            Number(document.Contradictions.Count),
            Number(document.Disagreements.Count),
            Number(document.Findings.Count),
            Number(document.Waivers.Count),
        }.Concat(document.Sections.Select(section => AuditJson.NameOf(section.State))));
        return string.Concat(rows.Prepend(head).Select(row => $"{LogCommands.Defuse(string.Join(',', row.Select(Cell)))}\r\n"));
    }

    static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>An apostrophe makes a spreadsheet read a sign as text.</summary>
    static string Cell(string text)
    {
        var visible = VisibleText.Of(text);
        if (visible.TrimStart() is ['=' or '+' or '-' or '@' or '\uff1d' or '\uff0b' or '\uff0d' or '\uff20', ..])
            visible = $"'{visible}";
        return visible.AsSpan().ContainsAny(",\";") ? $"\"{visible.Replace("\"", "\"\"")}\"" : visible;
    }
}
