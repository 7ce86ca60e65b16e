using System.Globalization;
using System.Text;
using MlDesignLint.Engine.Reporting;

namespace MlDesignLint.Engine.Audit;

/// <summary>An audit as Markdown: the table of documents, then each one that is not ready.</summary>
static class AuditMarkdown
{
    public static string Report(AuditReport audit)
    {
        var language = audit.Language;
        var text = new StringBuilder($"# {AuditWords.Title.In(language)}\n\n");
        if (audit.Documents.Count == 0)
            text.Append(CultureInfo.InvariantCulture, $"{AuditWords.NoDocuments.In(language)}\n\n");
        foreach (var verdict in Enum.GetValues<Verdict>().Where(verdict => audit.Count(verdict) > 0))
            text.Append(CultureInfo.InvariantCulture, $"- {AuditWords.Of(verdict).In(language)}: {audit.Count(verdict)}\n");
        AppendList(text, 2, AuditWords.Problems.In(language), audit.Problems.Select(problem => $"{MarkdownText.Of(problem.Path)} {MarkdownText.Of(problem.Message)}"));
        AppendList(text, 2, AuditWords.Lacking.In(language), audit.Lacking.Select(lack => AuditWords.LackingIn.Format(language, lack.Section.Title.In(language), lack.Documents, audit.Documents.Count)));
        if (audit.Comparison is { } comparison)
            AppendList(text, 2, AuditWords.Changes.In(language), comparison.Changes.Select(change => $"{MarkdownText.Of(change.Path)} {AuditWords.Of(change, language)}").DefaultIfEmpty(AuditWords.NoChanges.In(language)));
        if (audit.Documents.Count > 0)
            AppendMatrix(text, audit);
        foreach (var document in audit.Documents.Where(document => document.Verdict != Verdict.Ready))
            AppendDocument(text, document, language);
        return text.ToString();
    }

    static void AppendMatrix(StringBuilder text, AuditReport audit)
    {
        var language = audit.Language;
        var heads = new[] { AuditWords.Document, AuditWords.Verdict, AuditWords.Stage, AuditWords.Owner, AuditWords.Findings }.Concat(audit.Columns.Select(column => audit.Sections[column].Title)).Select(head => head.In(language)).ToList();
        text.Append(CultureInfo.InvariantCulture, $"\n## {AuditWords.Matrix.In(language)}\n\n| {string.Join(" | ", heads)} |\n|{string.Concat(heads.Select(_ => "---|"))}\n");
        foreach (var document in audit.Documents)
        {
            var cells = new[]
            {
                MarkdownText.Of(document.Path), AuditWords.Of(document.Verdict).In(language), AuditWords.Of(document.Stage).In(language), MarkdownText.Of(document.Owner),
                document.All.Count().ToString(CultureInfo.InvariantCulture),
            }.Concat(audit.Columns.Select(column => document.Sections[column]).Select(section => section.IsAsked ? AuditWords.Of(section.State).In(language) : ""));
            text.Append(CultureInfo.InvariantCulture, $"| {string.Join(" | ", cells)} |\n");
        }
    }

    static void AppendDocument(StringBuilder text, DocumentAudit document, Language language)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n## {MarkdownText.Of(document.Title)}\n\n{MarkdownText.Of(document.Path)}: {AuditWords.Of(document.Verdict).In(language)}\n");
        AppendList(text, 3, AuditWords.Questions.In(language), Questions.For(document, language).Select(MarkdownText.Of));
        AppendList(text, 3, AuditWords.Contradictions.In(language), document.Contradictions.Select(Words));
        AppendList(text, 3, AuditWords.Disagreements.In(language), document.Disagreements.Select(Words));
        AppendList(text, 3, AuditWords.Findings.In(language), document.Findings.Select(Words));
        AppendList(text, 3, AuditWords.Waivers.In(language), document.Waivers.Select(waiver => Words(waiver, language)));
    }

    static string Words(Finding finding) => string.Create(CultureInfo.InvariantCulture, $"[{finding.Rule.Id}]({finding.Rule.HelpLink}) {MarkdownText.Of($"{finding.Location.Path}:{finding.Location.Start.Line + 1}")} {MarkdownText.Of(finding.Message)}");

    static string Words(WaiverSummary waiver, Language language) =>
        $"{MarkdownText.Of(waiver.Rule)} {MarkdownText.Of(waiver.Reason)}{(waiver.Until is { } until ? $", {AuditWords.Until.Format(language, AuditWords.Day(until))}" : "")}";

    static void AppendList(StringBuilder text, int level, string heading, IEnumerable<string> items)
    {
        var lines = items.ToList();
        if (lines.Count == 0)
            return;
        text.Append(CultureInfo.InvariantCulture, $"\n{new string('#', level)} {heading}\n\n");
        foreach (var line in lines)
            text.Append(CultureInfo.InvariantCulture, $"- {line}\n");
    }
}
