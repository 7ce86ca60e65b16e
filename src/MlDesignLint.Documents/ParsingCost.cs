namespace MlDesignLint.Documents;

/// <summary>Refuses the shapes of text on which the Markdown parser's work grows faster than the text; no author writes them.</summary>
static class ParsingCost
{
    /// <summary>Deeper lists no reader can follow, and a parser's work grows with the third power of the depth.</summary>
    const int MaxListDepth = 32;

    /// <summary>A parser looks for the end of every link to the end of the line: open links times the line's length.</summary>
    const long MaxLinkWork = 20_000_000;

    /// <summary>Inside one paragraph or table every open bracket and emphasis mark is compared with the earlier ones: 10,000 take about a second.</summary>
    const long MaxDelimiterWork = 50_000_000;

    /// <summary>A parser keeps some 300 bytes for every bar that may end a cell.</summary>
    const int MaxBars = 200_000;

    public static void Check(FileText text)
    {
        CheckLinks(text);
        CheckListDepth(text);
        CheckDelimiters(text);
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

    static void CheckDelimiters(FileText text)
    {
        var (work, delimiters, bars) = (0L, 0L, 0);
        for (var number = 0; number < text.LineCount; number++)
        {
            var line = text.Line(number);
            if (text.Trimmed(line).Length == 0)
                delimiters = 0;
            for (var i = line.Start; i < line.End; i++)
            {
                if (text.Content[i] is '[' or '*' or '_' or '~')
                    work += ++delimiters;
                else if (text.Content[i] == '|')
                    bars++;
            }

            if (work > MaxDelimiterWork)
                throw new DocumentReadException(text.Path, number + 1, "the paragraph or table that ends here has too many brackets or emphasis marks");
            if (bars > MaxBars)
                throw new DocumentReadException(text.Path, number + 1, $"the document's tables have more than {MaxBars} cells up to here");
        }
    }
}
