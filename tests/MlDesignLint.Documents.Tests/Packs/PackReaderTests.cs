using MlDesignLint.Documents;
using MlDesignLint.Documents.Packs;
using NJsonSchema;
using YamlDotNet.Serialization;

namespace MlDesignLint.DocumentsTests.Packs;

public class PackReaderTests
{
    const string Good = """
        pack: fares
        title: { en: what fares need, ru: что нужно тарифам }
        source: our handbook
        stage: pilot
        extends: [metric-first]
        terms:
          zone: [zone, district*, зон*]
        sections:
          risks:
            required: kickoff
            severity: error
            en: [what may go wrong]
            evidence:
              - say: { en: a zone, ru: зона }
                find: ['{zone}', ['{metric}', '{percent}']]
                lines: 2
          tariffs: { title: Tariffs }
        severities: { weak-section: warning }
        """;

    [Fact]
    public void A_pack_says_what_it_asks()
    {
        var pack = Read(Good);
        Assert.Equal(("fares", "our handbook", Design.Stage.Pilot, "metric-first"), (pack.Name, pack.Source!.In(Language.Russian), pack.Stage, pack.Extends.Single().Value));
        Assert.Equal(["risks", "tariffs"], pack.Sections.Select(section => section.Key));
        var risks = pack.Sections[0];
        Assert.Equal(("kickoff", Severity.Error, "what may go wrong", 2), (risks.Required, risks.Level, risks.English.Single(), risks.Needs.Single().Lines));
        Assert.Equal(Severity.Warning, pack.Levels[Catalogue.WeakSection.Id]);
    }

    [Theory]
    [InlineData("pack: fares", "pack: []", 1, "'pack' needs a text")]
    [InlineData("stage: pilot", "stage: later", 4, "'stage' is 'later'; expected kickoff, pilot, production")]
    [InlineData("stage: pilot", "stage: pilot\ncolour: red", 5, "unknown key 'colour'; expected extends, pack, sections, severities, source, stage, terms, title")]
    [InlineData("required: kickoff", "required: soon", 10, "'required' is 'soon'; expected kickoff, pilot, production, never")]
    [InlineData("severity: error", "severity: loud", 11, "'severity' is 'loud'; expected none, info, warning, error")]
    [InlineData("risks:", "risk:", 9, "no section has the key 'risk'; the nearest is 'risks', and a section of your own needs 'title'")]
    [InlineData("lines: 2", "lines: 0", 16, "'lines' is '0'; expected a whole number from 1 to 50")]
    [InlineData("'{zone}', ", "'{zones}', ", 15, "'{zones}' is no quantity and no term of the file; expected {date}, {diagram}, {duration}, {metric}, {money}, {number}, {percent}, {target}, {zone}")]
    [InlineData("'{zone}', ", "'a*b', ", 15, "expected words, each with at most a star at its ends, such as mitigat* or риск*")]
    [InlineData("district*", "dis*trict", 7, "expected words, each with at most a star at its ends, such as mitigat* or риск*")]
    [InlineData("say: { en: a zone, ru: зона }", "tell: a zone", 14, "evidence needs 'say', what the section lacks where nothing is found")]
    [InlineData("weak-section: warning", "weak-sections: warning", 18, "no rule is called 'weak-sections'; the nearest is 'weak-section'")]
    [InlineData("weak-section: warning", "MLD2005: none", 18, "MLD2005 speaks of code, whose levels stand in .editorconfig: dotnet_diagnostic.MLD2005.severity")]
    [InlineData("en: [what may go wrong]", "title: Dangers", 12, "the section 'risks' has a title already; more headings go under 'en' and 'ru'")]
    [InlineData("severities: {", "overrides: []\nseverities: {", 18, "unknown key 'overrides'; expected extends, pack, sections, severities, source, stage, terms, title")]
    [InlineData("pack: fares", "pack: [", 1, "this is not valid YAML: a bracket opened here or before is not closed")]
    public void A_wrong_pack_is_named_with_its_line(string right, string wrong, int line, string message)
    {
        var fault = Assert.Throws<DocumentReadException>(() => Read(Good.Replace(right, wrong)));
        Assert.Equal(("fares.yml", line, message), (fault.Path, fault.Line, fault.Message));
    }

