using Microsoft.CodeAnalysis.Operations;

namespace MlDesignLint.Analyzers.Flow.Tensors;

/// <summary>A layer is fed by another one and takes another number of values than that gives.</summary>
sealed record LayerMismatch(Step Layer, long Expected, Step Before, long Given);

/// <summary>Layers in a row, in a sequence or in the forward pass of a module, with constant sizes.</summary>
sealed class Layers(MlProgram program)
{
    const int MaxDepth = 12;

    /// <summary>Neighbours whose sizes certainly differ.</summary>
    public IEnumerable<LayerMismatch> Mismatches => program.Steps("sequence").SelectMany(InSequence).Concat(program.Steps("module-call").Select(InCall).OfType<LayerMismatch>());

    IEnumerable<LayerMismatch> InSequence(Step sequence)
    {
        Step? before = null;
        foreach (var layer in program.Modules.ElementsOf(sequence).Select(LayerOf))
        {
            if (layer is not null && before is not null && Mismatch(before, layer) is { } mismatch)
                yield return mismatch;
            before = layer?.Fact["out"] is not null ? layer : Keeps(layer, before) ? before : null;
        }
    }

    LayerMismatch? InCall(Step call) =>
        LayerOf(call.Receiver) is { } layer && layer.Fact["in"] is not null && ArgumentOf(call) is { } input && Before(input, MaxDepth) is { } before ? Mismatch(before, layer) : null;

    /// <summary>The layer that gave a tensor its size.</summary>
    Step? Before(Value tensor, int depth)
    {
        if (depth == 0)
            return null;
        var step = program.StepOf(program.Values.Within(tensor).Single);
        if (step is { Fact.Role: "elementwise" })
            return step.Input("of") is { } of ? Before(of, depth - 1) : null;
        if (step is not { Fact.Role: "module-call" } || LayerOf(step.Receiver) is not { } layer)
            return null;
        if (layer.Fact["out"] is not null)
            return layer;
        return layer.Fact["keeps"] is not null && ArgumentOf(step) is { } input && Before(input, depth - 1) is { } before && Keeps(layer, before) ? before : null;
    }

    LayerMismatch? Mismatch(Step before, Step layer) =>
        before.Fact["axis"] == layer.Fact["axis"] && Size(before, "out") is { } given && Size(layer, "in") is { } expected && given != expected ? new(layer, expected, before, given) : null;

    long? Size(Step layer, string end) => program.Constants.Fold(layer.Input(end)) switch
    {
        int size => size,
        long size => size,
        _ => null,
    };

    static bool Keeps(Step? layer, Step? before) => layer?.Fact["keeps"] is { } kept && (kept == "all" || kept == before?.Fact["axis"]);

    Step? LayerOf(Value? module) => program.StepOf(program.Values.Of(module).Single) is { Fact.Role: "layer" } layer ? layer : null;

    static Value? ArgumentOf(Step call) => call.Operation is IInvocationOperation { Arguments: [var only] } ? Value.Of(only.Value, call.Value.Path) : null;
}
