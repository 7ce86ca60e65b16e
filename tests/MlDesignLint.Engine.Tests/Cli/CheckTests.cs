namespace MlDesignLint.Engine.Tests.Cli;

public sealed class CheckTests : IDisposable
{
    readonly WorkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Reports_a_placeholder_and_fails()
    {
        var run = await _folder.With("taxi.mldesign.md", DesignDocs.WithPlaceholder).Lint("check", "taxi.mldesign.md");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("MLD8201 placeholder-text  taxi.mldesign.md:34:", run.Output);
        Assert.EndsWith("1 warning in 1 file; read: 1 document\n", run.Output);
        Assert.Empty(run.Error);
    }

    [Fact]
    public async Task Is_silent_about_a_complete_document()
    {
        var run = await _folder.With("taxi.mldesign.md", DesignDocs.Clean).Lint("check", "taxi.mldesign.md");
        Assert.Equal("taxi.mldesign.md: ready\nNo findings; read: 1 document\n", run.Output);
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public async Task Takes_the_current_folder_without_a_path()
    {
        _folder.With("docs/taxi.mldesign.md", DesignDocs.WithPlaceholder);
        var bare = await _folder.Lint("check");
        Assert.Equal(await _folder.Lint("check", "."), bare);
        Assert.Contains("docs/taxi.mldesign.md:34:", bare.Output);
    }

    [Theory]
    [InlineData("info", 1)]
    [InlineData("warning", 1)]
    [InlineData("error", 0)]
    [InlineData("none", 0)]
    public async Task Fails_from_the_chosen_level_on(string level, int exitCode)
    {
        var run = await _folder.With("taxi.mldesign.md", DesignDocs.WithPlaceholder).Lint("check", "--fail-on", level);
        Assert.Equal(exitCode, run.ExitCode);
        Assert.Contains("MLD8201", run.Output);
    }

    [Theory]
    [InlineData("none")]
    [InlineData("warning")]
    public async Task Says_what_it_cannot_read_and_goes_on(string failOn)
    {
        _folder.With("taxi.mldesign.md", DesignDocs.WithPlaceholder).With("notes.txt", "notes").With("binary.md", [0x25, 0x50, 0, 1, 2, 0, 0xff, 0xfe]);
        Directory.CreateDirectory(_folder.Full("folder.md"));
        var run = await _folder.Lint("check", "gone.md", "notes.txt", "binary.md", "folder.md", "taxi.mldesign.md", "--fail-on", failOn);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("gone.md: the path does not exist\n", run.Error);
        Assert.Contains("notes.txt: expected a folder, a design document", run.Error);
        Assert.Contains("binary.md", run.Error);
        Assert.Contains("MLD8201", run.Output);
    }

    [Fact]
    public async Task Passes_over_other_markdown_in_a_folder_but_checks_it_when_named()
    {
        _folder.With("README.md", "# Readme\n\nTBD\n").With("ci.yml", "name: ci\n");
        Assert.Equal("No ML design document and no C# code found\n", (await _folder.Lint("check", ".")).Output);
        Assert.Contains("MLD8201", (await _folder.Lint("check", "README.md")).Output);
    }

    [Fact]
    public async Task Recognises_a_design_document_by_its_headings_or_its_contract()
    {
        _folder.With("docs/pricing.md", DesignDocs.WithPlaceholder).With("docs/contract.md", $"{DesignDocs.Contract}# Notes\n").With("docs/only.yaml", "mldesign:\n  version: 1\n");
        var result = await _folder.Result("docs");
        Assert.Equal(["docs/contract.md", "docs/only.yaml", "docs/pricing.md"], result.Documents.Select(document => document.Path));
    }

    [Fact]
    public async Task Leaves_built_hidden_and_linked_folders_alone()
    {
        foreach (var folder in new[] { "bin", "obj", "node_modules", ".git" })
            _folder.With($"{folder}/copy.mldesign.md", DesignDocs.WithPlaceholder);
        _folder.With("taxi.mldesign.md", DesignDocs.WithPlaceholder);
        Directory.CreateSymbolicLink(_folder.Full("loop"), _folder.Path);
        var result = await _folder.Result(".");
        Assert.Equal(["taxi.mldesign.md"], result.Documents.Select(document => document.Path));
    }

    [Fact]
    public async Task Writes_the_output_file_whole_and_nothing_else()
    {
        _folder.With("taxi.mldesign.md", DesignDocs.WithPlaceholder).With("report.json", "old");
        var run = await _folder.Lint("check", "--format", "json", "--output", "report.json");
        Assert.Equal((1, "", ""), (run.ExitCode, run.Output, run.Error));
        Assert.Equal((await _folder.Lint("check", "--format", "json")).Output, File.ReadAllText(_folder.Full("report.json")));
        Assert.Equal(["report.json", "taxi.mldesign.md"], Directory.EnumerateFiles(_folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Writes_several_reports_at_once()
    {
        _folder.With("taxi.mldesign.md", DesignDocs.WithPlaceholder);
        string[] formats = ["json", "sarif", "github", "gitlab", "junit", "markdown"];
        var run = await _folder.Lint(["check", .. formats.SelectMany(format => new[] { "--output", $"{format}=report.{format}" })]);
        Assert.Equal((await _folder.Lint("check")).Output, run.Output);
        Assert.Equal(1, run.ExitCode);
        foreach (var format in formats)
            Assert.Equal((await _folder.Lint("check", "--format", format)).Output, File.ReadAllText(_folder.Full($"report.{format}")));
    }

    [Fact]
    public async Task Tells_waived_findings_apart()
    {
        var waiver = DesignDocs.Contract.Replace("RMSE", "MAE").TrimEnd().TrimEnd('-') + "  waivers:\n    - { rule: MLD7001, reason: \"agreed with Ann\" }\n    - { rule: MLD8201, reason: \"later\" }\n---\n\n";
        var code = DesignDocs.Leaky.Replace("public static double", "[System.Diagnostics.CodeAnalysis.SuppressMessage(\"ml\", \"MLD2005\", Justification = \"an example\")]\n    public static double");
        var result = await _folder.With("taxi.mldesign.md", waiver + DesignDocs.WithPlaceholder).With("src/Training.cs", code).Result(".");
        Assert.DoesNotContain(result.Findings, finding => finding.Rule.Id is "MLD2005" or "MLD8201" or "MLD7001");
        Assert.Equal(
            [("MLD2005", new Suppression(true, "an example")), ("MLD7001", new(false, "agreed with Ann")), ("MLD8201", new(false, "later"))],
            result.Suppressed.Select(finding => (finding.Rule.Id, finding.Suppression!)).OrderBy(found => found.Id));
    }

    [Fact]
    public async Task Shows_the_way_of_the_rows_to_a_leak_as_a_code_flow()
    {
        var code = DesignDocs.Leaky.Replace("var parts =", "var all = ml.Transforms.NormalizeMinMax(\"Distance\").Fit(data).Transform(data);\n        var parts =").Replace("TrainTestSplit(data", "TrainTestSplit(all");
        var sarif = (await _folder.With("src/Training.cs", code).Lint("check", "--format", "sarif")).Output;
        var found = System.Text.Json.JsonDocument.Parse(sarif).RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
            .Single(result => result.GetProperty("ruleId").GetString() == "MLD2001");
        var steps = found.GetProperty("codeFlows")[0].GetProperty("threadFlows")[0].GetProperty("locations").EnumerateArray().Select(step => step.GetProperty("location")).ToList();
        Assert.Equal("loaded here", steps[0].GetProperty("message").GetProperty("text").GetString());
        Assert.Equal(found.GetProperty("message").GetProperty("text").GetString(), steps[^1].GetProperty("message").GetProperty("text").GetString());
    }

    [Fact]
    public async Task Says_when_the_output_file_cannot_be_written()
    {
        var run = await _folder.With("taxi.mldesign.md", DesignDocs.Clean).Lint("check", "--output", "gone/report.json");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("gone", run.Error);
    }

    [Fact]
    public async Task Speaks_the_language_of_the_document_unless_asked_otherwise()
    {
        _folder.With("taxi.mldesign.md", DesignDocs.Russian);
        var own = await _folder.Lint("check");
        Assert.Contains("предупреждение MLD8201", own.Output);
        Assert.Contains(" в 1 файле; прочитано: 1 документ\n", own.Output);
        var english = await _folder.Lint("check", "--language", "en");
        Assert.Contains("warning MLD8201", english.Output);
        Assert.Contains(" in 1 file; read: 1 document\n", english.Output);
    }

    [Theory]
    [InlineData("error", 1, "error MLD8201")]
    [InlineData("suggestion", 0, "note MLD8201")]
    [InlineData("none", 0, "No findings")]
    public async Task Takes_levels_for_documents_from_editorconfig(string level, int exitCode, string expected)
    {
        _folder.With(".editorconfig", $"root = true\n\n[*.md]\nmldesignlint.MLD8201.severity = {level}\n").With("docs/taxi.mldesign.md", DesignDocs.WithPlaceholder);
        var run = await _folder.Lint("check");
        Assert.Equal(exitCode, run.ExitCode);
        Assert.Contains(expected, run.Output);
    }
}
