using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using MlDesignLint.Analyzers.Flow;

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
            var steps = context.Program.Lambdas.StepsIn(mapping.Function).ToList();
            foreach (var impure in steps.Where(step => step.Fact.Role is "draw" or "clock" && !IsSeededAmong(steps, context.Program, step.Receiver)))
                context.Report(impure.NameLocation, impure.Name, mapping.Step.Name);
            foreach (var write in context.Program.Lambdas.WritesOutside(mapping.Function))
                context.Report(write.Syntax.GetLocation(), write.Syntax.ToString(), mapping.Step.Name);
        }
    }

    /// <summary>Whether a generator is made with a seed by the mapping itself, so that it draws the same numbers for the same row in every pass.</summary>
    static bool IsSeededAmong(List<Step> steps, MlProgram program, Value? generator) =>
        program.StepOf(program.Values.Of(generator).Single) is { Fact.Role: "generator" } made && made.Input("seed") is not null && steps.Contains(made);
}
