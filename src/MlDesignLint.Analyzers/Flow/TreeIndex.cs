using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using MlDesignLint.Analyzers.Knowledge;

namespace MlDesignLint.Analyzers.Flow;

/// <summary>
/// Where one file calls, creates, reads and writes what, by simple name. Made from syntax alone, so that it outlives edits of other files;
/// a name is bound only when somebody asks for it.
/// </summary>
sealed class TreeIndex
{
    /// <summary>Stands for the name of what is created by <c>new()</c> where the source around it does not name the type.</summary>
    public const string Unnamed = "new";

    /// <summary>The name under which calls of delegates stand, also where a variable's name is all that is written.</summary>
    public const string DelegateCall = "Invoke";

    /// <summary>Stands for the name of an element that is assigned by an index or a key.</summary>
    public const string Element = "[]";

    // Characters. Beyond this the compiler holds a text in pieces, and each ToString would copy it.
    const int LargeText = 40_000;

    static readonly ConditionalWeakTable<SyntaxTree, TreeIndex> Cache = new();

    readonly SyntaxTree _tree;
    readonly Dictionary<string, List<SyntaxNode>> _uses = new(StringComparer.Ordinal);
    readonly Dictionary<string, List<SyntaxNode>> _writes = new(StringComparer.Ordinal);
    readonly HashSet<string> _names = new(StringComparer.Ordinal);
    readonly List<BaseTypeDeclarationSyntax> _types = [];
    readonly List<BinaryExpressionSyntax> _divisions = [];
    readonly List<BinaryExpressionSyntax> _remainders = [];
    readonly List<LocalFunctionStatementSyntax> _localFunctions = [];
    readonly List<VariableDeclaratorSyntax> _initializedLocals = [];
    readonly List<AssignmentExpressionSyntax> _assignments = [];
    readonly List<MemberAccessExpressionSyntax> _callsForEffect = [];
    readonly Lazy<ILookup<string, SimpleNameSyntax>> _placesOfNames;

    TreeIndex(SyntaxTree tree)
    {
        _tree = tree;
        _placesOfNames = new(() => tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>().ToLookup(name => name.Identifier.ValueText, StringComparer.Ordinal));
        var variables = new HashSet<string>(StringComparer.Ordinal);
        var callsOfNames = new List<(string Name, InvocationExpressionSyntax Call)>();
        foreach (var node in tree.GetRoot().DescendantNodes())
        {
            if (node is SimpleNameSyntax { Identifier.ValueText: var used })
                _names.Add(used);
            if (node is AssignmentExpressionSyntax assigned)
                _assignments.Add(assigned);
            else if (node is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax method, Parent: ExpressionStatementSyntax })
                _callsForEffect.Add(method);
            switch (node)
            {
                case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.DivideExpression } division:
                    _divisions.Add(division);
                    break;
                case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.ModuloExpression } remainder:
                    _remainders.Add(remainder);
                    break;
                case BaseTypeDeclarationSyntax declared:
                    _names.Add(declared.Identifier.ValueText);
                    _types.Add(declared);
                    break;
                case VariableDeclaratorSyntax { Identifier.ValueText: var variable } declarator:
                    variables.Add(variable);
                    if (declarator is { Initializer: not null, Parent.Parent: LocalDeclarationStatementSyntax })
                        _initializedLocals.Add(declarator);
                    break;
                case LocalFunctionStatementSyntax function:
                    _localFunctions.Add(function);
                    break;
                case ParameterSyntax { Identifier.ValueText: var parameter }:
                    variables.Add(parameter);
                    break;
                case InvocationExpressionSyntax call when SimpleName(call.Expression) is { } name:
                    Add(_uses, name, call);
                    if (call.Expression is IdentifierNameSyntax)
                        callsOfNames.Add((name, call));
                    break;
                case ObjectCreationExpressionSyntax creation when SimpleName(creation.Type) is { } name:
                    Add(_uses, name, creation);
                    break;
                case ImplicitObjectCreationExpressionSyntax:
                    Add(_uses, DeclaredType(node) is { } type ? SimpleName(type) ?? Unnamed : Unnamed, node);
                    break;
                case OrderingSyntax { Parent: OrderByClauseSyntax { Orderings: var all } } ordering:
                    Add(_uses, $"{(ordering == all[0] ? "Order" : "Then")}By{(ordering.IsKind(SyntaxKind.DescendingOrdering) ? "Descending" : "")}", ordering);
                    break;
                case WhereClauseSyntax or SelectClauseSyntax or GroupClauseSyntax:
                    Add(_uses, node is WhereClauseSyntax ? "Where" : node is SelectClauseSyntax ? "Select" : "GroupBy", node);
                    break;
                case ConstructorInitializerSyntax { Parent.Parent: TypeDeclarationSyntax made } initializer:
                    Add(_uses, initializer.IsKind(SyntaxKind.ThisConstructorInitializer) ? made.Identifier.ValueText : made.BaseList?.Types.Select(face => SimpleName(face.Type)).FirstOrDefault() ?? Unnamed, initializer);
                    break;
                case MemberAccessExpressionSyntax { Parent: not InvocationExpressionSyntax } access when ApiFacts.Knows(access.Name.Identifier.ValueText):
                    Add(_uses, access.Name.Identifier.ValueText, access);
                    break;
                case MemberBindingExpressionSyntax { Parent: not InvocationExpressionSyntax } access when ApiFacts.Knows(access.Name.Identifier.ValueText):
                    Add(_uses, access.Name.Identifier.ValueText, access);
                    break;
                case AssignmentExpressionSyntax { Left: TupleExpressionSyntax tuple } assignment:
                    foreach (var argument in tuple.DescendantNodes().OfType<ArgumentSyntax>())
                    {
                        if (argument.Parent is TupleExpressionSyntax && SimpleName(argument.Expression) is { } name)
                            Add(_writes, name, assignment);
                    }

