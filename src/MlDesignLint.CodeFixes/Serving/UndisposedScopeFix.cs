using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace MlDesignLint.CodeFixes.Serving;

/// <summary>Keeps the scope until the end of the block.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class UndisposedScopeFix() : MlCodeFix(Catalogue.UndisposedScope, "Hold it in a using declaration")
{
    /// <inheritdoc/>
    protected override Replacement? Fix(SyntaxNode reported, Diagnostic diagnostic, SemanticModel model) =>
        ScopedStatements.Of(reported, model) is var (old, scoped) ? new(old, scoped) : null;
}
