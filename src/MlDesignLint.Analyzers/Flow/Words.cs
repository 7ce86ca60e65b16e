using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MlDesignLint.Analyzers.Flow;

/// <summary>The names and texts that some files are written with, for questions that only a total absence answers.</summary>
static class Words
{
    /// <summary>The identifiers and string literals of the files that a predicate takes; comments are none.</summary>
    public static IEnumerable<string> In(MlProgram program, Func<string, bool> isWanted) => TokensIn(program, isWanted).Select(token => token.ValueText);

    /// <summary>The same with their places.</summary>
    public static IEnumerable<SyntaxToken> TokensIn(MlProgram program, Func<string, bool> isWanted) =>
        from tree in program.Trees
        where isWanted(tree.FilePath)
        from token in tree.GetRoot().DescendantTokens()
        where token.Kind() is SyntaxKind.IdentifierToken or SyntaxKind.StringLiteralToken or SyntaxKind.InterpolatedStringTextToken
        select token;
}
