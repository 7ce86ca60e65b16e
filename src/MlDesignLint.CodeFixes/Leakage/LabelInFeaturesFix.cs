using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDesignLint.CodeFixes.Leakage;

/// <summary>Takes the label out of the inputs, as an argument or as an element of an array; not when it is the only input.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class LabelInFeaturesFix() : MlCodeFix(Catalogue.LabelInFeatures, "Remove the label from the features")
{
    /// <inheritdoc/>
    protected override Replacement? Fix(SyntaxNode reported, Diagnostic diagnostic, SemanticModel model) => reported.AncestorsAndSelf().Select(node => node switch
    {
        ArgumentSyntax { NameColon: null, Parent: ArgumentListSyntax list } argument when IsOneOfManyParams(argument, list, model) =>
            new Replacement(list, list.WithArguments(list.Arguments.Remove(argument))),
        ExpressionSyntax { Parent: InitializerExpressionSyntax { Expressions.Count: > 1 } array } element =>
            new Replacement(array, array.WithExpressions(Without(array.Expressions, element))),
        _ => null,
    }).FirstOrDefault(fix => fix is not null);

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
