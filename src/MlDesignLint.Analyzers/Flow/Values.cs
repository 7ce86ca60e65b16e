using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MlDesignLint.Analyzers.Flow;

/// <summary>The expressions a value may come from. <see cref="IsComplete"/> is false where another, unseen one is possible.</summary>
sealed record ValueSet(ImmutableArray<IOperation> Origins, bool IsComplete)
{
    public static ValueSet Unknown { get; } = new(ImmutableArray<IOperation>.Empty, false);

    /// <summary>The only origin; null where there are none, several, or unseen ones.</summary>
    public IOperation? Single => IsComplete && Origins.Length == 1 ? Origins[0] : null;
}

/// <summary>
/// Follows an expression back to where its value was made: through locals, fields, properties, parameters and returns of the compilation's own methods.
/// What it cannot follow is an origin itself (a library call, a literal) or unknown. Bounded in depth and in origins.
/// </summary>
sealed class Values(MlProgram program)
{
    const int MaxDepth = 24;
    const int MaxOrigins = 16;

    public ValueSet Of(IOperation? operation)
    {
        var walk = new Walk(program);
        walk.Visit(operation, 0);
        return walk.Result;
    }

    sealed class Walk(MlProgram program)
    {
        readonly ImmutableArray<IOperation>.Builder _origins = ImmutableArray.CreateBuilder<IOperation>();
        readonly HashSet<IOperation> _seen = [];
        readonly HashSet<ISymbol> _symbols = new(SymbolEqualityComparer.Default);
        bool _complete = true;

        public ValueSet Result => new(_origins.ToImmutable(), _complete && _origins.Count > 0);

        public void Visit(IOperation? operation, int depth)
        {
            if (operation is null || depth > MaxDepth || _origins.Count >= MaxOrigins)
            {
                _complete = false;
                return;
            }

            if (!_seen.Add(operation))
                return;
            switch (operation)
            {
                case IConversionOperation { OperatorMethod: null } conversion:
                    Visit(conversion.Operand, depth + 1);
                    break;
                case IParenthesizedOperation parenthesized:
                    Visit(parenthesized.Operand, depth + 1);
                    break;
                case IAwaitOperation awaited:
                    Visit(awaited.Operation, depth + 1);
                    break;
                case IArgumentOperation argument:
                    Visit(argument.Value, depth + 1);
                    break;
                case IConditionalOperation { WhenFalse: { } whenFalse } conditional:
                    Visit(conditional.WhenTrue, depth + 1);
                    Visit(whenFalse, depth + 1);
                    break;
                case ICoalesceOperation coalesce:
                    Visit(coalesce.Value, depth + 1);
                    Visit(coalesce.WhenNull, depth + 1);
                    break;
                case ISwitchExpressionOperation choice:
                    foreach (var arm in choice.Arms)
                        Visit(arm.Value, depth + 1);
                    break;
                case ISimpleAssignmentOperation assignment:
                    Visit(assignment.Value, depth + 1);
                    break;
                case IConditionalAccessInstanceOperation instance:
                    Visit(AccessedBy(instance), depth + 1);
                    break;
                case IConditionalAccessOperation access:
                    Visit(access.WhenNotNull, depth + 1);
                    break;
                case ILocalReferenceOperation local:
                    Symbol(local.Local, operation, program.WritesOfLocal(local.Local, operation), depth);
                    break;
                case IParameterReferenceOperation { Parameter: { RefKind: RefKind.None } parameter }:
                    Symbol(parameter, operation, program.ArgumentsOf(parameter), depth);
                    break;
                case IFieldReferenceOperation { ConstantValue.HasValue: false, Field: var field } when program.IsOwn(field):
                    Symbol(field, operation, program.WritesOfMember(field), depth);
                    break;
                case IPropertyReferenceOperation { Property: { IsIndexer: false } property } when program.IsOwn(property):
                    Symbol(property, operation, program.WritesOfMember(property), depth);
                    break;
                case IInvocationOperation { TargetMethod: var method } when program.IsOwn(method):
                    Symbol(method, operation, program.ReturnsOf(method), depth);
                    break;
                default:
                    _origins.Add(operation);
                    break;
            }
        }

        /// <summary>Follows a symbol's sources once; without any, the reference itself is the origin (a parameter nobody in sight fills).</summary>
        void Symbol(ISymbol symbol, IOperation reference, IReadOnlyList<IOperation?> sources, int depth)
        {
            if (!_symbols.Add(symbol))
                return;
            if (sources.Count == 0)
                _origins.Add(reference);
            foreach (var source in sources)
                Visit(source, depth + 1);
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
