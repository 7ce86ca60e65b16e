using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace MlDesignLint.Analyzers.Flow.Tensors;

/// <summary>Training by hand: loops in which gradients are made and an optimizer steps.</summary>
sealed class Training(MlProgram program)
{
    /// <summary>Whether the program trains a model by hand at all.</summary>
    public bool Exists => program.Steps("backward").Count > 0 && program.Steps("optimizer-step").Count > 0;

    /// <summary>Calls that add to gradients which are used again and again and never cleared.</summary>
    public IEnumerable<Step> UnclearedGradients =>
        from step in program.Steps("optimizer-step")
        from loop in program.Reach.LoopsAround(step.Syntax)
        let reached = program.Reach.From(loop)
        where reached.Lacks("zero-grad", "gradient")
        from backward in reached.Steps.Where(each => each.Fact.Role == "backward").Take(1)
        select backward;

    /// <summary>Steps of an optimizer on gradients that have just been cleared, or that nothing in the program ever makes.</summary>
    public IEnumerable<Step> StepsWithoutGradients
    {
        get
        {
            var makesGradients = new[] { "backward", "gradient" }.Any(role => program.Steps(role).Count > 0);
            return program.Steps("optimizer-step").Where(step => step.Operation is IInvocationOperation && (makesGradients ? EventBefore(step) == "zero-grad" : program.Reach.From(Reach.FunctionOf(step.Syntax)).IsComplete && program.Steps("optimizer").Count > 0));
        }
    }

    /// <summary>Steps of an optimizer that follow another one at once: the same gradients are applied again.</summary>
    public IEnumerable<Step> RepeatedSteps =>
        from step in program.Steps("optimizer-step")
        where step.Operation is IInvocationOperation { Arguments: [] or [{ ArgumentKind: ArgumentKind.DefaultValue }] }
        let statement = step.Syntax.FirstAncestorOrSelf<StatementSyntax>() as ExpressionStatementSyntax
        where statement is not null && statement.Expression == step.Syntax && SiblingsOf(statement) is { } siblings && siblings.IndexOf(statement) is > 0 and var at
            && siblings[at - 1] is ExpressionStatementSyntax { Expression: InvocationExpressionSyntax before } && program.StepOf(program.OperationAt(before)) is { Fact.Role: "optimizer-step" } other
            && step.Receiver is { } receiver && IsSame(receiver.Operation.Unconverted(), other.Receiver?.Operation.Unconverted())
        select step;

    /// <summary>Switches that turn gradients off for everything behind them, a training step among it.</summary>
    public IEnumerable<Step> WithoutGradients =>
        from off in program.Steps("grad-mode")
        let region = TurnsOff(off) && off.Operation.Parent is IVariableInitializerOperation or IUsingOperation ? Scopes.RegionOf(off.Syntax) : null
        where region is not null
        let reached = Reach.FunctionOf(off.Syntax).DescendantNodes().OfType<StatementSyntax>().Where(statement => region.Value.Contains(statement.Span) && !region.Value.Contains(statement.Parent!.Span)).Select(program.Reach.From).ToList()
        where reached.Count > 0 && reached.All(part => part.IsComplete) && reached.Any(part => part.Has("module-call"))
        from backward in reached.SelectMany(part => part.Steps).Where(step => step.Fact.Role == "backward").Take(1)
        where !reached.SelectMany(part => part.Steps).Any(step => step.Fact.Role == "grad-mode") && IsMadeBehind(backward, off)
        select off;

    /// <summary>Optimizers of a program that makes gradients by hand and never lets one step.</summary>
    public IEnumerable<Step> IdleOptimizers =>
        program.Steps("backward").Count > 0 && program.Steps("optimizer-step").Count == 0 && program.Steps("gradient").Count == 0
        && !program.Types.Any(type => Modules.Is(type, "optimizer-type"))
            ? program.Steps("optimizer").Where(optimizer => !program.Escapes(optimizer.Operation))
            : [];

    /// <summary>Optimizers over the parameters of a module that the same function moves elsewhere afterwards: the move makes new parameters.</summary>
    public IEnumerable<(Step Optimizer, Step Move)> OptimizersBeforeMoves =>
        from optimizer in program.Steps("optimizer")
        let module = program.StepOf(program.Values.Within(optimizer.Input("parameters")).Single) is { Fact.Role: "parameters", Receiver.Operation: var receiver } ? receiver.Unconverted() : null
        where module is ILocalReferenceOperation or IFieldReferenceOperation or IParameterReferenceOperation
        from move in program.Steps("move-module")
        where move.Function == optimizer.Function && move.Syntax.SpanStart > optimizer.Syntax.Span.End && IsSame(module!, move.Receiver?.Operation.Unconverted())
            && move.Syntax.FirstAncestorOrSelf<BlockSyntax>()?.Span.Contains(optimizer.Syntax.Span) != false
            && move.Operation.Consumer() is IExpressionStatementOperation or ISimpleAssignmentOperation
            && !program.Steps("optimizer").Any(other => other.Function == move.Function && other.Syntax.SpanStart > move.Syntax.Span.End)
        select (optimizer, move);

