using System.Reflection;
using System.Text.RegularExpressions;
using MlDesignLint.Documents;

namespace MlDesignLint.CatalogueTests;

/// <summary>What document reading looks for is written well, once, and put to use.</summary>
public class PhraseTests
{
    static readonly IReadOnlyList<(string Name, string Expression)> All =
        [.. typeof(Phrases).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (field.Name, (string)field.GetRawConstantValue()!))];

    [Fact]
    public void Every_phrase_is_an_expression() => Assert.All(All, phrase => Assert.NotNull(new Regex(phrase.Expression, RegexOptions.CultureInvariant)));

    [Fact]
    public void No_phrase_matches_everything() => Assert.All(All, phrase => Assert.DoesNotMatch(phrase.Expression, ""));

    [Fact]
    public void No_phrase_stands_twice() => Assert.Distinct(All.Select(phrase => phrase.Expression));

    [Fact]
    public void Every_phrase_is_asked_for_or_part_of_another()
    {
        var asked = string.Concat(RepositoryFiles.Below("src/MlDesignLint.Documents", "*.cs").Select(RepositoryFiles.Text));
        Assert.All(All, phrase => Assert.True(
            Regex.IsMatch(asked, $@"\bPhrases\.{phrase.Name}\b") || All.Any(other => other.Expression.Contains($"(?:{phrase.Expression})", StringComparison.Ordinal)), phrase.Name));
    }
}
