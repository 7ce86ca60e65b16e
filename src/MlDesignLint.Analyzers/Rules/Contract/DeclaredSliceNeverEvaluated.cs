using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using MlDesignLint.Analyzers.Flow;

namespace MlDesignLint.Analyzers.Rules.Contract;

/// <summary>
/// The document wants its deciding metric for a group of rows, and every evaluation of the governed code is of all test rows at once: no rows are chosen,
/// nobody but the library's evaluation sees predictions, and no word of the code speaks of the group.
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
            if (new Predictions(context.Program).OnlySeenWhole(document) is not { } evaluation)
                continue;
            var words = Words.In(context.Program, document.Governs).ToList();
            foreach (var slice in slices.Where(slice => !words.Any(word => SpeaksOf(word, slice.Value))).Take(1))
                context.Report(evaluation.Location, document, slice.Span, metric.Name, slice.Value, evaluation.Name);
        }
    }

    /// <summary>Whether a word holds one of the slice's own words, a plural's ending aside; without one that is long enough, it may.</summary>
    static bool SpeaksOf(string word, string slice) =>
        slice.Split(' ', '-', '_', ':', '=').Select(part => part.TrimEnd('s')).Where(part => part.Length >= ShortestWord).ToList() is var parts
        && (parts.Count == 0 || parts.Any(part => word.IndexOf(part, StringComparison.OrdinalIgnoreCase) >= 0));
}
