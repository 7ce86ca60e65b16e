using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MlDesignLint.Analyzers.Flow;

/// <summary>Operations as they are meant, past what the compiler wraps around them.</summary>
static class OperationShapes
{
    /// <summary>What takes an operation's value: its parent, past conversions, arguments and the brackets of a query.</summary>
    public static IOperation? Consumer(this IOperation operation)
    {
        var parent = operation.Parent;
        while (parent is IConversionOperation or IArgumentOperation or ITranslatedQueryOperation)
            parent = parent.Parent;
        return parent;
    }

    /// <summary>The local or parameter that an operation names; null where it is something else.</summary>
    public static ISymbol? Variable(this IOperation operation) => operation switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        _ => null,
    };

    /// <summary>The value that is converted, past all conversions; of a query, the last call that it stands for.</summary>
    public static IOperation Unconverted(this IOperation operation) => operation switch
    {
        IConversionOperation { Operand: var converted } => converted.Unconverted(),
        ITranslatedQueryOperation { Operation: var call } => call.Unconverted(),
        _ => operation,
    };

    /// <summary>What stands before the <c>?.</c> of an access; null where that cannot be told.</summary>
    public static IOperation? Accessed(this IConditionalAccessInstanceOperation instance)
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
