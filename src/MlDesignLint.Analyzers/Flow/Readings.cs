using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MlDesignLint.Analyzers.Flow;

/// <summary>Which members of a result a program reads: of the call itself, of the locals that hold it and of the parameters of own methods that take it.</summary>
sealed class Readings(MlProgram program)
{
    /// <summary>The reads; null where the result also goes somewhere that cannot be seen.</summary>
    public IReadOnlyList<IMemberReferenceOperation>? Of(IOperation result)
    {
        var reads = new List<IMemberReferenceOperation>();
        return Collect(result, reads, new(SymbolEqualityComparer.Default)) ? reads : null;
    }

    bool Collect(IOperation value, List<IMemberReferenceOperation> reads, HashSet<ISymbol> seen)
    {
        switch (value.Parent)
        {
            case IConversionOperation or IParenthesizedOperation:
                return Collect(value.Parent, reads, seen);
            case IMemberReferenceOperation member when member.Instance == value:
                reads.Add(member);
                return true;
            case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } }:
                return !seen.Add(local) || program.ReadsOf(local).All(read => Collect(read, reads, seen));
            case ISimpleAssignmentOperation { Target: ILocalReferenceOperation { Local: var local }, Parent: IExpressionStatementOperation } assignment when assignment.Value == value:
                return !seen.Add(local) || program.ReadsOf(local).Where(read => read != assignment.Target).All(read => Collect(read, reads, seen));
            case IArgumentOperation { Parameter: { RefKind: RefKind.None, OriginalDefinition: var parameter }, Parent: IInvocationOperation { TargetMethod: { IsVirtual: false, IsOverride: false, IsAbstract: false } method } } when program.IsOwn(method):
                return !seen.Add(parameter) || program.ReadsOf(parameter).All(read => Collect(read, reads, seen));
            default:
                return value.Parent is IExpressionStatementOperation;
        }
    }
}
