using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace MlDesignLint.CodeFixes.Evaluation;

/// <summary>Hands the scores to a loss of scores as they are, where the activation stands in the call.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class WrongLossInputFix() : MlCodeFix(Catalogue.WrongLossInput, "Hand on the raw scores")
{
    /// <inheritdoc/>
    protected override Replacement? Fix(SyntaxNode reported, Diagnostic diagnostic, SemanticModel model) =>
        diagnostic.Properties.TryGetValue("argument0", out var loss) && TorchsharpKnowledge.Facts.Any(fact => fact.Api.EndsWith($".{loss}", StringComparison.Ordinal) && fact["expects"] == "logits")
            && ActivationArguments.Dropped(reported, model) is var (old, plain) ? new(old, plain) : null;
}
