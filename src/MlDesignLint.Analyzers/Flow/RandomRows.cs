using Microsoft.CodeAnalysis.Operations;

namespace MlDesignLint.Analyzers.Flow;

/// <summary>Operators that order or pick the elements of a sequence at random, without a seed.</summary>
sealed class RandomRows(MlProgram program)
{
    const int MaxOperators = 32;

    /// <summary>The operators that rows went through, the last one first: orderings, filters, slices.</summary>
    public IEnumerable<Step> OperatorsBehind(Value? rows, int depth = MaxOperators) => depth == 0
        ? []
        : program.Values.Of(rows).Origins.Select(program.StepOf).OfType<Step>()
            .Where(step => step.Fact.Role is "order" or "shuffle" or "same-elements" or "some-elements")
            .SelectMany(step => OperatorsBehind(step.Receiver, depth - 1).Prepend(step));

    /// <summary>What makes an operator's choice differ in every run: the creation of a generator without a seed, or the draw from one nobody can seed.</summary>
    public IEnumerable<Step> UnseededSources(Step operation)
    {
        if (operation.Fact.Role == "shuffle")
            return [operation];
        return operation.Fact["decides"] is { } lambda && operation.Argument(lambda)?.Value is IDelegateCreationOperation { Target: IAnonymousFunctionOperation function }
            ? function.Body.Descendants().Select(program.StepOf).OfType<Step>().Where(step => step.Fact.Role == "draw").Select(SourceOf).OfType<Step>()
            : [];
    }

    Step? SourceOf(Step draw)
    {
        if (draw.Receiver is null)
            return draw;
        return program.StepOf(program.Values.Of(draw.Receiver).Single) switch
        {
            { Fact.Role: "shared-generator" } => draw,
            { Fact.Role: "generator" } generator when generator.Input("seed") is null => generator,
            _ => null,
        };
    }
}
