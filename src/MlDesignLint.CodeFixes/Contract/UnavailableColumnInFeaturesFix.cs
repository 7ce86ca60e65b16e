using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace MlDesignLint.CodeFixes.Contract;

/// <summary>Takes the column, or what is made of it, out of the features; not when it is the only input.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class UnavailableColumnInFeaturesFix() : MlCodeFix(Catalogue.UnavailableColumnInFeatures, "Remove the column from the features")
{
    /// <inheritdoc/>
    protected override Replacement? Fix(SyntaxNode reported, Diagnostic diagnostic, SemanticModel model) =>
        ColumnLists.Without(reported, model) is var (old, without) ? new(old, without) : null;
}
