using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MlDesignLint.Analyzers.Rules.Serving;

/// <summary>A model that is saved holds a custom mapping without a contract name.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnsavableCustomMapping() : MlAnalyzer(Catalogue.UnsavableCustomMapping)
{
    private protected override void Check(RuleContext context)
    {
        var program = context.Program;
        foreach (var save in program.Steps("save-model"))
        {
            foreach (var mapping in program.Fits.OfModel(save.Input("model"))?.Chain.Where(step => step.Fact["contract"] is not null) ?? [])
            {
                if (mapping.Input("contract") is { } name && (program.Constants.IsNull(name) || program.Constants.Text(name) == ""))
                    context.Report(mapping.NameLocation, mapping.Name);
            }
        }
    }
}
