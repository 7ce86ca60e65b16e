using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MlDesignLint.Analyzers.Flow;

/// <summary>Pairs of columns that a query makes of names: <c>names.Select(name =&gt; new InputOutputColumnPair(name + "Code", name))</c>.</summary>
static class PairQueries
{
    const int MaxCopies = 4;

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
