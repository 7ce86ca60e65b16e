using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDesignLint.CodeFixes.Evaluation;

/// <summary>Calls the operator that orders the other way.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class WrongSelectionDirectionFix() : MlCodeFix(Catalogue.WrongSelectionDirection, "Select in the other direction")
{
    /// <inheritdoc/>
    protected override Replacement? Fix(SyntaxNode reported, Diagnostic diagnostic, SemanticModel model)
    {
        if (reported is not SimpleNameSyntax { Identifier: var identifier } name)
            return null;
        var opposite = LinqKnowledge.Facts.FirstOrDefault(fact => fact.Api.EndsWith($".{identifier.ValueText}", StringComparison.Ordinal))?["opposite"];
        return opposite is null ? null : new(name, name.WithIdentifier(SyntaxFactory.Identifier(opposite).WithTriviaFrom(identifier)));
    }
}
