using MlDesignLint.Engine.Pages;

namespace MlDesignLint.CatalogueTests;

/// <summary>The pages under <c>rules/docs</c> say what the rule files say.</summary>
public class RulePageTests
{
    const string Command = "run: dotnet run --project src/MlDesignLint.Cli -- docs";

    [Theory]
    [MemberData(nameof(RuleCases.All), MemberType = typeof(RuleCases))]
    public void The_page_is_what_docs_would_write(string id)
    {
        var rule = Catalogue.Find(id)!;
        Assert.True(RepositoryFiles.Exists(rule.PagePath), $"{rule.PagePath} is missing; {Command}");
        Assert.True(RepositoryFiles.Text(rule.PagePath) == RulePages.Render(rule), $"{rule.PagePath} differs from its rule; {Command}");
    }

    [Fact]
    public void The_page_of_the_packs_is_what_docs_would_write() =>
        Assert.True(RepositoryFiles.Text($"rules/docs/{PacksPage.FileName}") == PacksPage.Render(), $"packs.md differs from the packs; {Command}");

    [Fact]
    public void The_page_of_the_alignment_is_what_docs_would_write() =>
        Assert.True(RepositoryFiles.Text($"rules/docs/{AlignmentPage.FileName}") == AlignmentPage.Render(), $"alignment.md differs from the knowledge; {Command}");

    [Fact]
    public void Every_page_has_a_rule() =>
        Assert.Equal(Catalogue.Rules.Select(rule => rule.PagePath).Append($"rules/docs/{AlignmentPage.FileName}").Append("rules/docs/demands.md").Append($"rules/docs/{PacksPage.FileName}"), RepositoryFiles.Below("rules/docs", "*.md"));

    [Theory]
    [MemberData(nameof(RuleCases.All), MemberType = typeof(RuleCases))]
    public void The_help_link_leads_to_the_page(string id)
    {
        var rule = Catalogue.Find(id)!;
        Assert.Equal($"{Catalogue.RepositoryUrl}/blob/main/rules/docs/{id}.md", rule.HelpLink);
    }

    [Theory]
    [MemberData(nameof(RuleCases.All), MemberType = typeof(RuleCases))]
    public void The_page_says_all_that_the_rule_says(string id)
    {
        var rule = Catalogue.Find(id)!;
        var page = RulePages.Render(rule);
        Assert.DoesNotContain("\r", page, StringComparison.Ordinal);
        Assert.DoesNotContain("[|", page, StringComparison.Ordinal);
        Assert.DoesNotContain("{0}", page, StringComparison.Ordinal);
        Assert.All(
            [
                rule.Name, rule.Title.In(Language.English), rule.Title.In(Language.Russian), rule.Why.In(Language.English), rule.Why.In(Language.Russian),
                rule.Instead.In(Language.English), rule.Instead.In(Language.Russian), .. rule.References, .. rule.Examples.Select(example => example.Shown.Trim('\n')),
                $"{rule.Id}.severity",
            ],
            part => Assert.Contains(part, page, StringComparison.Ordinal));
    }
}
