using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using MlDesignLint.Analyzers.Flow;
using MlDesignLint.Design;
using MlDesignLint.Documents.Stated;

namespace MlDesignLint.Analyzers.Rules.Contract;

/// <summary>
/// The document says that training weighs the rare class, or declares a rare positive class, a deciding metric of that class at a threshold and none, and every trainer
/// that could weigh it is left without weights, on rows that nobody has sampled.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnweightedRareClass() : MlAnalyzer(Catalogue.UnweightedRareClass)
{
    const double Rare = 0.1;

    /// <summary>The metrics that count a rare class as much as a frequent one.</summary>
    static readonly string[] OfAllClasses = ["Macro accuracy", "Macro F1", "Balanced accuracy"];

    static readonly LocalizedText Few = new("a small share", "малая доля");

    private protected override void Check(RuleContext context)
    {
        var trainings = TrainingRun.In(context.Program).ToList();
        foreach (var document in context.Documents)
        {
            if (document.Contract.PrimaryOfflineMetric is not { } metric || MetricNames.Find(metric.Name) is not { } known)
                continue;
            var stated = known.Needs.Contains("positive-class") || OfAllClasses.Contains(known.Name) ? StatedWeights.In(document) : null;
            if ((stated ?? ShareIn(document, known)) is not { } place)
                continue;
            var governed = trainings.Where(training => document.Governs(training.Trainer.Syntax.SyntaxTree.FilePath)).ToList();
            if (!governed.All(training => IsUnweighted(context.Program, training, document.Contract.Split?.Column?.Value, stated is not null)))
                continue;
            foreach (var training in governed)
                context.Report(training.Trainer.NameLocation, document, place, document.Contract.PositiveShare is { } share ? Percent(share.Value) : Few, metric.Name, training.Trainer.Name);
        }
    }

    static SourceSpan? ShareIn(DesignDocument document, MetricDefinition metric) =>
        document.Contract is { PositiveShare: { Value: < Rare } share, Threshold: null } && metric.Needs.Contains("positive-class") && metric.Needs.Contains("threshold") ? share.Span : null;

    /// <summary>Whether a trainer is left without weights of classes, or where the document demands weights, without those of rows, which are all that some can take.</summary>
    static bool IsUnweighted(MlProgram program, TrainingRun training, string? ordering, bool isStated) =>
        training.Optimisation is { Step: var trainer } && (trainer.Fact["balance"] is not null ? trainer.LeavesOut("balance") : isStated && trainer.Fact["weights"] is not null) && !training.MayWeighRows
        && program.Data.Of(training.Rows)?.Cuts.All(cut => IsOfSplit(cut, ordering)) == true;

    /// <summary>Whether rows are taken without a look at their classes: by the library's split, by a number, or by the column that the split goes by.</summary>
    static bool IsOfSplit(Cut cut, string? ordering) => cut switch
    {
        PartCut or EndCut or RangeCut { Column: RangeCut.Row } => true,
        RangeCut range => ordering is not null && ColumnNames.AreSame(range.Column, ordering),
        ChoiceCut choice => ordering is not null && Regex.IsMatch(choice.Predicate, $@"^(\w+) => \1\.{Regex.Escape(ordering)} [<>]=? [\w.]+$"),
        _ => false,
    };

    static string Percent(double share) => (share * 100).ToString("0.##", CultureInfo.InvariantCulture) + " %";
}
