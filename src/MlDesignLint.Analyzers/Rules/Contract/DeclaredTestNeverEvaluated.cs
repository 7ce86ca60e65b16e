using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using MlDesignLint.Analyzers.Flow;

namespace MlDesignLint.Analyzers.Rules.Contract;

/// <summary>
/// The document holds out a share of the rows, and all that is measured in the governed code, by the library or by hand, is folds, a validation part or the training rows. One evaluation of rows that
/// are not known, or of any other part, keeps the rule silent.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DeclaredTestNeverEvaluated() : MlAnalyzer(Catalogue.DeclaredTestNeverEvaluated)
{
    static readonly LocalizedText Folds = new("folds", "блокам");
    static readonly LocalizedText Validation = new("the validation part", "проверочной части");
    static readonly LocalizedText Training = new("the training rows", "обучающим строкам");

    private protected override void Check(RuleContext context)
    {
        foreach (var document in context.Documents)
        {
            if (document.Contract.Split?.TestFraction is not { } declared)
                continue;
            var measured = context.Program.Steps("evaluate").Concat(context.Program.Steps("cross-validate")).Where(step => document.Governs(step.Syntax.SyntaxTree.FilePath)).ToList();
            var taken = context.Program.Fits.Taken.Where(score => document.Governs(score.Step.Syntax.SyntaxTree.FilePath)).ToList();
            if (measured.Count == 0 && context.Program.Steps("predict").Count == 0)
                measured = [.. new Predictions(context.Program).ByHand(document)];
            if (taken.Any(score => !IsOfOtherThanTest(score)))
                continue;
            if (measured.Count > 0 && context.Program.Steps("experiment").Count == 0 && measured.All(step => step.Fact.Role == "cross-validate" || ScoresOf(context.Program, step) is { Count: > 0 } scores && scores.All(IsOfOtherThanTest)))
                context.Report(measured[0].Location, document, declared.Span, measured[0].Name, measured[0].Fact.Role == "cross-validate" ? Folds : ScoresOf(context.Program, measured[0]).Any(score => score.Data.Part == "validation") ? Validation : Training);
        }
    }

    static List<Score> ScoresOf(MlProgram program, Step evaluation) => [.. program.Fits.Scores.Concat(program.Fits.Taken).Where(score => score.Step.Equals(evaluation))];

    static bool IsOfOtherThanTest(Score score) => score.Data.Part == "validation" || (score.Fit is { Trains: true, Data: { } trained } && trained.To(score.Data) == Relation.Same);
}
