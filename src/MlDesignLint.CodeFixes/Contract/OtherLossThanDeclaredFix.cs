using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace MlDesignLint.CodeFixes.Contract;

/// <summary>Makes the declared loss in the place of the other one, where the library has it and the call fits it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class OtherLossThanDeclaredFix() : MlCodeFix(Catalogue.OtherLossThanDeclared, "Train with the declared loss")
{
    /// <inheritdoc/>
    protected override Replacement? Fix(SyntaxNode reported, Diagnostic diagnostic, SemanticModel model) =>
        ObjectiveNames.Find(diagnostic.Properties["argument2"]!) is { } declared
            ? Losses.Replacing(reported, model, [declared]).Select(edit => IfCompiles(model, edit)).FirstOrDefault(edit => edit is not null)
            : null;
}
