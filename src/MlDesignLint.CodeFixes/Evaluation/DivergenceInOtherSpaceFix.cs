using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDesignLint.CodeFixes.Evaluation;

/// <summary>Sets the flag to what the target is, where the call takes it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class DivergenceInOtherSpaceFix() : MlCodeFix(Catalogue.DivergenceInOtherSpace, "Set the flag to what the target is")
{
    /// <inheritdoc/>
    protected override Replacement? Fix(SyntaxNode reported, Diagnostic diagnostic, SemanticModel model)
    {
        if (reported.FirstAncestorOrSelf<ArgumentSyntax>() is not { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax } arguments } || !diagnostic.Properties.TryGetValue("argument3", out var flag))
            return null;
        var right = arguments.With("log_target", SyntaxFactory.LiteralExpression(flag == "true" ? SyntaxKind.FalseLiteralExpression : SyntaxKind.TrueLiteralExpression));
        return IfCompiles(model, (arguments, right));
    }
}
