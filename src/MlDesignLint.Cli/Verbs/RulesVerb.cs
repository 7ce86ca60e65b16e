using System.CommandLine;
using MlDesignLint.Cli.Terminal;
using MlDesignLint.Engine.Pages;
using MlDesignLint.Engine.Reporting;

namespace MlDesignLint.Cli.Verbs;

/// <summary><c>rules</c>: lists the rules, or the table of metrics and what training optimises.</summary>
static class RulesVerb
{
    public static Command Command(Surroundings here)
    {
        var format = Choices.Of("--format", "How the list is written.", "text", "text", "json");
        var language = Choices.Language();
        var alignment = new Option<bool>("--alignment") { Description = "Lists which metric goes with which training objective instead." };
        var command = new Command("rules", "Lists all rules.") { format, language, alignment };
        command.SetAction(parsed =>
        {
            var asked = Choices.LanguageIn(parsed, language) ?? Language.English;
            switch (parsed.GetValue(format) == "json", parsed.GetValue(alignment))
            {
                case (true, true):
                    here.Out.Write(AlignmentReporter.Report());
                    break;
                case (true, false):
                    here.Out.Write(RuleListReporter.Report());
                    break;
                case (false, true):
                    WriteAlignment(asked, here.TextOutput());
                    break;
                default:
                    WriteTable(asked, here.TextOutput());
                    break;
            }

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

    static void WriteAlignment(Language language, ITextOutput output)
    {
        foreach (var metric in MetricLexicon.Metrics)
        {
            var rows = ObjectiveLexicon.Objectives.Select(objective => (objective, Row: Alignment.Of(metric, objective))).Where(cell => cell.Row is not null).ToList();
            if (rows.Count == 0)
                continue;
            output.Write(metric.Name, TextRole.Strong);
            output.WriteLine();
            foreach (var (objective, row) in rows)
            {
                output.Write($"  {objective.Title.In(language)}: ");
                output.Write(AlignmentPage.NameOf(row!.Verdict).In(language), RoleOf(row.Verdict));
                output.WriteLine();
                output.WriteParagraph(4, AlignmentPage.Explained(row, language));
                output.WriteParagraph(4, row.Source, TextRole.Faint);
            }
        }
    }

    static TextRole RoleOf(AlignmentVerdict verdict) => verdict switch
    {
        AlignmentVerdict.Aligned => TextRole.Info,
        AlignmentVerdict.Surrogate => TextRole.Warning,
        _ => TextRole.Error,
    };

    static TextRole RoleOf(Severity severity) => severity switch
    {
        Severity.Error => TextRole.Error,
        Severity.Warning => TextRole.Warning,
        Severity.Info => TextRole.Info,
        _ => TextRole.Faint,
    };
}
