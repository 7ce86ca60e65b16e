using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace MlDesignLint.Analyzers.Flow.Tensors;

/// <summary>Numbers that are summed up over the batches of an evaluation and divided behind it, and statistics of all rows that parts of them are prepared with.</summary>
sealed class Averages(MlProgram program)
{
    const int MaxDepth = 8;

    readonly RowCuts _cuts = new(program);
    readonly Lazy<HashSet<SyntaxNode>> _predicting = new(() => [.. program.Steps("module-call").Where(call => !program.Modules.IsInForward(call)).Concat(program.Steps("predict-network")).Concat(program.Steps("arg-max")).Select(step => Reach.FunctionOf(step.Syntax))]);

    /// <summary>The functions that predict, and those that call them.</summary>
    readonly Lazy<HashSet<SyntaxNode>> _leadingToPredictions = new(() => [.. program.Averages._predicting.Value.SelectMany(program.Reach.LeadingTo)]);

    /// <summary>Shares of right answers that are divided as whole numbers and then taken for fractions.</summary>
    public IEnumerable<IBinaryOperation> WholeNumberShares => _predicting.Value.Count == 0 ? [] :
        from tree in program.NearTrees.Concat(TreesOfHelpers).Distinct()
        from division in TreeIndex.Of(tree).Divisions.Select(program.OperationAt).OfType<IBinaryOperation>()
        where IsWhole(division.Type) && IsFraction(division) && !division.RightOperand.ConstantValue.HasValue && IsCountOfRight(new(division.LeftOperand), MaxDepth)
        select division;

    /// <summary>The files of the types whose methods functions that predict, or call for it, call.</summary>
    IEnumerable<SyntaxTree> TreesOfHelpers => _leadingToPredictions.Value.SelectMany(Reach.OwnNodes).Select(program.OperationAt).OfType<IInvocationOperation>().Where(call => program.IsOwn(call.TargetMethod))
        .SelectMany(call => call.TargetMethod.ContainingType.DeclaringSyntaxReferences).Select(reference => reference.SyntaxTree);

