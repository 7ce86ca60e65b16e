using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MlDesignLint.Analyzers.Rules.Evaluation;

/// <summary>The means of batches, of their losses or of their right answers, are averaged.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AveragedBatchMeans() : MlAnalyzer(Catalogue.AveragedBatchMeans)
{
    private protected override void Check(RuleContext context)
    {
        foreach (var mean in context.Program.Averages.MeansOfMeans)
            context.Report(mean.Syntax.GetLocation(), mean.Syntax.ToString());
    }
}
