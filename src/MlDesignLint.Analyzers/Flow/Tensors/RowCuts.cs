using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace MlDesignLint.Analyzers.Flow.Tensors;

/// <summary>Rows from one on, up to another (which is left out), or both; what is not given is null.</summary>
readonly record struct RowRange(Value? Start, Value? End)
{
    /// <summary>What an index takes: a range, a slice, its notation; null where it takes no range of rows, or all of them.</summary>
    public static RowRange? Of(MlProgram program, Value index)
    {
        var written = FirstOf(program, index.Operation);
        RowRange? range = written switch
        {
            IRangeOperation { LeftOperand: var start, RightOperand: var end } => new(Value.Of(start?.Unconverted(), index.Path), Value.Of(end?.Unconverted(), index.Path)),
            IInterpolatedStringOperation { ConstantValue.HasValue: false, Parts: var parts } when IsIndexOfRows(written) && BoundsIn(parts) is var (start, end) => new(Value.Of(start?.Unconverted(), index.Path), Value.Of(end?.Unconverted(), index.Path)),
            _ when program.StepOf(program.Values.Within(index with { Operation = written }).Single) is { Fact.Role: "row-range" } step => new(Given(step, "start"), Given(step, "end")),
            _ => null,
        };
        return range is { Start: null, End: null } ? null : range;
    }

    /// <summary>Whether an index takes some of the rows, in any form: a range, its notation, the numbers of rows.</summary>
    public static bool IsRange(MlProgram program, Value index) => Of(program, index) is not null || (Modules.Is(FirstOf(program, index.Operation).Type, "tensor-type") && FirstOf(program, index.Operation) is not IFieldReferenceOperation) || FirstOf(program, index.Operation).ConstantValue is { HasValue: true, Value: string notation } && notation.IndexOf(':') >= 0;

    /// <summary>What an index says of the rows, where it leaves the other axes whole.</summary>
    public static IOperation FirstOf(MlProgram program, IOperation index) => index.Unconverted() is IArrayCreationOperation { Initializer.ElementValues: { Length: > 0 } ranges }
        && ranges.Skip(1).All(other => program.StepOf(other.Unconverted()) is { Fact.Role: "row-range" } all && Given(all, "start") is null && Given(all, "end") is null) ? ranges[0].Unconverted() : index.Unconverted();

    /// <summary>The bounds that a notation with one or both of them filled in has: <c>$"{a}:{b}"</c>, <c>$"{a}:"</c>, <c>$":{b}"</c>, <c>$"0:{b}"</c>; null for any other.</summary>
    static (IOperation? Start, IOperation? End)? BoundsIn(ImmutableArray<IInterpolatedStringContentOperation> parts) => parts switch
    {
        [IInterpolationOperation { FormatString: null, Expression: var start }, IInterpolatedStringTextOperation { Text.ConstantValue.Value: ":" }] => (start, null),
        [IInterpolatedStringTextOperation { Text.ConstantValue.Value: ":" or "0:" }, IInterpolationOperation { FormatString: null, Expression: var end }] => (null, end),
        [IInterpolationOperation { FormatString: null, Expression: var start }, IInterpolatedStringTextOperation { Text.ConstantValue.Value: ":" }, IInterpolationOperation { FormatString: null, Expression: var end }] => (start, end),
        _ => null,
    };

    static bool IsIndexOfRows(IOperation index) => index.Parent switch
    {
        IPropertyReferenceOperation { Property.ContainingType: var indexed } => Modules.Is(indexed, "rows-type"),
        IConversionOperation or IArgumentOperation or IArrayInitializerOperation or IArrayCreationOperation => IsIndexOfRows(index.Parent),
        _ => false,
    };

    static Value? Given(Step range, string bound) => range.Argument(range.Fact[bound]!) is { ArgumentKind: ArgumentKind.Explicit } argument ? new(argument.Value, range.Value.Path) : null;
}

