using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDesignLint.CodeFixes;

/// <summary>The seed that fixes write down.</summary>
static class Seeds
{
    /// <summary>Any constant does; the point is that it is written down.</summary>
    public static ExpressionSyntax Literal { get; } = SyntaxFactory.LiteralExpression(SyntaxKind.NumericLiteralExpression, SyntaxFactory.Literal(1));
}
