using System.Diagnostics;
using System.Text;

namespace MlDesignLint.DocumentsTests;

/// <summary>Input that was never meant to be read ends in one sentence or an answer, soon.</summary>
public sealed class HostileInputTests : IDisposable
{
    static readonly TimeSpan Limit = TimeSpan.FromSeconds(5);

    readonly string _folder = Directory.CreateTempSubdirectory("mldesignlint-").FullName;

    public static TheoryData<string, string> Bounded => new()
    {
        { "quotes", new string('>', 100_000) },
        { "spaced quotes", string.Concat(Enumerable.Repeat("> ", 100_000)) },
        { "brackets", new string('[', 100_000) },
        { "closing brackets", new string(']', 100_000) },
        { "open links", string.Concat(Enumerable.Repeat("[a](", 100_000)) },
        { "list marks", string.Concat(Enumerable.Repeat("- ", 100_000)) },
        { "nested list", string.Join('\n', Enumerable.Range(0, 1_500).Select(depth => new string(' ', 2 * depth) + "- a")) },
        { "emphasis", string.Concat(Enumerable.Repeat("_a **b ", 30_000)) },
        { "stars", new string('*', 100_000) + "a" + new string('*', 100_000) },
        { "code marks", string.Concat(Enumerable.Range(1, 1_000).Select(length => new string('`', length) + " ")) },
        { "table", string.Join('\n', Enumerable.Repeat(new string('|', 2_000), 50)) },
        { "bars", new string('|', 2_000_000) },
        { "headings", string.Concat(Enumerable.Repeat("# a\n", 100_000)) },
        { "one line", string.Concat(Enumerable.Repeat("word ", 500_000)) },
        { "front matter", "---\nmldesign: " + new string('[', 100_000) + "\n---\n" },
        { "open front matter", "---\nmldesign: [a\nb: c\n---\n" },
        { "table cells", new string('|', Documents.DocumentFile.MaxSize) },
        { "table rows", Filled("|x|y|\n") },
        { "definitions", Filled("[x]: y\n") },
        { "references", string.Concat(Enumerable.Repeat("[x][y]\n", 15_000)) },
        { "unclosed cells", "|a|b|\n|-|-|\n" + string.Concat(Enumerable.Repeat("|*x|y|\n", 20_000)) },
        { "paragraphs", Filled("a\n\n") },
        { "setext headings", Filled("a\n===\n") },
        { "tags", Filled("<a ") },
        { "metrics", "# T\n\n## Metrics\n\n" + Filled("F1 ") },
        { "open fence", "# T\n\n## Baseline\n\n```" },
        { "labels", string.Concat(Enumerable.Repeat("**Риски:**\n\n", 20_000)) },
    };

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [MemberData(nameof(Bounded))]
    public void Markdown_is_answered_soon(string name, string content) => Soon(name, () => Text.Findings(Text.Read(content)));

    [Fact]
    public void A_folder_is_named() => Assert.Contains("folder", Fault(_folder).Message);

    [Fact]
    public void A_missing_file_is_named() => Assert.Contains("does not exist", Fault(Path.Combine(_folder, "none.md")).Message);

    [Fact]
    public void A_binary_file_is_named() => Assert.Contains("binary", Fault(Write("a.md", [.. "# A\n\n"u8, 0, 1, 2])).Message);

    [Fact]
    public void Invalid_utf8_is_named_with_its_line()
    {
        var fault = Fault(Write("a.md", [.. "# A\n\nß"u8, 0xC3, 0x28]));
        Assert.Equal((3, "the file is not valid UTF-8"), (fault.Line, fault.Message));
    }

    [Fact]
    public void A_huge_file_is_not_read_whole()
    {
        var path = Path.Combine(_folder, "huge.md");
        using (var file = File.Create(path))
            file.SetLength(50 * 1024 * 1024);
        Soon("huge", () => Assert.Contains("larger than", Fault(path).Message));
    }

    [Fact]
    public void Too_many_lines_are_named() =>
        Assert.Contains("lines", Fault(Write("a.md", [.. Enumerable.Repeat((byte)'\n', Documents.DocumentFile.MaxLines + 1)])).Message);

