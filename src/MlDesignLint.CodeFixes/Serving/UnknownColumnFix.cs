using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDesignLint.CodeFixes.Serving;

/// <summary>Writes the nearest column's name; only for a literal that is one or two letters away from it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class UnknownColumnFix() : MlCodeFix(Catalogue.UnknownColumn, "Write the nearest column's name")
{
    const int MaxEdits = 2;

    /// <inheritdoc/>
    protected override Replacement? Fix(SyntaxNode reported, Diagnostic diagnostic, SemanticModel model) =>
        reported.DescendantNodesAndSelf().FirstOrDefault() is LiteralExpressionSyntax { Token.ValueText: var name } literal && diagnostic.Properties["argument1"] is { } nearest && Nearest.Distance(name, nearest) <= MaxEdits
            ? new(literal, SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(nearest)).WithTriviaFrom(literal))
            : null;
}
