using System.Globalization;
using MlDesignLint.Engine.Audit;

namespace MlDesignLint.Cli.Terminal;

/// <summary>An audit for people at a terminal: a line a document, the questions below it, and what most teams lack.</summary>
sealed class AuditText(AuditReport audit, ITextOutput output)
{
    public void Write()
    {
        var language = audit.Language;
        foreach (var document in audit.Documents)
        {
            output.Write(AuditWords.Of(document.Verdict).In(language), document.Verdict switch { Verdict.Ready => TextRole.Info, Verdict.NotReady => TextRole.Error, _ => TextRole.Warning });
            output.Write($"  {document.Path}", TextRole.Strong);
            output.WriteLine();
            foreach (var question in Questions.For(document, language))
                output.WriteParagraph(4, question);
        }

        if (audit.Documents.Count == 0)
            output.WriteParagraph(0, AuditWords.NoDocuments.In(language));
        if (audit.Lacking.Count > 0)
        {
            output.WriteLine();
            output.WriteParagraph(0, AuditWords.Lacking.In(language), TextRole.Strong);
            foreach (var (section, count) in audit.Lacking)
                output.WriteParagraph(4, AuditWords.LackingIn.Format(language, section.Title.In(language), count, audit.Documents.Count));
        }

        if (audit.Comparison is not { } comparison)
            return;
        output.WriteLine();
        output.WriteParagraph(0, AuditWords.Changes.In(language), TextRole.Strong);
        if (comparison.Changes.Count == 0)
            output.WriteParagraph(4, AuditWords.NoChanges.In(language));
        foreach (var change in comparison.Changes)
            output.WriteParagraph(4, string.Create(CultureInfo.InvariantCulture, $"{change.Path}: {AuditWords.Of(change, language)}"));
    }
}
