using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace MlDesignLint.Analyzers.Flow.Tensors;

/// <summary>A number that tells how good a network is, and on what.</summary>
/// <param name="Place">The call or variable that gives it.</param>
/// <param name="Rows">The rows that it was computed on; null where they are not known.</param>
sealed record NetworkScore(IOperation Place, DataSet? Rows);

/// <summary>Scores of networks that decide: what is kept of a training, when it ends, and which of several models is taken.</summary>
sealed class Choices(MlProgram program)
{
    const int MaxDepth = 6;
    const int MaxCalls = 3;

    /// <summary>Scores of held-out rows that decide, in the turns of a training loop, what is kept, when to stop or how fast to learn, where nothing else is measured; each with the name of what it decides.</summary>
    public IEnumerable<(IOperation Score, string Decided)> SteeringByTest =>
        from loop in TrainingLoops
        where !IsOfSeveralModels(loop)
        from decision in DecisionsIn(loop)
        from score in ScoresBehind(decision.By, loop).Where(score => IsFinalTest(score, loop)).Take(1)
        select (score.Place, decision.Decided);

    /// <summary>Scores of held-out rows by which the best of several networks is taken, where nothing else is measured; each with the rows as they are written.</summary>
    public IEnumerable<NetworkScore> ChoosingByTest => ByOrder.Concat(ByComparison);

    IEnumerable<NetworkScore> ByOrder =>
        from ordering in program.StepsWith("picks")
        where program.Learns
        let key = KeyOf(ordering)
        where key is not null
        from score in program.Values.Of(key).Origins.SelectMany(ScoresAt).Take(1)
        where IsFinalTest(score, null)
        select score;

    IEnumerable<NetworkScore> ByComparison =>
        from loop in TrainingLoops
        where IsOfSeveralModels(loop)
        from branch in loop.DescendantNodes().OfType<IfStatementSyntax>()
        where branch.Condition is BinaryExpressionSyntax { OperatorToken.ValueText: ">" or ">=" or "<" or "<=" } && branch.Statement.DescendantNodesAndSelf().OfType<AssignmentExpressionSyntax>().Any()
        from score in ScoresBehind(program.OperationAt(branch.Condition), loop).Where(score => IsFinalTest(score, loop)).Take(1)
        select score;

    /// <summary>The loops in which networks are trained, the outermost one of each function on the way.</summary>
    IEnumerable<SyntaxNode> TrainingLoops => program.Steps("backward").Concat(program.Steps("fit-network"))
        .SelectMany(step => program.Reach.LeadingTo(Reach.FunctionOf(step.Syntax)).SelectMany(program.Reach.CallsOf).Prepend(step.Syntax)).Select(Reach.LoopAround).OfType<SyntaxNode>().Distinct();

    /// <summary>Whether each turn of a loop makes a model of its own.</summary>
    bool IsOfSeveralModels(SyntaxNode loop) => program.Reach.From(loop).Steps.Any(step => step.Fact.Role is "network-sequence" or "network-graph" or "sequence" or "optimizer");

    /// <summary>What is decided in the turns of a training loop, and by what: in branches, by the condition that goes on with it, and by schedules of the learning rate that are told a number.</summary>
    IEnumerable<(IOperation? By, string Decided)> DecisionsIn(SyntaxNode loop)
    {
        foreach (var branch in loop.DescendantNodes().OfType<IfStatementSyntax>())
        {
            if (Decided(branch, loop) is { } decided)
                yield return (program.OperationAt(branch.Condition), decided);
        }

        if (loop switch { ForStatementSyntax each => each.Condition, WhileStatementSyntax each => each.Condition, DoStatementSyntax each => each.Condition, _ => null } is { } condition)
            yield return (program.OperationAt(condition), loop.GetFirstToken().ValueText);
        foreach (var step in program.StepsIn(loop, "schedule-step"))
        {
            if (step.Input("by") is { } by)
                yield return (by.Operation, step.Name);
        }
    }

    /// <summary>What a branch in a training loop decides: what is saved, or that the loop ends; null for anything else.</summary>
    string? Decided(IfStatementSyntax branch, SyntaxNode loop) => program.Reach.From(branch.Statement).Steps.FirstOrDefault(step => step.Fact.Role == "save-weights" || (step.Fact.Role == "keep-network" && step.Name.StartsWith("save", StringComparison.Ordinal)))?.Name
        ?? (branch.DescendantNodes().Any(node => node is BreakStatementSyntax && Reach.InnermostLoopAround(node) == loop) ? "break" : null);

