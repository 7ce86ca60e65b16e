using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace MlDesignLint.Analyzers.Flow.Tensors;

/// <summary>Arrays in memory in whose rows one place, that of the class, is set to one.</summary>
sealed class OneHotArrays(MlProgram program)
{
    /// <summary>Whether all rows certainly are so: of an array of two dimensions, or each an array by itself, made in a loop, a lambda or a function.</summary>
    public bool Are(Value rows) => Are(Joined(rows), Joined(rows).Operation.Unconverted());

    /// <summary>The rows that an array of all their numbers, one behind the other, is made of; itself for any other.</summary>
    Value Joined(Value numbers) => program.StepOf(program.Values.Within(numbers).Single) switch
    {
        { Fact.Role: "same-elements" } copy when copy.Fact["computes"] == "same-rows" && copy.Input("elements") is { } elements => program.StepOf(elements with { Operation = elements.Operation.Unconverted() }) is { Fact.Role: "rows" } flat && flat.Fact["cut"] == "flatten" ? flat.Input("input")! : numbers,
        _ => numbers,
    };

    bool Are(Value rows, IOperation written) => program.Values.Of(rows).Single is { Element: null, Operation: IArrayCreationOperation made } && IsNumber(((IArrayTypeSymbol)made.Type!).ElementType)
        ? IsMarked(made, made.DimensionSizes.Length) && (made.DimensionSizes.Length == 2 || WritesTo(made).All(write => IndicesOf(write.Target).Last() is IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } place && place.DescendantsAndSelf().Any(part => part is IBinaryOperation { OperatorKind: BinaryOperatorKind.Multiply })))
        : IsJagged(written.Type) && ((program.Values.Of(rows).Single?.Operation is IArrayCreationOperation { Initializer: null } jagged && (IsMarked(jagged, 2) || RowsOf(jagged) is { Count: > 0 } set && set.All(row => IsVector(program.Values.Of(new(row))))))
            || IsVector(program.Values.Of(rows with { Element = written.Syntax })));

    bool IsVector(ValueSet row) => row is { IsComplete: true, Origins: var origins } && origins.All(origin => origin is { Element: null, Operation: IArrayCreationOperation { DimensionSizes.Length: 1 } made }
        && (made.Initializer is { ElementValues: var written } ? written.Count(IsOne) == 1 && written.Length > 1 && written.All(IsMark) : IsMarked(made, 1)));

    /// <summary>Whether nothing but marks is put into an array where it is made, ones among them, at places that are counted or found.</summary>
    bool IsMarked(IArrayCreationOperation array, int indices)
    {
        var marks = WritesTo(array).Where(write => IndicesOf(write.Target).Count == indices).ToList();
        return marks.All(write => IsMark(write.Value)) && marks.Any(write => IsOne(write.Value) && !IndicesOf(write.Target).Last().ConstantValue.HasValue);
    }

    IReadOnlyList<IOperation> RowsOf(IArrayCreationOperation jagged) => [.. WritesTo(jagged).Where(write => IndicesOf(write.Target).Count == 1).Select(write => write.Value)];

    /// <summary>What is assigned to elements of an array, at any depth, in the function that makes it.</summary>
    IEnumerable<ISimpleAssignmentOperation> WritesTo(IArrayCreationOperation array) => array.Syntax.FirstAncestorOrSelf<VariableDeclaratorSyntax>() is { } variable && program.SymbolOf(variable) is ILocalSymbol local
        ? TreeIndex.Of(variable.SyntaxTree).Writes(TreeIndex.Element).Where(write => Definitions.FunctionAround(variable).Span.Contains(write.Span)).Select(program.OperationAt).OfType<ISimpleAssignmentOperation>()
            .Where(write => write.Target is IArrayElementReferenceOperation element && SymbolEqualityComparer.Default.Equals(RootOf(element).Variable(), local))
        : [];

    static IOperation RootOf(IOperation element) => element.Unconverted() is IArrayElementReferenceOperation { ArrayReference: var array } ? RootOf(array) : element.Unconverted();

    static IReadOnlyList<IOperation> IndicesOf(IOperation element) => element is IArrayElementReferenceOperation { ArrayReference: var array, Indices: var indices } ? [.. IndicesOf(array.Unconverted()), .. indices.Select(index => index.Unconverted())] : [];

    static bool IsMark(IOperation value) => IsConstant(value, 0) || IsOne(value);

    /// <summary>Whether a value is one, or one or nought by a condition.</summary>
    static bool IsOne(IOperation value) => IsConstant(value, 1)
        || (value.Unconverted() is IConditionalOperation { WhenTrue: var first, WhenFalse: { } second } && ((IsConstant(first, 1) && IsConstant(second, 0)) || (IsConstant(first, 0) && IsConstant(second, 1))));

    static bool IsConstant(IOperation value, double number) => value.Unconverted().ConstantValue is { HasValue: true, Value: IConvertible and not (string or bool or char) and var constant }
        && constant.ToDouble(System.Globalization.CultureInfo.InvariantCulture).Equals(number);

    static bool IsJagged(ITypeSymbol? type) => (type switch
    {
        IArrayTypeSymbol { ElementType: var element } => element,
        INamedTypeSymbol { IsTupleType: false, TypeArguments: [var element] } => element,
        _ => null,
    }) is IArrayTypeSymbol { Rank: 1, ElementType: var number } && IsNumber(number);

    static bool IsNumber(ITypeSymbol type) => type.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_Double;
}
