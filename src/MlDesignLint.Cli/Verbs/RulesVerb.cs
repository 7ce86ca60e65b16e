using System.CommandLine;
using MlDesignLint.Cli.Terminal;
using MlDesignLint.Engine.Reporting;

namespace MlDesignLint.Cli.Verbs;

/// <summary><c>rules</c>: lists the rules.</summary>
static class RulesVerb
{
    public static Command Command(Surroundings here)
    {
        var format = Choices.Of("--format", "How the list is written.", "text", "text", "json");
        var language = Choices.Language();
        var command = new Command("rules", "Lists all rules.") { format, language };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(format) == "json")
                here.Out.Write(RuleListReporter.Report());
            else
                WriteTable(Choices.LanguageIn(parsed, language) ?? Language.English, here.TextOutput());
            return 0;
        });
        return command;
    }

    static void WriteTable(Language language, ITextOutput output)
    {
        var names = Catalogue.Rules.Max(rule => rule.Name.Length);
        var levels = Enum.GetValues<Severity>().Max(severity => Phrases.Severity(severity).In(language).Length);
        foreach (var rule in Catalogue.Rules)
        {
            output.Write(rule.Id, TextRole.Strong);
            output.Write($"  {rule.Name.PadRight(names)}  ");
            output.Write(Phrases.Severity(rule.Severity).In(language).PadRight(levels), RoleOf(rule.Severity));
            output.Write($"  {rule.Title.In(language)}");
            output.WriteLine();
        }
    }

    static TextRole RoleOf(Severity severity) => severity switch
    {
        Severity.Error => TextRole.Error,
        Severity.Warning => TextRole.Warning,
        Severity.Info => TextRole.Info,
        _ => TextRole.Faint,
    };
}
