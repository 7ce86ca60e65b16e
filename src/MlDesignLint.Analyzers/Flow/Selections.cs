using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace MlDesignLint.Analyzers.Flow;

/// <summary>One of several models is taken by its metric.</summary>
/// <param name="Ordering">The operator that decides.</param>
/// <param name="Metric">The metric it compares.</param>
/// <param name="Key">What it compares: the metric, or what keeps it.</param>
/// <param name="Picks">Which values win: <c>lower</c> or <c>higher</c>.</param>
/// <param name="Choice">The expression that takes the winner.</param>
sealed record Selection(Step Ordering, Step Metric, Value Key, string Picks, IOperation Choice)
{
    /// <summary>Whether the statement, or the function around it, carries a word in a name: <c>worstFold</c>.</summary>
    public bool IsCalled(string word) => IsCalled(Choice, word);

    /// <summary>The same for any choice.</summary>
    public static bool IsCalled(IOperation choice, string word) => choice.Syntax.Ancestors().Select(node => node switch
    {
        VariableDeclaratorSyntax variable => variable.Identifier.ValueText,
        AssignmentExpressionSyntax assignment => assignment.Left.ToString(),
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        LocalFunctionStatementSyntax function => function.Identifier.ValueText,
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        _ => "",
    }).Any(name => name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);
}

/// <summary>Finds where a program selects a model by a metric.</summary>
sealed class Selections(MlProgram program)
{
    const int MaxHops = 3;

    /// <summary>Every selection whose metric and direction are known.</summary>
    public IEnumerable<Selection> All => program.StepsWith("picks").SelectMany(Of);

    /// <summary>Every selection by a metric that a method of the program's own computes: by its call, or by what keeps its result.</summary>
    public IEnumerable<(Step Ordering, IOperation Key, IMethodSymbol Method)> ByOwnMetric =>
        from ordering in program.StepsWith("picks")
        let result = LambdaResult(ordering)
        where result is not (null or IUnaryOperation)
        let key = result.Unconverted()
        let method = OwnMetricOf(new(key))
        where method is not null
        from choice in Choices(ordering)
        where !Selection.IsCalled(choice.Choice, "worst")
        select (ordering, key, method);

    /// <summary>The lists that are sorted in their place by the comparison of one metric, whose first or last element is then taken.</summary>
    public IEnumerable<(Step Sort, Step Metric)> BySorting =>
        from sort in program.Steps("sort")
        where sort.Receiver?.Operation.Variable() is { } list && program.ReadsOf(list).SelectMany(read => ChoicesFrom(read)).Any(choice => !Selection.IsCalled(choice.Choice, "worst"))
        let compared = program.Lambdas.ResultOf(Value.Of((sort.Operation as IInvocationOperation)?.Arguments.FirstOrDefault()?.Value)) as IInvocationOperation
        where compared is { TargetMethod.Name: "CompareTo", Instance: not null }
        let metric = program.StepOf(program.Values.Of(new(compared.Instance!)).Single)
        where metric is { Fact.Role: "metric" }
        select (sort, metric);

    /// <summary>The queries that keep the better one of two elements in turn, with the metric that they compare: <c>models.Aggregate((best, next) => next.Rmse &lt; best.Rmse ? next : best)</c>.</summary>
    public IEnumerable<(Step Query, Step Metric)> InTurn =>
        from query in program.Steps("pick-in-turn")
        where !Selection.IsCalled(query.Operation, "worst")
        let comparison = (program.Lambdas.ResultOf(query.Input("better"))?.Unconverted() as IConditionalOperation)?.Condition.Unconverted() as IBinaryOperation
        where comparison is { OperatorKind: BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual }
        let metrics = new[] { comparison.LeftOperand, comparison.RightOperand }.Select(side => MetricIn(new(side.Unconverted(), query.Value.Path))).ToList()
        where metrics[0] is { } metric && metrics[1]?.Fact == metric.Fact
        select (query, metrics[0]);

    Step? MetricIn(Value value) => program.StepOf(value) is { Fact.Role: "metric" } read ? read
        : program.Values.Of(value) is { IsComplete: true, Origins: var origins } && origins.Select(program.StepOf).ToList() is var kept && kept.All(step => step is { Fact.Role: "metric" } && step.Fact == kept[0]!.Fact) ? kept.FirstOrDefault() : null;

