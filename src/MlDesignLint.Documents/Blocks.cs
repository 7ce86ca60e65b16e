using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using MlDesignLint.Design;
using Block = MlDesignLint.Design.Block;
using MarkdownBlock = Markdig.Syntax.Block;
using TableCell = MlDesignLint.Design.TableCell;
using TableRow = Markdig.Extensions.Tables.TableRow;

namespace MlDesignLint.Documents;

/// <summary>Turns Markdig's blocks into the document model's.</summary>
sealed class Blocks(FileText text)
{
    /// <summary>Emphasis inside emphasis; words deeper down are not read.</summary>
    const int MaxDepth = 64;

    static readonly HashSet<string> DiagramLanguages = new(StringComparer.OrdinalIgnoreCase) { "mermaid", "plantuml", "puml", "dot", "graphviz" };

    /// <summary>The blocks inside a Markdown block, lists and quotes opened up.</summary>
    public IEnumerable<Block> Of(MarkdownBlock block)
    {
        switch (block)
        {
            case Markdig.Extensions.Tables.Table table:
                yield return OfTable(table);
                break;
            case LinkReferenceDefinitionGroup:
                break;
            case FencedCodeBlock { Info: { } language } code when DiagramLanguages.Contains(language.Trim()):
                yield return Simple(BlockKind.Diagram, code);
                break;
            case CodeBlock code:
                yield return Simple(BlockKind.Code, code);
                break;
            case HtmlBlock html:
                yield return OfHtml(html);
                break;
            case LeafBlock { Inline: { } inline } leaf:
                yield return OfInlines(leaf, inline);
                break;
            case ContainerBlock container:
                foreach (var child in container.SelectMany(Of))
                    yield return child;
                break;
        }
    }

    /// <summary>The runs of words in inlines, without code, math, addresses and HTML tags.</summary>
    public static IReadOnlyList<TextRun> Runs(ContainerInline? inlines)
    {
        var runs = new List<TextRun>();
        Collect(inlines, runs, MaxDepth);
        return runs;
    }

    /// <summary>From the first word to the last; null without words. Blanks behind markup have runs of their own, which do not count.</summary>
    public static SourceSpan? Extent(IReadOnlyList<TextRun> runs)
    {
        var filled = runs.Where(run => !string.IsNullOrWhiteSpace(run.Text)).ToList();
        return filled.Count == 0 ? null : SourceSpan.FromBounds(filled[0].Span.Start, filled[filled.Count - 1].Span.End);
    }

    public static SourceSpan SpanOf(MarkdownObject part) => part.Span.IsEmpty ? new(Math.Max(part.Span.Start, 0), 0) : new(part.Span.Start, part.Span.Length);

    /// <summary>A fence that is never closed is said to end behind the text.</summary>
    SourceSpan PlaceOf(MarkdownBlock block)
    {
        var span = SpanOf(block);
        var start = Math.Min(span.Start, text.Content.Length);
        return SourceSpan.FromBounds(start, Math.Max(start, Math.Min(span.End, text.Content.Length)));
    }

    Block Simple(BlockKind kind, MarkdownBlock block) => new() { Kind = kind, Span = PlaceOf(block), Runs = [] };

    Block OfInlines(LeafBlock leaf, ContainerInline inline)
    {
        var runs = IsNavigation(inline) ? [] : Runs(inline);
        var isPicture = !runs.Any(run => run.Text.Any(char.IsLetterOrDigit)) && inline.Descendants<LinkInline>().Any(link => link.IsImage);
        var kind = isPicture ? BlockKind.Diagram : leaf.Parent is ListItemBlock ? BlockKind.ListItem : BlockKind.Paragraph;
        return new() { Kind = kind, Span = PlaceOf(leaf), Runs = runs };
    }

    /// <summary>An entry of a table of contents.</summary>
    static bool IsNavigation(ContainerInline inline) => inline.FirstChild is LinkInline
        && inline.All(part => part is LinkInline { Url: { } url } ? url.StartsWith("#", StringComparison.Ordinal) : part is LineBreakInline || (part is LiteralInline { Content: var words } && words.IsEmptyOrWhitespace()));

