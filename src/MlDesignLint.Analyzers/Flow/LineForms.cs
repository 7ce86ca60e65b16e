using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MlDesignLint.Analyzers.Flow;

/// <summary>Filters that leave out broken lines of a file: <c>lines.Where(line =&gt; line.Length &gt; 0)</c>. They divide no rows.</summary>
static class LineForms
{
    /// <summary>Whether a filter looks at nothing but how long a text is, or how many cells a line has.</summary>
    public static bool AreAsked(MlProgram program, Step filter) => program.Lambdas.ResultOf(filter.Input("predicate")) is { } condition && IsForm(condition);

    static bool IsForm(IOperation condition) => condition.Unconverted() switch
    {
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, Operand: var negated } => IsForm(negated),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr } both => IsForm(both.LeftOperand) && IsForm(both.RightOperand),
        IBinaryOperation comparison => IsLength(comparison.LeftOperand) && comparison.RightOperand.ConstantValue.HasValue,
        IInvocationOperation { TargetMethod: { Name: nameof(string.IsNullOrEmpty) or nameof(string.IsNullOrWhiteSpace), ContainingType.SpecialType: SpecialType.System_String } } => true,
        _ => false,
    };

    static bool IsLength(IOperation operand) => operand.Unconverted() is IPropertyReferenceOperation { Property.Name: nameof(string.Length), Instance.Type: { SpecialType: SpecialType.System_String } or IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_String } };
}
