using MlDesignLint.Cli.Terminal;
using MlDesignLint.Design;
using MlDesignLint.Documents.Packs;
using MlDesignLint.Engine.Audit;

namespace MlDesignLint.Cli;

/// <summary>What a section of a design document is for: what fills it, how it looks when written well and badly, and who asks for it.</summary>
static class SectionExplanation
{
    public static void Write(SectionDefinition section, Language language, ITextOutput output)
    {
        output.Write(section.Title.In(language), TextRole.Strong);
        output.Write($"  {section.Key}", TextRole.Faint);
        output.WriteLine();
        output.WriteParagraph(0, Required(section, language), TextRole.Faint);
        WriteList(Phrases.Fills, section.Needs.Select(need => need.Say.In(language)), language, output);
        if (SectionExamples.Rows.FirstOrDefault(row => row.Key == section.Key) is { } example)
        {
            output.WriteHeading(Phrases.Good.In(language));
            output.WriteBlock(example.Good.In(language));
            output.WriteHeading(Phrases.Bad.In(language));
            output.WriteBlock(example.Bad.In(language));
        }

        var headings = (language == Language.Russian ? section.RussianAliases : section.EnglishAliases).ToList();
        if (headings.Count > 0)
        {
            output.WriteHeading(Phrases.Headings.In(language));
            output.WriteParagraph(2, string.Join(", ", headings));
        }

        WriteList(Phrases.Rules, RulesOn(section).Select(rule => $"{rule}: {rule.Title.In(language)}"), language, output);
        WriteList(Phrases.Packs, PackLibrary.Packs.SelectMany(pack => pack.Sections.Where(asked => asked.Key == section.Key).Select(asked => Asked(pack, asked, language))), language, output);
    }

    static string Required(SectionDefinition section, Language language) => Enum.GetValues<Stage>().Where(section.IsRequiredAt).Take(1).Select(stage => Phrases.RequiredFrom.Format(language, AuditWords.Of(stage).In(language)))
        .DefaultIfEmpty(Phrases.NotRequired.In(language)).Single();

    static IEnumerable<Rule> RulesOn(SectionDefinition section)
    {
        yield return Catalogue.Rules.FirstOrDefault(rule => rule.Check?.Kind == "section" && rule.Check["section"] == section.Key) ?? Catalogue.OtherSectionMissing;
        if (section.Needs.Count > 0)
            yield return Catalogue.WeakSection;
    }

    static string Asked(Pack pack, PackSection section, Language language)
    {
        var stage = section.Required is "kickoff" or null ? "" : $" ({AuditWords.Of(Enum.Parse<Stage>(section.Required, ignoreCase: true)).In(language)})";
        var needs = section.Needs.Count == 0 ? "" : $" → {string.Join("; ", section.Needs.Select(need => need.Say.In(language)))}";
        return $"{pack.Name}{stage}, {pack.Source!.In(language)}: {section.Source!.In(language)}{needs}";
    }

    static void WriteList(LocalizedText heading, IEnumerable<string> items, Language language, ITextOutput output)
    {
        var all = items.ToList();
        if (all.Count == 0)
            return;
        output.WriteHeading(heading.In(language));
        foreach (var item in all)
            output.WriteParagraph(2, $"- {item}");
    }
}
