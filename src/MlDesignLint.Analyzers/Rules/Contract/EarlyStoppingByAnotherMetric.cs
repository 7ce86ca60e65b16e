using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using MlDesignLint.Analyzers.Flow;
using MlDesignLint.Design;
using MlDesignLint.Documents.Stated;

namespace MlDesignLint.Analyzers.Rules.Contract;

/// <summary>
/// A trainer, or a callback of a network, stops early by a metric that does not order models as the one that the document says stopping goes by, or else its deciding one,
/// though it could stop by that one. By the loss a network may stop, unless the document says otherwise: a metric, or the loss on validation rows.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EarlyStoppingByAnotherMetric() : MlAnalyzer(Catalogue.EarlyStoppingByAnotherMetric)
{
    const string OfValidation = "val_";
    const string Loss = "loss";

    private protected override void Check(RuleContext context)
    {
        CheckNetworks(context);
        foreach (var training in TrainingRun.In(context.Program))
        {
            if (training.Optimisation is not { } optimisation || optimisation.StopsBy(context.Program) is not { } used)
                continue;
            foreach (var document in context.DocumentsOf(training.Trainer.Syntax))
            {
                if (DeclaredIn(document) is { } metric && MetricNames.Find(metric.Value) is { } wanted && !used.OrdersAs(wanted) && optimisation.CanStopBy(wanted))
                    context.Report(optimisation.Step.Given("stop-metric")?.Operation.Syntax.GetLocation() ?? training.Trainer.NameLocation, document, metric.Span, training.Trainer.Name, used.Name, metric.Value, "EvaluationMetric");
            }
        }
    }

    /// <summary>A network could stop by any number that it is compiled with.</summary>
    static void CheckNetworks(RuleContext context)
    {
        var program = context.Program;
        var computed = program.Steps("compile-network").Select(compile => compile.Elements("metrics").Select(metric => program.Constants.Text(metric) is { } name ? MetricNames.Find(name) : null).ToList()).ToList();
        var losses = TrainedLoss.In(program);
        foreach (var stop in program.Steps("early-stop"))
        {
            if (stop.Text("monitor") is not { } monitor)
                continue;
            var name = monitor.StartsWith(OfValidation, StringComparison.Ordinal) ? monitor.Substring(OfValidation.Length) : monitor;
            var used = MetricNames.Find(name);
            foreach (var document in context.DocumentsOf(stop.Syntax))
            {
                if ((name == monitor || (used is not null && !IsOf(used, losses))) && StatedStop.OnValidationLoss(document) is { } ofValidation)
                    context.Report(stop.Argument("monitor")!.Syntax.GetLocation(), document, ofValidation.Span, stop.Name, name, ofValidation.Value, "monitor");
                else if ((name == Loss ? StatedStop.In(document) : used is null ? null : DeclaredIn(document)) is { } metric && MetricNames.Find(metric.Value) is { } wanted && used?.OrdersAs(wanted) != true && !(name == Loss && IsOf(wanted, losses))
                    && computed.Count > 0 && computed.All(metrics => metrics.Contains(wanted)))
                    context.Report(stop.Argument("monitor")!.Syntax.GetLocation(), document, metric.Span, stop.Name, used?.Name ?? name, metric.Value, "monitor");
            }
        }
    }

    /// <summary>Whether one of the losses is, or may be, the metric itself under another name.</summary>
    static bool IsOf(MetricDefinition wanted, IReadOnlyList<TrainedLoss> losses) => losses.Count == 0 || losses.Any(loss => loss.Objective is not { } objective
        || MetricLexicon.Metrics.Where(wanted.OrdersAs).SelectMany(same => same.Synonyms.Prepend(same.Name)).Any(name => ObjectiveNames.Find(name)?.Name == objective.Name));

    static Claim<string>? DeclaredIn(DesignDocument document) => StatedStop.In(document) ?? (document.Contract.PrimaryOfflineMetric is { } metric ? new(metric.Name, metric.Span) : null);
}
