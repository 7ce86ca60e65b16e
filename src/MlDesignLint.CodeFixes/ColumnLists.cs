using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDesignLint.CodeFixes;

/// <summary>Lists of column names, written as arguments or as elements of an array.</summary>
static class ColumnLists
{
    /// <summary>The list and the same without a reported name; null where the name is the only one, or no element of a list.</summary>
    public static (SyntaxNode Old, SyntaxNode New)? Without(SyntaxNode reported, SemanticModel model)
    {
        foreach (var node in reported.AncestorsAndSelf())
        {
            switch (node)
            {
                case ArgumentSyntax { NameColon: null, Parent: ArgumentListSyntax list } argument when IsOneOfManyParams(argument, list, model):
                    return (list, list.WithArguments(list.Arguments.Remove(argument)));
                case ExpressionSyntax { Parent: InitializerExpressionSyntax { Expressions.Count: > 1 } array } element:
                    return (array, array.WithExpressions(Without(array.Expressions, element)));
            }
        }

        return null;
    }

    static bool IsOneOfManyParams(ArgumentSyntax argument, ArgumentListSyntax list, SemanticModel model) =>
        list.Parent is InvocationExpressionSyntax call
        && model.GetSymbolInfo(call).Symbol is IMethodSymbol { Parameters: [.., { IsParams: true, Ordinal: var first }] }
        && list.Arguments.IndexOf(argument) >= first
        && list.Arguments.Count > first + 1;

    /// <summary>The list without an element; what stood behind the last one stays before the closing brace.</summary>
    static SeparatedSyntaxList<ExpressionSyntax> Without(SeparatedSyntaxList<ExpressionSyntax> list, ExpressionSyntax element)
    {
        var rest = list.Remove(element);
        return element == list.Last() ? rest.Replace(rest.Last(), rest.Last().WithTrailingTrivia(element.GetTrailingTrivia())) : rest;
    }
}
