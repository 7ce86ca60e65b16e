using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MlDesignLint.Analyzers.Rules.Evaluation;

/// <summary>A program that trains a network holds out rows and never looks at them again.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnusedHeldOutRows() : MlAnalyzer(Catalogue.UnusedHeldOutRows)
{
    private protected override void Check(RuleContext context)
    {
        foreach (var (place, name) in context.Program.HeldOutRows.NeverUsed)
            context.Report(place, name);
    }
}
