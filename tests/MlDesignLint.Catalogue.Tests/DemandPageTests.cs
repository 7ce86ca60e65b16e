using System.Text.RegularExpressions;

namespace MlDesignLint.CatalogueTests;

/// <summary>The page of demands names rules on code that exist, leaves no demand without a rule or a reason, and no contract rule without a demand.</summary>
public partial class DemandPageTests
{
    static readonly IReadOnlyList<string[]> Rows =
    [
        .. RepositoryFiles.Text("rules/docs/demands.md").Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Skip(2)
            .Select(line => line.Trim().Trim('|').Split('|').Select(cell => cell.Trim()).ToArray()),
    ];

    public static TheoryData<string> Named => [.. Rows.SelectMany(RulesOf).Distinct()];

    [Theory]
    [MemberData(nameof(Named))]
    public void A_named_rule_is_one_on_code(string id) => Assert.False(Catalogue.Find(id)?.IsAboutDocuments ?? true, id);

    [Fact]
    public void A_demand_has_a_rule_or_a_reason_in_words() => Assert.All(Rows, row =>
    {
        Assert.Equal(5, row.Length);
        Assert.All(row.Take(3), cell => Assert.NotEmpty(cell));
        Assert.True(RulesOf(row).Any() || row[4].Split(' ').Length > 5, row[1]);
    });

    [Fact]
    public void Every_rule_of_the_contract_answers_a_demand() =>
        Assert.Empty(Catalogue.Rules.Where(rule => rule.NeedsDocument && !rule.IsAboutDocuments).Select(rule => rule.Id).Except(Rows.SelectMany(RulesOf)));

    static IEnumerable<string> RulesOf(string[] row) => Link().Matches(row[3]).Select(link => link.Groups[1].Value);

    [GeneratedRegex(@"\[(MLD\d{4})\]\(\1\.md\)", RegexOptions.CultureInvariant)]
    private static partial Regex Link();
}
