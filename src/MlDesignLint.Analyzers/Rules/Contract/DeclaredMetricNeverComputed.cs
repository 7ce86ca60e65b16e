using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using MlDesignLint.Analyzers.Flow;
using MlDesignLint.Design;

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
            var steps = new[] { "evaluate", "cross-validate", "fit", "experiment" }
                .SelectMany(context.Program.Steps)
                .Where(step => document.Governs(step.Syntax.SyntaxTree.FilePath))
                .ToList();
            if (steps.Any(step => step.Fact.Role != "evaluate") && IsNeverComputed(metric, steps, context.Program))
                context.Report(steps[0].Location, document, metric.Span, metric.Name);
        }
    }

    /// <summary>A metrics object that is handed on whole may have the metric read elsewhere; a method of the team's own has to be called here.</summary>
    static bool IsNeverComputed(MetricClaim metric, IReadOnlyList<Step> steps, MlProgram program)
    {
        if (metric.ComputedBy is { } method)
            return !program.Uses(method.Value);
        return MetricNames.Find(metric.Name) is { ComputedBy: { Count: > 0 } properties }
            && !properties.Any(program.Uses)
            && !steps.Any(step => step.Fact.Role is "evaluate" or "cross-validate" && program.Escapes(step.Operation));
    }
}
