using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using MlDesignLint.Testing;

namespace MlDesignLint.CatalogueTests;

/// <summary>The table of metrics and objectives is whole and agrees with the libraries it speaks of.</summary>
public class AlignmentTests
{
    static readonly CSharpCompilation Library = CSharpCompilation.Create("Library", references: Snippet.References);

    static readonly string[] ForNumbers = ["squared-error", "absolute-error", "huber", "squared-log-error", "absolute-percentage-error", "poisson", "tweedie", "gaussian-likelihood", "pinball"];
    static readonly string[] ForClasses = ["log-loss", "hinge"];

    public static TheoryData<string> BoundOptimisers => [.. ObjectiveLexicon.Objectives.SelectMany(objective => objective.OptimisedBy).Where(row => row["library"] is not "keras").Select(row => row.Api)];

    [Theory]
    [InlineData("regression")]
    [InlineData("forecasting")]
    public void Every_metric_of_numbers_is_judged_against_every_objective_for_numbers(string task) => AssertWhole(task, ForNumbers);

    [Theory]
    [InlineData("binary-classification")]
    [InlineData("multiclass")]
    public void Every_metric_of_classes_is_judged_against_the_losses_of_classifiers(string task) => AssertWhole(task, ForClasses);

    [Fact]
    public void Every_metric_of_order_is_judged_against_the_objective_for_order() =>
        AssertWhole("ranking", ["lambdarank", "squared-error", "one-class-squared"]);

    [Fact]
    public void Only_what_differs_from_the_metric_has_a_remedy()
    {
        Assert.All(AlignmentTable.Rows, row =>
        {
            Assert.Equal(row.Verdict == AlignmentVerdict.Conflict, row.Instead is not null);
            Assert.Equal(row.Verdict == AlignmentVerdict.Surrogate, row.Condition is not null);
            Assert.True(row.Unless.Count == 0 || row.Verdict == AlignmentVerdict.Conflict);
            Assert.StartsWith("https://", row.Source, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void An_objective_called_like_a_metric_serves_it_best()
    {
        var wrong = from objective in ObjectiveLexicon.Objectives
                    from name in objective.Synonyms
                    let metric = MetricNames.Find(name)
                    where metric is not null && Alignment.Of(metric, objective) is { Verdict: not AlignmentVerdict.Aligned }
                    select $"{objective.Name} is called {name}";
        Assert.Empty(wrong);
    }

    [Fact]
    public void No_two_objectives_share_a_name() => Assert.Distinct(ObjectiveLexicon.Objectives
        .SelectMany(objective => objective.Synonyms.Append(objective.Name).Select(Key).Distinct()));

    [Fact]
    public void No_member_optimises_two_things() => Assert.Distinct(ObjectiveLexicon.Objectives.SelectMany(objective => objective.OptimisedBy).Select(row => row.Api));

    [Theory]
    [MemberData(nameof(BoundOptimisers))]
    public void What_optimises_binds(string api) => Assert.NotEmpty(KnowledgeTests.Find(api));

    [Fact]
    public void What_a_row_says_of_a_trainer_is_a_parameter_or_an_option_of_it()
    {
        string[] traits = ["loss", "weights", "balance", "stop", "stop-metric"];
        var methods = MlnetKnowledge.Facts.Where(fact => fact.Role == "trainer").SelectMany(MethodsOf).ToLookup(method => method.ReturnType.ToDisplayString());
        var wrong = from row in ObjectiveLexicon.Objectives.SelectMany(objective => objective.OptimisedBy)
                    where row["library"] is null
                    let names = methods[row.Api].SelectMany(method => method.Parameters).SelectMany(NamesOf).ToHashSet(StringComparer.OrdinalIgnoreCase)
                    from trait in traits
                    where row[trait] is not null
                    from name in row[trait]!.Split('|')
                    where !names.Contains(name)
                    select $"{row.Api}: {trait} {name}";
        Assert.Empty(wrong);
    }

    [Fact]
    public void What_weighs_the_rows_of_a_loss_is_a_parameter_of_it() => Assert.All(
        ObjectiveLexicon.Objectives.SelectMany(objective => objective.OptimisedBy).Where(row => row["library"] == "torchsharp" && row["weights"] is not null),
        row => Assert.Contains(KnowledgeTests.Find(row.Api).OfType<IMethodSymbol>().SelectMany(method => method.Parameters), parameter => parameter.Name == row["weights"]));

    [Fact]
    public void What_stops_early_binds_and_so_do_the_orders_of_metrics() => Assert.All(MetricLexicon.Metrics, metric =>
    {
        Assert.All(metric.Stops, stop => Assert.NotEmpty(Library.GetTypeByMetadataName($"{Parent(Parent(Parent(stop)))}+Options+EvaluateMetricType")!.GetMembers(Last(stop))));
        Assert.True(metric.OrdersLike is null || MetricLexicon.Metrics.Any(other => other.Name == metric.OrdersLike && other.OrdersLike is null), metric.Name);
    });

    /// <summary>Whoever trains for numbers, classes or order does so for a known objective; the rest only wraps, counts or needs no objective.</summary>
    [Fact]
    public void Every_trainer_of_the_library_optimises_something_known()
    {
        string[] without = ["OneVersusAllTrainer", "PairwiseCouplingTrainer", "PriorTrainer"];
        var known = ObjectiveLexicon.Objectives.SelectMany(objective => objective.OptimisedBy).Select(row => Last(row.Api)).Concat(without).ToHashSet(StringComparer.Ordinal);
        var trainers = MlnetKnowledge.Facts.Where(fact => fact.Role == "trainer").SelectMany(TrainersOf).Distinct().Order(StringComparer.Ordinal).ToList();
        Assert.NotEmpty(trainers);
        Assert.Empty(trainers.Except(known));
    }

    static IEnumerable<string> TrainersOf(ApiFact fact) => MethodsOf(fact).Select(method => method.ReturnType.Name);

    /// <summary>A parameter's own name, and where it holds options, theirs.</summary>
    static IEnumerable<string> NamesOf(IParameterSymbol parameter)
    {
        yield return parameter.Name;
        for (var type = parameter.Name == "options" ? parameter.Type : null; type is not null; type = type.BaseType)
        {
            foreach (var member in type.GetMembers())
                yield return member.Name;
        }
    }

    static IEnumerable<IMethodSymbol> MethodsOf(ApiFact fact)
    {
        var type = Library.GetTypeByMetadataName(Parent(fact.Api)) ?? Library.GetTypeByMetadataName($"{Parent(Parent(fact.Api))}+{Last(Parent(fact.Api))}");
        return type!.GetMembers(Last(fact.Api)).OfType<IMethodSymbol>();
    }

    static void AssertWhole(string task, IReadOnlyList<string> objectives)
    {
        // What a list of recommendations is like does not depend on a loss.
        string[] beyondAccuracy = ["Catalogue coverage", "Diversity", "Novelty"];
        var open = from metric in MetricLexicon.Metrics
                   where metric.Tasks.Contains(task) && !beyondAccuracy.Contains(metric.Name)
                   from objective in ObjectiveLexicon.Objectives
                   where objectives.Contains(objective.Name) && Alignment.Of(metric, objective) is null
                   select $"{metric.Name} × {objective.Name}";
        Assert.Empty(open);
    }

    static string Parent(string api) => api[..api.LastIndexOf('.')];

    static string Last(string api) => api[(api.LastIndexOf('.') + 1)..];

    static string Key(string name) => string.Concat(name.ToLowerInvariant().Replace('ё', 'е').Where(char.IsLetterOrDigit));
}
