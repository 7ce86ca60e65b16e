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
/// Follows an expression back to where its value was made: through locals, fields, properties, tuples, parameters and returns of the compilation's own
/// methods. What it cannot follow is an origin itself (a library call, a literal) or unknown. Bounded in depth, in origins and in work.
/// </summary>
sealed class Values(MlProgram program)
{
    const int MaxDepth = 24;
    const int MaxOrigins = 16;
    const int MaxVisits = 400;

    /// <summary>The origins, wherever in the program.</summary>
    public ValueSet Of(Value? value) => new Walk(program, new(MaxVisits), leavesMethod: true).From(value, 0);

    /// <summary>The origins as far as the function itself shows them: a parameter is one.</summary>
    public ValueSet Within(Value? value) => new Walk(program, new(MaxVisits), leavesMethod: false).From(value, 0);

    sealed class Budget(int visits)
    {
        public int Visits { get; set; } = visits;
    }

    sealed class Walk(MlProgram program, Budget budget, bool leavesMethod)
    {
        readonly ImmutableArray<Value>.Builder _origins = ImmutableArray.CreateBuilder<Value>();
        readonly HashSet<Value> _seen = [];
        bool _complete = true;

        public ValueSet From(Value? value, int depth)
        {
            Visit(value, depth);
            return new(_origins.ToImmutable(), _complete && _origins.Count > 0);
        }

        void Visit(Value? value, int depth)
        {
            if (value is null || depth > MaxDepth || _origins.Count >= MaxOrigins || budget.Visits-- <= 0)
            {
                _complete = false;
                return;
            }

            if (!_seen.Add(value))
                return;
            if (PassedThrough(value.Operation) is { } inner)
            {
                foreach (var operation in inner)
                    Visit(Value.Of(operation, value.Path), depth + 1);
                return;
            }

            switch (value.Operation)
            {
                case ILocalReferenceOperation local:
                    Follow(program.Definitions.OfLocal(local.Local, local), value, value.Path, depth);
                    break;
                case IParameterReferenceOperation { Parameter.RefKind: RefKind.None } parameter:
                    Follow(program.Definitions.OfParameter(parameter.Parameter, parameter), value, value.Path, depth);
                    break;
                case IFieldReferenceOperation { Field.ContainingType.IsTupleType: true, Instance: { } tuple } field:
                    VisitElement(new(tuple, value.Path), Tuples.IndexOf(field.Field), depth);
                    break;
                case IFieldReferenceOperation { ConstantValue.HasValue: false, Field: var field } when program.IsOwn(field):
                    Follow(program.Definitions.OfMember(field), value, path: null, depth);
                    break;
                case IPropertyReferenceOperation { Property: { IsIndexer: false } property } when program.IsOwn(property):
                    Follow(program.Definitions.OfMember(property), value, path: null, depth);
                    break;
                case IInvocationOperation { TargetMethod: var method } call when program.IsOwn(method):
                    if (value.Path?.Contains(call) == true)
                        _complete = false;
                    else
                        Follow(program.Definitions.ReturnsOf(method), value, new(call, value.Path), depth);
                    break;
                default:
                    _origins.Add(value);
                    break;
            }
        }

        /// <summary>What an expression hands on unchanged; null where it makes a value itself.</summary>
        static IOperation?[]? PassedThrough(IOperation operation) => operation switch
        {
            IConversionOperation { OperatorMethod: null } conversion => [conversion.Operand],
            IParenthesizedOperation parenthesized => [parenthesized.Operand],
            IAwaitOperation awaited => [awaited.Operation],
            IArgumentOperation argument => [argument.Value],
            IConditionalOperation { WhenFalse: { } whenFalse } conditional => [conditional.WhenTrue, whenFalse],
            ICoalesceOperation coalesce => [coalesce.Value, coalesce.WhenNull],
            ISwitchExpressionOperation choice => [.. choice.Arms.Select(arm => arm.Value)],
            ISimpleAssignmentOperation assignment => [assignment.Value],
            IConditionalAccessInstanceOperation instance => [AccessedBy(instance)],
            IConditionalAccessOperation access => [access.WhenNotNull],
            _ => null,
        };

        /// <summary>Follows a symbol's sources; without any, the reference itself is the origin (a parameter nobody in sight fills).</summary>
        void Follow(IReadOnlyList<Source> sources, Value reference, CallPath? path, int depth)
        {
            if (sources.Count == 0)
                _origins.Add(reference);
            foreach (var source in sources)
            {
                if (source == Source.Incoming)
                    Enter((IParameterReferenceOperation)reference.Operation, reference, depth);
                else if (source.Element is { } element)
                    VisitElement(Value.Of(source.Operation, path), element, depth);
                else
                    Visit(Value.Of(source.Operation, path), depth + 1);
            }
        }

        /// <summary>From a parameter to the argument of the call that was followed into its method, else to those of all calls.</summary>
        void Enter(IParameterReferenceOperation reference, Value value, int depth)
        {
            var parameter = reference.Parameter;
            if (value.Path?.Entering(parameter) is { } entry)
                Visit(Value.Of(entry.Call.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == parameter.Ordinal)?.Value, entry.Outer), depth + 1);
            else if (leavesMethod)
                Follow(program.Definitions.ArgumentsOf(parameter), value, path: null, depth);
            else
                _origins.Add(value);
        }

        void VisitElement(Value? tuple, int element, int depth)
        {
            var tuples = new Walk(program, budget, leavesMethod).From(tuple, depth + 1);
            _complete &= tuples.IsComplete;
            foreach (var origin in tuples.Origins)
                Visit(Value.Of((origin.Operation as ITupleOperation)?.Elements.ElementAtOrDefault(element), origin.Path), depth + 1);
        }

        static IOperation? AccessedBy(IConditionalAccessInstanceOperation instance)
        {
            IOperation child = instance;
            for (var parent = instance.Parent; parent is not null; child = parent, parent = parent.Parent)
            {
                if (parent is IConditionalAccessOperation access && access.WhenNotNull == child)
                    return access.Operation;
            }

            return null;
        }
    }
}
