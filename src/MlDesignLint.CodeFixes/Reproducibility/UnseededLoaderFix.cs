using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDesignLint.CodeFixes.Reproducibility;

/// <summary>Gives the loader a seed.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class UnseededLoaderFix() : MlCodeFix(Catalogue.UnseededLoader, "Give the loader a seed")
{
    /// <inheritdoc/>
    protected override Replacement? Fix(SyntaxNode reported, Diagnostic diagnostic, SemanticModel model)
    {
        if (reported.FirstAncestorOrSelf<SyntaxNode>(node => node is InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax) is not { } made || ((made as InvocationExpressionSyntax)?.ArgumentList ?? (made as BaseObjectCreationExpressionSyntax)?.ArgumentList) is not { } arguments)
            return null;
        var seeded = arguments.With("seed", SyntaxFactory.LiteralExpression(SyntaxKind.NumericLiteralExpression, SyntaxFactory.Literal(Seed)));
        return model.StillCompiles(arguments, seeded) ? new(arguments, seeded) : null;

    }

    // Any constant does; the point is that it is written down.
    const int Seed = 1;
}
