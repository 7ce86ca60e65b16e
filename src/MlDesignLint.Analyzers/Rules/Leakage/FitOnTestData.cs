using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using MlDesignLint.Analyzers.Flow;

namespace MlDesignLint.Analyzers.Rules.Leakage;

/// <summary>
/// A trainer is fitted on the test part of a split, or a transform that training rows then go through, or a calibrator that is evaluated on the same part. A part taken out of a split on
/// the spot, as a sample, does not count where nothing is evaluated.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FitOnTestData() : MlAnalyzer(Catalogue.FitOnTestData)
{
    private protected override void Check(RuleContext context)
    {
        foreach (var fit in context.Program.Fits.ByCall.Where(fit => fit.Data?.Part == "test"))
        {
            if (LearnerOf(context.Program, fit) is { } learner)
                context.Report(fit.Step.Input("input")!.Operation.Syntax.GetLocation(), fit.Trail, learner.Name);
        }

        foreach (var fed in context.Program.Judgements.TrainedOnTest)
            context.Report((fed.Path is null ? fed.Input.Syntax : fed.Place).GetLocation(), fed.Step.Receiver?.Operation.Syntax.ToString() ?? fed.Step.Name);
    }

    /// <summary>What learns from the test part that must not; null where nothing does.</summary>
    static Step? LearnerOf(MlProgram program, Fit fit) =>
        fit.Chain.LastOrDefault(step => step.Fact.Role == "trainer") is { } trainer ? IsSample(program, fit) ? null : trainer
        : fit.Learners.LastOrDefault() is { } transform && program.Fits.TransformedBy(fit).Any(rows => rows?.Part == "train") ? transform
        : fit.Chain.LastOrDefault(step => step.Fact["kind"] == "calibrate") is { } calibrator && program.Fits.Scores.Any(score => score.Data.Equals(fit.Data!) && score.Data.Transforms.SelectMany(transform => program.Fits.ModelsIn(transform.Input("model"))).Any(model => model.Step.Equals(fit.Step)))
            ? calibrator
        : null;

    /// <summary>Whether a small part is taken out of a split on the spot, the rest is left, and nothing is evaluated.</summary>
    static bool IsSample(MlProgram program, Fit fit) =>
        program.Steps("part").Any(part => part.Receiver?.Operation is IInvocationOperation && program.Data.Of(part.Value)?.Equals(fit.Data) == true)
        && !program.Fits.Scores.Any(score => score.Fit?.Step.Equals(fit.Step) == true);
}
