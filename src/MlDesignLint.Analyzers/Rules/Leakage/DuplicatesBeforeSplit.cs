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
    }
}
