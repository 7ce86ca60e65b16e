using System.Text;

namespace MlDesignLint.Documents;

/// <summary>Reads the bytes of a document as text: UTF-8 with or without a byte order mark, or UTF-16 with one.</summary>
public static class DocumentFile
{
    /// <summary>The largest file that is read, in bytes, and the longest text, in UTF-16 code units. Real design documents have 5 to 100 KB.</summary>
    public const int MaxSize = 2 * 1024 * 1024;

    /// <summary>The most lines that are read: the parser needs some microseconds and half a kilobyte for each.</summary>
    public const int MaxLines = 40_000;

    /// <summary>Reads a file.</summary>
    /// <exception cref="DocumentReadException">It is missing, a folder, too large, binary or not in a known encoding.</exception>
    public static FileText Load(string path)
    {
        if (Directory.Exists(path))
            throw new DocumentReadException(path, null, "this is a folder, a document is expected");
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            return Decode(path, stream);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new DocumentReadException(path, null, exception is FileNotFoundException or DirectoryNotFoundException ? "the file does not exist" : "the file cannot be opened");
        }
    }

    /// <summary>Writes a text in the encoding, and with the byte order mark, that a file's first bytes show: the bytes of the file as it was read, where nothing is changed.</summary>
    public static byte[] Encode(string text, byte[] original)
    {
        var encoding = EncodingOf(original, original.Length, isStrict: false);
        return [.. encoding.GetPreamble(), .. encoding.GetBytes(text)];
    }

    /// <summary>Reads a stream to its end.</summary>
    /// <exception cref="DocumentReadException">It is too large, binary or not in a known encoding.</exception>
    public static FileText Decode(string path, Stream stream)
    {
        var bytes = new byte[stream.CanSeek ? Math.Min(stream.Length - stream.Position, MaxSize) + 1 : MaxSize + 1];
        var length = 0;
        while (length < bytes.Length && stream.Read(bytes, length, bytes.Length - length) is > 0 and var read)
            length += read;
        if (length > MaxSize)
            throw TooLarge(path);
        return FromText(path, Decode(path, bytes, length));
    }

    /// <summary>Takes a text that somebody else has decoded.</summary>
    /// <exception cref="DocumentReadException">It is too large or binary.</exception>
    public static FileText FromText(string path, string content)
    {
        if (content.Length > MaxSize)
            throw TooLarge(path);
        var text = new FileText(path, content);
        if (content.IndexOf('\0') is >= 0 and var nul)
            throw new DocumentReadException(path, text.PositionOf(nul).Line + 1, "the file is binary, a text is expected");
        if (content.Length > MaxLines && text.LineCount > MaxLines)
            throw new DocumentReadException(path, MaxLines + 1, $"the file has more than {MaxLines} lines, which no design document has");
        return text;
    }

    /// <summary>The text of a document that goes on in other Markdown files, whose front matter is left out.</summary>
    /// <exception cref="DocumentReadException">Together they are too large.</exception>
    internal static FileText Joined(FileText first, IEnumerable<FileText> others)
    {
        var joined = FileText.Joined(first, [.. others.Select(text => (text, MarkdownReader.EndOfFrontMatter(text)))]);
        return joined.Content.Length > MaxSize || joined.LineCount > MaxLines ? throw TooLarge(first.Path) : joined;
    }

    static string Decode(string path, byte[] bytes, int length)
    {
        var encoding = EncodingOf(bytes, length, isStrict: true);
        var start = encoding.GetPreamble().Length;
        try
        {
            return encoding.GetString(bytes, start, length - start);
        }
        catch (DecoderFallbackException exception)
        {
            if (encoding is UnicodeEncoding)
                throw new DocumentReadException(path, null, "the file is not valid UTF-16");
            var line = 1 + bytes.Take(start + Math.Max(exception.Index, 0)).Count(value => value == '\n');
            throw new DocumentReadException(path, line, "the file is not valid UTF-8");
        }
    }

    /// <summary>The encoding that a byte order mark shows, which it writes again; UTF-8 without one.</summary>
    static Encoding EncodingOf(byte[] bytes, int length, bool isStrict) => length switch
    {
        >= 2 when bytes[0] == 0xFF && bytes[1] == 0xFE => new UnicodeEncoding(bigEndian: false, byteOrderMark: true, isStrict),
        >= 2 when bytes[0] == 0xFE && bytes[1] == 0xFF => new UnicodeEncoding(bigEndian: true, byteOrderMark: true, isStrict),
        _ => new UTF8Encoding(length >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF, isStrict),
    };

    static DocumentReadException TooLarge(string path) =>
        new(path, null, $"the file is larger than {MaxSize / (1024 * 1024)} MB, which no design document is");
}
