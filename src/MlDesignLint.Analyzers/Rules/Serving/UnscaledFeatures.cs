using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MlDesignLint.Analyzers.Rules.Serving;

/// <summary>A trainer that wants scaled numbers gets two or more columns of real numbers as they were loaded, and nothing in its chain scales.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnscaledFeatures() : MlAnalyzer(Catalogue.UnscaledFeatures)
{
    private protected override void Check(RuleContext context)
    {
        foreach (var fit in context.Program.Fits.All.Where(fit => context.Program.Chains.IsStraight(fit.Step.Input("estimator"))))
        {
            if (fit.Chain.LastOrDefault() is not { } trainer || !trainer.Fact.Is("needs-scaling") || trainer.Text("features") is not { } features
                || fit.Chain.Any(step => step.Fact.Is("scales") || step.Fact["mapping"] is not null)
                || context.Program.RowColumns.Of(fit.Step.Input("input")) is not { } loaded)
                continue;
            var columns = context.Program.ColumnsBefore(fit.Chain, trainer);
            var raw = columns.InputsOf(features, isScaledToo: false).Select(input => columns.NumbersOf(input.Name)).OfType<string>().Where(name => loaded.Any(column => column.Name == name && column.IsReal)).Distinct().ToList();
            if (raw.Count > 1)
                context.Report(trainer.NameLocation, trainer.Name, raw[0], raw[1], features);
        }
    }
}
