using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using MlDesignLint.Analyzers.Flow.Tensors;

namespace MlDesignLint.Analyzers.Rules.Evaluation;

/// <summary>A loss gets what the model ends in, and that is not what the loss is computed from.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class WrongLossInput() : MlAnalyzer(Catalogue.WrongLossInput)
{
    static readonly Dictionary<string, LocalizedText> Words = new(StringComparer.Ordinal)
    {
        ["raw"] = new("raw scores", "необработанные оценки"),
        ["logits"] = new("raw scores", "необработанные оценки"),
        ["probabilities"] = new("probabilities", "вероятности"),
        ["log-probabilities"] = new("logarithms of probabilities", "логарифмы вероятностей"),
    };

    private protected override void Check(RuleContext context)
    {
        foreach (var input in LossInput.In(context.Program).Where(input => !input.Fits && !input.IsRedundant))
            context.Report(input.Place, input.Name, Words[input.Expected], Words[input.Given]);
    }
}
