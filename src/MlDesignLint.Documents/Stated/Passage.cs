using System.Text.RegularExpressions;
using MlDesignLint.Design;

namespace MlDesignLint.Documents.Stated;

/// <summary>A sentence, or a row of a table, as it is written: with the names of columns, which stand in code and are no words.</summary>
sealed class Passage(Section section, string text, int start, string? header = null, string leadIn = "", Passage? before = null)
{
    /// <summary>A longer paragraph is data.</summary>
    const int MaxLength = 4_000;

    static readonly Regex SentenceEnd = new(@"[.;!?]\s+", RegexOptions.CultureInvariant);

    /// <summary>What names the line of code that it was read from tells what is done and promises nothing.</summary>
    static readonly Regex ReadFromCode = new(@"\.csx?:\d", RegexOptions.CultureInvariant);

    readonly string _lower = text.ToLowerInvariant();
    readonly Lazy<FoldedText> _words = new(() => FoldedText.Of(text));

    /// <summary>The section it stands in.</summary>
    public Section Section => section;

    /// <summary>Its text; a line's end inside it is a blank.</summary>
    public string Text => text;

    /// <summary>The heading, and the words before the colon of a list item.</summary>
    public string Heading => section.Heading;

    /// <summary>The sentence that announces the list in which it stands, up to the colon; empty where none does.</summary>
    public string LeadIn => leadIn;

    /// <summary>The sentence before it in its paragraph or item; null where it is the first.</summary>
    public Passage? Previous => before;

    /// <summary>Whether a column may be named: something stands in code, with an underscore or a capital behind a small letter.</summary>
    public bool MayNameColumns { get; } = HasName(text);

    /// <summary>Whether a number stands in it.</summary>
    public bool HasNumber { get; } = text.Any(char.IsDigit);

    /// <summary>Whether it is a row of a table.</summary>
    public bool IsRow => text.StartsWith("|", StringComparison.Ordinal);

    /// <summary>The cells of a row, each with the words of its column's heading.</summary>
    public IEnumerable<(string Header, string Cell)> Cells => header is null ? [] : Columns(header).Zip(Columns(text), (head, cell) => (head, cell));

    static IEnumerable<string> Columns(string row) => row.Trim().Trim('|').Split('|').Select(cell => cell.Trim(' ', '*', '\r'));

    /// <summary>Whether it serves one of some sections.</summary>
    public bool IsAbout(params string[] keys) => keys.Any(section.IsUnder) || (IsRow && keys.Intersect(_keys.Value).Any());

    /// <summary>What a row of two cells is about, by the first.</summary>
    readonly Lazy<IReadOnlyList<string>> _keys = new(() => Columns(text).ToList() is [var label, _] ? HeadingMatcher.NamedKeysOf(label) : []);

    /// <summary>The place in the document of a part of the text.</summary>
    public SourceSpan Locate(Capture part) => Locate(part.Index, part.Length);

    /// <summary>The same by where the part begins and how long it is.</summary>
    public SourceSpan Locate(int index, int length) => new(start + index, length);

    /// <summary>The text between two places in it.</summary>
    public string Between(SourceSpan first, SourceSpan second) => text.Substring(first.End - start, second.Start - first.End);

    /// <summary>The text before a place in it.</summary>
    public string Before(SourceSpan place) => text.Substring(0, place.Start - start);

    /// <summary>The text behind a place in it.</summary>
    public string Behind(SourceSpan place) => text.Substring(place.End - start);

    /// <summary>Whether a place of the document lies in it.</summary>
    public bool Contains(SourceSpan place) => start <= place.Start && place.Start < start + text.Length;

    /// <summary>Whether some word in small letters, or a sign, stands in it, a quick look before a long one.</summary>
    public bool Mentions(params string[] words)
    {
        foreach (var word in words)
        {
            if (_lower.IndexOf(word, StringComparison.Ordinal) >= 0)
                return true;
        }

        return false;
    }

    /// <summary>Whether a pattern matches somewhere in it.</summary>
    public bool Has(TextPattern pattern) => pattern.IsIn(_words.Value);

    /// <summary>Whether a pattern matches somewhere in its heading.</summary>
    public bool IsHeaded(TextPattern pattern) => pattern.IsIn(FoldedText.Of(Heading));

