using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MlDesignLint.Analyzers.Flow;

/// <summary>Operators that order or pick the elements of a sequence at random, without a seed, and branches that sort rows into lists at random.</summary>
sealed class RandomRows(MlProgram program)
{
    /// <summary>The operators that rows went through, the last one first: orderings, filters, slices.</summary>
    public IReadOnlyCollection<Step> OperatorsBehind(Value? rows)
    {
        var operators = new List<Step>();
        Collect(rows, operators, []);
        return operators;
    }

    void Collect(Value? rows, List<Step> operators, HashSet<Step> seen)
    {
        foreach (var step in program.Values.Of(rows).Origins.Select(program.StepOf).OfType<Step>().Where(step => step.Fact.Role is "order" or "shuffle" or "same-elements" or "some-elements" or "rows" && seen.Add(step)))
        {
            operators.Add(step);
            Collect(step.Receiver ?? step.Input("input"), operators, seen);
        }
    }

    /// <summary>What makes an operator's choice differ in every run: the creation of a generator without a seed, or the draw from one nobody can seed.</summary>
    public IEnumerable<Step> UnseededSources(Step operation)
    {
        if (operation.Fact.Role == "shuffle")
            return [operation];
        return operation.Fact["decides"] is { } lambda && operation.Argument(lambda)?.Value is IDelegateCreationOperation { Target: IAnonymousFunctionOperation function }
            ? UnseededIn(function.Body)
            : [];
    }

    /// <summary>The additions of existing rows to a list that stand in a branch; a row that is made on the spot is a generated one.</summary>
    public IEnumerable<Step> BranchedAdditionsTo(Value? rows)
    {
        if (program.Values.Of(rows).Single is not { Operation: IObjectCreationOperation } list)
            return [];
        return program.Steps("add").Where(addition =>
            program.Values.Of(addition.Receiver).Single?.Operation == list.Operation
            && !program.Values.Of(addition.Input("element")).Origins.Any(origin => origin.Operation is IObjectCreationOperation));
    }

    /// <summary>What makes the nearest branch around an addition differ in every run.</summary>
    public IEnumerable<Step> UnseededBranches(Step addition)
    {
        for (var around = addition.Operation.Parent; around is not null; around = around.Parent)
        {
            if (around is IConditionalOperation branch)
                return UnseededIn(branch.Condition);
        }

        return [];
    }

    IEnumerable<Step> UnseededIn(IOperation code) =>
        code.DescendantsAndSelf().Select(program.StepOf).OfType<Step>().Where(step => step.Fact.Role == "draw").Select(SourceOf).OfType<Step>();

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
