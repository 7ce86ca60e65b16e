using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using MlDesignLint.Analyzers.Flow;

namespace MlDesignLint.Analyzers.Rules.Leakage;

/// <summary>The sampling key of a split or cross-validation is the label of what is trained on that split, or of every trainer of the program, or the default one where no trainer is in sight.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LabelAsSamplingKey() : MlAnalyzer(Catalogue.LabelAsSamplingKey)
{
    private protected override void Check(RuleContext context)
    {
        foreach (var (split, key) in In(context.Program))
            context.Report(split.Argument(split.Fact["key"]!)!.Syntax.GetLocation(), key, split.Name);
    }

    /// <summary>The splits and cross-validations whose key is the label.</summary>
    internal static IEnumerable<(Step Split, string Key)> In(MlProgram program)
    {
        var fits = program.Steps("fit").Where(fit => program.Data.Of(fit.Input("input"))?.Split is not null).ToLookup(fit => program.Data.Of(fit.Input("input"))!.Split!);
        var all = new Lazy<HashSet<string?>>(() => [.. SourceLabels(program, program.Steps("trainer"))]);
        return from split in program.StepsWith("key")
               let key = split.Text("key")
               where key is not null && LabelsFor(program, split, fits[split], all).All(label => label == key)
               select (split, key);
    }

    /// <summary>The labels in the chains trained on the split, else of the program's trainers; where there are none, the library's default.</summary>
    static IReadOnlyCollection<string?> LabelsFor(MlProgram program, Step split, IEnumerable<Step> fits, Lazy<HashSet<string?>> all)
    {
        var estimators = fits.Select(fit => fit.Input("estimator")).Append(split.Input("estimator"));
        HashSet<string?> labels = [.. estimators.SelectMany(estimator => SourceLabels(program, program.Chains.Of(estimator)))];
        if (labels.Count == 0)
            labels = all.Value;
        return labels.Count == 0 ? [split.Fact["default-label"]] : labels;
    }

    /// <summary>The labels of the trainers, under the names that the rows had before copies and keys; null for a name that is not known.</summary>
    static IEnumerable<string?> SourceLabels(MlProgram program, IReadOnlyList<Step> chain) => chain
        .Where(step => step.Fact["label"] is not null && step.Fact.Role == "trainer")
        .Select(trainer => trainer.Text("label") is { } label ? program.ColumnsBefore(chain, trainer).SourceOf(label) : null);
}
