using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using MlDesignLint.Analyzers.Flow;
using MlDesignLint.Design;

namespace MlDesignLint.Analyzers.Rules.Contract;

/// <summary>
/// The document wants its deciding metric for a group of rows, and every evaluation of the governed code is of all test rows at once: no rows are chosen, and
/// of a column nobody looks at it, of another group no word of the code speaks and nobody but the library's evaluation sees predictions.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DeclaredSliceNeverEvaluated() : MlAnalyzer(Catalogue.DeclaredSliceNeverEvaluated)
{
    const int ShortestWord = 4;

    private protected override void Check(RuleContext context)
    {
        foreach (var document in context.Documents)
        {
            if (document.Contract.PrimaryOfflineMetric is not { Slices: { Count: > 0 } slices } metric)
                continue;
            foreach (var slice in slices)
            {
                if (BlindEvaluation(context.Program, document, slice.Value) is not var (place, name))
                    continue;
                context.Report(place, document, slice.Span, metric.Name, slice.Value, name);
                break;
            }
        }
    }

    static (Location Place, string Name)? BlindEvaluation(MlProgram program, DesignDocument document, string slice)
    {
        if (program.RowColumns.In(document).FirstOrDefault(column => ColumnNames.AreSame(column.Name, slice)) is { } column)
            return new Predictions(program).BlindTo(column, document);
        return new Predictions(program).OnlySeenWhole(document) is { } evaluation && !Words.In(program, document.Governs).Any(word => SpeaksOf(word, slice)) ? (evaluation.Location, evaluation.Name) : null;
    }

    /// <summary>Whether a word holds one of the slice's own words, a plural's ending aside; without one that is long enough, it may.</summary>
    static bool SpeaksOf(string word, string slice) =>
        slice.Split(' ', '-', '_', ':', '=').Select(part => part.TrimEnd('s')).Where(part => part.Length >= ShortestWord).ToList() is var parts
        && (parts.Count == 0 || parts.Any(part => word.IndexOf(part, StringComparison.OrdinalIgnoreCase) >= 0));
}