    /// <summary>
    /// Whether a score is one of the test part of a data set, or of other rows than those of the training which alone are measured once it is over, while nothing is predicted on any
    /// rows that these are certainly no part of.
    /// </summary>
    bool IsFinalTest(NetworkScore score, SyntaxNode? loop)
    {
        if (score.Rows is not { } rows)
            return false;
        var (trained, predicted) = (program.Judgements.Trained, program.Judgements.Predicted);
        if (rows.Part == "test")
            return predicted.All(fed => fed.Rows is not { } others || others.To(rows) != Relation.Disjoint || trained.Any(other => other.Rows?.To(others) == Relation.Same));
        return trained.Count > 0 && trained.All(fed => fed.Rows is { } learned && learned.To(rows) is Relation.Disjoint or Relation.Unknown && !learned.Equals(rows))
            && predicted.All(fed => fed.Rows?.To(rows) == Relation.Same || !IsLast(fed)) && predicted.Any(fed => fed.Rows?.To(rows) == Relation.Same && IsLast(fed));

        bool IsLast(Feeding fed) => loop is null || RunsOutside(fed.Place, loop, MaxCalls);
    }

    /// <summary>Whether a place also runs when a loop does not.</summary>
    bool RunsOutside(SyntaxNode place, SyntaxNode loop, int calls) => !(place.SyntaxTree == loop.SyntaxTree && loop.Span.Contains(place.Span))
        && (program.Reach.CallsOf(Reach.FunctionOf(place)) is not { Count: > 0 } callers || calls == 0 || callers.Any(caller => RunsOutside(caller, loop, calls - 1)));

    /// <summary>
    /// The scores that a number, or a condition, depends on in a loop: of calls, of sums over inner loops, of what objects are told, and of the conditions under which variables are set there.
    /// </summary>
    IEnumerable<NetworkScore> ScoresBehind(IOperation? number, SyntaxNode loop) => ScoresBehind(number, loop, MaxDepth, new(SymbolEqualityComparer.Default));

    IEnumerable<NetworkScore> ScoresBehind(IOperation? number, SyntaxNode loop, int depth, HashSet<ISymbol> seen) => depth == 0 || number is null ? [] : number.DescendantsAndSelf().SelectMany(part => part switch
    {
        IInvocationOperation call when program.IsOwn(call.TargetMethod) => ScoresOf(call),
        IInvocationOperation call when program.StepOf(call) is { Fact.Role: "evaluate-network" } step => program.Samples.AllOf(step.Input("input")).Select(rows => new NetworkScore(call, rows)),
        IInvocationOperation call when program.Judgements.CallsIn(Reach.FunctionOf(call.Syntax)).FirstOrDefault(predicted => predicted.Operation == call) is { } predicted => program.Samples.AllOf(Judgements.InputOf(predicted)).Select(rows => new NetworkScore(call, rows)),
        ILocalReferenceOperation { Local: var local } read => SourcesOf(local, read, loop).SelectMany(source => ScoresBehind(source, loop, depth - 1, seen)).Concat(SumsOf(local, read, loop)).Concat(ScoresAround(local, loop, depth, seen)),
        IFieldReferenceOperation { Instance: IInstanceReferenceOperation, Field: var field } => ScoresAround(field, loop, depth, seen),
        IMemberReferenceOperation { Instance: { Syntax: IdentifierNameSyntax or MemberAccessExpressionSyntax } told } member when program.IsOwn(member.Member) =>
            loop.DescendantNodes().OfType<InvocationExpressionSyntax>().Where(call => call.Expression is MemberAccessExpressionSyntax access && access.Expression.ToString() == told.Syntax.ToString())
                .SelectMany(call => call.ArgumentList.Arguments).SelectMany(argument => ScoresBehind(program.OperationAt(argument.Expression), loop, depth - 1, seen)),
        _ => [],
    });

    /// <summary>The scores by which a variable is set in a loop, or not: of the branches around what sets it.</summary>
    IEnumerable<NetworkScore> ScoresAround(ISymbol variable, SyntaxNode loop, int depth, HashSet<ISymbol> seen) => !seen.Add(variable) ? [] :
        from set in loop.DescendantNodes()
        where SetBy(set) is { } target && target.GetLastToken().ValueText == variable.Name && SymbolEqualityComparer.Default.Equals(Variables.SymbolOf(program.OperationAt(target)), variable)
        from branch in set.Ancestors().TakeWhile(node => node != loop).OfType<IfStatementSyntax>()
        from score in ScoresBehind(program.OperationAt(branch.Condition), loop, depth - 1, seen)
        select score;

    IEnumerable<IOperation> SourcesOf(ILocalSymbol local, IOperation read, SyntaxNode loop) =>
        program.Definitions.OfLocal(local, read).Select(source => source.Operation).OfType<IOperation>().Where(source => loop.Span.Contains(source.Syntax.Span) && source.Syntax != loop);

