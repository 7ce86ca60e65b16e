using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDesignLint.CodeFixes.Training;

/// <summary>Removes the second step; where a function takes it, that may do more, and nothing is offered.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class RepeatedStepFix() : MlCodeFix(Catalogue.RepeatedStep, "Remove the second step")
{
    /// <inheritdoc/>
    protected override Replacement? Fix(SyntaxNode reported, Diagnostic diagnostic, SemanticModel model) =>
        reported is SimpleNameSyntax && reported.FirstAncestorOrSelf<StatementSyntax>() is { } step && Statements.Without(step) is var (old, rest) ? new(old, rest) : null;
}
