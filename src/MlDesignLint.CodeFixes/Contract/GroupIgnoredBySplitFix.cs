using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDesignLint.CodeFixes.Contract;

/// <summary>Names the declared group as the split's sampling key; not where another column is named already.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class GroupIgnoredBySplitFix() : MlCodeFix(Catalogue.GroupIgnoredBySplit, "Keep the declared group on one side")
{
    /// <inheritdoc/>
    protected override Replacement? Fix(SyntaxNode reported, Diagnostic diagnostic, SemanticModel model)
    {
        if (reported.FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { } call || diagnostic.Properties["argument0"] is not { } group)
            return null;
        var method = diagnostic.Properties["argument1"];
        var key = MlnetKnowledge.Facts.First(fact => fact["key"] is not null && fact.Api.EndsWith($".{method}", StringComparison.Ordinal))["key"]!;
        var value = SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(group));
        return call.LeavesOut(key, model) ? new(call.ArgumentList, call.ArgumentList.With(key, value)) : null;
    }
}
