using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using MlDesignLint.Analyzers.Flow;
using MlDesignLint.Design;

namespace MlDesignLint.Analyzers.Rules.Contract;

/// <summary>
/// The document's deciding metric is in the units of the label or a share of it, and all that the governed code evaluates are scores against a label that is a
/// logarithm. So do errors that code sums up itself, where all of them are such. Nothing may be computed beside it: only the library's evaluation sees predictions and nothing is raised to a power, or no error is summed up by hand.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MetricOfLogarithms() : MlAnalyzer(Catalogue.MetricOfLogarithms)
{
    const string Score = "Score";

    static readonly string[] Inverses = ["exp", "pow", "power", "expm1"];
    static readonly string[] Sums = ["sqrt", "abs", "average", "sum", "aggregate", "pow"];
    static readonly string[] Units = ["label", "label²", "share"];

    private protected override void Check(RuleContext context)
    {
        foreach (var document in context.Documents)
        {
            if (document.Contract.PrimaryOfflineMetric is not { } metric || MetricNames.Find(metric.Name) is not { } known || !known.Tasks.Contains("regression") || !Units.Contains(known.Unit))
                continue;
            var trainings = TrainingRun.In(context.Program).Where(training => document.Governs(training.Trainer.Syntax.SyntaxTree.FilePath) && training.LearnsLogarithm && !training.RewritesScore).ToList();
            var logarithms = trainings.Select(training => training.Label).Where(label => document.Contract.Label is not { } declared || !ColumnNames.AreSame(declared.Value, label!)).ToList();
            if (logarithms.Count == 0)
                continue;
            if (EvaluatedByHand(context.Program, document, logarithms) is { } byHand)
            {
                foreach (var (place, column) in byHand)
                    context.Report(place, document, metric.Span, metric.Name, place.SourceTree!.GetText().ToString(place.SourceSpan), column);
                continue;
            }

            if (MayBeTurnedBack(context.Program, document, trainings))
                continue;
            var evaluations = context.Program.Steps("evaluate").Concat(context.Program.Steps("cross-validate")).Where(step => document.Governs(step.Syntax.SyntaxTree.FilePath)).ToList();
            if (evaluations.Any(evaluation => !logarithms.Contains(evaluation.Text("label")) || (evaluation.Fact["score"] is not null && evaluation.Text("score") is not null and not Score)))
                continue;
            foreach (var evaluation in evaluations)
                context.Report(evaluation.Location, document, metric.Span, metric.Name, evaluation.Name, evaluation.Text("label")!);
        }
    }

    /// <summary>Where code compares the scores with the logarithms itself; null where the library evaluates, or some score is compared with anything else.</summary>
    static IReadOnlyList<(Location Place, string Column)>? EvaluatedByHand(MlProgram program, DesignDocument document, IReadOnlyList<string?> logarithms) =>
        program.Steps("evaluate").Count == 0 && program.Steps("cross-validate").Count == 0 && program.Steps("experiment").Count == 0 && program.Fits.Taken.Count > 0
        && new ErrorTerms(program).All(document.Governs) is { Count: > 0 } terms && terms.All(term => logarithms.Contains(term.Column)) ? terms : null;

    /// <summary>
    /// Whether some code beside the evaluations may compute the metric in the label's own units. A column that the trained chain itself makes of the scores is seen by nobody
    /// where all evaluations go by the scores.
    /// </summary>
    static bool MayBeTurnedBack(MlProgram program, DesignDocument document, IReadOnlyList<TrainingRun> trainings)
    {
        if (program.Steps("rows").Count > 0 || program.Steps("experiment").Count > 0)
            return true;
        var unseen = trainings.SelectMany(training => training.Chain).Where(step => step.Fact["expression"] is not null && step.Text("output") is not null).Select(step => step.Text("expression")).ToList();
        var isComputed = new Predictions(program).AreOnlyEvaluated
            ? program.Trees.Where(tree => document.Governs(tree.FilePath)).SelectMany(Words.TokensIn).Any(word => IsInverse(word.ValueText) && !unseen.Contains(word.ValueText) && !IsInUnused(program, word))
            : Words.In(program, document.Governs).Any(word => Sums.Contains(word, StringComparer.OrdinalIgnoreCase));
        return isComputed || program.HandWritten.Methods.Any(method => program.HandWritten.MetricOf(method) is not null);
    }

    static readonly string[] OfModels = ["evaluate", "transform", "fit", "estimator"];

    /// <summary>Whether a word lies in a method that the program itself never calls and that sees no rows: it is there for others, who have a prediction already.</summary>
    static bool IsInUnused(MlProgram program, SyntaxToken word) => Step.FunctionAround(word.Parent!) is MethodDeclarationSyntax method
        && !OfModels.Any(role => program.StepsIn(method, role).Any()) && !program.NamesOf(method.Identifier.ValueText).Any();

    static bool IsInverse(string word) => Inverses.Contains(word, StringComparer.OrdinalIgnoreCase) || word.IndexOf("exp(", StringComparison.OrdinalIgnoreCase) >= 0 || word.IndexOf("pow(", StringComparison.OrdinalIgnoreCase) >= 0;
}
