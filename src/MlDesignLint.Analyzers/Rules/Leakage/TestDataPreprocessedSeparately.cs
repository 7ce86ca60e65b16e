using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using MlDesignLint.Analyzers.Flow;

namespace MlDesignLint.Analyzers.Rules.Leakage;

/// <summary>A transform that learns from rows, or numbers the values that occur, is fitted on the test part by itself, and the test part goes through that.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TestDataPreprocessedSeparately() : MlAnalyzer(Catalogue.TestDataPreprocessedSeparately)
{
    private protected override void Check(RuleContext context)
    {
        var program = context.Program;
        foreach (var fit in program.Fits.ByCall.Where(fit => fit.Data?.Part == "test" && !fit.Trains))
        {
            var learner = fit.Chain.FirstOrDefault(step => step.Fact["state"] is not null && !step.IsInert && !IsSorted(program, step));
            if (learner is not null && program.Fits.TransformedBy(fit).Any() && program.Fits.TransformedBy(fit).All(rows => rows?.Equals(fit.Data) == true))
                context.Report(fit.Step.Location, fit.Trail, learner.Name);
        }
    }

    /// <summary>Whether keys may be numbered by value, which gives the same numbers wherever the same values occur.</summary>
    static bool IsSorted(MlProgram program, Step keys) => keys.Input("order") is { } order && !(program.Constants.Fold(order) is IConvertible ordinality && ordinality.ToInt32(null) == 0);
}