    Block OfHtml(HtmlBlock html)
    {
        var tags = html.Lines.ToString();
        var isPicture = tags.IndexOf("<img", StringComparison.OrdinalIgnoreCase) >= 0 || tags.IndexOf("<svg", StringComparison.OrdinalIgnoreCase) >= 0;
        return Simple(isPicture ? BlockKind.Diagram : BlockKind.Html, html);
    }

    Block OfTable(Markdig.Extensions.Tables.Table table)
    {
        var rows = table.OfType<TableRow>().Select(row => (row.IsHeader, Cells: (IReadOnlyList<TableCell>)[.. row.OfType<Markdig.Extensions.Tables.TableCell>().Select(OfCell)])).ToList();
        return new()
        {
            Kind = BlockKind.Table,
            Span = PlaceOf(table),
            Runs = [],
            Table = new(rows.Where(row => row.IsHeader).SelectMany(row => row.Cells).ToList(), [.. rows.Where(row => !row.IsHeader).Select(row => row.Cells)]),
        };
    }

    TableCell OfCell(Markdig.Extensions.Tables.TableCell cell)
    {
        var runs = cell.OfType<LeafBlock>().SelectMany(leaf => Runs(leaf.Inline)).ToList();
        var words = string.Concat(runs.Select(run => run.Text)).Trim();
        return new(words, Extent(runs) is { } extent ? text.Trimmed(extent) : new SourceSpan(Math.Max(cell.Span.Start, 0), 0));
    }

    static void Collect(ContainerInline? inlines, List<TextRun> runs, int depth)
    {
        foreach (var inline in inlines ?? Enumerable.Empty<Inline>())
        {
            switch (inline)
            {
                case LiteralInline literal:
                    runs.Add(new(literal.Content.ToString(), SpanOf(literal)));
                    break;
                case HtmlEntityInline entity:
                    runs.Add(new(entity.Transcoded.ToString(), SpanOf(entity)));
                    break;
                case LineBreakInline:
                    runs.Add(new("\n", SpanOf(inline)));
                    break;
                case HtmlInline { Tag: var tag } html when IsPlaceholder(tag):
                    runs.Add(new(tag, SpanOf(html)));
                    break;
                case Markdig.Extensions.Mathematics.MathInline math when Comparison(math.Content.ToString()) is { } comparison:
                    runs.Add(new(comparison, SpanOf(math)));
                    break;
                case CodeInline code when NamesMetric(code.Content):
                    runs.Add(new(code.Content, new(code.Span.Start + code.DelimiterCount, code.Content.Length)));
                    break;
                case LinkInline { IsImage: true }:
                    break;
                case LinkInline link when link.FirstChild is LiteralInline { Content: var address } && address.ToString() == link.Url:
                    break;
                case ContainerInline container when depth > 0:
                    Collect(container, runs, depth - 1);
                    break;
            }
        }
    }

    /// <summary>Math that only compares with a number, <c>\ge 0.85</c>, is part of the sentence; other math is not words.</summary>
    static string? Comparison(string math)
    {
        var text = math.Length > 30 ? math : math.Replace("\\geq", "≥").Replace("\\ge", "≥").Replace("\\leq", "≤").Replace("\\le", "≤").Replace("\\%", "%").Trim();
        return text.Length > 0 && text.All(c => char.IsDigit(c) || " ≥≤<>=.,%".IndexOf(c) >= 0) ? text : null;
    }

    /// <summary>A metric set as code, <c>event precision</c> or <c>F1 >= 0.8</c>, is part of the sentence; other code is not words.</summary>
    static bool NamesMetric(string code) => code.Length <= 30
        && (MetricNames.Find(code) is not null || (code.All(c => char.IsLetterOrDigit(c) || " /-@%<>=≤≥.,".IndexOf(c) >= 0) && MetricNames.In(code).Any()));

    /// <summary>A tag in capitals that HTML does not have, such as <c>&lt;TITLE&gt;</c> or <c>&lt;YOUR-NAME&gt;</c>: a hole in a template.</summary>
    static bool IsPlaceholder(string tag) => tag.Length > 5 && tag[1] != '/' && tag[1] != '!' && tag.Substring(1, tag.Length - 2) is var name
        && name.All(c => char.IsUpper(c) || char.IsDigit(c) || c is '_' or '-') && name is not ("IMG" or "SUMMARY" or "DETAILS" or "STRONG" or "TABLE" or "CENTER" or "CODE" or "SPAN");
}
