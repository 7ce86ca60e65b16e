using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using MlDesignLint.Analyzers.Flow;

namespace MlDesignLint.Analyzers.Rules.Leakage;

/// <summary>A trainer is fitted on the test part of a split whose training part is used, too, or that is evaluated on; a test part as a mere sample is not.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FitOnTestData() : MlAnalyzer(Catalogue.FitOnTestData)
{
    private protected override void Check(RuleContext context)
    {
        foreach (var fit in context.Program.Fits.All.Where(fit => fit.Data?.Part == "test" && fit.Chain.Any(step => step.Fact.Role == "trainer")))
        {
            if (fit.Data!.Split is { } split && (IsTrainingPartRead(context.Program, split) || context.Program.Fits.Scores.Any(score => score.Fit?.Step.Equals(fit.Step) == true)))
                context.Report(fit.Step.Input("input")!.Operation.Syntax.GetLocation(), fit.Trail, fit.Chain.Last(step => step.Fact.Role == "trainer").Name);
        }
    }

    static bool IsTrainingPartRead(MlProgram program, Step split) => program.Steps("part").Any(part => part.Fact["part"] == "train" && program.Data.Of(part.Value)?.Split?.Equals(split) == true);
}
