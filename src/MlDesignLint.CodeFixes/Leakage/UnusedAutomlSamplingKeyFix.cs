using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDesignLint.CodeFixes.Leakage;

/// <summary>Splits by the key in front of the search and gives it both parts; not where it searches over folds, or no context is in reach.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class UnusedAutomlSamplingKeyFix() : MlCodeFix(Catalogue.UnusedAutomlSamplingKey, "Split by the key, and search with both parts")
{
    const string Both = "parts";
    static readonly string ContextType = MlnetKnowledge.Facts.First(fact => fact.Role == "context").Api;
    static readonly ApiFact Split = MlnetKnowledge.Facts.First(fact => fact.Role == "split" && fact["key"] is not null);

    /// <inheritdoc/>
    protected override Replacement? Fix(SyntaxNode reported, Diagnostic diagnostic, SemanticModel model)
    {
        if (reported.FirstAncestorOrSelf<ArgumentSyntax>() is not { Expression: var key, Parent: ArgumentListSyntax { Arguments: [{ NameColon: null, Expression: var rows }, ..] } list } argument
            || !argument.IsRemovable() || list.FirstAncestorOrSelf<StatementSyntax>() is not { } statement)
            return null;
        var names = model.LookupSymbols(statement.SpanStart);
        if (names.FirstOrDefault(name => TypeOf(name)?.ToDisplayString() == ContextType) is not { } context || names.Any(name => name.Name == Both))
            return null;
        var arguments = new[] { $"{Both}.{Parts.Train}", $"{Both}.{Parts.Test}" }.Concat(list.Arguments.Remove(argument).Skip(1).Select(other => other.ToString()));
        var split = $"var {Both} = {context.Name}.Data.{Split.Name}({rows}, {Split["key"]}: {key});";
        return IfCompiles(model, Statements.Before(statement, split, statement.ReplaceNode(list, SyntaxFactory.ParseArgumentList($"({string.Join(", ", arguments)})").WithTriviaFrom(list))));
    }

    static ITypeSymbol? TypeOf(ISymbol name) => name switch
    {
        ILocalSymbol local => local.Type,
        IParameterSymbol parameter => parameter.Type,
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        _ => null,
    };
}
