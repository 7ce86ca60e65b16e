using System.Text.RegularExpressions;

namespace MlDesignLint.Analyzers.Flow;

/// <summary>How two sets of rows lie to each other.</summary>
enum Relation
{
    Unknown,
    Same,
    Disjoint,
    Overlapping,
}

/// <summary>How some rows were taken from others.</summary>
abstract record Cut
{
    /// <summary>How the rows lie to those that another cut takes from the same rows.</summary>
    public virtual Relation To(Cut other) => Equals(other) ? Relation.Same : Relation.Unknown;

    /// <summary>The place of the first row that is taken and that behind the last, among rows in an order; null where these are no places, or a number is not known.</summary>
    protected virtual (object? Order, long First, long End)? Places => null;

    /// <summary>The number of the first row that is taken and of the one behind the last, of which each may be unknown; null where nothing like that is known.</summary>
    protected virtual (object First, object? End)? Bounds => null;

    /// <summary>Whether two cuts, neither inside the other in name, certainly take some rows alike.</summary>
    public static bool Meet(Cut one, Cut other) => one.Bounds is var (first, end) && other.Bounds is var (otherFirst, otherEnd) && Equals(one.Line, other.Line) && IsBelow(first, otherEnd) && IsBelow(otherFirst, end);

    /// <summary>What the places of rows are counted along: their order.</summary>
    protected virtual object? Line => null;

    /// <summary>Whether rows are certainly taken without a look at some columns.</summary>
    public virtual bool IsBlindTo(Func<string, bool> columns) => false;

    static bool IsBelow(object first, object? end) => (first, end) switch
    {
        (int number, int limit) => number < limit,
        (0, RowNumber) or (_, null) => true,
        (RowNumber number, RowNumber limit) => number.IsBelow(limit),
        _ => false,
    };

    /// <summary>How the rows lie to each other that two series of cuts leave of the same rows, told from the places of the first and the last.</summary>
    public static Relation Compare(IReadOnlyList<Cut> one, IReadOnlyList<Cut> other) =>
        PlacesOf(one) is not var (order, first, end) || PlacesOf(other) is not var (otherOrder, otherFirst, otherEnd) || !Equals(order, otherOrder) ? Relation.Unknown
        : (first, end) == (otherFirst, otherEnd) ? Relation.Same
        : Math.Max(first, otherFirst) >= Math.Min(end, otherEnd) ? Relation.Disjoint
        : Relation.Overlapping;

    /// <summary>The places that cuts leave one after the other.</summary>
    static (object? Order, long First, long End)? PlacesOf(IReadOnlyList<Cut> cuts)
    {
        var left = (Order: cuts[0].Places?.Order, First: 0L, End: long.MaxValue);
        foreach (var cut in cuts)
        {
            if (cut.Places is not var (order, first, end) || !Equals(order, left.Order))
                return null;
            left = (order, left.First + first, end == long.MaxValue ? left.End : Math.Min(left.End, left.First + end));
        }

        return left;
    }
}

/// <summary>A part of a split; of a split into folds, of one of them.</summary>
sealed record PartCut(Step Split, CallPath? Path, object? Fold, string Part) : Cut
{
    public override bool IsBlindTo(Func<string, bool> columns) => true;

    /// <summary>What the split goes by: two splits of the same rows that go by the same give the same parts. Null where that is not known.</summary>
    public string? Recipe { get; init; }

    public override Relation To(Cut other) => other is PartCut part && IsOfSameSplit(part)
        ? Equals(Fold, part.Fold) ? Part == part.Part ? Relation.Same : Relation.Disjoint : IsTestOfOther(part) ? Relation.Disjoint : Relation.Overlapping
        : Relation.Overlapping;

    bool IsOfSameSplit(PartCut other) => (Split.Equals(other.Split) && Equals(Path, other.Path)) || (Recipe is not null && Recipe == other.Recipe);

    /// <summary>Whether both are test parts of folds that are certainly two.</summary>
    bool IsTestOfOther(PartCut other) => Part == "test" && other.Part == "test" && Fold is int && other.Fold is int;
}

/// <summary>A number of rows that is not known: the same as all that are written alike, and a multiple of another one with something added.</summary>
sealed record RowNumber(string Text, string? Of, double Factor, double Offset)
{
    const double Least = 1e-6;

    /// <summary>Whether it is certainly smaller than another one, both being computed from one number of rows.</summary>
    public bool IsBelow(RowNumber other) => Of is not null && Of == other.Of && Offset <= other.Offset && Factor <= other.Factor + Least && (Offset < other.Offset || Factor < other.Factor - Least);

    public bool Equals(RowNumber? other) => other?.Text == Text;

    public override int GetHashCode() => Text.GetHashCode();

    public override string ToString() => Text;
}

/// <summary>All rows but a number of the last ones.</summary>
sealed record RowsFromEnd(object Count);

