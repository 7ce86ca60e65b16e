using System.Text.RegularExpressions;
using Markdig.Helpers;
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
            case FencedCodeBlock math when (math is Markdig.Extensions.Mathematics.MathBlock || math.Info == "math") && Comparison(math.Lines.ToString()) is { } comparison:
                yield return new() { Kind = BlockKind.Paragraph, Span = PlaceOf(math), Runs = [new(comparison, PlaceOf(math))] };
                break;
            case CodeBlock code and not FencedCodeBlock when IsText(code):
                foreach (var line in code.Lines.Lines.Take(code.Lines.Count).Where(line => !line.Slice.IsEmptyOrWhitespace()))
                    yield return OfIndented(line.Slice);
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

    /// <summary>Whether what is indented as code is a list or a sentence that was only moved to the right.</summary>
    static bool IsText(CodeBlock code) => code.Lines.Count > 0 && Indented.IsMatch(code.Lines.Lines[0].Slice.ToString());

    static readonly Regex Indented = new(@"^\s*(?:[-*•–+] |\d{1,2}[.)] )\s*[\p{L}*_`]|^\s*\p{Lu}[\p{L},-]*(?: [\p{L}\d,:-]+){3,}", RegexOptions.CultureInvariant);

    static readonly Regex Marker = new(@"^\s*(?:[-*•–+] |\d{1,2}[.)] )?\s*", RegexOptions.CultureInvariant);

    Block OfIndented(StringSlice line)
    {
        var words = line.ToString();
        var marker = Marker.Match(words).Length;
        var span = new SourceSpan(Math.Min(line.Start + marker, text.Content.Length), Math.Max(0, words.TrimEnd().Length - marker));
        return new() { Kind = BlockKind.ListItem, Span = span, Runs = [new(words.Substring(marker).TrimEnd(), span)] };
    }

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

    /// <summary>Math that only compares with a number, <c>\ge 0.85</c> or <c>Recall_{\text{event}} \ge 0.9</c>, is part of the sentence; other math is not words.</summary>
    static string? Comparison(string math)
    {
        if (math.Length > 60)
            return null;
        var text = Relation.Replace(MathMarkup.Replace(math, " "), relation => relation.Value is ['\\', 'g', ..] ? "≥" : "≤").Replace("\\%", "%").Trim();
        return text.Any(c => char.IsDigit(c) || "≥≤<>=".IndexOf(c) >= 0) && Compared.IsMatch(text) ? text : null;
    }

    static readonly Regex MathMarkup = new(@"\\(?:text|mathrm|operatorname|mathbf|textbf)\b|[{}_]|\\[,;!]|(?<=\d)\\,?(?=\d)", RegexOptions.CultureInvariant);
    static readonly Regex Relation = new(@"\\[gl](?:eq(?:slant)?|e)(?![a-z])", RegexOptions.CultureInvariant);
    static readonly Regex Compared = new(@"^(?:[\p{L}][\p{L}\d @/()-]*)?[ ≥≤<>=]*[\d., ]*%?$", RegexOptions.CultureInvariant);

    /// <summary>A metric set as code, <c>event precision</c> or <c>F1 >= 0.8</c>, is part of the sentence; other code is not words.</summary>
    static bool NamesMetric(string code) => code.Length <= 30
        && (MetricNames.Find(code) is not null || (code.All(c => char.IsLetterOrDigit(c) || " /-@%<>=≤≥.,".IndexOf(c) >= 0) && MetricNames.In(code).Any()));

    /// <summary>A tag in capitals that HTML does not have, such as <c>&lt;TITLE&gt;</c> or <c>&lt;YOUR-NAME&gt;</c>: a hole in a template.</summary>
    static bool IsPlaceholder(string tag) => tag.Length > 5 && tag[1] != '/' && tag[1] != '!' && tag.Substring(1, tag.Length - 2) is var name
        && name.All(c => char.IsUpper(c) || char.IsDigit(c) || c is '_' or '-') && name is not ("IMG" or "SUMMARY" or "DETAILS" or "STRONG" or "TABLE" or "CENTER" or "CODE" or "SPAN");
}
