namespace MlDesignLint.Design;

/// <summary>A heading (or, in YAML, a key) and what stands under it up to the next heading.</summary>
public sealed class Section
{
    /// <summary>The heading's text without markup.</summary>
    public required string Heading { get; init; }

    /// <summary>The place of the heading's text.</summary>
    public required SourceSpan HeadingSpan { get; init; }

    /// <summary>From the heading to the end of the last sub-section.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>The depth, from 1; the part of a document before its first heading has 0.</summary>
    public required int Level { get; init; }

    /// <summary>The canonical keys the heading serves (<see cref="SectionDefinition.Key"/>); empty where it is not known.</summary>
    public required IReadOnlyList<string> Keys { get; init; }

    /// <summary>The section around this one; null at the top.</summary>
    public required Section? Parent { get; init; }

    /// <summary>What stands directly under the heading, without sub-sections.</summary>
    public required IReadOnlyList<Block> Blocks { get; init; }

    /// <summary>The keys that its content serves: its own or, under a heading that says nothing of its own, those of the nearest heading around it that does.</summary>
    public IReadOnlyList<string> Topics => Keys.Count > 0 ? Keys : Parent?.Topics ?? [];

    static readonly string[] Asides = ["alternatives", "prior_work", "tech_debt_future", "open_questions", "glossary_refs"];

    /// <summary>Whether it says what was tried, comes later or is explained: nothing that the project does or promises.</summary>
    public bool IsAside => Topics.Any(Asides.Contains);

    /// <summary>The heading's sections up to the top, the nearest first, without this one.</summary>
    public IEnumerable<Section> Ancestors
    {
        get
        {
            for (var section = Parent; section is not null; section = section.Parent)
                yield return section;
        }
    }

    /// <summary>Whether its heading, or one around it, serves a canonical key.</summary>
    public bool IsUnder(string key) => Keys.Contains(key) || Ancestors.Any(ancestor => ancestor.Keys.Contains(key));
}

/// <summary>A paragraph, list item, table, … of a section.</summary>
public sealed class Block
{
    string? _text;

    /// <summary>What it is.</summary>
    public required BlockKind Kind { get; init; }

    /// <summary>Its place, markup included.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>Its words in order, without markup, code, addresses and math; each run knows its place.</summary>
    public required IReadOnlyList<TextRun> Runs { get; init; }

    /// <summary>The table; null unless <see cref="Kind"/> is <see cref="BlockKind.Table"/>.</summary>
    public Table? Table { get; init; }

    /// <summary>The words of all runs.</summary>
    public string Text => _text ??= Runs.Count == 1 ? Runs[0].Text : string.Concat(Runs.Select(run => run.Text));

    /// <summary>The place in the file of a stretch of <see cref="Text"/>.</summary>
    public SourceSpan Locate(int start, int length) =>
        SourceSpan.FromBounds(OffsetOf(start), length == 0 ? OffsetOf(start) : OffsetOf(start + length - 1) + 1);

    int OffsetOf(int index)
    {
        foreach (var run in Runs)
        {
            if (index < run.Text.Length)
                return run.Span.Start + Math.Min(index, Math.Max(run.Span.Length - 1, 0));
            index -= run.Text.Length;
        }

        return Span.End;
    }
}

/// <summary>What a <see cref="Block"/> is.</summary>
public enum BlockKind
{
    /// <summary>A paragraph.</summary>
    Paragraph,

    /// <summary>One item of a list, without nested items.</summary>
    ListItem,

    /// <summary>A table.</summary>
    Table,

    /// <summary>A fenced or indented code block; its words are not the author's.</summary>
    Code,

    /// <summary>A picture or a drawn diagram (mermaid, PlantUML).</summary>
    Diagram,

    /// <summary>Raw HTML.</summary>
    Html,
}

/// <summary>Consecutive words without markup between them.</summary>
/// <param name="Text">The words; entities and escapes are resolved, so the length may differ from the span's.</param>
/// <param name="Span">The place.</param>
public sealed record TextRun(string Text, SourceSpan Span);

/// <summary>A table of a document.</summary>
/// <param name="Header">The cells of the first row.</param>
/// <param name="Rows">The other rows.</param>
public sealed record Table(IReadOnlyList<TableCell> Header, IReadOnlyList<IReadOnlyList<TableCell>> Rows);

/// <summary>A cell of a table.</summary>
/// <param name="Text">Its words without markup.</param>
/// <param name="Span">The place; empty cells have an empty span.</param>
public sealed record TableCell(string Text, SourceSpan Span);