/// <summary>How rows are cut out of tensors, arrays and lists: bounds are told apart by what they are computed from.</summary>
sealed class RowCuts(MlProgram program)
{
    const int MaxDepth = 8;

    /// <summary>A range of rows; all of them where the turns of a loop take them piece by piece; null where that is not known.</summary>
    /// <param name="rows">What the rows are cut from.</param>
    /// <param name="whole">The tensor or array that holds these.</param>
    /// <param name="start">The first row; null for the first of all.</param>
    /// <param name="end">The row behind the last; null for all that follow, or where their number is given.</param>
    /// <param name="length">The number of rows; null where their end is given.</param>
    public DataSet? Between(DataSet rows, Value whole, Value? start, Value? end, Value? length)
    {
        if (start is not null && CounterIn(start, MaxDepth) is { } counter)
            return IsCountedThrough(counter, whole) ? rows : null;
        if (new[] { end, length }.Any(bound => bound is not null && CounterIn(bound, MaxDepth) is not null))
            return null;
        var all = NumberOf(whole);
        var (from, to) = (KeyOf(start), end is not null ? KeyOf(end) : length is not null ? EndOf(start, length) : null);
        return (from, to) switch
        {
            (null or 0, null) => rows,
            (null or 0, _) => to.ToString() == all?.ToString() ? rows : With(rows, new EndCut(true, to, rows.Order)),
            (_, null) => With(rows, new EndCut(false, from, rows.Order)),
            _ => With(rows, to.ToString() == all?.ToString() ? new EndCut(false, from, rows.Order) : new RangeCut(rows.Order is null ? RangeCut.Row : PlaceOf(rows.Order.Operation), from, to)),
        };
    }

    /// <summary>The rows that a slice's notation takes: <c>:100</c>, <c>100:</c>; null for any other.</summary>
    public static DataSet? Between(DataSet rows, string notation)
    {
        if (notation.Split(':') is not [var start, var end])
            return null;
        return (Bound(start), Bound(end)) switch
        {
            (null, null) => null,
            (null, var to) => With(rows, new EndCut(true, to, rows.Order)),
            (var from, null) => With(rows, new EndCut(false, from, rows.Order)),
            var (from, to) => With(rows, new RangeCut(RangeCut.Row, from, to)),
        };

        static object? Bound(string text) => text.Trim() is "" or "0" ? null : int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : text.Trim();
    }

    /// <summary>The first rows, or all but these.</summary>
    public DataSet? End(DataSet rows, bool takes, Value count) => CounterIn(count, MaxDepth) is null && KeyOf(count) is { } key ? With(rows, new EndCut(takes, key, rows.Order)) : null;

    public static DataSet With(DataSet rows, Cut cut) => rows with { Cuts = rows.Cuts.Add(cut) };

    /// <summary>The end of rows whose number is given: what is taken from the end itself, <c>(a, n - a)</c>, gives that end.</summary>
    object EndOf(Value? start, Value length)
    {
        var from = KeyOf(start);
        if (from is null or 0)
            return KeyOf(length)!;
        if ((program.Values.Of(length).Single ?? length) is { Operation: IBinaryOperation { OperatorKind: BinaryOperatorKind.Subtract } rest, Path: var path } && from.Equals(KeyOf(new(rest.RightOperand, path))))
            return KeyOf(new(rest.LeftOperand, path))!;
        return from is int first && KeyOf(length) is int number ? first + number : NumberFrom($"({from}+{KeyOf(length)})", Sum(LinearOf(start, MaxDepth), LinearOf(length, MaxDepth), 1));
    }

    /// <summary>A number, or what stands for all that is computed alike.</summary>
    object? KeyOf(Value? number) => number is null ? null : program.Constants.Fold(number) switch
    {
        long wide and >= int.MinValue and <= int.MaxValue => (int)wide,
        int constant => constant,
        _ => NumberFrom(TextOf(number, MaxDepth), LinearOf(number, MaxDepth)),
    };