    /// <summary>Whether a number counts right answers: what is counted up in a loop that predicts, a sum of comparisons of tensors, or what a member or parameter holds of these.</summary>
    bool IsCountOfRight(Value number, int depth)
    {
        if (depth == 0)
            return false;
        var operation = number.Operation.Unconverted();
        switch (operation)
        {
            case ILocalReferenceOperation { Local: var local }:
                var function = Reach.FunctionOf(operation.Syntax);
                if (_predicting.Value.Contains(function) && Increments(function, local).Any(each => Reach.LoopAround(each) is not null && (Predicts(function) || IsWhereEqual(each))))
                    return true;
                if (program.Definitions.OfLocal(local, operation) is [{ Operation: { } taken, Part: >= 0 and var part }] && ReturnsOf(taken.Unconverted()) is { Count: > 0 } tuples)
                    return tuples.All(tuple => (tuple as ITupleOperation)?.Elements.ElementAtOrDefault(part) is { } element && IsCountOfRight(new(element), depth - 1));
                break;
            case IInvocationOperation own when ReturnsOf(own) is { Count: > 0 } returns:
                return returns.All(returned => IsCountOfRight(new(returned), depth - 1));
            case IFieldReferenceOperation or IPropertyReferenceOperation { Property.IsIndexer: false } when program.IsOwn(((IMemberReferenceOperation)operation).Member):
                if (program.Variables.Of(((IMemberReferenceOperation)operation).Member.OriginalDefinition).Any(use => IsCountedUp(use, depth)))
                    return true;
                break;
            case IParameterReferenceOperation { Parameter: var parameter } when number.Path?.Entering(parameter) is null:
                return program.Calls.ArgumentsOf(parameter).Any(argument => argument.Operation is { } passed && IsCountOfRight(new(passed), depth - 1));
            case IInvocationOperation call when program.StepOf(call) is { } step && step.Fact["computes"] == "count":
                return (call.Arguments.Length == 2 ? call : call.Arguments is [{ Value: var chosen }] ? chosen.Unconverted() : null) is IInvocationOperation { Arguments: [_, { Value: var condition }] }
                    && IsPredicting(Reach.FunctionOf(call.Syntax)) && condition.DescendantsAndSelf().Any(part => part is IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals });
            case IInvocationOperation call when program.StepOf(call) is { } step && step.Fact["computes"] == "sum" && step.Fact.Role == "mean":
                return IsPredicting(Reach.FunctionOf(call.Syntax)) && (step.Argument("selector") is { Value: var selector } ? selector : step.Input("elements")?.Operation) is { } ones
                    && ones.DescendantsAndSelf().OfType<IConditionalOperation>().Any(choice => choice is { Condition: IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals }, WhenTrue.ConstantValue: { HasValue: true, Value: 1 }, WhenFalse.ConstantValue: { HasValue: true, Value: 0 } });
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum:
                return IsCountOfRight(number with { Operation = sum.LeftOperand }, depth - 1) || IsCountOfRight(number with { Operation = sum.RightOperand }, depth - 1);
        }

        return program.Values.Of(number).Origins.Any(origin => origin.Operation == number.Operation ? IsSumOfEquals(origin) : IsCountOfRight(origin, depth - 1));
    }

    /// <summary>What one of the program's own functions returns; none for any other call.</summary>
    IReadOnlyList<IOperation> ReturnsOf(IOperation call) => call is IInvocationOperation { TargetMethod: var method } && program.IsOwn(method) && program.Calls.BodyOf(method.OriginalDefinition) is { } body
        ? [.. program.Calls.ReturnsOf(body).Select(source => source.Operation?.Unconverted()).OfType<IOperation>()]
        : [];

    bool IsSumOfEquals(Value number) => program.StepOf(number with { Element = null }) is { Fact.Role: "number" } item && program.StepOf(program.Values.Of(item.Input("of")).Single) is { Fact.Role: "total" } total
        && program.StepOf(program.Values.Of(total.Input("of")).Single) is { Fact.Role: "equals" };

    /// <summary>Whether a use of a member adds right answers to it, or counts it up where two values are the same.</summary>
    bool IsCountedUp(IOperation use, int depth) => use.Parent switch
    {
        ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Add } sum when sum.Target == use => IsCountOfRight(new(sum.Value), depth - 1),
        IIncrementOrDecrementOperation count => IsPredicting(Reach.FunctionOf(use.Syntax)) && IsWhereEqual(count.Syntax),
        _ => false,
    };

    static bool IsWhereEqual(SyntaxNode count) => count.Ancestors().OfType<IfStatementSyntax>().FirstOrDefault() is { Condition: BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression } };

    /// <summary>Whether a function has a model predict, rather than only picking the best class out of what it is given.</summary>
    bool Predicts(SyntaxNode function) => program.StepsIn(function, "module-call").Concat(program.StepsIn(function, "predict-network")).Any();

    bool IsPredicting(SyntaxNode function) => program.Reach.LeadingTo(function).Any(_leadingToPredictions.Value.Contains);

    /// <summary>Means of the means of batches.</summary>
    public IEnumerable<IOperation> MeansOfMeans => DividedSums.Concat(AveragedLists).Concat(AveragedBatches);

    /// <summary>Averages that a lambda makes of the mean of each batch.</summary>
    IEnumerable<IOperation> AveragedBatches =>
        from average in program.Steps("mean")
        where average.Fact["computes"] == "mean" && average.Receiver is not null
        let map = average.Argument("selector") is null ? program.StepOf(program.Values.Within(average.Receiver).Single) : average
        let selector = Value.Of(map?.Argument("selector")?.Value, average.Value.Path)
        where selector is not null && map.Receiver is { } batches && IsWithRest(batches.Operation.Unconverted())
        where program.Lambdas.FunctionOf(selector)?.Body is IBlockOperation { Operations: [.., IReturnOperation { ReturnedValue: { } number }] } body && !program.Lambdas.StepsIn(body).Any(step => step.Fact.Role == "backward") && IsMean(new Value(number))
        select average.Operation;

    /// <summary>Averages of lists that get one mean of each batch.</summary>
    IEnumerable<IOperation> AveragedLists =>
        from average in program.Steps("mean")
        where average.Operation is IInvocationOperation { Arguments.Length: 1 } && (average.Fact["computes"] == "mean" || IsDividedByCount(average))
        let list = program.Values.Within(average.Receiver).Single?.Operation
        where list is IObjectCreationOperation { Initializer: null }
        let additions = program.StepsIn(Reach.FunctionOf(average.Syntax), "add").Where(add => Reach.FunctionOf(add.Syntax) == Reach.FunctionOf(average.Syntax) && program.Values.Within(add.Receiver).Origins.Any(origin => origin.Operation == list)).ToList()
        where additions.Count == 1
        let loop = Reach.InnermostLoopAround(additions[0].Syntax)
        where loop is not null && !loop.Span.Contains(list.Syntax.Span) && !loop.Span.Contains(average.Syntax.Span)
            && HasSmallerRest(loop) && program.Reach.From(loop).Lacks("backward") && IsMean(additions[0].Input("element"))
        select average.Fact["computes"] == "mean" ? average.Operation : average.Operation.Consumer()!;

    /// <summary>Whether a sum over a list is divided by the number of its elements.</summary>
    static bool IsDividedByCount(Step sum) => sum.Operation.Consumer() is IBinaryOperation { OperatorKind: BinaryOperatorKind.Divide } division && division.LeftOperand.Unconverted() == sum.Operation
        && division.RightOperand.Unconverted() is IPropertyReferenceOperation { Property.Name: "Count", Instance.Syntax: var counted } && counted.ToString() == sum.Receiver?.Operation.Unconverted().Syntax.ToString();

    /// <summary>Sums of the means of batches, divided by the number of batches.</summary>
    IEnumerable<IOperation> DividedSums =>
        from function in _leadingToPredictions.Value
        from division in Divisions(function)
        let sum = CounterOf(division.LeftOperand)
        where sum is not null
        from loop in Increments(function, sum).OfType<AssignmentExpressionSyntax>().Where(increment => IsMean(Value.Of(program.OperationAt(increment.Right)))).Select(increment => Reach.InnermostLoopAround(increment)).Take(1)
        where loop is not null && HasSmallerRest(loop)
            && program.Reach.From(loop).Lacks("backward") && !loop.Span.Contains(division.Syntax.Span) && IsNumberOfBatches(division.RightOperand, loop)
        select division;

    /// <summary>Statistics of all rows by which they are scaled before they are cut into parts.</summary>
    public IEnumerable<(Step Statistic, IOperation Cut)> BeforeCut =>
        from function in program.Steps("statistic").Concat(program.Steps("total")).SelectMany(step => program.Reach.LeadingTo(Reach.FunctionOf(step.Syntax))).Distinct()
        from cut in CutsIn(function)
        from scaling in ScalingsIn(cut.Rows, MaxDepth)
        let statistic = StatisticOf(scaling.By)
        where statistic is not null && IsOverRows(statistic) && IsOfSameRows(statistic, scaling.Rows)
        select (statistic, cut.Cut);

    /// <summary>Whether a statistic is taken over what it scales: as the function shows it, or where one object learns and scales, by what both are given.</summary>
    bool IsOfSameRows(Step statistic, Value scaled) => (program.Values.Within(statistic.Input("of")).Single is { } all && IsSame(program.Values.Within(scaled).Single, all))
        || (program.Values.Of(statistic.Input("of")).Single is { } learned && IsSame(program.Values.Of(scaled).Single, learned));

    IEnumerable<IBinaryOperation> Divisions(SyntaxNode function) => TreeIndex.Of(function.SyntaxTree).Divisions.Where(node => function.Span.Contains(node.Span)).Select(program.OperationAt).OfType<IBinaryOperation>();

    static bool IsWhole(ITypeSymbol? type) => type?.SpecialType is SpecialType.System_Int32 or SpecialType.System_Int64;

    /// <summary>Whether a number is converted to a fraction, or written out as a percentage or with decimals.</summary>
    static bool IsFraction(IOperation number) => number.Parent is IConversionOperation { Type.SpecialType: SpecialType.System_Single or SpecialType.System_Double or SpecialType.System_Decimal }
        || (number.Parent is IInterpolationOperation { FormatString: { } format } && format.Syntax.ToString().TrimStart(':') is ['P' or 'p' or 'F' or 'f' or 'N' or 'n' or '0', ..]);

    static ISymbol? CounterOf(IOperation operand) => Variables.SymbolOf(operand.Unconverted()) is (ILocalSymbol or IFieldSymbol) and var counter ? counter : null;

    /// <summary>Where a local, or a field in a function, is counted up, if it is never anything but a sum that starts at nought.</summary>
    IReadOnlyList<SyntaxNode> Increments(SyntaxNode function, ISymbol local)
    {
        if (local is ILocalSymbol && !StartsAtNought(local))
            return [];
        var uses = TreeIndex.Of(function.SyntaxTree).Names(local.Name, function).ToList();
        if (uses.Any(name => name.Parent is AssignmentExpressionSyntax { RawKind: not (int)SyntaxKind.AddAssignmentExpression } other && other.Left == name && (local is ILocalSymbol || other.Right is not LiteralExpressionSyntax)))
            return [];
        return [.. uses.Select(name => name.Parent switch
        {
            AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.AddAssignmentExpression } sum when sum.Left == name => sum,
            PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PostIncrementExpression } or PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PreIncrementExpression } => name.Parent,
            _ => null,
        }).OfType<SyntaxNode>()];
    }

    bool StartsAtNought(ISymbol local) => local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: { } start }
        && program.OperationAt(start)?.Unconverted().ConstantValue is { HasValue: true, Value: 0 or 0L or 0f or 0d };

    /// <summary>Whether what is added is the number of a mean of a batch: of a loss, or by itself.</summary>
    bool IsMean(Value? added) => program.StepOf(program.Values.Within(added).Single) is { Fact.Role: "number" } number && program.StepOf(LossIn(number.Input("of"))) switch
    {
        { Fact.Role: "loss" } loss => IsMean(loss),
        { Fact.Role: "statistic" } mean => mean.Fact["computes"] == "mean" && mean.Operation is IInvocationOperation { Arguments.Length: 0 },
        { Fact.Role: "module-call" } call => program.StepOf(program.Values.Of(call.Receiver).Single) is { Fact.Role: "loss-module" } loss && IsMean(loss),
        _ => false,
    } || (program.Values.Within(added).Single is { Operation: IBinaryOperation { OperatorKind: BinaryOperatorKind.Divide } share } made && _cuts.CountedBy(new(share.RightOperand.Unconverted(), made.Path)) is { Type: var type } && Modules.Is(type, "tensor-type") && IsCountOfRight(new(share.LeftOperand, made.Path), MaxDepth));

    /// <summary>What a number is taken out of, as the function shows it, or what a delegate that it is given returns.</summary>
    Value? LossIn(Value? number) => program.Values.Within(number).Single is { } loss && loss.Operation is not IInvocationOperation { TargetMethod.MethodKind: MethodKind.DelegateInvoke } ? loss : program.Values.Of(number).Single;

    /// <summary>Whether a loss takes the mean of its rows, as all losses do where nothing else is asked for.</summary>
    static bool IsMean(Step loss) => loss.Argument("reduction") is { } reduction && (reduction.ArgumentKind == ArgumentKind.DefaultValue || reduction.Value is IFieldReferenceOperation { Field.Name: "Mean" });

    /// <summary>Whether the last turn of a loop certainly gets a batch that may be smaller than the others: the rest of a loader, or what a count up to the end leaves.</summary>
    bool HasSmallerRest(SyntaxNode loop)
    {
        if (loop is not CommonForEachStatementSyntax each || program.OperationAt(each.Expression) is not { } collection)
            return TakesRest(loop);
        return IsWithRest(collection) || (program.Values.Of(new(collection)).Single?.Operation is IInvocationOperation call && program.IsOwn(call.TargetMethod)
            && program.Calls.BodyOf(call.TargetMethod.OriginalDefinition)?.DeclaringSyntaxReferences is [var declaration] && declaration.GetSyntax() is var iterator
            && iterator.DescendantNodes().OfType<YieldStatementSyntax>().Select(Reach.InnermostLoopAround).Any(inner => inner is not null && TakesRest(inner)));
    }

    /// <summary>Whether batches may end in a smaller one: of a loader, whichever of several it is, or as a list is chunked.</summary>
    bool IsWithRest(IOperation batches) => program.Values.Of(new(batches)) is var origins && (Modules.Is(batches.Type, "batches") && origins.Single is null
        || origins.Origins.Any(origin => Modules.Is(origin.Operation.Type, "batches") ? !DropsRest(origin) : program.StepOf(origin) is { Fact.Role: "chunks" }));

    /// <summary>Whether a loop that counts up takes, in its last turn, as many as are left: <c>Math.Min(size, total - position)</c> or <c>Math.Min(position + size, total)</c>.</summary>
    bool TakesRest(SyntaxNode loop) => loop is ForStatementSyntax { Declaration.Variables: [{ Identifier.ValueText: var position }, ..] }
        && Reach.OwnNodes(loop).OfType<InvocationExpressionSyntax>().Any(call => program.StepOf(program.OperationAt(call))?.Fact["computes"] == "min"
            && call.ArgumentList.Arguments.Any(argument => argument.Expression is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.SubtractExpression or (int)SyntaxKind.AddExpression } end
                && (end.Left.ToString() == position || end.Right.ToString() == position)));

    /// <summary>Whether a loader may leave out the rest, or certainly has none: the number of its rows is known and a multiple of a batch's.</summary>
    bool DropsRest(Value made) => program.StepOf(made) is { Fact.Role: "batches" } loader
        && (program.Constants.Fold(loader.Input("drop")) is not false
            || (program.StepOf(program.Values.Of(loader.Input("data")).Single) is { Fact.Role: "samples" } samples && program.Constants.Fold(loader.Input("size")) is int and > 0 and var size
                && samples.Fact[program.Constants.Fold(samples.Input("train")) is false ? "test-rows" : "train-rows"] is { } rows && int.Parse(rows, CultureInfo.InvariantCulture) % size == 0));

    /// <summary>Whether a number counts the turns of a loop over batches.</summary>
    bool IsNumberOfBatches(IOperation number, SyntaxNode loop) => number.Unconverted() switch
    {
        var counted when CounterOf(counted) is { } local => Increments(Reach.FunctionOf(loop), local) is [PostfixUnaryExpressionSyntax or PrefixUnaryExpressionSyntax] and [var increment] && Reach.InnermostLoopAround(increment) == loop && increment.FirstAncestorOrSelf<IfStatementSyntax>() is var branch && (branch is null || !loop.Span.Contains(branch.Span)),
        var operation => program.StepOf(operation) is { Fact.Role: "batch-count" },
    };

    /// <summary>Where a function cuts parts out of rows that are made somewhere: in two different slices outside of loops, or by one call that gives all parts.</summary>
    IEnumerable<(IOperation Cut, Value Rows)> CutsIn(SyntaxNode function)
    {
        var places = function.DescendantNodes().Where(node => node is ElementAccessExpressionSyntax or InvocationExpressionSyntax && Reach.LoopAround(node) is null && Reach.FunctionOf(node) == function)
            .Select(program.OperationAt).OfType<IOperation>().ToList();
        var slices = from place in places
                     from slice in place is IInvocationOperation call ? program.Calls.ResultsOf(call).Prepend(new Value(place)) : new[] { new Value(place) }
                     where RowsOf(slice) is not null
                     select (Cut: place, Text: (place.Syntax.ToString(), slice.Operation.Syntax.ToString()), Rows: RowsOf(slice)!);
        return slices.GroupBy(slice => slice.Rows).Where(parts => parts.Select(part => part.Text).Distinct().Count() > 1 || program.StepOf(parts.First().Cut) is { Fact.Role: "row-slices" })
            .Select(parts => (parts.First().Cut, parts.Key));
    }

    /// <summary>The rows that a value is a slice of, as they are made in sight of the function; null where it is none.</summary>
    Value? RowsOf(Value slice) => program.Values.Within(slice.Operation is IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } rows, Arguments: [var index] } && RowRange.IsRange(program, new(index.Value, slice.Path)) ? new(rows, slice.Path)
        : program.StepOf(slice) is { Fact.Role: "row-slice" or "row-slices" } step && IsOfRows(step) ? step.Input("of") : null).Single;

    /// <summary>What is scaled on the way to a value, and by what, also in steps.</summary>
    IEnumerable<(Value Rows, Value By)> ScalingsIn(Value made, int depth)
    {
        foreach (var part in made.Operation.DescendantsAndSelf())
        {
            if (ScalingOf(part) is not var (rows, by))
                continue;
            yield return (new(rows, made.Path), new(by, made.Path));
            if (depth > 0 && rows.Unconverted() is ILocalReferenceOperation local && program.Definitions.OfLocal(local.Local, local) is [{ Operation: { } earlier, Part: < 0 }] && earlier != made.Operation)
            {
                foreach (var scaling in ScalingsIn(new(earlier, made.Path), depth - 1))
                    yield return scaling;
            }
        }
    }

    /// <summary>What is scaled and by what, as an operator or a call: something is taken from the rows, or they are divided.</summary>
    (IOperation Rows, IOperation By)? ScalingOf(IOperation operation) => operation switch
    {
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Subtract or BinaryOperatorKind.Divide } scaling => (scaling.LeftOperand, scaling.RightOperand),
        IInvocationOperation { Instance: { } rows, Arguments: [var by, ..] } when program.StepOf(operation) is { Fact: { Role: "new-tensor" } fact } && fact["computes"] is "sub" or "div" => (rows, by.Value),
        _ => null,
    };

    /// <summary>The statistic that a value is, or the sum that a mean is computed from.</summary>
    Step? StatisticOf(Value value) => (program.Values.Within(value).Single ?? program.Values.Of(value).Single) is not { } made ? null : program.StepOf(made) switch
    {
        { Fact.Role: "statistic" } statistic => statistic,
        { Fact.Role: "new-tensor", Receiver: { } bounded } step when step.Fact["computes"] is "clamp" or "add" or "sqrt" => StatisticOf(bounded),
        null when made.Operation is IBinaryOperation { OperatorKind: BinaryOperatorKind.Divide } division => program.StepOf(program.Values.Within(new(division.LeftOperand, made.Path)).Single) is { Fact.Role: "total" } total ? total : null,
        _ => null,
    };

    /// <summary>Whether a statistic is taken along the axis of the rows, or over everything.</summary>
    static bool IsOverRows(Step statistic)
    {
        var axis = statistic.Input("axis")?.Operation.Unconverted();
        var axes = axis switch
        {
            null => ImmutableArray<IOperation>.Empty,
            IArrayCreationOperation array => array.Initializer?.ElementValues ?? ImmutableArray<IOperation>.Empty,
            ITupleOperation tuple => tuple.Elements,
            _ => ImmutableArray.Create(axis),
        };
        return axes.IsEmpty || axes.Any(each => each.Unconverted().ConstantValue is { HasValue: true, Value: null or 0 or 0L });
    }

    static bool IsSame(Value? value, Value other) => other.Equals(value) || (value is { Element: null } && other.Element is null && (value.Operation, other.Operation) switch
    {
        (IParameterReferenceOperation a, IParameterReferenceOperation b) => SymbolEqualityComparer.Default.Equals(a.Parameter, b.Parameter),
        (IFieldReferenceOperation a, IFieldReferenceOperation b) => SymbolEqualityComparer.Default.Equals(a.Field, b.Field),
        _ => false,
    });

    bool IsOfRows(Step slice) => slice.Input("axis") is not { } axis || program.Constants.Fold(axis) is 0 or 0L;
}
