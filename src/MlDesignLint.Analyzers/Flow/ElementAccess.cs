using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace MlDesignLint.Analyzers.Flow;

/// <summary>Elements of arrays and lists, however they are taken: <c>rows[i]</c>.</summary>
static class ElementAccess
{
    /// <summary>The array or list that an element is taken of, and its place; null for anything else.</summary>
    public static (IOperation List, IOperation Place)? Of(IOperation element) => element switch
    {
        IArrayElementReferenceOperation { ArrayReference: var array, Indices: [var place] } => (array, place),
        IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } list, Arguments: [var place] } => (list, place.Value),
        _ => null,
    };

    /// <summary>The array or list of which a <c>for</c> loop takes an element in each turn, with the loop.</summary>
    public static (IOperation List, ForStatementSyntax Loop)? CountedBy(IOperation element) =>
        Of(element) is var (list, place) && place.Unconverted() is ILocalReferenceOperation { Local.DeclaringSyntaxReferences: [var declared] } && declared.GetSyntax().Parent?.Parent is ForStatementSyntax loop ? (list, loop) : null;
}
