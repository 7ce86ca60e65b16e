using System.Text.RegularExpressions;
using MlDesignLint.Design;

namespace MlDesignLint.Documents.Checks;

/// <summary>What counts as an author's own content.</summary>
static class SectionContent
{
    /// <summary>Content shows itself long before.</summary>
    const int MaxMarkup = 20_000;

    static readonly Regex Markup = new("<!--.*?(?:-->|$)|<[^<>]*>", RegexOptions.CultureInvariant | RegexOptions.Singleline);

    /// <summary>Words count, and so do drawings, code, formulas and what stands between HTML tags.</summary>
    public static bool Is(Block block, FileText text) => block switch
    {
        { Kind: BlockKind.Diagram } => true,
        { Table: { } table } => table.Rows.SelectMany(row => row).Any(cell => IsOwnText(cell.Text)),
        { Kind: BlockKind.Html } => IsOwnText(Markup.Replace(Clipped(text[block.Span]), " ")),
        { Runs.Count: 0 } => Clipped(text[block.Span]).Any(char.IsLetterOrDigit) && !IsNavigation(text[block.Span]),
        _ => IsOwnText(block.Text),
    };

    static bool IsNavigation(string source) => source.Contains("](#") || source.Contains(@"](\#");

    static string Clipped(string source) => source.Length <= MaxMarkup ? source : source.Substring(0, MaxMarkup);

    public static bool IsOwnText(string text) => text.Any(char.IsLetterOrDigit) && !Placeholders.IsWhole(text) && !TemplateText.Is(text);
}
