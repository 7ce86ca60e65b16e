using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MlDesignLint.Analyzers.Rules.Evaluation;

/// <summary>A loss is told that it gets scores and gets probabilities, or the other way round.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ContradictedLogitsFlag() : MlAnalyzer(Catalogue.ContradictedLogitsFlag)
{
    static readonly LocalizedText Scores = new("raw scores", "необработанные оценки");

    static readonly LocalizedText Chances = new("probabilities", "вероятности");

    private protected override void Check(RuleContext context)
    {
        foreach (var (loss, expectsScores) in context.Program.Networks.ContradictedLosses)
            context.Report(loss.NameLocation, loss.Name, expectsScores ? Scores : Chances, expectsScores ? Chances : Scores);
    }
}
