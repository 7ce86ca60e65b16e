using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDesignLint.CodeFixes;

/// <summary>Disposables that a <c>using</c> declaration keeps until the end of the block.</summary>
static class ScopedStatements
{
    /// <summary>The statement that makes and drops a disposable, and the declaration that keeps it; null where that would not compile.</summary>
    public static (SyntaxNode Old, SyntaxNode New)? Of(SyntaxNode made, SemanticModel model)
    {
        var statement = made.FirstAncestorOrSelf<StatementSyntax>();
        var candidates = statement switch
        {
            ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax { Left: IdentifierNameSyntax, Right: var dropped } } => Named(dropped),
            ExpressionStatementSyntax { Expression: var dropped } => Named(dropped),
            LocalDeclarationStatementSyntax { UsingKeyword.RawKind: 0 } local => [local.WithoutLeadingTrivia().WithUsingKeyword(SyntaxFactory.Token(SyntaxKind.UsingKeyword).WithTrailingTrivia(SyntaxFactory.Space))],
            _ => Enumerable.Empty<StatementSyntax>(),
        };
        return candidates.Select(candidate => candidate.WithTriviaFrom(statement!)).FirstOrDefault(candidate => model.StillCompiles(statement!, candidate)) is { } scoped ? (statement!, scoped) : null;
    }

    static IEnumerable<StatementSyntax> Named(ExpressionSyntax made) => new[] { "_", "scope" }.Select(name => SyntaxFactory.ParseStatement($"using var {name} = {made.WithoutTrivia()};"));
}
