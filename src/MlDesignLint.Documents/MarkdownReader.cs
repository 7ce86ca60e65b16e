using Markdig;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using MlDesignLint.Design;
using YamlDotNet.RepresentationModel;

namespace MlDesignLint.Documents;

/// <summary>Reads Markdown with optional YAML front matter.</summary>
static class MarkdownReader
{
    const int MaxLabelLength = 100;

    /// <summary>A paragraph of no more words and without a final sign is a heading.</summary>
    const int WordsOfHeading = 4;

    const int MaxHeadings = 10_000;

    static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation().UseYamlFrontMatter().UsePipeTables().UseMathematics().UseAutoLinks().UseTaskLists().Build();

    public static DesignDocument Read(FileText text)
    {
        var markdown = Parse(text);
        var sections = new SectionBuilder(text.Content.Length);
        var blocks = new Blocks(text);
        var isContents = false;
        var title = TitleOf(markdown);
        var parts = Parts(markdown).Where(block => block is not YamlFrontMatterBlock).ToList();
        for (var i = 0; i < parts.Count; i++)
        {
            if (parts[i] is HeadingBlock heading)
                isContents = HeadingText.IsContents(Open(sections, heading, heading == title || IsSubtitle(i, parts), text));
            else if (!isContents)
                AddBlocks(sections, [.. blocks.Of(parts[i])], i + 1 < parts.Count && parts[i + 1] is not HeadingBlock, text);
        }

        var built = sections.Build();
        var contract = FrontMatter(markdown, text);
        var (waivers, faults) = InlineWaivers.Of(markdown, text, built);
        return new()
        {
            Text = text,
            Format = DocumentFormat.Markdown,
            Language = contract.Contract.Language?.Value ?? LanguageDetector.Detect(built),
            IsLanguageKnown = contract.Contract.Language is not null || LanguageDetector.IsKnown(built),
            Sections = built,
            Contract = waivers.Count == 0 ? contract.Contract : contract.Contract with { Waivers = [.. contract.Contract.Waivers, .. waivers] },
            Parts = contract.Contract.Parts.Count > 0 ? contract.Contract.Parts : DocumentParts.Linked(markdown, text),
            Faults = [.. contract.Faults, .. faults],
        };
    }

    /// <summary>The blocks in order; lists and quotes that hold headings, as word processors export them, are opened up.</summary>
    static IEnumerable<Markdig.Syntax.Block> Parts(ContainerBlock container) => container.SelectMany(block =>
        block is ContainerBlock inner && inner.Descendants<HeadingBlock>().Any() ? Parts(inner) : [block]);

    /// <summary>The heading's own level, one deeper for each list around its list.</summary>
    static int LevelOf(HeadingBlock heading)
    {
        var lists = 0;
        for (var parent = heading.Parent; parent is not null; parent = parent.Parent)
            lists += parent is ListBlock ? 1 : 0;
        return Math.Min(heading.Level + Math.Max(lists - 1, 0), SectionBuilder.LabelLevel - 1);
    }

    static MarkdownDocument Parse(FileText text)
    {
        ParsingCost.Check(text);
        try
        {
            return Markdown.Parse(text.Content, Pipeline);
        }
        catch (ArgumentException exception) when (exception.Message.Contains("depth limit"))
        {
            throw new DocumentReadException(text.Path, null, "the Markdown is nested too deeply");
        }
    }

    /// <summary>The first heading where it is the only one of the first level: it names the document.</summary>
    static HeadingBlock? TitleOf(MarkdownDocument markdown)
    {
        var headings = markdown.Descendants<HeadingBlock>().Take(MaxHeadings).ToList();
        return headings.Count > 0 && headings[0].Level == 1 && headings.Skip(1).All(heading => heading.Level > 1) ? headings[0] : null;
    }

    /// <summary>Whether a heading without a number stands right below a title that only says which kind of document it is: it names the product.</summary>
    static bool IsSubtitle(int part, IReadOnlyList<Markdig.Syntax.Block> parts) => part == 1 && parts[0] is HeadingBlock first && parts[1] is HeadingBlock second
        && HeadingMatcher.NamesKind(TextOf(first)) && HeadingText.NumberingKind(TextOf(second)).Length == 0 && HeadingMatcher.NamedKeysOf(TextOf(second)).Count == 0;

