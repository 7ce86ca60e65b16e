using MlDesignLint.Design;

namespace MlDesignLint.Documents;

/// <summary>One paragraph, list item or row of a table, the smallest part of a document that makes a statement; a row carries its table's header.</summary>
/// <param name="Section">The section it stands in.</param>
/// <param name="Text">Its words; of a drawing, <c>[diagram]</c>.</param>
/// <param name="IsOwn">Whether the words are more than a placeholder.</param>
/// <param name="Span">Its place.</param>
sealed record TextLine(Section Section, string Text, bool IsOwn, SourceSpan Span)
{
    /// <summary>The words behind their heading, which often names what they are about.</summary>
    public string InContext { get; } = $"{Section.Heading}: {Text}";

    /// <summary>A longer paragraph is data; what it says it says in its first words.</summary>
    const int MaxLength = 4_000;

    /// <summary>The lines of a document in order.</summary>
    public static IEnumerable<TextLine> Of(DesignDocument document) => document.Sections.SelectMany(section => section.Blocks.SelectMany(block => Of(section, block, document.Text)));

    static IEnumerable<TextLine> Of(Section section, Block block, FileText text)
    {
        switch (block)
        {
            case { Kind: BlockKind.Diagram }:
                yield return new(section, "[diagram]", true, block.Span);
                break;
            case { Table: { } table }:
                foreach (var row in table.Rows.Where(row => row.Count > 0))
                    yield return new(section, Clipped(string.Join(" | ", row.Select((cell, i) => i < table.Header.Count ? $"{table.Header[i].Text}: {cell.Text}" : cell.Text))), row.Any(cell => Checks.SectionContent.IsOwnText(cell.Text)), row[0].Span);
                break;
            default:
                var words = block.Kind is BlockKind.Code ? Clipped(text[block.Span]) : Clipped(block.Text);
                yield return new(section, words, Checks.SectionContent.Is(block, text), block.Span);
                break;
        }
    }

    static string Clipped(string text) => text.Length <= MaxLength ? text : text.Substring(0, MaxLength);
}
