using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDesignLint.CodeFixes;

/// <summary>Losses in the place of others: of the same library and the same form, a module for a module, a function for a function.</summary>
static class Losses
{
    /// <summary>
    /// The edits that would make a reported loss, or the loss that a reported trainer is given, optimise one of some objectives; whether the call still fits
    /// is not asked.
    /// </summary>
    public static IEnumerable<(SyntaxNode Old, SyntaxNode New)> Replacing(SyntaxNode reported, SemanticModel model, IEnumerable<ObjectiveDefinition> wanted)
    {
        var members = wanted.SelectMany(objective => objective.OptimisedBy).Select(row => row.Api).ToList();
        return from name in NamesIn(reported)
               let known = FullName(model.GetSymbolInfo(name).Symbol)
               where known is not null && ObjectiveLexicon.Objectives.Any(objective => objective.OptimisedBy.Any(row => row.Api == known))
               from member in members
               where Home(member) == Home(known) && member != known
               select ((SyntaxNode)name, (SyntaxNode)SyntaxFactory.IdentifierName(member.Substring(member.LastIndexOf('.') + 1)).WithTriviaFrom(name));
    }

    /// <summary>The reported name, and the types of what its call makes on the spot.</summary>
    static IEnumerable<SimpleNameSyntax> NamesIn(SyntaxNode reported) =>
        (reported as SimpleNameSyntax is { } name ? [name] : Enumerable.Empty<SimpleNameSyntax>())
        .Concat(reported.FirstAncestorOrSelf<InvocationExpressionSyntax>()?.ArgumentList.Arguments.Select(argument => argument.Expression).OfType<ObjectCreationExpressionSyntax>().Select(creation => creation.Type).OfType<SimpleNameSyntax>() ?? []);

    static string? FullName(ISymbol? symbol) => symbol is null ? null : $"{symbol.ContainingSymbol?.ToDisplayString()}.{symbol.Name}";

    static string Home(string api) => api.Substring(0, api.LastIndexOf('.'));
}
