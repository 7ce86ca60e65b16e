namespace MlDesignLint.CatalogueTests;

/// <summary>The canonical sections are unambiguous, and rules name sections that exist.</summary>
public class SectionModelTests
{
    /// <summary>Headings of widespread templates that ask for the content of several sections, and headings that name two sections.</summary>
    static readonly string[] Shared =
    [
        "assumptions and constraints", "business requirements and constraints", "constraints and assumptions", "metrics and loss functions", "metrics and losses",
        "requirements & constraints", "requirements and constraints", "success criteria", "system overview", "training pipeline", "бизнес-требования и ограничения",
        "зачем идем в разработку продукта", "критерии успеха", "метрики и функции потерь", "метрики качества и связь с бизнесом", "обоснованность разработки продукта",
        "описание ml-метрик и функций потерь", "подготовка данных", "постановка задачи", "предпосылки", "риски и открытые вопросы", "требования и ограничения",
        "ml-метрики и функции потерь", "бизнес-процесс пилота", "block diagram of the solution", "solution block diagram", "solution flowchart", "success criterion", "task statement",
        "limitations", "limitations and future work", "отказоустойчивость", "блок-схема решения", "интеграция бизнес-правил", "критерий успеха", "описание бизнес-процесса пилота", "переобучение",
        "data preparation", "expectations of the iteration", "what we expect from the iteration", "what we expect from the particular iteration", "что мы ожидаем от конкретной итерации", "ожидания от итерации",
    ];

    [Fact]
    public void There_are_51_sections_with_keys_of_their_own()
    {
        Assert.Equal(51, SectionModel.Sections.Count);
        Assert.Distinct(SectionModel.Sections.Select(section => section.Key));
    }

    [Fact]
    public void No_alias_is_claimed_by_two_sections_but_for_the_shared_ones() => Assert.Equal(
        Shared.Order(StringComparer.Ordinal),
        Aliases().GroupBy(alias => alias.Alias).Where(group => group.Select(alias => alias.Key).Distinct().Count() > 1).Select(group => group.Key).Order(StringComparer.Ordinal));

    [Fact]
    public void No_section_lists_an_alias_twice() => Assert.Distinct(Aliases());

    [Fact]
    public void Aliases_are_in_normal_form() => Assert.All(Aliases(), alias =>
    {
        Assert.Equal(alias.Alias.Trim().ToLowerInvariant().Replace('ё', 'е'), alias.Alias);
        Assert.DoesNotContain(alias.Alias[^1], ".:?!,");
        Assert.False(char.IsDigit(alias.Alias[0]), alias.Alias);
    });

    [Fact]
    public void Russian_aliases_are_Russian() => Assert.All(
        SectionModel.Sections.SelectMany(section => section.RussianAliases),
        alias => Assert.Contains(alias, sign => sign is >= 'а' and <= 'я'));

    [Fact]
    public void Every_section_rule_names_a_section_and_no_two_the_same()
    {
        var named = Catalogue.Rules.Where(rule => rule.Check?.Kind == "section").Select(rule => rule.Check!["section"]).ToList();
        Assert.Distinct(named);
        Assert.Empty(named.Except(SectionModel.Sections.Select(section => section.Key)));
    }

    [Fact]
    public void What_a_stage_requires_has_a_rule() => Assert.Equal(
        SectionModel.Sections.Where(section => section.RequiredAt.Count > 0).Select(section => section.Key).Order(StringComparer.Ordinal),
        Catalogue.Rules.Where(rule => rule.Check?.Kind == "section").Select(rule => rule.Check!["section"]).Order(StringComparer.Ordinal));

    public static TheoryData<string, Language> Examples => [.. SectionExamples.Rows.SelectMany(row => Enum.GetValues<Language>().Select(language => (row.Key, language)))];

    [Fact]
    public void Every_section_has_an_example() => Assert.Equal(SectionModel.Sections.Select(section => section.Key), SectionExamples.Rows.Select(row => row.Key));

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_good_example_fills_its_section_and_the_bad_one_does_not(string key, Language language)
    {
        var example = SectionExamples.Rows.Single(row => row.Key == key);
        Assert.Equal((Design.SectionState.Filled, ""), StateOf(example.Good));
        Assert.Contains(StateOf(example.Bad).State, new[] { Design.SectionState.Weak, Design.SectionState.Placeholder });

        (Design.SectionState State, string Missing) StateOf(LocalizedText text)
        {
            var title = SectionModel.Sections.Single(section => section.Key == key).Title.In(language);
            var document = Documents.DocumentReader.Read(new FileText("design.md", $"# T\n\n## {title}\n\n{text.In(language)}\n"));
            var assessment = Documents.SectionStates.Of(document).Single(assessment => assessment.Definition.Key == key);
            return (assessment.State, string.Join("; ", assessment.Missing.Select(missing => missing.In(language))));
        }
    }

    [Fact]
    public void No_stage_both_requires_and_advises_a_section() =>
        Assert.All(SectionModel.Sections, section => Assert.Empty(section.RequiredAt.Intersect(section.AdvisedAt)));

    static IEnumerable<(string Alias, string Key)> Aliases() =>
        SectionModel.Sections.SelectMany(section => section.EnglishAliases.Concat(section.RussianAliases).Select(alias => (alias, section.Key)));
}
