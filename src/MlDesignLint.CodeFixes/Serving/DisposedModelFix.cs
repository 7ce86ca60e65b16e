using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDesignLint.CodeFixes.Serving;

/// <summary>Tells the engine that the model is not its own; only where the call has no options yet.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class DisposedModelFix() : MlCodeFix(Catalogue.DisposedModel, "Leave the model to its owner")
{
    /// <inheritdoc/>
    protected override Replacement? Fix(SyntaxNode reported, Diagnostic diagnostic, SemanticModel model)
    {
        if (reported.FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { ArgumentList: { Arguments.Count: 1 } arguments })
            return null;
        var fixedArguments = arguments.With("options", SyntaxFactory.ParseExpression("new PredictionEngineOptions { OwnsTransformer = false }"));
        return IfCompiles(model, (arguments, fixedArguments));
    }
}
