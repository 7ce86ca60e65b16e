using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MlDesignLint.Analyzers.Flow.Formulas;

namespace MlDesignLint.Analyzers.Flow;

/// <summary>A moment that rows are filtered by: some days from one that is known, or from one that is the same wherever it is named.</summary>
/// <param name="Base">The text of the other moment and the function that it stands in; null for the beginning of the calendar.</param>
/// <param name="Days">How many days later it is.</param>
sealed record Moment(string? Base, double Days);

/// <summary>The moments that filters of rows compare a column with.</summary>
sealed class Moments(MlProgram program)
{
    const int MaxHops = 12;

    /// <summary>The moment up to which, or from which on, a filter keeps the rows by a column; null where it has none, or that is not known.</summary>
    public Moment? In(Step filter, string? column, bool isUpper)
    {
        if (program.Lambdas.FunctionOf(filter.Input("predicate")) is not { Body: var body } function)
            return null;
        var bounds = body.Descendants().OfType<IBinaryOperation>().Select(comparison => BoundIn(comparison, column, isUpper)).OfType<IOperation>().ToList();
        return bounds is [var only] && !body.Descendants().Any(part => part is IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr } or IUnaryOperation { OperatorKind: UnaryOperatorKind.Not }) ? Of(new(only, filter.Value.Path), MaxHops) : null;
    }

    static IOperation? BoundIn(IBinaryOperation comparison, string? column, bool isUpper)
    {
        var isBelow = comparison.OperatorKind is BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual;
        if (!isBelow && comparison.OperatorKind is not (BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual))
            return null;
        return IsColumn(comparison.LeftOperand, column) ? isBelow == isUpper ? comparison.RightOperand : null
            : IsColumn(comparison.RightOperand, column) && isBelow != isUpper ? comparison.LeftOperand
            : null;
    }

    /// <summary>Whether an operand is the column of a lambda's row, or its day.</summary>
    static bool IsColumn(IOperation operand, string? column) => operand.Unconverted() is IMemberReferenceOperation member
        && (member.Instance is IParameterReferenceOperation { Parameter.ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } }
            ? column is null ? IsTime(member.Type) : ColumnNames.AreSame(RowClass.ColumnOf(member.Member), column)
            : member is { Member.Name: "Date", Instance: { } whole } && IsTime(whole.Type) && IsColumn(whole, column));

    static bool IsTime(ITypeSymbol? type) => type is { SpecialType: SpecialType.System_DateTime } or { Name: "DateOnly" or "DateTimeOffset" };

    Moment? Of(Value moment, int hops)
    {
        if (hops == 0)
            return null;
        switch (moment.Operation.Unconverted())
        {
            case IPropertyReferenceOperation { Property.Name: "Date", Instance: { } whole } when IsTime(whole.Type):
                return Of(moment with { Operation = whole }, hops - 1);
            case IInvocationOperation { Instance: { } from, TargetMethod.Name: "AddDays" or "AddHours" or "Add" or "Subtract", Arguments: [var added] } call when IsTime(from.Type):
                return (call.TargetMethod.Name == "AddHours" ? Number(added.Value, moment) / 24 : call.TargetMethod.Name == "AddDays" ? Number(added.Value, moment) : Span(added.Value, moment)) is { } days
                    && Of(moment with { Operation = from }, hops - 1) is { } start ? start with { Days = start.Days + (call.TargetMethod.Name == "Subtract" ? -days : days) } : null;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Add or BinaryOperatorKind.Subtract } sum when IsTime(sum.LeftOperand.Type):
                return Span(sum.RightOperand, moment) is { } length && Of(moment with { Operation = sum.LeftOperand }, hops - 1) is { } first
                    ? first with { Days = first.Days + (sum.OperatorKind == BinaryOperatorKind.Add ? length : -length) }
                    : null;
            case IObjectCreationOperation { Arguments: [var year, var month, var day, ..] } made when IsTime(made.Type) && made.Arguments.Skip(3).All(argument => Number(argument.Value, moment) is 0):
                return Calendar(Number(year.Value, moment), Number(month.Value, moment), Number(day.Value, moment));
            case IInvocationOperation { TargetMethod: { Name: "Parse" or "ParseExact", IsStatic: true }, Arguments: [var text, ..] } parsed when IsTime(parsed.Type) && program.Constants.Text(new(text.Value, moment.Path)) is { } written:
                return DateTime.TryParse(written, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? new(null, date.Ticks / (double)TimeSpan.TicksPerDay) : null;
            case ILocalReferenceOperation { Local: var local } read:
                return program.Definitions.OfLocal(local, read) is [{ Operation: { } set, Kind: SourceKind.Whole, Part: < 0 }] ? Of(moment with { Operation = set }, hops - 1) : null;
            case IMemberReferenceOperation { Instance: null or IInstanceReferenceOperation, Member: var member } when program.IsOwn(member) && program.Definitions.OfMember(member.OriginalDefinition) is [{ Operation: { } only, Kind: SourceKind.Whole, Part: < 0 }]:
                return Of(new(only), hops - 1);
            case var operation:
                return new($"{Step.FunctionAround(operation.Syntax).SpanStart}:{operation.Syntax.SyntaxTree.FilePath}:{operation.Syntax}", 0);
        }
    }

    /// <summary>How many days a span of time is; null where that is not known.</summary>
    double? Span(IOperation span, Value around) => program.Values.Of(new(span, around.Path)).Single is { Operation: IInvocationOperation { TargetMethod.Name: "FromDays" or "FromHours", Arguments: [var count, ..] } made } origin
        ? Number(count.Value, origin) / (made.TargetMethod.Name == "FromHours" ? 24 : 1)
        : null;

    double? Number(IOperation number, Value around) => program.Constants.Number(new(number, around.Path)) ?? new Calculation(program, _ => null).Of(new Value(number, around.Path)) as double?;

    static Moment? Calendar(double? year, double? month, double? day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day is >= 1 && day <= DateTime.DaysInMonth((int)year, (int)month) ? new(null, new DateTime((int)year, (int)month, (int)day).Ticks / (double)TimeSpan.TicksPerDay) : null;
}
