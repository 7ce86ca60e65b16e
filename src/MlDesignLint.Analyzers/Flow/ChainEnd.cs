namespace MlDesignLint.Analyzers.Flow;

/// <summary>The trainer that a chain ends in, where every step behind it is known to leave its outputs alone.</summary>
static class ChainEnd
{
    const int MaxSteps = 64;

    /// <summary>The trainer; null where it is not certain, or where something behind it writes one of the columns named.</summary>
    public static Step? TrainerOf(MlProgram program, Value? estimator, params string[] outputs)
    {
        for (var i = 0; i < MaxSteps && program.StepOf(program.Values.Of(estimator).Single) is { } step; i++)
        {
            if (step.Fact.Role == "trainer")
                return step;
            if (step.Fact.Role != "append")
                return null;
            var last = step.Input("estimator");
            if (last is null)
                estimator = step.Receiver;
            else if (program.StepOf(program.Values.Of(last).Single) is { Fact.Role: "estimator" } transform)
            {
                if (transform.Text("output") is not { } output || outputs.Contains(output))
                    return null;
                estimator = step.Receiver;
            }
            else
                estimator = last;
        }

        return null;
    }
}
