using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDesignLint.CodeFixes.Serving;

/// <summary>Opens a scope in each turn of the innermost loop that trains, where no tensor is handed out of the turn.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class TensorsNeverFreedFix() : MlCodeFix(Catalogue.TensorsNeverFreed, "Free the tensors of each turn")
{
    /// <inheritdoc/>
    protected override Replacement? Fix(SyntaxNode reported, Diagnostic diagnostic, SemanticModel model)
    {
        var loop = reported.AncestorsAndSelf().FirstOrDefault(node => Statements.BodyOf(node) is not null);
        var innermost = loop?.DescendantNodesAndSelf().Where(node => Statements.BodyOf(node) is { } inner && Statements.Train(inner)).LastOrDefault() ?? loop;
        if (Statements.BodyOf(innermost) is not { } body || HandsOut(body, model))
            return null;
        return IfCompiles(model, Statements.AtBeginningOf(body, "using var scope = torch.NewDisposeScope();"));
    }

    /// <summary>Whether something made in a turn is assigned to what lives longer, or handed to a collection.</summary>
    static bool HandsOut(StatementSyntax body, SemanticModel model) => body.DescendantNodes().Any(node => node switch
    {
        AssignmentExpressionSyntax { Left: not IdentifierNameSyntax } => true,
        AssignmentExpressionSyntax { Left: var target } => model.GetTypeInfo(target).Type is not { IsValueType: true } && IsOutside(model.GetSymbolInfo(target).Symbol, body),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Add" or "Append" or "Enqueue" or "Push" } } => true,
        ReturnStatementSyntax or YieldStatementSyntax => true,
        _ => false,
    });

    static bool IsOutside(ISymbol? symbol, StatementSyntax body) => symbol?.DeclaringSyntaxReferences.Any(declaration => body.Span.Contains(declaration.Span)) != true;
}
