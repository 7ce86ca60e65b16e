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
        var columns = new PredictedColumns(context.Program);
        foreach (var column in new[] { "Score", "Probability" })
        {
            foreach (var number in columns.ReadsOf(column).SelectMany(read => ComparedWith(context.Program, read)))
            {
                if (ValueOf(number) is { } value && !IsNatural(context, number, value))
                    context.Report(number.Syntax.GetLocation(), column, number.Syntax.ToString());
            }
        }
    }

    static bool IsNatural(RuleContext context, IOperation number, double value) => context.Option("natural_numbers", number.Syntax).Split(',')
        .Any(text => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var natural) && natural.Equals(value));

    /// <summary>What a number is compared with, also under a local's name, rounded, or as an element or the largest of a vector.</summary>
    static IEnumerable<IOperation> ComparedWith(MlProgram program, IOperation value) => value.Parent switch
    {
        IConversionOperation or IParenthesizedOperation => ComparedWith(program, value.Parent),
        IArrayElementReferenceOperation element when element.ArrayReference == value => ComparedWith(program, element),
        IArgumentOperation { Parent: IInvocationOperation call } when program.StepOf(call) is { Fact.Role: "rounding" or "extreme" } && call.Arguments[0] == value.Parent => ComparedWith(program, call),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual } comparison =>
            [comparison.LeftOperand == value ? comparison.RightOperand : comparison.LeftOperand],
        IIsPatternOperation { Pattern: var pattern } => ComparedIn(program, pattern),
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } } => program.ReadsOf(local).SelectMany(read => ComparedWith(program, read)),
        ISwitchOperation choice when choice.Value == value => choice.Cases.SelectMany(section => section.Clauses).OfType<IPatternCaseClauseOperation>().SelectMany(clause => ComparedIn(program, clause.Pattern)),
        ISwitchExpressionOperation choice when choice.Value == value => choice.Arms.SelectMany(arm => ComparedIn(program, arm.Pattern)),
        _ => [],
    };

    static IEnumerable<IOperation> ComparedIn(MlProgram program, IPatternOperation pattern) => pattern switch
    {
        IRelationalPatternOperation relation => [relation.Value],
        INegatedPatternOperation negated => ComparedIn(program, negated.Pattern),
        IBinaryPatternOperation both => ComparedIn(program, both.LeftPattern).Concat(ComparedIn(program, both.RightPattern)),
        IDeclarationPatternOperation { DeclaredSymbol: ILocalSymbol local } => program.ReadsOf(local).SelectMany(read => ComparedWith(program, read)),
        _ => [],
    };

    /// <summary>A number written on the spot; null for names and computations.</summary>
    static double? ValueOf(IOperation number) => number switch
    {
        IConversionOperation conversion => ValueOf(conversion.Operand),
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Minus, Operand: var operand } => -ValueOf(operand),
        ILiteralOperation { ConstantValue: { HasValue: true, Value: IConvertible value and not (string or char or bool) } } => value.ToDouble(CultureInfo.InvariantCulture),
        _ => null,
    };
}
