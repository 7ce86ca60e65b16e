using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace MlDesignLint.Analyzers.Flow;

/// <summary>Which rows an expression stands for, as a view or as objects in memory.</summary>
sealed class DataSets(MlProgram program)
{
    const int MaxDepth = 24;
    const int MaxShared = 4;

    readonly ConcurrentDictionary<Value, DataSet?> _known = new();

    /// <summary>The rows; null where they are not known for certain.</summary>
    public DataSet? Of(Value? data) => Of(data, MaxDepth);

    // Several callers pass different rows, but within one run of the method a parameter is one set.
    DataSet? Of(Value? data, int depth)
    {
        if (data is null || depth <= 0)
            return null;
        if (_known.TryGetValue(data, out var known))
            return known;
        var origins = program.Values.Of(data);
        var found = UpdateAmong(origins) is { } update ? At(update, depth)
            : Common(origins, depth) ?? (program.Values.Within(data).Single is { } origin ? At(origin, depth) : null);
        if (depth == MaxDepth)
            _known[data] = found;
        return found;
    }

    /// <summary>The rows that all origins stand for, some of them perhaps repeated by one of these; null where they are not the same.</summary>
    DataSet? Common(ValueSet origins, int depth)
    {
        if (origins.Single is { } only)
            return At(only, depth);
        // Several at each step would multiply.
        if (!origins.IsComplete || origins.Origins.Length > MaxShared)
            return null;
        var sets = origins.Origins.Select(origin => At(origin, depth / 2)).TakeWhile(rows => rows is not null).OfType<DataSet>().ToList();
        return sets.Count < origins.Origins.Length ? null
            : sets.FirstOrDefault(rows => sets.All(other => (rows.Equals(other) || (rows.IsCopied && rows.Uncut!.Equals(other))) && rows.Transforms.SequenceEqual(other.Transforms)));
    }

    /// <summary>The rows that an expression stands for in turn, as in a loop over several; none where one of them is not known.</summary>
    public IReadOnlyList<DataSet> AlternativesOf(Value? data)
    {
        if (program.Values.Of(data) is not { IsComplete: true, Origins: { Length: <= MaxShared } origins })
            return [];
        var found = origins.Select(origin => At(origin, MaxDepth) is { } rows ? [rows]
            : program.StepOf(origin) is { Fact.Role: "transform" } step && step.Input("input") is { } input && !Equals(input, data) ? AlternativesOf(input).Select(rows => Transformed(step, rows)).ToList()
            : new List<DataSet>()).ToList();
        return found.All(rows => rows.Count > 0) ? [.. found.SelectMany(rows => rows)] : [];
    }

    static DataSet Transformed(Step step, DataSet rows) => After(step, rows with { Transforms = rows.Transforms.Add(step) });

    /// <summary>Of two values that a variable is set to, the one that is made of the other: <c>rows = model.Transform(rows)</c>.</summary>
    Value? UpdateAmong(ValueSet origins) => origins is { IsComplete: true, Origins.Length: 2 }
        ? origins.Origins.FirstOrDefault(origin => program.StepOf(origin)?.Input("input") is { Operation: IMemberReferenceOperation or ILocalReferenceOperation } input && new HashSet<Value>(program.Values.Of(input).Origins).SetEquals(origins.Origins))
        : null;

    /// <summary>The rows that a step gets; of a variable that it updates, those from before.</summary>
    Value? InputOf(Step step, Value origin) => step.Input("input") is { Operation: IMemberReferenceOperation or ILocalReferenceOperation } member && program.Values.Of(member) is { Origins.Length: 2 } origins && origins.Origins.Contains(origin)
        ? origins.Origins.First(other => !other.Equals(origin))
        : step.Input("input");

