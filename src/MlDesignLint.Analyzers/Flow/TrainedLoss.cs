using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MlDesignLint.Analyzers.Flow;

/// <summary>A loss that a program trains by: gradients flow back from it, or a model is compiled with it.</summary>
/// <param name="Step">The creation of the loss as a module, its call as a function, a formula that is written out, or a compilation that names it.</param>
/// <param name="Objective">What it optimises; null where that is not known.</param>
/// <param name="MayWeighRows">Whether rows are, or may be, weighed: the loss is not reduced.</param>
sealed record TrainedLoss(Step Step, ObjectiveDefinition? Objective, bool MayWeighRows)
{
    const string Formula = "formula";
    const int LongestName = 60;

    static readonly Dictionary<string, string> NoTraits = [];

    /// <summary>The loss's name; of a formula that stands by itself, its text.</summary>
    public string Name => IsFormula && Step.Value.Path is null ? Text(Step.Syntax.ToString()) : Step.Name;

    /// <summary>Where the name, or the whole formula, stands.</summary>
    public Location Place => IsFormula ? Step.Syntax.GetLocation() : Step.NameLocation;

    bool IsFormula => Step.Fact.Role == Formula;

    static string Text(string source) => Regex.Replace(source, @"\s+", " ") is var text && text.Length > LongestName ? text.Substring(0, LongestName) + "…" : text;

    /// <summary>The losses; none where one that is trained by is not known.</summary>
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

        foreach (var compile in program.Steps("compile-network"))
        {
            var given = compile.Input("loss");
            var named = given?.Operation.Type?.SpecialType == SpecialType.System_String && program.Constants.Text(given) is not null;
            var loss = named ? compile : program.StepOf(program.Values.Of(given).Single);
            if (loss is not { Fact.Role: "compile-network" or "network-loss" })
                return [];
            losses.Add(loss);
        }

        return [.. losses.Distinct().Select(step => Of(program, step))];
    }

    static Step? Behind(MlProgram program, Value loss) => program.StepOf(loss) switch
    {
        { Fact.Role: "loss" } called => called,
        _ when loss.Operation is IInvocationOperation { Instance: { } module } && program.StepOf(program.Values.Of(Value.Of(module, loss.Path)).Single) is { Fact.Role: "loss-module" } made => made,
        _ when program.HandWritten.ObjectiveOf(loss) is not null => new(program, new(loss.Path?.Target.Name ?? Formula, Formula, NoTraits), loss),
        _ => null,
    };

    static TrainedLoss Of(MlProgram program, Step step)
    {
        if (step.Fact.Role == Formula && program.HandWritten.ObjectiveOf(step.Value) is var (formula, isWeighted))
            return new(step, formula, isWeighted);
        if (Optimisation.Of(ObjectiveOf(program, step)) is not var (objective, row))
            return new(step, null, MayWeighRows: true);
        return new(step, objective, (row["weights"] is not null && !new Step(program, row, step.Value).IsAtDefault("weights")) || program.Steps("fit-network").Any(fit => !fit.LeavesOut("weights")));
    }

    /// <summary>The full name of the loss; a compilation by name has one of the two it knows.</summary>
    static string ObjectiveOf(MlProgram program, Step step) => (step.Input("loss") is { } name ? step.Fact[$"objective-{program.Constants.Text(name)}"] : null) ?? step.Fact["objective"] ?? step.Fact.Api;
}
