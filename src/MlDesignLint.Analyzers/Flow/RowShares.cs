using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MlDesignLint.Analyzers.Flow.Formulas;

namespace MlDesignLint.Analyzers.Flow;

/// <summary>Which share of its rows a program holds out by a number of rows that it works out itself: <c>rows.Skip((int)(rows.Count * 0.8))</c>.</summary>
sealed class RowShares(MlProgram program)
{
    const int Many = 10_000;
    const int Digits = 4;
    const int MaxDepth = 4;

    /// <summary>The last rows, or the first, that are evaluated while the others are learned from, with their share of all; null where it is not known.</summary>
    public IEnumerable<(Step Cut, double? Share)> HeldOut =>
        from score in program.Fits.Scores.Concat(program.Fits.Taken)
        let trained = score.Fit?.Data
        where trained is not null && trained.Origin.Equals(score.Data.Origin) && trained.Cuts.Length == 1 && score.Data.Cuts.Length == 1 && trained.To(score.Data) == Relation.Disjoint && score.Data.Cuts[0] is EndCut
        let cut = score.Data.Trail.LastOrDefault(step => step.Fact["cut"] is "take" or "skip" or "take-last" or "skip-last" or "slice" || PlaceChoices.Of(program, step) is not null)
        where cut is not null
        select (cut, ShareOf(cut));

    static readonly Dictionary<string, string> NoTraits = [];

    /// <summary>The same of the rows that networks predict while others train them.</summary>
    public IEnumerable<(Step Cut, double? Share)> HeldOutOfNetworks =>
        from trained in program.Judgements.Trained
        from judged in program.Judgements.Predicted
        let learned = trained.Rows
        let rows = judged.Rows
        let held = EndOf(rows)
        where held is not null && EndOf(learned) is not null && learned!.Origin.Equals(rows!.Origin) && learned.To(rows) == Relation.Disjoint
        let made = Sliced(new(judged.Input, judged.Path), MaxDepth)
        select (program.StepOf(made) ?? new Step(program, new("slice", "slice", NoTraits), made), ShareOf(held));

    /// <summary>The end that is all that is cut off, of the rows or of the indices that they are taken by.</summary>
    static EndCut? EndOf(DataSet? rows) => rows?.Cuts is not [var only] ? null : only is IndexCut { Indices: var indices } ? EndOf(indices) : only as EndCut;

    /// <summary>What rows are cut out by, as they are before they are scaled.</summary>
    Value Sliced(Value rows, int depth) => (program.Values.Of(rows).Single ?? rows) is var made && depth > 0 && made.Operation is IBinaryOperation { LeftOperand: var scaled } ? Sliced(new(scaled, made.Path), depth - 1) : made;

    /// <summary>The share of all rows that a cut takes whose border is a part of their number.</summary>
    static double? ShareOf(EndCut cut) => cut.Count is RowNumber { Of: not null, Offset: 0, Factor: > 0 and < 1 and var factor } ? Math.Round(cut.Takes ? factor : 1 - factor, Digits) : null;

    /// <summary>The share, which is the same however many rows there are.</summary>
    double? ShareOf(Step cut) => ShareOf(cut, Many) is { } share && ShareOf(cut, 2 * Many) == share ? share : null;

    double? ShareOf(Step cut, int all) => PlaceChoices.Of(program, cut) is var (takes, place) ? ShareOf(place, takes, all) : ((cut.Input("start") is { } start && program.Constants.Fold(start) is not 0 ? start : null) ?? cut.Input("count") ?? Slices.Start(cut.Value) ?? Slices.End(cut.Value)) is { } count
        ? ShareOf(count, cut.Fact["cut"] is "take" or "take-last" || (cut.Fact["cut"] == "slice" && program.Constants.Fold(cut.Input("start")) is 0), all)
        : null;

    double? ShareOf(Value count, bool takes, int all) => NumberOf(program.Values.Of(count).Single ?? count, all) is double rows && rows > 0 && rows < all ? Math.Round((takes ? rows : all - rows) / all, Digits) : null;

    /// <summary>A number of rows, every list having so many; of a local, what it is set to.</summary>
    object? NumberOf(Value number, int all) => new Calculation(program, value => IsList(value.Operation.Type) ? new object?[all]
        : program.Values.Of(value).Origins.Any(origin => program.StepOf(origin) is { Fact.Role: "row-count" }) ? (double)all
        : value.Operation.Variable() is not null && program.Values.Of(value).Single is { } origin && origin.Operation != value.Operation ? NumberOf(origin, all) : null).Of(number);

    static bool IsList(ITypeSymbol? type) => type is IArrayTypeSymbol || (type is { SpecialType: not SpecialType.System_String } && type.AllInterfaces.Any(face => face.SpecialType == SpecialType.System_Collections_IEnumerable));
}
