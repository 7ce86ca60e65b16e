using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MlDesignLint.Analyzers.Knowledge;

namespace MlDesignLint.Analyzers.Flow;

/// <summary>A place where the program says which metric decides between models.</summary>
/// <param name="By">What chooses: the experiment, the setting of its metric, the ordering or the comparison.</param>
/// <param name="Place">The place.</param>
/// <param name="Member">The metric's member, <c>RSquared</c>, or the method that computes it.</param>
/// <param name="Type">The type that has the members to choose among; null for a method of the program's own.</param>
/// <param name="Own">The metric that a method of the program's own computes.</param>
sealed record MetricChoice(string By, Location Place, string Member, INamedTypeSymbol? Type, MetricDefinition? Own = null)
{
    /// <summary>Whether any number may decide here, not only the members of the library; a cross-validation gives no other ones.</summary>
    public bool IsFree { get; init; } = true;

    /// <summary>The metrics that the member stands for; none where it is not known.</summary>
    public IEnumerable<MetricDefinition> Metrics => Own is not null ? [Own] : MetricLexicon.Metrics.Where(metric => metric.ComputedBy.Any(member => Members.Contains(member) && member.EndsWith($".{Member}", StringComparison.Ordinal)));

    /// <summary>The member that stands for a metric, or for one that orders models alike; null where there is none to choose.</summary>
    public string? MemberFor(MetricDefinition metric) => MetricLexicon.Metrics.Where(metric.OrdersAs).OrderByDescending(same => same.Name == metric.Name)
        .SelectMany(same => same.ComputedBy).Where(Members.Contains).Select(member => member.Substring(member.LastIndexOf('.') + 1)).FirstOrDefault();

    HashSet<string> Members
    {
        get
        {
            var members = new HashSet<string>(StringComparer.Ordinal);
            for (var type = Type; type is not null; type = type.BaseType)
                members.UnionWith(type.GetMembers().Select(ApiFacts.FullName));
            return members;
        }
    }
}

/// <summary>Finds where metrics decide: settings of experiments, and orderings that pick a model.</summary>
static class MetricChoices
{
    const string Comparison = "if";

    public static IEnumerable<MetricChoice> In(MlProgram program) =>
        program.StepsWith("default-metric").Select(experiment => OfExperiment(program, experiment))
            .Concat(program.Steps("experiment-metric").Select(setting => OfSetting(program, setting)))
            .Concat(program.Selections.All.Where(selection => !selection.IsCalled("worst")).Select(selection => OfMetric(program, selection.Ordering.Name, selection.Metric)))
            .Concat(program.Selections.BySorting.Select(sorting => OfMetric(program, sorting.Sort.Name, sorting.Metric)))
            .Concat(program.Selections.InTurn.Select(choice => OfMetric(program, choice.Query.Name, choice.Metric)))
            .Concat(program.Comparisons.DecidingMetrics.Select(metric => OfMetric(program, Comparison, metric)))
            .OfType<MetricChoice>()
            .Concat(program.Selections.ByOwnMetric.Select(selection =>
                new MetricChoice(selection.Ordering.Name, selection.Key.Syntax.GetLocation(), selection.Method.Name, null, program.HandWritten.MetricOf(selection.Method))));

    static MetricChoice? OfMetric(MlProgram program, string by, Step metric) => (metric.Operation as IMemberReferenceOperation)?.Instance?.Type is INamedTypeSymbol type
        ? new(by, metric.NameLocation, metric.Name, type) { IsFree = program.StepOf(metric.Receiver) is not { Fact.Role: "fold-metrics" } }
        : null;

    static MetricChoice? OfExperiment(MlProgram program, Step experiment)
    {
        if (experiment.LeavesOut("metric"))
            return TypeOf(experiment) is { } type ? new(experiment.Name, experiment.NameLocation, experiment.Fact["default-metric"]!, type) { IsFree = false } : null;
        return OfMember(program, experiment, experiment.Given("metric"));
    }

    static MetricChoice? OfSetting(MlProgram program, Step setting) =>
        OfMember(program, setting, Value.Of((setting.Operation as IInvocationOperation)?.Arguments.FirstOrDefault(argument => argument.Value.Type?.TypeKind == TypeKind.Enum)?.Value, setting.Value.Path));

    static MetricChoice? OfMember(MlProgram program, Step step, Value? chosen) => program.Values.Of(chosen).Single?.Operation is IFieldReferenceOperation { Field: { ContainingType.TypeKind: TypeKind.Enum } field } member
        ? new(step.Name, member.Syntax.GetLocation(), field.Name, field.ContainingType) { IsFree = false }
        : null;

    /// <summary>The enumeration that an experiment's settings choose from: the settings are a type argument of what the experiment is.</summary>
    static INamedTypeSymbol? TypeOf(Step experiment)
    {
        for (var type = experiment.Operation.Type as INamedTypeSymbol; type is not null; type = type.BaseType)
        {
            if (type.TypeArguments.SelectMany(argument => argument.GetMembers(experiment.Fact["metric"]!)).OfType<IPropertySymbol>().FirstOrDefault()?.Type is INamedTypeSymbol chosen)
                return chosen;
        }

        return null;
    }
}
