using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDesignLint.CodeFixes.Training;

/// <summary>Switches gradients off in the loop, or in the rest of the block, that predicts.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class InferenceWithGradientsFix() : MlCodeFix(Catalogue.InferenceWithGradients, "Switch gradients off here")
{
    /// <inheritdoc/>
    protected override Replacement? Fix(SyntaxNode reported, Diagnostic diagnostic, SemanticModel model)
    {
        const string Off = "using var _ = torch.no_grad();";
        if (reported.FirstAncestorOrSelf<StatementSyntax>() is not { } statement)
            return null;
        var loop = reported.Ancestors().TakeWhile(node => node is not (MemberDeclarationSyntax or LocalFunctionStatementSyntax) or GlobalStatementSyntax).FirstOrDefault(node => Statements.BodyOf(node) is not null);
        // What also trains needs its gradients.
        if ((loop ?? statement.Parent!).DescendantNodes().OfType<MemberAccessExpressionSyntax>().Any(access => access.Name.Identifier.ValueText == "backward"))
            return null;
        var edit = loop is null ? Statements.Before(statement, Off) : Statements.AtBeginningOf(Statements.BodyOf(loop), Off);
        return IfCompiles(model, edit);
    }
}
