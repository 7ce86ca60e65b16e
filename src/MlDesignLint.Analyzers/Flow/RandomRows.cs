using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using MlDesignLint.Analyzers.Flow.Tensors;

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
        return program.StepsOn(list.Operation, "add").Where(addition =>
            program.Values.Of(addition.Receiver).Single is not null
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

    /// <summary>
    /// What makes a shuffle written by hand differ in every run, where a function that trains calls for it or nothing in sight does: elements that change their places with ones
    /// of a drawn index, and elements of a drawn index that are taken out of their collection.
    /// </summary>
    public IEnumerable<(Step Draw, Step Source)> ShufflesByHand =>
        from draw in program.Steps("draw").Concat(DrawsForTraining).Distinct()
        let loop = Reach.InnermostLoopAround(draw.Syntax)
        where loop is not null && IndexOf(draw) is { } index && (IsTakenOut(index, loop) || IsSwapped(index, loop))
            && (program.Reach.ServesTraining(draw.Syntax) || program.Reach.LeadingTo(draw.Function).Any(function => program.Reach.From(function).Has("fit")) || IsCalledByNobody(draw))
        let source = SourceOf(draw)
        where source is not null
        select (draw, source);

    /// <summary>What functions that train draw, also where they call for it in a file that knows nothing of the library.</summary>
    IEnumerable<Step> DrawsForTraining => new[] { "fit-network", "network-step", "backward" }.SelectMany(program.Steps).SelectMany(step => program.Reach.LeadingTo(Reach.FunctionOf(step.Syntax))).Distinct()
        .SelectMany(function => program.Reach.From(function).Steps).Where(step => step.Fact.Role == "draw");

    /// <summary>Orderings of elements by numbers that are drawn without a seed, in functions that training calls for.</summary>
    public IEnumerable<(Step Order, Step Source)> Orderings =>
        from order in program.Steps("order")
        where program.Reach.ServesTraining(order.Syntax)
        from source in UnseededSources(order)
        select (order, source);

    /// <summary>The variable that a drawn number is put into.</summary>
    static ILocalSymbol? IndexOf(Step draw) => draw.Operation.Parent is IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } } ? local : null;

    bool IsTakenOut(ILocalSymbol index, SyntaxNode loop) => UsesOf(index, loop).Any(use => use.Parent is IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: "RemoveAt" } });

    /// <summary>Whether an element of the index is written in the same turn as one of another index of the same collection.</summary>
    bool IsSwapped(ILocalSymbol index, SyntaxNode loop)
    {
        var elements = loop.DescendantNodes().OfType<ElementAccessExpressionSyntax>()
            .Where(access => access.Parent is AssignmentExpressionSyntax assignment ? assignment.Left == access : access.Parent is ArgumentSyntax { Parent: TupleExpressionSyntax { Parent: AssignmentExpressionSyntax { Left: TupleExpressionSyntax left } } tuple } && left == tuple)
            .ToList();
        return elements.Any(element => IsOf(element) && elements.Any(other => !IsOf(other) && other.Expression.ToString() == element.Expression.ToString()));

        bool IsOf(ElementAccessExpressionSyntax element) => element.ArgumentList.Arguments is [{ Expression: IdentifierNameSyntax name }, ..] && name.Identifier.ValueText == index.Name;
    }

    IEnumerable<IOperation> UsesOf(ILocalSymbol index, SyntaxNode loop) => program.ReadsOf(index).Where(use => loop.Span.Contains(use.Syntax.Span));

    bool IsCalledByNobody(Step draw) => program.Learns && program.SymbolOf(draw.Function) is IMethodSymbol { MethodKind: MethodKind.Ordinary, Name: not "Main" } helper && program.Calls.To(helper).Count == 0;

    IEnumerable<Step> UnseededIn(IOperation code) =>
        code.DescendantsAndSelf().Select(program.StepOf).OfType<Step>().Where(step => step.Fact.Role == "draw").Select(SourceOf).OfType<Step>();

    /// <summary>Whether a seed is another one in each run: the time, or itself drawn.</summary>
    bool IsOfTheMoment(Value seed) => program.Values.Of(seed).Origins.Any(origin => origin.Operation.DescendantsAndSelf().Any(part => program.StepOf(part) is { Fact.Role: "clock" or "draw" }));

    Step? SourceOf(Step draw)
    {
        if (draw.Receiver is null)
            return draw;
        return program.StepOf(program.Values.Of(draw.Receiver).Single) switch
        {
            { Fact.Role: "shared-generator" } => draw,
            { Fact.Role: "generator" } generator when generator.Input("seed") is not { } seed || IsOfTheMoment(seed) => generator,
            _ => null,
        };
    }
}
