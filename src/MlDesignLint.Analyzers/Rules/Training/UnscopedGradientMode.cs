using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MlDesignLint.Analyzers.Rules.Training;

/// <summary>Gradients are switched off or on, and what switches them back is dropped.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnscopedGradientMode() : MlAnalyzer(Catalogue.UnscopedGradientMode)
{
    private protected override void Check(RuleContext context)
    {
        foreach (var mode in context.Program.Steps("grad-mode").Where(context.Program.Scopes.IsDropped))
            context.Report(mode.NameLocation, mode.Name);
    }
}
