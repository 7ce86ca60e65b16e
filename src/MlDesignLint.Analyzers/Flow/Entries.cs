using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace MlDesignLint.Analyzers.Flow;

/// <summary>What a collection is created with or gets afterwards.</summary>
/// <param name="Value">An element, or a collection.</param>
/// <param name="IsSpread">Whether all elements of the value are put in, not the value itself.</param>
/// <param name="Key">In a dictionary, the key.</param>
sealed record Entry(IOperation Value, bool IsSpread = false, IOperation? Key = null);

/// <summary>What collections are created with and what is added to them, as it is written in the source.</summary>
static class Entries
{
    /// <summary>What a collection is created with and gets afterwards; none where it is made in another way, or a part of it is not understood.</summary>
    /// <param name="program">The program.</param>
    /// <param name="collection">Where the collection is created.</param>
    /// <param name="isIt">Whether an expression stands for this very collection.</param>
    public static IReadOnlyList<Entry> Of(MlProgram program, IOperation collection, Func<IOperation, bool> isIt) => collection switch
    {
        IArrayCreationOperation { Initializer: { } initializer } => [.. initializer.ElementValues.Select(element => new Entry(element))],
        IArrayCreationOperation { Initializer: null } array when IsOfTexts(array) => [.. AddedTo(program, array, isIt)],
        { Syntax: CollectionExpressionSyntax list } => list.Elements.Select(element => Written(program, element)).ToList() is var written && !written.Contains(null) ? [.. written.OfType<Entry>()] : [],
        IObjectCreationOperation creation => [.. CopiedBy(creation), .. (creation.Initializer?.Initializers.AsEnumerable() ?? []).SelectMany(Put), .. AddedTo(program, creation, isIt)],
        _ => [],
    };

    /// <summary>What is added to a collection in its own file, in source order.</summary>
    public static IEnumerable<Entry> AddedTo(MlProgram program, IOperation collection, Func<IOperation, bool> isIt)
    {
        var tree = TreeIndex.Of(collection.Syntax.SyntaxTree);
        return tree.Uses("Add").Concat(tree.Uses("AddRange")).Concat(AreKeyed(collection.Type) || IsOfTexts(collection) ? tree.Writes(TreeIndex.Element) : [])
            .OrderBy(node => node.SpanStart).Select(program.OperationAt).Where(IsHere).SelectMany(Put);

        bool IsHere(IOperation? operation) => operation switch
        {
            IInvocationOperation { Instance: { } list } => isIt(list),
            ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } list } } => isIt(list),
            ISimpleAssignmentOperation { Target: IArrayElementReferenceOperation { ArrayReference: var array } } => isIt(array),
            _ => false,
        };
    }

    /// <summary>Whether a collection is an array of names, which loops may fill; to follow other arrays would cost much.</summary>
    static bool IsOfTexts(IOperation collection) => collection is IArrayCreationOperation { Type: IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_String } };

    /// <summary>Whether the elements of a collection are pairs of a key and a value.</summary>
    public static bool AreKeyed(ITypeSymbol? collection) => IsPair(ElementType(collection));

    public static bool IsPair(ITypeSymbol? type) => type is INamedTypeSymbol { Name: nameof(KeyValuePair<int, int>), Arity: 2 };

    static ITypeSymbol? ElementType(ITypeSymbol? collection) => collection is not INamedTypeSymbol named ? null : named.AllInterfaces.Prepend(named)
        .FirstOrDefault(face => face.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T)?.TypeArguments[0];

    static Entry? Written(MlProgram program, CollectionElementSyntax element) => element switch
    {
        SpreadElementSyntax { Expression: var several } when program.OperationAt(several) is { } value => new(value, IsSpread: true),
        ExpressionElementSyntax { Expression: var single } when program.OperationAt(single) is { } value => new(value),
        _ => null,
    };

    /// <summary>The elements that a collection is created with a copy of.</summary>
    static IEnumerable<Entry> CopiedBy(IObjectCreationOperation creation) => creation.Arguments.Where(argument => ElementType(creation.Type) is { } element
        && SymbolEqualityComparer.Default.Equals(ElementType(argument.Parameter?.Type), element)).Select(argument => new Entry(argument.Value, IsSpread: true));

    /// <summary>What a call, or an assignment to an element, puts into a collection.</summary>
    static IEnumerable<Entry> Put(IOperation? operation) => operation switch
    {
        IInvocationOperation { TargetMethod.Name: "AddRange", Arguments: [var several] } => [new(several.Value, IsSpread: true)],
        IInvocationOperation { Arguments: [var single] } => [new(single.Value)],
        IInvocationOperation { Arguments: [var key, var value] } => [new(value.Value, Key: key.Value)],
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.IsIndexer: true, Arguments: [var key] }, Value: var value } => [new(value, Key: key.Value)],
        ISimpleAssignmentOperation { Target: IArrayElementReferenceOperation, Value: var value } => [new(value)],
        _ => [],
    };
}
