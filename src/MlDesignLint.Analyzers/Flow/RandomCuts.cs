using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MlDesignLint.Analyzers.Flow;

/// <summary>Splits without a call that splits: rows in an order by chance, of which the first are learned from and the others evaluated, or each row by a draw of its own.</summary>
static class RandomCuts
{
    /// <summary>The steps by which chance divides loaded rows, with the rows.</summary>
    public static IEnumerable<(Step Cause, DataSet Rows)> All(MlProgram program) => In(program).Concat(InPlace(program).GroupBy(cut => cut.Cause).Select(cuts => cuts.First())).Concat(ByRow(program)).Concat(OfNetworks(program).GroupBy(cut => cut.Cause).Select(cuts => cuts.First()));

    /// <summary>The draws of an order of rows of which the first train a network and others are predicted.</summary>
    static IEnumerable<(Step Cause, DataSet Rows)> OfNetworks(MlProgram program) => program.Steps("row-order").Count == 0 ? [] :
        from fed in program.Judgements.Trained
        from judged in program.Judgements.Predicted
        let rows = fed.Rows
        where rows is not null && judged.Rows is { } tested && rows.Origin.Equals(tested.Origin)
        let indices = rows.Cuts.Zip(judged.Rows!.Cuts, (trained, other) => (trained as IndexCut)?.Indices is { } its && (other as IndexCut)?.Indices is { } rest && its.To(rest) == Relation.Disjoint ? its : null).FirstOrDefault(found => found is not null)
        let order = indices?.Origin is SyntaxNode drawn && program.OperationAt(drawn) is { } made ? program.StepOf(made) : null
        where order is { Fact.Role: "row-order" }
        select (order, rows with { Cuts = rows.Cuts.Clear() });

    /// <summary>The shuffles, and orderings by drawn numbers, that decide which rows come into training and which into a test, with the rows they get.</summary>
    static IEnumerable<(Step Cause, DataSet Rows)> In(MlProgram program) =>
        from pair in Pairs(program)
        let trained = pair.Trained
        from place in Enumerable.Range(0, Math.Min(trained.Cuts.Length, pair.Tested.Cuts.Length))
        let order = OrderOf(trained.Cuts[place], pair.Tested.Cuts[place])
        where order is not null && IsByChance(program, order)
        group trained with { Cuts = trained.Cuts.RemoveRange(place, trained.Cuts.Length - place) } by order into cuts
        select (cuts.Key, cuts.First());

    /// <summary>Rows that a model learns from, each with others of the same origin that it is tested on; of networks, the rows themselves and no groups of them.</summary>
    static IEnumerable<(DataSet Trained, DataSet Tested)> Pairs(MlProgram program) => (
        from score in program.Fits.Scores.Concat(program.Fits.Taken)
        let trained = score.Fit?.Data
        where trained is not null
        select (trained, score.Data)).Concat(
        from fed in program.Judgements.Trained
        from judged in program.Judgements.Predicted
        where fed.Rows is not null && judged.Rows is not null && !fed.Rows.Trail.Any(step => step.Fact["cut"] == "flatten")
        select (fed.Rows, judged.Rows)).Where(((DataSet Trained, DataSet Tested) pair) => pair.Trained.Origin.Equals(pair.Tested.Origin));

    /// <summary>What shuffles a list in its place, the library's call, a method of the program's own that draws numbers, or a loop that swaps rows, of which the first are then learned from and the others evaluated.</summary>
    static IEnumerable<(Step Cause, DataSet Rows)> InPlace(MlProgram program)
    {
        var shuffles = new Lazy<List<(Step Call, DataSet Rows)>>(() => [.. program.Steps("draw").Select(draw => program.SymbolOf(draw.Function)).OfType<IMethodSymbol>().Distinct<IMethodSymbol>(SymbolEqualityComparer.Default)
            .Where(program.Definitions.ReplacesElements).SelectMany(program.Calls.To).Select(program.OperationAt).OfType<IInvocationOperation>()
            .Concat(program.Steps("shuffle-in-place").Select(shuffle => shuffle.Operation).OfType<IInvocationOperation>()).SelectMany(call => ShuffledBy(program, call)).Concat(SwappedByChance(program))]);
        foreach (var (trained, tested) in Pairs(program))
        {
            if ((trained.Cuts.FirstOrDefault(), tested.Cuts.FirstOrDefault()) is (EndCut { Order: null } first, EndCut other) && first.To(other) == Relation.Disjoint
                && shuffles.Value.FirstOrDefault(shuffle => shuffle.Rows.Cuts.IsEmpty && shuffle.Rows.Origin.Equals(trained.Origin) && shuffle.Rows.Trail.All(trained.Trail.Contains)) is { Call: { } cause, Rows: { } rows })
                yield return (cause, rows);
        }
    }

