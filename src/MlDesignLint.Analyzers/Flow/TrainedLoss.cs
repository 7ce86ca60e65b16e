using Microsoft.CodeAnalysis.Operations;

namespace MlDesignLint.Analyzers.Flow;

/// <summary>A loss that a program trains by: gradients flow back from it.</summary>
/// <param name="Step">The creation of the loss as a module, or its call as a function.</param>
/// <param name="Objective">What it optimises; null where that is not known.</param>
/// <param name="MayWeighRows">Whether rows are, or may be, weighed: the loss is not reduced.</param>
sealed record TrainedLoss(Step Step, ObjectiveDefinition? Objective, bool MayWeighRows)
{
    /// <summary>The losses; none where gradients also flow from something that is not known.</summary>
    public static IReadOnlyList<TrainedLoss> In(MlProgram program)
    {
        var losses = new List<Step>();
        foreach (var backward in program.Steps("backward"))
        {
            var trained = program.Values.Of(backward.Receiver);
            var steps = trained.Origins.Select(origin => Behind(program, origin)).ToList();
            if (!trained.IsComplete || steps.Contains(null))
                return [];
            losses.AddRange(steps.OfType<Step>());
        }

        return [.. losses.Distinct().Select(step => Of(program, step))];
    }

    static Step? Behind(MlProgram program, Value loss) => program.StepOf(loss) switch
    {
        { Fact.Role: "loss" } called => called,
        _ when loss.Operation is IInvocationOperation { Instance: { } module } && program.StepOf(program.Values.Of(Value.Of(module, loss.Path)).Single) is { Fact.Role: "loss-module" } made => made,
        _ => null,
    };

    static TrainedLoss Of(MlProgram program, Step step)
    {
        if (Optimisation.Of(step.Fact.Api) is not var (objective, row))
            return new(step, null, MayWeighRows: true);
        return new(step, objective, row["weights"] is not null && !new Step(program, row, step.Value).LeavesOut("weights"));
    }
}
