using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MlDesignLint.Analyzers.Flow;

/// <summary>Which columns a query over a schema picks: <c>rows.Schema.Where(column =&gt; column.Type is NumberDataViewType).Select(column =&gt; column.Name)</c>; a query over the properties of the rows' class is alike.</summary>
sealed class SchemaQueries(MlProgram program)
{
    const int MaxOperators = 12;

    /// <summary>Whether a list of names, which a query takes from the schema of loaded rows, certainly holds a column.</summary>
    public bool Hold(Value? names, string column) => Of(names, column, MaxOperators) is (true, _);

    /// <summary>Whether what a query gives holds a column, and the column; null where that is not known.</summary>
    (bool IsKept, RowColumn Column)? Of(Value? query, string name, int operators)
    {
        if (operators == 0 || program.Values.Of(query).Single is not { Element: null } origin || program.StepOf(origin) is not { } step)
            return null;
        if (step.Fact.Role == "schema")
            return program.RowColumns.Of(step.Receiver)?.FirstOrDefault(column => column.Name == name) is { } column ? (true, column) : null;
        if (step.Fact.Role == "type-members")
            return step.Receiver?.Operation is ITypeOfOperation { TypeOperand: INamedTypeSymbol row } && RowColumns.MembersOf(row, isMarkedOnly: false).FirstOrDefault(member => member!.Name == name) is { } member ? (true, member) : null;
        if (step.Fact.Role == "with-element" || step.Fact["cut"] == "union")
            return Of(step.Receiver, name, operators - 1) is (true, var kept) ? (true, kept) : null;
        if (step.Fact.Role != "same-elements" || Of(step.Receiver, name, operators - 1) is not { } before)
            return null;
        return step.Fact["cut"] == "choice" ? Filtered(step, before)
            : step.Input("selector") is not { } selector || program.Lambdas.ResultOf(selector)?.Unconverted() is { } result && (result is IParameterReferenceOperation || program.StepOf(result) is { Fact.Role: "schema-name" }) ? before
            : null;
    }

    (bool IsKept, RowColumn Column)? Filtered(Step filter, (bool IsKept, RowColumn Column) before) => !before.IsKept ? before
        : program.Lambdas.ResultOf(filter.Input("predicate")) is { } condition && Holds(condition, before.Column) is { } isKept ? (isKept, before.Column)
        : null;

    /// <summary>Whether a condition holds for a column, given as itself or by its name; null where that is not known.</summary>
    bool? Holds(IOperation condition, RowColumn column) => condition switch
    {
        IConversionOperation conversion => Holds(conversion.Operand, column),
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not => !Holds(not.Operand, column),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd } both => Holds(both.LeftOperand, column) is var left && Holds(both.RightOperand, column) is var right && (left == false || right == false) ? false : left & right,
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr } either => Holds(either.LeftOperand, column) | Holds(either.RightOperand, column),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals } same => IsSame(same.LeftOperand, same.RightOperand, column),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.NotEquals } other => !IsSame(other.LeftOperand, other.RightOperand, column),
        IIsTypeOperation { ValueOperand: var type, TypeOperand: var tested } when IsType(type) => IsOf(tested, column),
        IIsPatternOperation match => Matches(match.Value, match.Pattern, column),
        _ => program.StepOf(condition) switch
        {
            { Fact.Role: "schema-hidden" } => false,
            { Fact.Role: "contains" } contains when IsName(contains.Input("element")?.Operation) => Contains(contains, column.Name),
            _ => null,
        },
    };

    bool? Matches(IOperation value, IPatternOperation pattern, RowColumn column) => pattern switch
    {
        INegatedPatternOperation not => !Matches(value, not.Pattern, column),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } either => Matches(value, either.LeftPattern, column) | Matches(value, either.RightPattern, column),
        IConstantPatternOperation { Value: var constant } => IsSame(value, constant, column),
        ITypePatternOperation { MatchedType: var type } when IsType(value) => IsOf(type, column),
        IDeclarationPatternOperation { MatchedType: { } type } when IsType(value) => IsOf(type, column),
        _ => null,
    };

    bool? IsSame(IOperation left, IOperation right, RowColumn column) =>
        IsType(left) && right.Unconverted() is ITypeOfOperation { TypeOperand: var held } ? column.Member is { } member ? SymbolEqualityComparer.Default.Equals(RowClass.TypeOf(member), held) : null
        : IsName(left) ? program.Constants.Text(new(right)) is { } name ? name == column.Name : null
        : IsType(left) && right.Unconverted() is IMemberReferenceOperation { Member: { IsStatic: true } type } ? IsOf(type.ContainingType, column) is { } isOf && isOf && type.Name != "Instance" ? column.Type.ToString() == $"System_{type.Name}" : IsOf(type.ContainingType, column)
        : null;

    /// <summary>Whether a column is of a kind of the library's types; null for a kind that is not known.</summary>
    static bool? IsOf(ITypeSymbol type, RowColumn column) => (MlProgram.FactOf(type) is { Role: "column-kind" } kind ? kind["holds"] : null) switch
    {
        "number" => column.IsNumber,
        "text" => !column.IsVector && column.Type == SpecialType.System_String,
        "boolean" => !column.IsVector && column.Type == SpecialType.System_Boolean,
        "vector" => column.IsVector,
        _ => null,
    };

    bool? Contains(Step contains, string name)
    {
        var names = program.Values.Of(contains.Input("elements") is { } list ? list with { Operation = list.Operation.Unconverted() } : null).Single is { } made && program.Values.EntriesOf(made.Operation) is { Count: > 0 } entries
            && !entries.Any(entry => entry.IsSpread) && !program.Values.LosesElements(made.Operation) ? entries.Select(entry => program.Constants.Text(new(entry.Value, made.Path))).ToList() : [null];
        return names.Contains(name) ? true : names.Contains(null) ? null : false;
    }

    bool IsName(IOperation? operation) => operation?.Unconverted() is IParameterReferenceOperation { Type.SpecialType: SpecialType.System_String } || program.StepOf(operation?.Unconverted()) is { Fact.Role: "schema-name" };

    bool IsType(IOperation operation) => program.StepOf(operation.Unconverted()) is { Fact.Role: "schema-type" };
}
