using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDesignLint.CodeFixes.Training;

/// <summary>Switches the model to inference before the statement, or the loop, that asks it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class InferenceInTrainingModeFix() : MlCodeFix(Catalogue.InferenceInTrainingMode, "Switch to inference first")
{
    /// <inheritdoc/>
    protected override Replacement? Fix(SyntaxNode reported, Diagnostic diagnostic, SemanticModel model)
    {
        if (reported.FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { Expression: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax module } } call)
            return null;
        var statement = call.Ancestors().OfType<StatementSyntax>().TakeWhile(each => each is not LocalFunctionStatementSyntax).LastOrDefault(each => each.Parent is BlockSyntax or GlobalStatementSyntax && !Declares(each, module, model));
        return statement is not null ? IfCompiles(model, Statements.Before(statement, $"{module.Identifier.ValueText}.eval();")) : null;
    }

    /// <summary>Whether the module is made inside a statement, so that nothing can be asked of it before.</summary>
    static bool Declares(StatementSyntax statement, IdentifierNameSyntax module, SemanticModel model) =>
        model.GetSymbolInfo(module).Symbol is ILocalSymbol local && local.DeclaringSyntaxReferences.Any(declaration => statement.Span.Contains(declaration.Span));
}
