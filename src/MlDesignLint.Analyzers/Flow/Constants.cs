using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MlDesignLint.Analyzers.Flow;

/// <summary>Texts and numbers that an expression is known to be: constants, and values that only ever come from one constant.</summary>
sealed class Constants(MlProgram program)
{
    const int MaxDepth = 16;

    /// <summary>Stands around a part of a text that is not known; no source text holds it.</summary>
    const char UnknownMark = '\uFFFF';

    /// <summary>The text; null where it is not known.</summary>
    public string? Text(Value? value) => Fold(value) as string;

    /// <summary>The constant; null where it is not known or is null itself.</summary>
    public object? Fold(Value? value) => Fold(value, MaxDepth, namesUnknown: false);

    /// <summary>The number as it is spelt: 0.2f is 0.2, also where the library takes a double; null where it is not known.</summary>
    public double? Number(Value? value) => Fold(value?.Operation is IConversionOperation { Operand: { ConstantValue.HasValue: true } written } ? new(written, value.Path) : value) switch
    {
        null or string or char or bool => null,
        float single => double.Parse(single.ToString("R", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture),
        IConvertible number => number.ToDouble(CultureInfo.InvariantCulture),
        _ => null,
    };

    /// <summary>The text, with a name for each unknown part of it, so that equal sketches are equal texts; null where not even that can be told.</summary>
    public string? Sketch(Value? value) => Fold(value, MaxDepth, namesUnknown: true) as string;

    /// <summary>Whether two sketches are certainly different texts: the same unknown parts, and other known ones.</summary>
    public static bool Differ(string sketch, string other) =>
        sketch != other && Split(sketch, 1).SequenceEqual(Split(other, 1)) && !Split(sketch, 0).SequenceEqual(Split(other, 0));

    /// <summary>Whether one of the ways to a truth value certainly gives the one that is asked for, negated or compared with a constant too.</summary>
    public bool MayBe(Value? truth, bool wanted) => MayBe(truth, wanted, MaxDepth);

    bool MayBe(Value? truth, bool wanted, int depth) => depth > 0 && (Fold(truth) is bool known ? known == wanted : program.Values.Of(truth).Origins.Any(origin => origin.Operation switch
    {
        { ConstantValue: { HasValue: true, Value: bool each } } => each == wanted,
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, Operand: var negated } => MayBe(new(negated, origin.Path), !wanted, depth - 1),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } comparison when Fold(new(comparison.RightOperand, origin.Path)) is { } constant =>
            program.Values.Of(new(comparison.LeftOperand, origin.Path)).Origins.Any(compared => compared.Operation.ConstantValue is { HasValue: true, Value: { } each } && each.Equals(constant) == (wanted == (comparison.OperatorKind == BinaryOperatorKind.Equals))),
        _ => false,
    }));

    /// <summary>Whether a value is certainly null: written so, a parameter's default, or a member that nobody sets.</summary>
    public bool IsNull(Value? value) => IsNull(value?.Operation) || (program.Values.Of(value) is { IsComplete: true, Origins: var origins } && origins.All(origin => IsNull(origin.Operation)
        || (origin.Operation is IMemberReferenceOperation { Type: { IsReferenceType: true } or { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T }, Member: var member } && program.Definitions.IsNeverSet(member))));

    static bool IsNull(IOperation? operation) => operation switch
    {
        IConversionOperation conversion => IsNull(conversion.Operand),
        IDefaultValueOperation => operation.ConstantValue is not { HasValue: true, Value: not null },
        _ => operation?.ConstantValue is { HasValue: true, Value: null },
    };

    object? Fold(Value? value, int depth, bool namesUnknown)
    {
        if (value is { Element: null, Operation.ConstantValue: { HasValue: true, Value: var written } })
            return written;
        if (program.Values.Of(value) is { IsComplete: true, Origins: { Length: > 1 } origins } && origins.All(origin => origin.Operation.ConstantValue is { HasValue: true, Value: { } each } && each.Equals(origins[0].Operation.ConstantValue.Value)))
            return origins[0].Operation.ConstantValue.Value;
        if (depth == 0 || (program.Values.Of(value).Single ?? (namesUnknown ? program.Values.Within(value).Single ?? Fixed(value) : null)) is not { } origin)
            return null;
        var path = origin.Path;
        return origin.Operation switch
        {
            { ConstantValue: { HasValue: true, Value: var single } } => single,
            IInterpolatedStringOperation text => Joined("", text.Parts.Select(part => Part(part, path, depth - 1, namesUnknown))),
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } sum => Joined("", new[] { sum.LeftOperand, sum.RightOperand }.Select(Inner)),
            IInvocationOperation call when program.StepOf(origin) is { Fact: { Role: "join" } fact } => Joined(fact["glue"]!, PartsOf(call).Select(Inner)),
            _ => namesUnknown ? $"{UnknownMark}{Name(origin)}{ElementOf(origin)}{UnknownMark}" : null,
        };

        string? Inner(IOperation operand) => Fold(Value.Of(operand, path), depth - 1, namesUnknown) as string;
    }

    /// <summary>A static field that is set once holds one text wherever it is read, be it known or not.</summary>
    static Value? Fixed(Value? value) => value is { Operation: IFieldReferenceOperation { Field: { IsStatic: true, IsReadOnly: true } } } ? value : null;

    string? Part(IInterpolatedStringContentOperation part, CallPath? path, int depth, bool namesUnknown) => part switch
    {
        IInterpolatedStringTextOperation { Text: var literal } => Fold(Value.Of(literal, path), depth, namesUnknown) as string,
        IInterpolationOperation { FormatString: null, Alignment: null } hole => Fold(Value.Of(hole.Expression, path), depth, namesUnknown) as string,
        _ => null,
    };

    static IEnumerable<IOperation> PartsOf(IInvocationOperation call) => call.Arguments.SelectMany(argument =>
        argument.Value is IArrayCreationOperation { Initializer: { } array } ? array.ElementValues.AsEnumerable() : [argument.Value]);

    /// <summary>A name that only the same value has: of a parameter or member its symbol, else the place in the source and the calls that led there.</summary>
    static string Name(Value origin) => origin.Operation switch
    {
        IParameterReferenceOperation { Parameter: var parameter } => $"{parameter.ContainingSymbol.ToDisplayString()}:{parameter.Name}",
        IMemberReferenceOperation { Member: { IsStatic: true } member } => member.ToDisplayString(),
        _ => Place(origin.Operation) + Calls(origin.Path),
    };

    static string ElementOf(Value origin) => origin.Element switch
    {
        null => "",
        SyntaxNode taken => $"[{taken.SyntaxTree.FilePath}:{taken.SpanStart}]",
        var index => $"[{index}]",
    };

    static string Calls(CallPath? path) => path is null ? "" : $"<{Place(path.Call)}{Calls(path.Outer)}";

    static string Place(IOperation operation) => $"{operation.Syntax.SyntaxTree.FilePath}:{operation.Syntax.SpanStart}";

    /// <summary>The known parts of a sketch (0), or the unknown ones (1).</summary>
    static IEnumerable<string> Split(string sketch, int kind) => sketch.Split(UnknownMark).Where((_, i) => i % 2 == kind);

    static string? Joined(string separator, IEnumerable<string?> parts)
    {
        var texts = parts.ToList();
        return texts.Contains(null) ? null : string.Join(separator, texts);
    }
}
