using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDesignLint.CodeFixes.Training;

/// <summary>Moves the clearing before the gradients are computed, where the three stand one behind the other.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class StepWithoutGradientsFix() : MlCodeFix(Catalogue.StepWithoutGradients, "Clear before the gradients are computed")
{
    /// <inheritdoc/>
    protected override Replacement? Fix(SyntaxNode reported, Diagnostic diagnostic, SemanticModel model)
    {
        if (reported.FirstAncestorOrSelf<ExpressionStatementSyntax>() is not { Parent: BlockSyntax block } step)
            return null;
        var at = block.Statements.IndexOf(step);
        if (at < 2 || MemberOf(block.Statements[at - 1]) != "zero_grad" || MemberOf(block.Statements[at - 2]) != "backward")
            return null;
        var (backward, clear) = (block.Statements[at - 2], block.Statements[at - 1]);
        return new(block, block.ReplaceNodes(new[] { backward, clear }, (old, _) => (old == backward ? clear : backward).WithTriviaFrom(old)));
    }

    static string? MemberOf(StatementSyntax statement) =>
        statement is ExpressionStatementSyntax { Expression: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } } ? access.Name.Identifier.ValueText : null;
}