                    break;
                case AssignmentExpressionSyntax { Left: ElementAccessExpressionSyntax } assignment:
                    Add(_writes, Element, assignment);
                    break;
                case AssignmentExpressionSyntax assignment when SimpleName(assignment.Left) is { } name:
                    Add(_writes, name, assignment);
                    break;
                case ArgumentSyntax argument when argument.RefKindKeyword.Kind() is SyntaxKind.RefKeyword or SyntaxKind.OutKeyword && SimpleName(argument.Expression) is { } name:
                    Add(_writes, name, argument);
                    break;
            }
        }

        // What is called by the name of a variable is a delegate's Invoke.
        foreach (var (_, call) in callsOfNames.Where(each => variables.Contains(each.Name)))
            Add(_uses, DelegateCall, call);
    }

    public static TreeIndex Of(SyntaxTree tree) => Cache.GetValue(tree, static tree => new TreeIndex(tree));

    /// <summary>The types that the file declares, or parts of them.</summary>
    public IReadOnlyList<BaseTypeDeclarationSyntax> Types => _types;

    /// <summary>The functions inside of functions, those of top-level statements among them.</summary>
    public IReadOnlyList<LocalFunctionStatementSyntax> LocalFunctions => _localFunctions;

    /// <summary>The locals that are declared with a value.</summary>
    public IReadOnlyList<VariableDeclaratorSyntax> InitializedLocals => _initializedLocals;

    /// <summary>What is divided in the file, in source order.</summary>
    public IReadOnlyList<BinaryExpressionSyntax> Divisions => _divisions;

    /// <summary>What remainders of divisions are taken in the file, in source order.</summary>
    public IReadOnlyList<BinaryExpressionSyntax> Remainders => _remainders;

    /// <summary>The methods of calls that stand alone as statements, in source order.</summary>
    public IReadOnlyList<MemberAccessExpressionSyntax> CallsForEffect => _callsForEffect;

    /// <summary>All assignments of the file, in source order.</summary>
    public IReadOnlyList<AssignmentExpressionSyntax> Assignments => _assignments;

    /// <summary>Where a simple name stands in the file, or in a part of it, in source order.</summary>
    public IEnumerable<SimpleNameSyntax> Names(string name, SyntaxNode? part = null) => part is null ? _placesOfNames.Value[name] : _placesOfNames.Value[name].Where(place => part.Span.Contains(place.Span));

    /// <summary>Whether the file's usings hold for all files.</summary>
    public bool HasGlobalUsings => _tree.GetRoot() is CompilationUnitSyntax unit && unit.Usings.Any(directive => directive.GlobalKeyword.RawKind != 0);

    /// <summary>Whether the file uses or declares something by a simple name, also as part of a namespace's. The text is looked at first, so that most files need no index.</summary>
    public static bool Mentions(SyntaxTree tree, string name) => Cache.TryGetValue(tree, out var index) ? index._names.Contains(name) : MayUse(tree, name) && Of(tree)._names.Contains(name);

    /// <summary>Whether a name stands as a word of its own in a file's text. An identifier spelled with escapes is missed.</summary>
    public static bool MayUse(SyntaxTree tree, string name)
    {
        return Pieces(tree.GetText(), name.Length).Any(Stands);

        bool Stands(string text)
        {
            for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
            {
                if ((at == 0 || !SyntaxFacts.IsIdentifierPartCharacter(text[at - 1])) && (at + name.Length == text.Length || !SyntaxFacts.IsIdentifierPartCharacter(text[at + name.Length])))
                    return true;
            }

            return false;
        }
    }

    /// <summary>Whether a file's text holds some letters.</summary>
    public static bool MayMention(SyntaxTree tree, string letters) => Pieces(tree.GetText(), letters.Length).Any(text => text.IndexOf(letters, StringComparison.Ordinal) >= 0);

    /// <summary>A text as strings that overlap, one where it is short.</summary>
    static IEnumerable<string> Pieces(SourceText text, int overlap)
    {
        if (text.Length <= LargeText)
            return [text.ToString()];
        return Enumerable.Range(0, (text.Length / (LargeText - overlap)) + 1)
            .Select(i => text.ToString(TextSpan.FromBounds(i * (LargeText - overlap), Math.Min(text.Length, (i * (LargeText - overlap)) + LargeText))));
    }

    /// <summary>Calls, creations and known member reads of a simple name, in source order.</summary>
    public IReadOnlyList<SyntaxNode> Uses(string name) => _uses.TryGetValue(name, out var nodes) ? nodes : [];

    /// <summary>Reads of members of a name that no shipped fact has, in source order.</summary>
    public IEnumerable<SyntaxNode> Reads(string name) => _tree.GetRoot().DescendantNodes().Where(node =>
        node is MemberAccessExpressionSyntax or MemberBindingExpressionSyntax && node.Parent is not InvocationExpressionSyntax && SimpleName(node) == name);

    /// <summary>Assignments to something of a simple name, and arguments that a call may set, in source order.</summary>
    public IReadOnlyList<SyntaxNode> Writes(string name) => _writes.TryGetValue(name, out var nodes) ? nodes : [];

    /// <summary>The type of the variable, field or property that an expression is set to, or of the member whose body it is; null where the source around it does not say it.</summary>
    static TypeSyntax? DeclaredType(SyntaxNode expression) => expression.Parent switch
    {
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax variable } } => variable.Type,
        EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property } => property.Type,
        ArrowExpressionClauseSyntax { Parent: MethodDeclarationSyntax method } => method.ReturnType,
        ArrowExpressionClauseSyntax { Parent: PropertyDeclarationSyntax property } => property.Type,
        ReturnStatementSyntax { Parent.Parent: MethodDeclarationSyntax method } => method.ReturnType,
        AssignmentExpressionSyntax { Left: var left } => expression.FirstAncestorOrSelf<TypeDeclarationSyntax>()?.Members.Select(member => member switch
        {
            FieldDeclarationSyntax field when field.Declaration.Variables.Any(variable => variable.Identifier.ValueText == SimpleName(left)) => field.Declaration.Type,
            PropertyDeclarationSyntax property when property.Identifier.ValueText == SimpleName(left) => property.Type,
            _ => null,
        }).FirstOrDefault(type => type is not null),
        _ => null,
    };

    /// <summary>The simple name of what a call calls or creates; null where it has none.</summary>
    public static string? NameOf(SyntaxNode call) => call switch
    {
        InvocationExpressionSyntax invocation => SimpleName(invocation.Expression),
        ObjectCreationExpressionSyntax creation => SimpleName(creation.Type),
        _ => null,
    };

    static string? SimpleName(SyntaxNode expression) => expression switch
    {
        SimpleNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax access => access.Name.Identifier.ValueText,
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax aliased => aliased.Name.Identifier.ValueText,
        NullableTypeSyntax nullable => SimpleName(nullable.ElementType),
        _ => null,
    };

    static void Add(Dictionary<string, List<SyntaxNode>> index, string name, SyntaxNode node)
    {
        if (!index.TryGetValue(name, out var nodes))
            index.Add(name, nodes = []);
        nodes.Add(node);
    }
}
