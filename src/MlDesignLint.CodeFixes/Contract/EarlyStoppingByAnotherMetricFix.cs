using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDesignLint.CodeFixes.Contract;

/// <summary>Names the declared metric where another one is named; not where the trainer's default decides.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class EarlyStoppingByAnotherMetricFix() : MlCodeFix(Catalogue.EarlyStoppingByAnotherMetric, "Stop by the declared metric")
{
    /// <inheritdoc/>
    protected override Replacement? Fix(SyntaxNode reported, Diagnostic diagnostic, SemanticModel model)
    {
        if (reported is not MemberAccessExpressionSyntax { Name: var name } || model.GetSymbolInfo(name).Symbol is not IFieldSymbol { ContainingType: { TypeKind: TypeKind.Enum } choices }
            || MetricNames.Find(diagnostic.Properties["argument2"]!) is not { } declared)
            return null;
        var members = choices.GetMembers().OfType<IFieldSymbol>().ToLookup(member => $"{choices.ToDisplayString()}.{member.Name}", member => member.Name);
        var wanted = MetricLexicon.Metrics.Where(declared.OrdersAs).OrderByDescending(metric => metric.Name == declared.Name).SelectMany(metric => metric.Stops).SelectMany(member => members[member]).FirstOrDefault();
        return wanted is null ? null : new(name, SyntaxFactory.IdentifierName(wanted).WithTriviaFrom(name));
    }
}
