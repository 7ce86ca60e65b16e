using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;
using MlDesignLint.Testing;

namespace MlDesignLint.Analyzers.Tests;

public class DesignDocumentAnalyzerTests
{
    const string Path = "/docs/price.mldesign.yml";
    const string Broken = "mldesign:\n  version: 1\n  metrics: [\n";
    const string UnknownKey = "mldesign:\n  version: 1\n  lable: FareAmount\n";
    const string Russian = "is_global = true\nmldesignlint.language = ru\n";

    [Fact]
    public Task Reports_a_fault_on_its_line() =>
        Run(Path, UnknownKey, Only("MLD0002"), Result("MLD0002", 3, 3, 3, 8).WithMessage(Catalogue.UnknownContractKey.Render(Language.English, "lable", "label")));

    [Fact]
    public Task Speaks_the_asked_language() =>
        Run(Path, UnknownKey, Only("MLD0002"), Result("MLD0002", 3, 3, 3, 8).WithMessage(Catalogue.UnknownContractKey.Render(Language.Russian, "lable", "label")), Russian);

    [Fact]
    public Task Speaks_the_language_of_the_document() => Run(
        Path, UnknownKey + "  language: ru\n", Only("MLD0002"), Result("MLD0002", 3, 3, 3, 8).WithMessage(Catalogue.UnknownContractKey.Render(Language.Russian, "lable", "label")));

    [Fact]
    public Task Takes_a_severity_from_the_own_key() =>
        Run(Path, UnknownKey, Only("MLD0002", "error"), Result("MLD0002", 3, 3, 3, 8).WithSeverity(DiagnosticSeverity.Error));

    [Fact]
    public Task Says_nothing_of_a_rule_that_is_off() => Run(Path, UnknownKey, Only("MLD0002", "none"), expected: null);

    [Fact]
    public Task Keeps_the_default_on_a_word_it_does_not_know() => Run(Path, UnknownKey, Only("MLD0002", "loud"), Result("MLD0002", 3, 3, 3, 8));

    [Fact]
    public Task Reports_a_document_that_cannot_be_read() => Run(Path, Broken, "", Result("MLD0001", 4, 1, 4, 1));

    [Fact]
    public Task Reports_a_document_of_hostile_size() => Run(Path, new string('a', 5 * 1024 * 1024), "", Result("MLD0001", 1, 1, 1, 1));

    [Fact]
    public Task Leaves_other_files_alone() => Run("/docs/readme.yml", Broken, "", expected: null);

    [Fact]
    public Task Reads_a_file_that_the_project_names() => Run(
        "/docs/readme.yml", Broken, "", new DiagnosticResult("MLD0001", DiagnosticSeverity.Error).WithSpan("/docs/readme.yml", 4, 1, 4, 1),
        "is_global = true\n[/docs/readme.yml]\nbuild_metadata.AdditionalFiles.MlDesignDocument = true\n");

    [Fact]
    public Task Leaves_the_broken_document_to_its_own_rule() => RuleVerifier<Analyzers.Rules.Contract.GroupIgnoredBySplit>.IsSilent(
        Snippet.MlNet, "ml.Data.TrainTestSplit(data);", Broken);

    [Fact]
    public async Task Reports_a_file_without_text()
    {
        var compilation = CSharpCompilation.Create("Empty").WithAnalyzers([new DesignDocumentAnalyzer()], new AnalyzerOptions([new Unreadable()]));
        var diagnostic = Assert.Single(await compilation.GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken));
        Assert.Equal((Catalogue.UnreadableDocument.Id, Path), (diagnostic.Id, diagnostic.Location.GetLineSpan().Path));
    }

    [Fact]
    public Task Asks_for_what_the_settings_above_ask_for() => Run(
        Path, "mldesign:\n  version: 1\n", Only("MLD8203"), new DiagnosticResult("MLD8203", DiagnosticSeverity.Error).WithSpan(Path, 1, 1, 1, 10).WithMessage(Catalogue.OtherSectionMissing.Render(Language.English, "Tariffs", "missing", "fares")),
        files: [("/mldesignlint.yml", "extends: [ours/fares.yml]\n"), ("/ours/fares.yml", "pack: fares\nsections: { tariffs: { title: { en: Tariffs, ru: Тарифы }, severity: error } }\n")]);

    [Theory]
    [InlineData("extends: [field]\n", 1)]
    [InlineData("stage: pilot\nextends: [ours/fares.yml]\n", 2)]
    public Task Says_what_is_wrong_with_the_settings(string settings, int line) => Run(
        Path, "mldesign:\n  version: 1\n", Only("MLD0001"), new DiagnosticResult("MLD0001", DiagnosticSeverity.Error).WithSpan("/mldesignlint.yml", line, 1, line, settings.Split('\n')[line - 1].Length + 1), files: [("/mldesignlint.yml", settings)]);

    [Fact]
    public Task Reports_what_stands_in_another_file_there() => Run(
        Whole, "- [Why](why.md)\n- [How](how.md)\n", OnlyInMarkdown("MLD8201"), new DiagnosticResult("MLD8201", DiagnosticSeverity.Warning).WithSpan("/docs/how.md", 3, 1, 3, 4),
        files: [("/docs/why.md", "## Problem\n\nRides cost too much.\n"), ("/docs/how.md", "## Risks\n\nTBD\n")]);

    [Fact]
    public Task Says_nothing_of_sections_that_may_stand_in_a_file_it_does_not_see() => Run(
        Whole, "- [Why](why.md)\n- [How](how.md)\n", "", expected: null, files: [("/docs/why.md", "## Problem\n\nRides cost too much.\n")]);

    const string Whole = "/docs/price.mldesign.md";

    static string OnlyInMarkdown(string rule) => Only(rule).Replace("[*.yml]", "[*.md]", StringComparison.Ordinal);

    /// <summary>A configuration in which all rules but one are off.</summary>
    static string Only(string rule, string? severity = null) => "root = true\n[*.yml]\n" + string.Concat(
        Catalogue.Rules.Select(other => other.Id == rule ? severity is null ? "" : $"mldesignlint.{rule}.severity = {severity}\n" : $"mldesignlint.{other.Id}.severity = none\n"));

    static DiagnosticResult Result(string rule, int startLine, int startColumn, int endLine, int endColumn) =>
        new DiagnosticResult(rule, Catalogue.Find(rule)!.Severity.ToDiagnosticSeverity()).WithSpan(Path, startLine, startColumn, endLine, endColumn);

    static Task Run(string path, string document, string configuration, DiagnosticResult? expected, string? globalConfiguration = null, IReadOnlyList<(string, string)>? files = null)
    {
        var test = new CSharpAnalyzerTest<DesignDocumentAnalyzer, DefaultVerifier> { TestCode = "", ReferenceAssemblies = new("net10.0") };
        test.TestState.AdditionalReferences.AddRange(Snippet.References);
        test.TestState.AdditionalFiles.Add((path, document));
        foreach (var file in files ?? [])
            test.TestState.AdditionalFiles.Add(file);
        test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", configuration));
        if (globalConfiguration is not null)
            test.TestState.AnalyzerConfigFiles.Add(("/.globalconfig", globalConfiguration));
        if (expected is { } result)
            test.TestState.ExpectedDiagnostics.Add(result.WithOptions(DiagnosticOptions.IgnoreAdditionalLocations));
        return test.RunAsync();
    }

    sealed class Unreadable : AdditionalText
    {
        public override string Path => DesignDocumentAnalyzerTests.Path;

        public override SourceText? GetText(CancellationToken cancellationToken = default) => null;
    }
}
