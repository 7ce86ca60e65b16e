using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using MlDesignLint.Analyzers.Flow;

namespace MlDesignLint.Analyzers.Rules.Contract;

/// <summary>
/// The document's deciding metric is in the units of the label or a share of it, the label that is learned and evaluated is a logarithm, nobody but the
/// library's evaluation sees predictions, and the program raises nothing to a power.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MetricOfLogarithms() : MlAnalyzer(Catalogue.MetricOfLogarithms)
{
    static readonly string[] Inverses = ["exp", "pow", "power", "expm1"];
    static readonly string[] Units = ["label", "label²", "share"];

    private protected override void Check(RuleContext context)
    {
        foreach (var document in context.Documents)
        {
            if (document.Contract.PrimaryOfflineMetric is not { } metric || MetricNames.Find(metric.Name) is not { } known || !known.Tasks.Contains("regression") || !Units.Contains(known.Unit))
                continue;
            var logarithms = TrainingRun.In(context.Program).Where(training => document.Governs(training.Trainer.Syntax.SyntaxTree.FilePath) && training.LearnsLogarithm)
                .Select(training => training.Label).Where(label => document.Contract.Label is not { } declared || !ColumnNames.AreSame(declared.Value, label!)).ToList();
            if (logarithms.Count == 0 || !new Predictions(context.Program).AreOnlyEvaluated || Words.In(context.Program, document.Governs).Any(IsInverse))
                continue;
            foreach (var evaluation in context.Program.Steps("evaluate").Concat(context.Program.Steps("cross-validate")).Where(step => document.Governs(step.Syntax.SyntaxTree.FilePath)))
            {
                if (evaluation.Text("label") is { } label && logarithms.Contains(label))
                    context.Report(evaluation.Location, document, metric.Span, metric.Name, evaluation.Name, label);
            }
        }
    }

    static bool IsInverse(string word) => Inverses.Contains(word, StringComparer.OrdinalIgnoreCase) || word.IndexOf("exp(", StringComparison.OrdinalIgnoreCase) >= 0 || word.IndexOf("pow(", StringComparison.OrdinalIgnoreCase) >= 0;
}
