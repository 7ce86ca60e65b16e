using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using MlDesignLint.Analyzers.Knowledge;

namespace MlDesignLint.Analyzers.Flow.Tensors;

/// <summary>The library members that a part of the source uses, also through the program's own functions. <see cref="IsComplete"/> is false where unseen code may run.</summary>
sealed record Reached(IReadOnlyList<Step> Steps, bool IsComplete)
{
    public Step? First(string role) => Steps.FirstOrDefault(step => step.Fact.Role == role);

    public bool Has(string role) => First(role) is not null;

    /// <summary>Whether certainly none of some roles is used.</summary>
    public bool Lacks(params string[] roles) => IsComplete && !roles.Any(Has);
}

/// <summary>A place in a function that comes to another place, itself or a call that leads there, with the calls from there on.</summary>
sealed record Way(SyntaxNode Function, SyntaxNode Place, CallPath? Path);

/// <summary>What runs when a loop, a statement or a function runs, and what has to run for it: calls followed forwards and backwards.</summary>
sealed class Reach(MlProgram program)
{
    const int MaxFunctions = 100;

    readonly ConcurrentDictionary<SyntaxNode, Reached> _known = new();
    readonly ConcurrentDictionary<SyntaxNode, Part> _functions = new();
    readonly ConcurrentDictionary<SyntaxNode, IReadOnlyList<SyntaxNode>> _callers = new();
    readonly ConcurrentDictionary<SyntaxNode, IReadOnlyList<SyntaxNode>> _leading = new();
    readonly ConcurrentDictionary<SyntaxNode, IReadOnlyList<Way>> _ways = new();

    public Reached From(SyntaxNode region) => _known.GetOrAdd(region, Find);

    /// <summary>
    /// Whether no switch or scope of a role holds for a place, nor for all calls on one way to it: what a <c>using</c> opens holds to its end, anything else for
    /// the whole function.
    /// </summary>
    public bool IsOutside(SyntaxNode place, string role)
    {
        var seen = new HashSet<SyntaxNode>();
        return IsOpen(place);

        bool IsOpen(SyntaxNode place)
        {
            var function = FunctionOf(place);
            if (program.StepsIn(function, role).Where(step => FunctionOf(step.Syntax) == function).Select(step => Scopes.RegionOf(step.Syntax)).Any(region => region is null || region.Value.Contains(place.Span)) || !seen.Add(function))
                return false;
            var callers = CallsOf(function);
            return callers.Count == 0 || callers.Any(IsOpen);
        }
    }

    /// <summary>Whether the function around a place trains a network, or is called, directly or not, by one that does.</summary>
    public bool ServesTraining(SyntaxNode place) => LeadingTo(FunctionOf(place)).Any(function => From(function).Steps.Any(step =>
        step.Fact.Role is "fit-network" or "network-step" or "backward" || Sessions.IsTraining(step)));

    /// <summary>A function and all that call it, directly or not.</summary>
    public IReadOnlyList<SyntaxNode> LeadingTo(SyntaxNode function) => _leading.GetOrAdd(function, FindLeading);

    IReadOnlyList<SyntaxNode> FindLeading(SyntaxNode function)
    {
        var (found, seen) = (new List<SyntaxNode> { function }, new HashSet<SyntaxNode> { function });
        for (var i = 0; i < found.Count && i < MaxFunctions; i++)
            found.AddRange(CallsOf(found[i]).Select(FunctionOf).Where(seen.Add));
        return found;
    }

    /// <summary>The ways to a place: from its own function, and from each call of a function that leads there.</summary>
    public IReadOnlyList<Way> WaysTo(SyntaxNode place) => _ways.GetOrAdd(place, FindWays);

    IReadOnlyList<Way> FindWays(SyntaxNode place)
    {
        var ways = new List<Way> { new(FunctionOf(place), place, null) };
        for (var i = 0; i < ways.Count && i < MaxFunctions; i++)
        {
            if (!IsFunction(ways[i].Function) || program.SymbolOf(ways[i].Function) is not IMethodSymbol method)
                continue;
            foreach (var call in CallsOf(ways[i].Function).Select(program.OperationAt).Where(call => call is not null && ways[i].Path?.Contains(call) != true))
            {
                var arguments = call switch
                {
                    IInvocationOperation invocation => invocation.Arguments,
                    IObjectCreationOperation creation => creation.Arguments,
                    _ => ImmutableArray<IArgumentOperation>.Empty,
                };
                ways.Add(new(FunctionOf(call!.Syntax), call.Syntax, Into(ways[i].Path, new(call, method, arguments, null))));
            }
        }

        return ways;

        // The new call is the outermost of the path.
        static CallPath Into(CallPath? path, CallPath outer) => path is null ? outer : path with { Outer = Into(path.Outer, outer) };
    }

    /// <summary>The outermost loop around a place in its function, or around the calls that lead there; none where the place runs once.</summary>
    public IReadOnlyList<SyntaxNode> LoopsAround(SyntaxNode place) => LoopsOnTheWayTo(place, LoopAround);

    /// <summary>The innermost counting or iterating loop around a place in its function, or around the calls that lead there.</summary>
    public IReadOnlyList<SyntaxNode> TurnsAround(SyntaxNode place) => [.. LoopsOnTheWayTo(place, InnermostLoopAround).Where(loop => loop is CommonForEachStatementSyntax or ForStatementSyntax)];

