using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MlDesignLint.Analyzers.Flow;

/// <summary>Texts and numbers that an expression is known to be: constants, and values that only ever come from one constant.</summary>
sealed class Constants(MlProgram program)
{
    const int MaxDepth = 16;

    /// <summary>The text; null where it is not known.</summary>
    public string? Text(Value? value) => Fold(value) as string;

    /// <summary>The constant; null where it is not known or is null itself.</summary>
    public object? Fold(Value? value) => Fold(value, MaxDepth);

    /// <summary>Whether a value is certainly null: written so, or a parameter's default.</summary>
    public bool IsNull(Value? value) => IsNull(value?.Operation) || IsNull(program.Values.Of(value).Single?.Operation);

    static bool IsNull(IOperation? operation) => operation switch
    {
        IConversionOperation conversion => IsNull(conversion.Operand),
        IDefaultValueOperation => operation.ConstantValue is not { HasValue: true, Value: not null },
        _ => operation?.ConstantValue is { HasValue: true, Value: null },
    };

    object? Fold(Value? value, int depth)
    {
        if (value?.Operation.ConstantValue is { HasValue: true, Value: var written })
            return written;
        if (depth == 0 || program.Values.Of(value).Single is not { } origin)
            return null;
        return origin.Operation switch
        {
            { ConstantValue: { HasValue: true, Value: var single } } => single,
            IInterpolatedStringOperation text => Joined(text.Parts.Select(part => Part(part, origin.Path, depth - 1))),
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum =>
                Joined(new[] { sum.LeftOperand, sum.RightOperand }.Select(operand => Fold(Value.Of(operand, origin.Path), depth - 1) as string)),
            _ => null,
        };
    }

    string? Part(IInterpolatedStringContentOperation part, CallPath? path, int depth) => part switch
    {
        IInterpolatedStringTextOperation { Text: var literal } => Fold(Value.Of(literal, path), depth) as string,
        IInterpolationOperation { FormatString: null, Alignment: null } hole => Fold(Value.Of(hole.Expression, path), depth) as string,
        _ => null,
    };

    static string? Joined(IEnumerable<string?> parts)
    {
        var texts = parts.ToList();
        return texts.Contains(null) ? null : string.Concat(texts);
    }
}
