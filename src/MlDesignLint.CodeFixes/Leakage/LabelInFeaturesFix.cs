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
        // The first argument names the output, so two inputs make three.
        ArgumentSyntax { NameColon: null, Parent: ArgumentListSyntax { Arguments.Count: > 2 } list } argument =>
            new Replacement(list, list.WithArguments(list.Arguments.Remove(argument))),
        ExpressionSyntax { Parent: InitializerExpressionSyntax { Expressions.Count: > 1 } array } element =>
            new Replacement(array, array.WithExpressions(array.Expressions.Remove(element))),
        _ => null,
    }).FirstOrDefault(fix => fix is not null);
}
