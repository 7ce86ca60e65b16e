using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using MlDesignLint.Analyzers.Flow;

namespace MlDesignLint.Analyzers.Rules.Evaluation;

/// <summary>A prediction's score or probability is compared with a bare number that is not the library's own threshold. A number with a name is fine.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MagicDecisionThreshold() : MlAnalyzer(Catalogue.MagicDecisionThreshold)
{
    private protected override void Check(RuleContext context)
    {
        var thresholds = new DecisionThresholds(context.Program);
        foreach (var column in new[] { "Score", "Probability" })
        {
            foreach (var number in thresholds.Of(column))
            {
                if (ValueOf(number) is { } value && !IsNatural(context, number, value))
                    context.Report(number.Syntax.GetLocation(), column, number.Syntax.ToString());
            }
        }
    }

    static bool IsNatural(RuleContext context, IOperation number, double value) => context.Option("natural_numbers", number.Syntax).Split(',')
        .Any(text => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var natural) && natural.Equals(value));

    /// <summary>A number written on the spot; null for names and computations.</summary>
    static double? ValueOf(IOperation number) => number switch
    {
        IConversionOperation conversion => ValueOf(conversion.Operand),
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Minus, Operand: var operand } => -ValueOf(operand),
        ILiteralOperation { ConstantValue: { HasValue: true, Value: IConvertible value and not (string or char or bool) } } => value.ToDouble(CultureInfo.InvariantCulture),
        _ => null,
    };
}
