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
        var added = reported is AssignmentExpressionSyntax { Right: var right } ? right is BinaryExpressionSyntax sum && reported.IsKind(SyntaxKind.SimpleAssignmentExpression) ? sum.Right : right : null;
        if (added is not (IdentifierNameSyntax or InvocationExpressionSyntax or MemberAccessExpressionSyntax))
            return null;
        var detached = SyntaxFactory.ParseExpression($"{added.WithoutTrivia()}.detach()").WithTriviaFrom(added);
        return IfCompiles(model, (added, detached));
    }
}
