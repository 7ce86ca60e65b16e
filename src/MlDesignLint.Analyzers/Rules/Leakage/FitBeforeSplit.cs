using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MlDesignLint.Analyzers.Rules.Leakage;

/// <summary>A transform that learns from rows is fitted on what is split, cross-validated or searched over afterwards; keys of values and transforms that learn nothing do not count.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FitBeforeSplit() : MlAnalyzer(Catalogue.FitBeforeSplit)
{
    private protected override void Check(RuleContext context)
    {
        foreach (var early in context.Program.EarlyFits.All)
        {
            if (early.Learners.All(learner => learner.Fact["state"] == "data"))
                context.Report(early.Fit.Step.Location, early.Trail.Append(early.HeldOut), early.Learners[0].Name, early.HeldOut.Name);
        }
    }
}
