using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace MlDesignLint.Analyzers.Flow;

/// <summary>Where metrics of evaluations are compared with each other, so that one of several models is kept.</summary>
sealed class Comparisons
{
    const int MaxHops = 3;

    readonly MlProgram _program;
    readonly Lazy<IReadOnlyList<(Value Left, Value Right)>> _compared;
    readonly Lazy<IReadOnlyList<Score>> _deciding;

    public Comparisons(MlProgram program)
    {
        _program = program;
        _compared = new(() => [.. Compared()]);
        _deciding = new(() => [.. FindDeciding()]);
    }

    /// <summary>
    /// The evaluations, each as it is reached through calls, whose metric is compared with that of another model on the same rows: of the loop's other turns, of another evaluation, or among
    /// the elements of a list.
    /// </summary>
    public IReadOnlyList<Score> Deciding => _deciding.Value;

    IEnumerable<Score> FindDeciding() =>
        from together in Together()
        let scores = together.Evaluations.Select(evaluation => _program.Fits.ScoreOf(_program.StepOf(evaluation)!)).OfType<Score>().ToList()
        from score in scores
        where scores.Any(other => IsRival(other, score)) || together.IsOfTurns(score)
        select score;

    /// <summary>The metrics that are compared with the best of a loop's turns or with another model's, so that one of the models is kept: the metric that a side certainly is.</summary>
    public IEnumerable<Step> DecidingMetrics =>
        from compared in _compared.Value
        let evaluations = new HashSet<Value>(EvaluationsOf(compared.Left).Concat(EvaluationsOf(compared.Right)))
        where IsMetric(compared.Left) && IsMetric(compared.Right) && Deciding.Any(score => evaluations.Contains(score.Step.Value))
            && !new[] { compared.Left, compared.Right }.Any(side => side.Operation.Syntax.ToString().IndexOf("worst", StringComparison.OrdinalIgnoreCase) >= 0)
        from side in new[] { compared.Left, compared.Right }
        let origins = _program.Values.Of(side)
        where origins.IsComplete && _program.StepOf(origins.Single) is { Fact.Role: "metric" }
        select _program.StepOf(origins.Single);

    /// <summary>The evaluations whose metrics meet in a comparison or a selection, and which of them are made in several turns, the best of which is remembered.</summary>
    IEnumerable<(HashSet<Value> Evaluations, Func<Score, bool> IsOfTurns)> Together()
    {
        foreach (var (left, right) in _compared.Value)
            yield return ([.. EvaluationsOf(left), .. EvaluationsOf(right)], score => LoopAround(score) is { } loop && IsInside(loop, left.Operation.Syntax, MaxHops) && IsMetric(left) && IsMetric(right));
        foreach (var selection in _program.Selections.All)
            yield return (EvaluationsOf(selection.Key), score => (LoopAround(score) ?? LoopAround(score.Fit)) is { } loop && !loop.Contains(selection.Choice.Syntax));
    }

    /// <summary>Whether a place lies in a loop, or in a function that only it calls.</summary>
    bool IsInside(SyntaxNode loop, SyntaxNode place, int hops) => loop.Contains(place)
        || (hops > 0 && _program.SymbolOf(Step.FunctionAround(place)) is IMethodSymbol method && _program.Calls.To(method) is [var only] && IsInside(loop, only, hops - 1));

    /// <summary>Whether one evaluation is certainly another one than a second, of another model, and not certainly on other rows.</summary>
    bool IsRival(Score other, Score score) => other.Data.To(score.Data) != Relation.Disjoint
        && (!other.Step.Equals(score.Step) || (Equals(other.Data, score.Data) && ModelOf(other) is { } its && ModelOf(score) is { } own && !its.Equals(own)));

    Value? ModelOf(Score score) => _program.Values.Of(score.Prediction.Input("model")).Single;

    /// <summary>The loop, or the lambda that runs for each element, in which both the fit and the evaluation happen, or the calls that lead to them.</summary>
    SyntaxNode? LoopAround(Score score) => score.Fit is null ? null
        : LoopAround(score.Step.Syntax, score.Fit.Step.Syntax, MaxHops) ?? LoopAround(score.Step.Entry.Syntax, score.Fit.Step.Entry.Syntax, MaxHops);

