using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MlDesignLint.Analyzers.Flow;

/// <summary>The expressions a value may come from. <see cref="IsComplete"/> is false where another, unseen one is possible.</summary>
sealed record ValueSet(ImmutableArray<Value> Origins, bool IsComplete)
{
    /// <summary>The only origin; null where there are none, several, or unseen ones.</summary>
    public Value? Single => IsComplete && Origins.Length == 1 ? Origins[0] : null;
}

/// <summary>
/// Follows an expression back to where its value was made: through locals, fields, properties, tuples, collections, parameters, lambdas and returns of
/// the compilation's own functions. What it cannot follow is an origin itself (a library call, a literal) or unknown. Bounded in depth, in origins and
/// in work.
/// </summary>
sealed class Values(MlProgram program)
{
    const int MaxDepth = 32;
    const int MaxOrigins = 16;
    const int MaxVisits = 400;

    static readonly string[] Removals = ["Remove", "RemoveAt", "RemoveAll", "RemoveRange", "Clear", "ExceptWith", "IntersectWith"];

    static readonly ValueSet Nothing = new(ImmutableArray<Value>.Empty, IsComplete: false);

    readonly ConcurrentDictionary<Value, ValueSet> _known = new();

    /// <summary>The origins, wherever in the program.</summary>
    public ValueSet Of(Value? value) => value is null ? Nothing : _known.GetOrAdd(value, value => new Walk(program, new(MaxVisits), leavesMethod: true).From(value, 0));

    /// <summary>The origins as far as the function itself shows them: a parameter is one.</summary>
    public ValueSet Within(Value? value) => new Walk(program, new(MaxVisits), leavesMethod: false).From(value, 0);

    /// <summary>What a collection is created with, and what is added to it afterwards; none where it is made in another way.</summary>
    public IReadOnlyList<Entry> EntriesOf(IOperation collection) => new Walk(program, new(MaxVisits), leavesMethod: true).EntriesOf(collection);

    /// <summary>What is added to a collection where it is named, in source order.</summary>
    public IEnumerable<Entry> AddedTo(IOperation collection) => new Walk(program, new(MaxVisits), leavesMethod: true).AddedTo(collection);

    /// <summary>Whether something takes elements out of a collection that is created here.</summary>
    public bool LosesElements(IOperation collection) => Removals.SelectMany(TreeIndex.Of(collection.Syntax.SyntaxTree).Uses)
        .Any(node => program.OperationAt(node) is IInvocationOperation { Instance: { } list } && Of(new(list)).Origins.Any(origin => origin.Operation == collection));

    sealed class Budget(int visits)
    {
        public int Visits { get; set; } = visits;
    }

    sealed class Walk(MlProgram program, Budget budget, bool leavesMethod, bool isAside = false)
    {
        readonly ImmutableArray<Value>.Builder _origins = ImmutableArray.CreateBuilder<Value>();
        readonly HashSet<Value> _seen = [];
        bool _complete = true;

        public ValueSet From(Value? value, int depth)
        {
            Visit(value, depth);
            var others = _origins.Where(origin => !IsNullReference(origin.Operation)).ToImmutableArray();
            var origins = others.IsEmpty ? _origins.ToImmutable() : others;
            return new(origins, _complete && origins.Length > 0);
        }

        /// <summary>Where there is another value, a variable that holds null by then would be a failure.</summary>
        static bool IsNullReference(IOperation origin) => origin is { ConstantValue: { HasValue: true, Value: null }, Type: null or { IsReferenceType: true } };

