using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using MlDesignLint.Analyzers.Flow;

namespace MlDesignLint.Analyzers.Rules.Contract;

/// <summary>
/// The document's loss or deciding metric compares logarithms, and a trainer of squared error learns the label as the rows bring it: no step writes it,
/// no mapping may, and the program takes no logarithm anywhere.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DeclaredLogarithmMissing() : MlAnalyzer(Catalogue.DeclaredLogarithmMissing)
{
    const string OfLogarithms = "squared-log-error";

    private protected override void Check(RuleContext context)
    {
        foreach (var training in TrainingRun.In(context.Program))
        {
            foreach (var document in context.DocumentsOf(training.Trainer.Syntax))
            {
                if (DeclaredIn(document.Contract) is var (name, place) && training.Objective?.Name == "squared-error" && !training.MayTransformLabel)
                    context.Report(training.Trainer.NameLocation, document, place, name, training.Trainer.Name, training.Label!);
            }
        }
    }

    static (string Name, SourceSpan Place)? DeclaredIn(Design.Contract contract)
    {
        if (contract.Loss is { } loss)
            return ObjectiveNames.Find(loss.Value)?.Name == OfLogarithms ? (loss.Value, loss.Span) : null;
        return contract.PrimaryOfflineMetric is { } metric && MetricNames.Find(metric.Name) is { } known
            && Alignment.Of(known, ObjectiveLexicon.Objectives.First(objective => objective.Name == OfLogarithms)) is { Verdict: AlignmentVerdict.Aligned }
            ? (metric.Name, metric.Span)
            : null;
    }
}
