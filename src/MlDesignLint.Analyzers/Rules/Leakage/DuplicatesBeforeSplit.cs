using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using MlDesignLint.Analyzers.Flow;

namespace MlDesignLint.Analyzers.Rules.Leakage;

/// <summary>Rows are drawn with replacement or written several times, and only then split: copies of one row fall on both sides.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DuplicatesBeforeSplit() : MlAnalyzer(Catalogue.DuplicatesBeforeSplit)
{
    private protected override void Check(RuleContext context)
    {
        foreach (var split in new[] { "split", "cross-validate" }.SelectMany(context.Program.Steps))
        {
            if (context.Program.Data.Of(split.Input("input")) is { } rows && rows.Cuts.OfType<SampleCut>().FirstOrDefault(cut => !cut.IsComplement) is { } copied)
                context.Report(split.Location, rows.Trail, copied.Sample.Name, split.Name);
        }

        foreach (var score in context.Program.Fits.Scores)
        {
            if (score.Fit?.Data is { } trained && trained.To(score.Data) == Relation.Disjoint && trained.CommonWith(score.Data) is { } whole && trained.Cuts.Length > whole.Cuts.Length && trained.Cuts[whole.Cuts.Length] is EndCut
                && whole.Cuts.OfType<SampleCut>().FirstOrDefault(cut => !cut.IsComplement) is { } copied && score.Data.Trail.LastOrDefault(step => step.Fact["cut"] is "take" or "skip" or "slice") is { } end)
                context.Report(end.Location, score.Trail, copied.Sample.Name, end.Name);
        }
    }
}
