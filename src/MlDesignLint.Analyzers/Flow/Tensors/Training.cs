using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace MlDesignLint.Analyzers.Flow.Tensors;

/// <summary>Training by hand: loops in which gradients are made and an optimizer steps.</summary>
sealed class Training(MlProgram program)
{
    const int MaxCalls = 3;

    static readonly string[] Events = ["optimizer-step", "backward", "zero-grad", "gradient"];

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
            return program.Steps("optimizer-step").Where(step => step.Operation is IInvocationOperation && (makesGradients ? KindOfEventBefore(step) == "zero-grad" : program.Reach.From(Reach.FunctionOf(step.Syntax)).IsComplete && program.Steps("optimizer").Count > 0));
        }
    }

    /// <summary>Steps of an optimizer that follow another one of it: nothing makes other gradients in between. Each where it is to be seen, itself or the call of the function that begins with it.</summary>
    public IEnumerable<(Step Step, SyntaxNode Place)> RepeatedSteps =>
        from step in program.Steps("optimizer-step")
        where IsWithoutClosure(step)
        from statement in new[] { step.Syntax }.Concat(CallsBeginningWith(step)).Select(place => place.Parent).OfType<ExpressionStatementSyntax>()
        where EventBefore(statement) is var (other, before) && IsSameOptimizer(step, statement, other, before)
        select (step, (SyntaxNode)statement.Expression);

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

    /// <summary>Optimizers over the parameters of a module that the same function, or one that calls for both, moves for the first time afterwards: the move makes new parameters.</summary>
    public IEnumerable<(Step Optimizer, Step Move)> OptimizersBeforeMoves =>
        from move in program.Steps("move-module")
        where move.Operation.Consumer() is IExpressionStatementOperation or ISimpleAssignmentOperation && !IsBehindTraining(move)
        let made = OptimizersOf(Reach.FunctionOf(move.Syntax)).ToList()
        where !made.Any(each => each.Place.SpanStart > move.Syntax.Span.End)
        from each in made
        where each.Place.Span.End < move.Syntax.SpanStart && move.Syntax.FirstAncestorOrSelf<BlockSyntax>()?.Span.Contains(each.Place.Span) != false
            && program.StepOf(program.Values.Within(each.Optimizer.Input("parameters")).Single) is { Fact.Role: "parameters", Receiver: { } module }
            && IsMoved(module, move) && !program.Steps("move-module").Any(other => IsBefore(other, move, each) && IsMoved(module, other))
        select (each.Optimizer, move);

    /// <summary>Losses that are added up as tensors, with everything they were computed from, over the turns of a loop.</summary>
    public IEnumerable<IAssignmentOperation> SummedLosses =>
        from backward in program.Steps("backward")
        where backward.Receiver is not null
        from loop in backward.Syntax.Ancestors().Where(Surroundings.IsLoop)
        from assignment in loop.DescendantNodes().OfType<AssignmentExpressionSyntax>().Select(program.OperationAt).OfType<IAssignmentOperation>()
        where Modules.Is(assignment.Target.Type, "tensor-type") && IsDeclaredOutside(assignment.Target, loop) && AddedTo(assignment) is { } added
            && IsSame(added, backward.Receiver!.Operation.Unconverted()) && !IsUsedByBackward(assignment.Target)
        select assignment;

    /// <summary>The shuffling loaders whose order nobody sets; where the loader of a helper shuffles for some of its calls, these.</summary>
    public IEnumerable<Step> UnseededLoaders => program.Steps("batches").Where(loader =>
        loader.Input("shuffle") is { } shuffle && program.Constants.MayBe(shuffle, true) && loader.Input("seed") is { } seed && program.Constants.IsNull(seed));

    /// <summary>What makes the first weights that an optimizer gets, in a program that trains and seeds none; where it is not in sight, the optimizer.</summary>
    public SyntaxNode? UnseededWeights => Exists && program.Steps("weight-seed").Count == 0 && program.Steps("optimizer").FirstOrDefault() is { } optimizer
        ? program.StepOf(program.Values.Of(optimizer.Input("parameters")).Single) is { Fact.Role: "parameters", Receiver: var module } && program.Values.Of(module).Single is { Operation: IObjectCreationOperation or IInvocationOperation } made ? made.Operation.Syntax : optimizer.Syntax
        : null;

    /// <summary>What last happened to the gradients before a step, in its block: <c>backward</c>, <c>zero-grad</c>, or null where that cannot be told.</summary>
    string? KindOfEventBefore(Step step)
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

    /// <summary>The last thing that certainly happens to gradients before a statement of the same block, with the statement in which it does; null where that cannot be told.</summary>
    (Step Event, ExpressionStatementSyntax Statement)? EventBefore(StatementSyntax statement)
    {
        if (SiblingsOf(statement) is not { } siblings)
            return null;
        for (var i = siblings.IndexOf(statement) - 1; i >= 0; i--)
        {
            if (EventsOf(siblings[i], MaxCalls) is not { } events)
                return null;
            if (events.Count > 0)
                return siblings[i] is ExpressionStatementSyntax call ? (events[events.Count - 1], call) : null;
        }

        return null;
    }

    /// <summary>What a statement does to gradients, in order, where it runs from beginning to end whenever it runs; null where that cannot be told.</summary>
    IReadOnlyList<Step>? EventsOf(StatementSyntax statement, int calls)
    {
        if (statement is LocalFunctionStatementSyntax)
            return [];
        var reached = program.Reach.From(statement);
        if (!reached.IsComplete || statement.DescendantNodesAndSelf().Any(node => node is ReturnStatementSyntax { Parent: not BlockSyntax { Parent: BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax } } or BreakStatementSyntax or ContinueStatementSyntax or GotoStatementSyntax))
            return null;
        if (!Events.Any(reached.Has))
            return [];
        return statement is ExpressionStatementSyntax { Expression: InvocationExpressionSyntax call } ? EventsOf(call, calls) : null;
    }

    IReadOnlyList<Step>? EventsOf(InvocationExpressionSyntax call, int calls)
    {
        var operation = program.OperationAt(call) as IInvocationOperation;
        if (operation is null || call.DescendantNodes().OfType<InvocationExpressionSyntax>().Any(inner => Events.Any(program.Reach.From(inner).Has)))
            return null;
        if (program.StepOf(operation) is { } step)
            return Events.Contains(step.Fact.Role) ? [step] : null;
        if (calls == 0 || !program.IsOwn(operation.TargetMethod) || program.Calls.BodyOf(operation.TargetMethod.OriginalDefinition) is not { DeclaringSyntaxReferences: [var declaration] })
            return null;
        var (block, expression) = declaration.GetSyntax() switch
        {
            MethodDeclarationSyntax method => (method.Body, method.ExpressionBody),
            LocalFunctionStatementSyntax function => (function.Body, function.ExpressionBody),
            _ => (null, null),
        };
        var parts = block?.Statements.Select(part => EventsOf(part, calls - 1)).ToList() ?? [expression?.Expression is InvocationExpressionSyntax only ? EventsOf(only, calls - 1) : null];
        return parts.Contains(null) ? null : [.. parts.SelectMany(part => part!)];
    }

    /// <summary>The calls of the function around a step that do nothing to gradients before it.</summary>
    IEnumerable<SyntaxNode> CallsBeginningWith(Step step) => program.SymbolOf(Reach.FunctionOf(step.Syntax)) is IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction } function
        ? program.Calls.To(function).OfType<InvocationExpressionSyntax>().Where(call => EventsOf(call, MaxCalls) is [var first, ..] && first.Operation == step.Operation)
        : [];

    static bool IsWithoutClosure(Step step) => step.Operation is IInvocationOperation { Arguments: [] or [{ ArgumentKind: ArgumentKind.DefaultValue }] };

    /// <summary>Whether a step, taken in a statement, is one of the optimizer that another one, taken in the statement before it, is of; both statements step the optimizer itself or call the same object for it.</summary>
    bool IsSameOptimizer(Step step, ExpressionStatementSyntax statement, Step other, ExpressionStatementSyntax before)
    {
        if (other.Fact.Role != "optimizer-step" || !IsWithoutClosure(other) || step.Receiver is not { } optimizer || other.Receiver is not { } known)
            return false;
        var (late, early) = (program.OperationAt(statement.Expression) as IInvocationOperation, program.OperationAt(before.Expression) as IInvocationOperation);
        if (late == step.Operation && early == other.Operation)
            return IsSame(optimizer.Operation.Unconverted(), known.Operation.Unconverted());
        return program.Values.Of(optimizer).Single is { } made && program.Values.Of(known).Single?.Equals(made) == true
            && (late == step.Operation || early == other.Operation ? program.Steps("optimizer").Count == 1 : IsSameObject(late?.Instance, early?.Instance));
    }

    /// <summary>The optimizers that a function makes, that its calls of the program's own functions return or that the objects it makes keep, and where.</summary>
    IEnumerable<(Step Optimizer, SyntaxNode Place)> OptimizersOf(SyntaxNode function) => program.Steps("optimizer").Count == 0 ? [] :
        program.Steps("optimizer").Where(optimizer => Reach.FunctionOf(optimizer.Syntax) == function).Select(optimizer => (optimizer, optimizer.Syntax)).Concat(
            from made in Reach.OwnNodes(function).Select(program.OperationAt)
            from result in made switch
            {
                IInvocationOperation call => program.Calls.ResultsOf(call),
                IObjectCreationOperation { Constructor: { } constructor } creation when program.IsOwn(constructor) => KeptBy(creation, constructor),
                _ => [],
            }
            let optimizer = program.StepOf(program.Values.Within(result).Single)
            where optimizer is { Fact.Role: "optimizer" }
            select (optimizer, made!.Syntax));

    /// <summary>The optimizers that a constructor puts into members of its object.</summary>
    IEnumerable<Value> KeptBy(IObjectCreationOperation creation, IMethodSymbol constructor) =>
        from optimizer in program.Steps("optimizer")
        where optimizer.Operation.Consumer() is ISimpleAssignmentOperation { Target: IMemberReferenceOperation } && constructor.DeclaringSyntaxReferences.Any(declaration => declaration.GetSyntax() == Reach.FunctionOf(optimizer.Syntax))
        select new Value(optimizer.Operation, new(creation, constructor, creation.Arguments, null));

    /// <summary>Whether all steps of a function are behind it when it moves a module: only what was trained moves.</summary>
    bool IsBehindTraining(Step move)
    {
        var steps = Reach.OwnNodes(Reach.FunctionOf(move.Syntax)).Where(node => program.Reach.From(node).Has("optimizer-step")).ToList();
        return Reach.LoopAround(move.Syntax) is null && steps.Count > 0 && steps.All(step => step.SpanStart < move.Syntax.SpanStart);
    }

    /// <summary>Whether a move is one of a certain module.</summary>
    bool IsMoved(Value module, Step move)
    {
        if (move.Receiver is not { } moved)
            return false;
        if (module.Path is null && IsSame(module.Operation.Unconverted(), moved.Operation.Unconverted()))
            return true;
        var path = Reach.FunctionOf(move.Syntax) == Reach.FunctionOf(module.Operation.Syntax) ? module.Path : null;
        return program.Values.Within(module).Single is { } made && program.Values.Within(moved with { Path = path }).Single is { } other
            && (made.Equals(other) || (made.Path is null && other.Path is null && IsSame(made.Operation, other.Operation)));
    }

    /// <summary>Whether a move comes before another one, in its function or where the optimizer is made.</summary>
    static bool IsBefore(Step other, Step move, (Step Optimizer, SyntaxNode Place) made) =>
        (Reach.FunctionOf(other.Syntax) == Reach.FunctionOf(move.Syntax) && other.Syntax.SpanStart < made.Place.SpanStart)
        || (Reach.FunctionOf(other.Syntax) == Reach.FunctionOf(made.Optimizer.Syntax) && other.Syntax.SpanStart < made.Optimizer.Syntax.SpanStart);

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
        (IFieldReferenceOperation a, IFieldReferenceOperation b) => SymbolEqualityComparer.Default.Equals(a.Field, b.Field) && IsSameObject(a.Instance, b.Instance),
        _ => false,
    };

    static bool IsSameObject(IOperation? left, IOperation? right) => (left, right) is (null or IInstanceReferenceOperation, null or IInstanceReferenceOperation) || (left is not null && IsSame(left, right));
}
