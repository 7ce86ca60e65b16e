using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDesignLint.CodeFixes.Evaluation;

/// <summary>Takes the axis of the classes.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class ArgmaxOverBatchFix() : MlCodeFix(Catalogue.ArgmaxOverBatch, "Take the axis of the classes")
{
    /// <inheritdoc/>
    protected override Replacement? Fix(SyntaxNode reported, Diagnostic diagnostic, SemanticModel model)
    {
        var axis = reported.FirstAncestorOrSelf<InvocationExpressionSyntax>()?.ArgumentList.Arguments.Select(argument => argument.Expression).LastOrDefault(argument => model.GetConstantValue(argument) is { HasValue: true, Value: 0 or 0L });
        if (axis is null)
            return null;
        var classes = SyntaxFactory.LiteralExpression(SyntaxKind.NumericLiteralExpression, SyntaxFactory.Literal(1)).WithTriviaFrom(axis);
        return IfCompiles(model, (axis, classes));
    }
}
