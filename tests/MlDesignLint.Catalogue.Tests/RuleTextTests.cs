using System.Text.RegularExpressions;

namespace MlDesignLint.CatalogueTests;

/// <summary>What rules say, in both languages.</summary>
public partial class RuleTextTests
{
    static readonly Language[] Languages = [Language.English, Language.Russian];

    [Theory]
    [MemberData(nameof(RuleCases.All), MemberType = typeof(RuleCases))]
    public void The_name_is_a_smell(string id)
    {
        string[] remedies = ["avoid", "must", "use", "prefer", "require", "ensure", "do", "no", "never", "should"];
        Assert.DoesNotContain(Catalogue.Find(id)!.Name.Split('-')[0], remedies);
    }

    [Theory]
    [MemberData(nameof(RuleCases.All), MemberType = typeof(RuleCases))]
    public void The_message_is_one_sentence_without_a_final_stop(string id) => Assert.All(Languages, language =>
    {
        var message = Catalogue.Find(id)!.Message.In(language);
        Assert.DoesNotMatch(SentenceEnd(), message);
        Assert.InRange(message.Length, 30, 240);
        Assert.Equal(message.Trim(), message);
        Assert.DoesNotContain("\n", message);
    });

    [Theory]
    [MemberData(nameof(RuleCases.All), MemberType = typeof(RuleCases))]
    public void The_title_is_a_short_phrase_without_a_final_stop(string id) => Assert.All(Languages, language =>
    {
        var title = Catalogue.Find(id)!.Title.In(language);
        Assert.DoesNotMatch(SentenceEnd(), title);
        Assert.True(char.IsUpper(title[0]), title);
        Assert.InRange(title.Length, 5, 60);
    });

    [Theory]
    [MemberData(nameof(RuleCases.All), MemberType = typeof(RuleCases))]
    public void Placeholders_stand_in_order_and_are_the_same_in_both_languages(string id)
    {
        var message = Catalogue.Find(id)!.Message;
        var english = PlaceholdersOf(message.In(Language.English));
        Assert.Equal(Enumerable.Range(0, english.Count).Select(i => $"{i}"), english.Select(placeholder => placeholder.Trim('{', '}').Split(':')[0]));
        Assert.Equal(english, PlaceholdersOf(message.In(Language.Russian)));
        Assert.NotEmpty(english);
    }

    [Theory]
    [MemberData(nameof(RuleCases.All), MemberType = typeof(RuleCases))]
    public void The_prose_has_one_to_four_sentences(string id) => Assert.All(Languages, language =>
    {
        var rule = Catalogue.Find(id)!;
        Assert.InRange(SentenceEnd().Count(rule.Why.In(language)), 1, 4);
        Assert.InRange(SentenceEnd().Count(rule.Instead.In(language)), 1, 4);
    });

    [Theory]
    [MemberData(nameof(RuleCases.All), MemberType = typeof(RuleCases))]
    public void Each_language_is_written_in_its_own_letters(string id)
    {
        var rule = Catalogue.Find(id)!;
        Assert.All([rule.Title, rule.Message, rule.Why, rule.Instead], text =>
        {
            Assert.DoesNotMatch(Cyrillic(), text.In(Language.English));
            Assert.Matches(Cyrillic(), text.In(Language.Russian));
            Assert.DoesNotMatch(MixedWord(), text.In(Language.Russian));
        });
    }

    [Theory]
    [MemberData(nameof(RuleCases.OnSections), MemberType = typeof(RuleCases))]
    public void The_message_calls_the_section_by_its_title(string id)
    {
        var rule = Catalogue.Find(id)!;
        var section = Assert.Single(SectionModel.Sections, section => section.Key == rule.Check!["section"]);
        Assert.StartsWith($"Section '{section.Title.In(Language.English)}' is {{0}}", rule.Message.In(Language.English), StringComparison.Ordinal);
        Assert.StartsWith($"Раздел «{section.Title.In(Language.Russian)}» {{0}}", rule.Message.In(Language.Russian), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(RuleCases.All), MemberType = typeof(RuleCases))]
    public void There_is_a_bad_and_a_good_example(string id)
    {
        var examples = Catalogue.Find(id)!.Examples;
        Assert.Contains(examples, example => example.IsBad);
        Assert.Contains(examples, example => !example.IsBad);
        Assert.DoesNotContain(examples, example => example.Shown.Contains('|') && (example.Shown.Contains("[|", StringComparison.Ordinal) || example.Shown.Contains("|]", StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(RuleCases.OnCode), MemberType = typeof(RuleCases))]
    public void Examples_of_code_are_two_to_six_lines_and_have_a_document_where_the_rule_needs_one(string id)
    {
        var rule = Catalogue.Find(id)!;
        Assert.All(rule.Examples, example =>
        {
            Assert.InRange(example.Text.Trim().Split('\n').Length, 2, 6);
            Assert.Equal(rule.NeedsDocument, example.Document is not null);
        });
    }

    static IReadOnlyList<string> PlaceholdersOf(string message) => [.. Placeholder().Matches(message).Select(match => match.Value)];

    [GeneratedRegex(@"[.!?…](?=\s|$)", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"\{[^}]*\}", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"\p{IsCyrillic}", RegexOptions.CultureInvariant)]
    private static partial Regex Cyrillic();

    /// <summary>A word of look-alike letters; a hyphen parts words.</summary>
    [GeneratedRegex(@"\p{IsCyrillic}[a-zA-Z]|[a-zA-Z]\p{IsCyrillic}", RegexOptions.CultureInvariant)]
    private static partial Regex MixedWord();
}