    static IEnumerable<(Step Call, DataSet Rows)> ShuffledBy(MlProgram program, IInvocationOperation call) =>
        from argument in call.Arguments
        from rows in program.Samples.AllOf(new(argument.Value)).Prepend(program.Data.Of(new(argument.Value)))
        where rows is not null
        select (new Step(program, new(call.TargetMethod.Name, "shuffle", new Dictionary<string, string>()), new(call)), rows);

    /// <summary>The draws in a loop that swaps two elements of one array or list, with the rows in it.</summary>
    static IEnumerable<(Step Call, DataSet Rows)> SwappedByChance(MlProgram program) =>
        from draw in program.Steps("draw")
        let loop = LoopAround(draw.Operation)
        where loop is not null
        let swapped = loop.Descendants().Select(part => part is IDeconstructionAssignmentOperation { Target: ITupleOperation { Elements: [var one, var other] } } && ElementAccess.Of(one) is var (list, _) && SymbolEqualityComparer.Default.Equals(list.Variable(), ElementAccess.Of(other)?.List.Variable()) ? list
            : part is ISimpleAssignmentOperation { Target: var target, Value: var value } && ElementAccess.Of(target) is var (set, _) && SymbolEqualityComparer.Default.Equals(set.Variable(), ElementAccess.Of(value.Unconverted())?.List.Variable()) ? set : null).FirstOrDefault(list => list?.Variable() is ILocalSymbol)
        let rows = swapped is null ? null : program.Data.Of(new(swapped))
        where rows is not null
        select (draw, rows);

    static ILoopOperation? LoopAround(IOperation operation)
    {
        for (var parent = operation.Parent; parent is not null and not IAnonymousFunctionOperation; parent = parent.Parent)
        {
            if (parent is ILoopOperation loop)
                return loop;
        }

        return null;
    }

    /// <summary>The filters that take every so many rows for the test, and the others for training.</summary>
    public static IEnumerable<(Step Cause, DataSet Rows)> EveryFew(MlProgram program) => Filtered(program).Concat(ByCount(program));

    static IEnumerable<(Step Cause, DataSet Rows)> Filtered(MlProgram program) =>
        from score in program.Fits.Scores.Concat(program.Fits.Taken)
        let trained = score.Fit?.Data
        where trained is not null && trained.Origin.Equals(score.Data.Origin) && trained.Cuts.Length == 1 && score.Data.Cuts.Length == 1 && trained.To(score.Data) == Relation.Disjoint
        let filter = score.Data.Trail.LastOrDefault(step => step.Fact["cut"] == "choice")
        where filter is not null && program.Lambdas.FunctionOf(filter.Input("predicate")) is { Symbol.Parameters: [_, var index], Body: var body }
            && body.Descendants().Any(part => part is IBinaryOperation { OperatorKind: BinaryOperatorKind.Remainder, LeftOperand: var number } && SymbolEqualityComparer.Default.Equals(number.Unconverted().Variable(), index))
        group trained with { Cuts = trained.Cuts.Clear() } by filter into cuts
        select (cuts.Key, cuts.First());

    /// <summary>The draws that put each of the loaded rows, as a loop takes them one by one, on one of two sides.</summary>
    static IEnumerable<(Step Cause, DataSet Rows)> ByRow(MlProgram program) => program.Steps("draw").SelectMany(draw => SortedBy(program, draw).Concat(MarkedBy(program, draw)));

