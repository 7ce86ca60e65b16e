using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using MlDesignLint.Analyzers.Flow;

namespace MlDesignLint.Analyzers.Rules.Leakage;

/// <summary>A model is evaluated on rows some of which it was fitted on: parts of two splits, a slice of the training rows, a whole with the training rows in it; and on no others.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TrainTestOverlap() : MlAnalyzer(Catalogue.TrainTestOverlap)
{
    private protected override void Check(RuleContext context)
    {
        var scores = context.Program.Fits.Scores;
        foreach (var score in scores.Where(score => !score.Step.Fact.Is("unsupervised") && score.Fit is { Step.Fact.Role: "fit", Data: { } trained } && trained.To(score.Data) == Relation.Overlapping))
        {
            if (!scores.Any(other => other.IsHeldOut && other.Fit!.Step.Equals(score.Fit!.Step)))
                context.Report(score.Step.Location, score.Trail, score.Prediction.Input("input")!.Operation.Syntax.ToString());
        }

        foreach (var (fed, cut) in context.Program.Judgements.MeasuredOnSomeTraining)
            context.Report((cut ?? fed.Step).Location, fed.Input.Syntax.ToString());
    }
}
