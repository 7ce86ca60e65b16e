using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDesignLint.CodeFixes.Reproducibility;

/// <summary>Gives the context a seed.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class UnseededContextFix() : MlCodeFix(Catalogue.UnseededContext, "Give the context a seed")
{
    /// <inheritdoc/>
    protected override Replacement? Fix(SyntaxNode reported, Diagnostic diagnostic, SemanticModel model)
    {
        if (reported is not BaseObjectCreationExpressionSyntax creation)
            return null;
        var value = Seeds.Literal;
        var arguments = creation.ArgumentList is { Arguments: [{ NameColon: null } positional] } list
            ? list.ReplaceNode(positional.Expression, value)
            : (creation.ArgumentList ?? SyntaxFactory.ArgumentList()).With("seed", value);
        return new(creation, creation.WithArgumentList(arguments));
    }
}
