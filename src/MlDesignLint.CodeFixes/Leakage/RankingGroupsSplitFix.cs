using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace MlDesignLint.CodeFixes.Leakage;

/// <summary>Names the ranking group as the split's sampling key; not where another column is named already.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class RankingGroupsSplitFix() : MlCodeFix(Catalogue.RankingGroupsSplit, "Keep each ranking group on one side")
{
    /// <inheritdoc/>
    protected override Replacement? Fix(SyntaxNode reported, Diagnostic diagnostic, SemanticModel model) =>
        SamplingKeys.WithKey(reported, diagnostic.Properties["argument0"], model) is var (old, with) ? new(old, with) : null;
}
