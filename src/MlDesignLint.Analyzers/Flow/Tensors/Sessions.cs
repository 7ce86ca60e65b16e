using Microsoft.CodeAnalysis.Operations;

namespace MlDesignLint.Analyzers.Flow.Tensors;

/// <summary>Graphs that a session runs.</summary>
sealed class Sessions(MlProgram program)
{
    readonly Lazy<IReadOnlyList<Step>> _trainings = new(() => [.. program.Steps("session-run").Where(IsTraining)]);

    /// <summary>The runs that train.</summary>
    public IReadOnlyList<Step> Trainings => _trainings.Value;

    /// <summary>Whether a run, turn after turn, feeds something and asks for an operation, which has no value and is run for what it changes.</summary>
    public static bool IsTraining(Step run) => run.Fact.Role == "session-run" && Reach.LoopAround(run.Syntax) is not null
        && run.Input("fetches") is { } fetches && fetches.Operation.DescendantsAndSelf().Any(each => Modules.Is(each.Type, "operation-type"))
        && run.Input("feeds")?.Operation.Unconverted() is not IArrayCreationOperation { Initializer.ElementValues.Length: 0 };
}
