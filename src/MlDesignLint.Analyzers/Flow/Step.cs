using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace MlDesignLint.Analyzers.Flow;

/// <summary>One use of a library member that <c>rules/knowledge</c> gives a role, with its inputs by the fact's traits.</summary>
sealed class Step(MlProgram program, ApiFact fact, Value value) : IEquatable<Step>
{
    const int MaxJoins = 8;

    public ApiFact Fact => fact;

    public Value Value => value;

    public IOperation Operation => value.Operation;

    public SyntaxNode Syntax => Operation.Syntax;

    /// <summary>The member's name: <c>TrainTestSplit</c>.</summary>
    public string Name => fact.Name;

    /// <summary>From the member's name to the end of the call; the calls before it in a chain are left out.</summary>
    public Location Location => Location.Create(Syntax.SyntaxTree, TextSpan.FromBounds(NameNode.SpanStart, Syntax.Span.End));

    /// <summary>The member's name in the source.</summary>
    public Location NameLocation => NameNode.GetLocation();

    SyntaxNode NameNode => (Syntax is InvocationExpressionSyntax call ? call.Expression : Syntax) switch
    {
        MemberAccessExpressionSyntax access => access.Name,
        MemberBindingExpressionSyntax access => access.Name,
        var node => node,
    };

    /// <summary>The function around the step; for top-level statements, the file.</summary>
    public SyntaxNode Function => FunctionAround(Syntax);

    /// <summary>Where the step is reached from: the outermost call that led to it, or itself.</summary>
    public IOperation Entry => value.Path?.Outermost.Call ?? Operation;

    /// <summary>The function around a place; for top-level statements, the file.</summary>
    public static SyntaxNode FunctionAround(SyntaxNode place) => place.Ancestors().FirstOrDefault(node => node is BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax) ?? place.SyntaxTree.GetRoot();

    /// <summary>What the member is called on, as an instance or as an extension.</summary>
    public Value? Receiver => Here(Operation switch
    {
        IInvocationOperation { Instance: { } instance } => instance,
        IInvocationOperation { TargetMethod.IsExtensionMethod: true, Arguments: [{ } first, ..] } => first.Value,
        IMemberReferenceOperation { Instance: { } instance } => instance,
        _ => null,
    });

    /// <summary>What a trait names: a parameter's value (of <c>a|b</c>, the one that the overload has), or the receiver for <c>this</c>; null where the call has no such parameter.</summary>
    public Value? Input(string trait) => fact[trait] switch
    {
        null => null,
        "this" => Receiver,
        var parameters => Here(parameters.Split('|').Select(Argument).FirstOrDefault(argument => argument is not null)?.Value),
    };

    /// <summary>The argument for a parameter, written or by default.</summary>
    public IArgumentOperation? Argument(string parameter) => (Operation switch
    {
        IInvocationOperation call => call.Arguments,
        IObjectCreationOperation creation => creation.Arguments,
        _ => ImmutableArray<IArgumentOperation>.Empty,
    }).FirstOrDefault(argument => argument.Parameter?.Name == parameter);

    /// <summary>
    /// A column name or other text that a trait names, given as an argument or in the call's options object (there the member of the same name).
    /// Null where it is not known.
    /// </summary>
    public string? Text(string trait)
    {
        if (fact[trait] is not { } parameter)
            return null;
        if (Argument(parameter) is { } argument)
            return program.Constants.Text(Here(argument.Value));
        return HasUnknownOptions ? null : Option(parameter) is { } option ? program.Constants.Text(option) : fact["default-" + trait];
    }

    /// <summary>Whether the step writes a column, by itself or in one of its pairs.</summary>
    public bool Writes(string column) => Text("output") == column || PairOf(column) is not null || QueriedInputOf(column) is not null;

    /// <summary>The column that one the step writes is made of, with the place that names it; the column itself, without a place, where it is only written anew.</summary>
    public (string Name, Value? Place) SourceOf(string column) => QueriedInputOf(column) is var (queried, place) ? (queried, place) : (PairOf(column) ?? this) is var pair && pair.Text("input") is { } input && input != column ? (input, pair.Input("input")) : (column, null);

    (string Name, Value Place)? QueriedInputOf(string column) => (fact["pairs"] is null ? null : PairQueries.InputOf(program, this, column)) ?? PairQueries.InputInTurn(program, this, column);

    Step? PairOf(string column) => KnownElements("pairs").Select(pair => program.StepOf(program.Values.Of(pair).Single)).FirstOrDefault(pair => pair is { Fact.Role: "column-pair" } && pair.Text("output") == column);

    /// <summary>What a trait names, given as an argument or in the call's options object; null where it is not given.</summary>
    public Value? Given(string trait) => Input(trait) ?? fact[trait]?.Split('|').Select(Option).FirstOrDefault(option => option is not null);

