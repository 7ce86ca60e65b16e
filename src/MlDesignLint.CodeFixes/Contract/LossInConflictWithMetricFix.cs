using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace MlDesignLint.CodeFixes.Contract;

/// <summary>Makes a loss that is aligned with the declared metric in the place of the other one, where the library has it and the call fits it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class LossInConflictWithMetricFix() : MlCodeFix(Catalogue.LossInConflictWithMetric, "Train with a loss that serves the metric")
{
    /// <inheritdoc/>
    protected override Replacement? Fix(SyntaxNode reported, Diagnostic diagnostic, SemanticModel model) =>
        MetricNames.Find(diagnostic.Properties["argument2"]!) is { } metric
            ? Losses.Replacing(reported, model, ObjectiveLexicon.Objectives.Where(objective => Alignment.Of(metric, objective) is { Verdict: AlignmentVerdict.Aligned }))
                .Select(edit => IfCompiles(model, edit)).FirstOrDefault(edit => edit is not null)
            : null;
}
