using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDesignLint.CodeFixes.Evaluation;

/// <summary>Passes the other share; only where the number is written right there.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class TestFractionTooLargeFix() : MlCodeFix(Catalogue.TestFractionTooLarge, "Hold out the smaller share")
{
    /// <inheritdoc/>
    protected override Replacement? Fix(SyntaxNode reported, Diagnostic diagnostic, SemanticModel model) =>
        reported.FirstAncestorOrSelf<ArgumentSyntax>()?.Expression is LiteralExpressionSyntax { Token.Value: double share } literal
            ? new(literal, literal.WithToken(SyntaxFactory.Literal((double)(1 - (decimal)share)).WithTriviaFrom(literal.Token)))
            : null;
}
