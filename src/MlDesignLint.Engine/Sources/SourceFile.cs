using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace MlDesignLint.Engine.Sources;

/// <summary>Decodes and parses one C# file; says in one sentence why where it cannot.</summary>
static class SourceFile
{
    const long LargestFile = 32 << 20;

    /// <summary>Deeper than anything people write; the compiler's own walks recurse, and a stack that is used up ends the process.</summary>
    const int DeepestNesting = 2_000;

    static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    public static SourceText? Load(string path, out InputProblem? problem)
    {
        problem = null;
        try
        {
            var info = new FileInfo(path);
            if (!info.Exists)
                problem = new(path, null, "the file does not exist");
            else if (info.Length > LargestFile)
                problem = new(path, null, $"the file is larger than {LargestFile >> 20} MB");
            else if (Decode(File.ReadAllBytes(path)) is var text && text.Contains('\0'))
                problem = new(path, null, "the file is binary; expected C# text");
            else
                return SourceText.From(text, Encoding.UTF8);
        }
        catch (DecoderFallbackException)
        {
            problem = new(path, null, "the file is not valid UTF-8; save it as UTF-8");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            problem = new(path, null, $"the file cannot be read: {exception.Message}");
        }

        return null;
    }

    public static SyntaxTree? Parse(string path, SourceText text, CSharpParseOptions options, out InputProblem? problem, CancellationToken cancel)
    {
        problem = null;
        var tree = CSharpSyntaxTree.ParseText(text, options, path, cancel);
        if (text.Length < DeepestNesting || !IsTooDeep(tree.GetRoot(cancel)))
            return tree;
        problem = new(path, null, $"the code is nested more than {DeepestNesting} levels deep and is not analysed");
        return null;
    }

    /// <summary>The first syntax error, as a note.</summary>
    public static InputProblem? SyntaxErrorOf(SyntaxTree tree) =>
        tree.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).MinBy(diagnostic => diagnostic.Location.SourceSpan.Start) is { } first
            ? new(tree.FilePath, first.Location.GetLineSpan().StartLinePosition.Line + 1, $"syntax error {first.Id}: {first.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}; the rest of the file is analysed")
            : null;

    static string Decode(byte[] bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => StrictUtf8.GetString(bytes.AsSpan(3)),
        [0xFF, 0xFE, ..] => new UnicodeEncoding(false, true, true).GetString(bytes.AsSpan(2)),
        [0xFE, 0xFF, ..] => new UnicodeEncoding(true, true, true).GetString(bytes.AsSpan(2)),
        _ => StrictUtf8.GetString(bytes),
    };

    // CS8078: the parser itself gave up on nesting.
    static bool IsTooDeep(SyntaxNode root)
    {
        if (root.ContainsDiagnostics && root.SyntaxTree.GetDiagnostics().Any(diagnostic => diagnostic.Id == "CS8078"))
            return true;
        var open = new Stack<(SyntaxNode Node, int Depth)>([(root, 0)]);
        while (open.TryPop(out var entry))
        {
            if (entry.Depth > DeepestNesting)
                return true;
            foreach (var child in entry.Node.ChildNodes())
                open.Push((child, entry.Depth + 1));
        }

        return false;
    }
}
