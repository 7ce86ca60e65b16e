using MlDesignLint.Design;

namespace MlDesignLint.Documents;

/// <summary>
/// The known templates of design documents, kept as hashes of every few words in a row (<c>rules/templates</c>); their text is not kept. A line that is all
/// such rows is the template's, not the author's.
/// </summary>
public static class TemplateText
{
    const string Prefix = "templates/";

    /// <summary>Words in a row that are hashed together.</summary>
    const int Row = 4;

    /// <summary>A shorter line may be the author's answer in the same words.</summary>
    const int FewestWords = 6;

    /// <summary>One word in ten may be another.</summary>
    const double MostWords = 0.9;

    const int LongestLine = 1_000;

    static readonly Lazy<HashSet<ulong>> Known = new(() => [.. typeof(TemplateText).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)).SelectMany(Read)]);

    /// <summary>Whether a paragraph, list item or cell is a known template's.</summary>
    internal static bool Is(string text) => Is(text, Known.Value);

    /// <summary>Whether a text is one of which a template holds the rows.</summary>
    public static bool Is(string text, ISet<ulong> template)
    {
        if (text.Length > LongestLine)
            return false;
        var (words, covered, end) = (0, 0, 0);
        foreach (var row in RowsOf(text))
        {
            words++;
            if (words < Row || !template.Contains(row))
                continue;
            covered += Math.Min(Row, words - end);
            end = words;
        }

        return words >= FewestWords && covered >= MostWords * words;
    }

    /// <summary>The hashes of a template's text, in ascending order: what its file in <c>rules/templates</c> holds.</summary>
    public static IReadOnlyList<ulong> HashesOf(DesignDocument template) =>
    [
        .. template.Sections.SelectMany(section => section.Blocks).SelectMany(block => block.Table is { } table ? table.Header.Concat(table.Rows.SelectMany(row => row)).Select(cell => cell.Text) : [block.Text])
            .SelectMany(text => RowsOf(text).Skip(Row - 1)).Distinct().OrderBy(hash => hash),
    ];

    /// <summary>For each word the hash of the row that it ends: FNV-1a, 64 bits, over the hashes of its words.</summary>
    static IEnumerable<ulong> RowsOf(string text)
    {
        const ulong basis = 14695981039346656037;
        const ulong prime = 1099511628211;
        var last = new ulong[Row];
        var (count, word) = (0, basis);
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetterOrDigit(text[i]))
            {
                var letter = char.ToLowerInvariant(text[i]);
                word = (word ^ (letter == 'ё' ? 'е' : letter)) * prime;
            }
            else if (word != basis)
            {
                last[count++ % Row] = word;
                var row = basis;
                for (var at = 0; at < Row; at++)
                    row = (row ^ last[(count + at) % Row]) * prime;
                yield return row;
                word = basis;
            }
        }
    }

    static IEnumerable<ulong> Read(string name)
    {
        using var reader = new StreamReader(typeof(TemplateText).Assembly.GetManifestResourceStream(name)!);
        while (reader.ReadLine() is { } line)
        {
            var bytes = line.StartsWith("#", StringComparison.Ordinal) ? [] : Convert.FromBase64String(line);
            for (var i = 0; i + sizeof(ulong) <= bytes.Length; i += sizeof(ulong))
                yield return BitConverter.ToUInt64(bytes, i);
        }
    }
}
