using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace MlDesignLint.Analyzers.Flow.Tensors;

/// <summary>Training by hand: loops in which gradients are made and an optimizer steps.</summary>
sealed class Training(MlProgram program)
{
    const int MaxCalls = 3;
    const int MaxUses = 8;

    static readonly string[] Events = ["optimizer-step", "backward", "zero-grad", "gradient"];

    readonly Lazy<ILookup<ISymbol, IOperation>> _usedByBackward = new(() => (
        from backward in program.Steps("backward")
        from made in program.Values.Within(backward.Receiver).Origins.Append(backward.Receiver!)
        from part in made.Operation.DescendantsAndSelf()
        let variable = VariableOf(part)
        where variable is not null
        select (variable, part)).ToLookup<(ISymbol Variable, IOperation Part), ISymbol, IOperation>(use => use.Variable, use => use.Part, SymbolEqualityComparer.Default));

    /// <summary>Whether the program trains a model by hand at all.</summary>
    public bool Exists => program.Steps("backward").Count > 0 && program.Steps("optimizer-step").Count > 0;

    /// <summary>Calls that add to gradients which are used again and again and never cleared.</summary>
    public IEnumerable<Step> UnclearedGradients =>
        from step in program.Steps("optimizer-step")
        from loop in program.Reach.LoopsAround(step.Syntax).Concat(program.Reach.TurnsAround(step.Syntax).Where(loop => program.Reach.From(loop).Has("backward"))).Distinct()
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
            return program.Steps("optimizer-step").Where(step => step.Operation is IInvocationOperation && (makesGradients
                ? KindOfEventBefore(step) == "zero-grad" || (IsWithoutClosure(step) && program.Reach.LoopsAround(step.Syntax) is { Count: > 0 } loops && loops.All(loop => program.Reach.From(loop).Lacks("backward", "gradient")))
                : program.Reach.From(Reach.FunctionOf(step.Syntax)).IsComplete && program.Steps("optimizer").Count > 0));
        }
    }

    /// <summary>Steps of an optimizer that follow another one of it: nothing makes other gradients in between. Each where it is to be seen, itself or the call of the function that begins with it.</summary>
    public IEnumerable<(Step Step, SyntaxNode Place)> RepeatedSteps =>
        from step in program.Steps("optimizer-step").Except(StepsWithoutGradients)
        where IsWithoutClosure(step)
        from statement in new[] { step.Syntax }.Concat(CallsBeginningWith(step)).Select(place => place.Parent).OfType<ExpressionStatementSyntax>()
        where EventBefore(statement) is var (other, before) && IsSameOptimizer(step, statement.Expression, other, before)
        select (step, (SyntaxNode)statement.Expression);

    /// <summary>Whether a place runs only where a condition, as it is written, holds.</summary>
    internal static bool IsUnder(SyntaxNode place, string condition) => place.Ancestors().OfType<IfStatementSyntax>().Any(branch => branch.Statement.Contains(place) ? branch.Condition.ToString() == condition
        : branch.Else?.Contains(place) == true && (condition == $"!{branch.Condition}" || $"!{condition}" == branch.Condition.ToString()));

    /// <summary>Optimizers of a program that makes gradients by hand, of which certainly none of its steps is one.</summary>
    public IEnumerable<Step> IdleOptimizers
    {
        get
        {
            if (program.Steps("backward").Count == 0 || program.Steps("gradient").Count > 0 || program.Types.Any(type => Modules.Is(type, "optimizer-type")))
                return [];
            return program.Steps("optimizer-step").Select(step => program.Values.Of(step.Receiver)).All(optimizers => optimizers.IsComplete && optimizers.Origins.All(origin => program.StepOf(origin) is { Fact.Role: "optimizer" }))
                ? program.Steps("optimizer").Where(optimizer => !program.StepsOn(optimizer.Operation, "optimizer-step").Any() && !IsHandedOut(optimizer.Operation, MaxUses))
                : [];
        }
    }

    /// <summary>Whether code out of sight may get hold of an optimizer.</summary>
    bool IsHandedOut(IOperation optimizer, int uses)
    {
        return uses == 0 || optimizer.Parent switch
        {
            IConversionOperation or ITupleOperation or IConditionalOperation or ICoalesceOperation or ISwitchExpressionArmOperation or ISwitchExpressionOperation => IsHandedOut(optimizer.Parent, uses),
            IArgumentOperation { Parent: IInvocationOperation call } => program.StepOf(call) is { Fact.Role: "schedule" } ? IsHandedOut(call, uses - 1) : !program.IsOwn(call.TargetMethod),
            IArgumentOperation { Parent: IObjectCreationOperation { Constructor: var constructor } } => constructor is null || !program.IsOwn(constructor),
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } } => AreHandedOut(local),
            IFieldInitializerOperation { InitializedFields: [var field] } => AreHandedOut(field),
            IPropertyInitializerOperation { InitializedProperties: [var property] } => AreHandedOut(property),
            ISimpleAssignmentOperation assignment => assignment.Value == optimizer && (Variables.SymbolOf(assignment.Target) is not { } symbol || AreHandedOut(symbol)),
            IReturnOperation => Reach.FunctionOf(optimizer.Syntax) is var function && (program.Reach.CallsOf(function) is not { Count: > 0 } calls || calls.Select(program.OperationAt).Any(call => call is null || IsHandedOut(call, uses - 1))),
            IMemberReferenceOperation or IInvocationOperation or IDeconstructionAssignmentOperation or IUsingOperation or IExpressionStatementOperation => false,
            _ => true,
        };

        bool AreHandedOut(ISymbol variable) => program.Variables.Of(variable).Any(use => IsHandedOut(use, uses - 1));
    }

    /// <summary>Optimizers over the parameters of a module that is moved for the first time afterwards, told in a function that makes or calls for both: the move makes new parameters.</summary>
    public IEnumerable<(Step Optimizer, Step Move)> OptimizersBeforeMoves
    {
        get
        {
            var ways = program.Steps("optimizer").SelectMany(optimizer => WaysOf(optimizer).Select(way => (Optimizer: optimizer, Way: way))).ToLookup(each => each.Way.Function);
            return (from move in program.Steps("move-module")
                    where move.Operation.Consumer() is IExpressionStatementOperation or ISimpleAssignmentOperation
                    from moved in program.Reach.WaysTo(move.Syntax)
                    let made = ways[moved.Function]
                    where made.Any() && !IsBehindTraining(moved)
                    where !made.Any(each => each.Way.Place == moved.Place || each.Way.Place.SpanStart > moved.Place.Span.End)
                    from each in made
                    where each.Way.Place.Span.End < moved.Place.SpanStart && IsOnTheWay(each.Way.Place, moved.Place)
                        && ParametersIn(Value.Of(each.Optimizer.Input("parameters")?.Operation, each.Way.Path)) is { Receiver: { } module }
                        && IsMoved(module, move, each.Way, moved) && !program.Steps("move-module").Any(other => IsBefore(other, each.Optimizer, each.Way, module))
                    select (each.Optimizer, move)).Distinct();
        }
    }

    /// <summary>The call that gives all parameters of a module, also where only some of them are taken; null for any other value.</summary>
    Step? ParametersIn(Value? parameters) => program.StepOf(program.Values.Within(parameters).Single) switch
    {
        { Fact.Role: "parameters" } all => all,
        { Fact.Role: "same-elements", Receiver: { } others } => ParametersIn(others),
        _ => null,
    };

    /// <summary>The ways to where an optimizer is made; those from other functions only where its own function keeps or returns it.</summary>
    IEnumerable<Way> WaysOf(Step optimizer)
    {
        var function = Reach.FunctionOf(optimizer.Syntax);
        var outlives = optimizer.Operation.Syntax.AncestorsAndSelf().TakeWhile(node => node is not StatementSyntax).Any(node => node is ConstructorInitializerSyntax or ArrowExpressionClauseSyntax)
            || program.Definitions.ReturnedBy(function).Any(source => source.Operation is { } returned && Parts(returned).Any(part => program.Values.Within(new(part)).Origins.Any(origin => origin.Operation == optimizer.Operation)))
            || program.StepsOn(optimizer.Operation, "optimizer-step").Any(step => step.Receiver?.Operation.Unconverted() is IMemberReferenceOperation && Reach.FunctionOf(step.Syntax) != function)
            || optimizer.Operation.Consumer() is ISimpleAssignmentOperation { Target: IMemberReferenceOperation };
        return outlives ? program.Reach.WaysTo(optimizer.Syntax) : [new(function, optimizer.Syntax, null)];

        static IEnumerable<IOperation> Parts(IOperation returned) => returned.Unconverted() is ITupleOperation tuple ? tuple.Elements.AsEnumerable() : new[] { returned };
    }

    /// <summary>Whether a place certainly comes before another one that is reached behind it: one does not stand in a branch that leaves out the other.</summary>
    static bool IsOnTheWay(SyntaxNode place, SyntaxNode later) =>
        later.FirstAncestorOrSelf<BlockSyntax>()?.Span.Contains(place.Span) != false || place.FirstAncestorOrSelf<BlockSyntax>()?.Span.Contains(later.Span) != false;

    /// <summary>Losses that are kept as tensors, with everything they were computed from, over the turns of a loop: added up, or put into a list or an array. Each with what keeps them.</summary>
    public IEnumerable<(IOperation Keeping, IOperation Keeper)> KeptLosses => Exists
        ? from kept in Sums.Concat(Additions)
          where IsKeptOverTurns(kept.Keeping, kept.Keeper, kept.Value) && !IsUsedByBackward(kept.Keeper)
          select (kept.Keeping, kept.Keeper)
        : [];

    IEnumerable<(IOperation Keeping, IOperation Keeper, IOperation Value)> Sums =>
        from assignment in program.NearTrees.SelectMany(tree => TreeIndex.Of(tree).Assignments).Where(MayKeepTensor).Select(program.OperationAt).OfType<IAssignmentOperation>()
        let sum = AddedTo(assignment)
        let element = assignment.Target as IArrayElementReferenceOperation
        where Modules.Is(assignment.Target.Type, "tensor-type") && (sum is not null || (element is not null && assignment is ISimpleAssignmentOperation))
        select ((IOperation)assignment, sum is not null ? assignment.Target : element!.ArrayReference, sum ?? assignment.Value);

    IEnumerable<(IOperation Keeping, IOperation Keeper, IOperation Value)> Additions =>
        from add in program.Steps("add")
        where add.Receiver is not null && add.Input("element") is { Operation: var element } && (Modules.Is(element.Type, "tensor-type") || element.Unconverted() is ITupleOperation or IObjectCreationOperation { Type.IsRecord: true })
        select (add.Operation, add.Receiver!.Operation, add.Input("element")!.Operation);

    static bool MayKeepTensor(AssignmentExpressionSyntax assignment) => assignment.IsKind(SyntaxKind.AddAssignmentExpression)
        ? assignment.Right is not LiteralExpressionSyntax
        : assignment.IsKind(SyntaxKind.SimpleAssignmentExpression) && (assignment.Left is ElementAccessExpressionSyntax
            || (assignment.Right is BinaryExpressionSyntax or InvocationExpressionSyntax && assignment.Right.DescendantNodes().OfType<SimpleNameSyntax>().Any(name => assignment.Left.GetLastToken().ValueText == name.Identifier.ValueText)));

    /// <summary>Whether a loop that makes gradients comes to a place in each turn, there a loss or what is computed from it is kept in what was made before the loop.</summary>
    bool IsKeptOverTurns(IOperation keeping, IOperation keeper, IOperation value)
    {
        var local = Variables.SymbolOf(keeper) is ILocalSymbol or IParameterSymbol;
        if (!local && keeper.Unconverted() is not IMemberReferenceOperation)
            return false;
        return program.Reach.WaysTo(keeping.Syntax).Where(way => !local || way.Place == keeping.Syntax).SelectMany(way => LoopsWithin(way.Place))
            .Where(loop => IsDeclaredOutside(keeper, loop))
            .Any(loop => program.Reach.From(loop).Steps.Any(step => step.Fact.Role == "backward" && step.Receiver is { } loss && Holds(value, loss)));
    }

    /// <summary>Whether a value is a loss or is computed from it, gradients and all.</summary>
    bool Holds(IOperation value, Value loss) => IsSame(value.Unconverted(), loss.Operation.Unconverted())
        || (value.Unconverted() is ILocalReferenceOperation or IParameterReferenceOperation or IInvocationOperation && program.Values.Of(loss).Single is { } made && program.Values.Of(new(value)).Single?.Equals(made) == true)
        || ((Modules.Is(value.Type, "tensor-type") || value is ITupleOperation or IObjectCreationOperation { Type.IsRecord: true }) && program.StepOf(value)?.Fact.Is("counted") != true && value.ChildOperations.Any(part => Holds(part is IArgumentOperation argument ? argument.Value : part, loss)));

    static IEnumerable<SyntaxNode> LoopsWithin(SyntaxNode place) => place.Ancestors().TakeWhile(node => node is not (BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax)).Where(Surroundings.IsLoop);

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

    /// <summary>The last thing that certainly happens to gradients before a statement of the same block, with the call there that does it; null where that cannot be told.</summary>
    (Step Event, InvocationExpressionSyntax Call)? EventBefore(StatementSyntax statement)
    {
        if (SiblingsOf(statement) is not { } siblings)
            return null;
        for (var i = siblings.IndexOf(statement) - 1; i >= 0; i--)
        {
            if (EventsOf(siblings[i], MaxCalls) is not { } events)
                return null;
            if (events.Count > 0)
                return events[events.Count - 1];
        }

        return null;
    }

    /// <summary>What a statement does to gradients, in order and by which of its calls, where it runs from beginning to end whenever it runs, a loop in each turn; null where that cannot be told.</summary>
    IReadOnlyList<(Step Event, InvocationExpressionSyntax Call)>? EventsOf(StatementSyntax statement, int calls)
    {
        if (statement is LocalFunctionStatementSyntax)
            return [];
        var reached = program.Reach.From(statement);
        if (!reached.IsComplete || statement.DescendantNodesAndSelf().Any(node => node is ReturnStatementSyntax { Parent: not BlockSyntax { Parent: BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax } } or BreakStatementSyntax or ContinueStatementSyntax or GotoStatementSyntax))
            return null;
        if (!Events.Any(reached.Has))
            return [];
        return statement switch
        {
            ExpressionStatementSyntax { Expression: var expression } => EventsOf(expression, calls),
            LocalDeclarationStatementSyntax { Declaration.Variables: [{ Initializer.Value: var value }] } => EventsOf(value, calls),
            ReturnStatementSyntax { Expression: { } value } => EventsOf(value, calls),
            BlockSyntax { Statements: var parts } => InOrder(parts.Select(part => EventsOf(part, calls))),
            UsingStatementSyntax { Statement: var body } => EventsOf(body, calls),
            CommonForEachStatementSyntax { Statement: var body } => EventsOf(body, calls),
            ForStatementSyntax { Statement: var body } => EventsOf(body, calls),
            _ => null,
        };
    }

    /// <summary>What the only call in an expression that does anything to gradients does.</summary>
    IReadOnlyList<(Step Event, InvocationExpressionSyntax Call)>? EventsOf(ExpressionSyntax expression, int calls)
    {
        var found = expression.DescendantNodesAndSelf().OfType<InvocationExpressionSyntax>().Where(ChangesGradients).ToList();
        if (found is not [var call] || call.Ancestors().TakeWhile(node => node != expression.Parent).Any(node => node is AnonymousFunctionExpressionSyntax or ConditionalExpressionSyntax or ConditionalAccessExpressionSyntax or SwitchExpressionSyntax or BinaryExpressionSyntax { OperatorToken.ValueText: "&&" or "||" or "??" }))
            return null;
        if (program.StepOf(program.OperationAt(call)) is { } step)
            return [(step, call)];
        if (calls == 0 || program.OperationAt(call) is not IInvocationOperation operation || program.Calls.BodyOf(operation.TargetMethod.OriginalDefinition) is not { DeclaringSyntaxReferences: [var declaration] })
            return null;
        var (block, value) = declaration.GetSyntax() switch
        {
            MethodDeclarationSyntax method => (method.Body, method.ExpressionBody),
            LocalFunctionStatementSyntax function => (function.Body, function.ExpressionBody),
            _ => (null, null),
        };
        var events = block is not null ? InOrder(block.Statements.Select(part => EventsOf(part, calls - 1))) : value is not null ? EventsOf(value.Expression, calls - 1) : null;
        return events is null ? null : [.. events.Select(each => (each.Event, call))];
    }

    static IReadOnlyList<(Step Event, InvocationExpressionSyntax Call)>? InOrder(IEnumerable<IReadOnlyList<(Step Event, InvocationExpressionSyntax Call)>?> parts) => parts.ToList() is var all && !all.Contains(null) ? [.. all.SelectMany(part => part!)] : null;

    /// <summary>Whether a call itself, not what stands in its arguments, is one of the events or runs code of the program that holds one.</summary>
    bool ChangesGradients(InvocationExpressionSyntax call) => program.OperationAt(call) is IInvocationOperation operation
        && (program.StepOf(operation) is { } step ? Events.Contains(step.Fact.Role)
            : program.IsOwn(operation.TargetMethod) && program.Calls.BodiesOf(operation).SelectMany(body => body.DeclaringSyntaxReferences).Any(body => Events.Any(program.Reach.From(body.GetSyntax()).Has)));

    /// <summary>The calls of the function around a step that do nothing to gradients before it.</summary>
    IEnumerable<SyntaxNode> CallsBeginningWith(Step step) => program.SymbolOf(Reach.FunctionOf(step.Syntax)) is IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction } function
        ? program.Calls.To(function).OfType<InvocationExpressionSyntax>().Where(call => EventsOf(call, MaxCalls) is [var (first, _), ..] && first.Operation == step.Operation)
        : [];

    static bool IsWithoutClosure(Step step) => step.Operation is IInvocationOperation { Arguments: [] or [{ ArgumentKind: ArgumentKind.DefaultValue }] };

    /// <summary>Whether a step, taken by a call, is one of the optimizer that another one, taken by the call before it, is of; both calls step the optimizer itself or have the same object do it.</summary>
    bool IsSameOptimizer(Step step, ExpressionSyntax call, Step other, InvocationExpressionSyntax before)
    {
        if (other.Fact.Role != "optimizer-step" || !IsWithoutClosure(other) || step.Receiver is not { } optimizer || other.Receiver is not { } known)
            return false;
        var (late, early) = (program.OperationAt(call) as IInvocationOperation, program.OperationAt(before) as IInvocationOperation);
        if (late == step.Operation && early == other.Operation)
            return IsSame(optimizer.Operation.Unconverted(), known.Operation.Unconverted());
        if (program.Values.Of(optimizer).Single is not { } made || program.Values.Of(known).Single?.Equals(made) != true)
            return false;
        var (lateOwner, earlyOwner) = (late == step.Operation ? OwnerOf(optimizer) : late?.Instance, early == other.Operation ? OwnerOf(known) : early?.Instance);
        return late != step.Operation && early != other.Operation ? IsSameObject(lateOwner, earlyOwner)
            : program.Steps("optimizer").Count == 1 && (lateOwner is null || earlyOwner is null || IsSameObject(lateOwner, earlyOwner));

        static IOperation? OwnerOf(Value optimizer) => (optimizer.Operation.Unconverted() as IMemberReferenceOperation)?.Instance;
    }

    /// <summary>Whether all steps of a function are behind it when it moves a module: only what was trained moves.</summary>
    bool IsBehindTraining(Way moved)
    {
        var steps = Reach.OwnNodes(moved.Function).Where(node => program.Reach.From(node).Has("optimizer-step")).ToList();
        return Reach.LoopAround(moved.Place) is null && steps.Count > 0 && steps.All(step => step.SpanStart < moved.Place.SpanStart);
    }

    /// <summary>Whether a move is one of a certain module: of the same variable, in one object, or of a module made at the same place.</summary>
    bool IsMoved(Value module, Step move, Way made, Way moved)
    {
        if (move.Receiver is not { } receiver)
            return false;
        if (IsSame(module.Operation.Unconverted(), receiver.Operation.Unconverted()) && (module.Operation.Unconverted() is not ILocalReferenceOperation and not IParameterReferenceOperation ? IsSameOwner(made, moved) : module.Path is null))
            return true;
        if (program.Values.Within(module).Single is { } known && program.Values.Within(receiver with { Path = moved.Path }).Single is { } other
            && (known.Equals(other) || (known.Path is null && other.Path is null && IsSame(known.Operation, other.Operation))))
            return true;
        return receiver.Operation.Unconverted() is IMemberReferenceOperation { Instance: var owner } && program.Values.Of(module).Single is { Operation: IInvocationOperation or IObjectCreationOperation } origin
            && program.Values.Of(receiver).Single?.Equals(origin) == true && (moved.Path is null ? IsSameOwner(OwnerOf(made), owner) : IsSameOwner(made, moved));
    }

    /// <summary>Whether two ways lead into methods of one object.</summary>
    bool IsSameOwner(Way one, Way other) => IsSameOwner(OwnerOf(one), OwnerOf(other));

    bool IsSameOwner(IOperation? left, IOperation? right) => (left is null or IInstanceReferenceOperation && right is null or IInstanceReferenceOperation) || IsSameObject(left, right)
            || (left is not null && right is not null && program.Values.Within(new(left)).Single is { } made && program.Values.Within(new(right)).Single?.Equals(made) == true);

    static IOperation? OwnerOf(Way way) => way.Path?.Outermost.Call switch
    {
        IInvocationOperation call => call.Instance,
        var creation => creation,
    };

    /// <summary>Whether a module is moved before an optimizer is made, wherever both come together.</summary>
    bool IsBefore(Step other, Step optimizer, Way made, Value module) =>
        program.Reach.WaysTo(other.Syntax).Any(way => program.Reach.WaysTo(optimizer.Syntax).Any(each => each.Function == way.Function && way.Place.SpanStart < each.Place.SpanStart) && IsMoved(module, other, made, way));

    static List<StatementSyntax>? SiblingsOf(StatementSyntax statement) => statement.Parent is BlockSyntax block ? [.. block.Statements] : null;

    /// <summary>Whether a statement's block runs once in each turn of a loop, as a whole.</summary>
    static bool IsTurn(StatementSyntax statement)
    {
        var around = statement.Parent!.Parent;
        while (around is BlockSyntax or UsingStatementSyntax)
            around = around.Parent;
        return around is not null && Surroundings.IsLoop(around);
    }

    /// <summary>What an assignment adds to its own target: <c>t += x</c>, <c>t = t + x</c>, <c>t = t.add(x)</c>, <c>t = (t + x).MoveToOuterDisposeScope()</c>.</summary>
    IOperation? AddedTo(IAssignmentOperation assignment) => assignment is ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Add } sum ? sum.Value.Unconverted()
        : assignment is ISimpleAssignmentOperation ? AddedTo(assignment.Target, assignment.Value) : null;

    IOperation? AddedTo(IOperation target, IOperation value) => value.Unconverted() switch
    {
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum when IsSame(sum.LeftOperand.Unconverted(), target) => sum.RightOperand.Unconverted(),
        IInvocationOperation { Instance: { } instance, Arguments: [var added, ..] } call when program.StepOf(call)?.Fact["computes"] == "add" && IsSame(instance.Unconverted(), target) => added.Value.Unconverted(),
        // What is moved out of a scope is kept all the same.
        IInvocationOperation { Instance: { } instance } call when program.StepOf(call) is { Fact.Role: "outlive" } && Modules.Is(instance.Type, "tensor-type") => AddedTo(target, instance),
        IInvocationOperation { Arguments: [var moved, ..] } call when program.StepOf(call) is { Fact.Role: "outlive" } => AddedTo(target, moved.Value),
        _ => null,
    };

    bool IsUsedByBackward(IOperation sum) => VariableOf(sum) is { } variable && _usedByBackward.Value[variable].Any(part => IsSame(part, sum));

    static ISymbol? VariableOf(IOperation reference) => reference is IFieldReferenceOperation { Field: var field } ? field : Variables.SymbolOf(reference);

    static bool IsDeclaredOutside(IOperation target, SyntaxNode loop) => target.Unconverted() is IMemberReferenceOperation
        || (Variables.SymbolOf(target) is { } variable && variable.DeclaringSyntaxReferences.All(reference => !loop.Span.Contains(reference.Span)));

    static bool IsSame(IOperation left, IOperation? right) => (left, right) switch
    {
        (ILocalReferenceOperation a, ILocalReferenceOperation b) => SymbolEqualityComparer.Default.Equals(a.Local, b.Local),
        (IParameterReferenceOperation a, IParameterReferenceOperation b) => SymbolEqualityComparer.Default.Equals(a.Parameter, b.Parameter),
        (IFieldReferenceOperation a, IFieldReferenceOperation b) => SymbolEqualityComparer.Default.Equals(a.Field, b.Field) && IsSameObject(a.Instance, b.Instance),
        _ => false,
    };

    static bool IsSameObject(IOperation? left, IOperation? right) => (left, right) is (null or IInstanceReferenceOperation, null or IInstanceReferenceOperation) || (left is not null && IsSame(left, right));
}
