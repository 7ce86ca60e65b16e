using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDesignLint.CodeFixes.Serving;

/// <summary>Creates the engine in front of the loop; only where the loop's own block declares it and it uses nothing of the loop.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class EnginePerPredictionFix() : MlCodeFix(Catalogue.EnginePerPrediction, "Create the engine in front of the loop")
{
    /// <inheritdoc/>
    protected override Replacement? Fix(SyntaxNode reported, Diagnostic diagnostic, SemanticModel model)
    {
        if (reported.FirstAncestorOrSelf<LocalDeclarationStatementSyntax>() is not { UsingKeyword.RawKind: 0, Parent: BlockSyntax { Parent: StatementSyntax loop } body } declaration
            || loop is not (ForEachStatementSyntax or ForStatementSyntax or WhileStatementSyntax or DoStatementSyntax)
            || model.AnalyzeDataFlow(declaration) is not { Succeeded: true } flow || flow.DataFlowsIn.Any(variable => variable.DeclaringSyntaxReferences.Any(place => loop.Span.Contains(place.Span))))
            return null;
        var before = declaration.WithLeadingTrivia(loop.GetLeadingTrivia());
        var rest = loop.ReplaceNode(body, body.WithStatements(body.Statements.Remove(declaration)));
        return IfCompiles(model, loop.Parent switch
        {
            BlockSyntax block => (block, block.ReplaceNode(loop, [before, rest])),
            GlobalStatementSyntax { Parent: CompilationUnitSyntax file } global => (file, file.ReplaceNode(global, [SyntaxFactory.GlobalStatement(before), SyntaxFactory.GlobalStatement(rest)])),
            _ => null,
        });
    }
}
