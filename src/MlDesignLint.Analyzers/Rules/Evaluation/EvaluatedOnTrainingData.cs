using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using MlDesignLint.Analyzers.Flow;

namespace MlDesignLint.Analyzers.Rules.Evaluation;

/// <summary>A model is scored on the very rows it was fitted on, and the function scores it on no others.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EvaluatedOnTrainingData() : MlAnalyzer(Catalogue.EvaluatedOnTrainingData)
{
    private protected override void Check(RuleContext context)
    {
        foreach (var function in context.Program.Steps("evaluate").Where(evaluation => !evaluation.Fact.Is("unsupervised")).GroupBy(evaluation => evaluation.Function))
        {
            var scores = function.Select(evaluation => Score.Of(context.Program, evaluation)).ToList();
            if (scores.Any(score => score is null or { IsOnTrainingRows: false }))
                continue;
            foreach (var score in scores)
                context.Report(score!.Evaluation.Location, score.DataText);
        }
    }

    /// <summary>An evaluation whose model and rows are known for certain.</summary>
    sealed record Score(Step Evaluation, bool IsOnTrainingRows, string DataText)
    {
        public static Score? Of(MlProgram program, Step evaluation) =>
            program.Data.Scored(evaluation.Input("input")) is var (data, transform)
            && program.Data.FitOf(transform.Input("model")) is { } fit
            && program.Data.Of(fit.Input("input")) is { } trained
                ? new(evaluation, trained.Equals(data), transform.Input("input")!.Operation.Syntax.ToString())
                : null;
    }
}
