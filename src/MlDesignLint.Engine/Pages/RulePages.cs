using System.Text;
using System.Text.RegularExpressions;

namespace MlDesignLint.Engine.Pages;

/// <summary>The pages under <c>rules/docs</c>: everything on them comes from the rule's file.</summary>
public static partial class RulePages
{
    /// <summary>The Markdown page of a rule, in English with a Russian part at its end; lines end with a line feed.</summary>
    public static string Render(Rule rule)
    {
        var page = new StringBuilder();
        Line(page, $"# {rule.Id}: {rule.Title.In(Language.English)}");
        Paragraph(page, $"[{PageWords.InRussian}](#{PageWords.InRussian.ToLowerInvariant()})");
        Facts(page, rule);
        Prose(page, rule, Language.English, 2);
        Examples(page, rule);
        Configuration(page, rule, Language.English, 2);
        References(page, rule);
        Paragraph(page, $"## {PageWords.InRussian}");
        Paragraph(page, $"**{rule.Id}: {rule.Title.In(Language.Russian)}**");
        Prose(page, rule, Language.Russian, 3);
        Configuration(page, rule, Language.Russian, 3);
        return page.ToString();
    }

    static void Facts(StringBuilder page, Rule rule)
    {
        Paragraph(page, "| | |");
        Line(page, "| --- | --- |");
        Line(page, $"| Name | `{rule.Name}` |");
        Line(page, $"| Severity | {rule.Severity.Name()} |");
        Line(page, $"| Category | {rule.Category} |");
        Line(page, $"| Fix | {rule.Fix.ToString().ToLowerInvariant()} |");
        if (rule.Libraries.Count > 0)
            Line(page, $"| Libraries | {string.Join(", ", rule.Libraries.Select(library => $"`{library}`"))} |");
        if (rule.NeedsDocument)
            Line(page, "| Needs | a design document that governs the code |");
    }

    static void Prose(StringBuilder page, Rule rule, Language language, int level)
    {
        var hashes = new string('#', level);
        Paragraph(page, $"> {Placeholder().Replace(rule.Message.In(language), "…")}.");
        Paragraph(page, $"{hashes} {PageWords.Why.In(language)}");
        Paragraph(page, rule.Why.In(language).Trim());
        Paragraph(page, $"{hashes} {PageWords.Instead.In(language)}");
        Paragraph(page, rule.Instead.In(language).Trim());
    }

    static void Examples(StringBuilder page, Rule rule)
    {
        Paragraph(page, "## Examples");
        foreach (var example in rule.Examples.OrderByDescending(example => example.IsBad))
        {
            Paragraph(page, example.IsBad ? "### Bad" : "### Good");
            Block(page, LanguageOf(rule, example), example.Shown);
            Beside(page, "with the design document", example.Document);
            Beside(page, "with the `mldesignlint.yml`", example.Settings);
        }
    }

    static void Beside(StringBuilder page, string what, string? text)
    {
        if (text is null)
            return;
        Paragraph(page, what);
        Block(page, "yaml", text);
    }

    static string LanguageOf(Rule rule, RuleExample example) =>
        !rule.IsAboutDocuments ? "csharp" : example.Text.StartsWith("mldesign:", StringComparison.Ordinal) ? "yaml" : "markdown";

    static void Configuration(StringBuilder page, Rule rule, Language language, int level)
    {
        Paragraph(page, $"{new string('#', level)} {PageWords.Configuration.In(language)}");
        Paragraph(page, PageWords.Severity.In(language));
        if (!rule.IsAboutDocuments)
        {
            Block(page, "ini", $"[*.cs]\ndotnet_diagnostic.{rule.Id}.severity = suggestion");
            Paragraph(page, PageWords.Suppression.In(language));
            Block(page, "csharp", $"#pragma warning disable {rule.Id} // {PageWords.Reason.In(language)}");
        }
        else
        {
            Block(page, "ini", $"[*.{{md,yml,yaml}}]\nmldesignlint.{rule.Id}.severity = suggestion");
        }

        foreach (var option in rule.Options)
        {
            Paragraph(page, option.About.In(language).Trim());
            Block(page, "ini", $"[*.cs]\nmldesignlint.{rule.Id}.{option.Name} = {option.Default}");
        }

        if (IsAboutReading(rule))
            return;
        Paragraph(page, PageWords.Waiver.In(language));
        Block(page, "yaml", $$"""
            mldesign:
              waivers:
                - { rule: {{rule.Id}}, reason: "{{PageWords.Reason.In(language)}}", until: 2027-03-01 }
            """.ReplaceLineEndings("\n"));
    }

    /// <summary>What reading a document finds is settled before its waivers are known.</summary>
    static bool IsAboutReading(Rule rule) => rule.IsAboutDocuments && rule.Check is null;

    static void References(StringBuilder page, Rule rule)
    {
        if (rule.References.Count == 0)
            return;
        Paragraph(page, "## References");
        Line(page, "");
        foreach (var reference in rule.References)
            Line(page, $"- <{reference}>");
    }

    static void Block(StringBuilder page, string language, string text)
    {
        var fence = new string('`', Math.Max(3, LongestRun(text, '`') + 1));
        Paragraph(page, fence + language);
        Line(page, text.Trim('\n'));
        Line(page, fence);
    }

    static int LongestRun(string text, char sign)
    {
        var (longest, run) = (0, 0);
        foreach (var each in text)
        {
            run = each == sign ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }

    static void Paragraph(StringBuilder page, string text)
    {
        page.Append('\n');
        Line(page, text);
    }

    static void Line(StringBuilder page, string text) => page.Append(text).Append('\n');

    [GeneratedRegex(@"\{[0-9](:[^}]*)?\}", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();
}
