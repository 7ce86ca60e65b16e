using MlDesignLint.Design;
using MlDesignLint.Documents;
using MlDesignLint.Documents.Packs;

namespace MlDesignLint.DocumentsTests.Packs;

/// <summary>What packs and settings make of a document.</summary>
public class ProfileTests
{
    const string Filled = "# Taxi\n\n## Risks\n\n- Tariffs change: retrain.\n- Drivers refuse: train support.\n- Data late: use the baseline.\n";

    [Theory]
    [InlineData("", false)]
    [InlineData("extends: [design-doc-book]", true)]
    [InlineData("extends: [design-doc-book]\nsections: { prior_work: { required: never } }", false)]
    [InlineData("sections: { prior_work: { required: kickoff } }", true)]
    [InlineData("sections: { prior_work: { required: pilot } }", false)]
    [InlineData("stage: pilot\nsections: { prior_work: { required: pilot } }", true)]
    public void Asks_for_a_section(string settings, bool isAsked) => Assert.Equal(isAsked, Found(settings, Filled).Contains(("MLD8203", "Section 'Prior work' is missing")));

    [Fact]
    public void Packs_that_are_extended_add_up_and_the_earlier_stage_counts()
    {
        var profile = Profile("extends: [reliable-ml, acceptance]");
        Assert.True(profile.Find("acceptance")!.IsRequiredAt(Stage.Kickoff));
        Assert.True(profile.Find("assumptions")!.IsRequiredAt(Stage.Kickoff));
        Assert.Equal(["reliable-ml", "acceptance"], profile.Find("acceptance")!.AskedBy);
    }

    [Fact]
    public void A_stage_is_relaxed_by_the_one_who_extends() =>
        Assert.False(Profile("extends: [acceptance]\nsections: { acceptance: { required: pilot } }").Find("acceptance")!.IsRequiredAt(Stage.Kickoff));

    [Fact]
    public void Evidence_makes_a_section_weak_until_it_is_found()
    {
        const string settings = "sections:\n  risks:\n    severity: warning\n    evidence:\n      - { say: { en: who owns each, ru: чей каждый }, find: [[owner*, владелец]], lines: 3 }\n";
        var weak = Assert.Single(Faults(settings, Filled), fault => fault.Rule == Catalogue.WeakSection);
        Assert.Equal((Severity.Warning, "who owns each"), (weak.Level, ((LocalizedText)weak.Arguments[1]).In(Language.English)));
        Assert.DoesNotContain(Faults(settings, Filled.Replace(".\n", ", owner Ann.\n")), fault => fault.Rule == Catalogue.WeakSection);
    }

    [Fact]
    public void Very_many_words_in_very_many_letters_are_found()
    {
        var words = Enumerable.Range(0, 4_000).Select(i => $"w{i * 7_919 % 99_991:x5}{i:x4}").Concat(Enumerable.Range(0, 400).Select(i => $"字{(char)(0x4E00 + i)}")).Append("marigold");
        var settings = $"sections:\n  risks:\n    severity: warning\n    evidence:\n      - {{ say: {{ en: a flower, ru: цветок }}, find: [[{string.Join(", ", words)}]] }}\n";
        Assert.Contains(Faults(settings, Filled), fault => fault.Rule == Catalogue.WeakSection);
        Assert.DoesNotContain(Faults(settings, Filled.Replace("## Risks\n\n", "## Risks\n\n- Marigolds wilt, marigold by marigold: water them.\n")), fault => fault.Rule == Catalogue.WeakSection);
    }

    [Theory]
    [InlineData("in the zones of the city", false)]
    [InlineData("in every zone", true)]
    [InlineData("in all districts", true)]
    [InlineData("in subdistricts", false)]
    public void Terms_and_words_match_whole_words_and_stars_the_rest(string words, bool isFound)
    {
        const string settings = "terms: { place: [zone, district*] }\nsections:\n  risks:\n    evidence:\n      - { say: a place, find: ['{place}'] }\n";
        Assert.Equal(!isFound, Faults(settings, Filled + $"- Rain {words}: add cars.\n").Any(fault => fault.Rule == Catalogue.WeakSection));
    }

    [Fact]
    public void Own_headings_open_sections()
    {
        const string settings = "sections: { risks: { en: [rainy mondays] } }";
        var text = Filled.Replace("## Risks", "## Rainy Mondays");
        Assert.Contains("MLD8044", Found("", text.Replace("Tariffs change: retrain", "A").Replace("Drivers refuse: train support", "B").Replace("Data late: use the baseline", "C")).Select(found => found.Rule));
        Assert.DoesNotContain("MLD8044", Found(settings, text).Select(found => found.Rule));
    }

