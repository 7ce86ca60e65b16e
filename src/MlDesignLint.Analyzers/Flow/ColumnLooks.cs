using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDesignLint.Analyzers.Flow;

/// <summary>Where code looks at a column of its rows, so that it may treat groups apart.</summary>
static class ColumnLooks
{
    /// <summary>What takes rows and hands on rows, or the numbers of an evaluation.</summary>
    static readonly string[] Carriers = ["System.Linq", "System.Collections", "Microsoft.ML"];

    /// <summary>Whether a word of the files that a predicate takes may be a look at the column: not its declaration, nor where it is set, nor the name of an input of a transform or trainer, also where that is written in a list of features.</summary>
    public static bool Any(MlProgram program, Func<string, bool> isWanted, RowColumn column)
    {
        var features = new Lazy<List<SyntaxNode>>(() => [.. TrainingRun.In(program).SelectMany(training => training.FeatureSources).Where(source => source.Column == column.Name).Select(source => source.Place.Operation.Syntax)]);
        return program.Trees.Where(tree => isWanted(tree.FilePath)).SelectMany(Words.TokensIn)
            .Any(token => IsLook(program, token, column) && !features.Value.Any(place => place.SyntaxTree == token.SyntaxTree && place.Span.Contains(token.Span)));
    }

    static bool IsLook(MlProgram program, SyntaxToken token, RowColumn column) =>
        (ColumnNames.AreSame(token.ValueText, column.Name) || ColumnNames.AreSame(token.ValueText, column.Member?.Name ?? column.Name))
        && token.Parent is not (PropertyDeclarationSyntax or VariableDeclaratorSyntax or ParameterSyntax)
        && !(token.Parent!.FirstAncestorOrSelf<AssignmentExpressionSyntax>() is { RawKind: (int)SyntaxKind.SimpleAssignmentExpression, Left: IdentifierNameSyntax or MemberAccessExpressionSyntax } set && set.Left.GetLastToken() == token)
        && !token.Parent!.Ancestors().Any(node => node is AttributeSyntax || (node is InvocationExpressionSyntax && program.StepOf(program.OperationAt(node))?.Fact.Role is "estimator" or "trainer"));

    /// <summary>Whether rows that bring the column go where nobody sees what happens to them: to another library, into a file.</summary>
    public static bool MayBeElsewhere(MlProgram program, Func<string, bool> isWanted, RowColumn column)
    {
        var rows = new HashSet<ISymbol>(program.Types.Where(type => RowClass.MembersOf(type).Any(member => ColumnNames.AreSame(RowClass.ColumnOf(member), column.Name))), SymbolEqualityComparer.Default);
        return program.Trees.Where(tree => isWanted(tree.FilePath)).SelectMany(tree => tree.GetRoot().DescendantNodes().OfType<ArgumentSyntax>())
            .Select(argument => (Value: program.OperationAt(argument.Expression), Call: program.OperationAt(argument.Parent!.Parent!)))
            .Any(passed => Holds(passed.Value?.Type, rows) && (passed.Call as Microsoft.CodeAnalysis.Operations.IInvocationOperation)?.TargetMethod is { } method
                && !program.IsOwn(method) && !Carriers.Any(carrier => method.ContainingNamespace.ToDisplayString().StartsWith(carrier, StringComparison.Ordinal)));
    }

    static bool Holds(ITypeSymbol? type, HashSet<ISymbol> rows) => type switch
    {
        IArrayTypeSymbol array => Holds(array.ElementType, rows),
        INamedTypeSymbol named => rows.Contains(named.OriginalDefinition) || named.TypeArguments.Any(argument => Holds(argument, rows)),
        _ => false,
    };
}
