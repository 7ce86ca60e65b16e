using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MlDesignLint.Analyzers.Flow;

/// <summary>Texts and numbers that an expression is known to be: constants, and values that only ever come from one constant.</summary>
sealed class Constants(MlProgram program)
{
    /// <summary>The text; null where it is not known.</summary>
    public string? Text(IOperation? operation) => Fold(operation) as string;

    /// <summary>The constant; null where it is not known or is null itself.</summary>
    public object? Fold(IOperation? operation)
    {
        if (operation is null)
            return null;
        if (operation.ConstantValue is { HasValue: true, Value: var value })
            return value;
        return program.Values.Of(operation).Single switch
        {
            IInterpolatedStringOperation text => Interpolated(text),
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum when Text(sum.LeftOperand) is { } left && Text(sum.RightOperand) is { } right => left + right,
            { ConstantValue: { HasValue: true, Value: var single } } => single,
            _ => null,
        };
    }

    /// <summary>Whether a value is certainly null: written so, or a parameter's default.</summary>
    public static bool IsNull(IOperation? operation) => operation switch
    {
        IConversionOperation conversion => IsNull(conversion.Operand),
        IDefaultValueOperation => operation.ConstantValue is not { HasValue: true, Value: not null },
        _ => operation?.ConstantValue is { HasValue: true, Value: null },
    };

    string? Interpolated(IInterpolatedStringOperation text)
    {
        var parts = text.Parts.Select(part => part switch
        {
            IInterpolatedStringTextOperation { Text: var literal } => Text(literal),
            IInterpolationOperation { FormatString: null, Alignment: null } hole => Text(hole.Expression),
            _ => null,
        }).ToList();
        return parts.Contains(null) ? null : string.Concat(parts);
    }
}