        void Visit(Value? value, int depth)
        {
            if (value is null || depth > MaxDepth || _origins.Count >= MaxOrigins || budget.Visits-- <= 0)
            {
                _complete = false;
                return;
            }

            if (value.Operation.Variable() is { } variable)
                value = value with { Path = value.Path?.Entering(variable) };
            // What ends here gives no value.
            if (!_seen.Add(value) || value.Operation is IThrowOperation)
                return;
            if (PassedThrough(value) is { } inner)
            {
                foreach (var operation in inner)
                    Visit(value with { Operation = operation }, depth + 1);
                return;
            }

            switch (value.Operation)
            {
                case ILocalReferenceOperation local:
                    Follow(program.Definitions.OfLocal(local.Local, local), value, value.Path, depth);
                    break;
                case IParameterReferenceOperation { Parameter.RefKind: RefKind.None or RefKind.Out } parameter:
                    Follow(program.Definitions.OfParameter(parameter.Parameter, parameter), value, value.Path, depth);
                    break;
                case IFieldReferenceOperation { Field.ContainingType.IsTupleType: true, Instance: { } tuple } field:
                    VisitPart(new(tuple, value.Path), Tuples.IndexOf(field.Field), value.Element, depth);
                    break;
                case IMemberReferenceOperation { Member: IFieldSymbol { IsConst: false } or IPropertySymbol { IsIndexer: false } } member when program.IsOwn(member.Member) && OfObject(member, value.Path) is { } given:
                    Visit(given with { Element = value.Element }, depth + 1);
                    break;
                case IFieldReferenceOperation { ConstantValue.HasValue: false, Field: var field } when program.IsOwn(field):
                    Follow(program.Definitions.OfMember(field.OriginalDefinition), value, path: null, depth);
                    break;
                case IPropertyReferenceOperation { Property: { ContainingType.IsAnonymousType: true } property, Instance: { } instance }:
                    VisitWritten(new(instance, value.Path), property, value.Element, depth);
                    break;
                case IPropertyReferenceOperation { Property: { IsIndexer: false } property } when program.IsOwn(property):
                    var bodies = property.GetMethod is { } getter ? program.Calls.BodiesOf(getter.OriginalDefinition) : [];
                    foreach (var member in bodies.Select(body => body.AssociatedSymbol).DefaultIfEmpty(property.OriginalDefinition))
                        Follow(program.Definitions.OfMember(member!), value, path: null, depth);
                    break;
                case IArrayElementReferenceOperation { Indices: [var index] } access when value.Element is null && index.Unconverted() is not IRangeOperation:
                    VisitElements(new(access.ArrayReference, value.Path), KeyOf(index), depth);
                    break;
                case IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } collection, Arguments: [var index] } when value.Element is null:
                    VisitElements(new(collection, value.Path), KeyOf(index.Value), depth);
                    break;
                case IInvocationOperation call:
                    VisitCall(call, value, depth);
                    break;
                default:
                    VisitMade(value, depth);
                    break;
            }
        }

        /// <summary>What the one object that a member is read of was created with for it; null where all that is known is what any of them may hold.</summary>
        Value? OfObject(IMemberReferenceOperation member, CallPath? path) => !isAside && leavesMethod && Objects.InstanceOf(member, path) is { } instance && new Walk(program, budget, leavesMethod, isAside: true).From(instance, MaxDepth / 2).Single is { } made ? Objects.Given(program, made, member.Member) : null;

        /// <summary>What an expression hands on unchanged; null where it makes a value itself.</summary>
        IReadOnlyList<IOperation>? PassedThrough(Value value) => value.Operation switch
        {
            IConversionOperation { OperatorMethod: null } conversion => [conversion.Operand],
            IParenthesizedOperation parenthesized => [parenthesized.Operand],
            IAwaitOperation awaited => [awaited.Operation],
            IArgumentOperation argument => [argument.Value],
            ITranslatedQueryOperation query => [query.Operation],
            IConditionalOperation { WhenFalse: { } whenFalse } conditional => Holds(conditional.Condition, value.Path) is { } holds ? [holds ? conditional.WhenTrue : whenFalse] : [conditional.WhenTrue, whenFalse],
            ICoalesceOperation coalesce => [coalesce.Value, coalesce.WhenNull],
            ISwitchExpressionOperation choice => Arms.Of(choice, value.Path),
            ISimpleAssignmentOperation assignment => [assignment.Value],
            ICoalesceAssignmentOperation assignment => [assignment.Target, assignment.Value],
            IDelegateCreationOperation { Target: IAnonymousFunctionOperation function } => [function],
            IConditionalAccessInstanceOperation instance when instance.Accessed() is { } accessed => [accessed],
            IConditionalAccessOperation access => [access.WhenNotNull],
            _ => null,
        };

        /// <summary>Whether a condition holds: a constant that a call passes for a parameter, or whether a variable holds null; null where that is not known.</summary>
        bool? Holds(IOperation condition, CallPath? path) => condition.Unconverted() switch
        {
            IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, Operand: var negated } => !Holds(negated, path),
            IParameterReferenceOperation { Parameter: var parameter } => path?.Entering(parameter)?.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == parameter.Ordinal)?.Value.ConstantValue is { HasValue: true, Value: bool passed } ? passed : null,
            IIsPatternOperation { Value: var tested, Pattern: IConstantPatternOperation { Value: var constant } } when IsNullReference(constant.Unconverted()) => IsNull(tested, path),
            IIsPatternOperation { Value: var tested, Pattern: INegatedPatternOperation { Pattern: IConstantPatternOperation { Value: var constant } } } when IsNullReference(constant.Unconverted()) => !IsNull(tested, path),
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals, LeftOperand: var tested, RightOperand: var constant } when IsNullReference(constant.Unconverted()) => IsNull(tested, path),
            IBinaryOperation { OperatorKind: BinaryOperatorKind.NotEquals, LeftOperand: var tested, RightOperand: var constant } when IsNullReference(constant.Unconverted()) => !IsNull(tested, path),
            _ => null,
        };

        /// <summary>Whether a variable holds null; null where that is not known.</summary>
        bool? IsNull(IOperation tested, CallPath? path)
        {
            var walk = new Walk(program, budget, leavesMethod: false, isAside: true);
            if (isAside || tested.Unconverted() is not { } variable || variable.Variable() is null || !walk.From(new(variable, path), MaxDepth / 2).IsComplete)
                return null;
            var nulls = walk._origins.Count(origin => IsNullReference(origin.Operation));
            return nulls == walk._origins.Count ? true : nulls == 0 && !walk._origins.Any(origin => origin.Operation.Variable() is not null || origin.Operation is IMemberReferenceOperation) ? false : null;
        }

        void VisitCall(IInvocationOperation call, Value value, int depth)
        {
            var method = call.TargetMethod;
            if (value.Path?.Contains(call) == true)
                _complete = false;
            else if (program.StepOf(value with { Element = null }) is { } step)
                VisitStep(step, value, depth);
            else if (program.IsOwn(method))
            {
                foreach (var body in BodiesOf(call, value.Path).DefaultIfEmpty())
                    VisitReturns(body, call, call.Arguments, value, depth);
            }
            else if (method.MethodKind == MethodKind.DelegateInvoke && call.Instance is { } function)
                VisitDelegates(new(function, value.Path), call.Arguments, value, depth);
            else
                _origins.Add(value);
        }

        /// <summary>The methods that may run when one is called; of several, those of the objects that it is called on, where these are known.</summary>
        IReadOnlyList<IMethodSymbol> BodiesOf(IInvocationOperation call, CallPath? path)
        {
            var bodies = program.Calls.BodiesOf(call);
            return bodies.Count < 2 || isAside || !leavesMethod || call.Instance is not { } receiver || new Walk(program, budget, leavesMethod, isAside: true).From(new(receiver, path), MaxDepth / 2) is not { IsComplete: true, Origins: var objects }
                || !objects.All(made => made.Operation is IObjectCreationOperation { Type: INamedTypeSymbol }) ? bodies
                : program.Calls.BodiesOf(call.TargetMethod, objects.Select(made => (INamedTypeSymbol)made.Operation.Type!));
        }

        /// <summary>A library call: one that hands on its argument or its collection's elements is followed, any other is an origin.</summary>
        void VisitStep(Step step, Value value, int depth)
        {
            if (step.Input("passes") is { } passed)
                VisitPassed(passed, value, depth);
            else if (step.Fact.Role is "choose" or "pick" && step.Input("elements") is { } chosen && value.Element is null)
                VisitElements(chosen, step.Fact["end"] == "first" && step.Operation is IInvocationOperation { Arguments.Length: 1 } ? 0 : value.Operation.Syntax, depth);
            else if (value.Element is not null && step.Input("selector") is { } selector)
                VisitDelegates(selector, ImmutableArray<IArgumentOperation>.Empty, value with { Element = null }, depth);
            else if (value.Element is not null && step.Input("elements") is { } elements)
                VisitElements(elements, step.Fact["cut"] == "none" ? value.Element : value.Operation.Syntax, depth);
            else
                _origins.Add(value);
        }

        /// <summary>What is handed on, or where that is a delegate, what it returns: of a task, a lazy value.</summary>
        void VisitPassed(Value passed, Value value, int depth)
        {
            if (passed.Operation.Type?.TypeKind == TypeKind.Delegate || passed.Operation is IDelegateCreationOperation)
                VisitDelegates(passed, ImmutableArray<IArgumentOperation>.Empty, value, depth);
            else
                Visit(passed with { Element = value.Element }, depth + 1);
        }

        /// <summary>What a delegate returns when it is called; where it is not in sight, the call is an origin.</summary>
        void VisitDelegates(Value function, ImmutableArray<IArgumentOperation> arguments, Value value, int depth)
        {
            var functions = new Walk(program, budget, leavesMethod).From(function, depth + 1);
            if (!functions.IsComplete || value.Path?.Contains(value.Operation) == true)
                _origins.Add(value);
            else
            {
                foreach (var origin in functions.Origins)
                    VisitReturns(FunctionOf(origin.Operation), value.Operation, arguments, value, depth);
            }
        }

        void VisitReturns(IMethodSymbol? function, IOperation call, ImmutableArray<IArgumentOperation> arguments, Value value, int depth)
        {
            if (function is null)
                _complete = false;
            else
                Follow(program.Calls.ReturnsOf(function), value, new(call, function, arguments, value.Path), depth);
        }

        IMethodSymbol? FunctionOf(IOperation origin) => origin switch
        {
            IAnonymousFunctionOperation lambda => lambda.Symbol,
            IDelegateCreationOperation { Target: IMethodReferenceOperation { Method: var method } } when program.IsOwn(method) => program.Calls.BodyOf(method.OriginalDefinition),
            IMethodReferenceOperation { Method: var method } when program.IsOwn(method) => program.Calls.BodyOf(method.OriginalDefinition),
            _ => null,
        };

        /// <summary>A value made here; where one of its elements is asked for and the elements are written out, those.</summary>
        void VisitMade(Value value, int depth)
        {
            if (program.StepOf(value with { Element = null })?.Input("passes") is { } passed)
                VisitPassed(passed, value, depth);
            else if (value.Element is null || EntriesOf(value.Operation) is not { Count: > 0 } entries)
                _origins.Add(value);
            else if (value.Element is int or string && Entries.AreKeyed(value.Operation.Type))
                VisitEntries(entries, value, depth);
            else if (value.Element is int index)
                Visit(ElementAt(entries, index, value.Path), depth + 1);
            else
            {
                foreach (var entry in entries)
                    Visit(new(entry.Value, value.Path, entry.IsSpread ? value.Element : null), depth + 1);
            }
        }

        /// <summary>The element at a place; null where it is not known, as behind a collection whose length nobody knows.</summary>
        static Value? ElementAt(IReadOnlyList<Entry> entries, int index, CallPath? path) =>
            entries[0].IsSpread && (index == 0 || entries.Count == 1) ? new(entries[0].Value, path, index)
            : index < entries.Count && entries.Take(index + 1).All(entry => !entry.IsSpread) ? new(entries[index].Value, path)
            : null;

        /// <summary>What a dictionary holds under a key; unknown where one of the keys is.</summary>
        void VisitEntries(IReadOnlyList<Entry> entries, Value value, int depth)
        {
            _complete &= entries.All(entry => entry.Key is { ConstantValue.HasValue: true });
            foreach (var entry in entries.Where(entry => Equals(entry.Key?.ConstantValue.Value, value.Element)))
                Visit(new(entry.Value, value.Path), depth + 1);
        }

        /// <summary>Follows a symbol's sources; without any, the reference itself is the origin (a parameter nobody in sight fills).</summary>
        void Follow(IReadOnlyList<Source> sources, Value reference, CallPath? path, int depth)
        {
            if (sources.Count == 0)
                AddUnfilled(reference);
            foreach (var source in sources)
            {
                switch (source.Kind)
                {
                    case SourceKind.Incoming:
                        Enter((IParameterReferenceOperation)reference.Operation, reference, depth);
                        break;
                    case SourceKind.Out:
                        VisitOut(source.Operation as IArgumentOperation, reference, path, depth);
                        break;
                    case SourceKind.Nested:
                        _complete = false;
                        break;
                    case SourceKind.Element when source.Operation is not null:
                        VisitElements(new(source.Operation, path), source.Key!, depth, source.Part);
                        break;
                    case SourceKind.Whole when source.Operation is not null && source.Part >= 0:
                        VisitPart(new(source.Operation, path), source.Part, reference.Element, depth);
                        break;
                    default:
                        Visit(source.Operation is null ? null : new(source.Operation, path, reference.Element), depth + 1);
                        break;
                }
            }
        }

        /// <summary>From a parameter to the argument of the call that was followed into its method, else to those of all calls.</summary>
        void Enter(IParameterReferenceOperation reference, Value value, int depth)
        {
            var parameter = reference.Parameter;
            if (value.Path?.Entering(parameter) is { Arguments.IsEmpty: false } entry)
                Visit(entry.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == parameter.Ordinal) is { } argument ? new(argument.Value, entry.Outer, value.Element) : null, depth + 1);
            else if (leavesMethod || parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction })
                Follow(program.Calls.ArgumentsOf(parameter), value, path: null, depth);
            else
                AddUnfilled(value);
        }

        /// <summary>A parameter or member that nobody in sight fills is one origin, however often it is named.</summary>
        void AddUnfilled(Value reference)
        {
            var parameter = (reference.Operation as IParameterReferenceOperation)?.Parameter;
            if (parameter is null || !_origins.Any(origin => origin.Operation is IParameterReferenceOperation other && SymbolEqualityComparer.Default.Equals(other.Parameter, parameter) && Equals(origin.Path, reference.Path) && Equals(origin.Element, reference.Element)))
                _origins.Add(reference);
        }

        void VisitOut(IArgumentOperation? argument, Value reference, CallPath? path, int depth)
        {
            if (argument is not { Parameter: { RefKind: RefKind.Out } parameter, Parent: IInvocationOperation call } || !program.IsOwn(parameter)
                || program.Calls.BodyOf(call.TargetMethod.OriginalDefinition) is not { } body || path?.Contains(call) == true)
                _complete = false;
            else
                Follow(program.Definitions.SetBy(body.Parameters[parameter.Ordinal]), reference, new(call, body, call.Arguments, path), depth);
        }

        void VisitPart(Value tuple, int part, object? element, int depth)
        {
            // The elements of a dictionary are its values: the second part of a pair, whose first is not followed.
            if (tuple.Element is null ? Entries.IsPair(tuple.Operation.Type) : Entries.AreKeyed(tuple.Operation.Type))
            {
                Visit(part == 1 ? tuple : null, depth + 1);
                return;
            }

            var tuples = new Walk(program, budget, leavesMethod).From(tuple, depth + 1);
            _complete &= tuples.IsComplete;
            foreach (var origin in tuples.Origins)
                Visit(PartOf(origin.Operation, part) is { } written ? new(written, origin.Path, element) : null, depth + 1);
        }

        /// <summary>What stands at a place of a tuple, or of a record that is taken apart as its parameters are listed.</summary>
        static IOperation? PartOf(IOperation whole, int part) => whole switch
        {
            ITupleOperation tuple => tuple.Elements.ElementAtOrDefault(part),
            IObjectCreationOperation { Constructor.ContainingType: { IsRecord: true } record } creation when record.GetMembers("Deconstruct") is [{ IsImplicitlyDeclared: true }] =>
                creation.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == part)?.Value,
            _ => null,
        };

        /// <summary>What an anonymous object was written with.</summary>
        void VisitWritten(Value instance, IPropertySymbol property, object? element, int depth)
        {
            var objects = new Walk(program, budget, leavesMethod).From(instance, depth + 1);
            _complete &= objects.IsComplete;
            foreach (var origin in objects.Origins)
            {
                var written = (origin.Operation as IAnonymousObjectCreationOperation)?.Initializers.OfType<ISimpleAssignmentOperation>()
                    .FirstOrDefault(assignment => assignment.Target is IPropertyReferenceOperation target && target.Property.Name == property.Name)?.Value;
                Visit(written is null ? null : new(written, origin.Path, element), depth + 1);
            }
        }

        /// <summary>One element, or all of them in turn, of a collection; of each the part of a tuple where one is asked for.</summary>
        void VisitElements(Value collection, object key, int depth, int part = -1)
        {
            if (part < 0)
                Visit(collection with { Element = key }, depth + 1);
            else
                VisitPart(collection with { Element = key }, part, element: null, depth);
        }

        static object KeyOf(IOperation index) => index.ConstantValue is { HasValue: true, Value: int or string } constant ? constant.Value : index.Syntax;

        public IReadOnlyList<Entry> EntriesOf(IOperation collection) => Entries.Of(program, collection, list => IsMadeAs(collection, list));

        public IEnumerable<Entry> AddedTo(IOperation collection) => Entries.AddedTo(program, collection, list => IsMadeAs(collection, list));

        bool IsMadeAs(IOperation collection, IOperation list) => new Walk(program, budget, leavesMethod: false).From(new(list), MaxDepth / 2).Single is { Element: null, Operation: var made } && made == collection;
    }
}
