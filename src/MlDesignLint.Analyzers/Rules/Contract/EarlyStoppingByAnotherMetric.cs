using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using MlDesignLint.Analyzers.Flow;

namespace MlDesignLint.Analyzers.Rules.Contract;

/// <summary>A trainer, or a callback of a network, stops early by a metric that does not order models as the document's deciding one, though it could stop by that one.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EarlyStoppingByAnotherMetric() : MlAnalyzer(Catalogue.EarlyStoppingByAnotherMetric)
{
    const string OfValidation = "val_";

    private protected override void Check(RuleContext context)
    {
        CheckNetworks(context);
        foreach (var training in TrainingRun.In(context.Program))
        {
            if (training.Optimisation is not { } optimisation || optimisation.StopsBy(context.Program) is not { } used)
                continue;
            foreach (var document in context.DocumentsOf(training.Trainer.Syntax))
            {
                if (document.Contract.PrimaryOfflineMetric is { } metric && MetricNames.Find(metric.Name) is { } wanted && !used.OrdersAs(wanted) && optimisation.CanStopBy(wanted))
                    context.Report(optimisation.Step.Given("stop-metric")?.Operation.Syntax.GetLocation() ?? training.Trainer.NameLocation, document, metric.Span, training.Trainer.Name, used.Name, metric.Name, "EvaluationMetric");
            }
        }
    }

    /// <summary>A network could stop by any number that it is compiled with.</summary>
    static void CheckNetworks(RuleContext context)
    {
        var program = context.Program;
        var computed = program.Steps("compile-network").Select(compile => compile.Elements("metrics").Select(metric => program.Constants.Text(metric) is { } name ? MetricNames.Find(name) : null).ToList()).ToList();
        foreach (var stop in program.Steps("early-stop"))
        {
            if (stop.Text("monitor") is not { } monitor || MetricNames.Find(monitor.StartsWith(OfValidation, StringComparison.Ordinal) ? monitor.Substring(OfValidation.Length) : monitor) is not { } used)
                continue;
            foreach (var document in context.DocumentsOf(stop.Syntax))
            {
                if (document.Contract.PrimaryOfflineMetric is { } metric && MetricNames.Find(metric.Name) is { } wanted && !used.OrdersAs(wanted) && computed.Count > 0 && computed.All(metrics => metrics.Contains(wanted)))
                    context.Report(stop.Argument("monitor")!.Syntax.GetLocation(), document, metric.Span, stop.Name, used.Name, metric.Name, "monitor");
            }
        }
    }
}
