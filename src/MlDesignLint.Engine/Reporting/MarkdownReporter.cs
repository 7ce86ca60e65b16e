using System.Globalization;
using System.Text;

namespace MlDesignLint.Engine.Reporting;

/// <summary>The result as a comment on a pull request: one table, the worst first, short enough for the 65,536 characters that GitHub takes.</summary>
public static class MarkdownReporter
{
    const int MostRows = 50;

    static readonly LocalizedText Rule = new("Rule", "Правило");
    static readonly LocalizedText Place = new("Place", "Место");
    static readonly LocalizedText What = new("What", "Что не так");
    static readonly LocalizedText None = new("No new findings.", "Новых замечаний нет.");
    static readonly LocalizedText More = new("And {0} more.", "И ещё {0}.");
    static readonly LocalizedText Known = new("Known before and not shown: {0}.", "Известны раньше и не показаны: {0}.");
    static readonly LocalizedText Accepted = new("Accepted with a waiver or in the code: {0}.", "Приняты в документе или в коде: {0}.");
    static readonly LocalizedText Unreadable = new("Could not be read:", "Не прочитано:");

    /// <summary>The whole comment.</summary>
    public static string Report(LintResult result)
    {
        var language = result.Language;
        var text = new StringBuilder($"### {Product.Name}\n\n");
        if (result.Problems.Count > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"{Unreadable.In(language)}\n\n");
            foreach (var problem in result.Problems.Take(MostRows))
                text.Append(CultureInfo.InvariantCulture, $"- {MarkdownText.Of(problem.Line is { } line ? $"{problem.Path}:{line}" : problem.Path)} {MarkdownText.Of(problem.Message)}\n");
            text.Append('\n');
        }

        if (result.Findings.Count == 0)
            text.Append(CultureInfo.InvariantCulture, $"{None.In(language)}\n");
        else
            AppendTable(text, result.Findings, language);
        AppendCount(text, More, result.Findings.Count - MostRows, language);
        AppendCount(text, Known, result.Known, language);
        AppendCount(text, Accepted, result.Suppressed.Count, language);
        return text.ToString();
    }

    static void AppendTable(StringBuilder text, IReadOnlyList<Finding> findings, Language language)
    {
        text.Append(CultureInfo.InvariantCulture, $"| | {Rule.In(language)} | {Place.In(language)} | {What.In(language)} |\n|---|---|---|---|\n");
        foreach (var finding in findings.OrderByDescending(finding => finding.Severity).Take(MostRows))
        {
            var place = string.Create(CultureInfo.InvariantCulture, $"{finding.Location.Path}:{finding.Location.Start.Line + 1}");
            text.Append(CultureInfo.InvariantCulture, $"| {Mark(finding.Severity)} | [{finding.Rule.Id}]({finding.Rule.HelpLink}) {finding.Rule.Name} | {MarkdownText.Of(place)} | {MarkdownText.Of(finding.Message)} |\n");
        }
    }

    static void AppendCount(StringBuilder text, LocalizedText words, int count, Language language)
    {
        if (count > 0)
            text.Append(CultureInfo.InvariantCulture, $"\n{words.Format(language, count)}\n");
    }

    static string Mark(Severity severity) => severity switch
    {
        Severity.Error => "❌",
        Severity.Warning => "⚠️",
        _ => "ℹ️",
    };
}
