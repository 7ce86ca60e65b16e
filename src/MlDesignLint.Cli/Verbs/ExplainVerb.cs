using System.CommandLine;
using MlDesignLint.Cli.Terminal;

namespace MlDesignLint.Cli.Verbs;

/// <summary><c>explain RULE</c>: what a rule finds, why it hurts, what to do.</summary>
static class ExplainVerb
{
    public static Command Command(Surroundings here)
    {
        var name = new Argument<string>("rule") { Description = "The id or the name of a rule." };
        var language = Choices.Language();
        var command = new Command("explain", "Explains a rule, with examples.") { name, language };
        command.SetAction(parsed => Explain(parsed.GetValue(name)!, Choices.LanguageIn(parsed, language) ?? Language.English, here));
        return command;
    }

    static int Explain(string name, Language language, Surroundings here)
    {
        if (Catalogue.Find(name) is { } rule)
        {
            Write(rule, language, here.TextOutput());
            return 0;
        }

        here.Complain(Phrases.UnknownRule.Format(language, name, string.Join(", ", NearestRules.To(name))));
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
            WriteHeading((example.IsBad ? Phrases.Bad : Phrases.Good).In(language), output);
            WriteBlock(example.Shown, output);
            if (example.Document is not { } document)
                continue;
            output.WriteParagraph(2, $"{Phrases.WithDocument.In(language)}:", TextRole.Faint);
            WriteBlock(document, output);
        }

        output.WriteLine();
        foreach (var reference in rule.References.Prepend(rule.HelpLink))
            output.WriteParagraph(0, reference, TextRole.Faint);
    }

    static void WriteProse(LocalizedText heading, LocalizedText prose, Language language, ITextOutput output)
    {
        WriteHeading(heading.In(language), output);
        foreach (var paragraph in prose.In(language).Trim().ReplaceLineEndings("\n").Split("\n\n"))
            output.WriteParagraph(2, paragraph.Replace('\n', ' '));
    }

    static void WriteHeading(string text, ITextOutput output)
    {
        output.WriteLine();
        output.Write(text, TextRole.Strong);
        output.WriteLine();
    }

    static void WriteBlock(string text, ITextOutput output)
    {
        foreach (var line in text.TrimEnd().ReplaceLineEndings("\n").Split('\n'))
        {
            output.Write($"    {line}");
            output.WriteLine();
        }
    }
}
