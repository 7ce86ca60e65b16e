using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDesignLint.CodeFixes.Leakage;

/// <summary>Fits on the training part; only where the test part is named right there.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class FitOnTestDataFix() : MlCodeFix(Catalogue.FitOnTestData, "Fit on the training part")
{
    /// <inheritdoc/>
    protected override Replacement? Fix(SyntaxNode reported, Diagnostic diagnostic, SemanticModel model) =>
        reported is MemberAccessExpressionSyntax { Name: { Identifier.ValueText: var named } name } && named == Parts.Test
            ? new(name, SyntaxFactory.IdentifierName(Parts.Train).WithTriviaFrom(name))
            : null;
}