    static string TextOf(HeadingBlock heading) => string.Concat(Blocks.Runs(heading.Inline).Select(run => run.Text)).Trim();

    /// <summary>Only a document without another heading may be all about one section.</summary>
    static IReadOnlyList<string> TitleKeysOf(HeadingBlock heading, string title) =>
        heading.Parent!.Descendants<HeadingBlock>().Skip(1).Any() ? [] : HeadingMatcher.NamedKeysOf(title);

    static string Open(SectionBuilder sections, HeadingBlock heading, bool isTitle, FileText text)
    {
        var runs = Blocks.Runs(heading.Inline);
        var span = Blocks.Extent(runs) ?? Blocks.SpanOf(heading);
        var title = TextOf(heading);
        var level = LevelOf(heading);
        sections.Open(HeadingText.Shown(title), text.Trimmed(span), Blocks.SpanOf(heading), level, isTitle ? TitleKeysOf(heading, title) : HeadingMatcher.KeysWithin(title, sections.KeysAround(level)) is { Count: > 0 } keys ? keys : HeadingMatcher.KeysOf(title));
        return title;
    }

    /// <summary>A paragraph or list item that begins with the name of a section, in the ways in which people write headings without their markup, acts as a heading for what follows.</summary>
    static void AddBlocks(SectionBuilder sections, IReadOnlyList<Design.Block> unsplit, bool isFollowed, FileText text)
    {
        var blocks = unsplit.SelectMany(block => IsManyLabels(block, text) ? Split(block, text) : [block]).ToList();
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            var label = block.Kind is BlockKind.Paragraph or BlockKind.ListItem ? LabelOf(block, isFollowed || i + 1 < blocks.Count, i + 1 < blocks.Count && LabelLevel(blocks[i + 1], text) > LabelLevel(block, text), KeysAround(sections, block, text), text) : default;
            if (label.Keys is { Count: > 0 } || (label.Length > 0 && (IsBoldLine(block, text) || HeadingText.IsNumberedStep(block.Text) || (block.Kind == BlockKind.ListItem && IsMarked(text[block.Span]) && MetricNames.Find(block.Text.Substring(0, label.Length)) is null && sections.HasLabel(LabelLevel(block, text))))))
            {
                sections.Open(block.Text.Substring(0, label.Length).Trim(), block.Locate(0, label.Length), block.Span, LabelLevel(block, text), label.Keys ?? []);
                sections.Add(Rest(block, label.Length));
            }
            else
            {
                sections.Add([block]);
            }
        }
    }

    /// <summary>Whether a paragraph goes on with further lines that begin in bold, as if blank lines stood between them.</summary>
    static bool IsManyLabels(Design.Block block, FileText text) => block.Kind == BlockKind.Paragraph && string.CompareOrdinal(text.Content, block.Span.Start, "**", 0, 2) == 0
        && text.Content.IndexOf("\n**", block.Span.Start, block.Span.Length, StringComparison.Ordinal) >= 0;

    /// <summary>A paragraph cut before each line that begins in bold.</summary>
    static IEnumerable<Design.Block> Split(Design.Block block, FileText text)
    {
        var (runs, start) = (new List<TextRun>(), block.Span.Start);
        foreach (var run in block.Runs)
        {
            var end = run.Span.Start;
            if (runs.Count > 1 && runs[runs.Count - 1].Text == "\n" && end > start + 2 && string.CompareOrdinal(text.Content, end - 2, "**", 0, 2) == 0)
            {
                runs.RemoveAt(runs.Count - 1);
                yield return new() { Kind = block.Kind, Span = SourceSpan.FromBounds(start, end - 2), Runs = runs };
                (runs, start) = ([], end - 2);
            }

            runs.Add(run);
        }

        yield return new() { Kind = block.Kind, Span = SourceSpan.FromBounds(start, block.Span.End), Runs = runs };
    }

    /// <summary>The keys around a label; a bold line has the level of the labels in the paragraphs behind it.</summary>
    static IReadOnlyList<string> KeysAround(SectionBuilder sections, Design.Block block, FileText text) =>
        [.. sections.KeysAround(LabelLevel(block, text)), .. block.Kind == BlockKind.Paragraph ? sections.KeysAround(SectionBuilder.LabelLevel + 1) : []];

    /// <summary>The words of a block that act as a heading, and the sections they open; no words where it is plain text.</summary>
    static (int Length, IReadOnlyList<string>? Keys) LabelOf(Design.Block block, bool isFollowed, bool hasPart, IReadOnlyList<string> around, FileText text)
    {
        var words = block.Text;
        if (NameLength(block, isFollowed, text) is > 0 and <= MaxLabelLength / 2 and var name && HeadingMatcher.KeysWithin(words.Substring(0, name), around) is { Count: > 0 } within)
            return (name, within);
        if (HeadingText.IsNumberedStep(words) && StepLength(words) is <= MaxLabelLength and var step)
        {
            if (StatedTarget.Compares(words.Substring(0, step)))
                return default;
            if (!IsClause(words, step))
                return (step, HeadingMatcher.KeysOf(words.Substring(0, step)));
        }

        if (BoldLength(block, text) is > 0 and <= MaxLabelLength and var bold)
            return (bold, IsBoldLine(block, text) ? HeadingMatcher.KeysOf(words.Substring(0, bold)) : HeadingMatcher.NamedKeysOf(words.Substring(0, bold)));
        var end = words.IndexOfAny([':', '\n']);
        var length = end < 0 ? words.Length : end;
        var label = words.Substring(0, length);
        var hasColon = end >= 0 && words[end] == ':';
        if (IsWholeLabel(block, length, hasPart))
            return (length, HeadingMatcher.KeysOf(label));
        if (length <= MaxLabelLength && IsMarked(text[block.Span]))
            return (length, HeadingMatcher.NamedKeysOf(label));
        if (length <= MaxLabelLength && end >= 0 && HeadingMatcher.ExactKeysOf(label) is { Count: > 0 } exact)
            return (length, exact);
        if (end < 0 && length <= MaxLabelLength / 2 && (block.Kind == BlockKind.Paragraph ? isFollowed : hasPart))
            return (length, !char.IsLetterOrDigit(words.TrimEnd().LastOrDefault()) ? HeadingMatcher.ExactKeysOf(label) : words.Split(' ').Length <= WordsOfHeading ? HeadingMatcher.KeysOf(label) : HeadingMatcher.NamedKeysOf(label));
        if (words.IndexOf('?') is > 0 and <= MaxLabelLength and var question && (hasPart || words.Length > question + 2) && words.LastIndexOfAny(['.', '!'], question) < 0)
            return (question, HeadingMatcher.KeysOf(words.Substring(0, question)));
        return HeadingMatcher.PhraseOf(words) is { Length: > 0 } phrase ? phrase : default;
    }

    /// <summary>The length of the bold words or the words before a colon that a block begins with, or of a paragraph of nothing else; 0 where there are none.</summary>
    static int NameLength(Design.Block block, bool isFollowed, FileText text) => BoldLength(block, text) is > 0 and var bold ? bold
        : block.Text.IndexOf(':') is > 0 and var colon ? colon : isFollowed && block.Kind == BlockKind.Paragraph ? block.Text.Length : 0;

    /// <summary>Whether all of a block is one numbered sentence, as specifications count them.</summary>
    static bool IsClause(string words, int length) => char.IsDigit(words.TrimStart()[0]) && words.TrimEnd() is var sentence && length >= sentence.Length && sentence[sentence.Length - 1] is '.' or ';';

    /// <summary>The length of the first sentence or its beginning before a colon; a colon behind the step's number is none.</summary>
    static int StepLength(string words)
    {
        var length = words.IndexOfAny([':', '\n'], Math.Min(10, words.Length)) is >= 0 and var end ? end : words.Length;
        return words.IndexOf(". ", Math.Min(10, length), length - Math.Min(10, length), StringComparison.Ordinal) is > 12 and var stop ? stop : length;
    }

    /// <summary>The length of the bold words that a block begins with and that a sign or nothing follows, or of words in italics that end in a sign; 0 without any.</summary>
    static int BoldLength(Design.Block block, FileText text)
    {
        var source = text[block.Span];
        var marks = source.Length - source.TrimStart('*').Length;
        var end = marks is >= 1 and <= 3 ? source.IndexOf(marks == 1 ? "*" : "**", marks, StringComparison.Ordinal) : -1;
        if (end < 0)
            return 0;
        var length = block.Runs.TakeWhile(run => run.Span.Start < block.Span.Start + end).Sum(run => run.Text.Length);
        var rest = block.Text.Substring(length).TrimStart();
        var label = block.Text.Substring(0, length).TrimEnd();
        if (label.LastOrDefault() is ':' or '.')
            return rest.Length > 0 || label[label.Length - 1] == ':' ? label.Length - 1 : 0;
        return marks == 1 ? 0 : rest.Length == 0 || ".:-–—(".IndexOf(rest[0]) >= 0 || block.Text[length] == '\n' ? length : 0;
    }

    /// <summary>A few words and a colon alone on the first line of a paragraph, or on an item with a list of its own, which announce what follows.</summary>
    static bool IsWholeLabel(Design.Block block, int length, bool hasPart) => length <= MaxLabelLength / 2 && length < block.Text.Length && block.Text[length] == ':'
        && block.Text.Substring(length + 1).TrimStart(' ') is var rest && (block.Kind == BlockKind.Paragraph ? rest.Length == 0 || rest[0] == '\n' : hasPart && rest.Length == 0);

    /// <summary>A first line of nothing but bold words, which stands where a heading could.</summary>
    static bool IsBoldLine(Design.Block block, FileText text) => block.Kind == BlockKind.Paragraph && BoldLength(block, text) is > 0 and var length
        && block.Text.Substring(length).TrimStart('.', ':', ' ') is var rest && (rest.Length == 0 || rest[0] == '\n');

    /// <summary>Without a colon only bold words and words with a role in code are labels; a list may name a topic without treating it.</summary>
    static bool IsMarked(string source) =>
        source.StartsWith("**", StringComparison.Ordinal) || source.StartsWith("__", StringComparison.Ordinal) || source.TrimEnd().EndsWith("`", StringComparison.Ordinal);

    /// <summary>What is indented further stands under the label before it.</summary>
    static int LabelLevel(Design.Block block, FileText text) =>
        SectionBuilder.LabelLevel + (block.Kind == BlockKind.ListItem ? 1 + text.PositionOf(block.Span.Start).Character : 0);

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

    /// <summary>Where the text begins behind front matter; 0 without any.</summary>
    public static int EndOfFrontMatter(FileText text)
    {
        if (text[text.Line(0)].TrimEnd() != "---")
            return 0;
        var last = Enumerable.Range(1, text.LineCount - 1).FirstOrDefault(line => text[text.Line(line)].TrimEnd() is "---" or "...");
        return last == 0 ? 0 : text.Line(last).End;
    }

    static (Contract Contract, IReadOnlyList<DocumentFault> Faults) FrontMatter(MarkdownDocument markdown, FileText text)
    {
        if (markdown.OfType<YamlFrontMatterBlock>().FirstOrDefault() is not { } block)
            return (Contract.Empty, []);
        var first = text.PositionOf(block.Span.Start).Line + 1;
        var last = text.PositionOf(Math.Max(block.Span.End, block.Span.Start)).Line;

        // What other programs put there need not be YAML that anybody else can read.
        if (!Enumerable.Range(first, Math.Max(last - first, 0)).Any(line => text[text.Line(line)].TrimStart('"', '\'').StartsWith("mldesign", StringComparison.Ordinal)))
            return (Contract.Empty, []);
        var yaml = new YamlText(text, SourceSpan.FromBounds(text.Line(first).Start, text.Line(last).Start));
        return yaml.Parse() is YamlMappingNode root && root.Children.TryGetValue(new YamlScalarNode("mldesign"), out var contract)
            ? ContractReader.Read(yaml, contract)
            : (Contract.Empty, []);
    }
}