    /// <summary>The method of the program's own whose metric a value certainly is; null where it is none, or not known.</summary>
    public IMethodSymbol? OwnMetricOf(Value value)
    {
        if (value.Operation is IInvocationOperation { TargetMethod: var called } && IsMetric(called))
            return called;
        var methods = program.Values.Of(value) is { IsComplete: true, Origins: var origins } ? origins.Select(origin => Enclosing(origin.Path)).ToList() : [];
        return methods.Count > 0 && methods.All(method => method is not null && SymbolEqualityComparer.Default.Equals(method, methods[0])) ? methods[0] : null;

        bool IsMetric(IMethodSymbol method) => program.IsOwn(method) && program.HandWritten.MetricOf(method) is not null;

        IMethodSymbol? Enclosing(CallPath? path) => path is null ? null : IsMetric(path.Target) ? path.Target : Enclosing(path.Outer);
    }

    IEnumerable<(IOperation Choice, bool FromEnd)> Choices(Step ordering) => ordering.Fact.Role == "pick" ? [(ordering.Operation, false)] : ChoicesFrom(ordering.Operation);

    IOperation? LambdaResult(Step ordering) => program.Lambdas.ResultOf(Value.Of(ordering.Argument("keySelector")?.Value, ordering.Value.Path));

    IEnumerable<Selection> Of(Step ordering)
    {
        if (KeyOf(ordering) is not { } key)
            yield break;
        var picks = ordering.Fact["picks"]!;
        foreach (var (choice, fromEnd) in Choices(ordering))
            yield return new(ordering, key.Metric, key.Key, fromEnd != key.IsNegated ? Opposite(picks) : picks, choice);
    }

    /// <summary>Who takes an end of an ordered sequence, directly, through a local or as what a function returns.</summary>
    public IEnumerable<(IOperation Choice, bool FromEnd)> ChoicesFrom(IOperation ordered) => ChoicesFrom(ordered, MaxHops);

    IEnumerable<(IOperation Choice, bool FromEnd)> ChoicesFrom(IOperation ordered, int hops)
    {
        var parent = ordered.Consumer();
        switch (parent)
        {
            case IInvocationOperation call when program.StepOf(call) is { Fact: var next } && (next.Role == "same-elements" || next.Is("ties")):
                return ChoicesFrom(call, hops);
            case IInvocationOperation call when program.StepOf(call) is { Fact: { Role: "choose" } fact }:
                return [(call, fact["end"] == "last")];
            case IArrayElementReferenceOperation { Indices: [var index] } when program.Constants.Fold(new(index)) is 0:
                return [(parent, false)];
            case IPropertyReferenceOperation { Property.IsIndexer: true, Arguments: [var index] } when program.Constants.Fold(new(index.Value)) is 0:
                return [(parent, false)];
            case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } }:
                return program.ReadsOf(local).SelectMany(read => ChoicesFrom(read, hops));
            case IReturnOperation returned when hops > 0:
                return program.Calls.ReceivingFrom(returned).SelectMany(call => ChoicesFrom(call, hops - 1));
            default:
                return [];
        }
    }

    /// <summary>What an ordering goes by, where that is one metric, also one that the elements keep in a member of theirs.</summary>
    (Step Metric, Value Key, bool IsNegated)? KeyOf(Step ordering)
    {
        if (LambdaResult(ordering) is not { } key)
            return null;
        var negated = false;
        while (key is IConversionOperation or IUnaryOperation { OperatorKind: UnaryOperatorKind.Minus })
        {
            negated ^= key is IUnaryOperation;
            key = key is IConversionOperation conversion ? conversion.Operand : ((IUnaryOperation)key).Operand;
        }

        var kept = new Value(key);
        var metrics = program.Values.Of(kept) is { IsComplete: true, Origins: var origins } ? origins.Select(origin => MeanOf(origin) ?? program.StepOf(origin)).ToList() : [];
        return metrics.Count > 0 && metrics.All(metric => metric is { Fact.Role: "metric" } && metric.Fact == metrics[0]!.Fact) ? (metrics[0]!, kept, negated) : null;
    }

    /// <summary>The metric that a number is the mean of, over folds.</summary>
    Step? MeanOf(Value number) => program.StepOf(number) is { Fact.Role: "mean" } mean ? MemberOver(mean) : null;

    /// <summary>The member that a mean, a largest or a smallest value is taken of, over the elements of a sequence; null where it is not known.</summary>
    public Step? MemberOver(Step aggregate) => Value.Of(aggregate.Argument("selector")?.Value, aggregate.Value.Path) is { } selector
        ? program.StepOf(program.Lambdas.ResultOf(selector)?.Unconverted())
        : aggregate.Receiver is { } numbers ? program.StepOf(program.Values.Of(numbers with { Element = aggregate.Syntax }).Single) : null;

    static string Opposite(string direction) => direction == "lower" ? "higher" : "lower";
}
