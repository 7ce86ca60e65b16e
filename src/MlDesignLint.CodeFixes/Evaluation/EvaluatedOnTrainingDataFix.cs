using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDesignLint.CodeFixes.Evaluation;

/// <summary>Evaluates on the test part; only where the training part is named right there.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class EvaluatedOnTrainingDataFix() : MlCodeFix(Catalogue.EvaluatedOnTrainingData, "Evaluate on the test part")
{
    /// <inheritdoc/>
    protected override Replacement? Fix(SyntaxNode reported, Diagnostic diagnostic, SemanticModel model) =>
        reported.FirstAncestorOrSelf<InvocationExpressionSyntax>()?.ArgumentList.DescendantNodes().OfType<MemberAccessExpressionSyntax>()
            .Where(access => access.Name.Identifier.ValueText == Parts.Train).ToList() is [{ Name: var name }]
            ? new(name, SyntaxFactory.IdentifierName(Parts.Test).WithTriviaFrom(name))
            : null;
}
