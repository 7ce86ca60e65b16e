using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using MlDesignLint.Analyzers.Flow;

namespace MlDesignLint.Analyzers.Rules.Leakage;

/// <summary>The sampling key of a split or cross-validation is the label of what is trained on that split, or of every trainer of the program.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LabelAsSamplingKey() : MlAnalyzer(Catalogue.LabelAsSamplingKey)
{
    private protected override void Check(RuleContext context)
    {
        foreach (var split in context.Program.StepsWith("key"))
        {
            if (split.Text("key") is { } key && LabelsFor(context.Program, split) is { Count: > 0 } labels && labels.All(label => label == key))
                context.Report(split.Argument(split.Fact["key"]!)!.Syntax.GetLocation(), key, split.Name);
        }
    }

    static IReadOnlyCollection<string?> LabelsFor(MlProgram program, Step split)
    {
        var own = split.Input("estimator") is { } estimator ? program.Chains.Of(estimator) : [];
        var fitted = program.Steps("fit")
            .Where(fit => program.Data.Of(fit.Input("input"))?.Split?.Equals(split) == true)
            .SelectMany(fit => program.Chains.Of(fit.Input("estimator")));
        var labels = SourceLabels(program, [.. own, .. fitted]);
        return labels.Count > 0 ? labels : SourceLabels(program, program.Steps("trainer"));
    }

    /// <summary>The labels of the trainers, under the names that the rows had before copies and keys.</summary>
    static HashSet<string?> SourceLabels(MlProgram program, IReadOnlyList<Step> chain) =>
        [.. chain.Where(step => step.Fact["label"] is not null && step.Fact.Role == "trainer")
            .Select(trainer => trainer.Text("label") is { } label ? program.ColumnsBefore(chain, trainer).SourceOf(label) : null)];
}
