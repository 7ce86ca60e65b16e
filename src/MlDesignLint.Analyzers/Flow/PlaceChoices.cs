using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MlDesignLint.Analyzers.Flow;

/// <summary>Filters that take rows by their places: <c>rows.Where((_, i) =&gt; i &lt; border)</c>.</summary>
static class PlaceChoices
{
    /// <summary>Whether the first rows are taken, and how many, or how many are left out; null where a filter looks at anything else.</summary>
    public static (bool Takes, Value Count)? Of(MlProgram program, Step filter)
    {
        if (program.Lambdas.FunctionOf(filter.Input("predicate")) is not { Symbol.Parameters: [_, var place] } || program.Lambdas.ResultOf(filter.Input("predicate"))?.Unconverted() is not IBinaryOperation { LeftOperand: var left, RightOperand: var right, OperatorKind: var kind })
            return null;
        return (IsPlace(left), IsPlace(right), kind) switch
        {
            (true, false, BinaryOperatorKind.LessThan) => (true, new(right, filter.Value.Path)),
            (true, false, BinaryOperatorKind.GreaterThanOrEqual) => (false, new(right, filter.Value.Path)),
            (false, true, BinaryOperatorKind.GreaterThan) => (true, new(left, filter.Value.Path)),
            (false, true, BinaryOperatorKind.LessThanOrEqual) => (false, new(left, filter.Value.Path)),
            _ => null,
        };

        bool IsPlace(IOperation side) => SymbolEqualityComparer.Default.Equals(side.Unconverted().Variable(), place);
    }
}
