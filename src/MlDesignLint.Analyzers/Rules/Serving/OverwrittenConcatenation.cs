using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using MlDesignLint.Analyzers.Flow;

namespace MlDesignLint.Analyzers.Rules.Serving;

/// <summary>In a chain whose every step is known, a second concatenation writes the output of a first one that nothing has read, and does not take it in.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OverwrittenConcatenation() : MlAnalyzer(Catalogue.OverwrittenConcatenation)
{
    private protected override void Check(RuleContext context)
    {
        foreach (var fit in context.Program.Fits.All.Where(fit => context.Program.Chains.IsStraight(fit.Step.Input("estimator"))))
        {
            for (var i = 0; i < fit.Chain.Count; i++)
            {
                if (fit.Chain[i].Fact["kind"] == "concatenate" && fit.Chain[i].Text("output") is { } output && OverwritingOf(context.Program, output, fit.Chain.Skip(i + 1)) is { } second)
                    context.Report(second.NameLocation, fit.Chain.Skip(i).Take(1), output);
            }
        }
    }

    static Step? OverwritingOf(MlProgram program, string output, IEnumerable<Step> later)
    {
        foreach (var step in later)
        {
            if (step.Fact["kind"] == "concatenate" && step.Text("output") == output)
                return step.Elements("inputs") is { Count: > 0 } inputs && inputs.Select(program.Constants.Text).All(name => name is not null && name != output) ? step : null;
            if (step.Fact["kind"] is not ("concatenate" or "transform" or "copy") || (step.Text("input") ?? step.Text("output")) is not { } read || read == output
                || step.Elements("inputs").Any(input => program.Constants.Text(input) is not { } name || name == output))
                return null;
        }

        return null;
    }
}