    /// <summary>Losses that are added up as tensors, with everything they were computed from, over the turns of a loop.</summary>
    public IEnumerable<IAssignmentOperation> SummedLosses =>
        from backward in program.Steps("backward")
        where backward.Receiver is not null
        from loop in backward.Syntax.Ancestors().Where(Surroundings.IsLoop)
        from assignment in loop.DescendantNodes().OfType<AssignmentExpressionSyntax>().Select(program.OperationAt).OfType<IAssignmentOperation>()
        where Modules.Is(assignment.Target.Type, "tensor-type") && IsDeclaredOutside(assignment.Target, loop) && AddedTo(assignment) is { } added
            && IsSame(added, backward.Receiver!.Operation.Unconverted()) && !IsUsedByBackward(assignment.Target)
        select assignment;

    /// <summary>The shuffling loaders whose order nobody sets.</summary>
    public IEnumerable<Step> UnseededLoaders => program.Steps("batches").Where(loader =>
        loader.Input("shuffle") is { } shuffle && program.Constants.Fold(shuffle) is true && loader.Input("seed") is { } seed && program.Constants.IsNull(seed));

    /// <summary>What makes the first weights that an optimizer gets, in a program that trains and seeds none; where it is not in sight, the optimizer.</summary>
    public SyntaxNode? UnseededWeights => Exists && program.Steps("weight-seed").Count == 0 && program.Steps("optimizer").FirstOrDefault() is { } optimizer
        ? program.StepOf(program.Values.Of(optimizer.Input("parameters")).Single) is { Fact.Role: "parameters", Receiver: var module } && program.Values.Of(module).Single is { Operation: IObjectCreationOperation or IInvocationOperation } made ? made.Operation.Syntax : optimizer.Syntax
        : null;

    /// <summary>What last happened to the gradients before a step, in its block: <c>backward</c>, <c>zero-grad</c>, or null where that cannot be told.</summary>
    string? EventBefore(Step step)
    {
        if (step.Syntax.FirstAncestorOrSelf<StatementSyntax>() is not ExpressionStatementSyntax statement || SiblingsOf(statement) is not { } siblings)
            return null;
        var at = siblings.IndexOf(statement);
        var before = siblings.Take(at).Reverse();
        foreach (var other in IsTurn(statement) ? before.Concat(siblings.Skip(at + 1).Reverse()) : before)
        {
            var reached = program.Reach.From(other);
            var events = new[] { "backward", "zero-grad", "gradient" }.Where(reached.Has).ToList();
            if (events.Count > 0 || !reached.IsComplete)
                return events.Count == 1 && reached.IsComplete && other is ExpressionStatementSyntax or LocalDeclarationStatementSyntax ? events[0] : null;
        }

        return null;
    }

    bool TurnsOff(Step mode) => mode.Fact["off"] is { } parameter && (parameter == "always" || program.Constants.Fold(mode.Input("off")) is true);

    /// <summary>Whether the loss comes from behind a switch in the same function, or from another function.</summary>
    bool IsMadeBehind(Step backward, Step off) => program.Values.Within(backward.Receiver) is { IsComplete: true } losses && losses.Origins.All(origin => Reach.FunctionOf(origin.Operation.Syntax) != Reach.FunctionOf(off.Syntax) || origin.Operation.Syntax.SpanStart > off.Syntax.Span.End);

    static List<StatementSyntax>? SiblingsOf(StatementSyntax statement) => statement.Parent is BlockSyntax block ? [.. block.Statements] : null;

    /// <summary>Whether a statement's block runs once in each turn of a loop, as a whole.</summary>
    static bool IsTurn(StatementSyntax statement)
    {
        var around = statement.Parent!.Parent;
        while (around is BlockSyntax or UsingStatementSyntax)
            around = around.Parent;
        return around is not null && Surroundings.IsLoop(around);
    }

    /// <summary>What an assignment adds to its own target: <c>t += x</c>, <c>t = t + x</c>.</summary>
    static IOperation? AddedTo(IAssignmentOperation assignment) => assignment switch
    {
        ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Add } sum => sum.Value.Unconverted(),
        ISimpleAssignmentOperation { Value: IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum } when IsSame(sum.LeftOperand.Unconverted(), assignment.Target) => sum.RightOperand.Unconverted(),
        _ => null,
    };

    bool IsUsedByBackward(IOperation sum) => program.Steps("backward").Any(backward => backward.Receiver is { } receiver && receiver.Operation.DescendantsAndSelf().Any(each => IsSame(each, sum)));

    static bool IsDeclaredOutside(IOperation target, SyntaxNode loop) => target is IFieldReferenceOperation
        || (target is ILocalReferenceOperation local && local.Local.DeclaringSyntaxReferences.All(reference => !loop.Span.Contains(reference.Span)));

    static bool IsSame(IOperation left, IOperation? right) => (left, right) switch
    {
        (ILocalReferenceOperation a, ILocalReferenceOperation b) => SymbolEqualityComparer.Default.Equals(a.Local, b.Local),
        (IParameterReferenceOperation a, IParameterReferenceOperation b) => SymbolEqualityComparer.Default.Equals(a.Parameter, b.Parameter),
        (IFieldReferenceOperation a, IFieldReferenceOperation b) => SymbolEqualityComparer.Default.Equals(a.Field, b.Field),
        _ => false,
    };
}
