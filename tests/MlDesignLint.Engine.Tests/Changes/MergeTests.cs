namespace MlDesignLint.Engine.Tests.Changes;

public sealed class MergeTests : IDisposable
{
    readonly WorkFolder _folder = new();

    public MergeTests()
    {
        for (var i = 0; i < 3; i++)
            _folder.With($"p{i}/taxi.mldesign.md", DesignDocs.Contract + DesignDocs.WithPlaceholder).With($"p{i}/Training.cs", DesignDocs.Leaky);
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("sarif", "json")]
    [InlineData("json", "json")]
    [InlineData("junit", "json")]
    [InlineData("gitlab", "json")]
    [InlineData("markdown", "json")]
    [InlineData("sarif", "sarif")]
    [InlineData("gitlab", "sarif")]
    [InlineData("github", "sarif")]
    public async Task Of_all_parts_is_the_whole(string format, string form)
    {
        var whole = await _folder.Lint("check", "--format", format);
        for (var part = 1; part <= 2; part++)
        {
            var run = await _folder.Lint("check", "--shard", $"{part}/2", "--output", $"{form}=part{part}.{form}", "--verbosity", "quiet");
            Assert.Equal(1, run.ExitCode);
            Assert.NotEqual(whole.Output, run.Output);
        }

        var merged = await _folder.Lint("merge", $"part2.{form}", $"part1.{form}", "--format", format);
        Assert.Equal((whole.ExitCode, whole.Output), (merged.ExitCode, merged.Output));
    }

    [Fact]
    public async Task Of_runs_that_overlap_says_everything_once()
    {
        await _folder.Lint("check", "p0", "p1", "--output", "json=a.json", "--output", "sarif=b.sarif");
        await _folder.Lint("check", "p1", "p2", "--output", "sarif=c.sarif");
        var whole = await _folder.Lint("check", "--format", "sarif");
        Assert.Equal(whole.Output, (await _folder.Lint("merge", "c.sarif", "a.json", "b.sarif", "--format", "sarif")).Output);
    }

    [Theory]
    [InlineData("0/2")]
    [InlineData("3/2")]
    [InlineData("x")]
    public async Task Needs_a_part_that_exists(string shard)
    {
        var run = await _folder.Lint("check", "--shard", shard);
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith($"'{shard}' is not a value of --shard", run.Error);
    }

    [Theory]
    [InlineData("{", "report.json(1): not a report of check --format json or sarif: the JSON is broken\n")]
    [InlineData("{}", "report.json: not a report of check --format json or sarif\n")]
    [InlineData("{\"runs\":[{}]}", "report.json: not a report of check --format json or sarif\n")]
    [InlineData("{\"version\":9}", "report.json: a report of another version; expected 1\n")]
    public async Task Says_what_is_wrong_with_a_report(string text, string complaint)
    {
        var run = await _folder.With("report.json", text).Lint("merge", "report.json");
        Assert.Equal(2, run.ExitCode);
        Assert.EndsWith(complaint, run.Error);
    }
}
