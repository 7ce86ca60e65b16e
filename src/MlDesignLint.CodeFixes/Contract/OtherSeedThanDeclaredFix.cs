using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDesignLint.CodeFixes.Contract;

/// <summary>Gives the context the declared seed.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class OtherSeedThanDeclaredFix() : MlCodeFix(Catalogue.OtherSeedThanDeclared, "Pass the declared seed")
{
    /// <inheritdoc/>
    protected override Replacement? Fix(SyntaxNode reported, Diagnostic diagnostic, SemanticModel model)
    {
        if (reported.FirstAncestorOrSelf<BaseObjectCreationExpressionSyntax>() is not { } creation || diagnostic.Properties["argument1"] is not { } seed)
            return null;
        var value = SyntaxFactory.ParseExpression(seed);
        var arguments = creation.ArgumentList is { Arguments: [{ NameColon: null } positional] } list
            ? list.ReplaceNode(positional.Expression, value)
            : (creation.ArgumentList ?? SyntaxFactory.ArgumentList()).With("seed", value);
        return new(creation, creation.WithArgumentList(arguments));
    }
}
