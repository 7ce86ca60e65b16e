using System.Globalization;

namespace MlDesignLint.Engine.Tests.Cli;

/// <summary>A document and a program, end to end.</summary>
public sealed class CodeCheckTests : IDisposable
{
    readonly WorkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Finds_the_leak_in_a_loose_file()
    {
        var result = await _folder.With("src/Training.cs", DesignDocs.Leaky).Result("src/Training.cs");
        Assert.Empty(result.Problems);
        var finding = Assert.Single(result.Findings);
        Assert.Equal(("MLD2005", Severity.Error, "src/Training.cs", 17), (finding.Rule.Id, finding.Severity, finding.Location.Path, finding.Location.Start.Line + 1));
        Assert.Equal("\"FareAmount\"", result.Texts["src/Training.cs"][finding.Location.Span]);
        var project = Assert.Single(result.Projects);
        Assert.Equal(project.Binding!.Calls, project.Binding.Bound);
        Assert.True(project.Binding.Calls > 5);
    }

    [Fact]
    public async Task Holds_the_code_to_the_document_above_it()
    {
        _folder.With("taxi.mldesign.md", DesignDocs.Contract.Replace("RMSE", "MAE") + DesignDocs.Clean).With("src/Training.cs", DesignDocs.Leaky);
        var found = (await _folder.Result("src")).Findings.Where(finding => finding.Rule.Id == "MLD7001").Select(finding => (finding.Location.Path, Assert.Single(finding.Related).Location.Path));
        Assert.Equal([("src/Training.cs", "taxi.mldesign.md"), ("taxi.mldesign.md", "src/Training.cs")], found.Order());
        Assert.DoesNotContain((await _folder.With("taxi.mldesign.md", DesignDocs.Contract + DesignDocs.Clean).Result("src")).Findings, finding => finding.Rule.Id == "MLD7001");
    }

