using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MlDesignLint.Analyzers.Rules.Evaluation;

/// <summary>A count of right answers is divided by another whole number, and the result is taken for a fraction.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class WholeNumberAccuracy() : MlAnalyzer(Catalogue.WholeNumberAccuracy)
{
    private protected override void Check(RuleContext context)
    {
        foreach (var division in context.Program.Averages.WholeNumberShares)
            context.Report(division.Syntax.GetLocation(), division.Syntax.ToString());
    }
}
