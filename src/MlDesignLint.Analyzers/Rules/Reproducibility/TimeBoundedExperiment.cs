using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MlDesignLint.Analyzers.Rules.Reproducibility;

/// <summary>
/// An AutoML experiment has no bound on the number of models, so the clock decides which are tried. Where the context is known to have no seed,
/// that is what is said first; an experiment whose bound is set by a call elsewhere is left alone.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TimeBoundedExperiment() : MlAnalyzer(Catalogue.TimeBoundedExperiment)
{
    private protected override void Check(RuleContext context)
    {
        if (context.Program.Steps("model-limit").Any())
            return;
        foreach (var experiment in context.Program.Steps("experiment").Where(experiment => experiment.LeavesOut("models")))
        {
            if (experiment.HasOwnSeed || context.Program.ContextsOf(experiment) is var contexts && (contexts.Count == 0 || contexts.Any(creation => !context.Program.Constants.IsNull(creation.Input("seed")))))
                context.Report(experiment.NameLocation, experiment.Name);
        }
    }
}