    [Fact]
    public async Task Says_once_that_two_documents_are_equally_near()
    {
        _folder.With("a.mldesign.md", DesignDocs.Contract + DesignDocs.Clean).With("b.mldesign.md", DesignDocs.Contract + DesignDocs.Clean).With("src/Training.cs", DesignDocs.Leaky);
        var note = Assert.Single((await _folder.Result(".")).Notes, note => note.Message.Contains("equally near", StringComparison.Ordinal));
        Assert.Contains("a.mldesign.md, b.mldesign.md", note.Message, StringComparison.Ordinal);
        _folder.With("b.mldesign.md", DesignDocs.Contract.Replace("  label:", "  code: [other]\n  label:") + DesignDocs.Clean).With("other/readme.txt", "");
        Assert.DoesNotContain((await _folder.Result(".")).Notes, note => note.Message.Contains("equally near", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Holds_code_only_to_the_documents_that_name_it()
    {
        var elsewhere = DesignDocs.Contract.Replace("RMSE", "MAE").Replace("  label:", "  code: [other]\n  label:") + DesignDocs.Clean;
        _folder.With("other/readme.txt", "").With("taxi.mldesign.md", elsewhere).With("src/Training.cs", DesignDocs.Leaky);
        var result = await _folder.Result("taxi.mldesign.md", "src");
        Assert.DoesNotContain(result.Findings, finding => finding.Rule.Id == "MLD7001");
        Assert.Empty(Assert.Single(result.Projects).Documents);
    }

    [Fact]
    public async Task Looks_for_documents_no_further_than_the_repository_or_the_working_folder()
    {
        var document = DesignDocs.Contract.Replace("RMSE", "MAE") + DesignDocs.Clean;
        _folder.With("stray.mldesign.md", document).With("work/src/Training.cs", DesignDocs.Leaky).With("repo/taxi.mldesign.md", document).With("repo/src/deep/Training.cs", DesignDocs.Leaky);
        Directory.CreateDirectory(_folder.Full("repo/.git"));
        Assert.Empty(Assert.Single((await RunIn("work", "src")).Projects).Documents);
        Assert.Equal("../taxi.mldesign.md", Assert.Single(Assert.Single((await RunIn("repo/src", "deep")).Projects).Documents));
    }

    [Fact]
    public async Task Names_a_waiver_that_accepts_nothing_once_the_code_is_seen()
    {
        var document = DesignDocs.Contract.Replace("  label:", "  waivers:\n    - { rule: MLD2005, reason: known }\n    - { rule: MLD7016, reason: no seed yet }\n  label:") + DesignDocs.Clean;
        _folder.With("taxi.mldesign.md", document).With("src/Training.cs", DesignDocs.Leaky);
        var unused = Assert.Single((await _folder.Result(".")).Findings, finding => finding.Rule.Id == "MLD0006");
        Assert.Contains("MLD7016", unused.Message);
        Assert.DoesNotContain((await _folder.Result("taxi.mldesign.md")).Findings, finding => finding.Rule.Id == "MLD0006");
    }

    [Fact]
    public async Task Another_declaration_changes_what_is_said_of_the_same_code()
    {
        _folder.With("src/Training.cs", DesignDocs.Leaky);
        var without = await Said(DesignDocs.Contract + DesignDocs.Clean);
        var with = await Said(DesignDocs.Contract.Replace("  label:", "  seed: 20240101\n  sensitive: [Distance]\n  label:") + DesignDocs.Clean);
        Assert.Empty(without.Except(with));
        Assert.Equal(["MLD7007", "MLD7016"], with.Except(without).Order(StringComparer.Ordinal));

        async Task<IReadOnlyList<string>> Said(string document) =>
            [.. (await _folder.With("taxi.mldesign.md", document).Result("src")).Findings.Where(finding => finding.Location.Path == "src/Training.cs").Select(finding => finding.Rule.Id).Distinct()];
    }

    [Fact]
    public async Task Says_when_the_code_a_contract_names_is_not_there()
    {
        var document = DesignDocs.Contract.Replace("  label:", "  code: [srcc]\n  label:") + DesignDocs.Clean;
        var run = await _folder.With("taxi.mldesign.md", document).With("src/Training.cs", DesignDocs.Leaky).Lint("check");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("taxi.mldesign.md(5): 'srcc' under 'code' does not exist", run.Error);
        Assert.Contains("MLD2005", run.Output);
    }

    [Theory]
    [InlineData("MLD2005", "the column is a planned surcharge", "2999-01-01", false)]
    [InlineData("MLD1001", "the column is a planned surcharge", "2999-01-01", true)]
    [InlineData("MLD2005", "the column is a planned surcharge", "2001-01-01", true)]
    public async Task Waives_exactly_what_the_contract_waives(string rule, string reason, string until, bool reported)
    {
        var document = DesignDocs.Contract.Replace("  label:", $"  waivers:\n    - {{ rule: {rule}, reason: \"{reason}\", until: {until} }}\n  label:") + DesignDocs.Clean;
        var result = await _folder.With("taxi.mldesign.md", document).With("src/Training.cs", DesignDocs.Leaky).Result(".");
        Assert.Equal(reported, result.Findings.Any(finding => finding.Rule.Id == "MLD2005"));
    }

    [Theory]
    [InlineData("dotnet_diagnostic.MLD2005.severity = none", null)]
    [InlineData("dotnet_diagnostic.MLD2005.severity = suggestion", Severity.Info)]
    public async Task Takes_levels_for_code_from_editorconfig(string line, Severity? severity)
    {
        _folder.With(".editorconfig", $"root = true\n\n[*.cs]\n{line}\n").With("src/Training.cs", DesignDocs.Leaky);
        Assert.Equal(severity, (await _folder.Result("src")).Findings.SingleOrDefault(finding => finding.Rule.Id == "MLD2005")?.Severity);
    }

    [Fact]
    public async Task Drops_what_a_pragma_suppresses()
    {
        _folder.With("src/Training.cs", $"#pragma warning disable MLD2005\n{DesignDocs.Leaky}");
        Assert.DoesNotContain((await _folder.Result("src")).Findings, finding => finding.Rule.Id == "MLD2005");
    }

    [Fact]
    public async Task Speaks_the_asked_language_about_code()
    {
        _folder.With("src/Training.cs", DesignDocs.Leaky);
        Assert.Contains("целевая колонка", (await _folder.Lint("check", "--language", "ru")).Output);
        Assert.Contains("is the label of", (await _folder.Lint("check")).Output);
    }

    [Fact]
    public async Task Gives_the_same_bytes_whatever_the_order_the_culture_and_the_parallelism()
    {
        for (var i = 0; i < 4; i++)
            _folder.With($"p{i}/taxi.mldesign.md", DesignDocs.Contract.Replace("RMSE", "MAE") + DesignDocs.WithPlaceholder).With($"p{i}/Training.cs", DesignDocs.Leaky);
        string[] paths = ["p0", "p1", "p2", "p3"];
        var expected = Report(await Run(paths, 1));
        Assert.Contains("MLD7001", expected);
        Assert.Equal(expected, Report(await Run(paths, 8)));
        Assert.Equal(expected, Report(await Run(["p3", "p1", "p2", "p0", "p1"], 3)));

        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("") { NumberFormat = { NumberDecimalSeparator = ",", NegativeSign = "−", NumberGroupSeparator = "." } };
            Assert.Equal(expected, Report(await Run(paths, 2)));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    Task<LintResult> RunIn(string folder, string path) =>
        Linter.RunAsync(new() { Paths = [path], WorkingFolder = _folder.Full(folder) }, TestContext.Current.CancellationToken);

    Task<LintResult> Run(string[] paths, int parallelism) =>
        Linter.RunAsync(new() { Paths = paths, WorkingFolder = _folder.Path, Parallelism = parallelism }, TestContext.Current.CancellationToken);

    string Report(LintResult result) => Engine.Reporting.SarifReporter.Report(result, 1, _folder.Path) + Engine.Reporting.JsonReporter.Report(result, 1);
}
