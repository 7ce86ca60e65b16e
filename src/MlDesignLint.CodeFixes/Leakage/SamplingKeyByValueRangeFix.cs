using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDesignLint.CodeFixes.Leakage;

/// <summary>Hashes the sampling key, so that rows of one value stay together and values are dealt out at random; only where rows and context have names.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class SamplingKeyByValueRangeFix() : MlCodeFix(Catalogue.SamplingKeyByValueRange, "Split by a hash of the column")
{
    /// <inheritdoc/>
    protected override Replacement? Fix(SyntaxNode reported, Diagnostic diagnostic, SemanticModel model)
    {
        if (reported.FirstAncestorOrSelf<ArgumentSyntax>() is not { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var context } } } call } } key
            || model.GetConstantValue(key.Expression).Value is not string column
            || call.ArgumentList.Arguments is not [{ NameColon: null, Expression: IdentifierNameSyntax rows }, ..])
            return null;
        var hashed = SyntaxFactory.Literal($"{column}Hash");
        var prepared = SyntaxFactory.ParseExpression($"{context.WithoutTrivia()}.Transforms.Conversion.Hash({hashed}, {key.Expression.WithoutTrivia()}).Fit({rows}).Transform({rows})");
        var value = SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, hashed);
        return IfCompiles(model, (call.ArgumentList, call.ArgumentList.ReplaceNodes([rows, key.Expression], (old, _) => (old == rows ? prepared : value).WithTriviaFrom(old))));
    }
}
