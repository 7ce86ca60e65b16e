namespace MlDesignLint;

/// <summary>A stretch of a file's decoded text, in UTF-16 code units; a byte order mark is not counted.</summary>
/// <param name="Start">The first code unit.</param>
/// <param name="Length">The number of code units.</param>
public readonly record struct SourceSpan(int Start, int Length)
{
    /// <summary>The code unit behind the last one.</summary>
    public int End => Start + Length;

    /// <summary>The span between two offsets.</summary>
    public static SourceSpan FromBounds(int start, int end) => new(start, end - start);

    /// <summary>Whether another span lies inside this one.</summary>
    public bool Contains(SourceSpan other) => Start <= other.Start && other.End <= End;
}

/// <summary>A place in a text as editors count: both from 0.</summary>
/// <param name="Line">The line, from 0.</param>
/// <param name="Character">The code unit in the line, from 0.</param>
public readonly record struct TextPosition(int Line, int Character);

/// <summary>A span together with the file and the lines it stands on.</summary>
/// <param name="Path">The file, as it was named or found.</param>
/// <param name="Span">The span in the file's text.</param>
/// <param name="Start">Where the span begins.</param>
/// <param name="End">Where the span ends.</param>
public sealed record FileLocation(string Path, SourceSpan Span, TextPosition Start, TextPosition End);

/// <summary>The decoded text of one file, or of several that make one document, and its lines.</summary>
public sealed class FileText(string path, string content)
{
    const string Between = "\n\n";

    int[]? _lineStarts;
    IReadOnlyList<(FileText Text, int Start, int From)> _parts = [];

    /// <summary>A text that goes on in other files.</summary>
    /// <param name="first">The first file, whose path and offsets stay.</param>
    /// <param name="others">The others in order, each from an offset on.</param>
    public static FileText Joined(FileText first, IReadOnlyList<(FileText Text, int From)> others)
    {
        var content = new System.Text.StringBuilder(first.Content);
        var parts = new List<(FileText, int, int)>();
        foreach (var (text, from) in others)
        {
            content.Append(Between);
            parts.Add((text, content.Length, from));
            content.Append(text.Content, from, text.Content.Length - from);
        }

        return new(first.Path, content.ToString()) { _parts = parts };
    }

    /// <summary>The other files that the text goes on in; none for a text of one file.</summary>
    public IEnumerable<FileText> Parts => _parts.Select(part => part.Text);

    /// <summary>The file, as it was named or found.</summary>
    public string Path => path;

    /// <summary>The whole text, line ends as in the file, without a byte order mark.</summary>
    public string Content => content;

    /// <summary>The number of lines; a final line end opens a last, empty one.</summary>
    public int LineCount => LineStarts.Length;

    /// <summary>Few of the files of a folder are ever asked for a line.</summary>
    int[] LineStarts => _lineStarts ??= LineStartsOf(content);

    /// <summary>The text of a span.</summary>
    public string this[SourceSpan span] => content.Substring(span.Start, span.Length);

    /// <summary>The line and character of an offset.</summary>
    public TextPosition PositionOf(int offset)
    {
        var line = Array.BinarySearch(LineStarts, offset);
        line = line < 0 ? ~line - 1 : line;
        return new(line, offset - LineStarts[line]);
    }

    /// <summary>The place of a span in the file that it begins in.</summary>
    public FileLocation Locate(SourceSpan span)
    {
        var (text, start, from) = _parts.LastOrDefault(part => part.Start <= span.Start);
        var length = text is not null ? text.Content.Length : _parts.Count > 0 ? _parts[0].Start - Between.Length : content.Length;
        int Within(int offset) => Math.Min(offset - start + from, length);
        span = SourceSpan.FromBounds(Within(span.Start), Within(span.End));
        return text?.Locate(span) ?? new(path, span, PositionOf(span.Start), PositionOf(span.End));
    }

    /// <summary>Where a span of the file at <see cref="Parts"/>' index stands in the joined text.</summary>
    public SourceSpan SpanOf(int part, SourceSpan span) => new(Math.Max(span.Start - _parts[part].From, 0) + _parts[part].Start, span.Length);

    /// <summary>A span without white space at its ends.</summary>
    public SourceSpan Trimmed(SourceSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && char.IsWhiteSpace(content[start]))
            start++;
        while (end > start && char.IsWhiteSpace(content[end - 1]))
            end--;
        return SourceSpan.FromBounds(start, end);
    }

    /// <summary>A line without its end; lines count from 0.</summary>
    public SourceSpan Line(int line)
    {
        var start = LineStarts[line];
        var end = line + 1 < LineStarts.Length ? LineStarts[line + 1] : content.Length;
        while (end > start && content[end - 1] is '\r' or '\n')
            end--;
        return SourceSpan.FromBounds(start, end);
    }

    static int[] LineStartsOf(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
                starts.Add(i + 1);
        }

        return [.. starts];
    }
}
