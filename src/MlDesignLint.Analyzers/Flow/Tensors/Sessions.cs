using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace MlDesignLint.Analyzers.Flow.Tensors;

/// <summary>Graphs that a session runs.</summary>
sealed class Sessions(MlProgram program)
{
    const int MaxDepth = 12;

    readonly Lazy<IReadOnlyList<Step>> _trainings = new(() => [.. program.Steps("session-run").Where(IsTraining)]);

    /// <summary>The runs that train.</summary>
    public IReadOnlyList<Step> Trainings => _trainings.Value;

    /// <summary>Whether a run, turn after turn, feeds something and asks for an operation, which has no value and is run for what it changes.</summary>
    public static bool IsTraining(Step run) => run.Fact.Role == "session-run" && Reach.LoopAround(run.Syntax) is not null
        && run.Input("fetches") is { } fetches && fetches.Operation.DescendantsAndSelf().Any(each => Modules.Is(each.Type, "operation-type"))
        && FeedsOf(run).Count > 0;

    /// <summary>
    /// Scores of held-out rows that decide in a training loop which weights are saved, where the class measures the model elsewhere, and on those very rows alone: no others are
    /// left to tell how good it is.
    /// </summary>
    public IEnumerable<(IOperation Score, Step Saved)> ChosenByTest =>
        from training in Trainings
        let loop = Reach.LoopAround(training.Syntax)
        let around = training.Syntax.FirstAncestorOrSelf<TypeDeclarationSyntax>()
        where around is not null
        from branch in loop.DescendantNodes().OfType<IfStatementSyntax>()
        let saved = program.Reach.From(branch.Statement).First("save-weights")
        where saved is not null
        from score in ComparedIn(branch.Condition)
        where !branch.Statement.DescendantNodes().OfType<AssignmentExpressionSyntax>().Any(kept => kept.Left.ToString() == score.Syntax.ToString())
        let held = RunsBehind(score, loop, MaxDepth).SelectMany(RowsOf).OfType<DataSet>().FirstOrDefault(rows => RowsOf(training).Any(trained => trained?.To(rows) == Relation.Disjoint))
        where held is not null
        let others = program.Steps("session-run").Where(run => run.Syntax.SyntaxTree == loop.SyntaxTree && around.Span.Contains(run.Syntax.Span) && !loop.Span.Contains(run.Syntax.Span) && FeedsOf(run).Count > 0 && !IsDropped(run)).ToList()
        where others.Count > 0 && others.All(run => RowsOf(run).Any(rows => rows?.To(held) == Relation.Same))
        select (score, saved);

    /// <summary>The values that a run feeds, as pairs or items, where they are written out.</summary>
    static IReadOnlyList<IOperation> FeedsOf(Step run) => run.Input("feeds")?.Operation.Unconverted() is IArrayCreationOperation { Initializer.ElementValues: var items }
        ? [.. items.Select(item => item.Unconverted() switch
        {
            ITupleOperation { Elements: [_, var fed] } => fed,
            IObjectCreationOperation { Arguments: [_, var fed] } => fed.Value,
            var other => other,
        })]
        : run.Input("feeds") is { } given && !given.Operation.ConstantValue.HasValue ? [given.Operation] : [];

    IEnumerable<DataSet?> RowsOf(Step run) => FeedsOf(run).Where(fed => fed.Unconverted().Type is { } type && (type is IArrayTypeSymbol || Modules.Is(type, "rows-type"))).Select(fed => program.Samples.Of(new(fed)));

    /// <summary>Whether what a run gives is dropped, or put into a variable that nobody reads.</summary>
    bool IsDropped(Step run) => run.Operation.Parent is IExpressionStatementOperation || (run.Operation.Parent is IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } } && !program.ReadsOf(local).Any());

    /// <summary>The two sides of a comparison.</summary>
    IEnumerable<IOperation> ComparedIn(ExpressionSyntax condition) => condition is BinaryExpressionSyntax { OperatorToken.ValueText: ">" or "<" or ">=" or "<=" } comparison
        ? new[] { comparison.Left, comparison.Right }.Select(program.OperationAt).OfType<IOperation>()
        : [];

    /// <summary>The runs that a number is computed from in a loop, sums over inner loops included.</summary>
    IEnumerable<Step> RunsBehind(IOperation number, SyntaxNode loop, int depth) => depth == 0 ? [] : number.DescendantsAndSelf().SelectMany(part =>
        program.StepOf(part) is { Fact.Role: "session-run" } run ? [run]
        : part is ILocalReferenceOperation { Local: var local } ? loop.DescendantNodes().Where(node => IsSetBy(node, local)).Select(program.OperationAt).SelectMany(set => set switch
        {
            IAssignmentOperation assignment => RunsBehind(assignment.Value, loop, depth - 1),
            IVariableDeclaratorOperation { Initializer.Value: var value } => RunsBehind(value, loop, depth - 1),
            _ => [],
        })
        : Enumerable.Empty<Step>());

    static bool IsSetBy(SyntaxNode node, ILocalSymbol local) => node switch
    {
        AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: var name } } => name == local.Name,
        VariableDeclaratorSyntax { Identifier.ValueText: var name } => name == local.Name,
        _ => false,
    };
}
