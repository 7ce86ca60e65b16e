using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MlDesignLint.Analyzers.Rules.Contract;

/// <summary>
/// A document's primary offline metric is one that the library computes, or names its own method, and the governed code, which trains, neither reads
/// the one nor calls the other. A metric the lexicon does not know is left alone.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DeclaredMetricNeverComputed() : MlAnalyzer(Catalogue.DeclaredMetricNeverComputed)
{
    private protected override void Check(RuleContext context)
    {
        foreach (var document in context.Documents)
        {
            if (document.Contract.PrimaryOfflineMetric is not { } metric)
                continue;
            var steps = new[] { "evaluate", "cross-validate", "fit" }
                .SelectMany(context.Program.Steps)
                .Where(step => document.Governs(step.Syntax.SyntaxTree.FilePath))
                .ToList();
            var scores = steps.Where(step => step.Fact.Role != "fit").ToList();
            var computations = metric.ComputedBy is { } method ? [method.Value] : MetricNames.Find(metric.Name)?.ComputedBy ?? [];
            if (steps.Any(step => step.Fact.Role != "evaluate") && computations.Count > 0 && !computations.Any(context.Program.Uses) && !scores.Any(score => context.Program.Escapes(score.Operation)))
                context.Report(steps[0].Location, document, metric.Span, metric.Name);
        }
    }
}
