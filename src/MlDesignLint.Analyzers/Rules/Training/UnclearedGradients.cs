using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MlDesignLint.Analyzers.Rules.Training;

/// <summary>A loop makes gradients and lets an optimizer step, and nothing in it ever clears the gradients.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnclearedGradients() : MlAnalyzer(Catalogue.UnclearedGradients)
{
    private protected override void Check(RuleContext context)
    {
        foreach (var backward in context.Program.Training.UnclearedGradients)
            context.Report(backward.NameLocation, backward.Name);
    }
}
