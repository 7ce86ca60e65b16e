using System.Runtime.ExceptionServices;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace MlDesignLint.Engine.Sources;

/// <summary>Decodes and parses one C# file; says in one sentence why where it cannot.</summary>
static class SourceFile
{
    const long LargestFile = 4 << 20;

    /// <summary>The parser recurses without a guard in places (patterns, type look-ahead): enough for a whole file of the largest size that does nothing else.</summary>
    const int ParserStack = 512 << 20;

    /// <summary>A shorter text cannot use up an ordinary stack.</summary>
    const int ShortText = 4_000;

    /// <summary>Deeper than anything people write; the compiler's own walks recurse, and a stack that is used up ends the process.</summary>
    const int DeepestNesting = 1_000;

    /// <summary>The parser looks ahead through brackets without a guard of its own, each level anew.</summary>
    const int DeepestBrackets = 120;

    const int DeepestForTokens = 3_000;

    /// <summary>Where calls have overloads, the compiler binds each lambda anew for every one around it: twelve take about two seconds, twenty a minute.</summary>
    const int DeepestLambdas = 12;

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
        if (!HasDeepBrackets(text))
        {
            var tree = text.Length <= ShortText ? CSharpSyntaxTree.ParseText(text, options, path, cancel) : ParseWithLargeStack(path, text, options, cancel);
            if (!IsTooDeep(tree.GetRoot(cancel)))
                return tree;
        }

        problem = new(path, null, "the code is nested too deeply to be analysed");
        return null;
    }

    static SyntaxTree ParseWithLargeStack(string path, SourceText text, CSharpParseOptions options, CancellationToken cancel)
    {
        SyntaxTree? tree = null;
        ExceptionDispatchInfo? failure = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    tree = CSharpSyntaxTree.ParseText(text, options, path, cancel);
                }
                catch (Exception exception)
                {
                    failure = ExceptionDispatchInfo.Capture(exception);
                }
            },
            ParserStack);
        thread.Start();
        thread.Join();
        failure?.Throw();
        return tree!;
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

    // Characters first, as they are cheap; tokens only where brackets in strings and comments may have misled, for the lexer recurses, too (in interpolated strings).
    static bool HasDeepBrackets(SourceText text)
    {
        var content = text.ToString();
        var depth = DepthOf(content);
        return depth > DeepestForTokens
            || (depth > DeepestBrackets && DepthOf(SyntaxFactory.ParseTokens(content).SelectMany(Brackets)) > DeepestBrackets);
    }

    // An interpolated string is one token, but the parser goes into it, at each level anew.
    static string Brackets(SyntaxToken token) => token.Span.Length == 1 || token.Text.StartsWith('$') || token.Text.StartsWith("@$", StringComparison.Ordinal) ? token.Text : "";

    static int DepthOf(IEnumerable<char> characters)
    {
        var (depth, angles, deepest) = (0, 0, 0);
        foreach (var c in characters)
        {
            (depth, angles) = c switch
            {
                '(' or '[' => (depth + 1, angles),
                ')' or ']' => (Math.Max(depth - 1, 0), angles),
                '{' => (depth + 1, 0),
                '}' => (Math.Max(depth - 1, 0), 0),
                '<' => (depth, angles + 1),
                '>' => (depth, Math.Max(angles - 1, 0)),
                // A type ends with its statement; what was counted was "less than".
                ';' => (depth, 0),
                _ => (depth, angles),
            };
            deepest = Math.Max(deepest, depth + angles);
        }

        return deepest;
    }

    // CS8078: the parser itself gave up on nesting.
    static bool IsTooDeep(SyntaxNode root)
    {
        if (root.ContainsDiagnostics && root.SyntaxTree.GetDiagnostics().Any(diagnostic => diagnostic.Id == "CS8078"))
            return true;
        var open = new Stack<(SyntaxNode Node, int Depth, int Lambdas)>([(root, 0, 0)]);
        while (open.TryPop(out var entry))
        {
            if (entry.Depth > DeepestNesting || entry.Lambdas > DeepestLambdas)
                return true;
            var lambdas = entry.Lambdas + (entry.Node is AnonymousFunctionExpressionSyntax ? 1 : 0);
            foreach (var child in entry.Node.ChildNodes())
                open.Push((child, entry.Depth + 1, lambdas));
        }

        return false;
    }
}
