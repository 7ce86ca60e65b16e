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
        var all = new Lazy<HashSet<string?>>(() => [.. program.SourceLabels([.. program.Steps("trainer")])]);
        return from split in program.StepsWith("key")
               let key = split.Text("key")
               where key is not null && LabelsFor(program, split, fits[split], all).All(label => label == key)
               select (split, key);
    }

    /// <summary>The labels in the chains trained on the split, else of the program's trainers; where there are none, the library's default.</summary>
    static IReadOnlyCollection<string?> LabelsFor(MlProgram program, Step split, IEnumerable<Step> fits, Lazy<HashSet<string?>> all)
    {
        var estimators = fits.Select(fit => fit.Input("estimator")).Append(split.Input("estimator"));
        HashSet<string?> labels = [.. estimators.SelectMany(estimator => program.SourceLabels(program.Chains.Of(estimator)))];
        if (labels.Count == 0)
            labels = all.Value;
        return labels.Count == 0 ? [split.Fact["default-label"]] : labels;
    }
}
