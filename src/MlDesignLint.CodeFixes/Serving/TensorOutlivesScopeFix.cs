using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDesignLint.CodeFixes.Serving;

/// <summary>Moves the tensor out of the scope.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class TensorOutlivesScopeFix() : MlCodeFix(Catalogue.TensorOutlivesScope, "Move the tensor to the outer scope")
{
    /// <inheritdoc/>
    protected override Replacement? Fix(SyntaxNode reported, Diagnostic diagnostic, SemanticModel model)
    {
        var tensor = reported.Parent is AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } assignment && assignment.Left == reported ? assignment.Right : reported.Parent is ReturnStatementSyntax ? reported as ExpressionSyntax : null;
        if (tensor is null)
            return null;
        var text = tensor is IdentifierNameSyntax or InvocationExpressionSyntax or MemberAccessExpressionSyntax ? tensor.WithoutTrivia().ToString() : $"({tensor.WithoutTrivia()})";
        var moved = SyntaxFactory.ParseExpression($"{text}.MoveToOuterDisposeScope()").WithTriviaFrom(tensor);
        return IfCompiles(model, (tensor, moved));
    }
}
