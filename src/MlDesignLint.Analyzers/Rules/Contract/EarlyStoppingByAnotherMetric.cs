using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using MlDesignLint.Analyzers.Flow;

namespace MlDesignLint.Analyzers.Rules.Contract;

/// <summary>A trainer stops early by a metric that does not order models as the document's deciding one, though it could stop by that one.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EarlyStoppingByAnotherMetric() : MlAnalyzer(Catalogue.EarlyStoppingByAnotherMetric)
{
    private protected override void Check(RuleContext context)
    {
        foreach (var training in TrainingRun.In(context.Program))
        {
            if (training.Optimisation is not { } optimisation || optimisation.StopsBy(context.Program) is not { } used)
                continue;
            foreach (var document in context.DocumentsOf(training.Trainer.Syntax))
            {
                if (document.Contract.PrimaryOfflineMetric is { } metric && MetricNames.Find(metric.Name) is { } wanted && !used.OrdersAs(wanted) && optimisation.CanStopBy(wanted))
                    context.Report(optimisation.Step.Given("stop-metric")?.Operation.Syntax.GetLocation() ?? training.Trainer.NameLocation, document, metric.Span, training.Trainer.Name, used.Name, metric.Name);
            }
        }
    }
}
