using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using MlDesignLint.Analyzers.Flow;

namespace MlDesignLint.Analyzers.Rules.Reproducibility;

/// <summary>
/// In a program that trains, a file or folder to read or write begins with an absolute path written in the source. Folders for temporary files
/// and those that containers mount are left alone.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AbsolutePath() : MlAnalyzer(Catalogue.AbsolutePath)
{
    static readonly Regex Absolute = new(@"^([A-Za-z]:[\\/]|\\\\\w|/\w)", RegexOptions.CultureInvariant);
    static readonly Regex Shared = new(@"^(/(tmp|dev|proc|app|opt|data|mnt|run|var|etc|usr|srv|workspace|kaggle)(/|$))|[\\/]te?mp([\\/]|$)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private protected override void Check(RuleContext context)
    {
        if (!context.Program.Learns)
            return;
        var texts = new WrittenTexts(context.Program);
        foreach (var step in context.Program.StepsWith("path"))
        {
            foreach (var path in step.Elements("path").Append(step.Input("path")).SelectMany(path => texts.BeginningsOf(path)))
            {
                if (Absolute.IsMatch(path.Text) && !Shared.IsMatch(path.Text) && !IsAllowed(context, path.Place, path.Text))
                    context.Report(path.Place.GetLocation(), step.Name, path.Text);
            }
        }
    }

    static bool IsAllowed(RuleContext context, SyntaxNode place, string path) =>
        context.Option("allowed_prefixes", place).Split(',').Select(prefix => prefix.Trim()).Any(prefix => prefix.Length > 0 && path.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));
}
