using System.Globalization;
using MlDesignLint.Engine;
using MlDesignLint.Engine.Audit;
using MlDesignLint.Engine.Sources;

namespace MlDesignLint.Cli.Terminal;

/// <summary>How much of the result is told.</summary>
enum Verbosity
{
    /// <summary>A line for each finding, nothing else.</summary>
    Quiet,

    /// <summary>Findings with their lines, and a summary.</summary>
    Normal,

    /// <summary>Also what was read and what was not understood.</summary>
    Detailed,
}

/// <summary>The result for people: findings by file, each with its line, its related places and its page.</summary>
sealed class TextReport(LintResult result, ITextOutput output)
{
    const int Indent = 4;
    const int WidestLine = 120;

    Language Language => result.Language;

    public void Write(Verbosity verbosity)
    {
        if (verbosity == Verbosity.Quiet)
        {
            foreach (var finding in result.Findings)
                WriteOneLine(finding);
            return;
        }

        var file = "";
        foreach (var finding in result.Findings)
        {
            if (finding.Location.Path != file)
                WriteLine(file = finding.Location.Path, TextRole.Strong);
            WriteFinding(finding);
        }

        if (verbosity == Verbosity.Detailed)
            WriteReading();
        foreach (var document in result.Documents)
            WriteVerdict(document);
        WriteSummary();
    }

    void WriteOneLine(Finding finding)
    {
        output.Write(Place(finding.Location), TextRole.Place);
        output.Write(": ");
        WriteHead(finding);
        output.Write($": {finding.Message}");
        output.WriteLine();
    }

    void WriteFinding(Finding finding)
    {
        output.Write("  ");
        WriteHead(finding);
        output.Write("  ");
        WriteLine(Place(finding.Location), TextRole.Place);
        output.WriteParagraph(Indent, finding.Message);
        WriteExcerpt(finding.Location, RoleOf(finding.Severity));
        foreach (var related in finding.Related)
        {
            output.WriteParagraph(Indent, $"{Place(related.Location)}: {related.Message}", TextRole.Faint);
            WriteExcerpt(related.Location, TextRole.Faint);
        }

        output.Write(new string(' ', Indent));
        WriteLine(finding.Rule.HelpLink, TextRole.Faint);
        output.WriteLine();
    }

    void WriteHead(Finding finding)
    {
        output.Write(Phrases.Severity(finding.Severity).In(Language), RoleOf(finding.Severity));
        output.Write($" {finding.Rule.Id}", TextRole.Strong);
        output.Write($" {finding.Rule.Name}", TextRole.Faint);
    }

    void WriteExcerpt(FileLocation location, TextRole role)
    {
        if (!result.Texts.TryGetValue(location.Path, out var text) || location.Start.Line >= text.LineCount)
            return;
        var number = (location.Start.Line + 1).ToString(CultureInfo.InvariantCulture).PadLeft(5);
        var gutter = Indent + number.Length + 3;
        var excerpt = SourceExcerpt.Of(text, location, Math.Min(output.Width - gutter ?? WidestLine, WidestLine));
        if (excerpt.Line.Length == 0)
            return;
        output.Write($"{new string(' ', Indent)}{number} | ", TextRole.Faint);
        WriteLine(excerpt.Line);
        output.Write($"{new string(' ', Indent + number.Length)} | ", TextRole.Faint);
        WriteLine(excerpt.Marks, role);
    }

    void WriteReading()
    {
        foreach (var note in result.Notes)
            output.WriteParagraph(0, $"{note.Path}{(note.Line is { } line ? FormattableString.Invariant($"({line})") : "")}: {note.Message}", TextRole.Faint);
        if (result.Notes.Count > 0)
            output.WriteLine();
        foreach (var project in result.Projects)
        {
            WriteLine(project.Path, TextRole.Strong);
            output.WriteParagraph(Indent, project.Documents.Count == 0
                ? Phrases.HeldToNothing.In(Language)
                : Phrases.HeldTo.Format(Language, string.Join(", ", project.Documents)));
            if (project.Binding is { } binding)
                WriteBinding(binding);
            output.WriteLine();
        }
    }

    void WriteBinding(BindingSummary binding)
    {
        output.WriteParagraph(Indent, binding.Calls == 0
            ? Phrases.NoLibraryCalls.In(Language)
            : Phrases.Bound.Format(Language, binding.Bound, binding.Calls, (100m * binding.Bound / binding.Calls).ToString("0.0", CultureInfo.InvariantCulture)));
        foreach (var call in binding.Unbound)
            output.WriteParagraph(Indent, Words(call), TextRole.Faint);
    }

    string Words(UnboundCall call)
    {
        var place = FormattableString.Invariant($"{call.Path}:{call.Line}");
        return Phrases.Unbound.Format(Language, call.Reason.Length == 0 ? $"{place}: {call.Text}" : $"{place}: {call.Text} ({call.Reason})");
    }

    void WriteVerdict(DocumentSummary document)
    {
        if (document.Verdict is not { } verdict)
            return;
        output.Write(document.Path, TextRole.Strong);
        output.Write(": ");
        WriteLine(AuditWords.Of(AuditJson.VerdictOf(verdict)).In(Language), verdict switch { "ready" => TextRole.Info, "not-ready" => TextRole.Error, _ => TextRole.Warning });
        if (document.Questions.Count == 0)
            return;
        output.WriteParagraph(Indent, $"{Phrases.AskFirst.In(Language)}:", TextRole.Faint);
        foreach (var question in document.Questions)
            output.WriteParagraph(Indent, $"- {question}");
    }

    void WriteSummary()
    {
        var (errors, warnings, notes) = (result.Count(Severity.Error), result.Count(Severity.Warning), result.Count(Severity.Info));
        var counts = new List<string>();
        if (errors > 0)
            counts.Add(Phrases.Errors(errors, Language));
        if (warnings > 0)
            counts.Add(Phrases.Warnings(warnings, Language));
        if (notes > 0)
            counts.Add(Phrases.Notes(notes, Language));

        var read = new List<string>();
        if (result.Documents.Count > 0)
            read.Add(Phrases.Documents(result.Documents.Count, Language));
        if (result.Projects.Count > 0)
            read.Add(Phrases.Projects(result.Projects.Count, Language));
        if (read.Count == 0)
        {
            WriteLine(Phrases.NothingToCheck.In(Language));
            return;
        }

        var files = result.Findings.Select(finding => finding.Location.Path).Distinct(StringComparer.Ordinal).Count();
        var found = counts.Count == 0 ? Phrases.NoFindings.In(Language) : $"{string.Join(", ", counts)} {Phrases.InFiles(files, Language)}";
        output.Write(found, errors > 0 ? TextRole.Error : warnings > 0 ? TextRole.Warning : TextRole.Strong);
        output.Write($"; {Phrases.Read.Format(Language, string.Join(", ", read))}");
        if (result.Known > 0)
            output.Write($"; {Phrases.Known.Format(Language, result.Known)}");
        output.WriteLine();
    }

    void WriteLine(string text, TextRole role = TextRole.Plain)
    {
        output.Write(text, role);
        output.WriteLine();
    }

    static string Place(FileLocation location) =>
        string.Create(CultureInfo.InvariantCulture, $"{location.Path}:{location.Start.Line + 1}:{location.Start.Character + 1}");

    static TextRole RoleOf(Severity severity) => severity switch
    {
        Severity.Error => TextRole.Error,
        Severity.Warning => TextRole.Warning,
        _ => TextRole.Info,
    };
}
