using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MlDesignLint.Analyzers.Rules.Reproducibility;

/// <summary>A loader shuffles its rows and gets no seed of its own.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnseededLoader() : MlAnalyzer(Catalogue.UnseededLoader)
{
    private protected override void Check(RuleContext context)
    {
        foreach (var loader in context.Program.Training.UnseededLoaders)
            context.Report(loader.NameLocation, loader.Name);
    }
}
