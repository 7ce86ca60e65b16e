namespace MlDesignLint.Engine.Tests.Changes;

public sealed class BaselineTests : IDisposable
{
    const string File = "mldesignlint.baseline.json";

    readonly WorkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Leaves_known_findings_out_and_reports_new_ones()
    {
        await Create();
        Assert.Equal(0, (await Check()).ExitCode);
        _folder.With("taxi.mldesign.md", DesignDocs.WithPlaceholder.Replace("# Taxi fares", "# Taxi fares\n\nA new line. TBD\n"));
        var run = await Check();
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("taxi.mldesign.md:3:", run.Output);
        Assert.EndsWith("; known before: 2\n", run.Output);
    }

    [Fact]
    public async Task Is_grouped_by_rule_and_file_with_one_name_a_line()
    {
        await Create();
        Assert.Matches(
            """
            ^\{
              "version": 1,
              "findings": \{
                "MLD2005": \{
                  "src/Training.cs": \[
                    "[0-9a-f]{32}"
                  \]
                \},
                "MLD8201": \{
                  "taxi.mldesign.md": \[
                    "[0-9a-f]{32}"
                  \]
                \}
              \}
            \}
            $
            """.ReplaceLineEndings("\n").TrimEnd(),
            System.IO.File.ReadAllText(_folder.Full(File)));
    }

    [Fact]
    public async Task Does_not_overwrite_a_file_by_create()
    {
        await Create();
        var run = await _folder.Lint("baseline", "create");
        Assert.Equal(2, run.ExitCode);
        Assert.EndsWith("the file exists; see baseline update\n", run.Error);
    }

    [Fact]
    public async Task Update_takes_new_findings_and_prune_only_forgets()
    {
        await Create();
        _folder.With("taxi.mldesign.md", DesignDocs.Clean).With("src/Other/Training.cs", DesignDocs.Leaky);
        Assert.Equal(0, (await _folder.Lint("baseline", "prune")).ExitCode);
        var pruned = System.IO.File.ReadAllText(_folder.Full(File));
        Assert.DoesNotContain("MLD8201", pruned);
        Assert.DoesNotContain("Other", pruned);
        Assert.Contains("src/Training.cs", pruned);
        Assert.Equal(1, (await Check()).ExitCode);

        Assert.Equal(0, (await _folder.Lint("baseline", "update")).ExitCode);
        Assert.Contains("src/Other/Training.cs", System.IO.File.ReadAllText(_folder.Full(File)));
        Assert.Equal(0, (await Check()).ExitCode);
    }

    [Fact]
    public async Task Follows_a_moved_file_and_another_working_folder()
    {
        await Create();
        Directory.Move(_folder.Full("src"), _folder.Full("lib"));
        Assert.Equal(0, (await Check()).ExitCode);
        var run = await _folder.LintIn("lib", "check", ".", "--baseline", $"../{File}");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
    }

    [Fact]
    public async Task Is_read_after_a_merge_that_kept_both_sides()
    {
        await Create();
        var merged = System.IO.File.ReadAllText(_folder.Full(File)).Replace("\"MLD8201\": {", "\"MLD2005\": { \"src/Gone.cs\": [ \"00\", ], },\n    \"MLD8201\": {");
        _folder.With(File, merged);
        Assert.Equal(0, (await Check()).ExitCode);
    }

    [Theory]
    [InlineData("{", "(1): not a baseline: the JSON is broken")]
    [InlineData("[]", ": not a baseline: expected version, and findings by rule and file")]
    [InlineData("{\"version\":2}", ": a baseline of another version; expected 1")]
    [InlineData("{\"version\":1,\"findings\":{\"MLD2005\":[1]}}", ": not a baseline: expected version, and findings by rule and file")]
    public async Task Says_what_is_wrong_with_a_file(string text, string complaint)
    {
        var run = await _folder.With(File, text).With("taxi.mldesign.md", DesignDocs.Clean).Lint("check", "--baseline", File);
        Assert.Equal(2, run.ExitCode);
        Assert.EndsWith($"{File}{complaint}\n", run.Error.Replace("(2)", "(1)"));
    }

    [Fact]
    public async Task Is_not_made_of_half_the_findings()
    {
        var run = await _folder.With("taxi.mldesign.md", DesignDocs.WithPlaceholder).Lint("baseline", "create", ".", "gone.md");
        Assert.Equal(2, run.ExitCode);
        Assert.False(System.IO.File.Exists(_folder.Full(File)));
    }

    [Theory]
    [InlineData("1", 1)]
    [InlineData("2", 0)]
    public async Task A_number_of_findings_can_be_let_pass(string number, int exitCode)
    {
        _folder.With("taxi.mldesign.md", DesignDocs.WithPlaceholder).With("src/Training.cs", DesignDocs.Leaky);
        Assert.Equal(exitCode, (await _folder.Lint("check", "--max-findings", number)).ExitCode);
    }

    async Task Create()
    {
        var run = await _folder.With("taxi.mldesign.md", DesignDocs.WithPlaceholder).With("src/Training.cs", DesignDocs.Leaky).Lint("baseline", "create");
        Assert.Equal((0, "", ""), (run.ExitCode, run.Output, run.Error));
    }

    Task<Run> Check() => _folder.Lint("check", "--baseline", File);
}
