using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace MlDesignLint.Analyzers.Flow.Tensors;

/// <summary>
/// Follows a tensor, array, batch or loader back to the rows that it holds. Several sets are found where a function is called with several, or a loop goes through several; null
/// stands for rows that are not known. Bounded in depth, in sets and in work.
/// </summary>
sealed class RowWalk(MlProgram program)
{
    const int MaxDepth = 32;
    const int MaxSets = 8;
    const int MaxVisits = 600;

    static readonly IReadOnlyList<DataSet?> Unknown = [null];

    readonly RowCuts _cuts = new(program);
    readonly HashSet<ISymbol> _open = new(SymbolEqualityComparer.Default);
    int _visits = MaxVisits;

    public IReadOnlyList<DataSet?> Of(Value data) => Of(data, MaxDepth);

    IReadOnlyList<DataSet?> Of(Value? data, int depth) => depth == 0 || data is null || _visits-- <= 0 ? Unknown : data.Operation.Unconverted() switch
    {
        ILocalReferenceOperation local => OfLocal(new(local, data.Path?.Entering(local.Local)), local, depth),
        IParameterReferenceOperation parameter => OfParameter(parameter, data.Path, depth),
        IFieldReferenceOperation { Field.ContainingType.IsTupleType: true, Instance: { } pair } part => OfOrigins(new(part, data.Path), depth) ?? Of(new(pair, data.Path), depth - 1),
        IMemberReferenceOperation { Member: not IMethodSymbol } member when program.IsOwn(member.Member) => OfMember(member, data.Path, depth),
        IArrayElementReferenceOperation { ArrayReference: var array, Indices: [var index] } => OfElement(array, index, data.Path, depth),
        IImplicitIndexerReferenceOperation { Instance: var list, Argument: var index } => Slice(new(list, data.Path), index, depth),
        IArrayElementReferenceOperation element => Of(new(element.ArrayReference, data.Path), depth - 1),
        IArrayCreationOperation { Initializer.ElementValues: { Length: > 0 } elements } when MayHoldRows(((IArrayTypeSymbol)data.Operation.Unconverted().Type!).ElementType) => Several(elements.Select(element => Of(new(element, data.Path), depth - 1))),
        IAwaitOperation awaited => Of(new(awaited.Operation, data.Path), depth - 1),
        ITupleOperation tuple => tuple.Elements.FirstOrDefault(element => element.Unconverted().ConstantValue is { HasValue: false } && element.Type is not { SpecialType: not SpecialType.None }) is { } first ? Of(new(first, data.Path), depth - 1) : Unknown,
        IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } instance, Arguments: [var index] } => OfIndexed(new(instance, data.Path), index.Value, data.Operation.Unconverted().Type, depth),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add or BinaryOperatorKind.Subtract or BinaryOperatorKind.Multiply or BinaryOperatorKind.Divide } numbers => Of(new(IsTensor(numbers.LeftOperand.Unconverted().Type) ? numbers.LeftOperand : numbers.RightOperand, data.Path), depth - 1),
        var made => OfMade(new(made, data.Path), depth),
    };

    IReadOnlyList<DataSet?> OfMade(Value made, int depth) => program.StepOf(made) switch
    {
        { Fact.Role: "batches" } loader => Of(loader.Input("data"), depth - 1),
        { Fact.Role: "samples" } samples => [program.Constants.Fold(samples.Input("train")) is bool train ? Samples.Part(samples, train ? "train" : "test") : new(made.Operation.Syntax, made.Path)],
        { Fact.Role: "sample-part" } part => [program.StepOf(program.Values.Of(part.Receiver).Single) is { } parts ? Samples.Part(parts, part.Fact["part"]!) : null],
        { Fact.Role: "row-slice" } slice => Slice(slice, depth),
        { Fact.Role: "some-elements" } slice when slice.Fact["cut"] == "slice" && slice.Input("elements") is { } list && slice.Input("start") is { } start => Each(Of(list, depth - 1), rows => _cuts.Between(rows, list, start, null, slice.Input("count"))),
        { Fact.Role: "some-elements" } header when program.Data.IsHeader(header) => Of(header.Input("elements"), depth - 1),
        { Fact.Role: "some-elements" } slice => Ends(slice, slice.Input("elements"), depth),
        { Fact.Role: "order" } order => Each(Of(order.Input("elements"), depth - 1), rows => rows with { Order = order }),
        { Fact.Role: "chunks" } chunks => Of(chunks.Input("elements"), depth - 1),
        { Fact.Role: "same-elements" } same when same.Fact["cut"] == "none" => Each(Of(same.Input("elements"), depth - 1), rows => same.Fact.Is("keeps") ? rows with { Trail = rows.Trail.Add(same) } : rows),
        { Fact.Role: "same-elements" } filter when filter.Fact["cut"] == "choice" => Each(Of(filter.Input("elements"), depth - 1), rows => RowCuts.With(rows, DataSets.Choice(filter))),
        { Fact.Role: "outlive" } moved => Of(IsTensor(moved.Receiver?.Operation.Type) ? moved.Receiver : Value.Of((made.Operation as IInvocationOperation)?.Arguments.FirstOrDefault()?.Value, made.Path), depth - 1),
        { } step when step.Input("of") is { } whole && step.Fact.Role is "array-rows" or "network-draw" => Of(First(whole), depth - 1),
        { Fact.Role: "array-rows" } copy when copy.Input("rows") is { } numbers && Of(numbers, depth - 1) is var copied && !copied.Contains(null) => copied,
        { } step when step.Input("passes") is { } passed => Of(passed, depth - 1),
        { } step when step.Input("same-rows") is { } same => Of(same, depth - 1),
        { Fact.Role: "new-tensor", Receiver: { } changed } step when step.Fact["computes"] is not null => Of(changed, depth - 1),
        { Fact: { Role: "rows" } fact } step when fact["cut"] == "flatten" => Each(Of(step.Input("input"), depth - 1), rows => IsOfNumbers(step) ? rows : rows with { Trail = rows.Trail.Insert(0, step) }),
        _ => made.Operation switch
        {
            IInvocationOperation call when program.IsOwn(call.TargetMethod) => made.Path?.Contains(call) != true && program.Calls.BodyOf(call.TargetMethod.OriginalDefinition) is { } body
                ? OfCall(body, new(call, body, call.Arguments, made.Path), depth)
                : Unknown,
            IInvocationOperation or IObjectCreationOperation or IArrayCreationOperation { Initializer: null } => [new(made.Operation.Syntax, made.Path)],
            _ => Unknown,
        },
    };

    /// <summary>What a function of the program returns, or the rows that its iterator gives in pieces.</summary>
    IReadOnlyList<DataSet?> OfCall(IMethodSymbol body, CallPath path, int depth)
    {
        var given = body.DeclaringSyntaxReferences.SelectMany(reference => reference.GetSyntax().DescendantNodes()).OfType<YieldStatementSyntax>().Where(statement => statement.Expression is not null).ToList();
        if (given.Count == 0)
            return OfOnly(program.Calls.ReturnsOf(body), path, depth);
        return given is [var only] && Reach.LoopAround(only) is not null && program.OperationAt(only.Expression!)?.Unconverted() is { } piece
            ? OfPiece(piece is ITupleOperation { Elements: [var first, ..] } ? first.Unconverted() : piece, path, depth)
            : Unknown;
    }

    /// <summary>The rows that a piece, cut out anew in each turn of a loop, is a part of.</summary>
    IReadOnlyList<DataSet?> OfPiece(IOperation piece, CallPath path, int depth) =>
        Of(new(piece, path), depth - 1) is var rows && !rows.Contains(null) ? rows
        : piece is IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } whole } && program.Values.Within(new(whole)).Single?.Operation is IParameterReferenceOperation ? Of(new(whole, path), depth - 1)
        : Unknown;

    IReadOnlyList<DataSet?> OfLocal(Value value, ILocalReferenceOperation local, int depth)
    {
        var sources = program.Definitions.OfLocal(local.Local, local);
        if (Samples.DeclaredIn(program, local.Local) is { } source && !sources.Any(IsBehindDeclaration))
            return source.Part >= 0 && OfOrigins(value, depth) is { } parts ? parts : OfOnly([source], value.Path, depth);
        return OfOnly(sources, value.Path, depth);

        bool IsBehindDeclaration(Source set) => set.Operation?.Syntax is { } written && local.Local.DeclaringSyntaxReferences[0].GetSyntax().FirstAncestorOrSelf<StatementSyntax>()?.Span.Contains(written.Span) == false;
    }

    IReadOnlyList<DataSet?> OfParameter(IParameterReferenceOperation reference, CallPath? path, int depth)
    {
        var parameter = reference.Parameter;
        if (path?.Entering(parameter) is { Arguments.IsEmpty: false } entry)
            return Of(Value.Of(entry.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == parameter.Ordinal)?.Value, entry.Outer), depth - 1);
        var passed = program.Calls.ArgumentsOf(parameter);
        return passed.Count == 0 ? [new(parameter, path)]
            : passed.Count == 1 && OfOnly(passed, null, depth) is var only ? only is [null] ? [new(parameter, null)] : only
            : Several(passed.Select(argument => OfOnly([argument], null, depth)));
    }

    /// <summary>Where a value is taken out of tuples, records or arrays that are written in sight, the rows of what was put in; null for any other.</summary>
    IReadOnlyList<DataSet?>? OfOrigins(Value value, int depth) =>
        program.Values.Of(value) is { Single: { Element: null } origin } && origin.Operation != value.Operation && origin.Operation is not IParameterReferenceOperation ? Of(origin, depth - 1) : null;

    IReadOnlyList<DataSet?> OfMember(IMemberReferenceOperation member, CallPath? path, int depth)
    {
        var symbol = member.Member.OriginalDefinition;
        if (Objects.InstanceOf(member, path) is not { } instance || IsOfOneObject(symbol))
            return [OfField(symbol, depth)];
        return program.Values.Of(instance) is { IsComplete: true, Origins: var objects }
            ? Several(objects.Select(made => made.Operation is IObjectCreationOperation { Constructor: { } constructor } creation ? OfWritten(creation, constructor, symbol, made.Path, depth) : Unknown))
            : Unknown;
    }

    /// <summary>What a member of an object was given: where it is created, or by its constructor.</summary>
    IReadOnlyList<DataSet?> OfWritten(IObjectCreationOperation creation, IMethodSymbol constructor, ISymbol member, CallPath? path, int depth)
    {
        if (creation.Initializer?.Initializers.OfType<ISimpleAssignmentOperation>().FirstOrDefault(assignment => assignment.Target is IMemberReferenceOperation target && SymbolEqualityComparer.Default.Equals(target.Member.OriginalDefinition, member)) is { } written)
            return Of(new(written.Value, path), depth - 1);
        if (member.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax() is ParameterSyntax))
            return creation.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == member.Name) is { } positional ? Of(new(positional.Value, path), depth - 1) : Unknown;
        return path?.Contains(creation) == true ? Unknown : OfOnly(program.Definitions.OfMember(member), new(creation, constructor, creation.Arguments, path), depth);
    }

    /// <summary>What a member is set to, where all that is set to it are the same rows: <c>x = x / 255</c> leaves them as they are.</summary>
    DataSet? OfField(ISymbol member, int depth)
    {
        var itself = new DataSet((this, member), null);
        if (!_open.Add(member))
            return itself;
        var sources = program.Definitions.OfMember(member).Where(source => !IsNull(source)).ToList();
        var found = sources.Select(source => OfOnly([source], null, depth) is [var only] ? only : null).Where(rows => !itself.Equals(rows)).ToList();
        _open.Remove(member);
        return sources.Count == 0 ? new(member, null) : found.Count == 0 ? null : found.Skip(1).All(rows => rows is not null && rows.Equals(found[0])) ? found[0] : null;
    }

    static bool IsNull(Source source) => source.Operation?.Unconverted().ConstantValue is { HasValue: true, Value: null };

    /// <summary>Whether the program makes one object of a member's type: at one place, which runs once.</summary>
    bool IsOfOneObject(ISymbol member) => member.ContainingType.InstanceConstructors.SelectMany(program.Calls.To).Distinct().Take(2).ToList() is [var made]
        && program.Reach.LoopsAround(made).Count == 0 && program.Reach.LeadingTo(Reach.FunctionOf(made)).All(function => program.Reach.CallsOf(function).Count < 2);

    /// <summary>The expressions that a part of a tuple stands for, where a function of the program returns it written out, or it is written out on the spot.</summary>
    IReadOnlyList<Value> PartsOf(Source source, CallPath? path)
    {
        if (source.Part < 0 || source.Kind != SourceKind.Whole || source.Operation?.Unconverted() is not { } operation)
            return [];
        var (tuples, inner) = operation is IInvocationOperation call && path?.Contains(call) != true && program.IsOwn(call.TargetMethod) && program.Calls.BodyOf(call.TargetMethod.OriginalDefinition) is { } body
            ? (program.Calls.ReturnsOf(body).Select(returned => returned.Operation?.Unconverted()), new CallPath(call, body, call.Arguments, path))
            : (new[] { operation }, path);
        var parts = tuples.Select(tuple => (tuple as ITupleOperation)?.Elements.ElementAtOrDefault(source.Part)).ToList();
        return parts.Contains(null) ? [] : [.. parts.Select(part => new Value(part!, inner))];
    }

    /// <summary>The rows of the only source; unknown where there are several.</summary>
    IReadOnlyList<DataSet?> OfOnly(IReadOnlyList<Source> sources, CallPath? path, int depth)
    {
        if (sources.Where(source => !IsNull(source)).ToList() is not [{ Operation: { } operation } source])
            return Unknown;
        var parts = source.Part >= 0 && program.StepOf(program.Values.Of(new(operation, path)).Single) is { Fact.Role: "sample-parts" } loaded ? loaded : null;
        return parts is not null ? [Samples.Part(parts, source.Kind is SourceKind.Whole or SourceKind.Nested ? PartOf(source) : null)]
            : source.Kind == SourceKind.Nested ? Unknown
            : PartsOf(source, path) is [var part] ? Of(part, depth - 1)
            : Of(new(operation, path), depth - 1);
    }

    /// <summary>Of a pair of pairs, training and test, the one that a deconstruction takes; of four arrays, the first two.</summary>
    static string PartOf(Source source) =>
        (source.Operation!.Consumer() is IDeconstructionAssignmentOperation { Target: ITupleOperation { Elements.Length: 4 } or IDeclarationExpressionOperation { Expression: ITupleOperation { Elements.Length: 4 } } } ? source.Part / 2 : source.Part) == 0 ? "train" : "test";

    /// <summary>A range of an array; one of several arrays that stand in it; or one of its rows.</summary>
    IReadOnlyList<DataSet?> OfElement(IOperation array, IOperation index, CallPath? path, int depth)
    {
        if (IsHeader(array, index))
            return Of(new(array, path), depth - 1);
        if (index.Unconverted() is IRangeOperation)
            return Slice(new(array, path), index, depth);
        if (index.ConstantValue is not { HasValue: true, Value: int number } || !MayHoldRows((array.Type as IArrayTypeSymbol)?.ElementType))
            return Of(new(array, path), depth - 1);
        return program.Values.Of(new(array, path)).Single is not { } made ? Of(new(array, path), depth - 1)
            : program.StepOf(made) is { Fact.Role: "row-slices" } pieces ? IsAlongRows(pieces) ? Each(Of(pieces.Input("of"), depth - 1), rows => RowCuts.With(rows, new PieceCut(pieces, number))) : Of(pieces.Input("of"), depth - 1)
            : made.Operation is IArrayCreationOperation { Initializer.ElementValues: var elements } && number < elements.Length ? Of(new(elements[number], made.Path), depth - 1)
            : Of(new(array, path), depth - 1);
    }

    /// <summary>A range of rows, the rows of some indices, a tensor of a batch by its name or place, or what was put into a dictionary under a name.</summary>
    IReadOnlyList<DataSet?> OfIndexed(Value whole, IOperation index, ITypeSymbol? type, int depth)
    {
        var key = RowRange.FirstOf(program, index);
        if (key.ConstantValue is { HasValue: true, Value: string text })
        {
            return text.IndexOf(':') >= 0 ? Each(Of(whole, depth - 1), rows => RowCuts.Between(rows, text))
                : IsTensor(type) ? Of(whole, depth - 1)
                : program.Values.Of(whole with { Element = text }).Single is { Element: null } named ? Of(named, depth - 1)
                : Unknown;
        }

        if (key.ConstantValue is { HasValue: true, Value: int } && IsTensor(type) && !IsTensor(whole.Operation.Unconverted().Type))
            return Of(whole, depth - 1);
        return IsTensor(key.Type) && program.StepOf(key) is not { Fact.Role: "row-range" } && RowRange.Of(program, new(index, whole.Path)) is null
            ? By(new(key, whole.Path), whole, depth)
            : Slice(whole, index, depth);
    }

    IReadOnlyList<DataSet?> Slice(Value whole, IOperation index, int depth) =>
        RowRange.Of(program, new(index, whole.Path)) is { } range ? Each(Of(whole, depth - 1), rows => _cuts.Between(rows, whole, range.Start, range.End, null)) : Unknown;

    IReadOnlyList<DataSet?> Slice(Step slice, int depth)
    {
        if (slice.Input("of") is not { } whole)
            return Unknown;
        if (!IsAlongRows(slice))
            return Of(whole, depth - 1);
        return slice.Input("indices") is { } indices ? By(indices, whole, depth)
            : slice.Input("count") is not null ? Ends(slice, whole, depth)
            : slice.Input("start") is { } start ? Each(Of(whole, depth - 1), rows => _cuts.Between(rows, whole, start, slice.Input("end"), slice.Input("length")))
            : Unknown;
    }

    bool IsAlongRows(Step slice) => slice.Input("axis") is not { } axis || program.Constants.Fold(axis) is 0 or 0L;

    /// <summary>The rows that a step takes from the beginning or the end, or leaves out there.</summary>
    IReadOnlyList<DataSet?> Ends(Step slice, Value? whole, int depth) => slice.Input("count") is { } count && slice.Fact["cut"] is "take" or "skip"
        ? Each(Of(whole, depth - 1), rows => _cuts.End(rows, slice.Fact["cut"] == "take", count) is { } cut ? cut with { Trail = rows.Trail.Add(slice) } : null)
        : Unknown;

    /// <summary>The rows of some indices; all rows where these are all indices in another order.</summary>
    IReadOnlyList<DataSet?> By(Value indices, Value whole, int depth) => Of(indices, depth - 1) is [{ } rowNumbers]
        ? Each(Of(whole, depth - 1), rows => IsOrderOnly(rowNumbers) ? rows : RowCuts.With(rows, new IndexCut(rowNumbers)))
        : Unknown;

    bool IsOrderOnly(DataSet indices) => indices.Cuts.IsEmpty && indices.Origin is SyntaxNode made && program.StepOf(program.OperationAt(made)) is { Fact.Role: "row-order" };

    /// <summary>Of an array that is written out for one call, the first: pairs are one set.</summary>
    static Value First(Value whole) => whole.Operation is IArrayCreationOperation { Initializer.ElementValues: [var first, ..] } ? new(first, whole.Path) : whole;

    /// <summary>Whether what is put in a line are the numbers of each row, not rows of their own.</summary>
    static bool IsOfNumbers(Step flatten) => (flatten.Operation.Type as INamedTypeSymbol)?.TypeArguments is [{ SpecialType: >= SpecialType.System_SByte and <= SpecialType.System_Double }];

    /// <summary>Whether the first of some lines of a text is left out.</summary>
    static bool IsHeader(IOperation lines, IOperation index) => lines.Type is IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_String } && index.Unconverted() is IRangeOperation { LeftOperand: { } first, RightOperand: null } && first.Unconverted().ConstantValue is { Value: 1 };

    static bool IsTensor(ITypeSymbol? type) => Modules.Is(type, "tensor-type") || Modules.Is(type, "rows-type");

    static bool MayHoldRows(ITypeSymbol? type) => type is { SpecialType: SpecialType.None } and not ITypeParameterSymbol;

    static IReadOnlyList<DataSet?> Each(IReadOnlyList<DataSet?> sets, Func<DataSet, DataSet?> change) => [.. sets.Select(rows => rows is null ? null : change(rows)).Distinct()];

    static IReadOnlyList<DataSet?> Several(IEnumerable<IReadOnlyList<DataSet?>> sets) =>
        sets.SelectMany(rows => rows).Distinct().Take(MaxSets + 1).ToList() is { Count: > 0 and <= MaxSets } found ? found : Unknown;
}
