using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using MlDesignLint.Analyzers.Flow;
using MlDesignLint.Design;
using MlDesignLint.Documents.Stated;

namespace MlDesignLint.Analyzers.Rules.Contract;

/// <summary>
/// Running code publishes measures of quality by name, or a model card, or a file that the document names or calls the report of the metric, is written of measures, of the kind of the declared ones, and none of them is a metric that the document
/// declares for any role.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OtherMetricPublished() : MlAnalyzer(Catalogue.OtherMetricPublished)
{
    static readonly Regex ModelCard = new(@"model[-_ .]?card|(?<![\p{L}\d])card\.(?:json|md|txt|html?|ya?ml)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    static readonly Regex Report = new("report|otchet|отч[её]т", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    static readonly Regex FileName = new(@"[\w-]+(?:\.[\w-]+)*\.(?:json|md|txt|html?|ya?ml|csv)$", RegexOptions.CultureInvariant);

    private protected override void Check(RuleContext context)
    {
        foreach (var document in context.Documents)
        {
            if (document.Contract.PrimaryOfflineMetric is not { } metric || MetricNames.Find(metric.Name) is not { } deciding)
                continue;
            var declared = document.Contract.Metrics.Select(claim => MetricNames.Find(claim.Name)).OfType<MetricDefinition>().ToList();
            var published = context.Program.Steps("monitor").Where(step => document.Governs(step.Syntax.SyntaxTree.FilePath))
                .Select(step => (Step: step, Name: context.Program.Constants.Text(step.Input("name")))).ToList();
            Check(published.Select(measure => (measure.Step.Location, measure.Name, measure.Name is null ? null : MetricsIn(measure.Name).ToList())).ToList());
            foreach (var (path, written) in CardsIn(context.Program, document))
                Check(written.Select(read => (read.Place, (string?)path, read.Metrics)).ToList());
            var cards = new CardNumbers(context.Program);
            foreach (var (path, numbers) in cards.In(document.Governs, ModelCard))
                Check(numbers.Select(number => (number.Syntax.GetLocation(), (string?)path, cards.MetricsOf(number))).ToList());

            void Check(List<(Location Place, string? Name, List<MetricDefinition>? Metrics)> measures)
            {
                if (measures.Any(measure => measure.Metrics is null || measure.Metrics.Any(used => declared.Any(claim => used.OrdersAs(claim) && IsShare(used) == IsShare(claim)))))
                    return;
                foreach (var (place, name, metrics) in measures)
                {
                    if (metrics!.FirstOrDefault(used => used.Tasks.Intersect(deciding.Tasks).Any()) is { } other)
                        context.Report(place, document, metric.Span, name!, other.Name, metric.Name);
                }
            }
        }
    }

    /// <summary>The model cards that code writes, each with the metrics that the call around its path is given, or that the functions read which write it.</summary>
    static IEnumerable<(string Path, IEnumerable<(Location Place, List<MetricDefinition>? Metrics)> Written)> CardsIn(MlProgram program, DesignDocument document)
    {
        foreach (var write in program.Steps("write-text").Concat(program.Steps("write-rows")))
        {
            if (program.Constants.Text(write.Input("path")) is { } path && (ModelCard.IsMatch(path) || IsNamedIn(document, path)) && document.Governs(write.Syntax.SyntaxTree.FilePath))
                yield return (path, ReadFor(program, write));
        }

        if (!Words.In(program, document.Governs).Any(ModelCard.IsMatch))
            yield break;
        foreach (var path in program.Trees.Where(tree => document.Governs(tree.FilePath)).SelectMany(Words.TokensIn).Where(token => token.IsKind(SyntaxKind.StringLiteralToken) && ModelCard.IsMatch(token.ValueText)))
        {
            if (path.Parent?.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } && program.OperationAt(call) is IInvocationOperation { TargetMethod: var method } && program.IsOwn(method))
                yield return (path.ValueText, ReadIn(program, [call, .. method.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax())]));
        }
    }

    /// <summary>Whether the document names a file, or it is a report, which the document says shows the metric: what it says of metrics holds for what is written there.</summary>
    static bool IsNamedIn(DesignDocument document, string path) =>
        FileName.Match(path) is { Success: true } file && (document.Text.Content.Contains($"`{file.Value}`") || (Report.IsMatch(file.Value) && StatedReport.ShowsMetric(document)));

    /// <summary>The metrics that are read or named for a text: in the call that writes it, or else where its object is made, or else in the functions around.</summary>
    static IEnumerable<(Location Place, List<MetricDefinition>? Metrics)> ReadFor(MlProgram program, Step write)
    {
        var parts = PartsOf(program, write.Operation).ToList();
        if (Gathered(program, parts, parts) is { Count: > 0 } found)
            return found;
        var calls = program.SymbolOf(write.Function) is IMethodSymbol method ? program.Calls.To(method) : [];
        return Gathered(program, [write.Function, .. calls], calls.Concat(calls.Select(program.OperationAt).OfType<IOperation>().SelectMany(program.Definitions.LocalsIn)).Distinct());
    }

    /// <summary>The metrics that are read at some places, and those that only names at others tell.</summary>
    static List<(Location Place, List<MetricDefinition>? Metrics)> Gathered(MlProgram program, IReadOnlyList<SyntaxNode> places, IEnumerable<SyntaxNode> named)
    {
        var reads = ReadIn(program, places).ToList();
        return [.. reads, .. NamedIn(named).Where(name => name.Metrics is [var metric] ? !reads.Any(read => read.Metrics!.Contains(metric)) : reads.Count == 0)];
    }

    static IEnumerable<SyntaxNode> PartsOf(MlProgram program, IOperation write) =>
        program.Definitions.LinesOf(write).Concat(program.Definitions.LocalsIn(write)).SelectMany(place => program.Calls.BodiesCalledIn(place).Prepend(place)).Distinct();

    /// <summary>Whether a metric has no unit: R2 orders models as RMSE does, but nobody can tell the one number from the other.</summary>
    static bool IsShare(MetricDefinition metric) => metric.Unit == "none";

    static IEnumerable<(Location Place, List<MetricDefinition>? Metrics)> ReadIn(MlProgram program, IReadOnlyList<SyntaxNode> places) =>
        places.SelectMany(place => program.StepsIn(place, "metric")).Select(read => (read.NameLocation, (List<MetricDefinition>?)[.. MetricLexicon.Metrics.Where(known => known.ComputedBy.Contains(read.Fact.Api))]));

    /// <summary>The metrics whose names values get; null for one that may be any.</summary>
    static IEnumerable<(Location Place, List<MetricDefinition>? Metrics)> NamedIn(IEnumerable<SyntaxNode> places) =>
        from value in places.SelectMany(ValueNames.In)
        where !FileName.IsMatch(value.Name)
        let words = Part.Replace(Spelt(value.Name), "")
        let metric = MetricNames.Find(words)
        where metric is not null || AnyMeasure.IsMatch(words)
        select (value.Place, metric is null ? null : new List<MetricDefinition> { metric });

    /// <summary>The rows that a metric is of, in front of its name.</summary>
    static readonly Regex Part = new("^(?:test|val|validation|hold ?out|final|model|offline) ", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    static readonly Regex AnyMeasure = new(@"\b(?:scores?|errors?|metrics?|quality|value|primary|main|results?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>The metrics that a name such as <c>fare.rmse</c> or <c>FareRmse</c> speaks of.</summary>
    static IEnumerable<MetricDefinition> MetricsIn(string name) => MetricNames.In(Spelt(name)).Select(mention => mention.Metric);

    static string Spelt(string name) => Regex.Replace(name, "(?<=[a-z])(?=[A-Z])|[._/-]", " ");
}
