namespace MlDesignLint.Engine.Tests.Cli;

public sealed class DocsTests : IDisposable
{
    readonly WorkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Writes_a_page_for_each_rule_and_then_finds_nothing_stale()
    {
        Directory.CreateDirectory(_folder.Full("rules/docs"));
        var written = await _folder.Lint("docs");
        Assert.Equal(0, written.ExitCode);
        Assert.Equal(Catalogue.Rules.Select(rule => $"{rule.Id}.md").Append("alignment.md").Append("packs.md"), Directory.EnumerateFiles(_folder.Full("rules/docs")).Select(Path.GetFileName).Order(StringComparer.Ordinal));

        var check = await _folder.Lint("docs", "--check");
        Assert.Equal((0, ""), (check.ExitCode, check.Output));
        Assert.Empty((await _folder.Lint("docs")).Output);
    }

    [Fact]
    public async Task Names_each_stale_page_and_the_command()
    {
        await _folder.Lint("docs", "--rules-folder", "rules/docs");
        var page = _folder.Full("rules/docs/MLD2005.md");
        File.AppendAllText(page, "more\n");
        _folder.With("rules/docs/MLD0000.md", "no rule").With("rules/docs/README.md", "not a page");
        File.Delete(_folder.Full($"rules/docs/{Catalogue.Rules[^1].Id}.md"));

        var check = await _folder.Lint("docs", "--check");
        Assert.Equal(1, check.ExitCode);
        Assert.Contains("rules/docs/MLD0000.md: has no rule\n", check.Output);
        Assert.Contains($"rules/docs/{Catalogue.Rules[^1].Id}.md: is missing\n", check.Output);
        Assert.EndsWith("run: mldesignlint docs\n", check.Output);
        Assert.Contains("rules/docs/MLD2005.md: differs from its rule\n", check.Output);
        Assert.DoesNotContain("README", check.Output);

        await _folder.Lint("docs");
        Assert.Equal(0, (await _folder.Lint("docs", "--check")).ExitCode);
        Assert.True(File.Exists(_folder.Full("rules/docs/README.md")));
    }

    [Fact]
    public async Task Takes_other_line_ends_for_the_same_page()
    {
        await _folder.Lint("docs", "--rules-folder", "rules/docs");
        var page = _folder.Full("rules/docs/MLD2005.md");
        File.WriteAllText(page, File.ReadAllText(page).Replace("\n", "\r\n"));
        Assert.Equal(0, (await _folder.Lint("docs", "--check")).ExitCode);
    }

    [Fact]
    public async Task Finds_the_pages_above_and_says_where_there_are_none()
    {
        var missing = await _folder.Lint("docs", "--check");
        Assert.Equal(2, missing.ExitCode);
        Assert.Contains("--rules-folder", missing.Error);
    }
}
