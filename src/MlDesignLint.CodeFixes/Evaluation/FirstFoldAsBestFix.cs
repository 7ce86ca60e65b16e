using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDesignLint.CodeFixes.Evaluation;

/// <summary>Orders the folds by the one metric that is read of them, where the first fold is taken on the spot; not where no metric or several are read.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class FirstFoldAsBestFix() : MlCodeFix(Catalogue.FirstFoldAsBest, "Take the best fold")
{
    /// <inheritdoc/>
    protected override Replacement? Fix(SyntaxNode reported, Diagnostic diagnostic, SemanticModel model)
    {
        if (reported.Parent is not MemberAccessExpressionSyntax { Expression: var first }
            || !diagnostic.Properties.TryGetValue("argument1", out var metric) || !diagnostic.Properties.TryGetValue("argument2", out var better)
            || LinqKnowledge.Facts.FirstOrDefault(fact => fact.Role == "order" && fact["picks"] == better) is not { } ordering)
            return null;
        var folds = first switch
        {
            ElementAccessExpressionSyntax element => element.Expression,
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax call } => call.Expression,
            _ => null,
        };
        if (folds is null)
            return null;
        var order = ordering.Name;
        var best = SyntaxFactory.ParseExpression($"{folds.WithoutTrivia()}.{order}(fold => fold.Metrics.{metric}).First()").WithTriviaFrom(first);
        return IfCompiles(model, (first, best));
    }
}
