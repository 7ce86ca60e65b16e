using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDesignLint.CodeFixes.Reproducibility;

/// <summary>Gives a call that draws random numbers a seed, where it takes one; not where it draws from the generator of all.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class UnseededNetworkFix() : MlCodeFix(Catalogue.UnseededNetwork, "Give the call a seed")
{
    /// <inheritdoc/>
    protected override Replacement? Fix(SyntaxNode reported, Diagnostic diagnostic, SemanticModel model)
    {
        if (reported.FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { ArgumentList: var arguments } call || !call.LeavesOut("seed", model))
            return null;
        var seeded = arguments.With("seed", Seeds.Literal);
        return IfCompiles(model, (arguments, seeded));
    }
}