    SyntaxNode? LoopAround(Fit? fit) => fit is null ? null
        : LoopAround(fit.Step.Syntax, fit.Step.Syntax, MaxHops) ?? LoopAround(fit.Step.Entry.Syntax, fit.Step.Entry.Syntax, MaxHops);

    SyntaxNode? LoopAround(SyntaxNode evaluation, SyntaxNode fit, int hops)
    {
        if (evaluation.Ancestors().TakeWhile(node => node is not MemberDeclarationSyntax or GlobalStatementSyntax)
            .FirstOrDefault(node => (Surroundings.IsLoop(node) || node is LambdaExpressionSyntax) && node.Span.Contains(fit.Span)) is { } loop)
            return loop;
        var function = Step.FunctionAround(evaluation);
        return hops > 0 && function == Step.FunctionAround(fit) && _program.SymbolOf(function) is IMethodSymbol method && _program.Calls.To(method) is [var only]
            ? LoopAround(only, only, hops - 1)
            : null;
    }

    /// <summary>The operands of every comparison one of which reads a metric.</summary>
    IEnumerable<(Value Left, Value Right)> Compared() =>
        from metric in _program.Steps("metric")
        from comparison in ComparisonsOf(metric.Operation, MaxHops)
        select (new Value(comparison.LeftOperand), new Value(comparison.RightOperand));

    /// <summary>The comparisons that a value is an operand of, directly, as a local or as what a function returns.</summary>
    IEnumerable<IBinaryOperation> ComparisonsOf(IOperation value, int hops)
    {
        var parent = value.Parent;
        while (parent is IConversionOperation)
            parent = parent.Parent;
        return parent switch
        {
            IBinaryOperation { OperatorKind: BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual or BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual } comparison => [comparison],
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } } when hops > 0 => _program.ReadsOf(local).SelectMany(read => ComparisonsOf(read, hops - 1)),
            IReturnOperation returned when hops > 0 => _program.Calls.ReceivingFrom(returned).SelectMany(call => ComparisonsOf(call, hops - 1)),
            ITupleOperation tuple when hops > 0 && tuple.Consumer() is IReturnOperation returned => _program.Calls.ReceivingFrom(returned).SelectMany(call => PartsOf(call, tuple.Elements.Select(element => element.Unconverted()).ToList().IndexOf(value.Unconverted()))).SelectMany(read => ComparisonsOf(read, hops - 1)),
            IArgumentOperation { Parent: IObjectCreationOperation { Constructor: { ContainingType: { IsRecord: true } record } }, Parameter: { } parameter } when hops > 0 && _program.IsOwn(record) && record.GetMembers(parameter.Name).OfType<IPropertySymbol>().FirstOrDefault() is { } property =>
                _program.Variables.Of(property).SelectMany(read => ComparisonsOf(read, hops - 1)),
            ISimpleAssignmentOperation { Target: IMemberReferenceOperation { Instance: not (null or IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance }), Member: var member } } set when hops > 0 && set.Value.Unconverted() == value.Unconverted() && _program.IsOwn(member) =>
                _program.Variables.Of(member).SelectMany(read => ComparisonsOf(read, hops - 1)),
            _ => [],
        };
    }

    /// <summary>Where one part of a tuple that a call gives is named.</summary>
    IEnumerable<IOperation> PartsOf(IOperation call, int part) => call.Parent switch
    {
        IDeconstructionAssignmentOperation taken => Variables.DeconstructedInto(taken).Where(target => target.Part == part).SelectMany(target => _program.ReadsOf(target.Symbol)),
        IFieldReferenceOperation { Field: { ContainingType.IsTupleType: true } field } read when Tuples.IndexOf(field) == part => [read],
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } } => _program.ReadsOf(local).Select(read => read.Parent).OfType<IFieldReferenceOperation>().Where(read => read.Field.ContainingType.IsTupleType && Tuples.IndexOf(read.Field) == part),
        _ => [],
    };

    bool IsMetric(Value value) => _program.Values.Of(value).Origins.Any(origin => _program.StepOf(origin) is { Fact.Role: "metric" });

    /// <summary>The evaluations that a compared number may be a metric of.</summary>
    HashSet<Value> EvaluationsOf(Value number) =>
        [.. from origin in _program.Values.Of(number).Origins
            let metric = _program.StepOf(origin)
            where metric is { Fact.Role: "metric" }
            from result in _program.Values.Of(metric.Receiver).Origins
            where _program.StepOf(result) is { Fact.Role: "evaluate" }
            select result];
}
