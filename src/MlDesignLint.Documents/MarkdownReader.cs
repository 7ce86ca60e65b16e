using Markdig;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using MlDesignLint.Design;
using YamlDotNet.RepresentationModel;

namespace MlDesignLint.Documents;

/// <summary>Reads Markdown with optional YAML front matter.</summary>
static class MarkdownReader
{
    /// <summary>Deeper lists no reader can follow, and a parser's work grows with the third power of the depth.</summary>
    const int MaxListDepth = 32;

    /// <summary>A parser looks for the end of every link to the end of the line: open links times the line's length.</summary>
    const long MaxLinkWork = 20_000_000;

    static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation().UseYamlFrontMatter().UsePipeTables().UseMathematics().UseAutoLinks().UseTaskLists().Build();

    public static DesignDocument Read(FileText text)
    {
        var markdown = Parse(text);
        var sections = new SectionBuilder(text.Content.Length);
        var blocks = new Blocks(text);
        foreach (var block in markdown)
        {
            if (block is HeadingBlock heading)
                Open(sections, heading, text);
            else if (block is not YamlFrontMatterBlock)
                AddBlocks(sections, blocks.Of(block));
        }

        var built = sections.Build();
        var contract = FrontMatter(markdown, text);
        return new()
        {
            Text = text,
            Format = DocumentFormat.Markdown,
            Language = contract.Contract.Language?.Value ?? LanguageDetector.Detect(built),
            Sections = built,
            Contract = contract.Contract,
            Faults = contract.Faults,
        };
    }

    static MarkdownDocument Parse(FileText text)
    {
        CheckLinks(text);
        CheckListDepth(text);
        try
        {
            return Markdown.Parse(text.Content, Pipeline);
        }
        catch (ArgumentException exception) when (exception.Message.Contains("depth limit"))
        {
            throw new DocumentReadException(text.Path, null, "the Markdown is nested too deeply");
        }
    }

    static void CheckLinks(FileText text)
    {
        for (var number = 0; number < text.LineCount; number++)
        {
            var line = text.Line(number);
            var closed = text.Content.LastIndexOf(')', Math.Max(line.End - 1, 0), line.Length);
            var from = Math.Max(closed, line.Start);
            var open = 0L;
            for (var i = from; (i = text.Content.IndexOf("](", i, line.End - i, StringComparison.Ordinal)) >= 0; i += 2)
                open++;
            if (open * line.Length > MaxLinkWork)
                throw new DocumentReadException(text.Path, number + 1, $"the line opens {open} links and closes none of them");
        }
    }

    static void CheckListDepth(FileText text)
    {
        var indents = new Stack<int>();
        for (var number = 0; number < text.LineCount; number++)
        {
            var line = text[text.Line(number)];
            var indent = line.Length - line.TrimStart().Length;
            if (indent == line.Length)
                continue;
            while (indents.Count > 0 && indents.Peek() >= indent)
                indents.Pop();
            if (line[indent] is '-' or '*' or '+' || char.IsDigit(line[indent]))
                indents.Push(indent);
            if (indents.Count > MaxListDepth)
                throw new DocumentReadException(text.Path, number + 1, $"the list is nested deeper than {MaxListDepth} levels");
        }
    }

    static void Open(SectionBuilder sections, HeadingBlock heading, FileText text)
    {
        var runs = Blocks.Runs(heading.Inline);
        var span = runs.Count == 0 ? Blocks.SpanOf(heading) : SourceSpan.FromBounds(runs[0].Span.Start, runs[runs.Count - 1].Span.End);
        var title = string.Concat(runs.Select(run => run.Text)).Trim();
        sections.Open(title, text.Trimmed(span), Blocks.SpanOf(heading), heading.Level, HeadingMatcher.KeysOf(title));
    }

    /// <summary>A paragraph or list item that begins with the name of a section, alone or before a colon, acts as a heading for what follows.</summary>
    static void AddBlocks(SectionBuilder sections, IEnumerable<Design.Block> blocks)
    {
        foreach (var block in blocks)
        {
            if (LabelLength(block) is var length && length > 0 && HeadingMatcher.ExactKeysOf(block.Text.Substring(0, length)) is { Count: > 0 } keys)
            {
                sections.Open(block.Text.Substring(0, length).Trim(), block.Locate(0, length), block.Span, SectionBuilder.LabelLevel, keys);
                sections.Add(Rest(block, length));
            }
            else
            {
                sections.Add([block]);
            }
        }
    }

    static int LabelLength(Design.Block block)
    {
        if (block.Kind is not (BlockKind.Paragraph or BlockKind.ListItem))
            return 0;
        var text = block.Text;
        var end = text.IndexOfAny([':', '\n']);
        return end < 0 ? (text.Length <= 60 ? text.Length : 0) : end <= 60 ? end : 0;
    }

    static IEnumerable<Design.Block> Rest(Design.Block block, int length)
    {
        var rest = new List<TextRun>();
        foreach (var run in block.Runs)
        {
            if (length < run.Text.Length)
                rest.Add(length > 0 && run.Text.Length == run.Span.Length ? new(run.Text.Substring(length), SourceSpan.FromBounds(run.Span.Start + length, run.Span.End)) : run);
            length = Math.Max(0, length - run.Text.Length);
        }

        return rest.Any(run => run.Text.Any(char.IsLetterOrDigit)) ? [new() { Kind = block.Kind, Span = block.Span, Runs = rest }] : [];
    }

    static (Contract Contract, IReadOnlyList<DocumentFault> Faults) FrontMatter(MarkdownDocument markdown, FileText text)
    {
        if (markdown.OfType<YamlFrontMatterBlock>().FirstOrDefault() is not { } block)
            return (Contract.Empty, []);
        var first = text.PositionOf(block.Span.Start).Line + 1;
        var last = text.PositionOf(Math.Max(block.Span.End, block.Span.Start)).Line;
        if (last <= first)
            return (Contract.Empty, []);
        var yaml = new YamlText(text, SourceSpan.FromBounds(text.Line(first).Start, text.Line(last).Start));
        return yaml.Parse() is YamlMappingNode root && root.Children.TryGetValue(new YamlScalarNode("mldesign"), out var contract)
            ? ContractReader.Read(yaml, contract)
            : (Contract.Empty, []);
    }
}
