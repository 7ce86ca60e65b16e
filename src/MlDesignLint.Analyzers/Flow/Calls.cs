using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using MlDesignLint.Analyzers.Knowledge;

namespace MlDesignLint.Analyzers.Flow;

/// <summary>Which of the program's own functions a call runs, and what the calls pass for parameters.</summary>
sealed class Calls(MlProgram program)
{
    const int MaxPaths = 8;

    readonly ConcurrentDictionary<IParameterSymbol, IReadOnlyList<Source>> _arguments = new(SymbolEqualityComparer.Default);
    readonly ConcurrentDictionary<(string Name, bool IsNear), ILookup<ISymbol, Call>> _calls = new();
    readonly ConcurrentDictionary<IMethodSymbol, IReadOnlyList<IMethodSymbol>> _bodies = new(SymbolEqualityComparer.Default);
    readonly Lazy<IReadOnlyList<INamedTypeSymbol>> _types = new(() => [.. TypesIn(program.Assembly.GlobalNamespace)]);
    readonly Lazy<ILookup<INamedTypeSymbol, INamedTypeSymbol>> _concrete = new(() => (
        from type in program.Types
        where !type.IsAbstract
        from face in ApiFacts.BaseTypes(type).Concat(type.AllInterfaces).Select(face => face.OriginalDefinition).Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default)
        select (face, type)).ToLookup<(INamedTypeSymbol Face, INamedTypeSymbol Type), INamedTypeSymbol, INamedTypeSymbol>(pair => pair.Face, pair => pair.Type, SymbolEqualityComparer.Default));

    /// <summary>The types that the compilation declares.</summary>
    public IReadOnlyList<INamedTypeSymbol> Types => _types.Value;

    /// <summary>Everything that the body of a function returns.</summary>
    public IReadOnlyList<Source> ReturnsOf(IMethodSymbol function) =>
        [.. function.OriginalDefinition.DeclaringSyntaxReferences.SelectMany(reference => program.Definitions.ReturnedBy(reference.GetSyntax()))];

    /// <summary>What a call of one of the program's own functions returns; of a tuple that is written out, its elements.</summary>
    public IEnumerable<Value> ResultsOf(IInvocationOperation call) => program.IsOwn(call.TargetMethod) && BodyOf(call.TargetMethod.OriginalDefinition) is { } body
        ? from source in ReturnsOf(body)
          from result in source.Operation?.Unconverted() is ITupleOperation tuple ? tuple.Elements.AsEnumerable() : new[] { source.Operation }.OfType<IOperation>()
          select new Value(result, new(call, body, call.Arguments, null))
        : [];

    /// <summary>The one method that runs when another is called, on whatever object of the program: itself, or what overrides or implements it; null where it may be another.</summary>
    public IMethodSymbol? BodyOf(IMethodSymbol method) => BodiesOf(method) is [var only] ? only : null;

    /// <summary>The methods that may run when another is called, on whatever object of the program: itself, and what overrides or implements it; empty where none is in sight.</summary>
    public IReadOnlyList<IMethodSymbol> BodiesOf(IMethodSymbol method) => _bodies.GetOrAdd(method, FindBodies);

    /// <inheritdoc cref="BodiesOf(IMethodSymbol)"/>
    public IReadOnlyList<IMethodSymbol> BodiesOf(IInvocationOperation call) => call.TargetMethod.IsAbstract || call.IsVirtual ? BodiesOf(call.TargetMethod.OriginalDefinition) : [call.TargetMethod.OriginalDefinition];

    /// <summary>The program's own functions that are called at a place.</summary>
    public IEnumerable<SyntaxNode> BodiesCalledIn(SyntaxNode place) => place.DescendantNodes().OfType<InvocationExpressionSyntax>().Select(program.OperationAt).OfType<IInvocationOperation>()
        .Where(call => program.IsOwn(call.TargetMethod)).SelectMany(call => call.TargetMethod.OriginalDefinition.DeclaringSyntaxReferences).Select(reference => reference.GetSyntax());

    /// <summary>The methods that run when another is called on objects of some classes.</summary>
    public IReadOnlyList<IMethodSymbol> BodiesOf(IMethodSymbol method, IEnumerable<INamedTypeSymbol> types) =>
        [.. types.Select(type => Implementation(method.OriginalDefinition, type)?.OriginalDefinition).OfType<IMethodSymbol>().Distinct<IMethodSymbol>(SymbolEqualityComparer.Default).Where(body => !body.IsAbstract)];

    IReadOnlyList<IMethodSymbol> FindBodies(IMethodSymbol method)
    {
        if (method is { IsVirtual: false, IsAbstract: false, IsOverride: false })
            return [method];
        var types = _concrete.Value[method.ContainingType.OriginalDefinition].Where(type => Implementation(method, type) is not null).ToList();
        // What nothing in sight inherits may be meant for classes out of sight.
        if (types.All(type => IsOpen(type, method)))
            return method.IsOverride ? [method] : [];
        return [.. types.Select(type => Implementation(method, type)!.OriginalDefinition).Distinct<IMethodSymbol>(SymbolEqualityComparer.Default).Where(body => !body.IsAbstract)];
    }

    /// <summary>Whether a class itself declares a method, for other assemblies to override it.</summary>
    static bool IsOpen(INamedTypeSymbol type, IMethodSymbol method) => SymbolEqualityComparer.Default.Equals(type, method.ContainingType) && !type.IsSealed
        && method.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal && type.DeclaredAccessibility == Accessibility.Public;

    /// <summary>What the compilation's own calls pass for a parameter; empty where none is in sight.</summary>
    public IReadOnlyList<Source> ArgumentsOf(IParameterSymbol parameter) => _arguments.GetOrAdd(parameter, FindArguments);

    /// <summary>Where the compilation's own code calls a method, by itself or through what it implements.</summary>
    public IReadOnlyList<SyntaxNode> To(IMethodSymbol method) => [.. CallsTo(method).Select(call => call.Syntax)];

    /// <summary>The calls that get what is returned at a place; none for what a lambda returns.</summary>
    public IEnumerable<IOperation> ReceivingFrom(IReturnOperation returned)
    {
        var function = Step.FunctionAround(returned.Syntax);
        return program.SymbolOf(function) is IMethodSymbol method && !returned.Syntax.AncestorsAndSelf().TakeWhile(node => node != function).Any(node => node is AnonymousFunctionExpressionSyntax)
            ? To(method).Select(program.OperationAt).OfType<IOperation>()
            : [];
    }

    /// <summary>The calls of a method that stand in the compilation's own code, as ways into it; none where there are too many to be looked at one by one.</summary>
    public IReadOnlyList<CallPath> PathsTo(IMethodSymbol method) =>
        CallsTo(method).Take(MaxPaths + 1).ToList() is { Count: <= MaxPaths } calls ? [.. from call in calls
                                                                                       let operation = program.OperationAt(call.Syntax)
                                                                                       where operation is not null
                                                                                       select new CallPath(operation, method, call.Arguments, null)] : [];

    IEnumerable<Call> CallsTo(IMethodSymbol method) =>
        from name in method.MethodKind == MethodKind.Constructor ? [method.ContainingType.Name, TreeIndex.Unnamed] : new[] { method.Name }
        from target in Declarations(method.OriginalDefinition).Distinct<ISymbol>(SymbolEqualityComparer.Default)
        from call in CallsOf(name, program.IsNear(method))[target]
        select call;

    IReadOnlyList<Source> FindArguments(IParameterSymbol parameter)
    {
        if (parameter.ContainingSymbol is not IMethodSymbol method || !program.IsOwn(method))
            return [];
        if (method.MethodKind == MethodKind.AnonymousFunction)
            return [.. ArgumentsOfLambda(method, parameter.Ordinal)];
        List<Source> sources =
            [.. CallsTo(method).SelectMany(call => call.Arguments).Where(argument => argument.Parameter?.Ordinal == parameter.Ordinal).Select(argument => new Source(argument.Value))];
        return sources.Count == 0 && method.MethodKind == MethodKind.Constructor ? [.. InjectedInto(parameter)] : sources;
    }

    /// <summary>What a container hands to a constructor that nobody calls: the instance, or what the factory returns, that is registered for the type.</summary>
    IEnumerable<Source> InjectedInto(IParameterSymbol parameter) =>
        from registration in program.StepsWith("injects")
        where registration.Operation is IInvocationOperation { TargetMethod.TypeArguments: [var service, ..] } && SymbolEqualityComparer.Default.Equals(service, parameter.Type)
        where registration.Input("passes") is not null
        select new Source(registration.Operation);

    /// <summary>A lambda handed to a collection's operator gets the elements; one handed to the program's own code gets what that code calls it with.</summary>
    IEnumerable<Source> ArgumentsOfLambda(IMethodSymbol lambda, int ordinal)
    {
        if (lambda.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is not { Parent: { } parent } syntax)
            return [];
        if (parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable })
            return PassedTo(variable.Identifier.ValueText, ordinal, syntax.SyntaxTree);
        if ((syntax is AnonymousFunctionExpressionSyntax ? parent is ArgumentSyntax ? program.OperationAt(syntax) : null : InQuery(lambda, syntax))?.Parent is not { } delegated)
            return parent is AssignmentExpressionSyntax ? PassedWhereKept(syntax, ordinal) : [];
        var argument = delegated as IArgumentOperation ?? delegated.Parent as IArgumentOperation;
        if (argument?.Parameter is { } parameter && program.IsOwn(parameter))
            return PassedTo(parameter.Name, ordinal, parameter.DeclaringSyntaxReferences[0].SyntaxTree).ToList() is { Count: > 0 } passed ? passed : PassedWhereKept(syntax, ordinal);
        return ordinal == 0 && program.StepOf(argument?.Parent) is { } step && step.Input("elements") is { } elements
            ? [Source.ElementOf(elements.Operation, syntax)]
            : [];
    }

    /// <summary>The function that a clause of a query is.</summary>
    IOperation? InQuery(IMethodSymbol lambda, SyntaxNode clause)
    {
        var operation = program.OperationAt(clause);
        while (operation is not (null or IAnonymousFunctionOperation) || (operation is IAnonymousFunctionOperation { Symbol: var other } && !SymbolEqualityComparer.Default.Equals(other, lambda)))
            operation = operation.Parent;
        return operation;
    }

    /// <summary>What a lambda gets that is kept in a member, from wherever that is called.</summary>
    IEnumerable<Source> PassedWhereKept(SyntaxNode lambda, int ordinal) =>
        from node in program.UsesOf(TreeIndex.DelegateCall, isNear: true)
        let call = program.OperationAt(node) as IInvocationOperation
        where call is { TargetMethod.MethodKind: MethodKind.DelegateInvoke, Instance: { } function } && call.Arguments.Length > ordinal
            && program.Values.Of(Value.Of(call.Instance)).Origins.Any(origin => origin.Operation is IAnonymousFunctionOperation && origin.Operation.Syntax == lambda)
        select new Source(call.Arguments[ordinal].Value);

    IEnumerable<Source> PassedTo(string function, int ordinal, SyntaxTree tree) =>
        from node in TreeIndex.Of(tree).Uses(function)
        let call = program.OperationAt(node) as IInvocationOperation
        where call is { TargetMethod.MethodKind: MethodKind.DelegateInvoke } && call.Arguments.Length > ordinal
        select new Source(call.Arguments[ordinal].Value);

    /// <summary>All calls and creations under a simple name, by what they call; bound once a name, so that many methods of one name cost no more than one.</summary>
    ILookup<ISymbol, Call> CallsOf(string name, bool isNear) => _calls.GetOrAdd((name, isNear), key => program.UsesOf(key.Name, key.IsNear).Select(program.OperationAt)
        .Select(call => call switch
        {
            IInvocationOperation invocation => new Call(invocation.TargetMethod, invocation.Arguments, invocation.Syntax),
            IObjectCreationOperation { Constructor: { } constructor } creation => new Call(constructor, creation.Arguments, creation.Syntax),
            _ => null,
        })
        .OfType<Call>()
        .ToLookup<Call, ISymbol>(call => call.Target.OriginalDefinition, SymbolEqualityComparer.Default));

    sealed record Call(IMethodSymbol Target, ImmutableArray<IArgumentOperation> Arguments, SyntaxNode Syntax);

    /// <summary>A method and the interface or base members that it is called through.</summary>
    static IEnumerable<ISymbol> Declarations(IMethodSymbol method)
    {
        foreach (var declared in Overridden(method))
            yield return declared.OriginalDefinition;
        if (method.ContainingType is null || method.MethodKind != MethodKind.Ordinary)
            yield break;
        foreach (var member in method.ContainingType.AllInterfaces.SelectMany(type => type.GetMembers(method.Name)))
        {
            if (SymbolEqualityComparer.Default.Equals(method.ContainingType.FindImplementationForInterfaceMember(member), method))
                yield return member.OriginalDefinition;
        }
    }

    /// <summary>What runs when a method is called on an object of a type; null where the type has no such method.</summary>
    static IMethodSymbol? Implementation(IMethodSymbol method, INamedTypeSymbol type)
    {
        if (method.ContainingType.TypeKind != TypeKind.Interface)
            return ApiFacts.BaseTypes(type).SelectMany(each => each.GetMembers(method.Name).OfType<IMethodSymbol>()).FirstOrDefault(own => Overridden(own).Any(other => SymbolEqualityComparer.Default.Equals(other.OriginalDefinition, method)));
        var implemented = type.AllInterfaces.FirstOrDefault(face => SymbolEqualityComparer.Default.Equals(face.OriginalDefinition, method.ContainingType));
        var member = implemented?.GetMembers(method.Name).FirstOrDefault(candidate => SymbolEqualityComparer.Default.Equals(candidate.OriginalDefinition, method));
        return member is not null && type.FindImplementationForInterfaceMember(member) is IMethodSymbol found ? found.ContainingType.TypeKind == TypeKind.Interface ? found : Implementation(found.OriginalDefinition, type) : null;
    }

    /// <summary>A method and those that it overrides.</summary>
    static IEnumerable<IMethodSymbol> Overridden(IMethodSymbol method)
    {
        for (var declared = method; declared is not null; declared = declared.OverriddenMethod)
            yield return declared;
    }

    static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceOrTypeSymbol container) => container.GetMembers().SelectMany(member => member switch
    {
        INamespaceSymbol space => TypesIn(space),
        INamedTypeSymbol type => TypesIn(type).Prepend(type),
        _ => [],
    });
}
