using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MlDesignLint.Analyzers.Rules.Evaluation;

/// <summary>A loss that takes the numbers of classes is given a column for each class.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OneHotLabels() : MlAnalyzer(Catalogue.OneHotLabels)
{
    private protected override void Check(RuleContext context)
    {
        foreach (var (label, loss) in context.Program.Labels.OneHot)
            context.Report(label.Syntax.GetLocation(), label.Syntax.ToString(), loss.Name);
    }
}
