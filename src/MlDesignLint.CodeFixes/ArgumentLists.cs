using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDesignLint.CodeFixes;

/// <summary>Edits of argument lists that keep the calls compiling.</summary>
static class ArgumentLists
{
    /// <summary>The arguments of the call or creation that a node is or stands in; null where there are none.</summary>
    public static ArgumentListSyntax? Around(SyntaxNode node) => node.FirstAncestorOrSelf<SyntaxNode>(made => made is InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax) switch
    {
        InvocationExpressionSyntax call => call.ArgumentList,
        BaseObjectCreationExpressionSyntax creation => creation.ArgumentList,
        _ => null,
    };

    /// <summary>The list with a named argument set: in the place of one of that name, else at the end.</summary>
    public static ArgumentListSyntax With(this ArgumentListSyntax list, string name, ExpressionSyntax value)
    {
        var argument = SyntaxFactory.Argument(SyntaxFactory.NameColon(name), default, value).NormalizeWhitespace();
        return list.Arguments.FirstOrDefault(other => other.NameColon?.Name.Identifier.ValueText == name) is { } old
            ? list.ReplaceNode(old, argument.WithTriviaFrom(old))
            : list.WithArguments(list.Arguments.Count == 0
                ? list.Arguments.Add(argument)
                : SyntaxFactory.SeparatedList<ArgumentSyntax>(list.Arguments.GetWithSeparators()
                    .Add(SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space))
                    .Add(argument)));
    }

    /// <summary>Whether nothing behind an argument counts on its position.</summary>
    public static bool IsRemovable(this ArgumentSyntax argument) =>
        argument.Parent is ArgumentListSyntax list && list.Arguments.Skip(list.Arguments.IndexOf(argument) + 1).All(later => later.NameColon is not null);

    /// <summary>Whether a call leaves a parameter to its default.</summary>
    public static bool LeavesOut(this InvocationExpressionSyntax call, string parameter, SemanticModel model) =>
        model.GetSymbolInfo(call).Symbol is IMethodSymbol method
        && method.Parameters.FirstOrDefault(candidate => candidate.Name == parameter) is { } wanted
        && call.ArgumentList.Arguments.TakeWhile(argument => argument.NameColon is null).Count() <= wanted.Ordinal
        && call.ArgumentList.Arguments.All(argument => argument.NameColon?.Name.Identifier.ValueText != parameter);
}
