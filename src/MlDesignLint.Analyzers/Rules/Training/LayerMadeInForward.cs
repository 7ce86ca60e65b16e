using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MlDesignLint.Analyzers.Rules.Training;

/// <summary>The forward pass of a module makes a layer with weights.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LayerMadeInForward() : MlAnalyzer(Catalogue.LayerMadeInForward)
{
    private protected override void Check(RuleContext context)
    {
        foreach (var layer in context.Program.Steps("layer").Where(layer => layer.Fact.Is("learns") && context.Program.Modules.IsInForward(layer)))
            context.Report(layer.NameLocation, layer.Name);
    }
}
