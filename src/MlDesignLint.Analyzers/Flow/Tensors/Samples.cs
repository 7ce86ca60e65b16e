using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace MlDesignLint.Analyzers.Flow.Tensors;

/// <summary>The rows that tensors, arrays, batches and loaders hold, as far as they are told for certain. The order of rows does not count, and the parts of a pair are one set.</summary>
sealed class Samples(MlProgram program)
{
    const int MaxDepth = 24;

    /// <summary>The rows; null where they are not known.</summary>
    public DataSet? Of(Value? data) => Of(data, MaxDepth);

    /// <summary>The rows by all that is known of them: where a list is filled with pairs by one loop over all rows of something, also the rows of each part of the pairs.</summary>
    public IEnumerable<DataSet> Descriptions(DataSet rows) => rows.Cuts.IsEmpty && rows.Origin is ObjectCreationExpressionSyntax or ImplicitObjectCreationExpressionSyntax
        ? FillingsOf((SyntaxNode)rows.Origin, rows.Path).Select(part => Of(part)).OfType<DataSet>().Prepend(rows)
        : [rows];

    /// <summary>Whether a value is, or comes out of, a batch of a loader.</summary>
    public bool IsBatch(IOperation data) => CollectionsBehind(data).Any(collection => Modules.Is(collection.Type, "batches"));

    /// <summary>Test parts of data sets whose rows go through a transform that draws random numbers.</summary>
    public IEnumerable<(Step Samples, Step Transform)> AugmentedTests =>
        from samples in program.Steps("samples")
        where samples.Input("train") is { } train && program.Constants.Fold(train) is false && samples.Input("transforms") is not null
        from transform in TransformsIn(samples.Input("transforms")!, MaxDepth).Take(1)
        select (samples, transform);

    /// <summary>The random ones of what a transform is certainly composed of.</summary>
    IEnumerable<Step> TransformsIn(Value transform, int depth) => depth == 0 ? [] : program.StepOf(program.Values.Of(transform).Single) switch
    {
        { Fact.Role: "augmentation" } random => [random],
        { Fact.Role: "composition" } composition => composition.Elements("transforms").SelectMany(part => TransformsIn(part, depth - 1)),
        _ => [],
    };

