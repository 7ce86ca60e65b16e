using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using MlDesignLint.Analyzers.Flow;

namespace MlDesignLint.Analyzers.Rules.Evaluation;

/// <summary>Everything that the program reads of one evaluation depends on a single decision threshold. Metrics that go where they cannot be seen are left alone.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ThresholdBoundMetricsOnly() : MlAnalyzer(Catalogue.ThresholdBoundMetricsOnly)
{
    private protected override void Check(RuleContext context)
    {
        var readings = new Readings(context.Program);
        foreach (var evaluation in context.Program.Steps("evaluate"))
        {
            if (readings.Of(evaluation.Operation) is { Count: > 0 } reads && reads.All(read => IsBound(context.Program, read)))
                context.Report(evaluation.NameLocation, evaluation.Name, string.Join(", ", reads.Select(read => read.Member.Name).Distinct()));
        }
    }

    static bool IsBound(MlProgram program, IMemberReferenceOperation read) => program.StepOf(read)?.Fact.Is("threshold-bound") == true;
}
