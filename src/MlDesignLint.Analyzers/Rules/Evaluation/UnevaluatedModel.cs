using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using MlDesignLint.Analyzers.Flow;

namespace MlDesignLint.Analyzers.Rules.Evaluation;

/// <summary>
/// A model with a label, fitted here, is saved, made to predict or trained further, and nothing in the compilation measures a model: no evaluation, no folds,
/// no experiment, no importances, and no predictions read back in bulk for a metric by hand.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnevaluatedModel() : MlAnalyzer(Catalogue.UnevaluatedModel)
{
    static readonly LocalizedText Saved = new("saved", "сохраняется");
    static readonly LocalizedText Serving = new("put to use", "используется");

    static readonly LocalizedText Retrained = new("trained further", "дообучается");

    static readonly LocalizedText Fitted = new("fitted", "обучается");

    private protected override void Check(RuleContext context)
    {
        foreach (var fit in context.Program.Judgements.NeverMeasured)
            context.Report(fit.NameLocation, fit.Receiver!.Operation.Syntax.ToString(), Fitted);
        foreach (var (step, trained) in context.Program.Tapes.NeverMeasured)
            context.Report(step.NameLocation, string.Join(", ", trained.Select(variable => variable.Name)), Fitted);
        if (IsAnythingMeasured(context.Program))
            return;
        var reported = new HashSet<Step>();
        foreach (var use in context.Program.Steps("save-model").Concat(context.Program.Steps("engine")))
        {
            if (context.Program.Fits.OfModel(use.Input("model")) is { Step.Fact.Role: "fit" } fit && TrainerOf(fit) is { } trainer && reported.Add(fit.Step))
                context.Report(fit.Step.NameLocation, trainer.Name, use.Fact.Role == "save-model" ? Saved : Serving);
        }

        foreach (var fit in context.Program.Fits.All.Where(fit => fit.Step.Input("continues") is not null))
        {
            if (TrainerOf(fit) is { } trainer && reported.Add(fit.Step))
                context.Report(fit.Step.NameLocation, trainer.Name, Retrained);
        }
    }

    static bool IsAnythingMeasured(MlProgram program) =>
        program.Steps("evaluate").Concat(program.Steps("cross-validate")).Concat(program.Steps("experiment")).Concat(program.Steps("importance")).Any()
        || program.Steps("enumerate").Any(rows => program.StepOf(program.Values.Of(rows.Input("input")).Single) is { Fact.Role: "transform" });

    /// <summary>What learns to predict: a trainer with a label, or a forecast of all rows, which leaves none to compare with.</summary>
    static Step? TrainerOf(Fit fit) =>
        fit.Chain.LastOrDefault(step => step.Fact.Role == "trainer" || (step.Fact.Is("forecasts") && fit.Data is { Cuts.Length: 0 })) is { } trainer && (trainer.Fact["label"] ?? trainer.Fact["forecasts"]) is not null ? trainer : null;
}
