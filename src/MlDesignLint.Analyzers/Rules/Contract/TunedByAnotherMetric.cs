using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using MlDesignLint.Analyzers.Flow;
using MlDesignLint.Design;

namespace MlDesignLint.Analyzers.Rules.Contract;

/// <summary>An experiment, or an ordering or comparison that picks a model, goes by a metric that does not order models as the document's deciding one, though it could go by that one: by a member beside it, or by a method of the program's own.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TunedByAnotherMetric() : MlAnalyzer(Catalogue.TunedByAnotherMetric)
{
    private protected override void Check(RuleContext context)
    {
        foreach (var choice in MetricChoices.In(context.Program))
        {
            foreach (var document in context.DocumentsOf(choice.Place.SourceTree!))
            {
                if (Disagreement(context.Program, document, choice) is var (metric, wanted))
                    context.Report(choice.Place, document, metric.Span, choice.By, choice.Member, metric.Name, wanted);
            }
        }
    }

    static (MetricClaim Metric, string Wanted)? Disagreement(MlProgram program, DesignDocument document, MetricChoice choice) =>
        document.Contract.PrimaryOfflineMetric is { } metric && MetricNames.Find(metric.Name) is { } declared
        && (choice.MemberFor(declared) ?? (choice.IsFree ? OwnMethodFor(program, metric, declared) : null)) is { } wanted && choice.Metrics.Any() && !choice.Metrics.Any(declared.OrdersAs)
            ? (metric, wanted)
            : null;

    /// <summary>The method of the program's own that computes the declared metric: the one the document names, or one whose formula it is.</summary>
    static string? OwnMethodFor(MlProgram program, MetricClaim metric, MetricDefinition declared) => metric.ComputedBy is { } named
        ? program.Uses(named.Value) ? named.Value : null
        : program.HandWritten.Methods.FirstOrDefault(method => program.HandWritten.MetricOf(method) is { } computed && declared.OrdersAs(computed) && program.Calls.To(method).Count > 0)?.Name;
}
