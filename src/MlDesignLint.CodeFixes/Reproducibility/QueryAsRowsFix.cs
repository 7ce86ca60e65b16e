using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDesignLint.CodeFixes.Reproducibility;

/// <summary>Reads the rows into a list.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class QueryAsRowsFix() : MlCodeFix(Catalogue.QueryAsRows, "Read the rows into a list")
{
    /// <inheritdoc/>
    protected override Replacement? Fix(SyntaxNode reported, Diagnostic diagnostic, SemanticModel model)
    {
        if (reported is not ExpressionSyntax rows)
            return null;
        var receiver = rows is IdentifierNameSyntax or InvocationExpressionSyntax or MemberAccessExpressionSyntax ? rows.WithoutTrivia() : SyntaxFactory.ParenthesizedExpression(rows.WithoutTrivia());
        ExpressionSyntax[] forms = [SyntaxFactory.ParseExpression($"{receiver}.ToList()"), SyntaxFactory.ParseExpression($"System.Linq.Enumerable.ToList({rows.WithoutTrivia()})")];
        return forms.Where(form => model.StillCompiles(rows, form)).Select(form => new Replacement(rows, form.WithTriviaFrom(rows))).FirstOrDefault();
    }
}
