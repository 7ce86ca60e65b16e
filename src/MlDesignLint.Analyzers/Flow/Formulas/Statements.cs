using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MlDesignLint.Analyzers.Flow.Formulas;

/// <summary>The statements of a block that work out the numbers which one of them is made of.</summary>
static class Statements
{
    const int Most = 40;

    /// <summary>The statements before an expression, in its own block, that set the numbers it reads, and those that these read; none where the expression stands alone.</summary>
    public static IReadOnlyList<IOperation> Before(IOperation expression)
    {
        var place = expression;
        while (place.Parent is not null and not (IBlockOperation or IMethodBodyOperation))
            place = place.Parent;
        if (place.Parent is not IBlockOperation { Operations: var all })
            return [];
        var (wanted, found) = (new HashSet<ISymbol>(NumbersIn(expression), SymbolEqualityComparer.Default), new List<IOperation>());
        foreach (var statement in all.Take(all.IndexOf(place)).Reverse().Take(Most).Where(statement => SetBy(statement).Any(wanted.Contains)))
        {
            found.Insert(0, statement);
            wanted.UnionWith(NumbersIn(statement));
        }

        return found;
    }

    static IEnumerable<ISymbol> NumbersIn(IOperation operation) => operation.DescendantsAndSelf().OfType<ILocalReferenceOperation>().Where(read => read.Type?.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_Double).Select(read => read.Local);

    static IEnumerable<ISymbol> SetBy(IOperation statement) => statement.DescendantsAndSelf().Select(part => part switch
    {
        IVariableDeclaratorOperation { Symbol: var local } => local,
        IAssignmentOperation { Target: ILocalReferenceOperation { Local: var local } } => local,
        IIncrementOrDecrementOperation { Target: ILocalReferenceOperation { Local: var local } } => local,
        _ => (ISymbol?)null,
    }).OfType<ISymbol>();
}
