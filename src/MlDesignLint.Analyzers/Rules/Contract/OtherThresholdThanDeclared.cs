using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using MlDesignLint.Analyzers.Flow;

namespace MlDesignLint.Analyzers.Rules.Contract;

/// <summary>
/// Predicted probabilities are compared with known numbers, or a model whose score is the logarithm of the odds is told another score to decide at, and none of them is, or stands
/// for, the declared threshold; or an answer is given at one half, beside the declared threshold or because nothing but the library's own answer is asked for.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OtherThresholdThanDeclared() : MlAnalyzer(Catalogue.OtherThresholdThanDeclared)
{
    /// <summary>Where the library decides by itself, and a number that is written without a thought.</summary>
    const double Half = 0.5;

    private protected override void Check(RuleContext context)
    {
        if (context.Documents.All(document => document.Contract.Threshold is null))
            return;
        var thresholds = new DecisionThresholds(context.Program);
        var compared = thresholds.Of("Probability").Select(number => (Place: number.Syntax.GetLocation(), Value: thresholds.ValueOf(number), Written: (double?)null))
            .Concat(thresholds.Changes.Select(change => (Place: change.Step.Location, Value: change.Probability, Written: change.Score))).ToList();
        foreach (var document in context.Documents)
        {
            var governed = compared.Where(number => document.Governs(number.Place.SourceTree!.FilePath)).ToList();
            if (document.Contract.Threshold is not { } declared)
                continue;
            if (governed.Any(number => number.Value is not { } value || value == declared.Value || number.Written == declared.Value))
            {
                Check(thresholds.Written(Half));
                continue;
            }

            if (governed.Count == 0)
                Check(thresholds.LibraryDecisions);
            // The ends of the scale are no thresholds but checks of the range.
            foreach (var (place, value, _) in governed.Where(number => number.Value is not (0 or 1)))
                context.Report(place, document, declared.Span, Text(value!.Value), Text(declared.Value));

            void Check(IEnumerable<IOperation> atHalf)
            {
                foreach (var place in (declared.Value == Half ? [] : atHalf).Select(decision => decision.Syntax.GetLocation()).Where(place => document.Governs(place.SourceTree!.FilePath)))
                    context.Report(place, document, declared.Span, Text(Half), Text(declared.Value));
            }
        }
    }

    static string Text(double number) => number.ToString(CultureInfo.InvariantCulture);
}
