using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using MlDesignLint.Analyzers.Flow;
using MlDesignLint.Documents.Stated;

namespace MlDesignLint.Analyzers.Rules.Contract;

/// <summary>
/// The document declares a split in time, and rows as they were loaded are split, folded, or shuffled and cut by chance, or every so many of them are taken for the test. Rows that were cut before by a count, or by a column
/// that may tell the time, may have been cut in time, and so may test rows that come from elsewhere.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RandomSplitInTime() : MlAnalyzer(Catalogue.RandomSplitInTime)
{
    static readonly LocalizedText Time = new("time", "время");

    private protected override void Check(RuleContext context)
    {
        var splits = context.Program.StepsWith("key").Select(split => (Split: split, Rows: context.Program.Data.Of(split.Input("input"))))
            .Concat(RandomCuts.All(context.Program).Concat(RandomCuts.EveryFew(context.Program)).Select(cut => (cut.Cause, (DataSet?)cut.Rows)));
        foreach (var (split, rows) in splits)
        {
            if (rows is null || TestRows.MayLieOutside(context.Program, rows))
                continue;
            foreach (var document in context.DocumentsOf(split.Syntax))
            {
                if (document.Contract.Split is { Kind: { Value: "time" } kind } declared && rows.Cuts.All(cut => cut is ChoiceCut or RangeCut && declared.Column is { } column && cut.IsBlindTo(name => ColumnNames.AreSame(name, column.Value) || StatedContract.NamesMoment(name))))
                    context.Report(split.Location, document, kind.Span, split.Name, declared.Column?.Value ?? (object)Time);
            }
        }
    }
}
