namespace MlDesignLint.DocumentsTests;

public class InlineWaiverTests
{
    const string Left = "## Risks\n\nTBD\n\n## Scope\n\nTODO\n";

    [Theory]
    [InlineData("<!-- mldesignlint disable MLD8201: agreed at the review -->")]
    [InlineData("<!--mldesignlint disable MLD8201 : agreed\nat the review-->")]
    [InlineData("Words <!-- mldesignlint disable MLD8201: agreed at the review --> and words.")]
    public void A_comment_accepts_what_stands_in_its_section(string comment) =>
        Assert.Equal(["TODO"], Pointed(Left.Replace("## Risks\n", $"## Risks\n\n{comment}\n"), Catalogue.PlaceholderText));

    [Fact]
    public void Sub_sections_belong_to_it() =>
        Assert.Equal(["TODO"], Pointed("## Risks\n\n<!-- mldesignlint disable MLD8201: agreed -->\n\n**Of the team**\n\nTBD\n\n### Of the business\n\nTBD\n\n## Scope\n\nTODO\n", Catalogue.PlaceholderText));

    [Theory]
    [InlineData("<!-- mldesignlint disable MLD8201: agreed -->\n\n# Fares\n\n")]
    [InlineData("# Fares\n\n<!-- mldesignlint disable MLD8201: agreed -->\n\n")]
    public void At_the_top_it_holds_for_the_document(string top) =>
        Assert.Empty(Pointed(top + Left, Catalogue.PlaceholderText));

    [Fact]
    public void A_missing_section_is_accepted_at_the_top() =>
        Assert.Empty(Pointed("# Fares\n\n<!-- mldesignlint disable MLD8044: risks are kept in the charter -->\n\nWe forecast fares.\n", Catalogue.RisksMissing));

    [Fact]
    public void Another_rule_is_still_reported() =>
        Assert.Equal(["TBD", "TODO"], Pointed("<!-- mldesignlint disable MLD8202: agreed -->\n\n" + Left, Catalogue.PlaceholderText));

    [Theory]
    [InlineData("<!-- mldesignlint disable MLD8201 -->")]
    [InlineData("<!-- mldesignlint disable MLD8201: -->")]
    public void Without_a_reason_it_accepts_nothing(string comment)
    {
        var text = $"{comment}\n\n{Left}";
        Assert.Equal(["TBD", "TODO"], Pointed(text, Catalogue.PlaceholderText));
        Assert.Equal(["MLD8201"], Pointed(text, Catalogue.WaiverWithoutReason));
    }

    [Theory]
    [InlineData("<!-- mldesignlint disable all: agreed -->")]
    [InlineData("<!-- mldesignlint disable MLD1001: it is about code -->")]
    [InlineData("<!-- mldesignlint enable MLD8201 -->")]
    public void Another_form_is_a_finding(string comment) => Assert.Equal([comment], Pointed($"{comment}\n\n{Left}", Catalogue.InvalidContractValue));

    [Fact]
    public void What_accepts_nothing_is_a_finding()
    {
        const string comment = "<!-- mldesignlint disable MLD8201: agreed -->";
        Assert.Equal([comment], Pointed($"## Risks\n\n{comment}\n\nNone known.\n\n## Scope\n\nTODO\n", Catalogue.UnusedWaiver));
        Assert.Empty(Pointed($"{comment}\n\n{Left}", Catalogue.UnusedWaiver));
    }

    [Theory]
    [InlineData("```html\n<!-- mldesignlint disable MLD8201: agreed -->\n```")]
    [InlineData("`<!-- mldesignlint disable MLD8201: agreed -->`")]
    [InlineData("<!-- the tool mldesignlint disable MLD8201: agreed -->")]
    public void Other_text_accepts_nothing(string text) => Assert.Equal(["TBD", "TODO"], Pointed($"{text}\n\n{Left}", Catalogue.PlaceholderText));

    [Theory]
    [InlineData("# mldesignlint disable MLD8201: agreed\nrisks: TBD\nscope: TODO\n", new[] { "TODO" })]
    [InlineData("sections:\n  risks: TBD\n  # mldesignlint disable MLD8201: agreed\n  # with the sponsor\n  scope: TODO\n", new[] { "TBD" })]
    [InlineData("# mldesignlint disable MLD8201: agreed\n\nrisks: TBD\nscope: TODO\n", new string[0])]
    [InlineData("risks: TBD # mldesignlint disable MLD8201: agreed\nscope: TODO\n", new[] { "TBD", "TODO" })]
    public void A_comment_of_yaml_accepts_what_stands_under_it(string yaml, string[] left) => Assert.Equal(left, Pointed(yaml, Catalogue.PlaceholderText, "fares.mldesign.yml"));

    static IEnumerable<string> Pointed(string content, Rule rule, string path = "design.md")
    {
        var document = Text.Read(content, path);
        return Documents.DocumentChecker.Check(document, Text.Today).Where(fault => fault.Rule == rule).Select(fault => document.Text[fault.Span]);
    }
}
