using Microsoft.CodeAnalysis.Operations;

namespace MlDesignLint.Analyzers.Flow;

/// <summary>The arms of a switch that may give its value: <c>kind switch { "trees" =&gt; …, "linear" =&gt; … }</c>.</summary>
static class Arms
{
    /// <summary>The arm of the constant that a call passes for the parameter that is switched on; without such a constant all arms.</summary>
    public static IReadOnlyList<Microsoft.CodeAnalysis.IOperation> Of(ISwitchExpressionOperation choice, CallPath? path)
    {
        var arms = choice.Arms;
        if (choice.Value.Unconverted() is IParameterReferenceOperation { Parameter: var parameter } && path?.Entering(parameter)?.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == parameter.Ordinal)?.Value.ConstantValue is { HasValue: true, Value: { } passed }
            && arms.All(arm => arm is { Guard: null, Pattern: IConstantPatternOperation { Value.ConstantValue.HasValue: true } or IDiscardPatternOperation })
            && (arms.FirstOrDefault(arm => arm.Pattern is IConstantPatternOperation { Value.ConstantValue.Value: var constant } && passed.Equals(constant)) ?? arms.FirstOrDefault(arm => arm.Pattern is IDiscardPatternOperation)) is { } taken)
            return [taken.Value];
        return [.. arms.Select(arm => arm.Value)];
    }
}
