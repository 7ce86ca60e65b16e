using System.Text.RegularExpressions;
using MlDesignLint.Design;

namespace MlDesignLint.Documents;

/// <summary>One paragraph, list item or row of a table, the smallest part of a document that makes a statement; a row carries its table's header.</summary>
sealed class TextLine
{
    /// <summary>A longer paragraph is data; what it says it says in its first words.</summary>
    const int MaxLength = 4_000;

    readonly SectionText _place;
    readonly Lazy<FoldedText> _inContext;
    readonly Lazy<IReadOnlyList<MetricMention>> _metrics;

    TextLine(SectionText place, Block block, string text, bool isOwn, SourceSpan span)
    {
        (_place, IsRow, IsCode, IsOwn, Span) = (place, block.Table is not null, block.Kind is BlockKind.Code, isOwn, span);
        LeadIn = place.LeadInOf(block);
        Text = text.Length <= MaxLength ? text : text.Substring(0, MaxLength);
        IsDrawing = block.Kind is BlockKind.Diagram || (IsCode && Flow.IsMatch(Text));
        Words = FoldedText.Of(Text);
        _inContext = new(() => FoldedText.Of(place.Heading, Words));
        _metrics = new(() => [.. MetricNames.In(Text).Where(mention => !place.IsNumber(Text, mention.Span))]);
    }

    /// <summary>The section it stands in.</summary>
    public Section Section => _place.Section;

    /// <summary>The section's heading.</summary>
    public FoldedText Heading => _place.Heading;

    /// <summary>Its words; of a drawing, <c>[diagram]</c>.</summary>
    public string Text { get; }

    /// <summary>Its words as they are searched, each at its place in <see cref="Text"/>.</summary>
    public FoldedText Words { get; }

    /// <summary>Its words behind their heading, which often names what they are about.</summary>
    public FoldedText InContext => _inContext.Value;

    /// <summary>The metrics it names.</summary>
    public IReadOnlyList<MetricMention> Metrics => _metrics.Value;

    /// <summary>The words before a list that announce it and end in a colon; null where there are none.</summary>
    public FoldedText? LeadIn { get; }

    /// <summary>Whether it is a row of a table.</summary>
    public bool IsRow { get; }

    /// <summary>Whether the words before its colon, as of a list item, act as its heading.</summary>
    public bool IsLabelled => Section.Level >= SectionBuilder.LabelLevel;

    /// <summary>Whether it is a block of code.</summary>
    public bool IsCode { get; }

    /// <summary>Whether it is a drawing.</summary>
    public bool IsDrawing { get; }

    /// <summary>Whether the words are more than a placeholder.</summary>
    public bool IsOwn { get; }

    /// <summary>Its place.</summary>
    public SourceSpan Span { get; }

    /// <summary>Whether it stands under a heading of a section of the model, or under one below it.</summary>
    public bool IsUnder(string key) => _place.Keys.Contains(key);

    public bool Has(TextPattern pattern) => pattern.IsIn(Words);

    /// <summary>The first words that match, as written; null where none do.</summary>
    public string? Find(TextPattern pattern) => Matches(pattern).Select(match => Text.Substring(match.Index, match.Length)).FirstOrDefault();

    public IEnumerable<Match> Matches(TextPattern pattern) => Has(pattern) ? pattern.Whole.Matches(Words.Text).Cast<Match>() : [];

    const string CellEnd = " | ";

    /// <summary>The cell of a row that stands under a column's header in which a place lies; null where the place is in a cell itself.</summary>
    public SourceSpan? HeadedCell(SourceSpan place)
    {
        if (!IsRow)
            return null;
        var cell = CellOf(place.Start);
        var header = Text.IndexOf(": ", cell.Start, StringComparison.Ordinal);
        return header >= place.End && header < cell.End ? SourceSpan.FromBounds(header + 2, cell.End) : null;
    }

