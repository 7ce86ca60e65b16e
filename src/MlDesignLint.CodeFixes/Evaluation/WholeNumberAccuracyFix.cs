using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDesignLint.CodeFixes.Evaluation;

/// <summary>Makes the count a fraction before it is divided.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class WholeNumberAccuracyFix() : MlCodeFix(Catalogue.WholeNumberAccuracy, "Divide fractions")
{
    /// <inheritdoc/>
    protected override Replacement? Fix(SyntaxNode reported, Diagnostic diagnostic, SemanticModel model)
    {
        if (reported is not BinaryExpressionSyntax { Left: IdentifierNameSyntax count } division || model.GetTypeInfo(division.Parent is ParenthesizedExpressionSyntax outer ? outer : division).ConvertedType is not { } wanted)
            return null;
        var fraction = SyntaxFactory.ParseExpression($"({wanted.ToMinimalDisplayString(model, division.SpanStart)}){count.WithoutTrivia()}").WithTriviaFrom(count);
        return IfCompiles(model, (count, fraction));
    }
}
