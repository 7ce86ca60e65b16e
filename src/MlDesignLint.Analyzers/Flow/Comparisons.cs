using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace MlDesignLint.Analyzers.Flow;

/// <summary>Where metrics of evaluations are compared with each other, so that one of several models is kept.</summary>
sealed class Comparisons
{
    readonly MlProgram _program;
    readonly Lazy<IReadOnlyList<(Value Left, Value Right)>> _compared;

    public Comparisons(MlProgram program)
    {
        _program = program;
        _compared = new(() => [.. Compared()]);
    }

    /// <summary>Whether an evaluation's metric is compared with that of another model: of the loop's other turns, of another evaluation, or among the elements of a list.</summary>
    public bool Decides(Score score) => Rivals(score.Step).Any(rival => !rival.Equals(score.Step)) || (LoopAround(score) is { } loop && IsRemembered(score.Step, loop));

    /// <summary>The evaluations whose metrics are compared with those of one.</summary>
    IEnumerable<Step> Rivals(Step evaluation)
    {
        foreach (var (left, right) in _compared.Value)
        {
            var (its, others) = (EvaluationsOf(left), EvaluationsOf(right));
            if (its.Contains(evaluation) || others.Contains(evaluation))
            {
                foreach (var other in its.Concat(others))
                    yield return other;
            }
        }

        foreach (var selection in _program.Selections.All)
        {
            var evaluations = EvaluationsOf(selection.Metric.Value);
            if (evaluations.Contains(evaluation))
            {
                foreach (var other in evaluations)
                    yield return other;
            }
        }
    }

    /// <summary>Whether a metric of the evaluation is compared inside the loop with something that the loop sets from a metric.</summary>
    bool IsRemembered(Step evaluation, SyntaxNode loop) =>
        _compared.Value.Any(pair => loop.Span.Contains(pair.Left.Operation.Syntax.Span)
            && (EvaluationsOf(pair.Left).Contains(evaluation) || EvaluationsOf(pair.Right).Contains(evaluation))
            && IsMetric(pair.Left) && IsMetric(pair.Right))
        || _program.Selections.All.Any(selection => EvaluationsOf(selection.Metric.Value).Contains(evaluation) && !loop.Span.Contains(selection.Choice.Syntax.Span));

    /// <summary>The loop, or the lambda that runs for each element, in which both the fit and the evaluation happen.</summary>
    static SyntaxNode? LoopAround(Score score) => score.Fit is null ? null : score.Step.Syntax.Ancestors()
        .TakeWhile(node => node is not MemberDeclarationSyntax or GlobalStatementSyntax)
        .FirstOrDefault(node => (Surroundings.IsLoop(node) || node is LambdaExpressionSyntax) && node.Span.Contains(score.Fit.Step.Syntax.Span));

    /// <summary>The operands of every comparison one of which reads a metric.</summary>
    IEnumerable<(Value Left, Value Right)> Compared() =>
        from metric in _program.Steps("metric")
        from comparison in ComparisonsOf(metric.Operation, hops: 2)
        select (new Value(comparison.LeftOperand), new Value(comparison.RightOperand));

    /// <summary>The comparisons that a value is an operand of, directly or as a local.</summary>
    IEnumerable<IBinaryOperation> ComparisonsOf(IOperation value, int hops)
    {
        var parent = value.Parent;
        while (parent is IConversionOperation)
            parent = parent.Parent;
        return parent switch
        {
            IBinaryOperation { OperatorKind: BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual or BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual } comparison => [comparison],
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } } when hops > 0 => _program.ReadsOf(local).SelectMany(read => ComparisonsOf(read, hops - 1)),
            _ => [],
        };
    }

    bool IsMetric(Value value) => _program.Values.Of(value).Origins.Any(origin => _program.StepOf(origin) is { Fact.Role: "metric" });

    /// <summary>The evaluations that a compared number may be a metric of.</summary>
    HashSet<Step> EvaluationsOf(Value number) =>
        [.. from origin in _program.Values.Of(number).Origins
            let metric = _program.StepOf(origin)
            where metric is { Fact.Role: "metric" }
            from result in _program.Values.Of(metric.Receiver).Origins
            let evaluation = _program.StepOf(result)
            where evaluation is { Fact.Role: "evaluate" }
            select evaluation];
}
