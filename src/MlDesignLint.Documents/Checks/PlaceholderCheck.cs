using System.Text.RegularExpressions;
using MlDesignLint.Design;

namespace MlDesignLint.Documents.Checks;

/// <summary>A placeholder is left in a heading, a paragraph, a list item or a table.</summary>
static class PlaceholderCheck
{
    // What is not known yet has its place among the open questions.
    public static IEnumerable<DocumentFault> Find(Rule rule, DesignDocument document) =>
        document.Sections.Where(section => !section.IsUnder("open_questions"))
            .SelectMany(section => InHeading(section).Concat(section.Blocks.Where(block => !IsOmission(block, section)).SelectMany(In)))
            .Concat(document.Sections.SelectMany((section, i) => Unanswered(section, document.Sections.Skip(i).TakeWhile(other => other.Span.Start < section.Span.End), document.Text)))
            .Select(place => new DocumentFault(rule, place.Span, place.Text.Clipped()));

    /// <summary>The first words of a template in a section that holds nothing else.</summary>
    static IEnumerable<(string Text, SourceSpan Span)> Unanswered(Section section, IEnumerable<Section> within, FileText text) =>
        section.Topics.Count > 0 && !section.IsUnder("glossary_refs") && section.Blocks.FirstOrDefault(block => TemplateText.Is(block.Text)) is { } block
            && !within.Any(other => other.Blocks.Any(block => SectionContent.Is(block, text)))
                ? [(block.Text, block.Locate(0, block.Text.Length))] : [];

    /// <summary>Dots between other blocks mean "and so on".</summary>
    static bool IsOmission(Block block, Section section) => block.Text.Trim() is "..." or "…" && section.Blocks.Count > 1;

    /// <summary>Authors fill the angle brackets of a template's title in and leave them standing; only words that any product could bear are a hole.</summary>
    static readonly Regex HoleOfTitle = new(@"^<(?:(?:the|your|project|product|system|document|ваш\w*) )?(?:title|name|product|project|system|number|version|продукт|проект|система|названи[ея]( \w+)?|имя( \w+)?|номер|версия)>$|\b(?:or|или)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    static IEnumerable<(string Text, SourceSpan Span)> InHeading(Section section) =>
        Placeholders.In(section.Heading).Select(found => section.Heading.Substring(found.Start, found.Length))
            .Where(text => text[0] != '<' || !HeadingMatcher.NamesDocument(section.Heading) || HoleOfTitle.IsMatch(text)).Take(1).Select(text => (text, section.HeadingSpan));

    static IEnumerable<(string Text, SourceSpan Span)> In(Block block)
    {
        if (block.Table is not { } table)
            return Placeholders.In(block.Text).Where(found => !IsOpen(block.Text, found)).Select(found => (block.Text.Substring(found.Start, found.Length), block.Locate(found.Start, found.Length)));
        return table.Rows.SelectMany(row => IsDotted(row) ? row.Take(1) : row.Where((cell, i) => !IsDots(cell) && !IsOpenDate(table, i, cell)))
            .SelectMany(cell => Placeholders.In(cell.Text).Take(1).Select(found => (cell.Text.Substring(found.Start, found.Length), cell.Span)));
    }

    /// <summary>A date that is not set yet, or a question that is to be answered by a time.</summary>
    static readonly Regex DateBefore = new(@"\b(?:effective|approved|release[sd]?|valid from|published|date|signed|введен\w*|дата|утвержд\w*|действует|вступа\w*)[^.;:|]{0,20}:\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    static readonly Regex DueBehind = new(@"^\W*(?:before|by|until|till|due|до|к|перед)\s+[\p{L}\d]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    static readonly Regex HeaderOfDate = new(@"^\W*(?:when|until|by|date|due|deadline|start|end|eta|milestone date|target date|planned|срок\w*|дата|когда|до|к|начало|конец|окончание|план)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>Words of a question.</summary>
    const int WordsOfQuestion = 8;

    static bool IsOpen(string text, SourceSpan found) => IsUnset(text.Substring(found.Start, found.Length))
        && (DateBefore.IsMatch(text.Substring(0, found.Start)) || (DueBehind.IsMatch(text.Substring(found.End)) && text.Substring(0, found.Start).Split(' ').Length >= WordsOfQuestion));

    /// <summary>Whether one date of a plan is open and most others are set.</summary>
    static bool IsOpenDate(Table table, int column, TableCell cell) => IsUnset(cell.Text) && column < table.Header.Count && HeaderOfDate.IsMatch(table.Header[column].Text)
        && table.Rows.Count(row => row.Count > column && row[column].Text.Any(char.IsDigit)) * 2 > table.Rows.Count;

    static bool IsUnset(string text) => text.Trim(' ', '*', '_', '.') is "TBD" or "TBA" or "???" or "????";

    /// <summary>One cell of dots means "and so on"; a row of them was never filled.</summary>
    static bool IsDotted(IReadOnlyList<TableCell> row) => row.Count > 0 && row.All(IsDots);

    static bool IsDots(TableCell cell) => cell.Text is "..." or "…";
}
