using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDesignLint.CodeFixes.Training;

/// <summary>Switches the model back to training at the beginning of each turn of the loop that trains it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class EvalModeForGoodFix() : MlCodeFix(Catalogue.EvalModeForGood, "Switch back to training in each turn")
{
    /// <inheritdoc/>
    protected override Replacement? Fix(SyntaxNode reported, Diagnostic diagnostic, SemanticModel model)
    {
        if (reported.FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { Expression: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax module } } call)
            return null;
        var loop = call.Ancestors().Select(Statements.BodyOf).OfType<StatementSyntax>().FirstOrDefault(Statements.Train);
        return IfCompiles(model, Statements.AtBeginningOf(loop, $"{module.Identifier.ValueText}.train();"));
    }
}