    /// <summary>The rows of which a query asks a draw for each, where a model learns from some that went through it and is tested on others, or on two things that the same function makes.</summary>
    static IEnumerable<(Step Cause, DataSet Rows)> MarkedBy(MlProgram program, Step draw)
    {
        var function = draw.Operation.Parent;
        while (function is not (null or IAnonymousFunctionOperation { Symbol.Parameters: [{ Type.SpecialType: SpecialType.None }, ..] }))
            function = function.Parent;
        if (draw.Operation.Consumer() is not IBinaryOperation { Type.SpecialType: SpecialType.System_Boolean } || program.StepOf(function?.Parent?.Consumer()) is not { } query || query.Fact["cut"] == "choice" || query.Input("elements") is not { } elements
            || program.Data.Of(elements) is not { Cuts.IsEmpty: true } rows)
            yield break;
        if (program.Fits.Scores.Concat(program.Fits.Taken).Any(score => score.Fit?.Data is { } learned && ((learned.Trail.Contains(query) && score.Data.Trail.Contains(query) && learned.To(score.Data) == Relation.Disjoint)
            || (learned.Origin is SyntaxNode trained && score.Data.Origin is SyntaxNode tested && trained != tested && IsMadeHere(trained) && IsMadeHere(tested)))))
            yield return (draw, rows);

        bool IsMadeHere(SyntaxNode made) => Step.FunctionAround(made) == draw.Function;
    }

    /// <summary>The conditions that put each few of the loaded rows, as a loop counts them, on one of two sides.</summary>
    static IEnumerable<(Step Cause, DataSet Rows)> ByCount(MlProgram program) =>
        from tree in program.NearTrees
        from remainder in TreeIndex.Of(tree).Remainders
        let operation = program.OperationAt(remainder) as IBinaryOperation
        where operation is not null && (operation.LeftOperand.Unconverted() as IIncrementOrDecrementOperation)?.Target.Variable() is not null | operation.LeftOperand.Unconverted().Variable() is not null
        from sorted in SortedBy(program, new(program, new(remainder.ToString(), "remainder", new Dictionary<string, string>()), new(operation)))
        select sorted;

    /// <summary>The rows that the condition around a step sorts into two collections; none where it does something else.</summary>
    static IEnumerable<(Step Cause, DataSet Rows)> SortedBy(MlProgram program, Step step)
    {
        if (RowsSorted(step.Operation) is { } rows && program.Data.Of(new(rows)) is { Cuts.IsEmpty: true } loaded)
            yield return (step, loaded);
    }

    static IOperation? RowsSorted(IOperation condition)
    {
        for (var (part, parent) = (condition, condition.Parent); parent is not null; (part, parent) = (parent, parent.Parent))
        {
            switch (parent)
            {
                case IConditionalOperation { WhenFalse: { } otherwise } choice when choice.Condition == part:
                    if (LoopAround(choice) is not { } loop)
                        return null;
                    var sides = choice.Parent is IBlockOperation or ILoopOperation ? new[] { choice.WhenTrue, otherwise } : [choice.Parent!];
                    return sides.Select(side => RowTaken(side, loop)).ToList() is var rows && !rows.Contains(null) ? rows[0] : null;
                case IAnonymousFunctionOperation or IForEachLoopOperation:
                    return null;
            }
        }

        return null;
    }

    /// <summary>The rows of which a loop puts the one of its turn into a collection; null where it does not.</summary>
    static IOperation? RowTaken(IOperation operation, ILoopOperation loop) => operation.DescendantsAndSelf().OfType<IInvocationOperation>()
        .Where(add => add.TargetMethod.Name == "Add").SelectMany(add => add.Arguments).Select(argument => argument.Value.Unconverted() switch
        {
            ILocalReferenceOperation { Local: var row } when loop is IForEachLoopOperation each && loop.Locals.Contains(row, SymbolEqualityComparer.Default) => each.Collection,
            var row when ElementAccess.CountedBy(row) is var (list, counting) && counting == loop.Syntax => list,
            _ => null,
        }).FirstOrDefault(rows => rows is not null);

    /// <summary>The order that two sets of rows certainly are the two ends of.</summary>
    static Step? OrderOf(Cut trained, Cut tested) => (trained, tested) is (EndCut { Order: { } order }, EndCut) && trained.To(tested) == Relation.Disjoint ? order : null;

    static bool IsByChance(MlProgram program, Step order) =>
        order.Fact.Is("shuffles") || (order.Fact["decides"] is { } key && order.Argument(key)?.Value.DescendantsAndSelf().Any(part => program.StepOf(part) is { Fact.Role: "draw" }) == true);
}
