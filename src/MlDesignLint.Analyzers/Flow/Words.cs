using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MlDesignLint.Analyzers.Flow;

/// <summary>The names and texts that some files are written with, for questions that only a total absence answers.</summary>
static class Words
{
    static readonly ConditionalWeakTable<SyntaxTree, IReadOnlyCollection<string>> Known = new();

    /// <summary>The identifiers and string literals of the files that a predicate takes, each once a file; comments are none.</summary>
    public static IEnumerable<string> In(MlProgram program, Func<string, bool> isWanted) => program.Trees.Where(tree => isWanted(tree.FilePath))
        .SelectMany(tree => Known.GetValue(tree, tree => new HashSet<string>(TokensIn(tree).Select(token => token.ValueText), StringComparer.Ordinal)));

    /// <summary>The same of one file with their places.</summary>
    public static IEnumerable<SyntaxToken> TokensIn(SyntaxTree tree) =>
        tree.GetRoot().DescendantTokens().Where(token => token.Kind() is SyntaxKind.IdentifierToken or SyntaxKind.StringLiteralToken or SyntaxKind.InterpolatedStringTextToken);
}
