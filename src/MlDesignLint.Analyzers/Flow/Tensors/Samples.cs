using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace MlDesignLint.Analyzers.Flow.Tensors;

/// <summary>The rows that tensors, arrays, batches and loaders hold, as far as they are told for certain. The order of rows does not count, and the parts of a pair are one set.</summary>
sealed class Samples(MlProgram program)
{
    const int MaxDepth = 24;

    readonly ConcurrentDictionary<Value, IReadOnlyList<DataSet?>> _known = new();

    readonly Lazy<ILookup<SyntaxNode, Step>> _additions = new(() => program.Steps("add")
        .SelectMany(add => program.Values.Within(add.Receiver).Origins.Select(origin => (List: origin.Operation.Syntax, add)))
        .ToLookup(pair => pair.List, pair => pair.add));

    /// <summary>The rows; null where they are not known.</summary>
    public DataSet? Of(Value? data) => AllOf(data) is [var only] ? only : null;

    /// <summary>All rows that a value stands for, those of each way into its function; null for rows that are not known.</summary>
    public IReadOnlyList<DataSet?> AllOf(Value? data) => data is null ? [null] : _known.GetOrAdd(data, data => new RowWalk(program).Of(data));

    /// <summary>The rows by all that is known of them: where a list is filled with pairs by one loop over all rows of something, also the rows of each part of the pairs.</summary>
    public IEnumerable<DataSet> Descriptions(DataSet rows) => rows.Cuts.IsEmpty && rows.Origin is ObjectCreationExpressionSyntax or ImplicitObjectCreationExpressionSyntax
        ? FillingsOf((SyntaxNode)rows.Origin, rows.Path).Select(part => Of(part)).OfType<DataSet>().Prepend(rows)
        : [rows];

    /// <summary>The rows that others, all of them, are put together of; none where that is not known.</summary>
    public IEnumerable<DataSet> PartsOf(DataSet rows)
    {
        if (!rows.Cuts.IsEmpty || rows.Origin is not SyntaxNode made || program.StepOf(Value.Of(program.OperationAt(made), rows.Path)) is not { Fact.Role: "joined-rows" } joined || joined.Input("parts") is not { } list)
            return [];
        var parts = ((program.Values.Of(list).Single ?? list) is var written ? written.Operation.Unconverted() : null) switch
        {
            ITupleOperation tuple => tuple.Elements,
            IArrayCreationOperation { Initializer.ElementValues: var elements } => elements,
            _ => ImmutableArray<IOperation>.Empty,
        };
        return joined.Input("axis") is not { } axis || program.Constants.Fold(axis) is 0 or 0L ? parts.SelectMany(part => AllOf(new(part, rows.Path))).OfType<DataSet>() : [];
    }

    /// <summary>Whether a value is, or comes out of, a batch of a loader.</summary>
    public bool IsBatch(IOperation data) => CollectionsBehind(data).Any(collection => Modules.Is(collection.Type, "batches")
        || (program.Values.Of(new(collection)) is { IsComplete: true, Origins: var origins } && origins.All(origin => program.StepOf(origin) is { Fact.Role: "batches" } || GivesSlices(origin))));

    /// <summary>Whether a tensor is cut out of another one row behind the other, or put together row by row, so that its first axis is that of the rows.</summary>
    public bool IsSlice(Value tensor) => program.Values.Of(tensor).Single is { } made && program.StepOf(made) switch
    {
        null => made.Element is SyntaxNode index && program.OperationAt(index) is { } rows && RowRange.IsRange(program, new(rows)),
        { Fact.Role: "row-slice" or "joined-rows" } slice => slice.Input("axis") is not { } axis || program.Constants.Fold(axis) is 0 or 0L,
        _ => false,
    };

    /// <summary>Whether an iterator of the program gives slices of rows, by themselves or first in a pair.</summary>
    bool GivesSlices(Value iterator) => iterator.Operation is IInvocationOperation { TargetMethod: var method } call && program.IsOwn(method) && program.Calls.BodyOf(method.OriginalDefinition) is { } body
        && body.DeclaringSyntaxReferences.SelectMany(reference => reference.GetSyntax().DescendantNodes()).OfType<YieldStatementSyntax>().Select(given => given.Expression).OfType<ExpressionSyntax>().ToList() is { Count: > 0 } given
        && given.All(each => program.OperationAt(each)?.Unconverted() is { } piece && IsSlice(new(piece is ITupleOperation { Elements: [var first, ..] } ? first : piece, new(call, body, call.Arguments, iterator.Path))));

    /// <summary>Rows for the test that go through a transform which draws random numbers: the test parts of data sets, and what is measured and never trained on; each with the name of the data set.</summary>
    public IEnumerable<(string Samples, Step Transform)> AugmentedTests => AugmentedParts.Concat(AugmentedSets);

    IEnumerable<(string Samples, Step Transform)> AugmentedParts =>
        from samples in program.Steps("samples")
        where samples.Input("train") is { } train && program.Constants.Fold(train) is false && samples.Input("transforms") is not null
        from transform in TransformsIn(samples.Input("transforms")!, MaxDepth).Take(1)
        select (samples.Name, transform);

    IEnumerable<(string Samples, Step Transform)> AugmentedSets =>
        from fed in program.Judgements.Predicted
        where fed.Rows?.Origin is SyntaxNode && program.Judgements.Trained is { Count: > 0 } trained && trained.All(other => other.Rows is { } learned && !learned.Equals(fed.Rows)) && program.Judgements.IsMeasured(fed)
        let samples = program.OperationAt((SyntaxNode)fed.Rows!.Origin) as IObjectCreationOperation
        where samples?.Constructor is { } constructor && program.IsOwn(constructor)
        from transform in samples!.Arguments.SelectMany(given => TransformsIn(new(given.Value, fed.Rows!.Path), MaxDepth).Take(1)).Concat(DrawsIn(samples, fed.Rows!.Path).Take(1))
        select (samples.Constructor!.ContainingType.Name, transform);