    [Fact]
    public void A_section_of_ones_own_is_asked_for_by_its_title_in_both_languages()
    {
        const string settings = "sections: { tariffs: { title: { en: Tariffs, ru: Тарифы }, severity: error, evidence: [{ say: a price, find: ['{money}'] }] } }";
        Assert.Equal(Severity.Error, Assert.Single(Faults(settings, Filled), fault => fault.Rule == Catalogue.OtherSectionMissing).Level);
        Assert.Contains(Faults(settings, Filled + "\n## Тарифы\n\nРазные.\n"), fault => fault.Rule == Catalogue.WeakSection && fault.Level == Severity.Error);
        Assert.DoesNotContain(Faults(settings, Filled + "\n## Тарифы\n\n30 руб за километр.\n"), fault => fault.Rule.Id is "MLD8202" or "MLD8203");
    }

    [Fact]
    public void Severities_are_those_of_the_settings()
    {
        Assert.Equal(Severity.Warning, Level(""));
        Assert.Equal(Severity.Error, Level("severities: { MLD8004: error }"));
        Assert.Equal(Severity.None, Level("severities: { problem-missing: none }"));
        Assert.Equal(Severity.Info, Level("sections: { problem: { severity: info } }"));

        static Severity Level(string settings) => Faults(settings, Filled).Single(fault => fault.Rule == Catalogue.ProblemMissing).Level;
    }

    [Fact]
    public void A_document_in_another_language_stays_one()
    {
        var text = "# Taxi\n\n" + string.Concat(Enumerable.Repeat("Wir sagen jeden Fahrpreis vorher und prüfen ihn danach. ", 10));
        Assert.Equal([Catalogue.UnreadLanguage.Id], Found("stage: pilot", text).Select(found => found.Rule));
    }

    [Theory]
    [InlineData("docs/archive/**", "/repo/docs/archive/2020/a.md", true)]
    [InlineData("docs/**/a.md", "/repo/docs/a.md", true)]
    [InlineData("docs/*.md", "/repo/docs/archive/a.md", false)]
    [InlineData("**", "/repo/a.md", true)]
    public void Overrides_hold_for_their_paths(string pattern, string path, bool holds)
    {
        var settings = PackReader.Read(new FileText("/repo/mldesignlint.yml", $"overrides:\n  - paths: '{pattern}'\n    sections: {{ risks: {{ required: never }} }}\n"));
        Assert.Equal(!holds, new ProfileBuilder(DocumentFile.Load).Build(settings, path).Find("risks")!.IsRequiredAt(Stage.Production));
    }

    [Theory]
    [InlineData("extends: [field-guides]\n", 1, "no pack is called 'field-guides'; expected acceptance, ")]
    [InlineData("stage: pilot\nextends:\n  - none.yml\n", 3, "the pack 'none.yml' cannot be read: the file does not exist")]
    public void A_pack_that_is_not_there_is_named_with_its_line(string settings, int line, string message)
    {
        var fault = Assert.Throws<DocumentReadException>(() => Profile(settings));
        Assert.Equal(line, fault.Line);
        Assert.StartsWith(message, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_circle_of_packs_is_named()
    {
        var files = new Dictionary<string, string> { ["a.yml"] = "extends: [b.yml]\n", ["b.yml"] = "\nextends: [a.yml]\n" };
        var builder = new ProfileBuilder(path => new FileText(path, files[path]));
        var fault = Assert.Throws<DocumentReadException>(() => builder.Build(["a.yml"]));
        Assert.Equal(("b.yml", 2, "the pack 'a.yml' extends itself"), (fault.Path, fault.Line, fault.Message));
    }

    static DocumentProfile Profile(string settings) => new ProfileBuilder(DocumentFile.Load).Build(PackReader.Read(new FileText(PackReader.SettingsName, settings)), "design.md");

    static IReadOnlyList<DocumentFault> Faults(string settings, string text) => DocumentChecker.Check(Text.Read(text).With(Profile(settings)), Text.Today);

    static IEnumerable<(string Rule, string Words)> Found(string settings, string text) =>
        Faults(settings, text).Select(fault => (fault.Rule.Id, fault.Rule.Render(Language.English, fault.Arguments).Split(',')[0]));
}
