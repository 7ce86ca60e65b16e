using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDesignLint.CodeFixes.Training;

/// <summary>Assigns the result to the variable that the call began with, where it is of that type.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class DiscardedResultFix() : MlCodeFix(Catalogue.DiscardedResult, "Assign the result")
{
    /// <inheritdoc/>
    protected override Replacement? Fix(SyntaxNode reported, Diagnostic diagnostic, SemanticModel model)
    {
        if (reported.FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { Parent: ExpressionStatementSyntax } call || model.GetTypeInfo(call).Type is not { } result)
            return null;
        var variable = Candidates(call).FirstOrDefault(name => model.GetSymbolInfo(name).Symbol is ILocalSymbol or IParameterSymbol or IFieldSymbol && model.Compilation.ClassifyConversion(result, model.GetTypeInfo(name).Type!) is { IsImplicit: true });
        if (variable is null)
            return null;
        var assignment = SyntaxFactory.AssignmentExpression(
            SyntaxKind.SimpleAssignmentExpression,
            variable.WithTriviaFrom(call).WithTrailingTrivia(SyntaxFactory.Space),
            SyntaxFactory.Token(SyntaxKind.EqualsToken).WithTrailingTrivia(SyntaxFactory.Space),
            call.WithoutLeadingTrivia());
        return IfCompiles(model, (call, assignment));
    }

    /// <summary>What the chain of calls begins with, then the first argument.</summary>
    static IEnumerable<IdentifierNameSyntax> Candidates(InvocationExpressionSyntax call)
    {
        ExpressionSyntax root = call;
        while (root is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var receiver } })
            root = receiver;
        return new[] { root, call.ArgumentList.Arguments.FirstOrDefault()?.Expression }.OfType<IdentifierNameSyntax>();
    }
}
