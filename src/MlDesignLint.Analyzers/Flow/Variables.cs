using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace MlDesignLint.Analyzers.Flow;

/// <summary>Where variables stand in the source, and whether that tells anybody of what they hold.</summary>
sealed class Variables(MlProgram program)
{
    /// <summary>The variable, parameter, field or property that an operation refers to; null for anything else.</summary>
    public static ISymbol? SymbolOf(IOperation? reference) => reference switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IFieldReferenceOperation { Instance: null or IInstanceReferenceOperation } field => field.Field,
        IPropertyReferenceOperation { Instance: null or IInstanceReferenceOperation, Property.IsIndexer: false } property => property.Property,
        _ => null,
    };

    /// <summary>All references to a variable or member, written ones included: in its function, in its type where it is private, else in all files that can use a library or, where it is declared outside of these, in all.</summary>
    public IEnumerable<IOperation> Of(ISymbol symbol)
    {
        var scopes = symbol switch
        {
            ILocalSymbol or IParameterSymbol => symbol.DeclaringSyntaxReferences.Select(reference => Definitions.FunctionAround(reference.GetSyntax())),
            { DeclaredAccessibility: Accessibility.Private } => symbol.ContainingType.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax()),
            _ => Enumerable.Empty<SyntaxNode>(),
        };
        var names = scopes.Any() ? scopes.SelectMany(scope => TreeIndex.Of(scope.SyntaxTree).Names(symbol.Name, scope)) : program.NamesOf(symbol.Name, program.IsNear(symbol));
        return names.Select(name => name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? program.OperationAt(access) : program.OperationAt(name.Parent is MemberBindingExpressionSyntax binding ? binding : name)).OfType<IOperation>().Where(use => SymbolEqualityComparer.Default.Equals(use is IMemberReferenceOperation member ? member.Member : SymbolOf(use), symbol));
    }

    /// <summary>Whether a reference is assigned to, or only makes a new value for one of some variables: <c>x = x / 255</c>, also in a tuple.</summary>
    public static bool IsForItself(IOperation use, IReadOnlyList<ISymbol> variables)
    {
        var child = use;
        for (var parent = use.Parent; parent is not null and not IBlockOperation; child = parent, parent = parent.Parent)
        {
            switch (parent)
            {
                case ISimpleAssignmentOperation assignment:
                    return assignment.Target == child || IsOneOf(assignment.Target);
                case IDeconstructionAssignmentOperation { Target: var targets } when targets.Syntax.Span.Contains(use.Syntax.Span):
                    return true;
                case IDeconstructionAssignmentOperation { Target: ITupleOperation targets, Value: var value } when value.Unconverted() is ITupleOperation { Elements: var elements } && elements.Length == targets.Elements.Length:
                    return targets.Elements.Where((_, i) => elements[i].Syntax.Span.Contains(use.Syntax.Span)).Any(IsOneOf);
                case IDeconstructionAssignmentOperation or IAnonymousFunctionOperation or IVariableInitializerOperation:
                    return false;
            }
        }

        return false;

        bool IsOneOf(IOperation target) => SymbolOf(target) is { } symbol && variables.Contains(symbol, SymbolEqualityComparer.Default);
    }

    /// <summary>The variables that a pair of pairs is taken apart into, each with the index of its pair; of four in a row, the pair they would be in.</summary>
    public static IEnumerable<(ISymbol Symbol, int Part)> DeconstructedInto(IDeconstructionAssignmentOperation assignment)
    {
        var target = assignment.Target is IDeclarationExpressionOperation { Expression: var declared } ? declared : assignment.Target;
        if (target is not ITupleOperation { Elements: var outer })
            return [];
        return outer.SelectMany((element, i) => element is ITupleOperation { Elements: var inner }
            ? inner.Select(each => (SymbolOf(Variable(each)), i))
            : [(SymbolOf(Variable(element)), outer.Length == 4 ? i / 2 : i)]).Where(pair => pair.Item1 is not null).Select(pair => (pair.Item1!, pair.Item2));
    }

    static IOperation Variable(IOperation target) => target is IDeclarationExpressionOperation { Expression: var declared } ? declared : target;
}
