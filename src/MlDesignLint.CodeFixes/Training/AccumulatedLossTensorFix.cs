using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDesignLint.CodeFixes.Training;

/// <summary>Adds the number alone, without what it was computed from.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class AccumulatedLossTensorFix() : MlCodeFix(Catalogue.AccumulatedLossTensor, "Detach what is added")
{
    /// <inheritdoc/>
    protected override Replacement? Fix(SyntaxNode reported, Diagnostic diagnostic, SemanticModel model)
    {
        var added = reported switch
        {
            AssignmentExpressionSyntax { Right: BinaryExpressionSyntax sum } when reported.IsKind(SyntaxKind.SimpleAssignmentExpression) => sum.Right,
            AssignmentExpressionSyntax { Right: var right } => right,
            InvocationExpressionSyntax { ArgumentList.Arguments: [var element] } => element.Expression,
            _ => null,
        };
        if (added is not (IdentifierNameSyntax or InvocationExpressionSyntax or MemberAccessExpressionSyntax or BinaryExpressionSyntax))
            return null;
        var text = added is BinaryExpressionSyntax ? $"({added.WithoutTrivia()})" : $"{added.WithoutTrivia()}";
        var detached = SyntaxFactory.ParseExpression($"{text}.detach()").WithTriviaFrom(added);
        return IfCompiles(model, (added, detached));
    }
}
