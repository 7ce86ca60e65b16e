using MlDesignLint.Design;
using MlDesignLint.Documents;
using MlDesignLint.Documents.Packs;
using MlDesignLint.Documents.Writing;

namespace MlDesignLint.DocumentsTests.Writing;

public class ScaffoldTests
{
    public static TheoryData<Stage, Language, DocumentFormat> All =>
        [.. from stage in Enum.GetValues<Stage>() from language in Enum.GetValues<Language>() from format in Enum.GetValues<DocumentFormat>() select (stage, language, format)];

    [Theory]
    [MemberData(nameof(All))]
    public void Untouched_every_section_is_a_placeholder(Stage stage, Language language, DocumentFormat format)
    {
        foreach (var pack in PackLibrary.Names.Prepend(null))
        {
            var profile = pack is null ? DocumentProfile.Default : new ProfileBuilder(DocumentFile.Load).Build([pack]);
            var document = Read(Scaffold.Of(profile, stage, language, format), format).With(profile);
            Assert.Equal((stage, language), (document.Stage, document.Language));
            Assert.Empty(document.Faults);
            var asked = SectionStates.Of(document).Where(state => state.Definition.IsRequiredAt(stage)).ToList();
            Assert.NotEmpty(asked);
            Assert.All(asked, state => Assert.Equal((state.Definition.Key, SectionState.Placeholder), (state.Definition.Key, state.State)));
            Assert.All(asked, state => Assert.True(DocumentChecker.Lacks(document, state.Definition), state.Definition.Key));
            Assert.Empty(DocumentChecker.AbsentSections(document));
        }
    }

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Russian)]
    public void Filled_with_the_examples_it_has_no_warning(Language language)
    {
        var text = Scaffold.Of(DocumentProfile.Default, Stage.Production, language, DocumentFormat.Markdown);
        foreach (var row in SectionExamples.Rows)
        {
            var heading = $"## {SectionModel.Sections.Single(section => section.Key == row.Key).Title.In(language)}\n";
            text = text.Replace(heading, $"{heading}\n{row.Good.In(language)}\n");
        }

        text = text.Replace(language == Language.English ? "[Name of the project]" : "[Название проекта]", "Taxi");
        Assert.Empty(DocumentChecker.Check(Read(text, DocumentFormat.Markdown), Text.Today).Select(fault => $"{fault.Rule.Id} {fault.Rule.Render(language, fault.Arguments)}"));
    }

    static DesignDocument Read(string text, DocumentFormat format) => Text.Read(text, format == DocumentFormat.Yaml ? "design.mldesign.yml" : "design.mldesign.md");
}
