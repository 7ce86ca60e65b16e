using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDesignLint.CodeFixes.Reproducibility;

/// <summary>Seeds the generator before the first weights are made.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class UnseededWeightsFix() : MlCodeFix(Catalogue.UnseededWeights, "Seed the generator first")
{
    /// <inheritdoc/>
    protected override Replacement? Fix(SyntaxNode reported, Diagnostic diagnostic, SemanticModel model) =>
        reported.FirstAncestorOrSelf<StatementSyntax>() is { } statement ? IfCompiles(model, Statements.Before(statement, $"torch.manual_seed({Seeds.Literal});")) : null;
}
