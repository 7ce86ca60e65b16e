using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDesignLint.CodeFixes.Reproducibility;

/// <summary>Gives a generator a seed; not where the random values come from the system.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class UnseededRowOrderFix() : MlCodeFix(Catalogue.UnseededRowOrder, "Give the generator a seed")
{
    /// <inheritdoc/>
    protected override Replacement? Fix(SyntaxNode reported, Diagnostic diagnostic, SemanticModel model)
    {
        if (reported is not BaseObjectCreationExpressionSyntax creation)
            return null;
        return new(creation, creation.WithArgumentList(SyntaxFactory.ArgumentList().AddArguments(SyntaxFactory.Argument(Seeds.Literal))));
    }
}
