using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MlDesignLint.Analyzers.Flow.Formulas;

/// <summary>Where numbers go that the program works out: to a reader as they are, or on into another number.</summary>
sealed class Operands(MlProgram program)
{
    readonly HashSet<IOperation> _seen = [];

    /// <summary>Whether a number may be a part of another one: it is calculated with, or goes where nobody sees it.</summary>
    public bool MayBe(IOperation number) => _seen.Add(number) && number.Parent switch
    {
        IConversionOperation or IParenthesizedOperation or IAwaitOperation => MayBe(number.Parent),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add or BinaryOperatorKind.Subtract or BinaryOperatorKind.Multiply or BinaryOperatorKind.Divide, Type.SpecialType: not SpecialType.System_String } or ICompoundAssignmentOperation => true,
        IArgumentOperation { Parameter: { } parameter } when program.IsOwn(parameter) => program.ReadsOf(parameter.OriginalDefinition).Any(MayBe) || parameter.ContainingType.GetMembers(parameter.Name).Any(IsPart),
        IArgumentOperation { Parent: { } call } => program.StepOf(call)?.Fact["computes"] is not null,
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } } => program.ReadsOf(local).Any(MayBe),
        IAssignmentOperation { Target: IMemberReferenceOperation { Member: var member } target } => number != target && IsPart(member),
        IReturnOperation returned => program.Calls.ReceivingFrom(returned).ToList() is not { Count: > 0 } calls || calls.Any(MayBe),
        ITupleOperation => true,
        _ => false,
    };

    bool IsPart(ISymbol member) => program.ReadsOfMember(member).Any(MayBe);
}
