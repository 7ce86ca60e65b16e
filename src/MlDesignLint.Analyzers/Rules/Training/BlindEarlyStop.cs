using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MlDesignLint.Analyzers.Rules.Training;

/// <summary>Training stops by a number of the validation, and nothing is validated.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BlindEarlyStop() : MlAnalyzer(Catalogue.BlindEarlyStop)
{
    private protected override void Check(RuleContext context)
    {
        foreach (var stop in context.Program.Networks.BlindStops)
            context.Report(stop.Location, stop.Name, stop.Text("monitor")!);
    }
}
