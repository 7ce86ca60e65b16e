using Microsoft.CodeAnalysis;

namespace MlDesignLint.CodeFixes;

/// <summary>Whether an edit leaves its file without new errors, for edits that change a type somebody else may count on.</summary>
static class Compiling
{
    /// <summary>Binds the file with a node replaced, in the compilation it belongs to.</summary>
    public static bool StillCompiles(this SemanticModel model, SyntaxNode old, SyntaxNode replacement, CancellationToken cancellation = default)
    {
        var tree = model.SyntaxTree;
        var root = tree.GetRoot(cancellation).ReplaceNode(old, replacement);
        var edited = tree.WithRootAndOptions(root, tree.Options);
        var after = model.Compilation.ReplaceSyntaxTree(tree, edited).GetSemanticModel(edited);
        return Errors(after) <= Errors(model);

        int Errors(SemanticModel file) => file.GetDiagnostics(cancellationToken: cancellation).Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
    }
}
