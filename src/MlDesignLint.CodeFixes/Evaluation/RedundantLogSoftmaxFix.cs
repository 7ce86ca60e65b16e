using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace MlDesignLint.CodeFixes.Evaluation;

/// <summary>Hands the scores to the loss as they are.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class RedundantLogSoftmaxFix() : MlCodeFix(Catalogue.RedundantLogSoftmax, "Hand on the raw scores")
{
    /// <inheritdoc/>
    protected override Replacement? Fix(SyntaxNode reported, Diagnostic diagnostic, SemanticModel model) =>
        ActivationArguments.Dropped(reported, model) is var (old, plain) ? new(old, plain) : null;
}
