using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MlDesignLint.Analyzers.Flow;

/// <summary>An expression, as it is reached through some calls: a helper called twice returns two values.</summary>
/// <param name="Operation">The expression.</param>
/// <param name="Path">The calls through whose results it was reached; null where it stands in the code that is looked at.</param>
sealed record Value(IOperation Operation, CallPath? Path = null)
{
    public static Value? Of(IOperation? operation, CallPath? path = null) => operation is null ? null : new(operation, path);
}

/// <summary>Calls of the program's own methods, the innermost first.</summary>
sealed record CallPath(IInvocationOperation Call, CallPath? Outer)
{
    public bool Contains(IInvocationOperation call) => Call == call || Outer?.Contains(call) == true;

    /// <summary>The call that gave a parameter its value; null where none of these did.</summary>
    public CallPath? Entering(IParameterSymbol parameter) =>
        SymbolEqualityComparer.Default.Equals(Call.TargetMethod.OriginalDefinition, parameter.ContainingSymbol.OriginalDefinition) ? this : Outer?.Entering(parameter);
}
