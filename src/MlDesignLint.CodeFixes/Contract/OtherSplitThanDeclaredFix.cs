using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDesignLint.CodeFixes.Contract;

/// <summary>Passes the declared share or number of folds: in the place of a number that is written out, or where none is passed.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class OtherSplitThanDeclaredFix() : MlCodeFix(Catalogue.OtherSplitThanDeclared, "Split as declared")
{
    /// <inheritdoc/>
    protected override Replacement? Fix(SyntaxNode reported, Diagnostic diagnostic, SemanticModel model)
    {
        if (reported.FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { } call || !diagnostic.Properties.TryGetValue("argument3", out var declared) || declared is null
            || MlnetKnowledge.Facts.First(fact => (fact["fraction"] ?? fact["folds"]) is not null && fact.Api.EndsWith($".{diagnostic.Properties["argument0"]}", StringComparison.Ordinal)) is not { } fact
            || (fact["fraction"] ?? fact["folds"]) is not { } parameter
            || (model.GetSymbolInfo(call).Symbol as IMethodSymbol)?.Parameters.FirstOrDefault(candidate => candidate.Name == parameter) is not { Ordinal: var position })
            return null;
        var share = SyntaxFactory.ParseExpression(declared);
        if (call.LeavesOut(parameter, model))
            return new(call.ArgumentList, call.ArgumentList.With(parameter, share));
        var argument = call.ArgumentList.Arguments.FirstOrDefault(candidate => candidate.NameColon?.Name.Identifier.ValueText == parameter) ?? call.ArgumentList.Arguments.ElementAtOrDefault(position);
        return argument?.Expression is LiteralExpressionSyntax literal ? new(literal, share.WithTriviaFrom(literal)) : null;
    }
}
