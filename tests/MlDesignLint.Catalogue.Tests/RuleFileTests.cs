using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using NJsonSchema;

namespace MlDesignLint.CatalogueTests;

/// <summary>Rule files as files: their form, their places, the ids they use.</summary>
public partial class RuleFileTests
{
    public static TheoryData<string> Files => [.. RepositoryFiles.Rules];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Fits_the_schema(string path)
    {
        var schema = await JsonSchema.FromJsonAsync(RepositoryFiles.Text("rules/rule.schema.json"), TestContext.Current.CancellationToken);
        var faults = schema.Validate(YamlJson.Convert(RepositoryFiles.Text(path)).ToJsonString());
        Assert.True(faults.Count == 0, $"{path}: {string.Join("; ", faults.Select(fault => $"{fault.Path} {fault.Kind}"))}");
    }

    [Theory]
    [InlineData("id: MLD12", "#/id")]
    [InlineData("category: Leakage", "#/category")]
    [InlineData("severity: fatal", "#/severity")]
    [InlineData("colour: red", "#/colour")]
    public async Task The_schema_refuses_a_wrong_file(string line, string place)
    {
        var schema = await JsonSchema.FromJsonAsync(RepositoryFiles.Text("rules/rule.schema.json"), TestContext.Current.CancellationToken);
        var rule = (JsonObject)YamlJson.Convert(RepositoryFiles.Text(RepositoryFiles.Rules[0]));
        rule[line.Split(':')[0]] = line.Split(": ")[1];
        Assert.Contains(place, schema.Validate(rule.ToJsonString()).Select(fault => fault.Path));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Lies_where_its_id_name_and_category_say(string path)
    {
        var file = (JsonObject)YamlJson.Convert(RepositoryFiles.Text(path));
        var side = file.ContainsKey("libraries") ? "code" : "design";
        Assert.Equal($"rules/{side}/{file["category"]}/{file["id"]}-{file["name"]}.yaml", path);
    }

    [Fact]
    public void Every_file_is_a_rule_of_the_catalogue() =>
        Assert.Equal(RepositoryFiles.Rules.Select(path => Path.GetFileName(path)[..7]).Order(StringComparer.Ordinal), Catalogue.Rules.Select(rule => rule.Id));

    [Fact]
    public void Names_are_unique() => Assert.Distinct(Catalogue.Rules.Select(rule => rule.Name));

    [Fact]
    public void Retired_ids_stay_unused()
    {
        var readme = RepositoryFiles.Text("rules/README.md");
        var retired = Id().Matches(readme[readme.IndexOf("## Retired ids", StringComparison.Ordinal)..]).Select(match => match.Value);
        Assert.Empty(retired.Intersect(Catalogue.Rules.Select(rule => rule.Id)));
    }

    [Theory]
    [MemberData(nameof(RuleCases.All), MemberType = typeof(RuleCases))]
    public void The_first_digit_of_the_id_is_the_subject_of_the_category(string id)
    {
        string[] subjects = ["input", "reproducibility", "leakage", "evaluation", "evaluation", "training", "serving", "contract", "sections", "content"];
        Assert.Equal(subjects[id[3] - '0'], Catalogue.Find(id)!.Category);
    }

    [GeneratedRegex("MLD[0-9]{4}", RegexOptions.CultureInvariant)]
    private static partial Regex Id();
}
