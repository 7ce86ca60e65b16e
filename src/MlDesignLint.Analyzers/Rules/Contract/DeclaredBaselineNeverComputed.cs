using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using MlDesignLint.Analyzers.Flow;
using MlDesignLint.Design;

namespace MlDesignLint.Analyzers.Rules.Contract;

/// <summary>
/// The document names a baseline without its measured value, and the governed code evaluates one kind of model only, by the library or by a metric of its own: no other
/// trainer, no name or text that speaks of a baseline or of a mean, and no look at a column that the document names beside the baseline.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DeclaredBaselineNeverComputed() : MlAnalyzer(Catalogue.DeclaredBaselineNeverComputed)
{
    static readonly string[] Signs = ["baseline", "naive", "dummy", "persistence", "constant", "бейзлайн", "базов", "наивн"];
    static readonly string[] Statistics = ["average", "mean", "median"];

    private protected override void Check(RuleContext context)
    {
        var program = context.Program;
        foreach (var document in context.Documents)
        {
            if (document.Contract.Baseline is not { Method: { } method, Value: null })
                continue;
            var evaluations = program.Steps("evaluate").Concat(program.Steps("cross-validate")).Where(step => document.Governs(step.Syntax.SyntaxTree.FilePath)).ToList();
            var byHand = evaluations.Count > 0 ? null : new Predictions(program).OnlyMeasuredByHand(document);
            if ((evaluations.FirstOrDefault() ?? byHand?.Taken) is { } measured && program.Steps("trainer").Select(trainer => trainer.Fact).Distinct().Count() == 1 && program.Steps("experiment").Count == 0
                && !program.Trees.Where(tree => document.Governs(tree.FilePath)).SelectMany(Words.TokensIn).Any(word => IsSign(word, byHand?.Metric)) && !IsColumnLookedAt(program, document, method.Span))
                context.Report(measured.Location, document, method.Span, method.Value);
        }
    }

    /// <summary>Whether a word speaks of a baseline, or is a statistic that one is made of by hand; the mean of a metric's own errors is none.</summary>
    static bool IsSign(SyntaxToken word, SyntaxNode? metric) => Signs.Any(sign => word.ValueText.IndexOf(sign, StringComparison.OrdinalIgnoreCase) >= 0)
        || (Statistics.Contains(word.ValueText, StringComparer.OrdinalIgnoreCase) && !(metric is not null && metric.SyntaxTree == word.SyntaxTree && metric.Span.Contains(word.Span)));

    /// <summary>Whether code looks at a column that the baseline's line names: the last known value of the label.</summary>
    static bool IsColumnLookedAt(MlProgram program, DesignDocument document, SourceSpan baseline)
    {
        var line = document.Text[document.Text.Line(document.Text.PositionOf(baseline.Start).Line)];
        return program.RowColumns.In(document).Where(column => Regex.IsMatch(line, $@"(?<!\w){Regex.Escape(column.Name)}(?!\w)")).ToList().Any(column => ColumnLooks.Any(program, document.Governs, column));
    }
}
