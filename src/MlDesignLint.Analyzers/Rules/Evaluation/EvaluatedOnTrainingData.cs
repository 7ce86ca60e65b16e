using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using MlDesignLint.Analyzers.Flow;

namespace MlDesignLint.Analyzers.Rules.Evaluation;

/// <summary>A model is scored on the very rows it was fitted on; the function scores nothing on other rows, and nobody scores that model on others; or the score of the batch that was just trained on decides.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EvaluatedOnTrainingData() : MlAnalyzer(Catalogue.EvaluatedOnTrainingData)
{
    private protected override void Check(RuleContext context)
    {
        var evaluations = context.Program.Fits.Scores.Where(evaluation => !evaluation.Step.Fact.Is("unsupervised")).ToList();
        var suspects = evaluations.Where(IsOnTrainingRows).ToList();
        var others = context.Program.Steps("evaluate").Except(suspects.Select(suspect => suspect.Step)).ToList();
        var validated = new HashSet<SyntaxNode>(context.Program.Steps("cross-validate").Concat(others).Select(step => step.Function));
        var tested = new HashSet<Step>(evaluations.Except(suspects).Select(evaluation => evaluation.Fit?.Step).OfType<Step>());
        foreach (var (step, data, fit, prediction) in suspects)
        {
            if (!validated.Contains(step.Function) && !tested.Contains(fit!.Step))
                context.Report(step.Location, data.Trail.Insert(data.Trail.Length - 1, fit.Step), prediction.Input("input")!.Operation.Syntax.ToString());
        }

        foreach (var fed in context.Program.Judgements.MeasuredOnTraining)
            context.Report(fed.Path is null ? fed.Step.Location : fed.Place.GetLocation(), fed.Path is null ? fed.Input.Syntax.ToString() : fed.Place.ToString());
        foreach (var (score, batch) in context.Program.TrainingScores.Deciding)
            context.Report(score.Syntax.GetLocation(), batch.Name);
    }

    static bool IsOnTrainingRows(Score score) => score.Fit is { Step.Fact.Role: "fit", Data: { } trained } && trained.Equals(score.Data);
}
