using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace MlDesignLint.Analyzers.Rules.Serving;

/// <summary>A file named .csv is read with the separator left at its default, the tab.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CommaFileReadByTabs() : MlAnalyzer(Catalogue.CommaFileReadByTabs)
{
    private protected override void Check(RuleContext context)
    {
        foreach (var load in context.Program.StepsWith("separator"))
        {
            if (load.Argument(load.Fact["separator"]!) is { ArgumentKind: ArgumentKind.DefaultValue } && context.Program.Constants.Sketch(load.Input("path")) is { } file
                && file.EndsWith(".csv", StringComparison.OrdinalIgnoreCase))
                context.Report(load.NameLocation, load.Name);
        }
    }
}
