using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MlDesignLint.Analyzers.Flow;

/// <summary>An expression, as it is reached through some calls: a helper called twice returns two values.</summary>
/// <param name="Operation">The expression.</param>
/// <param name="Path">The calls through whose results it was reached; null where it stands in the code that is looked at.</param>
/// <param name="Element">
/// Null for the value itself; for one of its elements, which one: a constant index, or the loop, lambda or access that takes them one by one.
/// </param>
sealed record Value(IOperation Operation, CallPath? Path = null, object? Element = null)
{
    public static Value? Of(IOperation? operation, CallPath? path = null) => operation is null ? null : new(operation, path);
}

/// <summary>Calls of the program's own functions, the innermost first.</summary>
/// <param name="Call">The call, or the creation of an object.</param>
/// <param name="Target">The method, local function or lambda that runs.</param>
/// <param name="Arguments">What its parameters get.</param>
/// <param name="Outer">The call that led to this one.</param>
sealed record CallPath(IOperation Call, IMethodSymbol Target, ImmutableArray<IArgumentOperation> Arguments, CallPath? Outer)
{
    /// <summary>The call that stands in the code that is looked at.</summary>
    public CallPath Outermost => Outer?.Outermost ?? this;

    /// <summary>The calls that led into the function that has a local or parameter: what a lambda takes from around it does not depend on who calls the lambda.</summary>
    public CallPath? Entering(ISymbol variable) => SymbolEqualityComparer.Default.Equals(Target.OriginalDefinition, variable.ContainingSymbol.OriginalDefinition) ? this : Outer?.Entering(variable);

    public bool Contains(IOperation call) => Call == call || Outer?.Contains(call) == true;

    public bool Equals(CallPath? other) => other is not null && Call == other.Call && Equals(Outer, other.Outer);

    public override int GetHashCode() => Call.GetHashCode();
}
