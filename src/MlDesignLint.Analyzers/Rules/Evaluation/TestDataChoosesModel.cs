using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using MlDesignLint.Analyzers.Flow;

namespace MlDesignLint.Analyzers.Rules.Evaluation;

/// <summary>Several models are evaluated on the same test part, or one in each turn of a loop, and their metrics are compared to keep the best; the best is not evaluated on other rows.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TestDataChoosesModel() : MlAnalyzer(Catalogue.TestDataChoosesModel)
{
    private protected override void Check(RuleContext context)
    {
        var program = context.Program;
        var scores = program.Fits.Scores;
        foreach (var score in program.Comparisons.Deciding.Where(score => score.Data.Part == "test"))
        {
            if (scores.All(other => other.Data.To(score.Data) is Relation.Same or Relation.Overlapping || other.Fit?.Data?.Equals(other.Data) == true))
                context.Report(score.Step.Location, score.Trail, score.Prediction.Input("input")!.Operation.Syntax.ToString());
        }

        foreach (var score in program.Choices.ChoosingByTest)
            context.Report(score.Place.Syntax.GetLocation(), score.Place.Syntax.ToString());
    }
}
