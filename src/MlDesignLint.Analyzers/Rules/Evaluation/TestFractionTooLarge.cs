using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MlDesignLint.Analyzers.Rules.Evaluation;

/// <summary>The test part of a split is set to more than half of the rows, or than is allowed, and nothing is fitted on it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TestFractionTooLarge() : MlAnalyzer(Catalogue.TestFractionTooLarge)
{
    private protected override void Check(RuleContext context)
    {
        var program = context.Program;
        foreach (var split in program.StepsWith("fraction"))
        {
            if (split.Input("fraction") is { } fraction && program.Constants.Fold(fraction) is double share and < 1 && share > Limit(context, split.Syntax)
                && !program.Fits.All.Any(fit => fit.Data?.Part == "test" && fit.Data.Split?.Equals(split) == true))
                context.Report(fraction.Operation.Syntax.FirstAncestorOrSelf<ArgumentSyntax>()!.GetLocation(), Percent(share), Percent(1 - share));
        }
    }

    static double Limit(RuleContext context, SyntaxNode at) =>
        double.TryParse(context.Option("maximum_test_fraction", at), NumberStyles.Float, CultureInfo.InvariantCulture, out var limit) ? limit : 0.5;

    static string Percent(double share) => Math.Round(share * 100).ToString(CultureInfo.InvariantCulture);
}
