namespace MlDesignLint.DocumentsTests.Mutators;

/// <summary>One good document in two languages, spoiled in one place or changed in a harmless way: the same is found in both, where it stands, or nothing.</summary>
public class MutatorTests
{
    static readonly string[] Languages = ["en", "ru"];

    public static TheoryData<string> Spoiling => [.. Mutator.Spoiling.Select(mutator => mutator.Name)];

    public static TheoryData<string> Harmless => [.. Mutator.Harmless.Select(mutator => mutator.Name)];

    [Theory]
    [MemberData(nameof(Spoiling))]
    public void What_is_spoiled_is_found_where_it_stands(string name)
    {
        var mutator = Mutator.Spoiling.Single(mutator => mutator.Name == name);
        foreach (var language in Languages)
        {
            var found = Findings(mutator.Applied(Good(language), language));
            Assert.Contains(found, finding => finding.Rule == mutator.Rule && finding.Line.Contains(mutator.Place(language), StringComparison.Ordinal));
            Assert.All(found, finding => Assert.Contains(finding.Rule, mutator.Also.Append(mutator.Rule)));
        }
    }

    [Theory]
    [MemberData(nameof(Spoiling))]
    public void What_is_spoiled_is_the_same_in_both_languages(string name)
    {
        var mutator = Mutator.Spoiling.Single(mutator => mutator.Name == name);
        var (english, russian) = (Findings(mutator.Applied(Good("en"), "en")), Findings(mutator.Applied(Good("ru"), "ru")));
        Assert.Equal(english.Select(finding => finding.Rule), russian.Select(finding => finding.Rule));
    }

    [Theory]
    [MemberData(nameof(Harmless))]
    public void What_is_only_said_otherwise_changes_nothing(string name)
    {
        var mutator = Mutator.Harmless.Single(mutator => mutator.Name == name);
        Assert.Contains(Languages, language => mutator.Applied(Good(language), language) != Good(language));
        Assert.All(Languages, language => Assert.Empty(Findings(mutator.Applied(Good(language), language))));
    }

    static IReadOnlyList<(string Rule, string Line)> Findings(string content)
    {
        var document = Text.Read(content);
        return [.. Documents.DocumentChecker.Check(document, Text.Today).Select(fault => (fault.Rule.Id, document.Text[document.Text.Line(document.Text.PositionOf(fault.Span.Start).Line)]))];
    }

    static string Good(string language) => Documents.DocumentFile.Load(Path.Combine(AppContext.BaseDirectory, "documents", $"production.{language}.md")).Content.ReplaceLineEndings("\n");
}
