using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MlDesignLint.Analyzers.Rules.Evaluation;

/// <summary>The test part of a split is set to more than half of the rows, and nothing is fitted on it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TestFractionTooLarge() : MlAnalyzer(Catalogue.TestFractionTooLarge)
{
    private protected override void Check(RuleContext context)
    {
        var program = context.Program;
        foreach (var split in program.StepsWith("fraction"))
        {
            if (split.Input("fraction") is { } fraction && program.Constants.Fold(fraction) is double share and > 0.5 and < 1
                && !program.Fits.All.Any(fit => fit.Data?.Part == "test" && fit.Data.Split?.Equals(split) == true))
                context.Report(fraction.Operation.Syntax.FirstAncestorOrSelf<Microsoft.CodeAnalysis.CSharp.Syntax.ArgumentSyntax>()!.GetLocation(), Percent(share), Percent(1 - share));
        }
    }

    static string Percent(double share) => Math.Round(share * 100).ToString(System.Globalization.CultureInfo.InvariantCulture);
}
