using System.Globalization;
using Microsoft.CodeAnalysis;
using MlDesignLint.Analyzers.Flow;

namespace MlDesignLint.Analyzers;

/// <summary>Something that code shows of what a design document declares.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Value">The value: a name, a number as it is written in a contract; empty where the code certainly does without (a group, a seed).</param>
/// <param name="Place">Where it was read.</param>
public sealed record CodeFact(CodeFactKind Kind, string Value, Location Place);

/// <summary>What a <see cref="CodeFact"/> is.</summary>
public enum CodeFactKind
{
    /// <summary>The task, by the contract's names.</summary>
    Task,

    /// <summary>The column that is predicted, as the rows bring it, by the name of its member where it has one.</summary>
    Label,

    /// <summary>A column that the features are made of, as the rows bring it.</summary>
    Feature,

    /// <summary>A file that rows are read from.</summary>
    Source,

    /// <summary>The share of rows held out.</summary>
    TestFraction,

    /// <summary>The column whose equal values stay on one side of a split.</summary>
    Group,

    /// <summary>A trainer, or the optimizer of a network.</summary>
    Trainer,

    /// <summary>What training optimises, by its name in <c>rules/knowledge/objectives.yaml</c>.</summary>
    Objective,

    /// <summary>A metric whose value is read.</summary>
    Metric,

    /// <summary>The seed of a context that splits or trains.</summary>
    Seed,

    /// <summary>The score from which an answer is positive.</summary>
    Threshold,
}

/// <summary>Reads from a program what a contract could declare. What is not certain is left out.</summary>
public static class CodeFacts
{
    static readonly string[] Learning = ["trainer", "split", "cross-validate", "experiment"];

    /// <summary>The facts of a compilation, each value once, in the order of kinds and then of places.</summary>
    public static IReadOnlyList<CodeFact> In(Compilation compilation)
    {
        var program = new MlProgram(compilation, []);
        return [.. Find(program).GroupBy(fact => (fact.Kind, fact.Value)).Select(group => group.OrderBy(Order, StringComparer.Ordinal).First())
            .OrderBy(fact => fact.Kind).ThenBy(Order, StringComparer.Ordinal)];

        static string Order(CodeFact fact) => fact.Place.SourceTree?.FilePath + fact.Place.SourceSpan.Start.ToString("D10", CultureInfo.InvariantCulture);
    }

    static IEnumerable<CodeFact> Find(MlProgram program)
    {
        foreach (var step in program.StepsWith("task").Where(step => step.Fact.Role is "evaluate" or "cross-validate"))
            yield return new(CodeFactKind.Task, step.Fact["task"]!, step.NameLocation);
        foreach (var training in TrainingRun.In(program).Where(training => training.Trainer.Fact["estimator"] is null))
        {
            var place = training.Trainer.NameLocation;
            yield return new(CodeFactKind.Trainer, training.Trainer.Name, place);
            if (training.Objective is { } objective)
                yield return new(CodeFactKind.Objective, objective.Name, place);
            var loaded = program.RowColumns.Of(training.Rows) ?? [];
            if (loaded.Where(column => training.LabelSources.Contains(column.Name)).ToList() is [var label])
                yield return new(CodeFactKind.Label, label.Member?.Name ?? label.Name, place);
            foreach (var (column, from) in training.FeatureSources.Where(source => loaded.Any(column => column.Name == source.Column)))
                yield return new(CodeFactKind.Feature, column, from.Operation.Syntax.GetLocation());
        }

        foreach (var loss in TrainedLoss.In(program))
        {
            if (loss.Objective is { } objective)
                yield return new(CodeFactKind.Objective, objective.Name, loss.Place);
        }

        foreach (var optimizer in program.Steps("optimizer"))
            yield return new(CodeFactKind.Trainer, optimizer.Name, optimizer.NameLocation);

        foreach (var load in program.Steps("load"))
        {
            if (program.Constants.Text(load.Input("path")) is { Length: > 0 } path)
                yield return new(CodeFactKind.Source, path.Replace('\\', '/'), load.NameLocation);
        }

        foreach (var split in program.StepsWith("fraction"))
        {
            if (program.Data.Of(split.Input("input")) is { Cuts.IsEmpty: true } && program.Constants.Number(split.Input("fraction")) is { } share)
                yield return new(CodeFactKind.TestFraction, share.ToString(CultureInfo.InvariantCulture), split.NameLocation);
        }

        foreach (var split in program.StepsWith("key"))
        {
            if (split.Text("key") is { } key)
                yield return new(CodeFactKind.Group, key, split.NameLocation);
            else if (program.Constants.IsNull(split.Input("key")))
                yield return new(CodeFactKind.Group, "", split.NameLocation);
        }

        foreach (var computing in MetricLexicon.Metrics.SelectMany(metric => metric.ComputedBy.Select(member => (metric, member))).GroupBy(pair => pair.member))
        {
            if (MetricOf(computing.Key, [.. computing.Select(pair => pair.metric)]) is { } metric && program.ReadsOf(computing.Key).FirstOrDefault() is { } read)
                yield return new(CodeFactKind.Metric, metric.Name, read);
        }

        foreach (var method in program.HandWritten.Methods)
        {
            if (method.ReturnType.SpecialType != SpecialType.None && program.HandWritten.MetricOf(method) is { } metric && program.Uses($"{method.ContainingType.Name}.{method.Name}"))
                yield return new(CodeFactKind.Metric, metric.Name, method.Locations[0]);
        }

        foreach (var seed in program.Steps("weight-seed").Concat(program.Steps("network-seed")))
        {
            if (program.Constants.Number(seed.Input("seed")) is { } number)
                yield return new(CodeFactKind.Seed, number.ToString(CultureInfo.InvariantCulture), seed.Location);
        }

        foreach (var creation in Learning.SelectMany(program.Steps).SelectMany(program.ContextsOf).Distinct())
        {
            if (program.Constants.Fold(creation.Input("seed")) is int seed)
                yield return new(CodeFactKind.Seed, seed.ToString(CultureInfo.InvariantCulture), creation.Location);
            else if (program.Constants.IsNull(creation.Input("seed")))
                yield return new(CodeFactKind.Seed, "", creation.Location);
        }

        var thresholds = new DecisionThresholds(program);
        foreach (var number in thresholds.Of("Probability"))
        {
            if (thresholds.ValueOf(number) is { } value and not (0 or 1))
                yield return new(CodeFactKind.Threshold, value.ToString(CultureInfo.InvariantCulture), number.Syntax.GetLocation());
        }
    }

    /// <summary>The metric that a member is; null for one that several can be read from, such as a confusion matrix.</summary>
    static MetricDefinition? MetricOf(string member, IReadOnlyList<MetricDefinition> metrics) => metrics.Count == 1
        ? metrics[0]
        : metrics.FirstOrDefault(metric => metric.Name.Replace(" ", "").Equals(member.Substring(member.LastIndexOf('.') + 1), StringComparison.OrdinalIgnoreCase));
}