    DataSet? At(Value origin, int depth) => program.StepOf(origin) is { } step
        ? step.Fact.Role switch
        {
            "load" => Loaded(step, depth),
            "part" => PartOf(step, depth),
            "file" => After(step, step.Input("path") is { } path && FileOf(step, path) is { } file ? new(file, null) : new(step.Syntax, origin.Path)),
            "transform" => Of(InputOf(step, origin), depth - 1) is { } rows ? Transformed(step, rows) : null,
            _ => Derived(step, origin, depth),
        }
        : origin.Operation switch
        {
            IParameterReferenceOperation parameter when origin.Element is null => new(parameter.Parameter, origin.Path),
            IFieldReferenceOperation field when origin.Element is null => new(field.Field, null),
            IArrayElementReferenceOperation { ArrayReference: var all } when origin.Element is null && Slices.Of(program, origin) is { } slice => Of(new(all, origin.Path), depth - 1) is { } whole
                ? After(slice, slice.Fact["cut"] == "piece" ? With(whole, new RangeCut(RangeCut.Row, Known(Slices.Start(origin)), Known(Slices.End(origin)))) : With(whole, End(slice.Fact["cut"]!, Slices.End(origin) ?? Slices.Start(origin), whole.Order)))
                : null,
            IObjectCreationOperation when origin.Element is null && program.Values.EntriesOf(origin.Operation) is var entries => Union(null, entries, origin.Path, depth) ?? (AreMade(entries, origin.Path) ? new(origin.Operation.Syntax, origin.Path) : null),
            _ => null,
        };

    /// <summary>Whether a list is filled with objects that are made for it, row by row.</summary>
    bool AreMade(IReadOnlyList<Entry> entries, CallPath? path) => entries.Count > 0
        && entries.All(entry => !entry.IsSpread && program.Values.Of(new(entry.Value, path)) is { IsComplete: true, Origins: var made } && made.All(origin => origin.Operation is IObjectCreationOperation));

    DataSet? Derived(Step step, Value origin, int depth)
    {
        if (InputOf(step, origin) is not { } input)
            return null;
        var keeps = step.Fact.Is("keeps") && origin.Element is null;
        var rows = Of(input, depth - 1) is { } known ? CutBy(step, known, depth - 1) is { } cut ? After(step, cut) : null
            : keeps && step.Fact["cut"] == "none" ? new(step.Syntax, origin.Path)
            : null;
        return keeps && rows is not null && program.Values.AddedTo(origin.Operation).ToList() is { Count: > 0 } added ? Union(rows, added, origin.Path, depth) : rows;
    }

    DataSet Loaded(Step load, int depth)
    {
        if (load.Input("path") is { } path)
            return After(load, FileOf(load, path) is { } file ? new(file, null) : new(load.Syntax, load.Value.Path));
        var rows = load.Input("rows");
        return After(load, Of(rows, depth - 1) is { } known ? known
            : program.Values.Of(rows).Single is { Element: null } made ? new(made.Operation.Syntax, made.Path)
            : new(load.Syntax, load.Value.Path));
    }

    /// <summary>Some rows, if any, and those that are put into the same list, where they are all of others, or some of them more than once; null where that is not known.</summary>
    DataSet? Union(DataSet? first, IReadOnlyList<Entry> entries, CallPath? path, int depth)
    {
        var parts = new List<DataSet>();
        if (first is not null)
            parts.Add(first);
        DataSet? copied = null;
        foreach (var entry in entries)
        {
            if (depth <= 0 || AddedBy(entry, path) is not { } added || Of(added with { Element = null }, depth - 1) is not { } part)
                return null;
            if ((parts.Any(other => other.To(part) is Relation.Same or Relation.Overlapping) || IsRepeated(entry, added)) && StepAround(entry.Value) is { } add)
                copied = part.CommonWith(parts.FirstOrDefault() ?? part) is { } whole ? With(whole, new SampleCut(add, path, false)) : null;
            parts.Add(part);
        }

        return copied ?? (parts is [var only] ? only : null);
    }

    /// <summary>The rows that an entry gives; of one that is the element of a loop over some rows, or at the place that a loop counts, these.</summary>
    Value? AddedBy(Entry entry, CallPath? path) => entry.IsSpread ? new(entry.Value, path)
        : program.Values.Of(new(entry.Value, path)).Single is { Element: ForEachStatementSyntax } row ? row
        : ElementAccess.CountedBy(entry.Value.Unconverted()) is var (rows, loop) ? new(rows, path, loop)
        : null;

    Step? StepAround(IOperation added) => added.Syntax.FirstAncestorOrSelf<InvocationExpressionSyntax>() is { } call ? program.StepOf(program.OperationAt(call)) : null;

