using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MlDesignLint.Analyzers.Rules.Reproducibility;

/// <summary>A program trains a model by hand, and nothing in it seeds the generator that the first weights come from.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnseededWeights() : MlAnalyzer(Catalogue.UnseededWeights)
{
    private protected override void Check(RuleContext context)
    {
        if (context.Program.Training.UnseededWeights is { } maker)
            context.Report(maker.GetLocation(), maker.ToString().Split('(')[0]);
    }
}
