using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDesignLint.CodeFixes;

/// <summary>Statements put into the lists of others, indented as their neighbours are.</summary>
static class Statements
{
    /// <summary>
    /// The list of statements that one stands in, and the same with another one before it, and that one changed where a change is given; null where it stands alone, as the body of a loop does,
    /// or is a function.
    /// </summary>
    public static (SyntaxNode Old, SyntaxNode New)? Before(StatementSyntax anchor, string statement, StatementSyntax? changed = null) => anchor.Parent switch
    {
        _ when anchor is LocalFunctionStatementSyntax => null,
        BlockSyntax block => (block, block.ReplaceNode(anchor, [Like(anchor, statement), changed ?? anchor])),
        GlobalStatementSyntax { Parent: CompilationUnitSyntax file } top => (file, file.ReplaceNode(top, [SyntaxFactory.GlobalStatement(Like(anchor, statement)), top.WithStatement(changed ?? anchor)])),
        _ => null,
    };

    /// <summary>The body of a loop, and the same with a statement at its beginning; null where it is no block.</summary>
    public static (SyntaxNode Old, SyntaxNode New)? AtBeginningOf(StatementSyntax? body, string statement) => body is BlockSyntax { Statements: [var first, ..] } ? Before(first, statement) : null;

    /// <summary>The list of statements that one stands in, and the same without it; null where it stands alone.</summary>
    public static (SyntaxNode Old, SyntaxNode New)? Without(StatementSyntax statement) => statement.Parent switch
    {
        BlockSyntax block => (block, block.RemoveNode(statement, SyntaxRemoveOptions.KeepNoTrivia)!),
        GlobalStatementSyntax { Parent: CompilationUnitSyntax file } top => (file, file.RemoveNode(top, SyntaxRemoveOptions.KeepNoTrivia)!),
        _ => null,
    };

    /// <summary>The body of a loop; null for anything else.</summary>
    public static StatementSyntax? BodyOf(SyntaxNode? loop) => loop switch
    {
        CommonForEachStatementSyntax each => each.Statement,
        ForStatementSyntax count => count.Statement,
        WhileStatementSyntax condition => condition.Statement,
        DoStatementSyntax condition => condition.Statement,
        _ => null,
    };

    /// <summary>Whether gradients are computed in the body of a loop.</summary>
    public static bool Train(StatementSyntax body) => body.DescendantNodes().OfType<MemberAccessExpressionSyntax>().Any(access => access.Name.Identifier.ValueText == "backward");

    /// <summary>A statement on a line of its own.</summary>
    static StatementSyntax Like(StatementSyntax anchor, string statement)
    {
        var indentation = anchor.GetLeadingTrivia().LastOrDefault() is { RawKind: (int)SyntaxKind.WhitespaceTrivia } space ? SyntaxFactory.TriviaList(space) : default;
        var end = anchor.SyntaxTree.GetRoot().DescendantTrivia().FirstOrDefault(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia)) is { RawKind: not 0 } line ? line : SyntaxFactory.LineFeed;
        return SyntaxFactory.ParseStatement(statement).WithLeadingTrivia(indentation).WithTrailingTrivia(end);
    }
}
