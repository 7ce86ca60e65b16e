using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using MlDesignLint.Analyzers.Flow;

namespace MlDesignLint.Analyzers.Rules.Leakage;

/// <summary>Rows of one ranking group may fall on both sides: the split of what a ranking trainer or search learns from keeps no group, or another one.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RankingGroupsSplit() : MlAnalyzer(Catalogue.RankingGroupsSplit)
{
    private protected override void Check(RuleContext context)
    {
        var program = context.Program;
        var learners = program.Fits.All.SelectMany(fit => fit.Chain.Select(step => (Step: step, fit.Data, fit.Chain)))
            .Concat(program.Steps("search").Select(search => (Step: search, Data: program.Data.Of(search.Input("input")), Chain: (IReadOnlyList<Step>)[])));
        foreach (var (ranker, data, chain) in learners)
        {
            if (data?.Split is not { } split || !IsRanking(program, ranker) || ranker.Text("group") is not { } group)
                continue;
            if (split.Text("key") is { } key ? key != group && !chain.Any(step => step.Text("output") == group && step.Text("input") == key) : program.Constants.IsNull(split.Input("key")))
                context.Report(split.Location, data.Trail.TakeWhile(step => !step.Equals(split)), group, ranker.Name);
        }
    }

    static bool IsRanking(MlProgram program, Step step) => program.StepOf(program.Values.Of(step.Receiver).Single)?.Fact["task"] == "ranking";
}