    /// <summary>Whether a loop adds the same again in each of its turns.</summary>
    static bool IsRepeated(Entry entry, Value added) => entry.Value.Syntax.Ancestors().TakeWhile(node => node != added.Element && node is not MemberDeclarationSyntax).Where(Surroundings.IsLoop).LastOrDefault() is { } loop
        && (!entry.IsSpread || (entry.Value.Unconverted().Variable() is { } variable && !variable.DeclaringSyntaxReferences.Any(declaration => loop.Span.Contains(declaration.Span)) && !TreeIndex.Of(loop.SyntaxTree).Writes(variable.Name).Any(write => loop.Span.Contains(write.Span))));

    /// <summary>The file that a load reads; read again, it gives the same rows.</summary>
    string? FileOf(Step load, Value path) =>
        path.Operation.Type is IArrayTypeSymbol && load.Elements("path") is { Count: > 0 } paths
            ? paths.Select(program.Constants.Sketch).ToList() is var sketches && !sketches.Contains(null) ? string.Join("|", sketches) : null
            : program.Constants.Sketch(path);

    DataSet? PartOf(Step part, int depth)
    {
        if (program.Values.Of(part.Receiver).Single is not { } split || program.StepOf(split with { Element = null }) is not { Fact.Role: "split" } step)
            return null;
        var rows = Of(step.Input("input"), depth - 1) ?? new DataSet(step.Syntax, split.Path);
        return After(step, With(rows, new PartCut(step, split.Path, split.Element, part.Fact["part"]!) { Recipe = RecipeOf(step) }));
    }

    /// <summary>The size, key and seed of a split; without a seed of its own it takes the context's. Null where one is not known.</summary>
    string? RecipeOf(Step split)
    {
        var seed = split.Input("seed");
        var source = !program.Constants.IsNull(seed) ? Known(seed)?.ToString() : split.Receiver is { Operation: IMemberReferenceOperation { Instance: { } context }, Path: var path } ? program.Constants.Sketch(new(context, path)) : null;
        var key = split.Input("key");
        return Known(split.Input("fraction") ?? split.Input("folds")) is { } size && source is not null && (program.Constants.IsNull(key) ? "" : Known(key)?.ToString()) is { } column ? $"{split.Name} {size} {column} {source}" : null;
    }

    /// <summary>What a step makes of the rows it gets; null where it does not hand on rows.</summary>
    DataSet? CutBy(Step step, DataSet rows, int depth) => step.Fact["cut"] switch
    {
        "none" => rows,
        "shuffle" => rows with { Order = step },
        _ when IsHeader(step) => rows,
        "choice" when LineForms.AreAsked(program, step) => rows,
        "take" or "skip" or "take-last" or "skip-last" => With(rows, End(step.Fact["cut"]!, step.Input("count"), rows.Order)),
        "slice" => Slice(step, rows),
        "range" => With(rows, new RangeCut(step.Text("column") ?? Place(step), Bound(step.Input("lower")), Bound(step.Input("upper")))),
        "choice" => With(rows, PlaceChoices.Of(program, step) is var (takes, count) ? End(takes ? "take" : "skip", count, rows.Order) : Choice(step)),
        "sample" => With(rows, new SampleCut(step, step.Value.Path, program.Constants.Fold(step.Input("complement")) is true)),
        "union" => Of(step.Input("other"), depth) is not { } other ? null
            : other.To(rows) is Relation.Same or Relation.Overlapping ? With(rows, new SampleCut(step, step.Value.Path, false))
            : rows.CommonWith(other) is { } whole && (rows.HasCopies || other.HasCopies) ? With(whole, new SampleCut(step, step.Value.Path, false))
            : null,
        "flatten" => Repeats(step) ? With(rows, new SampleCut(step, step.Value.Path, false)) : null,
        _ => null,
    };

    /// <summary>The rows up to a number or from it on, which may be counted from the end.</summary>
    EndCut End(string cut, Value? count, Step? order) => new(cut is "take" or "skip-last", !cut.EndsWith("-last", StringComparison.Ordinal) ? Known(count) : Known(count) is { } rest ? new RowsFromEnd(rest) : null, order);

