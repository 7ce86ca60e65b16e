using Microsoft.CodeAnalysis.Operations;

namespace MlDesignLint.Analyzers.Flow;

/// <summary>Splits without a call that splits: rows in an order by chance, of which the first are learned from and the others evaluated.</summary>
static class RandomCuts
{
    /// <summary>The shuffles, and orderings by drawn numbers, that decide which rows come into training and which into a test, with the rows they get.</summary>
    public static IEnumerable<(Step Order, DataSet Rows)> In(MlProgram program) =>
        from score in program.Fits.Scores
        let trained = score.Fit?.Data
        where trained is not null && trained.Origin.Equals(score.Data.Origin)
        from place in Enumerable.Range(0, Math.Min(trained.Cuts.Length, score.Data.Cuts.Length))
        let order = OrderOf(trained.Cuts[place], score.Data.Cuts[place])
        where order is not null && IsByChance(program, order)
        select (order, trained with { Cuts = trained.Cuts.RemoveRange(place, trained.Cuts.Length - place) });

    /// <summary>The order that two sets of rows certainly are the two ends of.</summary>
    static Step? OrderOf(Cut trained, Cut tested) => (trained, tested) is (EndCut { Order: { } order }, EndCut) && trained.To(tested) == Relation.Disjoint ? order : null;

    static bool IsByChance(MlProgram program, Step order) =>
        order.Fact.Is("shuffles") || (order.Fact["decides"] is { } key && order.Argument(key)?.Value.DescendantsAndSelf().Any(part => program.StepOf(part) is { Fact.Role: "draw" }) == true);
}
