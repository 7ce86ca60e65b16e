using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MlDesignLint.Analyzers.Rules.Training;

/// <summary>The forward pass of a module makes a layer with weights.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LayerMadeInForward() : MlAnalyzer(Catalogue.LayerMadeInForward)
{
    private protected override void Check(RuleContext context)
    {
        foreach (var (layer, place) in context.Program.Modules.MadeInForward)
            context.Report(place == layer.Operation ? layer.NameLocation : place.Syntax.GetLocation(), layer.Name);
    }
}
