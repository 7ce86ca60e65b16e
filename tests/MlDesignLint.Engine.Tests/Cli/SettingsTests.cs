using System.Text.Json;

namespace MlDesignLint.Engine.Tests.Cli;

/// <summary><c>mldesignlint.yml</c>, packs and stages, through the verbs.</summary>
public sealed class SettingsTests : IDisposable
{
    readonly WorkFolder _folder = new();

    public SettingsTests() => _folder.With("docs/a/taxi.mldesign.md", DesignDocs.Clean);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Settings_are_found_upwards_and_ask_for_what_they_say()
    {
        _folder.With("mldesignlint.yml", "extends: [ours/fares.yml]\n").With("ours/fares.yml", "pack: fares\nsections: { tariffs: { title: Tariffs } }\n");
        var run = await _folder.Lint("check");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("MLD8203 other-section-missing  docs/a/taxi.mldesign.md:1:3\n    Section 'Tariffs' is missing, and fares asks for it", run.Output);
        Assert.Equal(0, (await _folder.With("docs/mldesignlint.yml", "").Lint("check")).ExitCode);
    }

    [Fact]
    public async Task Overrides_and_severities_count_and_the_editorconfig_has_the_last_word()
    {
        _folder.With("mldesignlint.yml", "sections: { tariffs: { title: Tariffs } }\noverrides:\n  - { paths: ['docs/old/**'], severities: { MLD8203: error } }\n").With("docs/old/old.mldesign.md", DesignDocs.Clean);
        Assert.Contains("  error MLD8203 other-section-missing  docs/old/old.mldesign.md", (await _folder.Lint("check")).Output);
        _folder.With(".editorconfig", "[*.md]\nmldesignlint.MLD8203.severity = none\n");
        Assert.Equal(0, (await _folder.Lint("check")).ExitCode);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1, "--stage", "pilot")]
    [InlineData(1, "--pack", "design-doc-book")]
    [InlineData(1, "--pack", "ours.yml")]
    public async Task Stage_and_packs_can_be_named_for_a_run(int exitCode, params string[] options)
    {
        _folder.With("ours.yml", "pack: fares\nsections: { tariffs: { title: Tariffs } }\n");
        Assert.Equal(exitCode, (await _folder.Lint(["check", "docs", .. options])).ExitCode);
        var audit = await _folder.Lint(["audit", "docs", "--format", "json", .. options]);
        Assert.Equal(exitCode == 0 ? "ready" : "not-ready", JsonDocument.Parse(audit.Output).RootElement.GetProperty("documents")[0].GetProperty("verdict").GetString());
    }

    [Fact]
    public async Task A_stage_in_the_document_counts_more()
    {
        _folder.With("docs/a/taxi.mldesign.md", DesignDocs.Contract.Replace("version: 1", "version: 1\n  stage: kickoff") + DesignDocs.Clean);
        Assert.Equal(0, (await _folder.Lint("check", "--stage", "production")).ExitCode);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("audit")]
    [InlineData("fix")]
    [InlineData("explain", "Tariffs")]
    [InlineData("init", "new.md")]
    public async Task Wrong_settings_end_every_verb_with_file_and_line(params string[] arguments)
    {
        var run = await _folder.With("mldesignlint.yml", "stage: pilot\nextend: [field-guide]\n").Lint(arguments);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("mldesignlint.yml(2): unknown key 'extend'; expected extends, ", run.Error);
        Assert.False(File.Exists(_folder.Full("new.md")));
    }

    [Theory]
    [InlineData("ours.yml", "pack: fares\n", 0, "")]
    [InlineData("ours.yml", "pack: fares\ncolour: red\n", 2, "ours.yml(2): unknown key 'colour'; ")]
    [InlineData("mldesignlint.yml", "extends: [none]\n", 2, "mldesignlint.yml(1): no pack is called 'none'; ")]
    public async Task A_pack_or_settings_named_by_themselves_are_read(string path, string text, int exitCode, string error)
    {
        var run = await _folder.With(path, text).Lint("check", path);
        Assert.Equal(exitCode, run.ExitCode);
        Assert.StartsWith(error, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_and_audit_give_the_same_verdict_and_questions()
    {
        _folder.With("b.mldesign.md", DesignDocs.WithPlaceholder).With("c.mldesign.md", DesignDocs.Russian).With("mldesignlint.yml", "extends: [risk-taxonomy, acceptance]\n");
        var check = JsonDocument.Parse((await _folder.Lint("check", "--format", "json", "--language", "en")).Output).RootElement.GetProperty("documents").EnumerateArray().Select(Said).ToList();
        var audit = JsonDocument.Parse((await _folder.Lint("audit", "--format", "json", "--language", "en")).Output).RootElement.GetProperty("documents").EnumerateArray().Select(Said).ToList();
        Assert.Equal(3, check.Count);
        Assert.Equal(audit, check);

        static (string?, string?, string) Said(JsonElement document) => (document.GetProperty("path").GetString(), document.GetProperty("verdict").GetString(), document.GetProperty("questions").GetRawText());
    }

    [Fact]
    public async Task The_verdict_and_five_questions_are_told_in_the_readers_language()
    {
        _folder.With("c.mldesign.md", DesignDocs.Russian);
        var run = await _folder.Lint("check", "c.mldesign.md");
        Assert.Contains("\nc.mldesign.md: не готов\n    спросить в первую очередь:\n    - Что решено по теме «", run.Output);
        Assert.Equal(5, run.Output.Split("\n    - ").Length - 1);
        Assert.Contains("\nc.mldesign.md: not ready\n    ask first:\n    - What is decided on “", (await _folder.Lint("check", "c.mldesign.md", "--language", "en")).Output);
    }
}
