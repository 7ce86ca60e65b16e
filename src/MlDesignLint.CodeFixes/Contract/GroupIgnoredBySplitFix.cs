using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace MlDesignLint.CodeFixes.Contract;

/// <summary>Names the declared group as the split's sampling key; not where another column is named already.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class GroupIgnoredBySplitFix() : MlCodeFix(Catalogue.GroupIgnoredBySplit, "Keep the declared group on one side")
{
    /// <inheritdoc/>
    protected override Replacement? Fix(SyntaxNode reported, Diagnostic diagnostic, SemanticModel model) =>
        SamplingKeys.WithKey(reported, diagnostic.Properties["argument0"], model) is var (old, with) ? new(old, with) : null;
}
