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
