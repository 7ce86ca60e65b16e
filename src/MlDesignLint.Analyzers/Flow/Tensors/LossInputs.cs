using Microsoft.CodeAnalysis.Operations;

namespace MlDesignLint.Analyzers.Flow.Tensors;

/// <summary>What goes into a loss, against what the loss expects.</summary>
/// <param name="Loss">The call of the loss.</param>
/// <param name="Name">The loss's name in the library.</param>
/// <param name="Expected">What the loss expects: <c>logits</c>, <c>probabilities</c> or <c>log-probabilities</c>.</param>
/// <param name="Given">What the prediction certainly holds: <c>raw</c>, <c>probabilities</c> or <c>log-probabilities</c>.</param>
sealed record LossInput(Step Loss, string Name, string Expected, string Given)
{
    /// <summary>The logarithm of a softmax through another softmax stays what it is: nothing but work is lost.</summary>
    public bool IsRedundant => Expected == "logits" && Given == "log-probabilities";

    public bool Fits => Expected == Given || (Expected == "logits" && Given == "raw");

    /// <summary>The losses of a program whose predictions are known.</summary>
    public static IEnumerable<LossInput> In(MlProgram program)
    {
        foreach (var loss in program.Steps("loss").Where(loss => loss.Fact["expects"] is not null))
        {
            if (program.Modules.KindOf(loss.Input("input")) is { } given)
                yield return new(loss, loss.Name, loss.Fact["expects"]!, given);
        }

        foreach (var call in program.Steps("module-call"))
        {
            if (call.Operation is IInvocationOperation { Arguments: [var prediction, ..] } && program.StepOf(program.Values.Of(call.Receiver).Single) is { Fact.Role: "loss-module" } loss
                && loss.Fact["expects"] is { } expected && program.Modules.KindOf(Value.Of(prediction.Value, call.Value.Path)) is { } given)
                yield return new(call, loss.Name, expected, given);
        }
    }
}