/// <summary>The first rows, or all but these.</summary>
/// <param name="Takes">Whether the first rows are taken, not left out.</param>
/// <param name="Count">How many: a number, or the origin of one that is not known.</param>
/// <param name="Order">The shuffle that the rows come in the order of; null for the order they were loaded in.</param>
sealed record EndCut(bool Takes, object? Count, Step? Order) : Cut
{
    public override Relation To(Cut other) => other switch
    {
        EndCut end when Equals(end) && Count is not null => Relation.Same,
        EndCut end when !Equals(Order, end.Order) => Relation.Overlapping,
        EndCut end when Takes == end.Takes => Relation.Overlapping,
        EndCut end => Equals(Count, end.Count) ? Relation.Disjoint : (Takes ? this : end).TakesMoreThan((Takes ? end : this).Count),
        RangeCut range when range.Column == RangeCut.Row && Order is null => range.To(this),
        PartCut => Relation.Overlapping,
        _ => Relation.Unknown,
    };

    protected override (object? Order, long First, long End)? Places => Count is not (int and >= 0 and var count) ? null : Takes ? (Order, 0, count) : (Order, count, long.MaxValue);

    protected override (object First, object? End)? Bounds => Count is null or int and < 0 or string ? null : Takes ? (0, Count) : (Count, null);

    protected override object? Line => Order;

    Relation TakesMoreThan(object? skipped) =>
        Count is int and >= 0 and var taken && skipped is int and >= 0 and var left ? taken > left ? Relation.Overlapping : Relation.Disjoint : Relation.Unknown;
}

/// <summary>The rows whose column lies between two bounds; a bound is a number, the origin of an unknown one, or null for none.</summary>
sealed record RangeCut(string Column, object? Lower, object? Upper) : Cut
{
    /// <summary>Stands for the column where the bounds are the places of rows in the order they were loaded in.</summary>
    public const string Row = "\0row";

    public override bool IsBlindTo(Func<string, bool> columns) => Column != Row && !columns(Column);

    public override Relation To(Cut other) => other switch
    {
        RangeCut range when Equals(range) => Relation.Same,
        RangeCut range when range.Column != Column => Relation.Unknown,
        RangeCut range => Meets(Upper, range.Lower) || Meets(range.Upper, Lower) ? Relation.Disjoint : Relation.Unknown,
        EndCut { Order: null } end when Column == Row && (end.Takes ? Meets(end.Count, Lower) : Meets(Upper, end.Count)) => Relation.Disjoint,
        PartCut => Relation.Overlapping,
        _ => Relation.Unknown,
    };

    protected override (object? Order, long First, long End)? Places => Column == Row && (Lower, Upper) is (null or int and >= 0, null or int and >= 0) ? (null, (int?)Lower ?? 0, (int?)Upper ?? long.MaxValue) : null;

    protected override (object First, object? End)? Bounds => Column == Row && Lower is not (int and < 0 or string) && Upper is not (int and < 0 or string) ? (Lower ?? 0, Upper) : null;

    static bool Meets(object? upper, object? lower) =>
        upper is not null && lower is not null && (upper.Equals(lower) || (upper is IConvertible and not string && lower is IConvertible and not string
            && Convert.ToDouble(upper, System.Globalization.CultureInfo.InvariantCulture) <= Convert.ToDouble(lower, System.Globalization.CultureInfo.InvariantCulture)));
}

/// <summary>The rows of some indices, which are rows by themselves.</summary>
sealed record IndexCut(DataSet Indices) : Cut
{
    public override Relation To(Cut other) => other is IndexCut index ? Indices.To(index.Indices) : Relation.Unknown;
}

/// <summary>One of the parts that a call cuts rows into.</summary>
sealed record PieceCut(Step Split, int Index) : Cut
{
    public override Relation To(Cut other) => other is PieceCut piece && Split.Equals(piece.Split) ? Index == piece.Index ? Relation.Same : Relation.Disjoint : Relation.Unknown;
}

/// <summary>The rows that a predicate holds for, by its text.</summary>
sealed record ChoiceCut(string Predicate, string Negation) : Cut
{
    /// <summary>Only of members of the row, of which none is such a column; the row as a whole may be asked anything.</summary>
    public override bool IsBlindTo(Func<string, bool> columns) => Regex.Match(Predicate, @"^(\w+) => (.+)$", RegexOptions.Singleline) is { Success: true } choice
        && Regex.Matches(choice.Groups[2].Value, $@"(?<![\w.]){choice.Groups[1].Value}\b(?:\.(?<member>\w+))?").Cast<Match>().ToList() is { Count: > 0 } reads
        && reads.All(read => read.Groups["member"] is { Success: true, Value: var member } && !columns(member));

    public override Relation To(Cut other) => other switch
    {
        ChoiceCut choice when choice.Predicate == Predicate => Relation.Same,
        ChoiceCut choice when choice.Predicate == Negation || choice.Negation == Predicate => Relation.Disjoint,
        PartCut => Relation.Overlapping,
        _ => Relation.Unknown,
    };
}

/// <summary>Rows drawn with replacement, or written several times: one row may be there more than once.</summary>
/// <param name="IsComplement">Whether these are the rows that were not drawn.</param>
sealed record SampleCut(Step Sample, CallPath? Path, bool IsComplement) : Cut
{
    public override Relation To(Cut other) => Equals(other) ? Relation.Same
        : other is SampleCut sample && sample.IsComplement != IsComplement ? Relation.Unknown
        : Relation.Overlapping;
}