    /// <summary>What a pattern matches, at its places in <see cref="Text"/>.</summary>
    public IEnumerable<Match> Matches(TextPattern pattern) => Has(pattern) ? pattern.Whole.Matches(_words.Value.Text).Cast<Match>() : [];

    static bool HasName(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '`' or '_' || (i > 0 && char.IsUpper(text[i]) && char.IsLower(text[i - 1])))
                return true;
        }

        return text.Contains("**");
    }

    /// <summary>The passages that may declare something, in order; a line that begins with a label stands for itself too, together with the label.</summary>
    public static IEnumerable<Passage> Of(DesignDocument document) =>
        from section in document.Sections
        where !section.IsAside
        from passage in section.Level >= SectionBuilder.LabelLevel ? Labelled(document, section).Concat(Inside(document, section)) : Inside(document, section)
        where !(passage.Text.Contains(".cs") && ReadFromCode.IsMatch(passage.Text))
        select passage;

    static IEnumerable<Passage> Inside(DesignDocument document, Section section) =>
        from block in section.Blocks
        where block.Kind is BlockKind.Paragraph or BlockKind.ListItem or BlockKind.Table
        let source = document.Text[block.Span.Length <= MaxLength || block.Table is not null ? block.Span : new(block.Span.Start, MaxLength)]
        let header = block.Table is null ? null : source.Split('\n')[0]
        let leadIn = block.Kind == BlockKind.ListItem ? LeadInOf(document, section, block) : ""
        from passage in block.Table is null ? InTurn(Sentences(source), (part, before) => new(section, part.Text, block.Span.Start + part.Start, leadIn: leadIn, before: before))
            : Lines(source).Select(part => new Passage(section, part.Text, block.Span.Start + part.Start, part.Start == 0 ? null : header))
        select passage;

    static IEnumerable<Passage> InTurn(IEnumerable<(int Start, string Text)> parts, Func<(int Start, string Text), Passage?, Passage> make)
    {
        Passage? before = null;
        foreach (var part in parts)
            yield return before = make(part, before);
    }

    /// <summary>The last sentence of the paragraph before a list, where it ends in a colon.</summary>
    static string LeadInOf(DesignDocument document, Section section, Block item) =>
        section.Blocks.LastOrDefault(block => block.Kind != BlockKind.ListItem && block.Span.Start < item.Span.Start) is { Kind: BlockKind.Paragraph } before && document.Text[before.Span].TrimEnd().EndsWith(":", StringComparison.Ordinal)
            ? Sentences(document.Text[before.Span]).Last().Text
            : "";

    /// <summary>The line of a label: to the end of what follows it in the same paragraph.</summary>
    static IEnumerable<Passage> Labelled(DesignDocument document, Section section)
    {
        var line = document.Text[document.Text.Line(document.Text.PositionOf(section.Span.Start).Line)];
        // The number of a heading is no number of what it says.
        var start = section.Span.Start + line.Skip(section.Span.Start - document.Text.Line(document.Text.PositionOf(section.Span.Start).Line).Start).TakeWhile(sign => !char.IsLetter(sign) && sign != '`').Count();
        var end = section.Blocks.FirstOrDefault() is { Table: null } block && block.Span.Start <= start + line.Length ? block.Span.End : document.Text.Line(document.Text.PositionOf(start).Line).End;
        return InTurn(Sentences(document.Text[SourceSpan.FromBounds(start, Math.Max(start, Math.Min(end, start + MaxLength)))]), (part, before) => new(section, part.Text, start + part.Start, before: before));
    }

    static IEnumerable<(int Start, string Text)> Sentences(string source)
    {
        var text = source.Replace('\n', ' ').Replace('\r', ' ');
        var start = 0;
        foreach (var end in SentenceEnd.Matches(text).Cast<Match>().Select(match => match.Index + match.Length).Append(text.Length))
        {
            yield return (start, text.Substring(start, end - start));
            start = end;
        }
    }

    static IEnumerable<(int Start, string Text)> Lines(string source)
    {
        var start = 0;
        foreach (var line in source.Split('\n'))
        {
            if (line.Length <= MaxLength)
                yield return (start, line);
            start += line.Length + 1;
        }
    }
}