    /// <summary>Whether the step learns nothing, since the parameter that would make it learn is left at its default.</summary>
    public bool IsInert => fact["inert-by"] is not null && Input("inert-by") is { } mode && program.Constants.Fold(mode) is IConvertible constant && constant.ToInt32(null) == 0;

    /// <summary>Whether the step takes its random numbers from a seed of its own, or may do so.</summary>
    public bool HasOwnSeed => Input("seed") is { } seed
        ? !program.Constants.IsNull(seed)
        : fact["seed"] is { } member && (HasUnknownOptions || (Option(member) is { } option && !program.Constants.IsNull(option)));

    /// <summary>Whether the call certainly leaves what a trait names to its default: no argument, and nothing in its options object that anybody sets.</summary>
    public bool LeavesOut(string trait) => fact[trait] is { } parameters && parameters.Split('|').All(IsLeftOut);

    /// <summary>The same, or it is given the default itself.</summary>
    public bool IsAtDefault(string trait) => LeavesOut(trait)
        || (fact[trait] is { } parameter && Argument(parameter) is { Parameter: { HasExplicitDefaultValue: true, ExplicitDefaultValue: var usual }, Value.ConstantValue: { HasValue: true, Value: var given } } && Equals(given, usual));

    bool IsLeftOut(string parameter)
    {
        if (Argument(parameter) is { } argument)
            return argument.ArgumentKind == ArgumentKind.DefaultValue;
        return !HasUnknownOptions && Option(parameter) is null
            && (Options is not { } options || Creation(options) is not { Operation: IObjectCreationOperation creation } || !program.Definitions.MaySet(creation, OptionName(parameter)));
    }

    /// <summary>The elements written for an array, given as an argument or in the call's options object, also where it is put together of others; empty where one is not known.</summary>
    public IReadOnlyList<Value> Elements(string trait) => ElementsOf(Given(trait), MaxJoins) ?? [];

    /// <summary>The same, without the parts that are not known.</summary>
    public IReadOnlyList<Value> KnownElements(string trait) => ElementsOf(Given(trait), MaxJoins, isPartial: true) ?? [];

    IReadOnlyList<Value>? ElementsOf(Value? list, int joins, bool isPartial = false)
    {
        if (joins == 0 || program.Values.Of(list).Single is not { } made)
            return null;
        if (program.Values.EntriesOf(made.Operation) is { Count: > 0 } entries)
        {
            var parts = entries.Select(entry => new Value(entry.Value, made.Path) is var value && entry.IsSpread ? ElementsOf(value, joins - 1, isPartial) : [value]).ToList();
            return (parts.Contains(null) && !isPartial) || program.Values.LosesElements(made.Operation) ? null : [.. parts.SelectMany(part => part ?? [])];
        }

        return program.StepOf(made) switch
        {
            { Fact.Role: "same-elements" } copy when copy.Fact.Is("keeps") => ElementsOf(copy.Receiver, joins - 1, isPartial),
            { Fact.Role: "with-element" } longer when longer.Input("element") is { } element && ElementsOf(longer.Receiver, joins - 1, isPartial) is { } others => [.. others, element],
            { } union when union.Fact["cut"] == "union" && (ElementsOf(union.Receiver, joins - 1, isPartial), ElementsOf(union.Input("other"), joins - 1, isPartial)) is var (first, second) && (isPartial || (first is not null && second is not null)) => [.. first ?? [], .. second ?? []],
            _ => null,
        };
    }

    /// <summary>Whether the call takes an options object whose creation cannot be seen.</summary>
    bool HasUnknownOptions => Options is { } options && Creation(options) is null && !program.Constants.IsNull(options);

    Value? Options => Here(Argument(fact["options"] ?? "options")?.Value);

    /// <summary>What the options object of the call sets a member to, whatever the case of its first letter; null where it does not.</summary>
    Value? Option(string member)
    {
        if (Options is not { } options || Creation(options) is not { Operation: IObjectCreationOperation creation } created)
            return null;
        var name = OptionName(member);
        var initialized = creation.Initializer?.Initializers.OfType<ISimpleAssignmentOperation>()
            .FirstOrDefault(assignment => assignment.Target is IMemberReferenceOperation target && target.Member.Name == name)?.Value;
        return Value.Of(program.Definitions.OfMember(creation, name) ?? initialized, created.Path);
    }

    static string OptionName(string member) => char.ToUpperInvariant(member[0]) + member.Substring(1);

    Value? Creation(Value options) => program.Values.Of(options).Single is { Operation: IObjectCreationOperation } creation ? creation : null;

    /// <summary>The same step as it is reached through some calls.</summary>
    public Step By(CallPath? calls) => new(program, fact, value with { Path = calls });

    Value? Here(IOperation? operation) => Value.Of(operation, value.Path);

    public bool Equals(Step? other) => other is not null && other.Operation == Operation;

    public override bool Equals(object? other) => Equals(other as Step);

    public override int GetHashCode() => Operation.GetHashCode();
}
