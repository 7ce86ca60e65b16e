using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using MlDesignLint.Analyzers.Flow;

namespace MlDesignLint.Analyzers.Rules.Contract;

/// <summary>
/// The document names a baseline without its measured value, and the governed code evaluates one kind of model only: no other trainer, and no name or text
/// that speaks of a baseline or of a mean.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DeclaredBaselineNeverComputed() : MlAnalyzer(Catalogue.DeclaredBaselineNeverComputed)
{
    static readonly string[] Signs = ["baseline", "naive", "dummy", "persistence", "constant", "бейзлайн", "базов"];
    static readonly string[] Statistics = ["average", "mean", "median"];

    private protected override void Check(RuleContext context)
    {
        foreach (var document in context.Documents)
        {
            if (document.Contract.Baseline is not { Method: { } method, Value: null })
                continue;
            var evaluations = context.Program.Steps("evaluate").Concat(context.Program.Steps("cross-validate")).Where(step => document.Governs(step.Syntax.SyntaxTree.FilePath)).ToList();
            if (evaluations.Count > 0 && context.Program.Steps("trainer").Select(trainer => trainer.Fact).Distinct().Count() == 1 && context.Program.Steps("experiment").Count == 0
                && !Words.In(context.Program, document.Governs).Any(IsSign))
                context.Report(evaluations[0].Location, document, method.Span, method.Value);
        }
    }

    /// <summary>Whether a word speaks of a baseline, or is a statistic that one is made of by hand.</summary>
    static bool IsSign(string word) =>
        Signs.Any(sign => word.IndexOf(sign, StringComparison.OrdinalIgnoreCase) >= 0) || Statistics.Contains(word, StringComparer.OrdinalIgnoreCase);
}
