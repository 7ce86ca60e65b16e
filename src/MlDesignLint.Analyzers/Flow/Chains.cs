using Microsoft.CodeAnalysis;

namespace MlDesignLint.Analyzers.Flow;

/// <summary>The transforms and trainers of an estimator chain in order, across <c>Append</c>, locals and helper methods.</summary>
sealed class Chains(MlProgram program)
{
    const int MaxSteps = 256;

    /// <summary>The components; those whose member is not known are left out.</summary>
    public IReadOnlyList<Step> Of(Value? estimator)
    {
        var components = new List<Step>();
        Collect(estimator, components, []);
        return components;
    }

    /// <summary>Every chain of the program, as its last <c>Append</c> leaves it.</summary>
    public IEnumerable<IReadOnlyList<Step>> All => program.Steps("append").Where(append => !IsAppendedTo(append)).Select(append => Of(append.Value));

    /// <summary>Whether every step of a chain is known, and none depends on a condition.</summary>
    public bool IsStraight(Value? estimator) => IsStraight(estimator, MaxSteps);

    bool IsStraight(Value? estimator, int steps) => steps > 0 && program.StepOf(program.Values.Of(estimator).Single) switch
    {
        { Fact.Role: "append" } append => IsStraight(append.Receiver, steps - 1) && (append.Fact["estimator"] is null || IsStraight(append.Input("estimator"), steps / 2)),
        { Fact.Role: "trainer" or "estimator" } => true,
        _ => false,
    };

    /// <summary>Whether a straight chain keeps its rows in memory at some step.</summary>
    public bool HasCheckpoint(Value? estimator) => HasCheckpoint(estimator, MaxSteps);

    bool HasCheckpoint(Value? estimator, int steps) => steps > 0 && program.StepOf(program.Values.Of(estimator).Single) is { Fact.Role: "append" } append
        && (append.Fact["estimator"] is null || HasCheckpoint(append.Receiver, steps - 1) || HasCheckpoint(append.Input("estimator"), steps / 2));

    void Collect(Value? estimator, List<Step> components, HashSet<Value> seen)
    {
        foreach (var origin in program.Values.Of(estimator).Origins)
        {
            if (components.Count > MaxSteps || !seen.Add(origin) || program.StepOf(origin) is not { } step)
                continue;
            switch (step.Fact.Role)
            {
                case "append":
                    Collect(step.Receiver, components, seen);
                    Collect(step.Input("estimator"), components, seen);
                    break;
                case "trainer" or "estimator":
                    Collect(step.Input("estimator"), components, seen);
                    components.Add(step);
                    break;
            }
        }
    }

    bool IsAppendedTo(Step append) => program.StepOf(append.Operation.Consumer()) is { Fact.Role: "append" };
}
