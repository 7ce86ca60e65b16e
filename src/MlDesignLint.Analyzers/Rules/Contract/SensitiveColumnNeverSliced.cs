using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using MlDesignLint.Analyzers.Flow;

namespace MlDesignLint.Analyzers.Rules.Contract;

/// <summary>
/// The rows that are evaluated bring a column that the document calls sensitive, every evaluation of the governed code is of all test rows at once, nobody
/// but the library's evaluation sees predictions, and the code speaks of the column only where it declares rows or makes features. A column that models
/// learn from is another rule's, unless that is accepted.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SensitiveColumnNeverSliced() : MlAnalyzer(Catalogue.SensitiveColumnNeverSliced)
{
    private protected override void Check(RuleContext context)
    {
        foreach (var document in context.Documents.Where(document => document.Contract.Sensitive.Count > 0))
        {
            if (new Predictions(context.Program).OnlySeenWhole(document) is not { } evaluation)
                continue;
            var brought = context.Program.Fits.Scores.Where(score => document.Governs(score.Step.Syntax.SyntaxTree.FilePath))
                .SelectMany(score => context.Program.RowColumns.Of(score.Prediction.Input("input")) ?? []).ToList();
            var isLearnedAccepted = document.Contract.Waives(Catalogue.SensitiveColumnInFeatures, DateTime.UtcNow);
            foreach (var column in document.Contract.Sensitive.Where(column => isLearnedAccepted || !IsLearned(context.Program, column.Value)))
            {
                if (brought.FirstOrDefault(known => ColumnNames.AreSame(known.Name, column.Value)) is { } known && !context.Program.Trees.Where(tree => document.Governs(tree.FilePath)).SelectMany(Words.TokensIn).Any(token => IsUse(context.Program, token, known)))
                    context.Report(evaluation.Location, document, column.Span, column.Value, evaluation.Name);
            }
        }
    }

    static bool IsLearned(MlProgram program, string column) => TrainingRun.In(program).Any(training => training.FeatureSources.Any(source => ColumnNames.AreSame(source.Column, column)));

    /// <summary>Whether a word may be a look at the column: not its declaration, nor the name of an input of a transform or trainer.</summary>
    static bool IsUse(MlProgram program, SyntaxToken token, RowColumn column) =>
        (ColumnNames.AreSame(token.ValueText, column.Name) || ColumnNames.AreSame(token.ValueText, column.Member?.Name ?? column.Name))
        && token.Parent is not (PropertyDeclarationSyntax or VariableDeclaratorSyntax or ParameterSyntax)
        && !token.Parent!.Ancestors().Any(node => node is AttributeSyntax || (node is InvocationExpressionSyntax && program.StepOf(program.OperationAt(node))?.Fact.Role is "estimator" or "trainer"));
}