    /// <summary>Whether the first line of a text is left out, which names the columns.</summary>
    public bool IsHeader(Step skip) => skip.Fact["cut"] == "skip" && skip.Operation.Type is INamedTypeSymbol { TypeArguments: [{ SpecialType: SpecialType.System_String }] } && program.Constants.Fold(skip.Input("count")) is 1;

    static DataSet After(Step step, DataSet rows) => rows with { Trail = rows.Trail.Add(step) };

    static DataSet With(DataSet rows, Cut cut) => rows with { Cuts = rows.Cuts.Add(cut) };

    /// <summary>Some rows from a place on; the last ones where their number is that of all less the place.</summary>
    DataSet Slice(Step step, DataSet rows)
    {
        var start = Known(step.Input("start"));
        var later = start is 0 ? rows : With(rows, new EndCut(false, start, rows.Order));
        return program.Values.Of(step.Input("count")).Single is { Operation: IBinaryOperation { OperatorKind: BinaryOperatorKind.Subtract } rest } count
            && program.StepOf(rest.LeftOperand) is { Fact: var fact } && fact["computes"] == "count" && Equals(Known(new(rest.RightOperand, count.Path)), start)
                ? later
                : With(later, new EndCut(true, Known(step.Input("count")), rows.Order));
    }

    /// <summary>A number, or what stands for one that is not known.</summary>
    object? Known(Value? number) => program.Constants.Fold(number) switch
    {
        long wide and >= int.MinValue and <= int.MaxValue => (int)wide,
        { } constant => constant,
        null => program.Constants.Sketch(number),
    };

    object? Bound(Value? bound) => Known(bound) is double and (double.NegativeInfinity or double.PositiveInfinity) ? null : Known(bound);

    /// <summary>The rows that a filter leaves.</summary>
    public static ChoiceCut Choice(Step step)
    {
        var predicate = step.Input("predicate")?.Operation.Syntax switch
        {
            LambdaExpressionSyntax { ExpressionBody: { } body } lambda => (Parameter: lambda.DescendantNodes().OfType<ParameterSyntax>().FirstOrDefault()?.Identifier.ValueText, Body: body),
            ExpressionSyntax clause => (Parameter: (step.Input("predicate")!.Operation as IDelegateCreationOperation)?.Target is IAnonymousFunctionOperation { Symbol.Parameters: [var row, ..] } ? row.Name : null, Body: clause),
            _ => (Parameter: null, Body: null),
        };
        return predicate.Body is null
            ? new(Place(step), "")
            : new($"{predicate.Parameter} => {Text(predicate.Body)}", $"{predicate.Parameter} => {Negated(predicate.Body)}");
    }

    static string Text(ExpressionSyntax expression) => (expression is ParenthesizedExpressionSyntax { Expression: var inner } ? inner : expression).NormalizeWhitespace().ToString();

    static string Negated(ExpressionSyntax expression) => expression switch
    {
        ParenthesizedExpressionSyntax { Expression: var inner } => Negated(inner),
        PrefixUnaryExpressionSyntax { OperatorToken.ValueText: "!" } not => Text(not.Operand),
        BinaryExpressionSyntax binary when Opposite(binary.OperatorToken.ValueText) is { } opposite => $"{Text(binary.Left)} {opposite} {Text(binary.Right)}",
        _ => $"!{Text(expression)}",
    };

    static string? Opposite(string comparison) => comparison switch
    {
        "<" => ">=",
        ">=" => "<",
        ">" => "<=",
        "<=" => ">",
        "==" => "!=",
        "!=" => "==",
        _ => null,
    };

    /// <summary>Whether rows are joined that are several times the same, or the lambda that makes rows of a row writes it several times.</summary>
    bool Repeats(Step step) => program.StepOf(program.Values.Of(step.Input("input")).Single) is { Fact.Role: "repeat" } || program.Values.Of(step.Input("selector")).Single is { Operation: IAnonymousFunctionOperation lambda }
        && lambda.Body.Descendants().Any(operation => program.StepOf(operation) is { Fact.Role: "repeat" });

    static string Place(Step step) => $"{step.Syntax.SyntaxTree.FilePath}:{step.Syntax.SpanStart}";
}
