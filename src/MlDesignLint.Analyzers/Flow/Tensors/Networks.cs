using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace MlDesignLint.Analyzers.Flow.Tensors;

/// <summary>Models that are compiled, fitted and evaluated by one call each: what they end in, and what they are trained and judged by.</summary>
sealed class Networks(MlProgram program)
{
    static readonly string[] Probabilities = ["softmax", "sigmoid"];

    /// <summary>Compilations by the names of an optimizer and a loss that get another one, with the name that is replaced.</summary>
    public IEnumerable<(Step Compile, string Name)> ReplacedNames =>
        from compile in program.Steps("compile-network")
        from part in new[] { (Trait: "optimizer", Kept: "kept-optimizers"), (Trait: "loss", Kept: "kept-losses") }
        let name = compile.Input(part.Trait) is { Operation.Type.SpecialType: SpecialType.System_String } text ? program.Constants.Text(text) : null
        where name is not null && !compile.Fact[part.Kept]!.Split('|').Contains(name)
        select (compile, name);

    /// <summary>Losses whose flag contradicts what the model certainly ends in.</summary>
    public IEnumerable<(Step Loss, bool ExpectsScores)> ContradictedLosses =>
        from compile in program.Steps("compile-network")
        let kind = LastLayerOf(compile.Receiver) is { } end ? KindOf(end) : null
        where kind is not null
        let losses = program.Values.Of(compile.Input("loss"))
        where losses.IsComplete
        from loss in losses.Origins.Select(program.StepOf).OfType<Step>().Where(step => step.Fact.Role == "network-loss")
        let flag = loss.Input("logits") is { } given ? program.Constants.Fold(given) : null
        where flag is bool && (bool)flag == (kind == "probabilities")
        select (loss, (bool)flag);

    /// <summary>Stops by a number of the validation, in a fit that validates nothing.</summary>
    public IEnumerable<Step> BlindStops =>
        from fit in program.Steps("fit-network")
        where IsNothing(fit, "validation") && IsNothing(fit, "share") && fit.Input("callbacks") is not null
        from stop in program.Values.Of(fit.Input("callbacks")! with { Element = fit.Syntax }).Origins.Select(program.StepOf)
        where stop is { Fact.Role: "early-stop" } && stop.Text("monitor")?.StartsWith("val_", StringComparison.Ordinal) == true
        select stop;

    /// <summary>Whether a model certainly ends in one unit without an activation.</summary>
    public bool PredictsOneNumber(Value? model) => LastLayerOf(model) is { } last && KindOf(last) == "raw" && last.Input("units") is { } units && program.Constants.Fold(units) is 1;

    /// <summary>
    /// What draws random numbers that nothing seeds, in functions that train, are called for it or lead to it: the first call in each; where a file has none, the model that gets random weights.
    /// </summary>
    public IEnumerable<Step> Unseeded
    {
        get
        {
            var trainings = program.Steps("fit-network").Concat(program.Steps("network-step")).Concat(program.Sessions.Trainings).ToList();
            if (trainings.Count == 0 || program.Steps("network-seed").Count > 0)
                return [];
            var draws = program.Steps("network-draw").Where(draw => draw.Fact["seed"] is null || (draw.Input("seed") is { } seed && program.Constants.IsNull(seed))).Where(ServesTraining).ToList();
            var models = program.Steps("network-sequence").Concat(program.Steps("network-graph")).ToList();
            return trainings.GroupBy(training => training.Syntax.SyntaxTree).SelectMany(group => FirstsIn(draws, group.Key) is { Count: > 0 } found ? found
                : group.Any(training => training.Fact.Role == "fit-network") ? FirstsIn(models, group.Key).Take(1) : []);
        }
    }

    bool ServesTraining(Step draw) => program.Reach.ServesTraining(draw.Syntax);

    static IReadOnlyList<Step> FirstsIn(IReadOnlyList<Step> steps, SyntaxTree file) =>
        [.. steps.Where(step => step.Syntax.SyntaxTree == file).GroupBy(step => Reach.FunctionOf(step.Syntax)).Select(calls => calls.First())];

    bool IsNothing(Step fit, string trait) => fit.Input(trait) is null || fit.Argument(fit.Fact[trait]!) is { ArgumentKind: ArgumentKind.DefaultValue } || program.Constants.Fold(fit.Input(trait)) is 0f;

    /// <summary>What a layer makes of its numbers: <c>raw</c>, <c>probabilities</c>, or null where it is not known.</summary>
    public string? KindOf(Step layer)
    {
        if (layer.Fact["gives"] is { } given)
            return given;
        if (layer.Input("activation") is not { } activation)
            return layer.Fact["activation"] is null ? null : "raw";
        if (program.Constants.IsNull(activation))
            return "raw";
        if (program.StepOf(program.Values.Of(activation).Single) is { Fact.Role: "network-activation" } chosen)
            return chosen.Fact["gives"];
        return program.Constants.Text(activation) switch
        {
            null => null,
            "linear" => "raw",
            var name => Probabilities.Contains(name) ? "probabilities" : null,
        };
    }

    Step? LastLayerOf(Value? model) => program.StepOf(program.Values.Of(model).Single) switch
    {
        { Fact.Role: "network-graph" } graph => program.StepOf(program.Values.Of(graph.Input("outputs")).Single) is { Fact.Role: "apply-layer" } applied ? LayerOf(applied.Receiver) : null,
        { Fact.Role: "network-sequence" } sequence => LastOf(sequence),
        _ => null,
    };

    /// <summary>The last layer of a sequence: of those it is made with, or of those added behind it in a straight line.</summary>
    Step? LastOf(Step sequence)
    {
        var added = program.StepsOn(sequence.Operation, "add-layer").ToList();
        if (added.Count > 0)
            return added.All(add => add.Function == sequence.Function && Reach.LoopAround(add.Syntax) is null) && !IsOptional(added[added.Count - 1], sequence) ? LayerOf(added[added.Count - 1].Input("layer")) : null;
        var elements = sequence.Input("layers")?.Operation.Unconverted() switch
        {
            IArrayCreationOperation { Initializer: { } initializer } => initializer.ElementValues.ToList(),
            IObjectCreationOperation { Initializer: { } initializer } => [.. initializer.Initializers.OfType<IInvocationOperation>().Select(add => add.Arguments[add.Arguments.Length - 1].Value)],
            _ => new List<IOperation>(),
        };
        return elements.Count > 0 ? LayerOf(Value.Of(elements[elements.Count - 1], sequence.Value.Path)) : null;
    }

    /// <summary>Whether a layer stands in a branch, so that another one may be the last.</summary>
    static bool IsOptional(Step add, Step sequence) => add.Syntax.Ancestors().TakeWhile(node => !node.Span.Contains(sequence.Syntax.Span)).Any(node => node is IfStatementSyntax or SwitchStatementSyntax);

    /// <summary>The layer of the library that a value is; null where that is not known for certain.</summary>
    public Step? LayerOf(Value? layer) => program.StepOf(program.Values.Of(layer).Single) is { Fact.Role: "network-layer" } step ? step : null;
}
