using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using MlDesignLint.Analyzers.Flow;

namespace MlDesignLint.Analyzers.Rules.Contract;

/// <summary>Predicted probabilities are compared with known numbers, and none of them is the declared threshold.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OtherThresholdThanDeclared() : MlAnalyzer(Catalogue.OtherThresholdThanDeclared)
{
    private protected override void Check(RuleContext context)
    {
        if (context.Documents.All(document => document.Contract.Threshold is null))
            return;
        var thresholds = new DecisionThresholds(context.Program);
        var compared = thresholds.Of("Probability").Select(number => (number.Syntax, Value: thresholds.ValueOf(number))).ToList();
        foreach (var document in context.Documents)
        {
            var governed = compared.Where(number => document.Governs(number.Syntax.SyntaxTree.FilePath)).ToList();
            if (document.Contract.Threshold is not { } declared || governed.Any(number => number.Value is not { } value || value == declared.Value))
                continue;
            // The ends of the scale are no thresholds but checks of the range.
            foreach (var (syntax, value) in governed.Where(number => number.Value is not (0 or 1)))
                context.Report(syntax.GetLocation(), document, declared.Span, Text(value!.Value), Text(declared.Value));
        }
    }

    static string Text(double number) => number.ToString(CultureInfo.InvariantCulture);
}
