using System.CommandLine;
using MlDesignLint.Cli.Terminal;
using MlDesignLint.Documents.Writing;
using MlDesignLint.Engine;

namespace MlDesignLint.Cli.Verbs;

/// <summary><c>explain NAME</c>: what a rule finds, why it hurts and what to do; or what fills a section of a design document.</summary>
static class ExplainVerb
{
    public static Command Command(Surroundings here)
    {
        var name = new Argument<string>("name") { Description = "The id or the name of a rule, or the name of a section in either language." };
        var language = Choices.Language();
        var command = new Command("explain", "Explains a rule, or a section of a design document, with examples.") { name, language };
        command.SetAction(parsed => Explain(parsed.GetValue(name)!, Choices.LanguageIn(parsed, language), here));
        return command;
    }

    static int Explain(string name, Language? asked, Surroundings here)
    {
        var language = asked ?? (name.Any(c => c is >= 'а' and <= 'я' or >= 'А' and <= 'Я') ? Language.Russian : Language.English);
        if (Catalogue.Find(name) is { } rule)
        {
            Write(rule, language, here.TextOutput());
            return 0;
        }

        var profiles = new DocumentProfiles(new() { Paths = [], WorkingFolder = here.WorkingFolder });
        var sections = SectionFinder.Find(name, profiles.Of(Path.Combine(here.WorkingFolder, "design.md")));
        here.Complain(profiles.Problems);
        if (profiles.Problems.Count > 0)
            return CommandLine.WrongUse;
        var output = here.TextOutput();
        for (var i = 0; i < sections.Count; i++)
        {
            if (i > 0)
                output.WriteLine();
            SectionExplanation.Write(sections[i], language, output);
        }

        if (sections.Count > 0)
            return 0;
        here.Complain(Phrases.UnknownRule.Format(language, name, string.Join(", ", NearestRules.To(name)), Nearest.Of(name, SectionModel.Sections.Select(section => language == Language.English ? section.Key : section.Title.In(language)))));
        return CommandLine.WrongUse;
    }

    static void Write(Rule rule, Language language, ITextOutput output)
    {
        output.Write(rule.Id, TextRole.Strong);
        output.Write($" {rule.Name}");
        output.WriteLine();
        output.WriteParagraph(0, rule.Title.In(language), TextRole.Strong);
        output.WriteParagraph(0, $"{Phrases.Severity(rule.Severity).In(language)}; {rule.Category}; {Phrases.Fix(rule.Fix).In(language)}", TextRole.Faint);
        WriteProse(Phrases.Why, rule.Why, language, output);
        WriteProse(Phrases.Instead, rule.Instead, language, output);
        foreach (var example in rule.Examples)
        {
            output.WriteHeading((example.IsBad ? Phrases.Bad : Phrases.Good).In(language));
            output.WriteBlock(example.Shown);
            WriteBeside(Phrases.WithDocument, example.Document, language, output);
            WriteBeside(Phrases.WithSettings, example.Settings, language, output);
        }

        output.WriteLine();
        foreach (var reference in rule.References.Prepend(rule.HelpLink))
            output.WriteParagraph(0, reference, TextRole.Faint);
    }

    static void WriteBeside(LocalizedText what, string? text, Language language, ITextOutput output)
    {
        if (text is null)
            return;
        output.WriteParagraph(2, $"{what.In(language)}:", TextRole.Faint);
        output.WriteBlock(text);
    }

    static void WriteProse(LocalizedText heading, LocalizedText prose, Language language, ITextOutput output)
    {
        output.WriteHeading(heading.In(language));
        foreach (var paragraph in prose.In(language).Trim().ReplaceLineEndings("\n").Split("\n\n"))
            output.WriteParagraph(2, paragraph.Replace('\n', ' '));
    }
}
