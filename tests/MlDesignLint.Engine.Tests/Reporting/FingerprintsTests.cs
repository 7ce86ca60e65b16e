namespace MlDesignLint.Engine.Tests.Reporting;

public sealed class FingerprintsTests : IDisposable
{
    readonly WorkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Survive_twenty_edits_above()
    {
        var before = await Names(DesignDocs.WithPlaceholder, DesignDocs.Leaky);
        Assert.Equal(before.Count, before.Distinct().Count());
        var (document, code) = (DesignDocs.WithPlaceholder, DesignDocs.Leaky);
        for (var edit = 1; edit <= 20; edit++)
        {
            document = document.Replace("## Problem", $"A further line {edit}.\n\n## Problem");
            code = code.Replace("public sealed class Ride", $"// Line {edit}.\npublic sealed class Ride").Replace("    var ml", "     var ml");
            Assert.Equal(before, await Names(document, code));
        }
    }

    [Fact]
    public async Task Stay_in_a_moved_file()
    {
        var before = await Names(DesignDocs.WithPlaceholder, DesignDocs.Leaky);
        Directory.Move(_folder.Full("src"), _folder.Full("lib"));
        Assert.Equal(before, (await _folder.Result(".")).Findings.Select(finding => finding.Fingerprint).Order());
    }

    [Fact]
    public async Task Tell_equal_lines_apart()
    {
        var names = await Names(DesignDocs.WithPlaceholder.Replace("TBD", "Later.\n\nTBD\n\nTBD"), "");
        Assert.Equal(2, names.Distinct().Count());
    }

    [Fact]
    public async Task Change_with_the_line_itself()
    {
        var before = await Names(DesignDocs.WithPlaceholder, "");
        Assert.NotEqual(before, await Names(DesignDocs.WithPlaceholder.Replace("owner Ann", "owner Bob"), ""));
    }

    async Task<IReadOnlyList<string>> Names(string document, string code)
    {
        _folder.With("taxi.mldesign.md", document).With("src/Training.cs", code);
        var result = await _folder.Result(".");
        Assert.NotEmpty(result.Findings);
        return [.. result.Findings.Select(finding => finding.Fingerprint).Order()];
    }
}