    [Theory]
    [InlineData("overrides:\n  - stage: pilot\n", 2, "an override needs 'paths', such as docs/archive/**")]
    [InlineData("overrides:\n  - paths: ['../*']\n", 2, "'../*' is no pattern of paths; expected a relative path with * and **")]
    [InlineData("- a\n", 1, "the file holds keys with values")]
    public void Wrong_settings_are_named_with_their_line(string text, int line, string message)
    {
        var fault = Assert.Throws<DocumentReadException>(() => Read(text, PackReader.SettingsName));
        Assert.Equal((line, message), (fault.Line, fault.Message));
    }

    [Theory]
    [InlineData("pack: fares\n", "a.yml", true)]
    [InlineData("# ours\n\npack: fares\n", "a.yml", true)]
    [InlineData("mldesign:\n  version: 1\n", "a.yml", false)]
    [InlineData("", "docs/mldesignlint.yml", true)]
    public void A_pack_is_known_by_its_first_key_or_its_name(string text, string path, bool isPack) => Assert.Equal(isPack, PackReader.IsPack(new FileText(path, text)));

    [Fact]
    public async Task The_schema_accepts_every_pack()
    {
        foreach (var text in PackLibrary.Packs.Select(pack => pack.Text.Content).Append(Good).Append("overrides:\n  - { paths: 'docs/**', stage: pilot }\nsections: { risks: }\n"))
            Assert.Empty(await SchemaErrors(text));
    }

    [Theory]
    [InlineData("stage: pilot", "stage: later")]
    [InlineData("stage: pilot", "stage: pilot\ncolour: red")]
    [InlineData("required: kickoff", "required: soon")]
    [InlineData("severity: error", "severity: loud")]
    [InlineData("lines: 2", "lines: 0")]
    [InlineData("say: { en: a zone, ru: зона }", "tell: a zone")]
    [InlineData("severities: {", "overrides: [{ stage: pilot }]\nseverities: {")]
    public async Task The_schema_refuses_what_the_reader_does(string right, string wrong)
    {
        Assert.Throws<DocumentReadException>(() => Read(Good.Replace(right, wrong)));
        Assert.NotEmpty(await SchemaErrors(Good.Replace(right, wrong)));
    }

    static async Task<IEnumerable<object>> SchemaErrors(string yaml)
    {
        var schema = await JsonSchema.FromFileAsync(Path.Combine(AppContext.BaseDirectory, "pack.schema.json"));
        var value = new DeserializerBuilder().WithAttemptingUnquotedStringTypeDeserialization().Build().Deserialize(yaml);
        return schema.Validate(new SerializerBuilder().JsonCompatible().Build().Serialize(value));
    }

    /// <summary>Whatever becomes of a pack, it is read or refused with a line of the file, soon.</summary>
    [Fact]
    public void A_spoilt_pack_is_read_or_refused()
    {
        var random = new Random(20260301);
        string[] parts = ["{", "}", "[", "]", ":", "-", "*", "'", "\"", "&a", "#", "\n", "  ", "\t", "{metric}", "never", "риск*", "\0", "\uFFFD", "- ", "? ", "|", "!!x", "sections", "find"];
        var document = Text.Read("# Taxi\n\n## Risks\n\n- Tariffs change in every zone: retrain, MAPE 12 %.\n");
        string[] packs = [Good.ReplaceLineEndings("\n"), .. PackLibrary.Packs.Select(pack => pack.Text.Content)];
        for (var i = 0; i < 3_000; i++)
        {
            var watch = System.Diagnostics.Stopwatch.StartNew();
            var text = packs[i % 2 == 0 ? 0 : random.Next(packs.Length)];
            for (var edits = random.Next(1, 6); edits > 0; edits--)
            {
                var at = random.Next(text.Length);
                text = random.Next(2) == 0 ? text.Insert(at, parts[random.Next(parts.Length)]) : text.Remove(at, Math.Min(random.Next(1, 20), text.Length - at));
            }

            try
            {
                var pack = Read(text, PackReader.SettingsName);
                _ = DocumentChecker.Check(document.With(new ProfileBuilder(DocumentFile.Load).Build(pack, "design.md")), Text.Today).Count;
            }
            catch (DocumentReadException exception)
            {
                Assert.InRange(exception.Line ?? 1, 1, new FileText("x", text).LineCount);
            }

            Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"{watch.Elapsed}: {text}");
        }
    }

    static Pack Read(string text, string path = "fares.yml") => PackReader.Read(new FileText(path, text.ReplaceLineEndings("\n")));
}
