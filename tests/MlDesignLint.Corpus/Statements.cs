using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDesignLint.Corpus;

/// <summary>The lines that belong together in a file.</summary>
sealed class Statements(string path)
{
    const int Tolerance = 3;

    readonly SyntaxTree _tree = CSharpSyntaxTree.ParseText(File.ReadAllText(path));

    /// <summary>Whether a place is at most three lines from a labelled line, or in the same statement or declaration.</summary>
    public bool Meets(int line, int first, int last) => (first - Tolerance <= line && line <= last + Tolerance) || LinesAround(line) is var (start, end) && start <= last && first <= end;

    (int First, int Last) LinesAround(int line)
    {
        var text = _tree.GetText();
        if (line > text.Lines.Count)
            return (line, line);
        var span = text.Lines[line - 1].Span;
        var start = span.Start + text.ToString(span).TakeWhile(char.IsWhiteSpace).Count();
        var node = _tree.GetRoot().FindToken(start).Parent?.AncestorsAndSelf().FirstOrDefault(node =>
            node is LocalDeclarationStatementSyntax or ExpressionStatementSyntax or ReturnStatementSyntax or FieldDeclarationSyntax or PropertyDeclarationSyntax);
        if (node is null)
            return (line, line);
        var lines = _tree.GetLineSpan(node.Span);
        return (lines.StartLinePosition.Line + 1, lines.EndLinePosition.Line + 1);
    }
}
