namespace MlDesignLint.Cli.Terminal;

/// <summary>Paragraphs on an output, wrapped between words where the output has a width.</summary>
static class WrappedText
{
    public static void WriteParagraph(this ITextOutput output, int indent, string text, TextRole role = TextRole.Plain)
    {
        var margin = new string(' ', indent);
        foreach (var line in Lines(text, output.Width - indent))
        {
            output.Write(margin);
            output.Write(line, role);
            output.WriteLine();
        }
    }

    public static void WriteLineOf(this ITextOutput output, string text)
    {
        output.Write(text);
        output.WriteLine();
    }

    /// <summary>A line of its own with an empty one before it.</summary>
    public static void WriteHeading(this ITextOutput output, string text)
    {
        output.WriteLine();
        output.Write(text, TextRole.Strong);
        output.WriteLine();
    }

    /// <summary>Lines as they are, indented.</summary>
    public static void WriteBlock(this ITextOutput output, string text)
    {
        foreach (var line in text.TrimEnd().ReplaceLineEndings("\n").Split('\n'))
            output.WriteLineOf($"    {line}");
    }

    static IEnumerable<string> Lines(string text, int? width)
    {
        if (width is null || CellWidth.Of(text) <= width)
            return [text];
        var lines = new List<string>();
        var line = "";
        foreach (var word in text.Split(' '))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (line.Length > 0 && CellWidth.Of(longer) > width)
            {
                lines.Add(line);
                longer = word;
            }

            line = longer;
        }

        lines.Add(line);
        return lines;
    }
}
