using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using MlDesignLint.Analyzers.Flow;

namespace MlDesignLint.Analyzers.Rules.Leakage;

/// <summary>A trainer is fitted on the test part of a split; a part taken out of a split on the spot, as a sample, does not count where nothing is evaluated.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FitOnTestData() : MlAnalyzer(Catalogue.FitOnTestData)
{
    private protected override void Check(RuleContext context)
    {
        foreach (var fit in context.Program.Fits.All.Where(fit => fit.Data?.Part == "test" && fit.Chain.Any(step => step.Fact.Role == "trainer")))
        {
            if (!IsSample(context.Program, fit))
                context.Report(fit.Step.Input("input")!.Operation.Syntax.GetLocation(), fit.Trail, fit.Chain.Last(step => step.Fact.Role == "trainer").Name);
        }

        foreach (var fed in context.Program.Judgements.TrainedOnTest)
            context.Report(fed.Input.Syntax.GetLocation(), fed.Step.Receiver?.Operation.Syntax.ToString() ?? fed.Step.Name);
    }

    /// <summary>Whether a small part is taken out of a split on the spot, the rest is left, and nothing is evaluated.</summary>
    static bool IsSample(MlProgram program, Fit fit) =>
        program.Steps("part").Any(part => part.Receiver?.Operation is IInvocationOperation && program.Data.Of(part.Value)?.Equals(fit.Data) == true)
        && !program.Fits.Scores.Any(score => score.Fit?.Step.Equals(fit.Step) == true);
}
