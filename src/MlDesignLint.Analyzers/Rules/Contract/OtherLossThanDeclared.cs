using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using MlDesignLint.Analyzers.Flow;

namespace MlDesignLint.Analyzers.Rules.Contract;

/// <summary>
/// The document declares a loss, and no trainer of the governed code optimises it, or no loss of a loop: neither by itself nor, for a percentage or a logarithm, through
/// weights or another label. One trainer that is not known keeps the rule silent.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OtherLossThanDeclared() : MlAnalyzer(Catalogue.OtherLossThanDeclared)
{
    private protected override void Check(RuleContext context)
    {
        var trainings = TrainingRun.In(context.Program).ToList();
        var losses = TrainedLoss.In(context.Program);
        foreach (var document in context.Documents)
        {
            if (document.Contract.Loss is not { } loss || ObjectiveNames.Find(loss.Value) is not { } declared)
                continue;
            var governed = trainings.Where(training => training.Trainer.Fact["estimator"] is null && document.Governs(training.Trainer.Syntax.SyntaxTree.FilePath)).ToList();
            if (governed.Any(training => training.Objective is not { } objective || MayBe(declared, objective, training)))
                continue;
            foreach (var training in governed)
                context.Report(training.Trainer.NameLocation, document, loss.Span, training.Trainer.Name, training.Objective!.Title, loss.Value);
            var called = losses.Where(call => document.Governs(call.Step.Syntax.SyntaxTree.FilePath)).ToList();
            if (context.Program.StepsWith("logarithm").Any(step => !context.Program.HandWritten.IsInMetric(step)) || called.Any(call => call.MayWeighRows || call.Objective is not { } objective || objective.Name == declared.Name))
                continue;
            foreach (var call in called)
                context.Report(call.Place, document, loss.Span, call.Name, call.Objective!.Title, loss.Value);
        }
    }

    static bool MayBe(ObjectiveDefinition declared, ObjectiveDefinition objective, TrainingRun training) => declared.Name == objective.Name || declared.Name switch
    {
        "absolute-percentage-error" => training.MayWeighRows || training.MayTransformLabel,
        "squared-log-error" => objective.Name == "squared-error",
        "focal" => training.MayWeighRows,
        _ => false,
    };
}
