using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using MlDesignLint.Analyzers.Flow;

namespace MlDesignLint.Analyzers.Rules.Contract;

/// <summary>A column that the document says is not there yet when a prediction is made reaches the features, by itself or through transforms.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnavailableColumnInFeatures() : MlAnalyzer(Catalogue.UnavailableColumnInFeatures)
{
    private protected override void Check(RuleContext context)
    {
        foreach (var training in TrainingRun.In(context.Program))
        {
            foreach (var (column, place) in training.FeatureSources)
            {
                foreach (var document in context.DocumentsOf(place.Operation.Syntax))
                {
                    if (document.Contract.UnavailableAtPrediction.FirstOrDefault(declared => ColumnNames.AreSame(column, declared.Value)) is { } declaration)
                        context.Report(place.Operation.Syntax.GetLocation(), document, declaration.Span, column, training.Trainer.Name);
                }
            }
        }
    }
}
