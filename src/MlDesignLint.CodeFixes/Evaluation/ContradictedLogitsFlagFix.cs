using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDesignLint.CodeFixes.Evaluation;

/// <summary>Turns the flag over.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class ContradictedLogitsFlagFix() : MlCodeFix(Catalogue.ContradictedLogitsFlag, "Set the flag to what the model ends in")
{
    /// <inheritdoc/>
    protected override Replacement? Fix(SyntaxNode reported, Diagnostic diagnostic, SemanticModel model)
    {
        if (ArgumentLists.Around(reported) is not { } arguments)
            return null;
        var given = arguments.Arguments.FirstOrDefault(argument => argument.NameColon?.Name.Identifier.ValueText == "from_logits")?.Expression;
        if (given is not (null or LiteralExpressionSyntax))
            return null;
        var turned = arguments.With("from_logits", SyntaxFactory.LiteralExpression(given.IsKind(SyntaxKind.TrueLiteralExpression) ? SyntaxKind.FalseLiteralExpression : SyntaxKind.TrueLiteralExpression));
        return IfCompiles(model, (arguments, turned));
    }
}
