using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using MlDesignLint.Analyzers.Flow;

namespace MlDesignLint.Analyzers.Rules.Leakage;

/// <summary>The rows that a trainer or search validates itself on are those that the model is evaluated on, and it is evaluated on no others; or the best of a search over a test part is reported by its validation metrics alone.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TestDataSteersTraining() : MlAnalyzer(Catalogue.TestDataSteersTraining)
{
    private protected override void Check(RuleContext context)
    {
        var program = context.Program;
        foreach (var step in program.StepsWith("validation"))
        {
            if (step.Given("validation") is not { } validation || program.Data.Of(validation) is not { } rows)
                continue;
            if (IsEvaluatedOnlyOn(program, rows) || (step.Fact.Role is "search" or "search-data" && IsReportedFrom(program, rows)))
                context.Report(validation.Operation.Syntax.GetLocation(), rows.Trail.Append(step), validation.Operation.Syntax.ToString(), step.Name);
        }

        foreach (var (fit, validation) in program.Judgements.ValidatedByTestData)
            context.Report(validation.GetLocation(), validation.ToString(), fit.Name);
        foreach (var (score, decided) in program.Choices.SteeringByTest.Concat(program.Sessions.ChosenByTest.Select(choice => (choice.Score, choice.Saved.Name))))
            context.Report(score.Syntax.GetLocation(), score.Syntax.ToString(), decided);
    }

    static bool IsEvaluatedOnlyOn(MlProgram program, DataSet rows) =>
        program.Fits.Scores.Any(score => rows.To(score.Data) is Relation.Same or Relation.Overlapping)
        && program.Fits.Scores.All(score => rows.To(score.Data) is Relation.Same or Relation.Overlapping || score.Fit?.Data?.Equals(score.Data) == true)
        && program.Steps("evaluate").Count == program.Fits.Scores.Select(score => score.Step).Distinct().Count();

    static bool IsReportedFrom(MlProgram program, DataSet rows) =>
        rows.Part == "test" && program.Steps("evaluate").Count == 0 && program.Steps("validation-metrics").Count > 0;
}