    /// <summary>What certainly draws random numbers when an object of a class of the program gives a row; not what starts from the same number for the same row each time.</summary>
    IEnumerable<Step> DrawsIn(IObjectCreationOperation samples, CallPath? path)
    {
        return from giving in samples.Constructor!.ContainingType.GetMembers().OfType<IMethodSymbol>()
               where giving.IsOverride && giving.Parameters is [{ Type.SpecialType: SpecialType.System_Int64 }]
               from declaration in giving.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax())
               where !program.StepsIn(declaration, "weight-seed").Concat(program.StepsIn(declaration, "generator")).Any()
               from draw in program.StepsIn(declaration, "random-tensor").Concat(program.StepsIn(declaration, "draw"))
               where Runs(draw.Syntax, declaration) && declaration.DescendantNodes().OfType<ReturnStatementSyntax>().All(end => end.SpanStart > draw.Syntax.SpanStart || end.Ancestors().OfType<IfStatementSyntax>().Any(branch => Holds(branch.Condition) is false))
               select draw;

        bool Runs(SyntaxNode place, SyntaxNode function) => place.AncestorsAndSelf().TakeWhile(node => node != function).All(node => node.Parent switch
        {
            IfStatementSyntax branch => node == branch.Condition || Holds(branch.Condition) == (node == branch.Statement),
            ElseClauseSyntax { Parent: IfStatementSyntax branch } => Holds(branch.Condition) is false,
            ConditionalExpressionSyntax choice => node == choice.Condition || Holds(choice.Condition) == (node == choice.WhenTrue),
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression } both => node == both.Left || Holds(both.Left) is true,
            SwitchSectionSyntax or SwitchExpressionArmSyntax => false,
            _ => true,
        });

        // Conditions on what the object was made with.
        bool? Holds(ExpressionSyntax condition) => program.OperationAt(condition)?.Unconverted() switch
        {
            IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, Operand.Syntax: ExpressionSyntax negated } => !Holds(negated),
            IBinaryOperation { OperatorKind: BinaryOperatorKind.GreaterThan, LeftOperand: var left, RightOperand: var right } => Number(left) > Number(right),
            IBinaryOperation { OperatorKind: BinaryOperatorKind.NotEquals, LeftOperand: var left, RightOperand: var right } when (Number(left), Number(right)) is ({ } first, { } second) => !first.Equals(second),
            { } flag => Made(flag) as bool?,
            null => null,
        };

        double? Number(IOperation number) => Made(number) is IConvertible and not (string or bool or char) and var constant ? constant.ToDouble(CultureInfo.InvariantCulture) : null;

        object? Made(IOperation member) => program.Constants.Fold(new(member.Unconverted() switch
        {
            IMemberReferenceOperation { Member: var held } when program.Definitions.OfMember(held.OriginalDefinition) is [{ Operation: { } set, Part: < 0 }] => set,
            var other => other,
        }, new(samples, samples.Constructor!, samples.Arguments, path)));
    }

    /// <summary>The random ones of what a transform is certainly composed of.</summary>
    IEnumerable<Step> TransformsIn(Value transform, int depth) => depth == 0 ? [] : program.StepOf(program.Values.Of(transform).Single) switch
    {
        { Fact.Role: "augmentation" } random => [random],
        { Fact.Role: "composition" } composition => composition.Elements("transforms").SelectMany(part => TransformsIn(part, depth - 1)),
        _ => [],
    };

    /// <summary>A part that a data set is loaded with; null for none.</summary>
    public static DataSet? Part(Step load, string? part) => part is null ? null : new(load.Syntax, load.Value.Path) { Cuts = ImmutableArray.Create<Cut>(new PartCut(load, load.Value.Path, null, part)) };

    /// <summary>What a variable is taken out of by a loop or by a nested deconstruction.</summary>
    public static Source? DeclaredIn(MlProgram program, ILocalSymbol local)
    {
        var declaration = local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax();
        if (declaration is ForEachStatementSyntax each)
            return new(program.OperationAt(each.Expression));
        if (declaration is not SingleVariableDesignationSyntax)
            return null;
        var outer = declaration;
        var index = -1;
        while (outer.Parent is ParenthesizedVariableDesignationSyntax list)
        {
            index = list.Variables.IndexOf((VariableDesignationSyntax)outer);
            outer = list;
        }

        return outer.Parent switch
        {
            DeclarationExpressionSyntax { Parent: ForEachVariableStatementSyntax loop } => new(program.OperationAt(loop.Expression)),
            DeclarationExpressionSyntax { Parent: AssignmentExpressionSyntax assignment } when index >= 0 && program.OperationAt(assignment.Right) is { } right =>
                new(right) { Part = index },
            _ => null,
        };
    }

    /// <summary>What a list made empty is filled from, each part of a pair by itself; none where its additions are not all in sight as one, in a loop over all rows.</summary>
    IEnumerable<Value> FillingsOf(SyntaxNode list, CallPath? path)
    {
        if (_additions.Value[list].ToList() is not [var addition] || addition.Input("element")?.Operation.Unconverted() is not { } element || Reach.InnermostLoopAround(addition.Syntax) is not { } loop || Reach.LoopAround(addition.Syntax) != loop)
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
                ILocalReferenceOperation local => (DeclaredIn(program, local.Local) ?? (program.Definitions.OfLocal(local.Local, local) is [var only] ? only : default)).Operation,
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
}