    IReadOnlyList<SyntaxNode> LoopsOnTheWayTo(SyntaxNode place, Func<SyntaxNode, SyntaxNode?> loopAround)
    {
        var loops = new List<SyntaxNode>();
        var (places, seen) = (new List<SyntaxNode> { place }, new HashSet<SyntaxNode> { place });
        for (var i = 0; i < places.Count && i < MaxFunctions; i++)
        {
            if (loopAround(places[i]) is { } loop)
                loops.Add(loop);
            else
                places.AddRange(CallsOf(FunctionOf(places[i])).Where(seen.Add));
        }

        return [.. loops.Distinct()];
    }

    /// <summary>The outermost loop around a place in its own function.</summary>
    public static SyntaxNode? LoopAround(SyntaxNode place) => place.Ancestors()
        .TakeWhile(node => !IsFunction(node))
        .LastOrDefault(Surroundings.IsLoop);

    /// <summary>The innermost loop around a place in its own function.</summary>
    public static SyntaxNode? InnermostLoopAround(SyntaxNode place) => place.Ancestors().TakeWhile(node => !IsFunction(node)).FirstOrDefault(Surroundings.IsLoop);

    /// <summary>The function around a place; for top-level statements, the file.</summary>
    public static SyntaxNode FunctionOf(SyntaxNode place) => place.Ancestors().FirstOrDefault(IsFunction) ?? place.SyntaxTree.GetRoot();

    /// <summary>The calls, creations and known member reads of a part of the source, without those of functions and types that it declares.</summary>
    public static IEnumerable<SyntaxNode> OwnNodes(SyntaxNode region) => region
        .DescendantNodesAndSelf(node => node == region || !(IsFunction(node) || node is BaseTypeDeclarationSyntax))
        .Where(node => node is InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax
            || (node is MemberAccessExpressionSyntax { Parent: not InvocationExpressionSyntax } access && ApiFacts.Knows(access.Name.Identifier.ValueText)));

    static bool IsFunction(SyntaxNode node) => node is BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax or AccessorDeclarationSyntax;

    Reached Find(SyntaxNode region)
    {
        var steps = new List<Step>();
        var complete = true;
        var (regions, seen) = (new List<SyntaxNode> { region }, new HashSet<SyntaxNode> { region });
        for (var i = 0; i < regions.Count; i++)
        {
            if (i == MaxFunctions)
                return new(steps, IsComplete: false);
            var part = IsFunction(regions[i]) ? _functions.GetOrAdd(regions[i], FindPart) : FindPart(regions[i]);
            steps.AddRange(part.Steps);
            complete &= part.IsComplete;
            regions.AddRange(part.Called.Where(seen.Add));
        }

        return new(steps, complete);
    }

    /// <summary>What a part of the source does by itself, and the functions that it runs.</summary>
    sealed record Part(IReadOnlyList<Step> Steps, bool IsComplete, IReadOnlyList<SyntaxNode> Called);

    Part FindPart(SyntaxNode region)
    {
        var steps = new List<Step>();
        var complete = true;
        var called = new List<SyntaxNode>();
        foreach (var operation in OwnNodes(region).Select(program.OperationAt))
        {
            if (program.StepOf(operation) is { } step)
            {
                steps.Add(step);
                if (operation is IInvocationOperation { TargetMethod.MethodKind: MethodKind.DelegateInvoke })
                    continue;
            }

            switch (operation)
            {
                // What does not bind may be anything, a call of another version of the library too.
                case null or IInvalidOperation:
                    complete = false;
                    break;
                case IInvocationOperation { TargetMethod.MethodKind: MethodKind.DelegateInvoke, Instance: var function }:
                    var functions = HandlersOf(function) ?? program.Lambdas.FunctionsOf(Value.Of(function));
                    complete &= functions is not null;
                    called.AddRange(functions ?? []);
                    break;
                case IInvocationOperation call when program.IsOwn(call.TargetMethod):
                    var bodies = program.Calls.BodiesOf(call);
                    complete &= bodies.Count > 0;
                    called.AddRange(bodies.SelectMany(BodiesOf));
                    break;
                case IObjectCreationOperation { Constructor: { } constructor } when program.IsOwn(constructor):
                    called.AddRange(BodiesOf(constructor));
                    break;
            }
        }

        return new(steps, complete, called);
    }

    /// <summary>What the program adds to one of its own events; null where it adds nothing, or something that is not in sight.</summary>
    IReadOnlyList<SyntaxNode>? HandlersOf(IOperation? raised)
    {
        if ((raised is IConditionalAccessInstanceOperation instance ? instance.Accessed() : raised) is not IEventReferenceOperation { Event: var raisedEvent } || !program.IsOwn(raisedEvent))
            return null;
        var handlers = program.WritesOf(raisedEvent.Name, program.IsNear(raisedEvent)).Select(program.OperationAt).OfType<IEventAssignmentOperation>()
            .Where(assignment => assignment.Adds && assignment.EventReference is IEventReferenceOperation { Event: var target } && SymbolEqualityComparer.Default.Equals(target.OriginalDefinition, raisedEvent.OriginalDefinition))
            .Select(assignment => program.Lambdas.FunctionsOf(new(assignment.HandlerValue))).ToList();
        return handlers.Count == 0 || handlers.Contains(null) ? null : [.. handlers.SelectMany(functions => functions!)];
    }

    static IEnumerable<SyntaxNode> BodiesOf(IMethodSymbol method) => method.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax()).Where(IsFunction);

    /// <summary>Where the program calls one of its own functions, directly or as what it overrides.</summary>
    public IReadOnlyList<SyntaxNode> CallsOf(SyntaxNode function) => _callers.GetOrAdd(function, FindCalls);

    IReadOnlyList<SyntaxNode> FindCalls(SyntaxNode function)
    {
        if (!IsFunction(function) || program.SymbolOf(function) is not IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction or MethodKind.Constructor } method)
            return [];
        return program.Calls.To(method);
    }
}