    [Fact]
    public void Broken_utf16_is_named() => Assert.Contains("UTF-16", Fault(Write("a.md", [0xFF, 0xFE, 0x00, 0xD8, (byte)'a', 0])).Message);

    [Theory]
    [InlineData("deep", 64)]
    [InlineData("deeper", 100_000)]
    public void Deep_yaml_is_named(string name, int depth) =>
        Soon(name, () => Assert.Contains("deeper", YamlFault("a: " + new string('[', depth + 8)).Message));

    [Fact]
    public void An_alias_bomb_is_not_expanded()
    {
        var bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (var i = 1; i < 30; i++)
            bomb.Append($"a{i}: &a{i} [*a{i - 1}, *a{i - 1}, *a{i - 1}]\n");
        Soon("bomb", () => Assert.Equal((2, "YAML aliases are not read; write the value out"), (YamlFault(bomb.ToString()).Line, YamlFault(bomb.ToString()).Message)));
    }

    [Fact]
    public void A_tag_makes_no_object() =>
        Assert.Equal("x", Text.Read("label: !!System.Diagnostics.Process x\n", "a.mldesign.yml").Contract.Label!.Value);

    [Theory]
    [InlineData("label: a\nlabel: b\n", 2)]
    [InlineData("label: [a\nseed: 1\n", null)]
    [InlineData("a: 1\n---\nb: 2\n", null)]
    [InlineData("- a\n- b\n", 1)]
    [InlineData("label: \"a\n", null)]
    public void Broken_yaml_is_named_with_its_line(string yaml, int? line)
    {
        var fault = YamlFault(yaml);
        Assert.NotNull(fault.Line);
        Assert.Equal(line ?? fault.Line, fault.Line);
        Assert.DoesNotContain('\n', fault.Message);
    }

    [Fact]
    public void Mutations_of_documents_are_read_or_named()
    {
        var random = new Random(20261124);
        var sources = Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "documents")).Order(StringComparer.Ordinal).Select(path => (Path.GetFileName(path), File.ReadAllText(path))).ToList();
        const string pieces = "[]{}()<>|`*_#>-:\"'&!%@\t\n\r \\0aЯ\uD800…";
        for (var i = 0; i < 5_000; i++)
        {
            var (name, text) = sources[random.Next(sources.Count)];
            for (var edits = random.Next(1, 8); edits > 0; edits--)
            {
                var at = random.Next(text.Length);
                text = random.Next(3) == 0 ? text.Remove(at, Math.Min(random.Next(1, 60), text.Length - at)) : text.Insert(at, new string(pieces[random.Next(pieces.Length)], random.Next(1, 4)));
                text += " ";
            }

            try
            {
                var document = Text.Read(text, name);
                Assert.All(document.Sections.SelectMany(section => section.Blocks.Select(block => block.Span).Append(section.Span).Append(section.HeadingSpan)),
                    span => Assert.InRange(span.End, span.Start, text.Length));
                Assert.All(Documents.DocumentChecker.Check(document, Text.Today), fault => Assert.InRange(fault.Span.End, fault.Span.Start, text.Length));
            }
            catch (Documents.DocumentReadException)
            {
            }
        }
    }

    static string Filled(string piece)
    {
        var lines = piece.Count(c => c == '\n');
        var count = Documents.DocumentFile.MaxSize / piece.Length;
        return string.Concat(Enumerable.Repeat(piece, lines == 0 ? count - 10 : Math.Min(count, (Documents.DocumentFile.MaxLines / lines) - 10)));
    }

    string Write(string name, byte[] bytes)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    static Documents.DocumentReadException Fault(string path) => Assert.Throws<Documents.DocumentReadException>(() => Documents.DocumentFile.Load(path));

    static Documents.DocumentReadException YamlFault(string yaml) => Assert.Throws<Documents.DocumentReadException>(() => Text.Read(yaml, "a.mldesign.yml"));

    static void Soon(string name, Action action)
    {
        var clock = Stopwatch.StartNew();
        try
        {
            action();
        }
        catch (Documents.DocumentReadException exception)
        {
            Assert.DoesNotContain('\n', exception.Message);
        }

        Assert.True(clock.Elapsed < 4 * Limit, $"{name} took {clock.Elapsed}");
    }
}
