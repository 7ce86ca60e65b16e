namespace MlDesignLint.Engine.Tests;

/// <summary>Documents that go on in other files.</summary>
public sealed class PartsTests : IDisposable
{
    const string Index = "# Taxi fares: ML design\n\n- [Why](parts/why.md)\n- [How](./parts/how%20it%20works.md#risks)\n- [Gone](gone.md)\n";
    const string Listed = "---\nmldesign:\n  parts: [parts/why.md, parts/how it works.md]\n---\n\n# Taxi fares\n\nThe price of a ride.\n";

    readonly WorkFolder _folder = new();

    public PartsTests()
    {
        var (why, how) = (DesignDocs.WithPlaceholder.Split("## ML framing")[0], "## ML framing" + DesignDocs.WithPlaceholder.Split("## ML framing")[1]);
        _folder.With("parts/why.md", "---\nowner: Ann\n---\n" + why).With("parts/how it works.md", how);
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(Index)]
    [InlineData(Listed)]
    public async Task Are_one_document_and_findings_stand_in_their_file(string index)
    {
        var result = await _folder.With("ml_design.md", index).Result("ml_design.md", ".");
        var document = Assert.Single(result.Documents);
        Assert.Equal("ml_design.md", document.Path);
        Assert.Equal(["parts/why.md", "parts/how it works.md"], document.Parts);
        Assert.Empty(result.Problems);
        var finding = Assert.Single(result.Findings);
        Assert.Equal(("MLD8201", "parts/how it works.md", 20), (finding.Rule.Id, finding.Location.Path, finding.Location.Start.Line + 1));
        Assert.Equal("TBD", result.Texts[finding.Location.Path][finding.Location.Span]);
    }

    [Fact]
    public async Task A_part_that_is_named_too_is_no_document_of_its_own() =>
        Assert.Single((await _folder.With("ml_design.md", Index).Result("parts/why.md", "ml_design.md", "parts/how it works.md")).Documents);

    [Fact]
    public async Task A_missing_section_is_missing_in_the_index()
    {
        File.Delete(_folder.Full("parts/how it works.md"));
        var findings = (await _folder.With("ml_design.md", Index).Result("ml_design.md")).Findings;
        Assert.Contains(findings, finding => finding.Rule == Catalogue.RisksMissing);
        Assert.All(findings, finding => Assert.Equal("ml_design.md:1", $"{finding.Location.Path}:{finding.Location.Start.Line + 1}"));
    }

    [Theory]
    [InlineData("# Design\n\nThe team meets on Mondays.\n\nThe price is set by a model.\n\nIt is trained weekly.\n\nSee [why](parts/why.md) and [how](parts/how%20it%20works.md).\n")]
    [InlineData("# Design\n\n- [why](parts/why.md)\n")]
    [InlineData("# Design\n\n- [why](../parts/why.md)\n- [how](/parts/how.md)\n- [site](https://example.org/a.md)\n- [site](https://example.org/b.md)\n")]
    public async Task Other_links_are_links(string text) => Assert.Empty((await _folder.With("design.md", text).Result("design.md")).Documents.Single().Parts);

    [Theory]
    [InlineData("gone.md", "gone.md: the file does not exist")]
    [InlineData("../why.md", "design.md(3): '../why.md' under 'parts' is not a Markdown file beside the document or below it")]
    [InlineData("parts/why.txt", "design.md(3): 'parts/why.txt' under 'parts' is not a Markdown file beside the document or below it")]
    public async Task A_listed_file_that_cannot_be_read_is_a_problem(string part, string problem)
    {
        var run = await _folder.With("design.md", $"---\nmldesign:\n  parts: [{part}]\n---\n# A\n").Lint("check", "design.md");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(problem, run.Error);
    }

    [Fact]
    public async Task Nothing_is_inserted_into_them()
    {
        File.Delete(_folder.Full("parts/how it works.md"));
        var run = await _folder.With("ml_design.md", Index).Lint("fix", "ml_design.md");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("goes on in other files", run.Error);
        Assert.Equal(Index, File.ReadAllText(_folder.Full("ml_design.md")));
    }

    [Fact]
    public async Task The_verdict_counts_what_stands_in_them()
    {
        var run = await _folder.With("ml_design.md", Index).Lint("check", ".");
        Assert.Contains("ml_design.md: ready with conditions", run.Output);
        Assert.Contains("parts/how it works.md:20", run.Output);
    }
}
