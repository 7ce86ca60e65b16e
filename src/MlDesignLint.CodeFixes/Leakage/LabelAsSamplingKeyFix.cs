using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDesignLint.CodeFixes.Leakage;

/// <summary>Drops the sampling key; not where later arguments count on its position.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class LabelAsSamplingKeyFix() : MlCodeFix(Catalogue.LabelAsSamplingKey, "Drop the sampling key")
{
    /// <inheritdoc/>
    protected override Replacement? Fix(SyntaxNode reported, Diagnostic diagnostic, SemanticModel model) =>
        reported.FirstAncestorOrSelf<ArgumentSyntax>() is { Parent: ArgumentListSyntax list } argument && argument.IsRemovable()
            ? new(list, list.WithArguments(list.Arguments.Remove(argument)))
            : null;
}
