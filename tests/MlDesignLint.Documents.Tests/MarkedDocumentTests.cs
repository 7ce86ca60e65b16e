using System.Text.RegularExpressions;

namespace MlDesignLint.DocumentsTests;

/// <summary>Every file under <c>documents</c> is checked; <c>{MLD0000}</c> at the end of a line says what is found on it, and nothing else may be.</summary>
public partial class MarkedDocumentTests
{
    public static TheoryData<string> Files =>
        [.. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "documents")).Select(Path.GetFileName).Order(StringComparer.Ordinal).OfType<string>()];

    [Theory]
    [MemberData(nameof(Files))]
    public void Findings_are_where_the_marks_are(string file)
    {
        var marked = Documents.DocumentFile.Load(Path.Combine(AppContext.BaseDirectory, "documents", file)).Content;
        var lines = marked.Split('\n');
        var expected = lines.SelectMany((line, i) => Mark().Matches(line).Select(mark => $"{i + 1}: {mark.Groups[1].Value}"));

        var document = Text.Read(Mark().Replace(marked, ""), file);

        Assert.Equal(expected, Text.Findings(document));
    }

    [GeneratedRegex(@"[ ]?\{(MLD\d{4})\}")]
    private static partial Regex Mark();
}
