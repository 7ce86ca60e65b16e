using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace MlDesignLint.CodeFixes.Reproducibility;

/// <summary>Gives the loader a seed.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class UnseededLoaderFix() : MlCodeFix(Catalogue.UnseededLoader, "Give the loader a seed")
{
    /// <inheritdoc/>
    protected override Replacement? Fix(SyntaxNode reported, Diagnostic diagnostic, SemanticModel model)
    {
        if (ArgumentLists.Around(reported) is not { } arguments)
            return null;
        var seeded = arguments.With("seed", Seeds.Literal);
        return IfCompiles(model, (arguments, seeded));
    }
}
