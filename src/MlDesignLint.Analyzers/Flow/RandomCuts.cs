using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MlDesignLint.Analyzers.Flow;

/// <summary>Splits without a call that splits: rows in an order by chance, of which the first are learned from and the others evaluated, or each row by a draw of its own.</summary>
static class RandomCuts
{
    /// <summary>The steps by which chance divides loaded rows, with the rows.</summary>
    public static IEnumerable<(Step Cause, DataSet Rows)> All(MlProgram program) => In(program).Concat(InPlace(program).GroupBy(cut => cut.Cause).Select(cuts => cuts.First())).Concat(ByRow(program));

    /// <summary>The shuffles, and orderings by drawn numbers, that decide which rows come into training and which into a test, with the rows they get.</summary>
    static IEnumerable<(Step Cause, DataSet Rows)> In(MlProgram program) =>
        from score in program.Fits.Scores.Concat(program.Fits.Taken)
        let trained = score.Fit?.Data
        where trained is not null && trained.Origin.Equals(score.Data.Origin)
        from place in Enumerable.Range(0, Math.Min(trained.Cuts.Length, score.Data.Cuts.Length))
        let order = OrderOf(trained.Cuts[place], score.Data.Cuts[place])
        where order is not null && IsByChance(program, order)
        group trained with { Cuts = trained.Cuts.RemoveRange(place, trained.Cuts.Length - place) } by order into cuts
        select (cuts.Key, cuts.First());

    /// <summary>The calls that shuffle a list in its place, by a method of the program's own that draws numbers, of which the first rows are then learned from and the others evaluated.</summary>
    static IEnumerable<(Step Cause, DataSet Rows)> InPlace(MlProgram program)
    {
        var shuffles = new Lazy<List<(Step Call, DataSet Rows)>>(() => [.. program.Steps("draw").Select(draw => program.SymbolOf(draw.Function)).OfType<IMethodSymbol>().Distinct<IMethodSymbol>(SymbolEqualityComparer.Default)
            .Where(program.Definitions.ReplacesElements).SelectMany(program.Calls.To).Select(program.OperationAt).OfType<IInvocationOperation>().SelectMany(call => ShuffledBy(program, call))]);
        foreach (var score in program.Fits.Scores.Concat(program.Fits.Taken))
        {
            if (score.Fit?.Data is { } trained && trained.Origin.Equals(score.Data.Origin) && (trained.Cuts.FirstOrDefault(), score.Data.Cuts.FirstOrDefault()) is (EndCut { Order: null } first, EndCut) && first.To(score.Data.Cuts[0]) == Relation.Disjoint
                && shuffles.Value.FirstOrDefault(shuffle => shuffle.Rows.Cuts.IsEmpty && shuffle.Rows.Origin.Equals(trained.Origin)) is { Call: { } cause, Rows: { } rows })
                yield return (cause, rows);
        }
    }

    static IEnumerable<(Step Call, DataSet Rows)> ShuffledBy(MlProgram program, IInvocationOperation call) =>
        from argument in call.Arguments
        let rows = program.Data.Of(new(argument.Value))
        where rows is not null
        select (new Step(program, new(call.TargetMethod.Name, "shuffle", new Dictionary<string, string>()), new(call)), rows);

    /// <summary>The filters that take every so many rows for the test, and the others for training.</summary>
    public static IEnumerable<(Step Cause, DataSet Rows)> EveryFew(MlProgram program) =>
        from score in program.Fits.Scores.Concat(program.Fits.Taken)
        let trained = score.Fit?.Data
        where trained is not null && trained.Origin.Equals(score.Data.Origin) && trained.Cuts.Length == 1 && score.Data.Cuts.Length == 1 && trained.To(score.Data) == Relation.Disjoint
        let filter = score.Data.Trail.LastOrDefault(step => step.Fact["cut"] == "choice")
        where filter is not null && program.Lambdas.FunctionOf(filter.Input("predicate")) is { Symbol.Parameters: [_, var index], Body: var body }
            && body.Descendants().Any(part => part is IBinaryOperation { OperatorKind: BinaryOperatorKind.Remainder, LeftOperand: var number } && SymbolEqualityComparer.Default.Equals(number.Unconverted().Variable(), index))
        group trained with { Cuts = trained.Cuts.Clear() } by filter into cuts
        select (cuts.Key, cuts.First());

    /// <summary>The draws that put each of the loaded rows, as a loop takes them one by one, on one of two sides.</summary>
    static IEnumerable<(Step Cause, DataSet Rows)> ByRow(MlProgram program) =>
        from draw in program.Steps("draw")
        let rows = RowsSorted(draw.Operation)
        where rows is not null && program.Data.Of(new(rows)) is { Cuts.IsEmpty: true }
        select (draw, program.Data.Of(new(rows))!);

    /// <summary>The rows that a drawn number sorts into two collections; null where it does something else.</summary>
    static IOperation? RowsSorted(IOperation draw)
    {
        for (var (part, parent) = (draw, draw.Parent); parent is not null; (part, parent) = (parent, parent.Parent))
        {
            switch (parent)
            {
                case IConditionalOperation { WhenFalse: { } otherwise } choice when choice.Condition == part:
                    var loop = LoopAround(choice);
                    return loop is not null && (choice.Parent is IBlockOperation or IForEachLoopOperation ? TakesRow(choice.WhenTrue, loop) && TakesRow(otherwise, loop) : TakesRow(choice.Parent!, loop)) ? loop.Collection : null;
                case IAnonymousFunctionOperation or IForEachLoopOperation:
                    return null;
            }
        }

        return null;
    }

    static IForEachLoopOperation? LoopAround(IOperation choice)
    {
        for (var parent = choice.Parent; parent is not null and not IAnonymousFunctionOperation; parent = parent.Parent)
        {
            if (parent is IForEachLoopOperation loop)
                return loop;
        }

        return null;
    }

    /// <summary>Whether a loop's row is put into a collection.</summary>
    static bool TakesRow(IOperation operation, IForEachLoopOperation loop) => operation.DescendantsAndSelf().OfType<IInvocationOperation>()
        .Any(add => add.TargetMethod.Name == "Add" && add.Arguments.Any(argument => argument.Value.Unconverted() is ILocalReferenceOperation { Local: var row } && loop.Locals.Contains(row, SymbolEqualityComparer.Default)));

    /// <summary>The order that two sets of rows certainly are the two ends of.</summary>
    static Step? OrderOf(Cut trained, Cut tested) => (trained, tested) is (EndCut { Order: { } order }, EndCut) && trained.To(tested) == Relation.Disjoint ? order : null;

    static bool IsByChance(MlProgram program, Step order) =>
        order.Fact.Is("shuffles") || (order.Fact["decides"] is { } key && order.Argument(key)?.Value.DescendantsAndSelf().Any(part => program.StepOf(part) is { Fact.Role: "draw" }) == true);
}
