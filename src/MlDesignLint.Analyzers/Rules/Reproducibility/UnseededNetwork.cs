using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MlDesignLint.Analyzers.Rules.Reproducibility;

/// <summary>A class trains a network, and nothing seeds the random numbers that it draws: weights, noise, the order of rows.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnseededNetwork() : MlAnalyzer(Catalogue.UnseededNetwork)
{
    private protected override void Check(RuleContext context)
    {
        foreach (var draw in context.Program.Networks.Unseeded)
            context.Report(draw.NameLocation, draw.Name);
    }
}
