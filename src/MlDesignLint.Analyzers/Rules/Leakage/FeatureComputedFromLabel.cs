using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using MlDesignLint.Analyzers.Flow;

namespace MlDesignLint.Analyzers.Rules.Leakage;

/// <summary>An input of the features is computed from the label of the same row: by a transform, by a mapping or by a property of the row class.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FeatureComputedFromLabel() : MlAnalyzer(Catalogue.FeatureComputedFromLabel)
{
    const int MaxSteps = 16;

    private protected override void Check(RuleContext context)
    {
        foreach (var fit in context.Program.Fits.All)
        {
            foreach (var trainer in fit.Chain.Where(step => step.Fact.Role == "trainer"))
            {
                if (trainer.Text("label") is not { } labelColumn || trainer.Text("features") is not { } features)
                    continue;
                var chain = fit.Chain.TakeWhile(step => !step.Equals(trainer)).ToList();
                var columns = context.Program.ColumnsBefore(fit.Chain, trainer);
                var label = columns.SourceOf(labelColumn);
                var loaded = context.Program.RowColumns.Of(fit.Step.Input("input")) ?? [];
                foreach (var (name, input) in columns.InputsOf(features))
                {
                    if (columns.SourceOf(name) != label && IsFrom(context.Program, label, name, chain, loaded, chain.Count))
                        context.Report(input.Operation.Syntax.GetLocation(), name, label);
                }
            }
        }
    }

    /// <summary>Whether a column, as it is before the step of an index, is computed from the label.</summary>
    static bool IsFrom(MlProgram program, string label, string column, IReadOnlyList<Step> chain, IReadOnlyList<RowColumn> loaded, int end)
    {
        for (var i = end - 1; i >= Math.Max(0, end - MaxSteps); i--)
        {
            var sources = SourcesOf(program, chain[i], column).ToList();
            if (sources.Count > 0)
                return sources.Any(source => source == label || IsFrom(program, label, source, chain, loaded, i));
        }

        return loaded.FirstOrDefault(loaded => loaded.Name == column)?.Member is { } member && program.Mappings.SourcesOf(member).Contains(label);
    }

    /// <summary>The columns that a step computes a column from; none where it does not write it.</summary>
    static IEnumerable<string> SourcesOf(MlProgram program, Step step, string column) => step switch
    {
        { Fact: var fact } when fact["mapping"] is not null => fact.Is("stateful") ? [] : program.Mappings.SourcesOf(step, column),
        _ when !step.Writes(column) => [],
        _ when step.Elements("inputs") is { Count: > 0 } inputs => inputs.Select(program.Constants.Text).OfType<string>(),
        _ => [step.SourceOf(column).Name],
    };
}
