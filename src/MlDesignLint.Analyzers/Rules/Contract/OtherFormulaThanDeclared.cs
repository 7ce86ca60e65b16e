using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using MlDesignLint.Analyzers.Flow.Formulas;
using MlDesignLint.Analyzers.Knowledge;
using MlDesignLint.Design;

namespace MlDesignLint.Analyzers.Rules.Contract;

/// <summary>
/// What stands for a declared metric is certainly the formula of another one, or takes the prediction for the target: the method that the document names under
/// <c>computed_by</c>, one that an attribute gives the metric's name, and methods, properties and locals that are called like it. A formula that is not known is left alone.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OtherFormulaThanDeclared() : MlAnalyzer(Catalogue.OtherFormulaThanDeclared)
{
    private protected override void Check(RuleContext context)
    {
        var claims = context.Documents.SelectMany(document => document.Contract.Metrics.Select(metric => (Document: document, Metric: metric, Wanted: MetricNames.Find(metric.Name))))
            .Where(claim => claim.Metric.Role == MetricRole.Offline && claim.Wanted is not null).ToList();
        if (claims.Count == 0)
            return;
        foreach (var method in context.Program.HandWritten.Computing.Where(method => NamedBy(method).DeclaringSyntaxReferences.Length > 0))
            Check(NamedBy(method).Locations[0], NamedBy(method).Name, (metric, wanted) => IsMeant(method, metric, wanted), () => context.Program.HandWritten.CalculationOf(method));
        foreach (var local in context.Program.HandWritten.LocalsCalled(name => claims.Any(claim => IsNameOf(name, claim.Wanted!))))
            Check(local.Name.GetLocation(), local.Name.ValueText, (_, wanted) => IsNameOf(local.Name.ValueText, wanted), () => context.Program.HandWritten.CalculationIn(new(local.Value)));

        void Check(Location place, string name, Func<MetricClaim, MetricDefinition, bool> isMeant, Func<(MetricDefinition Metric, bool IsSwapped)?> calculate)
        {
            foreach (var (document, metric, wanted) in claims)
            {
                if (document.Governs(place.SourceTree!.FilePath) && isMeant(metric, wanted!) && calculate() is var (computed, isSwapped) && (isSwapped || !Counts.AreOne(computed, wanted!)))
                    context.Report(place, document, metric.ComputedBy?.Span ?? metric.Span, name, isSwapped ? Swapped(computed.Name) : computed.Name, metric.Name);
            }
        }
    }

    static bool IsMeant(IMethodSymbol method, MetricClaim metric, MetricDefinition wanted) =>
        metric.ComputedBy is { } named ? $".{ApiFacts.FullName(NamedBy(method))}".EndsWith($".{named.Value}", StringComparison.Ordinal) : HandWritten.DeclaredBy(method) is { } declared ? declared == wanted : IsNameOf(NamedBy(method).Name, wanted);

    /// <summary>A method, or the property that it is the getter of.</summary>
    static ISymbol NamedBy(IMethodSymbol method) => method.AssociatedSymbol ?? method;

    static bool IsNameOf(string name, MetricDefinition wanted) => HandWritten.MetricCalled(name) == wanted;

    static LocalizedText Swapped(string metric) => new($"{metric} with the prediction in the place of the target", $"{metric} с предсказанием на месте целевой переменной");
}