    DataSet? Of(Value? data, int depth) => depth == 0 || data is null ? null : data.Operation.Unconverted() switch
    {
        ILocalReferenceOperation local => OfOnly(DeclaredIn(local.Local) is { } source ? [source] : program.Definitions.OfLocal(local.Local, local), data.Path, depth),
        IParameterReferenceOperation parameter => OfParameter(parameter, data.Path, depth),
        IFieldReferenceOperation { Field.ContainingType.IsTupleType: true, Instance: { } pair } => Of(new(pair, data.Path), depth - 1),
        IMemberReferenceOperation { Instance: null or IInstanceReferenceOperation } member when program.IsOwn(member.Member) => OfMember(member.Member.OriginalDefinition, depth),
        IMemberReferenceOperation { Instance: { } instance } member when program.IsOwn(member.Member) && program.Values.Of(new(instance, data.Path)).Single is { Operation: IObjectCreationOperation } made => OfMemberOf(made, member.Member.OriginalDefinition, depth),
        IArrayElementReferenceOperation element => Of(new(element.ArrayReference, data.Path), depth - 1),
        IAwaitOperation awaited => Of(new(awaited.Operation, data.Path), depth - 1),
        ITupleOperation { Elements: [var first, ..] } => Of(new(first, data.Path), depth - 1),
        IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } instance, Arguments: [var index] } => IsName(index.Value) ? Of(new(instance, data.Path), depth - 1) : Slice(instance, index.Value, data.Path, depth),
        var made => OfMade(new(made, data.Path), depth),
    };

    DataSet? OfMade(Value made, int depth) => program.StepOf(made) switch
    {
        { Fact.Role: "batches" } loader => Of(loader.Input("data"), depth - 1),
        { Fact.Role: "samples" } samples => program.Constants.Fold(samples.Input("train")) is bool train ? Part(samples, train ? "train" : "test") : new(made.Operation.Syntax, made.Path),
        { Fact.Role: "sample-part" } part => program.StepOf(program.Values.Of(part.Receiver).Single) is { } parts ? Part(parts, part.Fact["part"]!) : null,
        { Fact.Role: "row-slice" } slice => Of(slice.Input("of"), depth - 1) is { } rows ? With(rows, slice) : null,
        { Fact.Role: "some-elements" } slice => Of(slice.Input("elements"), depth - 1) is { } rows ? With(rows, slice) : null,
        { Fact.Role: "same-elements" } same when same.Fact["cut"] == "none" => Of(same.Input("elements"), depth - 1),
        { } step when step.Input("of") is { } whole && step.Fact.Role is "array-rows" or "network-draw" => Of(whole, depth - 1),
        { } step when step.Input("passes") is { } passed => Of(passed, depth - 1),
        _ => made.Operation switch
        {
            IInvocationOperation call when program.IsOwn(call.TargetMethod) => made.Path?.Contains(call) != true && program.Calls.BodyOf(call.TargetMethod.OriginalDefinition) is { } body
                ? OfCall(body, new(call, body, call.Arguments, made.Path), depth)
                : null,
            IInvocationOperation or IObjectCreationOperation => new(made.Operation.Syntax, made.Path),
            _ => null,
        },
    };

    /// <summary>What a function of the program returns, or the rows that its iterator gives in pieces.</summary>
    DataSet? OfCall(IMethodSymbol body, CallPath path, int depth)
    {
        var given = body.DeclaringSyntaxReferences.SelectMany(reference => reference.GetSyntax().DescendantNodes()).OfType<YieldStatementSyntax>().Where(statement => statement.Expression is not null).ToList();
        if (given.Count == 0)
            return OfOnly(program.Calls.ReturnsOf(body), path, depth);
        return given is [var only] && Reach.LoopAround(only) is not null ? program.OperationAt(only.Expression!)?.Unconverted() switch
        {
            ITupleOperation { Elements: [var first, ..] } => OfPiece(first.Unconverted(), path, depth),
            { } piece => OfPiece(piece, path, depth),
            null => null,
        } : null;
    }

    /// <summary>The rows that a piece, cut out anew in each turn of a loop, is a part of.</summary>
    DataSet? OfPiece(IOperation piece, CallPath path, int depth) => piece is IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } whole } && program.Values.Within(new(whole)).Single?.Operation is IParameterReferenceOperation
        ? Of(new(whole, path), depth - 1)
        : null;

    DataSet? OfParameter(IParameterReferenceOperation reference, CallPath? path, int depth)
    {
        var parameter = reference.Parameter;
        if (path?.Entering(parameter) is { Arguments.IsEmpty: false } entry)
            return Of(Value.Of(entry.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == parameter.Ordinal)?.Value, entry.Outer), depth - 1);
        var passed = program.Calls.ArgumentsOf(parameter);
        return passed.Count == 0 ? new(parameter, path) : OfOnly(passed, null, depth) ?? (passed.Count == 1 ? new(parameter, null) : null);
    }

    /// <summary>What a member is set to, where all that is set to it are the same rows.</summary>
    DataSet? OfMember(ISymbol member, int depth)
    {
        var sources = program.Definitions.OfMember(member).Where(source => !IsItself(source, member)).ToList();
        if (sources.Count == 0)
            return new(member, null);
        var found = sources.Select(source => OfOnly([source], null, depth)).ToList();
        return found.Skip(1).All(rows => rows is not null && rows.Equals(found[0])) ? found[0] : null;
    }

    /// <summary>Whether a member is set to what a function has set it to already: the function returns the member.</summary>
    bool IsItself(Source source, ISymbol member) => PartsOf(source, null) is { Count: > 0 } parts
        && parts.All(part => part.Operation.Unconverted() is IMemberReferenceOperation { Member: var returned } && SymbolEqualityComparer.Default.Equals(returned.OriginalDefinition, member));

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

    /// <summary>What the constructor of an object sets a member to; null where it, or anything else, does so again.</summary>
    DataSet? OfMemberOf(Value made, ISymbol member, int depth)
    {
        var creation = (IObjectCreationOperation)made.Operation;
        return program.Definitions.OfMember(member) is [{ Operation: { } set } source] && creation.Constructor is { DeclaringSyntaxReferences: [var declaration] } constructor && declaration.GetSyntax().Contains(set.Syntax)
            ? OfOnly([source], new(creation, constructor, creation.Arguments, made.Path), depth)
            : null;
    }

    /// <summary>The rows of the only source; null where there are several.</summary>
    DataSet? OfOnly(IReadOnlyList<Source> sources, CallPath? path, int depth)
    {
        if (sources is not [{ Operation: { } operation } source])
            return null;
        var parts = source.Part >= 0 && program.StepOf(program.Values.Of(new(operation, path)).Single) is { Fact.Role: "sample-parts" } loaded ? loaded : null;
        return parts is not null ? Part(parts, source.Part < 2 && source.Kind == SourceKind.Whole ? PartOf(source) : null)
            : PartsOf(source, path) is [var part] ? Of(part, depth - 1)
            : Of(new(operation, path), depth - 1);
    }

    /// <summary>Of a pair of pairs, training and test, the one that a deconstruction takes; of four arrays, the first two.</summary>
    static string PartOf(Source source) => source.Part == 0 ? "train" : "test";

    static DataSet? Part(Step load, string? part) => part is null ? null : new(load.Syntax, load.Value.Path) { Cuts = ImmutableArray.Create<Cut>(new PartCut(load, load.Value.Path, null, part)) };

    /// <summary>What a variable is taken out of by a loop or by a nested deconstruction.</summary>
    Source? DeclaredIn(ILocalSymbol local)
    {
        var declaration = local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax();
        if (declaration is ForEachStatementSyntax each)
            return new(program.OperationAt(each.Expression));
        if (declaration is not SingleVariableDesignationSyntax)
            return null;
        var outer = declaration;
        var (index, size) = (-1, 0);
        while (outer.Parent is ParenthesizedVariableDesignationSyntax list)
        {
            (index, size) = (list.Variables.IndexOf((VariableDesignationSyntax)outer), list.Variables.Count);
            outer = list;
        }

        return outer.Parent switch
        {
            DeclarationExpressionSyntax { Parent: ForEachVariableStatementSyntax loop } => new(program.OperationAt(loop.Expression)),
            DeclarationExpressionSyntax { Parent: AssignmentExpressionSyntax assignment } when index >= 0 && program.OperationAt(assignment.Right) is { } right =>
                new(right) { Part = size == 4 && right.Unconverted() is not ITupleOperation ? index / 2 : index },
            _ => null,
        };
    }

    DataSet? Slice(IOperation instance, IOperation index, CallPath? path, int depth) =>
        RowRange.Of(program, index) is { } range && Of(new(instance, path), depth - 1) is { } rows
            ? rows with { Cuts = rows.Cuts.Add(range.Start is null ? new EndCut(true, range.End, null) : range.End is null ? new EndCut(false, range.Start, null) : new RangeCut("row", range.Start, range.End)) }
            : null;

    /// <summary>The rows that a step takes from the beginning, or leaves out there.</summary>
    DataSet? With(DataSet rows, Step slice) => slice.Argument("count") is { } count && slice.Name.ToLowerInvariant() is var name && (name is "take" or "skip")
        ? rows with { Cuts = rows.Cuts.Add(new EndCut(name == "take", program.Constants.Fold(Value.Of(count.Value, slice.Value.Path)) ?? count.Value.Syntax.ToString(), null)), Trail = rows.Trail.Add(slice) }
        : null;

    /// <summary>What a list made empty is filled from, each part of a pair by itself; none where its additions are not all in sight as one, in a loop over all rows.</summary>
    IEnumerable<Value> FillingsOf(SyntaxNode list, CallPath? path)
    {
        var additions = program.Steps("add").Where(add => program.Values.Within(add.Receiver).Origins.Any(origin => origin.Operation.Syntax == list)).ToList();
        if (additions is not [var addition] || addition.Input("element")?.Operation.Unconverted() is not { } element || Reach.InnermostLoopAround(addition.Syntax) is not { } loop || Reach.LoopAround(addition.Syntax) != loop)
            return [];
        IReadOnlyList<IOperation> parts = element is ITupleOperation tuple ? tuple.Elements : new[] { element };
        var indexed = parts.Select(part => part.Unconverted()).Select(part => part switch
        {
            IArrayElementReferenceOperation { ArrayReference: var array, Indices: [var index] } => (Collection: array, Index: index),
            IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } collection, Arguments: [var index] } => (Collection: collection, Index: index.Value),
            _ => (Collection: (IOperation?)null, Index: (IOperation?)null),
        }).Where(part => part.Collection is not null).ToList();
        return loop is ForStatementSyntax count && indexed.Any(part => IsCountedThrough(count, part.Collection!, part.Index!)) ? indexed.Select(part => new Value(part.Collection!, path)) : [];
    }

    /// <summary>Whether a loop counts from nought to the length of a collection, by an index.</summary>
    static bool IsCountedThrough(ForStatementSyntax loop, IOperation collection, IOperation index) =>
        loop is { Declaration.Variables: [{ Initializer.Value: LiteralExpressionSyntax { Token.Value: 0 } } counter], Condition: BinaryExpressionSyntax { OperatorToken.ValueText: "<", Right: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Count" or "Length", Expression: var counted } } }
        && index.Unconverted().Syntax.ToString() == counter.Identifier.ValueText && counted.ToString() == collection.Syntax.ToString();

    /// <summary>The collections that loops take a value out of.</summary>
    IEnumerable<IOperation> CollectionsBehind(IOperation data)
    {
        for (var operation = data.Unconverted(); ;)
        {
            var next = operation switch
            {
                ILocalReferenceOperation local => (DeclaredIn(local.Local) ?? (program.Definitions.OfLocal(local.Local, local) is [var only] ? only : default)).Operation,
                IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } instance } => instance,
                IFieldReferenceOperation { Field.ContainingType.IsTupleType: true, Instance: { } pair } => pair,
                _ => program.StepOf(operation)?.Input("passes")?.Operation,
            };
            if (next is null)
                yield break;
            yield return operation = next.Unconverted();
            if (Modules.Is(operation.Type, "batches"))
                yield break;
        }
    }

    static bool IsName(IOperation index) => index.Unconverted().ConstantValue is { HasValue: true, Value: string text } && text.IndexOf(':') < 0;
}

