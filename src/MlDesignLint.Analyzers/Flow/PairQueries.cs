using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MlDesignLint.Analyzers.Flow;

/// <summary>Pairs of columns that a query makes of names: <c>names.Select(name =&gt; new InputOutputColumnPair(name + "Code", name))</c>.</summary>
static class PairQueries
{
    const int MaxCopies = 4;
    const int MaxJoins = 8;

    /// <summary>The input of the pair whose output is a column, with the place of the name that it is made of; null where there is none.</summary>
    public static (string Name, Value Place)? InputOf(MlProgram program, Step step, string column)
    {
        var query = program.StepOf(program.Values.Of(step.Given("pairs")).Single);
        for (var i = 0; i < MaxCopies && query?.Fact.Is("keeps") == true; i++)
            query = program.StepOf(program.Values.Of(query.Receiver).Single);
        if (query?.Input("selector") is not { } selector || program.Lambdas.FunctionOf(selector) is not { Symbol.Parameters: [var name] }
            || program.StepOf(program.Lambdas.ResultOf(selector)?.Unconverted()) is not { Fact.Role: "column-pair" } pair)
            return null;
        foreach (var element in query.Elements("elements"))
        {
            if (program.Constants.Text(element) is { } text && TextOf(pair.Input("output")?.Operation, name, text) == column && TextOf(pair.Input("input")?.Operation, name, text) is { } input)
                return (input, element);
        }

        return null;
    }

    /// <summary>The texts of a list, also of one that a query makes of the texts of others, each with the place of what it is made of; what is not known is left out.</summary>
    public static IEnumerable<(string Name, Value Place)> TextsOf(MlProgram program, Value? list, int copies = MaxJoins)
    {
        if (copies == 0 || program.Values.Of(list).Single is not { } made)
            return [];
        if (program.Values.EntriesOf(made.Operation) is { Count: > 0 } entries)
        {
            return program.Values.LosesElements(made.Operation) ? [] : entries.SelectMany(entry => new Value(entry.Value, made.Path) is var value && entry.IsSpread ? TextsOf(program, value, copies - 1)
                : program.Constants.Text(value) is { } text ? [(text, value)] : Enumerable.Empty<(string, Value)>());
        }

        return program.StepOf(made) switch
        {
            { Fact.Role: "same-elements" } copy when copy.Fact.Is("keeps") || copy.Fact["computes"] == "same-rows" => TextsOf(program, copy.Receiver, copies - 1),
            { Fact.Role: "same-elements" } query when query.Input("selector") is { } selector => program.Lambdas.FunctionOf(selector) is { Symbol.Parameters: [var name, ..] } && program.Lambdas.ResultOf(selector) is { } result
                ? from text in TextsOf(program, query.Receiver, copies - 1)
                  let mapped = TextOf(result, name, text.Name)
                  where mapped is not null
                  select (mapped, text.Place)
                : [],
            { Fact.Role: "with-element" } longer => TextsOf(program, longer.Receiver, copies - 1).Concat(program.Constants.Text(longer.Input("element")) is { } text ? [(text, longer.Input("element")!)] : []),
            { } union when union.Fact["cut"] == "union" => TextsOf(program, union.Receiver, copies - 1).Concat(TextsOf(program, union.Input("other"), copies - 1)),
            _ => [],
        };
    }

    /// <summary>A text that is put together of a parameter and constants; null where it is of anything else.</summary>
    static string? TextOf(IOperation? text, IParameterSymbol name, string value) => text?.Unconverted() switch
    {
        { ConstantValue: { HasValue: true, Value: string constant } } => constant,
        IParameterReferenceOperation { Parameter: var parameter } when SymbolEqualityComparer.Default.Equals(parameter, name) => value,
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum => Joined([sum.LeftOperand, sum.RightOperand], name, value),
        IInterpolatedStringOperation { Parts: var parts } => Joined(parts.Select(part => part switch { IInterpolatedStringTextOperation literal => literal.Text, IInterpolationOperation hole => hole.Expression, _ => null }), name, value),
        _ => null,
    };

    static string? Joined(IEnumerable<IOperation?> parts, IParameterSymbol name, string value) => parts.Select(part => TextOf(part, name, value)).ToList() is var texts && !texts.Contains(null) ? string.Concat(texts) : null;
}
