using MlDesignLint.Documents.Packs;

namespace MlDesignLint.CatalogueTests;

/// <summary>The packs that come with the product are whole: every demand names its part of the source, and the good examples of sections meet it.</summary>
public class PackTests
{
    public static TheoryData<string> Names => [.. PackLibrary.Names];

    [Fact]
    public void Every_file_is_a_pack_of_its_name() =>
        Assert.Equal(RepositoryFiles.Below("rules/packs", "*.yaml").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal), PackLibrary.Packs.Select(pack => pack.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_demand_names_its_source_and_its_stage(string name)
    {
        var pack = PackLibrary.Find(name)!;
        Assert.NotNull(pack.Title);
        Assert.NotNull(pack.Source);
        Assert.NotEmpty(pack.Sections);
        Assert.All(pack.Sections, section => Assert.True(section is { Source: not null, Required: not null }, section.Key));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_good_examples_meet_it_in_both_languages(string name)
    {
        var profile = new ProfileBuilder(Documents.DocumentFile.Load).Build([name]) with { Stage = Design.Stage.Production };
        foreach (var language in Enum.GetValues<Language>())
        {
            var asked = PackLibrary.Find(name)!.Sections.Where(section => section.Title is null).Select(section => profile.Find(section.Key)!).ToList();
            var text = string.Join("\n", asked.Select(section => $"## {section.Title.In(language)}\n\n{SectionExamples.Rows.Single(row => row.Key == section.Key).Good.In(language)}\n"));
            var document = Documents.DocumentReader.Read(new FileText("design.md", $"# T\n\n{text}")).With(profile);
            Assert.Empty(Documents.SectionStates.Of(document).Where(state => asked.Contains(state.Definition) && state.State != Design.SectionState.Filled)
                .Select(state => $"{state.Definition.Key} {state.State} {string.Join("; ", state.Missing.Select(missing => missing.In(language)))}"));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void An_empty_document_lacks_all_that_it_asks_for(string name)
    {
        var profile = new ProfileBuilder(Documents.DocumentFile.Load).Build([name]) with { Stage = Design.Stage.Production };
        var document = Documents.DocumentReader.Read(new FileText("design.md", "# Taxi\n")).With(profile);
        var lacking = Documents.DocumentChecker.AbsentSections(document).Select(section => section.Key).ToHashSet(StringComparer.Ordinal);
        Assert.All(PackLibrary.Find(name)!.Sections, section => Assert.Contains(section.Key, lacking));
    }
}
