using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace MlDesignLint.Analyzers.Flow;

/// <summary>Rows, told apart by where they come from and how they were cut.</summary>
/// <param name="Origin">What they come from: a sketch of the file's path, a load, or a symbol that nobody in sight fills.</param>
/// <param name="Path">The calls that led to the origin.</param>
sealed record DataSet(object Origin, CallPath? Path)
{
    /// <summary>The cuts that lead from the origin to these rows, the first first.</summary>
    public ImmutableArray<Cut> Cuts { get; init; } = ImmutableArray<Cut>.Empty;

    /// <summary>The steps on the way, from the load on.</summary>
    public ImmutableArray<Step> Trail { get; init; } = ImmutableArray<Step>.Empty;

    /// <summary>The transformations of the rows by fitted models, the first first.</summary>
    public ImmutableArray<Step> Transforms { get; init; } = ImmutableArray<Step>.Empty;

    /// <summary>The shuffle whose order the rows come in.</summary>
    public Step? Order { get; init; }

    /// <summary>
    /// <c>whole</c>, <c>train</c>, <c>test</c> or <c>validation</c>: a part of a part is <c>validation</c> where one of them is <c>train</c> and the other <c>test</c>.
    /// </summary>
    public string Part
    {
        get
        {
            var parts = Cuts.OfType<PartCut>().Select(cut => cut.Part).ToList();
            return parts.Count == 0 ? "whole" : parts.Distinct().Count() == 1 ? parts[0] : parts.Last() == "test" || parts.First() == "test" ? "validation" : "train";
        }
    }

    /// <summary>The last split on the way; null where there is none.</summary>
    public Step? Split => Cuts.OfType<PartCut>().LastOrDefault()?.Split;

    /// <summary>How these rows lie to others.</summary>
    public Relation To(DataSet other)
    {
        if (!IsOfSameOrigin(other))
            return Origin is string file && other.Origin is string another && Constants.Differ(file, another) ? Relation.Disjoint : Relation.Unknown;
        for (var i = 0; i < Math.Min(Cuts.Length, other.Cuts.Length); i++)
        {
            if (Cuts[i].To(other.Cuts[i]) is not Relation.Same and var relation)
                return relation != Relation.Disjoint && (PlacesFrom(i), other.PlacesFrom(i)) is ({ Count: > 0 } its, { Count: > 0 } others) && (its.Count + others.Count > 2 || relation == Relation.Unknown) ? Cut.Compare(its, others) : relation;
        }

        return Cuts.Length == other.Cuts.Length ? Relation.Same : Relation.Overlapping;
    }

    /// <summary>The ends and ranges that are taken or left out one after the other, from a cut on.</summary>
    IReadOnlyList<Cut> PlacesFrom(int first) => [.. Cuts.Skip(first).TakeWhile(cut => cut is EndCut or RangeCut)];

    /// <summary>Whether some rows, not all, are certainly among those of another set, too: both are taken from places of the same rows that meet.</summary>
    public bool Meets(DataSet other)
    {
        if (!IsOfSameOrigin(other))
            return false;
        var first = Cuts.Zip(other.Cuts, (cut, its) => cut.To(its)).TakeWhile(relation => relation == Relation.Same).Count();
        return PlacesFrom(first) is { Count: > 0 } its && other.PlacesFrom(first) is { Count: > 0 } others
            && its.Count == Cuts.Length - first && others.Count == other.Cuts.Length - first && (Cut.Compare(its, others) == Relation.Overlapping || (its.Count == 1 && others.Count == 1 && Cut.Meet(its[0], others[0])));
    }

    /// <summary>Whether all of another set's rows are among these.</summary>
    public bool Contains(DataSet other) => IsOfSameOrigin(other) && Cuts.Length <= other.Cuts.Length && Cuts.Zip(other.Cuts, (cut, its) => cut.To(its)).All(relation => relation == Relation.Same);

    /// <summary>The rows that these were last cut from; null for rows as they were loaded.</summary>
    public DataSet? Uncut => Cuts.Length == 0 ? null : this with { Cuts = Cuts.RemoveAt(Cuts.Length - 1) };

    /// <summary>The rows that both these and others were cut from; null where they come from different ones.</summary>
    public DataSet? CommonWith(DataSet other) =>
        IsOfSameOrigin(other) ? this with { Cuts = Cuts.Zip(other.Cuts, (cut, its) => (cut, its)).TakeWhile(pair => pair.cut.To(pair.its) == Relation.Same).Select(pair => pair.cut).ToImmutableArray() } : null;

    /// <summary>Whether they were last made by repeating rows.</summary>
    public bool IsCopied => Cuts.LastOrDefault() is SampleCut { IsComplement: false };

    /// <summary>Whether one row may be there more than once.</summary>
    public bool HasCopies => Cuts.Any(cut => cut is SampleCut { IsComplement: false });

    public bool Equals(DataSet? other) => other is not null && To(other) == Relation.Same;

    public override int GetHashCode() => Cuts.Length;

    bool IsOfSameOrigin(DataSet other) =>
        Equals(Path, other.Path) && (Origin is ISymbol symbol ? SymbolEqualityComparer.Default.Equals(symbol, other.Origin as ISymbol) : Origin.Equals(other.Origin));
}
