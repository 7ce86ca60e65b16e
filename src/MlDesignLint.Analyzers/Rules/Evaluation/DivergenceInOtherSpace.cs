using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MlDesignLint.Analyzers.Rules.Evaluation;

/// <summary>The target of a divergence holds probabilities where logarithms are expected, or the other way round.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DivergenceInOtherSpace() : MlAnalyzer(Catalogue.DivergenceInOtherSpace)
{
    static readonly LocalizedText Probabilities = new("probabilities", "вероятности");
    static readonly LocalizedText Logarithms = new("logarithms of probabilities", "логарифмы вероятностей");

    private protected override void Check(RuleContext context)
    {
        foreach (var (target, loss, takesLogarithms) in context.Program.Labels.OtherSpace)
            context.Report(target.Syntax.GetLocation(), target.Syntax.ToString(), takesLogarithms ? Probabilities : Logarithms, loss.Name, takesLogarithms ? "true" : "false");
    }
}
