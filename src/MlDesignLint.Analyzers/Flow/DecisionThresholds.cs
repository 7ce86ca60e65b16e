using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MlDesignLint.Analyzers.Flow;

/// <summary>The numbers that the program compares predictions with.</summary>
sealed class DecisionThresholds(MlProgram program)
{
    /// <summary>What the reads of a predicted column are compared with.</summary>
    public IEnumerable<IOperation> Of(string column) => new PredictedColumns(program).ReadsOf(column).SelectMany(ComparedWith);

    /// <summary>The number that an operand is, written or by a constant's name; null where it is not known.</summary>
    public double? ValueOf(IOperation number) => program.Constants.Number(new(number));

    /// <summary>What a number is compared with, also under a local's name, rounded, or as an element or the largest of a vector.</summary>
    IEnumerable<IOperation> ComparedWith(IOperation value) => value.Parent switch
    {
        IConversionOperation or IParenthesizedOperation => ComparedWith(value.Parent),
        IArrayElementReferenceOperation element when element.ArrayReference == value => ComparedWith(element),
        IArgumentOperation { Parent: IInvocationOperation call } when program.StepOf(call) is { Fact.Role: "rounding" or "extreme" } && call.Arguments[0] == value.Parent => ComparedWith(call),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual } comparison =>
            [comparison.LeftOperand == value ? comparison.RightOperand : comparison.LeftOperand],
        IIsPatternOperation { Pattern: var pattern } => ComparedIn(pattern),
        IPropertySubpatternOperation { Pattern: var pattern } => ComparedIn(pattern),
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } } => program.ReadsOf(local).SelectMany(ComparedWith),
        ISwitchOperation choice when choice.Value == value => choice.Cases.SelectMany(section => section.Clauses).OfType<IPatternCaseClauseOperation>().SelectMany(clause => ComparedIn(clause.Pattern)),
        ISwitchExpressionOperation choice when choice.Value == value => choice.Arms.SelectMany(arm => ComparedIn(arm.Pattern)),
        _ => [],
    };

    IEnumerable<IOperation> ComparedIn(IPatternOperation pattern) => pattern switch
    {
        IRelationalPatternOperation relation => [relation.Value],
        INegatedPatternOperation negated => ComparedIn(negated.Pattern),
        IBinaryPatternOperation both => ComparedIn(both.LeftPattern).Concat(ComparedIn(both.RightPattern)),
        IDeclarationPatternOperation { DeclaredSymbol: ILocalSymbol local } => program.ReadsOf(local).SelectMany(ComparedWith),
        _ => [],
    };
}
