using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDesignLint.CodeFixes.Evaluation;

/// <summary>Calls the member that reads no probabilities; not where the result is used for metrics that need them.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class ProbabilityOfUncalibratedModelFix() : MlCodeFix(Catalogue.ProbabilityOfUncalibratedModel, "Evaluate without probabilities")
{
    /// <inheritdoc/>
    protected override Replacement? Fix(SyntaxNode reported, Diagnostic diagnostic, SemanticModel model)
    {
        if (reported is not SimpleNameSyntax name || diagnostic.Properties["argument2"] is not { } member)
            return null;
        var replacement = name.WithIdentifier(SyntaxFactory.Identifier(member).WithTriviaFrom(name.Identifier));
        return IfCompiles(model, (name, replacement));
    }
}
