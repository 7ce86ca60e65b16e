using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MlDesignLint.CodeFixes.Evaluation;

/// <summary>Writes the metric that is optimised into the settings, so that it can be chosen; not where the settings are made elsewhere.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class DefaultOptimizingMetricFix() : MlCodeFix(Catalogue.DefaultOptimizingMetric, "Write the optimised metric down")
{
    /// <inheritdoc/>
    protected override Replacement? Fix(SyntaxNode reported, Diagnostic diagnostic, SemanticModel model)
    {
        if (reported.FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { ArgumentList.Arguments: [{ Expression: var argument }] } call
            || model.GetSymbolInfo(call).Symbol is not IMethodSymbol { Parameters: [var parameter] } method
            || MlnetKnowledge.Facts.FirstOrDefault(fact => fact["default-metric"] is not null && fact.Api.EndsWith($".{method.Name}", StringComparison.Ordinal)) is not { } experiment)
            return null;
        var settings = method.ContainingType.GetMembers(method.Name).OfType<IMethodSymbol>().SelectMany(overload => overload.Parameters)
            .FirstOrDefault(candidate => candidate.Name == experiment["options"])?.Type;
        if (settings?.GetMembers(experiment["metric"]!).OfType<IPropertySymbol>().FirstOrDefault() is not { } metric)
            return null;
        var choice = $"{metric.Name} = {Name(metric.Type)}.{diagnostic.Properties["argument1"]}";
        var replacement = argument switch
        {
            BaseObjectCreationExpressionSyntax { Initializer.Expressions: [.., var last] } => argument.ToString().Insert(last.Span.End - argument.SpanStart, $", {choice}"),
            BaseObjectCreationExpressionSyntax { Initializer: null } => $"{argument} {{ {choice} }}",
            _ when parameter.Name != experiment["options"] => $"new {Name(settings)} {{ {char.ToUpperInvariant(parameter.Name[0])}{parameter.Name.Substring(1)} = {argument}, {choice} }}",
            _ => null,
        };
        var written = replacement is null ? null : SyntaxFactory.ParseExpression(replacement).WithTriviaFrom(argument);
        return written is not null ? IfCompiles(model, (argument, written)) : null;

        string Name(ITypeSymbol type) => type.ToMinimalDisplayString(model, call.SpanStart);
    }
}
