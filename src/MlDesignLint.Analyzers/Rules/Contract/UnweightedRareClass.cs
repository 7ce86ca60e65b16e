using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using MlDesignLint.Analyzers.Flow;
using MlDesignLint.Design;
using MlDesignLint.Documents.Stated;

namespace MlDesignLint.Analyzers.Rules.Contract;

/// <summary>
/// The document says that training weighs the rare class, or declares a rare positive class, a deciding metric of that class at a threshold, and none, and every trainer
/// that could weigh it is left without weights, on rows that nobody has sampled.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnweightedRareClass() : MlAnalyzer(Catalogue.UnweightedRareClass)
{
    const double Rare = 0.1;

    static readonly LocalizedText Few = new("a small share", "малая доля");

    private protected override void Check(RuleContext context)
    {
        var trainings = TrainingRun.In(context.Program).ToList();
        foreach (var document in context.Documents)
        {
            if (document.Contract.PrimaryOfflineMetric is not { } metric || MetricNames.Find(metric.Name)?.Needs.Contains("positive-class") != true || DeclaredIn(document, metric) is not { } place)
                continue;
            var governed = trainings.Where(training => document.Governs(training.Trainer.Syntax.SyntaxTree.FilePath)).ToList();
            if (!governed.All(training => IsUnweighted(context.Program, training)))
                continue;
            foreach (var training in governed)
                context.Report(training.Trainer.NameLocation, document, place, document.Contract.PositiveShare is { } share ? Percent(share.Value) : Few, metric.Name, training.Trainer.Name);
        }
    }

    static SourceSpan? DeclaredIn(DesignDocument document, MetricClaim metric) =>
        document.Contract is { PositiveShare: { Value: < Rare } share, Threshold: null } && MetricNames.Find(metric.Name)!.Needs.Contains("threshold") ? share.Span : StatedWeights.In(document);

    static bool IsUnweighted(MlProgram program, TrainingRun training) =>
        training.Optimisation is { Step: var trainer } && trainer.Fact["balance"] is not null && trainer.LeavesOut("balance") && !training.MayWeighRows
        && program.Data.Of(training.Rows)?.Cuts.All(cut => cut is PartCut) == true;

    static string Percent(double share) => (share * 100).ToString("0.##", CultureInfo.InvariantCulture) + " %";
}