/// <summary>Rows from one on, up to another, or both; what is not given is null, what is not known its text.</summary>
readonly record struct RowRange(object? Start, object? End)
{
    /// <summary>What an index takes: a range, a slice, its notation; null where it takes no range of rows, or all of them.</summary>
    public static RowRange? Of(MlProgram program, IOperation index)
    {
        var written = index.Unconverted();
        if (written is IArrayCreationOperation { Initializer.ElementValues: { Length: > 0 } ranges } && ranges.Skip(1).All(other => program.StepOf(other.Unconverted()) is { Fact.Role: "row-range" } all && Given(all, "start") is null && Given(all, "end") is null))
            written = ranges[0].Unconverted();
        RowRange? range = written switch
        {
            IRangeOperation { LeftOperand: var start, RightOperand: var end } => new(Bound(start), Bound(end)),
            { ConstantValue: { HasValue: true, Value: string notation } } when notation.Split(':') is [var start, var end] => new(Bound(start), Bound(end)),
            _ when program.StepOf(program.Values.Within(new(written)).Single) is { Fact.Role: "row-range" } step => new(Given(step, "start"), Given(step, "end")),
            _ => null,
        };
        return range is { Start: null, End: null } ? null : range;
    }

    static object? Given(Step range, string bound) => range.Argument(range.Fact[bound]!) is { ArgumentKind: ArgumentKind.Explicit } argument ? Bound(argument.Value) : null;

    static object? Bound(IOperation? bound) => bound?.Unconverted() switch
    {
        null => null,
        { ConstantValue: { HasValue: true, Value: var value } } => value is 0 or 0L ? null : value is long and >= int.MinValue and <= int.MaxValue ? (int)(long)value : value,
        var operation => operation.Syntax.ToString(),
    };

    static object? Bound(string text) => text.Trim() is "" or "0" ? null : int.TryParse(text, System.Globalization.NumberStyles.Integer, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : text.Trim();
}
