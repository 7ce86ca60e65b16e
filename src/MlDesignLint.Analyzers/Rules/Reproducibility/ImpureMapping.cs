using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MlDesignLint.Analyzers.Rules.Reproducibility;

/// <summary>A mapping or predicate over rows reads the clock, draws random numbers or writes what lies outside of it: the view is read again for each pass, and the rows differ.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ImpureMapping() : MlAnalyzer(Catalogue.ImpureMapping)
{
    private protected override void Check(RuleContext context)
    {
        foreach (var mapping in context.Program.StepsWith("mapping").Select(step => (Step: step, Function: step.Input("mapping")))
            .Concat(context.Program.Steps("slice").Select(step => (Step: step, Function: step.Input("predicate")))))
        {
            foreach (var impure in context.Program.Lambdas.StepsIn(mapping.Function).Where(step => step.Fact.Role is "draw" or "clock"))
                context.Report(impure.NameLocation, impure.Name, mapping.Step.Name);
            foreach (var write in context.Program.Lambdas.WritesOutside(mapping.Function))
                context.Report(write.Syntax.GetLocation(), write.Syntax.ToString(), mapping.Step.Name);
        }
    }
}
