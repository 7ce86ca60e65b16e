using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using MlDesignLint.Analyzers.Flow;

namespace MlDesignLint.Analyzers.Rules.Evaluation;

/// <summary>A model is scored on the very rows it was fitted on; the function scores nothing on other rows, and nobody scores that model on others.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EvaluatedOnTrainingData() : MlAnalyzer(Catalogue.EvaluatedOnTrainingData)
{
    private protected override void Check(RuleContext context)
    {
        var scores = context.Program.Steps("evaluate").Where(evaluation => !evaluation.Fact.Is("unsupervised")).Select(evaluation => Score.Of(context.Program, evaluation)).ToList();
        var validated = new HashSet<SyntaxNode>(context.Program.Steps("cross-validate").Concat(scores.Where(score => !score.IsOnTrainingRows).Select(score => score.Evaluation)).Select(step => step.Function));
        var tested = new HashSet<Step>(scores.Where(score => !score.IsOnTrainingRows).Select(score => score.Fit).OfType<Step>());
        foreach (var score in scores)
        {
            if (score.IsOnTrainingRows && !validated.Contains(score.Evaluation.Function) && !tested.Contains(score.Fit!))
                context.Report(score.Evaluation.Location, score.DataText);
        }
    }

    /// <summary>An evaluation, the fit of its model where that is known, and whether its rows are certainly those of the fit.</summary>
    sealed record Score(Step Evaluation, Step? Fit, bool IsOnTrainingRows, string DataText)
    {
        public static Score Of(MlProgram program, Step evaluation)
        {
            if (program.Data.Scored(evaluation.Input("input")) is not var (data, transform))
                return new(evaluation, null, false, "");
            var fit = program.Data.FitOf(transform.Input("model"));
            var trained = program.Data.Of(fit?.Input("input"));
            return new(evaluation, fit, data.Equals(trained), transform.Input("input")!.Operation.Syntax.ToString());
        }
    }
}