    static RowNumber NumberFrom(string text, (string? Of, double Factor, double Offset)? linear) => linear is var (of, factor, offset) ? new(text, of, factor, offset) : new(text, text, 1, 0);

    /// <summary>A number as a multiple of another one with something added; null where it is computed in another way.</summary>
    (string? Of, double Factor, double Offset)? LinearOf(Value? number, int depth)
    {
        if (number is null || depth == 0)
            return null;
        if (program.Constants.Number(number) is { } constant)
            return (null, 0, constant);
        var made = MadeOf(number);
        if (made.Operation.Unconverted() is not IBinaryOperation binary)
            return (TextOf(made, MaxDepth), 1, 0);
        var (left, right) = (LinearOf(new(binary.LeftOperand, made.Path), depth - 1), LinearOf(new(binary.RightOperand, made.Path), depth - 1));
        return (binary.OperatorKind, left, right) switch
        {
            (BinaryOperatorKind.Add, _, _) => Sum(left, right, 1),
            (BinaryOperatorKind.Subtract, _, _) => Sum(left, right, -1),
            (BinaryOperatorKind.Multiply, (var of, var factor, var offset), (null, _, var times)) => (of, factor * times, offset * times),
            (BinaryOperatorKind.Multiply, (null, _, var times), (var of, var factor, var offset)) => (of, factor * times, offset * times),
            (BinaryOperatorKind.Divide, (var of, var factor, var offset), (null, _, not 0 and var size)) => (of, factor / size, offset / size),
            _ => null,
        };
    }

    static (string? Of, double Factor, double Offset)? Sum((string? Of, double Factor, double Offset)? left, (string? Of, double Factor, double Offset)? right, int sign) =>
        (left, right) is ((var of, var factor, var offset), (var other, var otherFactor, var otherOffset)) && (of is null || other is null || of == other)
            ? (of ?? other, factor + sign * otherFactor, offset + sign * otherOffset)
            : null;

