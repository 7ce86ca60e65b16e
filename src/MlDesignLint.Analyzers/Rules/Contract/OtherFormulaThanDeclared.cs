using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using MlDesignLint.Analyzers.Flow.Formulas;
using MlDesignLint.Analyzers.Knowledge;
using MlDesignLint.Design;

namespace MlDesignLint.Analyzers.Rules.Contract;

/// <summary>
/// The method that the document names under <c>computed_by</c>, or that an attribute gives the declared metric's name, is certainly the formula of another
/// metric. A formula that is not known is left alone.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OtherFormulaThanDeclared() : MlAnalyzer(Catalogue.OtherFormulaThanDeclared)
{
    private protected override void Check(RuleContext context)
    {
        var claims = context.Documents.SelectMany(document => document.Contract.Metrics.Select(metric => (Document: document, Metric: metric, Wanted: MetricNames.Find(metric.Name))))
            .Where(claim => claim.Metric.Role == MetricRole.Offline && claim.Wanted is not null).ToList();
        foreach (var method in claims.Count == 0 ? [] : context.Program.HandWritten.Methods)
        {
            foreach (var (document, metric, wanted) in claims)
            {
                var place = method.Locations[0];
                if (document.Governs(place.SourceTree!.FilePath) && IsMeant(method, metric, wanted!) && context.Program.HandWritten.FormulaOf(method) is { } computed && computed != wanted)
                    context.Report(place, document, metric.ComputedBy?.Span ?? metric.Span, method.Name, computed.Name, metric.Name);
            }
        }
    }

    static bool IsMeant(IMethodSymbol method, MetricClaim metric, MetricDefinition wanted) =>
        metric.ComputedBy is { } named ? $".{ApiFacts.FullName(method)}".EndsWith($".{named.Value}", StringComparison.Ordinal) : HandWritten.DeclaredBy(method) == wanted;
}
