using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace MlDesignLint.CodeFixes.Leakage;

/// <summary>Takes the label out of the inputs, as an argument or as an element of an array; not when it is the only input.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class LabelInFeaturesFix() : MlCodeFix(Catalogue.LabelInFeatures, "Remove the label from the features")
{
    /// <inheritdoc/>
    protected override Replacement? Fix(SyntaxNode reported, Diagnostic diagnostic, SemanticModel model) =>
        ColumnLists.Without(reported, model) is var (old, without) ? new(old, without) : null;
}
