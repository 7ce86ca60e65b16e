using MlDesignLint.Design;

namespace MlDesignLint.Documents.Writing;

/// <summary>
/// Puts the required sections that a document does not have into its text, in the order of the model, and changes nothing else. What it writes is read again
/// before it is given out: all that was there is still there, and every new section is known.
/// </summary>
public static class SectionInsertion
{
    /// <summary>The document's text with the missing sections, and which these are; the text as it is where none is missing.</summary>
    /// <param name="document">The document, with its profile.</param>
    /// <param name="today">The day on which waivers are judged, in UTC.</param>
    /// <returns>Null where the sections find no place in the text, such as behind a fence that is never closed, or the text goes on in other files.</returns>
    public static (string Text, IReadOnlyList<SectionDefinition> Sections)? Into(DesignDocument document, DateTime today)
    {
        var missing = DocumentChecker.AbsentSections(document).Where(section => !IsAccepted(section, document, today)).ToList();
        if (missing.Count == 0)
            return (document.Text.Content, missing);
        if (document.Text.Parts.Any())
            return null;
        var texts = document.Format == DocumentFormat.Yaml ? YamlTexts(document, missing) : MarkdownTexts(document, missing);
        return texts.FirstOrDefault(text => Holds(text, document, missing)) is { } found ? (found, missing) : null;
    }

    static bool IsAccepted(SectionDefinition section, DesignDocument document, DateTime today)
    {
        var rule = Catalogue.Rules.FirstOrDefault(rule => rule.Check?.Kind == "section" && rule.Check["section"] == section.Key) ?? Catalogue.OtherSectionMissing;
        return document.Contract.WaiverOf(rule, Checks.SectionCheck.TitleOf(document), today) is not null || (document.Profile.Levels.TryGetValue(rule.Id, out var level) && level == Severity.None);
    }

    /// <summary>Each section beside its neighbour in the model; else all of them at the end.</summary>
    static IEnumerable<string> MarkdownTexts(DesignDocument document, IReadOnlyList<SectionDefinition> missing)
    {
        yield return Inserted(document, missing.Select(section => (section, Place: PlaceOf(section, document))));
        yield return Inserted(document, missing.Select(section => (section, Place: AtEnd(document))));
    }

    static string Inserted(DesignDocument document, IEnumerable<(SectionDefinition Section, (int Offset, int Level) Place)> parts)
    {
        var text = document.Text.Content;
        var newline = NewlineOf(text);
        foreach (var group in parts.GroupBy(part => part.Place.Offset).OrderByDescending(group => group.Key))
        {
            var sections = string.Join("\n\n", group.Select(part => Scaffold.Heading(part.Section, document.Language, part.Place.Level)));
            var (before, behind) = (text.Substring(0, group.Key), text.Substring(group.Key));
            var lead = before.Length == 0 || EndsBlank(before) ? "" : before.EndsWith("\n", StringComparison.Ordinal) ? "\n" : "\n\n";
            text = before + (lead + sections + (behind.Length == 0 ? "\n" : "\n\n")).Replace("\n", newline) + behind;
        }

        return text;
    }

    /// <summary>Behind the nearest section before it in the model, else before the nearest one behind it, else at the end.</summary>
    static (int Offset, int Level) PlaceOf(SectionDefinition section, DesignDocument document)
    {
        var order = document.Profile.Sections.Select(known => known.Key).ToList();
        var at = order.IndexOf(section.Key);
        var before = order.Take(at).Reverse().Select(key => Anchor(key, document)).FirstOrDefault(anchor => anchor is not null);
        if (before is not null && IsLineStart(document.Text, before.Span.End))
            return (before.Span.End, before.Level);
        var behind = order.Skip(at + 1).Select(key => Anchor(key, document)).FirstOrDefault(anchor => anchor is not null);
        return before is null && behind is not null && IsLineStart(document.Text, behind.Span.Start) ? (behind.Span.Start, behind.Level) : AtEnd(document);
    }

    /// <summary>The highest heading of a section, but not the document's title, which all others stand under.</summary>
    static Section? Anchor(string key, DesignDocument document) => document.SectionsOf(key).OrderBy(section => section.Level).FirstOrDefault(section =>
        section.Level is > 0 and < SectionBuilder.LabelLevel && !(section.Parent is null && document.Sections.Any(other => other.Parent == section && other.Keys.Count > 0)));

    static (int Offset, int Level) AtEnd(DesignDocument document)
    {
        var levels = document.Sections.Where(section => section.Level is > 1 and < SectionBuilder.LabelLevel && section.Keys.Count > 0).Select(section => section.Level).ToList();
        return (document.Text.Content.Length, levels.Count == 0 ? 2 : levels.Min());
    }

    static bool IsLineStart(FileText text, int offset) => offset == text.Content.Length || text.PositionOf(offset).Character == 0;

    /// <summary>Keys at the end of the file: beside the section that stands last, under <c>sections</c>, or at the top.</summary>
    static IEnumerable<string> YamlTexts(DesignDocument document, IReadOnlyList<SectionDefinition> missing)
    {
        var text = document.Text.Content;
        var newline = NewlineOf(text);
        var lead = text.Length == 0 || text.EndsWith("\n", StringComparison.Ordinal) ? "" : newline;
        var indents = document.Sections.Where(section => section.Level == 1).Select(section => document.Text.PositionOf(section.HeadingSpan.Start).Character).Reverse().Take(1);
        foreach (var indent in indents)
            yield return text + lead + Entries(new string(' ', indent));
        yield return text + lead + "sections:" + newline + Entries("  ");
        yield return text + lead + Entries("");

        string Entries(string indent) => string.Concat(missing.Select(section => Scaffold.Entry(section, document.Language, indent))).Replace("\n", newline);
    }

    /// <summary>Whether a text holds all headings of the document in order, and the missing sections besides.</summary>
    static bool Holds(string text, DesignDocument document, IReadOnlyList<SectionDefinition> missing)
    {
        DesignDocument read;
        try
        {
            read = Packs.ProfiledDocument.With(DocumentReader.Read(DocumentFile.FromText(document.Text.Path, text)), document.Profile);
        }
        catch (DocumentReadException)
        {
            return false;
        }

        var keys = new HashSet<string>(missing.Select(section => section.Key));
        var isNew = read.Sections.ToLookup(section => section.Level is > 0 and < SectionBuilder.LabelLevel && section.Keys.Any(keys.Contains) && !section.Blocks.Any(block => block.Kind != BlockKind.Html));
        return isNew[true].Count() == missing.Count && missing.All(section => read.SectionsOf(section.Key).Any())
            && isNew[false].Select(Shape).SequenceEqual(document.Sections.Select(Shape));

        static (string, int, int) Shape(Section section) => (section.Heading, section.Level, section.Blocks.Count);
    }

    static bool EndsBlank(string text) => text.EndsWith("\n\n", StringComparison.Ordinal) || text.EndsWith("\n\r\n", StringComparison.Ordinal);

    static string NewlineOf(string text) => text.IndexOf('\n') is > 0 and var at && text[at - 1] == '\r' ? "\r\n" : "\n";
}
