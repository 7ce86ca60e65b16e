using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MlDesignLint.Analyzers.Flow;

/// <summary>Rows, told apart by where they come from: a load, a slice, a part of a split, or a symbol that nobody in sight fills.</summary>
/// <param name="Origin">A syntax node or a symbol; equal origins and parts are the same rows.</param>
/// <param name="Part"><c>whole</c>, <c>train</c> or <c>test</c>.</param>
sealed record DataSet(object Origin, string Part)
{
    /// <summary>The split the rows are a part of; null for whole sets.</summary>
    public Step? Split { get; init; }

    public bool Equals(DataSet? other) => other is not null && Part == other.Part && (Origin is ISymbol symbol ? SymbolEqualityComparer.Default.Equals(symbol, other.Origin as ISymbol) : Origin.Equals(other.Origin));

    public override int GetHashCode() => Part.GetHashCode();
}

/// <summary>Which rows an expression stands for.</summary>
sealed class DataSets(MlProgram program)
{
    const int MaxDepth = 16;

    /// <summary>The rows; null where they are not known for certain.</summary>
    public DataSet? Of(IOperation? data) => Of(data, MaxDepth);

    /// <summary>The rows that predictions were made for.</summary>
    public (DataSet Data, Step Transform)? Scored(IOperation? predictions) =>
        program.StepOf(program.Values.Of(predictions).Single) is { Fact.Role: "transform" } transform && Of(transform.Input("input")) is { } data ? (data, transform) : null;

    /// <summary>The step that fitted a model; null where it is not known for certain.</summary>
    public Step? FitOf(IOperation? model) => program.StepOf(program.Values.Of(model).Single) is { Fact.Role: "fit" } fit ? fit : null;

    DataSet? Of(IOperation? data, int depth)
    {
        if (depth == 0 || program.Values.Of(data).Single is not { } origin)
            return null;
        if (program.StepOf(origin) is { } step)
        {
            return step.Fact.Role switch
            {
                "load" or "slice" => new(origin.Syntax, "whole"),
                "same-rows" or "transform" => Of(step.Input("input"), depth - 1),
                "part" when program.StepOf(program.Values.Of(step.Receiver).Single) is { Fact.Role: "split" } split => new(split.Syntax, step.Fact["part"]!) { Split = split },
                _ => null,
            };
        }

        return origin switch
        {
            IParameterReferenceOperation parameter => new(parameter.Parameter, "whole"),
            IFieldReferenceOperation field => new(field.Field, "whole"),
            _ => null,
        };
    }
}
