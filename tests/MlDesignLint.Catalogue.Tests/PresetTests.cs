using System.Text.RegularExpressions;

namespace MlDesignLint.CatalogueTests;

/// <summary>Presets name rules on code and levels that exist.</summary>
public partial class PresetTests
{
    public static TheoryData<string> Presets => [.. RepositoryFiles.Below("rules/presets", "*.globalconfig")];

    [Theory]
    [MemberData(nameof(Presets))]
    public void Every_line_sets_a_level_that_a_rule_does_not_have_by_itself(string preset)
    {
        var lines = RepositoryFiles.Text(preset).Split('\n').Where(line => line.StartsWith("dotnet_", StringComparison.Ordinal)).ToList();
        Assert.Distinct(lines.Select(line => line.Split(' ')[0]));
        Assert.All(lines, line =>
        {
            var level = Level().Match(line);
            Assert.True(level.Success, line);
            var rule = Catalogue.Find(level.Groups[1].Value);
            Assert.True(rule is { IsAboutDocuments: false }, line);
            Assert.NotEqual(rule.Severity.Name(), level.Groups[2].Value.Replace("suggestion", "info", StringComparison.Ordinal));
        });
    }

    [Fact]
    public void Options_are_asked_for_by_their_rule()
    {
        var sources = string.Concat(RepositoryFiles.Below("src/MlDesignLint.Analyzers/Rules", "*.cs").Select(RepositoryFiles.Text));
        Assert.All(Catalogue.Rules.SelectMany(rule => rule.Options), option => Assert.Contains($"context.Option(\"{option.Name}\"", sources, StringComparison.Ordinal));
    }

    [GeneratedRegex(@"^dotnet_diagnostic\.(MLD\d{4})\.severity = (none|suggestion|warning|error)$")]
    private static partial Regex Level();
}
