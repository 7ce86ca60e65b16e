using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MlDesignLint.Analyzers.Flow;

/// <summary>Parts of arrays that are taken by a range: <c>rows[..border]</c>, <c>rows[^100..]</c>.</summary>
static class Slices
{
    /// <summary>A slice as a step that cuts rows; null where it is none, or its bounds are counted from both ends.</summary>
    public static Step? Of(MlProgram program, Value slice) => RangeOf(slice) is not { } range ? null : (range.LeftOperand, range.RightOperand) switch
    {
        (null, { } end) => Cut(program, slice, IsFromEnd(end) ? "skip-last" : "take"),
        ({ } start, null) => Cut(program, slice, IsFromEnd(start) ? "take-last" : "skip"),
        ({ } start, { } end) when !IsFromEnd(start) && !IsFromEnd(end) => Cut(program, slice, "piece"),
        _ => null,
    };

    /// <summary>The number that a slice starts at; null where it starts at the first.</summary>
    public static Value? Start(Value slice) => NumberOf(RangeOf(slice)?.LeftOperand, slice);

    /// <summary>The number that a slice ends before; null where it goes to the last.</summary>
    public static Value? End(Value slice) => NumberOf(RangeOf(slice)?.RightOperand, slice);

    static Step Cut(MlProgram program, Value slice, string cut) => new(program, new(slice.Operation.Syntax.ToString(), "slice", new Dictionary<string, string> { ["cut"] = cut }), slice);

    static IRangeOperation? RangeOf(Value slice) => (slice.Operation as IArrayElementReferenceOperation)?.Indices is [var index] ? index.Unconverted() as IRangeOperation : null;

    static bool IsFromEnd(IOperation bound) => bound.Unconverted() is IUnaryOperation { OperatorKind: UnaryOperatorKind.Hat };

    static Value? NumberOf(IOperation? bound, Value slice) => Value.Of(bound?.Unconverted() is IUnaryOperation { OperatorKind: UnaryOperatorKind.Hat, Operand: var fromEnd } ? fromEnd.Unconverted() : bound?.Unconverted(), slice.Path);
}
