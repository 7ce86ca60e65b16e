using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using MlDesignLint.Analyzers.Flow;

namespace MlDesignLint.Analyzers.Rules.Evaluation;

/// <summary>
/// The model of the first result of a cross-validation is taken, by index or by <c>First()</c>, and nothing ordered the results. The fix is told the
/// metric, where the function reads only one of its folds, and the direction of better values.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FirstFoldAsBest() : MlAnalyzer(Catalogue.FirstFoldAsBest)
{
    private protected override void Check(RuleContext context)
    {
        var folds = new Folds(context.Program);
        foreach (var model in context.Program.Steps("fold-model"))
        {
            if ((folds.FirstOf(model.Receiver) ?? FirstModelOf(context.Program, folds, model)) is { } validation)
                context.Report(model.NameLocation, [validation.Name, .. MetricOf(context.Program, model)]);
        }
    }

    static IEnumerable<string> MetricOf(MlProgram program, Step model)
    {
        var metrics = program.Steps("metric").Where(metric => metric.Function == model.Function && program.StepOf(metric.Receiver) is { Fact.Role: "fold-metrics" }).ToList();
        return metrics.Select(metric => metric.Name).Distinct().Count() == 1 && metrics[0].Fact["better"] is { } better
            ? [metrics[0].Name, better]
            : [];
    }

    /// <summary>The cross-validation whose models are listed and of which the first is taken.</summary>
    static Step? FirstModelOf(MlProgram program, Folds folds, Step model) =>
        model.Receiver?.Operation is IParameterReferenceOperation
        && folds.MappingBy(model.Operation) is { } mapping
        && folds.SequenceOf(mapping.Receiver) is { } validation
        && program.Selections.ChoicesFrom(mapping.Operation).Any(choice => !choice.FromEnd && choice.Choice is not IInvocationOperation { Arguments.Length: > 1 })
            ? validation
            : null;
}
