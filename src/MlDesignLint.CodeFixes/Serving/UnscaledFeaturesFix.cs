using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDesignLint.CodeFixes.Serving;

/// <summary>Appends a normalization of the feature column before the trainer; only where the trainer stands in its <c>Append</c> and names its context.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class UnscaledFeaturesFix() : MlCodeFix(Catalogue.UnscaledFeatures, "Normalize the features before the trainer")
{
    /// <inheritdoc/>
    protected override Replacement? Fix(SyntaxNode reported, Diagnostic diagnostic, SemanticModel model)
    {
        if (reported.FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax append, ArgumentList.Arguments.Count: 1 } } } trainer
            || ContextOf(trainer) is not { } context || diagnostic.Properties["argument3"] is not { } features)
            return null;
        var normalization = SyntaxFactory.ParseExpression($"{context}.Transforms.NormalizeMinMax({SymbolDisplay.FormatLiteral(features, quote: true)})");
        var scaled = SyntaxFactory.InvocationExpression(append.WithExpression(append.Expression.WithoutTrailingTrivia()), SyntaxFactory.ArgumentList(SyntaxFactory.SingletonSeparatedList(SyntaxFactory.Argument(normalization))));
        return new(append.Expression, scaled.WithTrailingTrivia(append.Expression.GetTrailingTrivia()));
    }

    /// <summary>What stands before <c>.Regression.Trainers.Sdca(…)</c>.</summary>
    static ExpressionSyntax? ContextOf(InvocationExpressionSyntax trainer) =>
        trainer.Expression is MemberAccessExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var context } } } ? context : null;
}
