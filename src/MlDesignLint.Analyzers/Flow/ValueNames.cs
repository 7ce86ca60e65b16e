using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDesignLint.Analyzers.Flow;

/// <summary>The names that code gives to values it puts together: keys of a dictionary, the first of two arguments, members of an object.</summary>
static class ValueNames
{
    /// <summary>The names in a place of the source, each with where it is written.</summary>
    public static IEnumerable<(string Name, Location Place)> In(SyntaxNode place) =>
        from node in place.DescendantNodesAndSelf()
        let name = NameAt(node)
        where name is not null
        select (name, node.GetLocation());

    static string? NameAt(SyntaxNode node) => node switch
    {
        LiteralExpressionSyntax { Token.Value: string key, Parent: ArgumentSyntax { Parent: BaseArgumentListSyntax { Arguments: { Count: var count } arguments } list } argument } when arguments[0] == argument && (count == 2 || list is BracketedArgumentListSyntax) => key,
        LiteralExpressionSyntax { Token.Value: string key, Parent: InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ComplexElementInitializerExpression } pair } when pair.Expressions[0] == node => key,
        AnonymousObjectMemberDeclaratorSyntax { NameEquals.Name.Identifier.ValueText: var member } => member,
        AnonymousObjectMemberDeclaratorSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var member } } => member,
        AnonymousObjectMemberDeclaratorSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: var member } } => member,
        AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: var member }, Parent.RawKind: (int)SyntaxKind.ObjectInitializerExpression } => member,
        _ => null,
    };
}
