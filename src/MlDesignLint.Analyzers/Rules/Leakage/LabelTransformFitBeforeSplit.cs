using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MlDesignLint.Analyzers.Rules.Leakage;

/// <summary>A transform that learns from the label is fitted on what is split, cross-validated or searched over afterwards.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LabelTransformFitBeforeSplit() : MlAnalyzer(Catalogue.LabelTransformFitBeforeSplit)
{
    private protected override void Check(RuleContext context)
    {
        foreach (var early in context.Program.EarlyFits.All)
        {
            if (early.Learners.FirstOrDefault(learner => learner.Fact["state"] == "label") is { } learner)
                context.Report(early.Fit.Step.Location, early.Trail.Append(early.HeldOut), learner.Name, early.HeldOut.Name);
        }
    }
}
