using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MlDesignLint.Analyzers.Flow.Tensors;

/// <summary>What goes into a loss, against what the loss expects.</summary>
/// <param name="Loss">The call of the loss.</param>
/// <param name="Name">The loss's name in the library.</param>
/// <param name="Expected">What the loss expects: <c>logits</c>, <c>probabilities</c> or <c>log-probabilities</c>.</param>
/// <param name="Given">What the prediction certainly holds: <c>raw</c>, <c>probabilities</c> or <c>log-probabilities</c>.</param>
sealed record LossInput(Step Loss, string Name, string Expected, string Given)
{
    /// <summary>Where it is to be seen: the loss, or the call that hands the prediction to the function around the loss.</summary>
    public Location Place { get; init; } = Loss.NameLocation;

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
            else
            {
                foreach (var passed in PassedInto(program, loss))
                {
                    if (program.Modules.KindOf(new(passed.Value)) is { } kind)
                        yield return new(loss, loss.Name, loss.Fact["expects"]!, kind) { Place = passed.Parent!.Syntax.GetLocation() };
                }
            }
        }

        foreach (var call in program.Steps("module-call"))
        {
            if (call.Operation is not IInvocationOperation { Arguments: [var prediction, ..] } || program.Values.Of(call.Receiver) is not { IsComplete: true, Origins: var origins })
                continue;
            var losses = origins.Select(program.StepOf).ToList();
            if (!losses.All(loss => loss is { Fact.Role: "loss-module" } && loss.Fact["expects"] is not null) || program.Modules.KindOf(Value.Of(prediction.Value, call.Value.Path)) is not { } given)
                continue;
            foreach (var loss in losses.Distinct())
                yield return new(call, loss!.Name, loss.Fact["expects"]!, given);
        }
    }

    /// <summary>What each call of a loss function that the program declares passes for the prediction, where that goes into the loss as it is.</summary>
    static IEnumerable<IArgumentOperation> PassedInto(MlProgram program, Step loss) =>
        program.Values.Within(loss.Input("input")).Single?.Operation is IParameterReferenceOperation { Parameter: { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Ordinary } function } parameter }
            ? program.Calls.To(function).Select(program.OperationAt).OfType<IInvocationOperation>().SelectMany(call => call.Arguments).Where(argument => argument.Parameter?.Ordinal == parameter.Ordinal)
            : [];
}
