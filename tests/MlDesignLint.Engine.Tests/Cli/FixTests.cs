using System.Text;

namespace MlDesignLint.Engine.Tests.Cli;

public sealed class FixTests : IDisposable
{
    readonly WorkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    public static TheoryData<string, byte[]> Encodings => new()
    {
        { "plain", [] },
        { "UTF-8 with a mark", Encoding.UTF8.GetPreamble() },
        { "UTF-16", Encoding.Unicode.GetPreamble() },
        { "UTF-16, big end first", Encoding.BigEndianUnicode.GetPreamble() },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public async Task Inserts_what_is_missing_and_keeps_every_other_byte(string name, byte[] mark)
    {
        var encoding = mark.Length != 2 ? new UTF8Encoding(false) : mark[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode;
        var start = DesignDocs.Russian.ReplaceLineEndings("\r\n")[..^("## Риски\r\nTODO: написать".Length)];
        byte[] before = [.. mark, .. encoding.GetBytes(start)];
        var run = await _folder.With("a.md", before).Lint("fix", "a.md");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("a.md: вставлено: Границы проекта, ", run.Output, StringComparison.Ordinal);
        var after = File.ReadAllBytes(_folder.Full("a.md"));
        Assert.True(after.AsSpan().StartsWith(before), name);
        Assert.Contains("\r\n## Риски\r\n", encoding.GetString(after));

        Assert.Equal("a.md: все разделы на месте\n", (await _folder.Lint("fix", "a.md")).Output);
        Assert.Equal(after, File.ReadAllBytes(_folder.Full("a.md")));
        Assert.Single(Directory.GetFiles(_folder.Path));
    }

    [Fact]
    public async Task Finds_documents_in_folders_and_leaves_other_files_alone()
    {
        _folder.With("docs/taxi.mldesign.md", DesignDocs.Russian).With("docs/readme.md", "# Notes\n").With("src/Training.cs", DesignDocs.Leaky);
        var run = await _folder.Lint("fix", "--language", "en");
        Assert.StartsWith("docs/taxi.mldesign.md: inserted Scope, ", run.Output, StringComparison.Ordinal);
        Assert.Equal(("# Notes\n", DesignDocs.Leaky), (File.ReadAllText(_folder.Full("docs/readme.md")), File.ReadAllText(_folder.Full("src/Training.cs"))));
        Assert.Equal("No ML design document found\n", (await _folder.Lint("fix", "src")).Output);
    }

    [Fact]
    public async Task Says_what_it_would_do()
    {
        var run = await _folder.With("a.md", DesignDocs.Russian).Lint("fix", "a.md", "--dry-run");
        Assert.StartsWith("a.md: было бы вставлено: ", run.Output, StringComparison.Ordinal);
        Assert.Equal(DesignDocs.Russian, File.ReadAllText(_folder.Full("a.md")));
    }

    [Fact]
    public async Task Leaves_a_document_without_a_place_for_sections_as_it_is()
    {
        const string open = "# Taxi\n\n```\nnever closed\n";
        var run = await _folder.With("a.md", open).Lint("fix", "a.md");
        Assert.Equal((2, "a.md: the missing sections find no place in the text; a fence, a comment or a bracket may never be closed, or the document goes on in other files\n"), (run.ExitCode, run.Error));
        Assert.Equal(open, File.ReadAllText(_folder.Full("a.md")));
    }

    [Fact]
    public async Task Keeps_the_rights_of_the_file()
    {
        if (OperatingSystem.IsWindows())
            return;
        File.SetUnixFileMode(_folder.With("a.md", DesignDocs.Russian).Full("a.md"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupWrite);
        await _folder.Lint("fix", "a.md");
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupWrite, File.GetUnixFileMode(_folder.Full("a.md")));
    }
}
