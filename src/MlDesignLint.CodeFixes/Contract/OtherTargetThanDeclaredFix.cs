using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDesignLint.CodeFixes.Contract;

/// <summary>Names the declared label; only where another name is written out.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class OtherTargetThanDeclaredFix() : MlCodeFix(Catalogue.OtherTargetThanDeclared, "Train on the declared label")
{
    /// <inheritdoc/>
    protected override Replacement? Fix(SyntaxNode reported, Diagnostic diagnostic, SemanticModel model)
    {
        var literal = (reported as ArgumentSyntax)?.Expression ?? reported;
        return literal is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } && diagnostic.Properties["argument2"] is { } label
            ? new(literal, SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(label)).WithTriviaFrom(literal))
            : null;
    }
}
