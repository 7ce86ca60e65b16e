using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MlDesignLint.Analyzers.Rules.Serving;

/// <summary>Missing values are replaced or marked in rows of a text file that was read with blank numbers as zeros.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BlankCellsReadAsZero() : MlAnalyzer(Catalogue.BlankCellsReadAsZero)
{
    private protected override void Check(RuleContext context)
    {
        var program = context.Program;
        foreach (var fit in program.Fits.All)
        {
            if (fit.Data is not { Transforms.Length: 0, Trail: { Length: > 0 } trail } || trail[0].Fact["missing"] is null || !trail[0].LeavesOut("missing"))
                continue;
            foreach (var filler in fit.Chain.TakeWhile(step => step.Fact["mapping"] is null).Where(step => step.Fact.Is("fills")))
                context.Report(filler.NameLocation, fit.Trail.Take(1), filler.Name);
        }
    }
}
