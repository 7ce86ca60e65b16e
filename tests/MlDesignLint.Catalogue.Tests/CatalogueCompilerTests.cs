using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using MlDesignLint.RuleCompiler;

namespace MlDesignLint.CatalogueTests;

/// <summary>A wrong file under <c>rules/</c> fails the build with its name, its line and what was allowed.</summary>
public class CatalogueCompilerTests
{
    const string Path = "/rules/code/leakage/MLD2999-a-smell.yaml";

    const string Rule = """
        id: MLD2999
        name: a-smell
        category: leakage
        title: { en: A smell, ru: Запах }
        severity: error
        fix: none
        libraries: [mlnet]
        message: { en: "'{0}' smells", ru: "«{0}» пахнет" }
        why: { en: It does., ru: Да. }
        instead: { en: Air it., ru: Проветрите. }
        examples:
          - bad: "[|x|]"
          - good: "y"
        """;

    [Fact]
    public void A_good_file_becomes_a_member_of_the_catalogue()
    {
        var (faults, sources) = Compile((Path, Rule));
        Assert.Empty(faults);
        Assert.Contains("public static Rule ASmell => Rules[0];", sources["Catalogue.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("id: MLD2999", "id: MLD29", 0, "'id' is 'MLD29', expected are MLD and four digits")]
    [InlineData("name: a-smell", "name: A Smell", 1, "'name' is 'A Smell', expected are lower-case words joined by hyphens")]
    [InlineData("name: a-smell", "name: another", 0, "the file of this rule is called 'MLD2999-another.yaml'")]
    [InlineData("category: leakage", "category: contract", 2, "the file lies in the folder 'leakage', so its category is that one")]
    [InlineData("severity: error", "severity: fatal", 4, "'severity' is 'fatal', allowed are none, info, warning, error")]
    [InlineData("fix: none", "fix: maybe", 5, "'fix' is 'maybe', allowed are none, sometimes, always")]
    [InlineData("fix: none", "needs_document: perhaps\nfix: none", 5, "'needs_document' is 'perhaps', allowed are true, false")]
    [InlineData("fix: none", "fix: none\ncolour: red", 6, "unknown key 'colour', allowed are category, check, examples, fix, id, instead, libraries, message, name, needs_document, options, references, severity, title, why")]
    [InlineData("title: { en: A smell, ru: Запах }", "title: { en: A smell }", 3, "'ru' is missing")]
    [InlineData("title: { en: A smell, ru: Запах }", "title: { en: A smell, ru: }", 3, "a text is expected here")]
    [InlineData("title: { en: A smell, ru: Запах }", "title: { en: A smell, ru: Запах, de: Geruch }", 3, "unknown key 'de', allowed are en, ru")]
    [InlineData("title: { en: A smell, ru: Запах }", "title: A smell", 3, "'title' must hold keys with values")]
    [InlineData("bad: \"[|x|]\"", "bad: x", 11, "a bad example marks what is reported: [|…|]")]
    [InlineData("good: \"y\"", "good: \"[|y|]\"", 12, "a good example has no [|…|]")]
    [InlineData("good: \"y\"", "fine: \"y\"", 12, "either 'bad' or 'good' is expected here")]
    [InlineData("why: { en: It does., ru: Да. }\n", "", 0, "'why' is missing")]
    [InlineData("fix: none", "fix: none\nfix: always", 6, "Duplicate key fix")]
    [InlineData("severity: error", "severity: [error", 4, "this is not valid YAML: a bracket opened here or before is not closed")]
    public void A_wrong_file_is_reported_at_its_line(string part, string instead, int line, string message)
    {
        var (faults, _) = Compile((Path, Rule.ReplaceLineEndings("\n").Replace(part, instead)));
        var fault = Assert.Single(faults);
        Assert.Equal((DiagnosticSeverity.Error, Path, line), (fault.Severity, fault.Location.GetLineSpan().Path, fault.Location.GetLineSpan().StartLinePosition.Line));
        Assert.Equal(message, fault.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Ids_and_names_are_taken_once()
    {
        var (faults, sources) = Compile(
            (Path, Rule),
            ("/rules/code/leakage/MLD2999-b-smell.yaml", Rule.Replace("a-smell", "b-smell")),
            ("/rules/code/leakage/MLD3999-a-smell.yaml", Rule.Replace("MLD2999", "MLD3999")));
        Assert.Equal(
            ["'MLD2999' is already the id of 'a-smell'", "'a-smell' is already the name of MLD2999"],
            faults.Select(fault => fault.GetMessage(System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Single(sources["Catalogue.g.cs"].Split("public static Rule ").Skip(1));
    }

    [Fact]
    public void Every_wrong_file_is_named_at_once()
    {
        var (faults, _) = Compile((Path, "- a list"), ("/rules/knowledge/metrics.yaml", "metrics: none"), ("/rules/knowledge/sections.yaml", ""));
        Assert.Equal(
            ["the file must hold one mapping", "'metrics' must be a list", "the file must hold one mapping"],
            faults.Select(fault => fault.GetMessage(System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData("metrics", "metrics:\n  - { name: A, better: bigger }", 1, "'better' is 'bigger', allowed are higher, lower, depends")]
    [InlineData("metrics", "metrics:\n  - { name: A, better: lower, tasks: [ranking], range: r, unit: u }\n  - { name: a, better: lower }", 2, "'a' stands twice")]
    [InlineData("metrics", "metrics:\n  - { name: A, better: lower, range: r, unit: u, colour: 1 }", 1, "unknown key 'colour', allowed are better, computed_by, keras, name, needs, orders_like, range, stops, synonyms, tasks, unit")]
    [InlineData("metrics", "metrics:\n  - { name: A, better: lower, range: r, unit: u, needs: [luck] }", 1, "'needs' is 'luck', allowed are probabilities, distribution, score, threshold, positive-class, quantile, k, groups, costs, treatment, truth, reference, training-series, nonzero-label, nonnegative-label")]
    [InlineData("objectives", "objectives:\n  - { name: a, title: { en: A, ru: А }, optimised_by: [A.B] }", 1, "'optimised_by' must hold keys with values")]
    [InlineData("sections", "sections:\n  - { key: a, title: { en: A, ru: А }, required: [later] }", 1, "'required' is 'later', allowed are kickoff, pilot, production")]
    [InlineData("phrases", "phrases:\n  - { name: A, means: m, any: [a] }", 1, "'name' is 'A', expected are lower-case words joined by hyphens")]
    [InlineData("phrases", "phrases:\n  - { name: a, means: m, any: [a] }\n  - { name: a, means: m, any: [a] }", 2, "'a' stands twice")]
    [InlineData("phrases", "phrases:\n  - { name: a, any: [a] }", 1, "'means' is missing")]
    [InlineData("phrases", "phrases:\n  - { name: a, means: m }", 1, "'any' is missing")]
    [InlineData("phrases", "phrases:\n  - { name: a, means: m, any: [] }", 1, "an expression is expected here")]
    [InlineData("phrases", "phrases:\n  - name: a\n    means: m\n    any:\n    - a\n    - b\n    - a", 6, "'a' stands twice")]
    [InlineData("phrases", "phrases:\n  - name: a\n    means: m\n    any:\n    - a\n    - '{b} c'\n  - { name: b, means: m, any: [b] }", 5, "'{b}' is neither a phrase above nor a quantity")]
    [InlineData("phrases", "phrases:\n  - name: a\n    means: m\n    any:\n    - a\n    - '(b'", 5, "Invalid pattern '(b' at offset 2. Not enough )'s.")]
    [InlineData("mlnet", "facts:\n  - { api: A.B }", 1, "'role' is missing")]
    [InlineData("mlnet", "facts:\n  - { api: A.B, role: fit, key: [a] }", 1, "a text is expected here")]
    [InlineData("mlnet", "fact:\n  - { api: A.B, role: fit }", 0, "'facts' is missing")]
    public void A_wrong_row_of_knowledge_is_reported_at_its_line(string name, string text, int line, string message)
    {
        var fault = Assert.Single(Compile(($"/rules/knowledge/{name}.yaml", text)).Faults);
        Assert.Equal(message, fault.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(line, fault.Location.GetLineSpan().StartLinePosition.Line);
    }

    [Fact]
    public void A_phrase_becomes_a_constant_with_its_parts_put_in()
    {
        var (faults, sources) = Compile(("/rules/knowledge/phrases.yaml", """
            phrases:
              - { name: pet, means: An animal & a friend., any: ['cats?', 'dogs?'] }
              - { name: small-pet, means: m, any: ['\b{pet} of {number} x{0,2}\p{L}', '{pet}'] }
            """));
        Assert.Empty(faults);
        Assert.Contains("/// <summary>An animal &amp; a friend.</summary>", sources["Phrases.g.cs"], StringComparison.Ordinal);
        Assert.Contains("""public const string SmallPet = "\\b(?:cats?|dogs?) of {number} x{0,2}\\p{L}|(?:cats?|dogs?)";""", sources["Phrases.g.cs"], StringComparison.Ordinal);
    }

    /// <summary>An expression, whether a word of it is enough, how many words, each with whether it begins and ends a word.</summary>
    [Theory]
    [InlineData(@"\bcat|dogs?\b", @"2\0\\bcat\01\01\0cat\01\00\0dogs?\\b\01\02\0dogs\00\01\0dog\00\01\0")]
    [InlineData(@"(?:(?:cat|dog) \w+|x{2})", @"2\0(?:cat|dog) \\w+\00\02\0cat \00\00\0dog \00\00\0x{2}\0")]
    public void The_words_of_a_pattern_are_found_when_it_is_compiled(string pattern, string rows)
    {
        foreach (var file in new[] { ("sections", $"sections:\n  - {{ key: a, title: {{ en: A, ru: А }}, evidence: '{pattern}' }}"), ("phrases", $"phrases:\n  - {{ name: a, means: m, any: '{pattern}' }}") })
        {
            var (faults, sources) = Compile(($"/rules/knowledge/{file.Item1}.yaml", file.Item2));
            Assert.Empty(faults);
            Assert.Contains($"Rows => \"{rows}", sources["PatternWords.g.cs"], StringComparison.Ordinal);
        }
    }

    const string Named = "metrics:\n  - { name: MAE, better: lower, tasks: [regression], range: r, unit: u }";
    const string Losses = "objectives:\n  - { name: absolute, title: { en: A, ru: А }, optimised_by: [] }";
    const string Because = "reason: { en: A, ru: А }, source: https://a.b";

    [Theory]
    [InlineData("{ metrics: [MEA], objectives: [absolute], verdict: aligned, " + Because + " }", 1, "'MEA' is not in metrics.yaml")]
    [InlineData("{ metrics: [MAE], objectives: [squared], verdict: aligned, " + Because + " }", 1, "'squared' is not in objectives.yaml")]
    [InlineData("{ metrics: [MAE], objectives: [absolute], verdict: fine, " + Because + " }", 1, "'verdict' is 'fine', allowed are aligned, surrogate, conflict")]
    [InlineData("{ metrics: [MAE], objectives: [absolute], verdict: surrogate, " + Because + " }", 1, "'condition' is missing")]
    [InlineData("{ metrics: [MAE], objectives: [absolute], verdict: conflict, " + Because + " }", 1, "'instead' is missing")]
    [InlineData("{ metrics: [MAE], objectives: [absolute], verdict: aligned, " + Because + " }\n  - { metrics: [MAE], objectives: [absolute], verdict: aligned, " + Because + " }", 2, "'MAE × absolute' stands twice")]
    public void A_wrong_row_of_the_alignment_is_reported_at_its_line(string row, int line, string message)
    {
        var fault = Assert.Single(Compile(("/rules/knowledge/metrics.yaml", Named), ("/rules/knowledge/objectives.yaml", Losses), ("/rules/knowledge/alignment.yaml", $"alignment:\n  - {row}")).Faults);
        Assert.Equal(message, fault.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(("/rules/knowledge/alignment.yaml", line), (fault.Location.GetLineSpan().Path, fault.Location.GetLineSpan().StartLinePosition.Line));
    }

    [Fact]
    public void The_result_does_not_depend_on_the_order_of_files()
    {
        (string, string)[] files = [(Path, Rule), ("/rules/code/leakage/MLD1999-b-smell.yaml", Rule.Replace("MLD2999-a-smell", "").Replace("MLD2999", "MLD1999").Replace("a-smell", "b-smell"))];
        Assert.Equal(Compile(files).Sources, Compile([files[1], files[0]]).Sources);
    }

    static (IReadOnlyList<Diagnostic> Faults, ImmutableSortedDictionary<string, string> Sources) Compile(params (string Path, string Text)[] files)
    {
        var driver = CSharpGeneratorDriver.Create(new CatalogueGenerator()).AddAdditionalTexts([.. files.Select(file => new RuleText(file.Path, file.Text))]);
        var run = driver.RunGenerators(CSharpCompilation.Create("Catalogue"), TestContext.Current.CancellationToken).GetRunResult();
        return (run.Diagnostics, Assert.Single(run.Results).GeneratedSources.ToImmutableSortedDictionary(source => source.HintName, source => source.SourceText.ToString()));
    }

    sealed class RuleText(string path, string text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }
}
