using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MlDesignLint.Analyzers.Rules.Leakage;

/// <summary>A fit validates on the last rows of an array that was put together one class behind the other.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ValidationOnSortedTail() : MlAnalyzer(Catalogue.ValidationOnSortedTail)
{
    private protected override void Check(RuleContext context)
    {
        foreach (var fit in context.Program.Labels.SortedTails)
            context.Report(fit.Input("share")!.Operation.Syntax.GetLocation(), fit.Input("share")!.Operation.Syntax.ToString(), fit.Input("targets")!.Operation.Syntax.ToString());
    }
}