    /// <summary>The cell of a row that a place lies in, with its column's header.</summary>
    public SourceSpan CellOf(int place)
    {
        var start = place == 0 ? -1 : Text.LastIndexOf(CellEnd, place - 1, StringComparison.Ordinal);
        var end = Text.IndexOf(CellEnd, place, StringComparison.Ordinal);
        return SourceSpan.FromBounds(start < 0 ? 0 : start + CellEnd.Length, end < 0 ? Text.Length : end);
    }

    /// <summary>Its sentences as they are searched, each with its start in <see cref="Text"/>.</summary>
    public IEnumerable<(int Start, string Words)> Sentences()
    {
        var start = 0;
        foreach (var end in SentenceEnd.Matches(Words.Text).Cast<Match>().Select(match => match.Index + match.Length).Append(Words.Text.Length))
        {
            yield return (start, Words.Text.Substring(start, end - start));
            start = end;
        }
    }

    /// <summary>Boxes, or arrows one behind the other, drawn with letters.</summary>
    static readonly Regex Flow = new(@"[^\n]\s(?:[-─=]+>|→)\s[^\n]*\s(?:[-─=]+>|→)\s|[┌└][─]{3}", RegexOptions.CultureInvariant);

    static readonly Regex SentenceEnd = new(@"[.;!?]\s+|\n", RegexOptions.CultureInvariant);

    /// <summary>The lines of a document in order.</summary>
    public static IEnumerable<TextLine> Of(DesignDocument document)
    {
        var numbering = new Lazy<string>(() => NumberedNames.LettersOf(document.Text.Content));
        return document.Sections.Select(section => new SectionText(section, document.Text, numbering)).SelectMany(place => place.Section.Blocks.SelectMany(block => Of(place, block, document.Text)));
    }

    static IEnumerable<TextLine> Of(SectionText place, Block block, FileText text)
    {
        switch (block)
        {
            case { Kind: BlockKind.Diagram }:
                yield return new(place, block, "[diagram]", true, block.Span);
                break;
            case { Table: { } table }:
                foreach (var row in table.Rows.Where(row => row.Count > 0))
                    yield return new(place, block, string.Join(CellEnd, row.Select((cell, i) => i < table.Header.Count ? $"{table.Header[i].Text}: {cell.Text}" : cell.Text)), row.Any(cell => Checks.SectionContent.IsOwnText(cell.Text)), row[0].Span);
                break;
            default:
                yield return new(place, block, block.Kind is BlockKind.Code ? text[block.Span] : block.Text, Checks.SectionContent.Is(block, text), block.Span);
                break;
        }
    }

    /// <summary>What the lines of a section share.</summary>
    sealed class SectionText(Section section, FileText text, Lazy<string> numbering)
    {
        readonly Lazy<FoldedText> _heading = new(() => FoldedText.Of(section.Heading));
        readonly Lazy<string> _numbering = new(() => numbering.Value.Length == 0 ? "" : NumberedNames.LettersOf(text[section.Span]));

        /// <summary>Whether what looks like a metric's name numbers a line.</summary>
        public bool IsNumber(string line, SourceSpan name) => name.Length == 2 && NumberedNames.Is(line, name, _numbering.Value, numbering.Value);

        public Section Section => section;

        public FoldedText Heading => _heading.Value;

        FoldedText? _leadIn;

        /// <summary>Blocks come in order: a list goes on under the paragraph that announces it.</summary>
        public FoldedText? LeadInOf(Block block)
        {
            if (block.Kind == BlockKind.ListItem)
                return _leadIn;
            _leadIn = block.Kind == BlockKind.Paragraph && block.Text.TrimEnd().EndsWith(":", StringComparison.Ordinal) ? FoldedText.Of(block.Text) : null;
            return null;
        }

        public HashSet<string> Keys { get; } = [.. section.Topics, .. section.Ancestors.SelectMany(ancestor => ancestor.Keys)];
    }
}
