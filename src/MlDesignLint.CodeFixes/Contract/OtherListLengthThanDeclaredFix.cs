using System.Composition;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDesignLint.CodeFixes.Contract;

/// <summary>Takes the element of the declared length, where a number is written between the brackets.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class OtherListLengthThanDeclaredFix() : MlCodeFix(Catalogue.OtherListLengthThanDeclared, "Take the element of the declared length")
{
    /// <inheritdoc/>
    protected override Replacement? Fix(SyntaxNode reported, Diagnostic diagnostic, SemanticModel model) =>
        reported is ElementAccessExpressionSyntax { ArgumentList.Arguments: [{ Expression: LiteralExpressionSyntax index }] } && int.TryParse(diagnostic.Properties["argument2"], NumberStyles.None, CultureInfo.InvariantCulture, out var place)
            ? new(index, SyntaxFactory.LiteralExpression(SyntaxKind.NumericLiteralExpression, SyntaxFactory.Literal(place)).WithTriviaFrom(index))
            : null;
}
