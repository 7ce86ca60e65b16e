using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDesignLint.CodeFixes.Evaluation;

/// <summary>Names the label that the models are trained on.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class DefaultLabelInAutomlMetricFix() : MlCodeFix(Catalogue.DefaultLabelInAutomlMetric, "Name the label column")
{
    /// <inheritdoc/>
    protected override Replacement? Fix(SyntaxNode reported, Diagnostic diagnostic, SemanticModel model)
    {
        if (reported.FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { } call || diagnostic.Properties["argument2"] is not { } label)
            return null;
        var method = diagnostic.Properties["argument0"];
        var parameter = MlnetKnowledge.Facts.First(fact => fact["default-label"] is not null && fact.Api.EndsWith($".{method}", StringComparison.Ordinal))["label"]!;
        var value = SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(label));
        return call.LeavesOut(parameter, model) ? new(call.ArgumentList, call.ArgumentList.With(parameter, value)) : null;
    }
}
