using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDesignLint.CodeFixes.Training;

/// <summary>Clears the gradients of the optimizer that steps in the same block, before they are computed.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class UnclearedGradientsFix() : MlCodeFix(Catalogue.UnclearedGradients, "Clear the gradients first")
{
    /// <inheritdoc/>
    protected override Replacement? Fix(SyntaxNode reported, Diagnostic diagnostic, SemanticModel model)
    {
        if (reported.FirstAncestorOrSelf<StatementSyntax>() is not { } backward || backward.Parent is not BlockSyntax block)
            return null;
        var optimizer = block.Statements.OfType<ExpressionStatementSyntax>().Select(OptimizerOf).FirstOrDefault(name => name is not null);
        return optimizer is not null ? IfCompiles(model, Statements.Before(backward, $"{optimizer}.zero_grad();")) : null;
    }

    static string? OptimizerOf(ExpressionStatementSyntax statement) =>
        statement.Expression is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "step", Expression: IdentifierNameSyntax optimizer } } ? optimizer.Identifier.ValueText : null;
}
