using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using MlDesignLint.Testing;

namespace MlDesignLint.Analyzers.Tests;

/// <summary>What code does against a document stands in the document, too, with the places of the code.</summary>
public class DisagreementAnalyzerTests
{
    const string Document = """
        version: 1
        label: FareAmount
        metrics:
          - { name: MAE, role: offline, primary: true }
        split: { kind: random, test_fraction: 0.2 }
        seed: 7
        """;

    const string Code = """
        var seeded = new MLContext(seed: 1);
        var parts = seeded.Data.TrainTestSplit(data, 0.3);
        var model = seeded.Regression.Trainers.Ols("FareAmount").Fit(parts.TrainSet);
        Console.WriteLine(seeded.Regression.Evaluate(model.Transform(parts.TestSet), "FareAmount").MeanAbsoluteError);
        """;

    [Fact]
    public async Task Every_declaration_that_code_breaks_is_shown_with_the_codes_line() => Assert.Equal(
        ["MLD7002 4 'MAE' Info: Ols", "MLD7011 5 '0.2' Info: TrainTestSplit(data, 0.3)", "MLD7016 6 '7' Info: new MLContext(seed: 1)"],
        await Shown(Code, Document));

    [Fact]
    public async Task Several_places_of_code_are_one_disagreement() => Assert.Equal(
        ["MLD7011 2 '0.2' Info: TrainTestSplit(data, 0.3) TrainTestSplit(data, 0.4)"],
        await Shown("var a = ml.Data.TrainTestSplit(data, 0.3); var b = ml.Data.TrainTestSplit(data, 0.4);", "version: 1\nsplit: { test_fraction: 0.2 }\n"));

    [Theory]
    [InlineData("var parts = ml.Data.TrainTestSplit(data, 0.2);", "split: { test_fraction: 0.2 }")]
    [InlineData("#pragma warning disable MLD7011\nvar parts = ml.Data.TrainTestSplit(data, 0.3);", "split: { test_fraction: 0.2 }")]
    [InlineData("[System.Diagnostics.CodeAnalysis.SuppressMessage(\"MlDesignLint\", \"MLD7011\")] static void Cut(MLContext ml, IDataView rows) => ml.Data.TrainTestSplit(rows, 0.3);", "split: { test_fraction: 0.2 }")]
    [InlineData("var parts = ml.Data.TrainTestSplit(data, 0.3);", "split: { test_fraction: 0.2 }\nwaivers:\n  - { rule: MLD7011, reason: agreed, until: 2099-01-01 }")]
    [InlineData("var parts = ml.Data.TrainTestSplit(data, 0.3);", "split: { test_fraction: 0.2 }\ncode: [src/Other]")]
    public async Task What_agrees_or_is_accepted_is_not_shown(string code, string document) => Assert.Empty(await Shown(code, "version: 1\n" + document));

    [Fact]
    public async Task A_pragma_that_is_restored_silences_nothing() => Assert.Single(await Shown(
        "#pragma warning disable MLD7011\n#pragma warning restore\nvar parts = ml.Data.TrainTestSplit(data, 0.3);", "version: 1\nsplit: { test_fraction: 0.2 }"));

    [Fact]
    public async Task Another_version_of_a_document_is_held_against_the_same_compilation()
    {
        var compilation = Compiled("var parts = ml.Data.TrainTestSplit(data, 0.3);");
        Assert.Single(await Shown(compilation, "version: 1\nsplit: { test_fraction: 0.2 }\n"));
        Assert.Empty(await Shown(compilation, "version: 1\nsplit: { test_fraction: 0.3 }\n"));
        Assert.Single(await Shown(compilation, "version: 1\nsplit: { test_fraction: 0.25 }\n"));
    }

    static Task<IReadOnlyList<string>> Shown(string code, string document) => Shown(Compiled(code), document);

    static CSharpCompilation Compiled(string code) =>
        CSharpCompilation.Create("Test", [CSharpSyntaxTree.ParseText(Snippet.MlNet.Around(code), path: "/src/Program.cs")], Snippet.References, new(OutputKind.DynamicallyLinkedLibrary));

    /// <summary>Rule, line and words of the document, level, and the words of the code.</summary>
    static async Task<IReadOnlyList<string>> Shown(CSharpCompilation compilation, string document)
    {
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        var found = await compilation.WithAnalyzers([new DisagreementAnalyzer()], new AnalyzerOptions([new File(document)])).GetAnalyzerDiagnosticsAsync();
        return
        [
            .. found.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start).Select(diagnostic =>
            {
                Assert.Equal("/design.mldesign.yml", diagnostic.Location.GetLineSpan().Path);
                Assert.All(diagnostic.AdditionalLocations, (_, i) => Assert.Equal("the code does it here", diagnostic.Properties[$"related{i}"]));
                var words = document.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length);
                var places = string.Join(' ', diagnostic.AdditionalLocations.Select(place => place.SourceTree!.GetText().ToString(place.SourceSpan)));
                return $"{diagnostic.Id} {diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1} '{words}' {diagnostic.Severity}: {places}";
            }),
        ];
    }

    sealed class File(string text) : AdditionalText
    {
        readonly SourceText _text = SourceText.From(text);

        public override string Path => "/design.mldesign.yml";

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }
}