    static ExpressionSyntax? SetBy(SyntaxNode node) => node switch
    {
        AssignmentExpressionSyntax assignment => assignment.Left,
        PostfixUnaryExpressionSyntax { OperatorToken.ValueText: "++" or "--", Operand: var counted } => counted,
        PrefixUnaryExpressionSyntax { OperatorToken.ValueText: "++" or "--", Operand: var counted } => counted,
        _ => null,
    };

    /// <summary>What models predict in the inner loops that add to a variable.</summary>
    IEnumerable<NetworkScore> SumsOf(ILocalSymbol local, IOperation read, SyntaxNode loop) =>
        from node in loop.DescendantNodes()
        where node switch
        {
            AssignmentExpressionSyntax { OperatorToken.ValueText: "+=", Left: IdentifierNameSyntax { Identifier.ValueText: var name } } => name == local.Name,
            PostfixUnaryExpressionSyntax { OperatorToken.ValueText: "++", Operand: IdentifierNameSyntax { Identifier.ValueText: var name } } => name == local.Name,
            _ => false,
        }
        let inner = Reach.InnermostLoopAround(node)
        where inner is not null && inner != loop && loop.Span.Contains(inner.Span) && program.Reach.From(inner).Lacks("backward")
        from call in program.Judgements.CallsIn(Reach.FunctionOf(loop))
        where inner.Span.Contains(call.Syntax.Span)
        from rows in program.Samples.AllOf(Judgements.InputOf(call))
        select new NetworkScore(read, rows);

    /// <summary>The scores that a call of one of the program's own functions computes: what it evaluates, or what its models predict on.</summary>
    IEnumerable<NetworkScore> ScoresOf(IInvocationOperation call) =>
        program.Calls.BodyOf(call.TargetMethod.OriginalDefinition) is { } body && IsScoring(body) ? InputsOf(body, new(call, body, call.Arguments, null), MaxCalls).Select(rows => new NetworkScore(call, rows)) : [];

    /// <summary>The scores that a number was computed as: by an evaluation, or in a function that predicts.</summary>
    IEnumerable<NetworkScore> ScoresAt(Value number)
    {
        if (program.StepOf(number with { Element = null }) is { Fact.Role: "evaluate-network" } evaluation)
            return program.Samples.AllOf(evaluation.Input("input")).Select(rows => new NetworkScore(CallOf(number.Path) ?? number.Operation, rows));
        if (number.Path is null && Reach.LoopAround(number.Operation.Syntax) is { } loop)
            return ScoresBehind(number.Operation, loop);
        return number.Path is { } path && IsScoring(path.Target) ? InputsOf(path.Target, path, MaxCalls).Select(rows => new NetworkScore(CallOf(path) ?? path.Call, rows)) : [];
    }

    /// <summary>The outermost call of a function with a name on a path.</summary>
    static IOperation? CallOf(CallPath? path) => path is null ? null : CallOf(path.Outer) ?? (path.Target.MethodKind == MethodKind.AnonymousFunction ? null : path.Call);

    /// <summary>Whether a function certainly trains nothing.</summary>
    bool IsScoring(IMethodSymbol function) => function.DeclaringSyntaxReferences.All(reference => program.Reach.From(reference.GetSyntax()).Lacks("backward", "fit-network"));

    IEnumerable<DataSet?> InputsOf(IMethodSymbol function, CallPath path, int calls)
    {
        foreach (var declaration in function.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax()))
        {
            foreach (var operation in Reach.OwnNodes(declaration).Select(program.OperationAt))
            {
                var input = program.StepOf(operation) is { Fact.Role: "evaluate-network" or "predict-network" } step ? step.Input("input")
                    : program.Judgements.CallsIn(declaration).FirstOrDefault(call => call.Operation == operation) is { } predicted ? Judgements.InputOf(predicted)
                    : null;
                if (input is not null)
                {
                    foreach (var rows in program.Samples.AllOf(input with { Path = path }))
                        yield return rows;
                }
                else if (calls > 1 && operation is IInvocationOperation call && program.IsOwn(call.TargetMethod) && !path.Contains(call) && program.Calls.BodyOf(call.TargetMethod.OriginalDefinition) is { } body)
                {
                    foreach (var rows in InputsOf(body, new(call, body, call.Arguments, path), calls - 1))
                        yield return rows;
                }
            }
        }
    }

    /// <summary>What a choice goes by: what its lambda returns, in one expression.</summary>
    Value? KeyOf(Step ordering) => program.Lambdas.ResultOf(Value.Of(ordering.Argument("keySelector")?.Value, ordering.Value.Path)) is { } key
        ? new(key is IUnaryOperation { OperatorKind: UnaryOperatorKind.Minus, Operand: var positive } ? positive : key)
        : null;
}
