using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using MlDesignLint.Analyzers.Knowledge;

namespace MlDesignLint.Analyzers.Flow;

/// <summary>
/// Where one file calls, creates, reads and writes what, by simple name. Made from syntax alone, so that it outlives edits of other files;
/// a name is bound only when somebody asks for it.
/// </summary>
sealed class TreeIndex
{
    static readonly ConditionalWeakTable<SyntaxTree, TreeIndex> Cache = new();

    readonly Dictionary<string, List<SyntaxNode>> _uses = new(StringComparer.Ordinal);
    readonly Dictionary<string, List<SyntaxNode>> _writes = new(StringComparer.Ordinal);

    TreeIndex(SyntaxTree tree)
    {
        foreach (var node in tree.GetRoot().DescendantNodes())
        {
            switch (node)
            {
                case InvocationExpressionSyntax call when SimpleName(call.Expression) is { } name:
                    Add(_uses, name, call);
                    break;
                case ObjectCreationExpressionSyntax creation when SimpleName(creation.Type) is { } name:
                    Add(_uses, name, creation);
                    break;
                case ImplicitObjectCreationExpressionSyntax:
                    Add(_uses, "new", node);
                    break;
                case ConstructorInitializerSyntax:
                    Add(_uses, "new", node);
                    break;
                case MemberAccessExpressionSyntax { Parent: not InvocationExpressionSyntax } access when ApiFacts.Knows(access.Name.Identifier.ValueText):
                    Add(_uses, access.Name.Identifier.ValueText, access);
                    break;
                case MemberBindingExpressionSyntax { Parent: not InvocationExpressionSyntax } access when ApiFacts.Knows(access.Name.Identifier.ValueText):
                    Add(_uses, access.Name.Identifier.ValueText, access);
                    break;
                case AssignmentExpressionSyntax { Left: TupleExpressionSyntax tuple } assignment:
                    foreach (var argument in tuple.Arguments)
                    {
                        if (SimpleName(argument.Expression) is { } name)
                            Add(_writes, name, assignment);
                    }

                    break;
                case AssignmentExpressionSyntax assignment when SimpleName(assignment.Left) is { } name:
                    Add(_writes, name, assignment);
                    break;
                case ArgumentSyntax argument when argument.RefKindKeyword.Kind() is SyntaxKind.RefKeyword or SyntaxKind.OutKeyword && SimpleName(argument.Expression) is { } name:
                    Add(_writes, name, argument);
                    break;
            }
        }
    }

    public static TreeIndex Of(SyntaxTree tree) => Cache.GetValue(tree, static tree => new TreeIndex(tree));

    /// <summary>Calls, creations and known member reads of a simple name, in source order.</summary>
    public IReadOnlyList<SyntaxNode> Uses(string name) => _uses.TryGetValue(name, out var nodes) ? nodes : [];

    /// <summary>Assignments to something of a simple name, and arguments that a call may set, in source order.</summary>
    public IReadOnlyList<SyntaxNode> Writes(string name) => _writes.TryGetValue(name, out var nodes) ? nodes : [];

    static string? SimpleName(SyntaxNode expression) => expression switch
    {
        SimpleNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax access => access.Name.Identifier.ValueText,
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax aliased => aliased.Name.Identifier.ValueText,
        _ => null,
    };

    static void Add(Dictionary<string, List<SyntaxNode>> index, string name, SyntaxNode node)
    {
        if (!index.TryGetValue(name, out var nodes))
            index.Add(name, nodes = []);
        nodes.Add(node);
    }
}
