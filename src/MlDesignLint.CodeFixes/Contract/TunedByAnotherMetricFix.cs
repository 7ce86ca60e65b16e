using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDesignLint.CodeFixes.Contract;

/// <summary>Names the declared metric where another one is named; not where none is, where its better values lie on the other side, or where the number that it is compared with stays another's.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class TunedByAnotherMetricFix() : MlCodeFix(Catalogue.TunedByAnotherMetric, "Choose by the declared metric")
{
    /// <inheritdoc/>
    protected override Replacement? Fix(SyntaxNode reported, Diagnostic diagnostic, SemanticModel model)
    {
        var name = reported is MemberAccessExpressionSyntax access ? access.Name : reported as SimpleNameSyntax;
        if (name?.Parent?.Parent is BinaryExpressionSyntax)
            return null;
        if (name is null || name.Identifier.ValueText != diagnostic.Properties["argument1"] || diagnostic.Properties["argument3"] is not { } wanted)
            return null;
        var isSetting = model.GetSymbolInfo(name).Symbol is IFieldSymbol { ContainingType.TypeKind: TypeKind.Enum };
        return isSetting || (Better(wanted) is { } better && Better(name.Identifier.ValueText) == better)
            ? new(name, SyntaxFactory.IdentifierName(wanted).WithTriviaFrom(name))
            : null;
    }

    static string? Better(string member) => MlnetKnowledge.Facts.FirstOrDefault(fact => fact.Role == "metric" && fact.Api.EndsWith($".{member}", StringComparison.Ordinal))?["better"];
}
