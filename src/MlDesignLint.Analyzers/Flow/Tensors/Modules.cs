using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using MlDesignLint.Analyzers.Knowledge;

namespace MlDesignLint.Analyzers.Flow.Tensors;

/// <summary>What the program's modules are made of: their members, what ends their forward pass, and whether training and inference differ in them.</summary>
sealed class Modules(MlProgram program)
{
    const int MaxDepth = 12;

    readonly Lazy<IReadOnlyList<INamedTypeSymbol>> _own = new(() => [.. program.Types.Where(type => Is(type, "module-type"))]);
    readonly Lazy<HashSet<INamedTypeSymbol>> _derivedFrom = new(() => new(program.Modules.Own.Select(type => type.BaseType).OfType<INamedTypeSymbol>(), SymbolEqualityComparer.Default));
    readonly ConcurrentDictionary<INamedTypeSymbol, bool> _changing = new(SymbolEqualityComparer.Default);

    /// <summary>The module classes that the program declares.</summary>
    public IReadOnlyList<INamedTypeSymbol> Own => _own.Value;

    /// <summary>Whether a type is, or derives from, the one that a role names.</summary>
    public static bool Is(ITypeSymbol? type, string role)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (ApiFacts.BuiltIn(current.OriginalDefinition)?.Role == role)
                return true;
        }

        return false;
    }

    /// <summary>The fields and automatic properties that hold modules or parameters of a module class, inherited ones left out.</summary>
    public static IEnumerable<ISymbol> PartsOf(INamedTypeSymbol type) => MembersOf(type).Where(member => TypeOf(member) is { } held && (Is(held, "module-type") || Is(held, "parameter-type")));

    /// <summary>The fields and automatic properties that hold modules or parameters in a plain collection.</summary>
    public static IEnumerable<ISymbol> CollectionsOf(INamedTypeSymbol type) => MembersOf(type).Where(member => TypeOf(member) is { } held && !Is(held, "module-type") && ElementsOf(held).Any(element => Is(element, "module-type") || Is(element, "parameter-type")));

    /// <summary>The forward pass that the program itself writes for a module; null where it is not in sight.</summary>
    public IMethodSymbol? ForwardOf(Value module) =>
        (program.Values.Of(module).Single is { } made ? OwnClassOf(made) : null)?.GetMembers().OfType<IMethodSymbol>().FirstOrDefault(method => method.IsOverride && ApiFacts.BuiltIn(method)?.Role == "module-call");

    /// <summary>Whether a module certainly has a layer that behaves differently in training: dropout, batch normalisation.</summary>
    public bool DependsOnMode(Value? module) => module is not null && DependsOnMode(module, MaxDepth);

    /// <summary>What a tensor certainly holds: <c>raw</c>, <c>probabilities</c> or <c>log-probabilities</c>; null where it is not known.</summary>
    public string? KindOf(Value? tensor) => KindOf(tensor, MaxDepth);

    /// <summary>Where a member of a module class is set, and whether that makes weights.</summary>
    public bool HoldsWeights(ISymbol member) => Is(TypeOf(member), "parameter-type") || program.Definitions.OfMember(member).Any(source => source.Operation is { } set && HoldsWeights(new(set), MaxDepth));

    bool HoldsWeights(Value module, int depth) => depth > 0 && program.Values.Of(module).Origins.Any(origin => program.StepOf(origin) switch
    {
        { Fact: var fact } when fact.Is("learns") => true,
        { Fact.Role: "sequence" } sequence => ElementsOf(sequence).Any(element => HoldsWeights(element, depth - 1)),
        _ => OwnClassOf(origin) is { } type && PartsOf(type).Any(HoldsWeights),
    });

    /// <summary>Whether a module certainly has no weights, so that nothing has gradients by it.</summary>
    public bool IsWeightless(Value? module) => IsWeightless(module, MaxDepth);

    bool IsWeightless(Value? module, int depth) => depth > 0 && program.Values.Of(module) is { IsComplete: true } origins && origins.Origins.All(origin => program.StepOf(origin) switch
    {
        { Fact: { Role: "layer" } fact } => !fact.Is("learns"),
        { Fact.Role: "sequence" } sequence => ElementsOf(sequence) is { Count: > 0 } elements && elements.All(element => IsWeightless(element, depth - 1)),
        null => OwnClassOf(origin) is { } type && !MembersOf(type).Any() && !program.IsOwn(type.BaseType!),
        _ => false,
    });

    bool DependsOnMode(Value module, int depth)
    {
        if (depth == 0)
            return false;
        var origins = program.Values.Of(module);
        if (origins.Origins.Any(origin => program.StepOf(origin) is { } step && (step.Fact.Is("mode") || (step.Fact.Role == "sequence" && ElementsOf(step).Any(element => DependsOnMode(element, depth - 1))))))
            return true;
        var types = origins.Origins.Select(OwnClassOf).OfType<INamedTypeSymbol>().ToList();
        return types.Count == origins.Origins.Length && types.Count > 0 && types.All(type => ChangesIn(type, depth));
    }

    bool ChangesIn(INamedTypeSymbol type, int depth)
    {
        if (_changing.TryGetValue(type, out var known))
            return known;
        var found = PartsOf(type).Any(member => program.Definitions.OfMember(member).Any(source => source.Operation is { } set && DependsOnMode(new(set), depth - 1)));
        return _changing[type] = found;
    }

    string? KindOf(Value? tensor, int depth)
    {
        if (tensor is null || depth == 0)
            return null;
        var origins = program.Values.Of(tensor);
        var kinds = origins.Origins.Select(origin => program.StepOf(origin) switch
        {
            { Fact.Role: "activation", Fact: var fact } => fact["gives"],
            { Fact.Role: "outlive" } moved => KindOf(moved.Receiver, depth - 1),
            { Fact.Role: "module-call" } call => OutputOf(call.Receiver, depth - 1),
            { Fact.Role: "apply-layer" } applied => program.Passes.KindOf(applied),
            null when origin.Operation is IConversionOperation { Operand: var converted } => KindOf(new(converted, origin.Path), depth - 1),
            _ => null,
        }).Distinct().ToList();
        return origins.IsComplete && kinds.Count == 1 ? kinds[0] : null;
    }

    string? OutputOf(Value? module, int depth)
    {
        if (module is null || depth <= 0)
            return null;
        var origins = program.Values.Of(module);
        var kinds = origins.Origins.Select(origin => program.StepOf(origin) switch
        {
            { Fact.Role: "layer", Fact: var fact } => fact["gives"],
            { Fact.Role: "sequence" } sequence => ElementsOf(sequence) is [.., var last] ? OutputOf(last, depth - 1) : null,
            _ => OwnClassOf(origin) is { } type ? ResultOf(type, origin, depth - 1) : null,
        }).Distinct().ToList();
        return origins.IsComplete && kinds.Count == 1 ? kinds[0] : null;
    }

    /// <summary>What the forward pass of a class returns, in all of its overloads.</summary>
    string? ResultOf(INamedTypeSymbol type, Value module, int depth)
    {
        var passes = type.GetMembers().OfType<IMethodSymbol>().Where(IsForward).ToList();
        var kinds = passes.SelectMany(program.Calls.ReturnsOf).Select(source => KindOf(Value.Of(source.Operation, module.Path), depth)).Distinct().ToList();
        return kinds.Count == 1 ? kinds[0] : null;
    }

    /// <summary>The layers with weights that a forward pass makes and forgets, by itself or through functions that it calls; each with where that is to be seen.</summary>
    public IEnumerable<(Step Layer, IOperation Place)> MadeInForward =>
        program.Steps("layer").Where(layer => layer.Fact.Is("learns") && IsInForward(layer) && !IsMadeOnce(layer)).Select(layer => (layer, layer.Operation)).Concat(
            from call in program.Steps("module-call")
            let layer = program.StepOf(program.Values.Within(call.Receiver).Single)
            where layer is { Fact.Role: "layer" } && layer.Fact.Is("learns") && !IsInForward(layer) && !IsKept(layer.Entry)
            let function = Reach.FunctionOf(call.Syntax)
            where (Reach.FunctionOf(layer.Entry.Syntax) == function || IsMadeByProperty(layer)) && program.Reach.LeadingTo(function).Any(each => program.SymbolOf(each) is IMethodSymbol method && IsForward(method))
            select (layer, IsMadeByProperty(layer) ? call.Receiver!.Operation : layer.Entry));

    /// <summary>Whether a pass puts a layer into a member only where that has none yet.</summary>
    static bool IsMadeOnce(Step layer) => layer.Operation.Consumer() is ICoalesceAssignmentOperation or ICoalesceOperation
        || (layer.Operation.Consumer() is ISimpleAssignmentOperation { Target: IMemberReferenceOperation { Member.Name: var member } }
            && layer.Syntax.Ancestors().OfType<IfStatementSyntax>().Any(branch => branch.Condition.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Any(name => name.Identifier.ValueText == member)));

    /// <summary>Whether a property makes a layer anew each time it is read.</summary>
    static bool IsMadeByProperty(Step layer) => layer.Value.Path is null && layer.Operation.Consumer() is IReturnOperation
        && layer.Syntax.Ancestors().FirstOrDefault(node => node is MemberDeclarationSyntax or LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax) is PropertyDeclarationSyntax;

    /// <summary>Whether a module is made for another one: in a module class, or handed to one.</summary>
    public bool IsPart(Value made) => made.Operation.Consumer() is ITupleOperation or IArrayInitializerOperation || made.Operation.Syntax.Parent is ExpressionElementSyntax
        || made.Operation.Consumer() is IInvocationOperation call && (Is(call.Type, "module-type") || call.Type?.SpecialType == SpecialType.System_Void) && program.StepOf(call)?.Fact.Role is not ("move-module" or "load-weights")
        || (made.Operation.Consumer() as IObjectCreationOperation)?.Type is { } owner && Is(owner, "module-type")
        || made.Operation.Syntax.Ancestors().OfType<ClassDeclarationSyntax>().Any(around => program.SymbolOf(around) is INamedTypeSymbol outer && Is(outer, "module-type"));

    /// <summary>Whether a value is put into a member, to be used again.</summary>
    static bool IsKept(IOperation value) => value.Consumer() is IAssignmentOperation { Target: IMemberReferenceOperation } or ICoalesceOperation or IConditionalOperation;

    /// <summary>Whether a step runs each time a module of the program is called; what a lambda or another function does there is not looked at.</summary>
    public bool IsInForward(Step step) => step.Syntax.Ancestors().FirstOrDefault(node => node is BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax) is MethodDeclarationSyntax method
        && program.SymbolOf(method) is IMethodSymbol symbol && IsForward(symbol);

    /// <summary>Whether a method is what a module runs when it is called.</summary>
    public static bool IsForward(IMethodSymbol method) => method.IsOverride && ApiFacts.BuiltIn(method.OriginalDefinition)?.Role == "module-call";

    /// <summary>The program's own class that a value is, by its creation, or by its type where nothing derives from that.</summary>
    INamedTypeSymbol? OwnClassOf(Value origin) =>
        origin.Operation.Type is INamedTypeSymbol { IsAbstract: false } type && SymbolEqualityComparer.Default.Equals(type, type.OriginalDefinition) && program.IsOwn(type) && Is(type, "module-type")
        && (origin.Operation is IObjectCreationOperation || !_derivedFrom.Value.Contains(type))
            ? type
            : null;

    /// <summary>The modules of a sequence, where all of them are written out, on the spot or in a list that is only filled in a straight line; of a pair of name and module, the module.</summary>
    public IReadOnlyList<Value> ElementsOf(Step sequence) => Unchanged(program.Values.Within(sequence.Input("modules")).Single) is { } list
        ? [.. WrittenIn(list.Operation, sequence).Select(element => new Value(element.Unconverted() is ITupleOperation { Elements: [_, var module] } ? module : element, list.Path))]
        : [];

    /// <summary>The collection that another one is only a copy of.</summary>
    Value? Unchanged(Value? list) => program.StepOf(list) is { Fact.Role: "same-elements" } copy && copy.Fact["keeps"] is not null ? program.Values.Within(copy.Input("elements")).Single : list;

    IEnumerable<IOperation> WrittenIn(IOperation list, Step sequence) => list switch
    {
        IArrayCreationOperation { Initializer: { } initializer } => initializer.ElementValues,
        { Syntax: CollectionExpressionSyntax written } when written.Elements.All(element => element is ExpressionElementSyntax) => written.Elements.Select(element => program.OperationAt(((ExpressionElementSyntax)element).Expression)).OfType<IOperation>(),
        IObjectCreationOperation { Arguments.Length: 0 } made when AdditionsTo(made, sequence) is { } added =>
            (made.Initializer?.Initializers.OfType<IInvocationOperation>().Select(add => add.Arguments[add.Arguments.Length - 1].Value) ?? []).Concat(added),
        _ => [],
    };

    /// <summary>What is added to a list between its creation and its use, where that is all that is done with it; null where it is not.</summary>
    IReadOnlyList<IOperation>? AdditionsTo(IObjectCreationOperation list, Step sequence)
    {
        if (list.Syntax.Parent is not EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable } || program.SymbolOf(variable) is not ILocalSymbol local)
            return sequence.Syntax.Contains(list.Syntax) ? [] : null;
        var added = new List<IOperation>();
        foreach (var use in program.ReadsOf(local).Where(use => !sequence.Syntax.Contains(use.Syntax)))
        {
            if (program.StepOf(use.Parent) is not { Fact.Role: "add" } addition || addition.Syntax.Parent is not ExpressionStatementSyntax statement || statement.Parent != variable.FirstAncestorOrSelf<StatementSyntax>()?.Parent)
                return null;
            added.Add(addition.Input("element")!.Operation);
        }

        return added;
    }

    static IEnumerable<ISymbol> MembersOf(INamedTypeSymbol type) => type.GetMembers().Where(member => !member.IsStatic && member is IFieldSymbol { IsImplicitlyDeclared: false } or IPropertySymbol { IsIndexer: false }
        && (member is IFieldSymbol || Definitions.IsStored((IPropertySymbol)member)));

    static ITypeSymbol? TypeOf(ISymbol member) => (member as IFieldSymbol)?.Type ?? (member as IPropertySymbol)?.Type;

    static IEnumerable<ITypeSymbol> ElementsOf(ITypeSymbol collection) => collection switch
    {
        IArrayTypeSymbol array => ImmutableArray.Create(array.ElementType),
        INamedTypeSymbol { IsTupleType: true } tuple => tuple.TypeArguments,
        INamedTypeSymbol { IsGenericType: true, TypeKind: TypeKind.Class or TypeKind.Interface } type when type.AllInterfaces.Append(type).Any(face => face.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T) => type.TypeArguments,
        _ => ImmutableArray<ITypeSymbol>.Empty,
    };
}
