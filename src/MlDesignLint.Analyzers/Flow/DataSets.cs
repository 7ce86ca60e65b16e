using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MlDesignLint.Analyzers.Flow;

/// <summary>Rows, told apart by where they come from: a file, a load, a slice, a part of a split, or a symbol that nobody in sight fills.</summary>
/// <param name="Origin">A path, a syntax node or a symbol; equal origins, paths and parts are the same rows.</param>
/// <param name="Path">The calls that led to the origin.</param>
/// <param name="Part"><c>whole</c>, <c>train</c> or <c>test</c>.</param>
sealed record DataSet(object Origin, CallPath? Path, string Part)
{
    /// <summary>The split the rows are a part of; null for whole sets.</summary>
    public Step? Split { get; init; }

    public bool Equals(DataSet? other) =>
        other is not null && Part == other.Part && Equals(Path, other.Path) && (Origin is ISymbol symbol ? SymbolEqualityComparer.Default.Equals(symbol, other.Origin as ISymbol) : Origin.Equals(other.Origin));

    public override int GetHashCode() => Part.GetHashCode();
}

/// <summary>Which rows an expression stands for.</summary>
sealed class DataSets(MlProgram program)
{
    const int MaxDepth = 16;

    /// <summary>The rows; null where they are not known for certain.</summary>
    public DataSet? Of(Value? data) => Of(data, MaxDepth);

    /// <summary>The rows that predictions were made for.</summary>
    public (DataSet Data, Step Transform)? Scored(Value? predictions) =>
        program.StepOf(program.Values.Of(predictions).Single) is { Fact.Role: "transform" } transform && Of(transform.Input("input")) is { } data ? (data, transform) : null;

    /// <summary>The step that fitted a model; null where it is not known for certain.</summary>
    public Step? FitOf(Value? model) => program.StepOf(program.Values.Of(model).Single) is { Fact.Role: "fit" } fit ? fit : null;

    // Several callers pass different rows, but within one run of the method a parameter is one set.
    DataSet? Of(Value? data, int depth) =>
        depth == 0 ? null : (program.Values.Of(data).Single ?? program.Values.Within(data).Single) is { } origin ? At(origin, depth) : null;

    DataSet? At(Value origin, int depth) => program.StepOf(origin) is { } step
        ? step.Fact.Role switch
        {
            "load" => FileOf(step) is { } file ? new(file, null, "whole") : new(step.Syntax, origin.Path, "whole"),
            "slice" => new(step.Syntax, origin.Path, "whole"),
            "same-rows" or "transform" => Of(step.Input("input"), depth - 1),
            "part" when program.StepOf(program.Values.Of(step.Receiver).Single) is { Fact.Role: "split" } split => new(split.Syntax, split.Value.Path, step.Fact["part"]!) { Split = split },
            _ => null,
        }
        : origin.Operation switch
        {
            IParameterReferenceOperation parameter => new(parameter.Parameter, origin.Path, "whole"),
            IFieldReferenceOperation field => new(field.Field, null, "whole"),
            _ => null,
        };

    /// <summary>The one file that a load reads, where its path is known: read again, it gives the same rows.</summary>
    string? FileOf(Step load) =>
        load.Input("path") is { } path ? program.Constants.Text(path) ?? (load.Elements("path") is [var only] ? program.Constants.Text(only) : null) : null;
}
