using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using MlDesignLint.Analyzers.Flow;

namespace MlDesignLint.Analyzers.Rules.Evaluation;

/// <summary>
/// The best value that a metric has over the folds of a cross-validation is shown or kept; the function computes no mean and not the worst value
/// beside it, and no other function a mean over folds. A value that is only compared with others picks a model and is left alone; so is the metric of a model that is taken.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BestFoldAsEstimate() : MlAnalyzer(Catalogue.BestFoldAsEstimate)
{
    private protected override void Check(RuleContext context)
    {
        var folds = new Folds(context.Program);
        foreach (var best in context.Program.Selections.All.Where(selection => selection.Picks == selection.Metric.Fact["better"] && folds.SequenceOf(selection.Ordering.Receiver) is not null))
        {
            if (IsAlone(context.Program, best.Ordering, best.Metric) && !context.Program.Steps("evaluate").Any(evaluation => evaluation.Function == best.Ordering.Function) && ReadsOf(context.Program, best, "fold-model").Count == 0
                && ReadsOf(context.Program, best, "metric").Any(read => IsShown(context.Program, read.Operation)))
                context.Report(best.Ordering.NameLocation, best.Ordering.Name, best.Metric.Name);
        }

        foreach (var extreme in context.Program.Steps("extreme"))
        {
            if (MetricOverFolds(context.Program, extreme) is { } metric && extreme.Fact["extreme"] == metric.Fact["better"] && IsAlone(context.Program, extreme, metric) && IsShown(context.Program, extreme.Operation))
                context.Report(extreme.NameLocation, extreme.Name, metric.Name);
        }
    }

    /// <summary>The metric of which a <c>Max</c> or <c>Min</c> takes the end over the folds: <c>folds.Max(fold => fold.Metrics.RSquared)</c>, or of what lists such numbers.</summary>
    static Step? MetricOverFolds(MlProgram program, Step extreme) =>
        program.Selections.MemberOver(extreme) is { Fact.Role: "metric" } metric && program.StepOf(program.Values.Of(metric.Receiver).Single) is { Fact.Role: "fold-metrics" } read
        && program.Values.Of(read.Receiver).Single is { Element: SyntaxNode element } fold && (element == extreme.Syntax || element is LambdaExpressionSyntax) && program.StepOf(fold with { Element = null }) is { Fact.Role: "cross-validate" } ? metric : null;

    /// <summary>What is read of the fold that was taken, or of its metrics.</summary>
    static IReadOnlyList<Step> ReadsOf(MlProgram program, Selection best, string role) => [.. program.Steps(role).Where(read =>
        IsOf(best, program.Values.Of(read.Receiver).Single) || (program.StepOf(program.Values.Of(read.Receiver).Single) is { Fact.Role: "fold-metrics" } metrics && IsOf(best, program.Values.Of(metrics.Receiver).Single)))];

    static bool IsOf(Selection best, Value? fold) => fold is not null && Equals(fold.Element, best.Ordering.Syntax);

    /// <summary>Whether neither a mean of the metric stands in the function, or of what is not known, nor any in a function over folds, nor the other end.</summary>
    static bool IsAlone(MlProgram program, Step extreme, Step metric) =>
        !program.Steps("mean").Any(mean => mean.Function == extreme.Function ? program.Selections.MemberOver(mean) is not { Fact.Role: "metric" } other || other.Fact == metric.Fact
            : program.Steps("fold-metrics").Any(read => read.Function == mean.Function))
        && !program.Steps("extreme").Any(other => other.Function == extreme.Function && other.Fact["extreme"] != extreme.Fact["extreme"] && IsShown(program, other.Operation));

    static bool IsShown(MlProgram program, IOperation value) => value.Parent switch
    {
        IConversionOperation conversion => IsShown(program, conversion),
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } } => program.ReadsOf(local).Any(read => IsShown(program, read)),
        IInterpolationOperation or IArgumentOperation or IReturnOperation or ISimpleAssignmentOperation => !value.Syntax.Ancestors().Any(node => program.OperationAt(node) is IAnonymousFunctionOperation),
        _ => false,
    };
}
