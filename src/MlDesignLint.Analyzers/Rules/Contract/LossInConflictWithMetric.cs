using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using MlDesignLint.Analyzers.Flow;
using MlDesignLint.Design;

namespace MlDesignLint.Analyzers.Rules.Contract;

/// <summary>
/// What a trainer optimises asks for another model than the document's deciding metric, by the alignment table, and nothing lifts the conflict:
/// no weights, no other label, no calibration. A loss that the document declares itself is the document's matter.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LossInConflictWithMetric() : MlAnalyzer(Catalogue.LossInConflictWithMetric)
{
    private protected override void Check(RuleContext context)
    {
        foreach (var training in TrainingRun.In(context.Program))
        {
            foreach (var document in context.DocumentsOf(training.Trainer.Syntax))
            {
                if (document.Contract.PrimaryOfflineMetric is { } metric && MetricNames.Find(metric.Name) is { } wanted
                    && training.Objective is { } objective && Alignment.Of(wanted, objective) is { Verdict: AlignmentVerdict.Conflict } row
                    && !IsDeclared(document, objective) && !row.Unless.Any(remedy => IsTaken(remedy, training)))
                    context.Report(training.Trainer.NameLocation, document, metric.Span, training.Trainer.Name, objective.Title, metric.Name, row.Instead!);
            }
        }

        var losses = TrainedLoss.In(context.Program);
        foreach (var document in losses.Count == 0 ? [] : context.Documents)
            CheckLosses(context, document, [.. losses.Where(loss => document.Governs(loss.Step.Syntax.SyntaxTree.FilePath))]);
    }

    /// <summary>Several losses may be terms of one, or of several models: all have to conflict.</summary>
    static void CheckLosses(RuleContext context, DesignDocument document, IReadOnlyList<TrainedLoss> losses)
    {
        if (document.Contract.PrimaryOfflineMetric is not { } metric || MetricNames.Find(metric.Name) is not { } wanted || context.Program.StepsWith("logarithm").Any(step => !context.Program.HandWritten.IsInMetric(step)))
            return;
        var rows = losses.Select(loss => loss.MayWeighRows || loss.Objective is not { } objective || IsDeclared(document, objective) ? null : Alignment.Of(wanted, objective)).ToList();
        if (rows.Any(row => row is not { Verdict: AlignmentVerdict.Conflict }))
            return;
        foreach (var (loss, row) in losses.Zip(rows, (loss, row) => (loss, row!)))
            context.Report(loss.Place, document, metric.Span, loss.Name, loss.Objective!.Title, metric.Name, row.Instead!);
    }

    static bool IsDeclared(DesignDocument document, ObjectiveDefinition objective) =>
        document.Contract.Loss is { } loss && ObjectiveNames.Find(loss.Value) is { } declared && declared.Name == objective.Name;

    static bool IsTaken(string remedy, TrainingRun training) => remedy switch
    {
        "weights" => training.MayWeighRows,
        "label-transform" => training.MayTransformLabel,
        _ => training.MayCalibrate,
    };
}
