using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using MlDesignLint.Engine.Sources.References;

namespace MlDesignLint.Engine.Sources;

/// <summary>How many uses of the supported libraries in a project were understood.</summary>
/// <param name="Calls">Invocations, creations and member accesses that reach a library or would.</param>
/// <param name="Bound">Those whose meaning is known.</param>
/// <param name="Unbound">The others, in file order.</param>
public sealed record BindingSummary(int Calls, int Bound, IReadOnlyList<UnboundCall> Unbound);

/// <summary>A use of a library that was not understood.</summary>
/// <param name="Path">The file.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Text">The call, clipped to one line.</param>
/// <param name="Reason">The compiler's diagnostic id; empty where the compiler is silent because the receiver is unknown already.</param>
public sealed record UnboundCall(string Path, int Line, string Text, string Reason);

/// <summary>
/// Counts what was bound. A use that did not bind counts as a library's where something in its receiver chain has a type or namespace of it, where a candidate is its own,
/// or where an unknown type is created in a file that imports a namespace of it: the last is too many rather than too few.
/// </summary>
public static class Binding
{
    /// <summary>Counts the uses in a project's sources.</summary>
    public static BindingSummary Count(SourceProject project)
    {
        var trees = project.Compilation.SyntaxTrees.Where(tree => !tree.FilePath.EndsWith(".g.cs", StringComparison.Ordinal))
            .OrderBy(tree => tree.FilePath, StringComparer.Ordinal).ToList();
        var files = new FileBinding[trees.Count];
        Parallel.For(0, trees.Count, i => files[i] = new(project.Compilation.GetSemanticModel(trees[i])));
        var calls = files.Sum(file => file.Calls);
        IReadOnlyList<UnboundCall> unbound = [.. files.SelectMany(file => file.Unbound)];
        return new(calls, calls - unbound.Count, unbound);
    }

    /// <summary>The uses in one file.</summary>
    sealed class FileBinding
    {
        const int LongestText = 80;

        readonly SemanticModel _model;
        readonly Dictionary<INamespaceSymbol, bool> _namespaces = new(SymbolEqualityComparer.Default);
        readonly bool _importsLibrary;
        readonly List<UnboundCall> _unbound = [];
        IReadOnlyList<Diagnostic>? _errors;

        public FileBinding(SemanticModel model)
        {
            _model = model;
            var root = model.SyntaxTree.GetRoot();
            _importsLibrary = root.DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax).OfType<UsingDirectiveSyntax>()
                .Any(directive => SurfaceLibrary.IsOfAFamily(directive.NamespaceOrType.ToString()));
            foreach (var node in root.DescendantNodes())
            {
                if (IsUse(node))
                    Count(node);
            }
        }

        public int Calls { get; private set; }

        public IReadOnlyList<UnboundCall> Unbound => _unbound;

        // The member access under an invocation is the invocation's own name and counts once.
        static bool IsUse(SyntaxNode node) => node switch
        {
            InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax => true,
            MemberAccessExpressionSyntax or MemberBindingExpressionSyntax => node.Parent is not InvocationExpressionSyntax invocation || invocation.Expression != node,
            _ => false,
        };

        void Count(SyntaxNode node)
        {
            var info = _model.GetSymbolInfo(node);
            if (info.Symbol is INamespaceOrTypeSymbol)
                return;
            if (info.Symbol is { } symbol)
            {
                Calls += IsLibrary(symbol) ? 1 : 0;
            }
            else if (info.CandidateSymbols.Any(IsLibrary) || LooksLikeLibrary(node))
            {
                Calls++;
                _unbound.Add(Describe(node));
            }
        }

        bool LooksLikeLibrary(SyntaxNode node)
        {
            if (node is ObjectCreationExpressionSyntax creation)
                return _importsLibrary && DiagnosticOf(creation.Type) is not null;
            // A part of a qualified name is no call of its own.
            if (node is MemberAccessExpressionSyntax { Parent: MemberAccessExpressionSyntax } && IsQualifiedName(node))
                return false;
            for (var at = ReceiverOf(node); at is not null; at = ReceiverOf(at))
            {
                if (_model.GetSymbolInfo(at).Symbol is { } symbol && IsLibrary(symbol) || HasLibraryType(at))
                    return true;
            }

            return false;
        }

        bool IsQualifiedName(SyntaxNode node)
        {
            while (node is MemberAccessExpressionSyntax { Name: IdentifierNameSyntax } access)
                node = access.Expression;
            return node is IdentifierNameSyntax && _model.GetSymbolInfo(node).Symbol is INamespaceSymbol;
        }

        // What the project declares itself is no library, whatever it is called.
        bool IsLibrary(ISymbol? symbol)
        {
            if (symbol is null || SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, _model.Compilation.Assembly))
                return false;
            if ((symbol as INamespaceSymbol ?? symbol.ContainingNamespace) is not { } space)
                return false;
            if (!_namespaces.TryGetValue(space, out var known))
                _namespaces[space] = known = SurfaceLibrary.IsOfAFamily(space.ToDisplayString());
            return known;
        }

        bool HasLibraryType(ExpressionSyntax expression) => _model.GetTypeInfo(expression).Type switch
        {
            null or IErrorTypeSymbol => false,
            IArrayTypeSymbol array => IsLibrary(array.ElementType),
            var type => IsLibrary(type),
        };

        static ExpressionSyntax? ReceiverOf(SyntaxNode node) => node switch
        {
            InvocationExpressionSyntax invocation => invocation.Expression is MemberAccessExpressionSyntax or MemberBindingExpressionSyntax ? ReceiverOf(invocation.Expression) : null,
            MemberAccessExpressionSyntax access => access.Expression,
            MemberBindingExpressionSyntax binding => binding.FirstAncestorOrSelf<ConditionalAccessExpressionSyntax>(access => access.WhenNotNull.Span.Contains(binding.Span))?.Expression,
            ElementAccessExpressionSyntax element => element.Expression,
            ParenthesizedExpressionSyntax parenthesized => parenthesized.Expression,
            AwaitExpressionSyntax awaited => awaited.Expression,
            _ => null,
        };

        UnboundCall Describe(SyntaxNode node)
        {
            // The name says more than the beginning of a long chain.
            var name = node switch
            {
                InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } => access.Name,
                MemberAccessExpressionSyntax access => access.Name,
                _ => node,
            };
            var text = string.Join(' ', node.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            text = text.Length <= LongestText ? text : string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[LongestText - 1]) ? LongestText - 1 : LongestText), "…");
            return new(node.SyntaxTree.FilePath, name.GetLocation().GetLineSpan().StartLinePosition.Line + 1, text, (DiagnosticOf(name) ?? DiagnosticOf(node))?.Id ?? "");
        }

        Diagnostic? DiagnosticOf(SyntaxNode node)
        {
            _errors ??= [.. _model.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)];
            return _errors.FirstOrDefault(error => node.Span.IntersectsWith(error.Location.SourceSpan) && error.Location.SourceSpan is TextSpan { Length: > 0 });
        }
    }
}
