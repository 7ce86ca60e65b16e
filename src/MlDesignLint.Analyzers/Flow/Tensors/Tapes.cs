using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace MlDesignLint.Analyzers.Flow.Tensors;

/// <summary>Training by hand with recorded gradients: a tape, a loss, variables that an optimizer changes.</summary>
sealed class Tapes(MlProgram program)
{
    const int MaxDepth = 24;
    const int MaxTableDepth = 4;
    const int MaxTableRows = 8;

    /// <summary>
    /// Training steps on variables of their function that stand in nothing but the training loop, where they meet no other rows than the loss is computed from: nothing can
    /// measure what was learned. Each with the variables.
    /// </summary>
    public IEnumerable<(Step Step, IReadOnlyList<ISymbol> Trained)> NeverMeasured =>
        from step in program.Steps("network-step")
        let loop = Reach.LoopAround(step.Syntax)
        where loop is not null && !Surroundings.IsUnitTest(loop)
        let gradients = program.Steps("tape-gradient").Where(gradient => gradient.Syntax.SyntaxTree == loop.SyntaxTree && loop.Span.Contains(gradient.Syntax.Span)).ToList()
        where gradients.Count == 1
        let trained = TrainedBy(gradients[0])
        where trained.Count > 0 && trained.SelectMany(program.Variables.Of).All(use => loop.Span.Contains(use.Syntax.Span) || IsDeclaration(use))
        let inside = program.OperationAt(loop)
        where inside is not null && !inside.Descendants().Any(IsUnseen)
        let rows = new HashSet<ISymbol>(SourcesOf(gradients[0].Input("target")?.Operation, loop, MaxDepth), SymbolEqualityComparer.Default)
        where inside.Descendants().Select(Variables.SymbolOf).OfType<ISymbol>().All(symbol => IsIn(symbol, loop) || !HoldsRows(symbol) || rows.Contains(symbol) || trained.Contains(symbol, SymbolEqualityComparer.Default))
            && !rows.Any(symbol => IsTable(symbol, MaxTableDepth))
        select (step, trained);

    /// <summary>The locals that gradients are asked for; none where any of them is something else.</summary>
    static IReadOnlyList<ISymbol> TrainedBy(Step gradient)
    {
        var asked = gradient.Input("sources")?.Operation.Unconverted();
        IReadOnlyList<IOperation> variables = asked switch
        {
            ITupleOperation tuple => tuple.Elements,
            IArrayCreationOperation { Initializer: { } initializer } => initializer.ElementValues,
            { } single => new[] { single },
            null => Array.Empty<IOperation>(),
        };
        var symbols = variables.Select(variable => Variables.SymbolOf(variable.Unconverted())).ToList();
        return symbols.All(symbol => symbol is ILocalSymbol) ? [.. symbols.OfType<ISymbol>()] : [];
    }

    /// <summary>The variables from outside a loop that a value in it is computed from.</summary>
    IEnumerable<ISymbol> SourcesOf(IOperation? value, SyntaxNode loop, int depth) => value is null || depth == 0 ? [] : value.DescendantsAndSelf().SelectMany(part => Variables.SymbolOf(part) switch
    {
        ILocalSymbol local when IsIn(local, loop) => program.Definitions.OfLocal(local, part).SelectMany(source => SourcesOf(source.Operation, loop, depth - 1)),
        { } symbol => [symbol],
        null => [],
    });

    static bool IsDeclaration(IOperation use) => use.Parent is ISimpleAssignmentOperation assignment && assignment.Target == use;

    /// <summary>Whether rows are made of a few that are written out: a truth table holds all there are.</summary>
    bool IsTable(ISymbol symbol, int depth) => depth > 0 && (symbol switch
    {
        ILocalSymbol local when local.DeclaringSyntaxReferences is [var declaration] && declaration.GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: { } value } => [new(program.OperationAt(value))],
        IFieldSymbol or IPropertySymbol when program.IsOwn(symbol) => program.Definitions.OfMember(symbol.OriginalDefinition),
        _ => Array.Empty<Source>(),
    }).Select(source => source.Operation).OfType<IOperation>().SelectMany(made => made.DescendantsAndSelf()).Any(part =>
        part is IArrayCreationOperation { Initializer.ElementValues.Length: > 0 and <= MaxTableRows } || (Variables.SymbolOf(part) is { } other && HoldsRows(other) && IsTable(other, depth - 1)));

    /// <summary>Whether code runs that is not looked through.</summary>
    bool IsUnseen(IOperation operation) => operation switch
    {
        IInvocationOperation { TargetMethod: var method } => method.MethodKind == MethodKind.DelegateInvoke || program.IsOwn(method),
        _ => operation is IAnonymousFunctionOperation or IInvalidOperation,
    };

    static bool IsIn(ISymbol symbol, SyntaxNode loop) => symbol is ILocalSymbol && symbol.DeclaringSyntaxReferences.All(reference => loop.Span.Contains(reference.Span));

    static bool HoldsRows(ISymbol symbol) => (symbol switch
    {
        ILocalSymbol local => local.Type,
        IParameterSymbol parameter => parameter.Type,
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        _ => null,
    }) is { } type && (type is IArrayTypeSymbol || Modules.Is(type, "rows-type") || MlProgram.FactOf(type)?.Role == "rows-type");
}
