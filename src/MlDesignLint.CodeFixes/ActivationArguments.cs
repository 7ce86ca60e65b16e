using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDesignLint.CodeFixes;

/// <summary>Activations that are written into the first argument of a loss.</summary>
static class ActivationArguments
{
    static readonly HashSet<string> Names = new(StringComparer.Ordinal) { "softmax", "log_softmax", "sigmoid" };

    /// <summary>The first argument of a reported call, and what goes into the activation there; null where none is written there.</summary>
    public static (SyntaxNode Old, SyntaxNode New)? Dropped(SyntaxNode reported, SemanticModel model)
    {
        if (reported.FirstAncestorOrSelf<InvocationExpressionSyntax>()?.ArgumentList.Arguments.FirstOrDefault()?.Expression is not InvocationExpressionSyntax activation || !Names.Contains(NameOf(activation)))
            return null;
        var inner = activation.Expression is MemberAccessExpressionSyntax access && model.GetSymbolInfo(access.Expression).Symbol is not (INamedTypeSymbol or INamespaceSymbol)
            ? access.Expression
            : activation.ArgumentList.Arguments.FirstOrDefault()?.Expression;
        return inner is not null && inner.WithTriviaFrom(activation) is var plain && model.StillCompiles(activation, plain) ? (activation, plain) : null;
    }

    static string NameOf(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        SimpleNameSyntax name => name.Identifier.ValueText,
        _ => "",
    };
}
