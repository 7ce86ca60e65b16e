using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MlDesignLint.Analyzers.Rules.Evaluation;

/// <summary>The metric of an AutoML experiment compares with the default label column, while everything that is trained in the program has one other label.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DefaultLabelInAutomlMetric() : MlAnalyzer(Catalogue.DefaultLabelInAutomlMetric)
{
    private protected override void Check(RuleContext context)
    {
        HashSet<string?> labels = [.. context.Program.Steps("sweepable").Concat(context.Program.Steps("trainer")).Where(step => step.Fact["label"] is not null).Select(step => step.Text("label"))];
        if (labels.Count != 1 || labels.Single() is not { } label)
            return;
        foreach (var metric in context.Program.Steps("experiment-metric").Where(metric => metric.LeavesOut("label") && metric.Fact["default-label"] != label))
            context.Report(metric.Location, metric.Name, metric.Fact["default-label"]!, label);
    }
}
