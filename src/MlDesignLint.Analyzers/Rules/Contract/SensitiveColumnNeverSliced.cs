using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using MlDesignLint.Analyzers.Flow;

namespace MlDesignLint.Analyzers.Rules.Contract;

/// <summary>
/// The rows bring a column that the document calls sensitive, every evaluation of the governed code is of all test rows at once, and the code speaks of the
/// column only where it declares rows or makes features. A column that models learn from is another rule's, unless that is accepted.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SensitiveColumnNeverSliced() : MlAnalyzer(Catalogue.SensitiveColumnNeverSliced)
{
    private protected override void Check(RuleContext context)
    {
        foreach (var document in context.Documents.Where(document => document.Contract.Sensitive.Count > 0))
        {
            var brought = context.Program.RowColumns.In(document).ToList();
            var isLearnedAccepted = document.Contract.Waives(Catalogue.SensitiveColumnInFeatures, DateTime.UtcNow);
            foreach (var column in document.Contract.Sensitive.Where(column => isLearnedAccepted || !IsLearned(context.Program, column.Value)))
            {
                if (brought.FirstOrDefault(known => ColumnNames.AreSame(known.Name, column.Value)) is { } known && new Predictions(context.Program).BlindTo(known, document) is var (place, name))
                    context.Report(place, document, column.Span, column.Value, name);
            }
        }
    }

    static bool IsLearned(MlProgram program, string column) => TrainingRun.In(program).Any(training => training.FeatureSources.Any(source => ColumnNames.AreSame(source.Column, column)));
}
