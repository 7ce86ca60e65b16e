using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MlDesignLint.Analyzers.Knowledge;

namespace MlDesignLint.Analyzers.Flow;

/// <summary>What a trainer optimises.</summary>
/// <param name="Objective">The objective; null where a loss is given that is not known.</param>
/// <param name="Step">The trainer with what <c>rules/knowledge/objectives.yaml</c> says of it.</param>
sealed record Optimisation(ObjectiveDefinition? Objective, Step Step)
{
    static readonly Dictionary<string, (ObjectiveDefinition Objective, ApiFact Row)> ByMember =
        ObjectiveLexicon.Objectives.SelectMany(objective => objective.OptimisedBy.Select(row => (objective, row))).ToDictionary(known => known.row.Api, StringComparer.Ordinal);

    /// <summary>Null where nothing is known of the trainer's type.</summary>
    public static Optimisation? Of(MlProgram program, Step trainer)
    {
        if (trainer.Operation.Type is not { } type || !ByMember.TryGetValue(ApiFacts.FullName(type), out var known))
            return null;
        var step = new Step(program, known.Row, trainer.Value);
        return new(known.Row["loss"] is null || step.LeavesOut("loss") ? known.Objective : Given(program, step.Given("loss")), step);
    }

    /// <summary>The objective of a loss by its full name; null where it is not known.</summary>
    public static (ObjectiveDefinition Objective, ApiFact Row)? Of(string loss) => ByMember.TryGetValue(loss, out var known) ? known : null;

    /// <summary>The metric by which the trainer certainly stops early; null where it does not, or that is not known.</summary>
    public MetricDefinition? StopsBy(MlProgram program)
    {
        if (Step.Given("stop") is not { } rounds || program.Constants.Fold(rounds) is not int and not long || program.Constants.Fold(rounds) is 0 or 0L)
            return null;
        if (Step.LeavesOut("stop-metric"))
            return MetricNames.Find(Step.Fact["default-stop-metric"]!);
        return program.Values.Of(Step.Given("stop-metric")).Single?.Operation is IFieldReferenceOperation { Field: var field }
            ? MetricLexicon.Metrics.FirstOrDefault(metric => metric.Stops.Contains(ApiFacts.FullName(field)))
            : null;
    }

    /// <summary>Whether the trainer could stop early by a metric: one of its members stands beside those that its type has.</summary>
    public bool CanStopBy(MetricDefinition metric) => MetricLexicon.Metrics
        .Where(metric.OrdersAs).SelectMany(same => same.Stops).Any(member => member.StartsWith(Step.Fact.Api + ".", StringComparison.Ordinal));

    static ObjectiveDefinition? Given(MlProgram program, Value? loss)
    {
        ISymbol? member = program.Values.Of(loss).Single?.Operation switch
        {
            IObjectCreationOperation creation => creation.Type,
            IFieldReferenceOperation { Field: var field } => field,
            _ => null,
        };
        return member is not null && ByMember.TryGetValue(ApiFacts.FullName(member), out var known) ? known.Objective : null;
    }
}
