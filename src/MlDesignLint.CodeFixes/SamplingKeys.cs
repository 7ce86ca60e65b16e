using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDesignLint.CodeFixes;

/// <summary>Sampling keys of splits.</summary>
static class SamplingKeys
{
    /// <summary>The arguments of a reported split and the same with a key; null where one is given already.</summary>
    public static (ArgumentListSyntax Old, ArgumentListSyntax New)? WithKey(SyntaxNode reported, string? key, SemanticModel model)
    {
        if (key is null || reported.FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { } call || model.GetSymbolInfo(call).Symbol is not { Name: var method })
            return null;
        if (MlnetKnowledge.Facts.FirstOrDefault(fact => fact["key"] is not null && fact.Api.EndsWith($".{method}", StringComparison.Ordinal))?["key"] is not { } parameter)
            return null;
        var value = SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(key));
        return call.LeavesOut(parameter, model) ? (call.ArgumentList, call.ArgumentList.With(parameter, value)) : null;
    }
}
