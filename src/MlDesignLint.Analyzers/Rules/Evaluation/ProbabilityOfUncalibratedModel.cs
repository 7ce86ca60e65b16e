using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using MlDesignLint.Analyzers.Flow;

namespace MlDesignLint.Analyzers.Rules.Evaluation;

/// <summary>
/// An evaluation that reads the probability column is given the predictions, or the chain, of a trainer that writes none. A calibrator behind the
/// trainer, a step that is not known, or another name for the column keeps the rule silent.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ProbabilityOfUncalibratedModel() : MlAnalyzer(Catalogue.ProbabilityOfUncalibratedModel)
{
    const string Probability = "Probability";

    private protected override void Check(RuleContext context)
    {
        foreach (var evaluation in context.Program.StepsWith("without-probability"))
        {
            var column = evaluation.Fact["probability"] is null ? Probability : evaluation.Text("probability");
            if (column == Probability && ChainEnd.TrainerOf(context.Program, EstimatorOf(context.Program, evaluation), Probability) is { } trainer && trainer.Fact.Is("uncalibrated"))
                context.Report(evaluation.NameLocation, evaluation.Name, trainer.Name, evaluation.Fact["without-probability"]!);
        }
    }

    /// <summary>The estimator that is evaluated, or the one whose fit made the predictions.</summary>
    static Value? EstimatorOf(MlProgram program, Step evaluation) => evaluation.Fact["estimator"] is not null
        ? evaluation.Input("estimator")
        : program.Fits.Scores.FirstOrDefault(score => score.Step.Equals(evaluation) && score.Data.Transforms.Last().Equals(score.Prediction))?.Fit?.Step.Input("estimator");
}
