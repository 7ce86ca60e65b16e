using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDesignLint.CodeFixes.Contract;

/// <summary>Writes the declared threshold, with the suffix that stood there; only where a number is written out.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class OtherThresholdThanDeclaredFix() : MlCodeFix(Catalogue.OtherThresholdThanDeclared, "Decide at the declared threshold")
{
    /// <inheritdoc/>
    protected override Replacement? Fix(SyntaxNode reported, Diagnostic diagnostic, SemanticModel model)
    {
        var literal = ((reported as ArgumentSyntax)?.Expression ?? reported) as LiteralExpressionSyntax;
        if (literal is not { RawKind: (int)SyntaxKind.NumericLiteralExpression, Token: { Value: float or double, Text: var written } } || diagnostic.Properties["argument1"] is not { } threshold)
            return null;
        var suffix = char.IsLetter(written[written.Length - 1]) ? written.Substring(written.Length - 1) : "";
        return new(literal, SyntaxFactory.ParseExpression(threshold + suffix).WithTriviaFrom(literal));
    }
}