    string TextOf(Value value, int depth)
    {
        if (program.Constants.Fold(value) is IConvertible constant)
            return constant.ToString(CultureInfo.InvariantCulture);
        var made = MadeOf(value);
        return made.Operation.Unconverted() switch
        {
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Subtract or BinaryOperatorKind.Add, RightOperand: var nothing } sum when program.Constants.Fold(new(nothing, made.Path)) is 0 or 0L => TextOf(new(sum.LeftOperand, made.Path), depth - 1),
            IBinaryOperation binary when depth > 0 => $"({TextOf(new(binary.LeftOperand, made.Path), depth - 1)}{binary.OperatorKind}{TextOf(new(binary.RightOperand, made.Path), depth - 1)})",
            IUnaryOperation unary when depth > 0 => $"{unary.OperatorKind}{TextOf(new(unary.Operand, made.Path), depth - 1)}",
            _ when CountedBy(made) is { } counted && NumberOf(new(counted, made.Path)) is { } all => all.ToString(),
            var operation => program.Constants.Sketch(made) ?? PlaceOf(operation),
        };
    }

    /// <summary>Where a number comes from; one that counts rows by itself stands for itself.</summary>
    Value MadeOf(Value number) => CountedBy(number) is not null ? number : program.Values.Of(number).Single ?? program.Values.Within(number).Single ?? number;

    /// <summary>What stands for the number of rows of a tensor or array; objects of one class are counted alike, for a member that counts does not say of which.</summary>
    object? NumberOf(Value whole) => (program.Values.Of(whole).Single ?? program.Values.Within(whole).Single) is not { } made ? $"#{whole.Operation.Syntax}"
        : made is { Element: null, Operation: IArrayCreationOperation { DimensionSizes: [var rows, ..], Initializer: null } } && KeyOf(new(rows, made.Path)) is { } size ? size
        : program.StepOf(made) is { Fact.Role: "row-order" } order && order.Input("count") is { } count ? KeyOf(count)
        : CollectionOf(made, MaxDepth) is var counted ? $"#{program.Constants.Sketch(new(counted.Operation)) ?? PlaceOf(counted.Operation)}" : null;

    /// <summary>The collection whose elements the rows of a tensor or array are made of, one of each.</summary>
    Value CollectionOf(Value made, int depth) => depth > 0 && program.StepOf(made) is { } step
        && (step.Fact.Role == "array-rows" ? step.Input("rows") : step.Fact["cut"] == "none" ? step.Input("elements") : step.Fact["cut"] == "flatten" ? step.Input("input") : null) is { } source
        && program.Values.Of(source).Single is { Element: null } whole ? CollectionOf(whole, depth - 1) : made;

    /// <summary>The tensor whose sizes, the number of rows first, an expression gives; null for any other.</summary>
    IOperation? SizedBy(IOperation sizes) => program.StepOf(sizes) is { Fact.Role: "sizes" } read ? read.Receiver?.Operation : null;

    /// <summary>The tensor or collection whose rows a number counts; null for any other number.</summary>
    public IOperation? CountedBy(Value number) => number.Operation.Unconverted() switch
    {
        var sizes when number.Element is 0 && SizedBy(sizes) is { } tensor => tensor,
        IArrayElementReferenceOperation { ArrayReference: var sizes, Indices: [{ ConstantValue.Value: 0 }] } => SizedBy(sizes),
        IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } sizes, Arguments: [{ Value.ConstantValue.Value: 0 }] } => SizedBy(sizes),
        var size when program.StepOf(size) is { Fact.Role: "sizes" } rows => program.Constants.Fold(rows.Input("axis")) is 0 or 0L ? rows.Receiver?.Operation : null,
        var operation => program.StepOf(operation) is { } count && count.Fact["computes"] == "count" && count.Receiver is { } collection && count.Operation is IMemberReferenceOperation or IInvocationOperation { Arguments.Length: 1 } ? collection.Operation : null,
    };

    /// <summary>The member whose rows another member of the same object counts: <c>Count => Targets.shape[0]</c>; null for any other number.</summary>
    ISymbol? CountedBeside(IOperation number) => number.Unconverted() is IPropertyReferenceOperation { Property: { IsIndexer: false } count, Instance: not (null or IInstanceReferenceOperation) } && program.IsOwn(count)
        && program.Definitions.OfMember(count.OriginalDefinition) is [{ Operation: { } made, Part: < 0 }] && CountedBy(new(made.Unconverted())) is IMemberReferenceOperation { Instance: IInstanceReferenceOperation, Member: var counted } ? counted.OriginalDefinition : null;

    /// <summary>A variable that a number depends on and that is another one in each turn of a loop; null where it depends on none.</summary>
    ILocalSymbol? CounterIn(Value number, int depth) => depth == 0 ? null : number.Operation.DescendantsAndSelf().Select(part => part switch
    {
        ILocalReferenceOperation { Local: var local } when IsCounted(local) => local,
        ILocalReferenceOperation { Local: var local } read => program.Definitions.OfLocal(local, read) is [{ Operation: { } made, Part: < 0 }] ? CounterIn(new(made, number.Path), depth - 1) : null,
        IParameterReferenceOperation { Parameter: var parameter } when number.Path?.Entering(parameter) is { } entry =>
            entry.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == parameter.Ordinal) is { } argument ? CounterIn(new(argument.Value, entry.Outer), depth - 1) : null,
        _ => null,
    }).FirstOrDefault(counter => counter is not null);

    static bool IsCounted(ILocalSymbol local) => local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is { } declaration
        && (declaration is ForEachStatementSyntax || declaration.Parent?.Parent is ForStatementSyntax || Reach.FunctionOf(declaration).DescendantNodes().Any(node => node switch
        {
            AssignmentExpressionSyntax { OperatorToken.ValueText: not "=", Left: IdentifierNameSyntax { Identifier.ValueText: var name } } => name == local.Name,
            PostfixUnaryExpressionSyntax { OperatorToken.ValueText: "++" or "--", Operand: IdentifierNameSyntax { Identifier.ValueText: var name } } => name == local.Name,
            PrefixUnaryExpressionSyntax { OperatorToken.ValueText: "++" or "--", Operand: IdentifierNameSyntax { Identifier.ValueText: var name } } => name == local.Name,
            _ => false,
        }));

    /// <summary>
    /// Whether a loop counts from nought to the number of rows of what it cuts pieces out of, or of another tensor that it cuts, too: <c>i &lt; n</c>, <c>i + size &lt;= n</c>,
    /// <c>i &lt;= n - size</c>, or by one up to a number of pieces, <c>n / size</c>, where these are taken.
    /// </summary>
    public bool IsCountedThrough(ILocalSymbol counter, Value whole, bool isOfPieces = true)
    {
        if (counter.DeclaringSyntaxReferences[0].GetSyntax() is not VariableDeclaratorSyntax { Initializer.Value: var first, Parent.Parent: ForStatementSyntax { Condition: BinaryExpressionSyntax { OperatorToken.ValueText: "<" or "<=" } condition } loop }
            || program.OperationAt(first)?.Unconverted().ConstantValue.Value is not (0 or 0L) || program.OperationAt(condition.Right) is not { } bound)
            return false;
        if (CountedBeside(bound) is { } counted)
            return CutIn(loop).Any(cut => cut.Unconverted() is IMemberReferenceOperation { Instance: { } owner, Member: var member } && SymbolEqualityComparer.Default.Equals(member.OriginalDefinition, counted) && owner.Syntax.ToString() == ((IMemberReferenceOperation)bound.Unconverted()).Instance!.Syntax.ToString());
        var isByOne = loop.Incrementors is [PostfixUnaryExpressionSyntax or PrefixUnaryExpressionSyntax];
        var path = Reach.FunctionOf(loop) == Reach.FunctionOf(whole.Operation.Syntax) ? whole.Path : null;
        var made = MadeOf(new(bound, path));
        var limit = made.Operation.Unconverted();
        if (limit is IBinaryOperation { OperatorKind: BinaryOperatorKind.Subtract } less && loop.Incrementors.ToString().Contains(less.RightOperand.Syntax.ToString()))
            limit = less.LeftOperand.Unconverted();
        else if (isOfPieces && limit is IBinaryOperation { OperatorKind: BinaryOperatorKind.Divide } pieces && isByOne)
            limit = pieces.LeftOperand.DescendantsAndSelf().FirstOrDefault(part => CountedBy(new(part)) is not null || part is ILocalReferenceOperation) ?? limit;
        else if (isByOne && CountedBy(made) is null)
            return false;
        var number = TextOf(made with { Operation = limit }, MaxDepth);
        return number == NumberOf(whole)?.ToString()
            || (number.StartsWith("#", StringComparison.Ordinal) && CutIn(loop).Any(other => NumberOf(new(other, path))?.ToString() == number));
    }

    /// <summary>The tensors and arrays that a loop cuts pieces out of.</summary>
    IEnumerable<IOperation> CutIn(ForStatementSyntax loop) => loop.Statement.DescendantNodes().Where(node => node is InvocationExpressionSyntax or ElementAccessExpressionSyntax).Select(program.OperationAt).Select(cut => cut switch
    {
        IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } instance } => instance,
        IArrayElementReferenceOperation { ArrayReference: var array } => array,
        _ => program.StepOf(cut) is { Fact.Role: "row-slice" } slice ? slice.Input("of")?.Operation : null,
    }).OfType<IOperation>();

    static string PlaceOf(IOperation operation) => $"{operation.Syntax.SyntaxTree.FilePath}:{operation.Syntax.SpanStart}";
}
