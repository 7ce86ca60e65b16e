using MlDesignLint.Analyzers.Rules.Contract;
using MlDesignLint.Testing;

namespace MlDesignLint.Analyzers.Tests.Rules.Contract;

/// <summary>Code is held to documents without front matter: what their prose, lists and tables declare counts as much.</summary>
public class ProseContractTests
{
    const string Fares = """
        # Fares

        ## Task

        Regression. The label is `FareAmount`.

        ## Metrics

        | Metric | Kind | Target |
        |---|---|---|
        | RMSE | offline, primary | <= 3 |
        | complaints | business | -5 % |

        ## Validation

        Rows are split at random, 20 % for testing. The seed is 7.

        ## Data

        `Tip` is not known when the ride begins. `Passengers` is sensitive.

        """;

    [Fact]
    public Task The_metric() => RuleVerifier<DeclaredMetricNeverComputed>.Reports(Snippet.MlNet, """
        var model = ml.Regression.Trainers.Ols("FareAmount").Fit(data);
        Console.WriteLine(ml.Regression.[|Evaluate(model.Transform(data), "FareAmount")|].RSquared);
        """,
        "'RMSE' is the deciding metric of the design document, but the code never computes it, so nobody learns whether its target is met; compute it, or name the method that does in 'computed_by'",
        Fares);

    [Fact]
    public Task The_metric_computed_by_hand_in_place() => RuleVerifier<DeclaredMetricNeverComputed>.IsSilent(Snippet.MlNet, """
        var scored = ml.Regression.Trainers.Ols("FareAmount").Fit(data).Transform(data);
        var rmse = Math.Sqrt(ml.Data.CreateEnumerable<Ride>(scored, false).Average(ride => (ride.FareAmount - ride.Distance) * (ride.FareAmount - ride.Distance)));
        Console.WriteLine(ml.Regression.Evaluate(scored, "FareAmount").RSquared);
        """, Fares);

    [Fact]
    public Task Two_metrics_of_which_none_is_the_main_one() => RuleVerifier<DeclaredMetricNeverComputed>.IsSilent(Snippet.MlNet, """
        var model = ml.Regression.Trainers.Ols("FareAmount").Fit(data);
        Console.WriteLine(ml.Regression.Evaluate(model.Transform(data), "FareAmount").RSquared);
        """, "# Fares\n\n## Metrics\n\nRMSE <= 3, MAE <= 2.\n");

    [Fact]
    public Task The_label() => RuleVerifier<OtherTargetThanDeclared>.Reports(
        Snippet.MlNet, "var rides = ml.Data.LoadFromTextFile<Ride>(\"rides.csv\"); ml.Regression.Trainers.Ols([|\"Distance\"|]).Fit(rides);", document: Fares);

    [Fact]
    public Task The_same_label() => RuleVerifier<OtherTargetThanDeclared>.IsSilent(
        Snippet.MlNet, "var rides = ml.Data.LoadFromTextFile<Ride>(\"rides.csv\"); ml.Regression.Trainers.Ols(\"FareAmount\").Fit(rides);", Fares);

    [Fact]
    public Task The_share() => RuleVerifier<OtherSplitThanDeclared>.Reports(Snippet.MlNet, "var parts = ml.Data.[|TrainTestSplit(data, 0.3)|];", document: Fares);

    [Theory]
    [InlineData("20 % for testing", "0.2")]
    [InlineData("15 % for validation, 15 % for testing", "0.3")]
    public Task The_same_share(string words, string share) => RuleVerifier<OtherSplitThanDeclared>.IsSilent(Snippet.MlNet, $"""
        var parts = ml.Data.TrainTestSplit(data, {share});
        var rest = ml.Data.TrainTestSplit(parts.TestSet, 0.5);
        var model = ml.Regression.Trainers.Ols("FareAmount").Fit(parts.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(rest.TestSet), "FareAmount");
        """, Fares.Replace("20 % for testing", words, StringComparison.Ordinal));

    [Fact]
    public Task The_seed() => RuleVerifier<OtherSeedThanDeclared>.Reports(Snippet.MlNet, """
        var seeded = [|new MLContext(42)|];
        var parts = seeded.Data.TrainTestSplit(data, 0.2);
        """, document: Fares);

    [Fact]
    public Task Several_seeds() => RuleVerifier<OtherSeedThanDeclared>.IsSilent(Snippet.MlNet, """
        var seeded = new MLContext(42);
        var parts = seeded.Data.TrainTestSplit(data, 0.2);
        """, Fares.Replace("The seed is 7.", "Each run is repeated with the seeds 1 to 5.", StringComparison.Ordinal));

    [Fact]
    public Task A_column_that_comes_later() => RuleVerifier<UnavailableColumnInFeatures>.Reports(Snippet.MlNet, """
        var rides = ml.Data.LoadFromTextFile<Ride>("rides.csv");
        ml.Transforms.Concatenate("Features", "Distance", [|"Tip"|]).Append(ml.Regression.Trainers.Ols("FareAmount")).Fit(rides);
        """, document: Fares);

    [Fact]
    public Task A_sensitive_column() => RuleVerifier<SensitiveColumnInFeatures>.Reports(Snippet.MlNet, """
        var rides = ml.Data.LoadFromTextFile<Ride>("rides.csv");
        ml.Transforms.Concatenate("Features", "Distance", [|"Passengers"|]).Append(ml.Regression.Trainers.Ols("FareAmount")).Fit(rides);
        """, document: Fares);

    [Fact]
    public Task Time() => RuleVerifier<RandomSplitInTime>.Reports(
        Snippet.MlNet, "var parts = ml.Data.[|TrainTestSplit(data, 0.2)|];", document: "# Fares\n\n## Split\n\nSplit by time on `PickupTime`: the later months are the test part.\n");

    [Fact]
    public Task Time_of_an_alternative() => RuleVerifier<RandomSplitInTime>.IsSilent(
        Snippet.MlNet, "var parts = ml.Data.TrainTestSplit(data, 0.2);", "# Fares\n\n## Split\n\nAt random.\n\n## Alternatives considered\n\nSplit by time on `PickupTime`.\n");

    [Fact]
    public Task The_loss() => RuleVerifier<OtherLossThanDeclared>.Reports(
        Snippet.MlNet, "ml.Regression.Trainers.[|Ols|](\"FareAmount\").Fit(data);", document: "# Fares\n\n## Loss function\n\nPoisson loss, because rides are counted.\n");

    [Fact]
    public Task The_loss_that_is_left_open() => RuleVerifier<OtherLossThanDeclared>.IsSilent(
        Snippet.MlNet, "ml.Regression.Trainers.Ols(\"FareAmount\").Fit(data);", "# Fares\n\n## Loss function\n\nPoisson loss or absolute error.\n");

    [Theory]
    [InlineData("../other.md")]
    [InlineData("more.md")]
    public Task A_part_that_is_not_there(string part) => RuleVerifier<OtherSplitThanDeclared>.IsSilent(
        Snippet.MlNet, "var parts = ml.Data.TrainTestSplit(data, 0.2);", $"---\nmldesign:\n  version: 1\n  parts: [{part}]\n---\n# Fares\n\n## Split\n\nBy time.\n");
}
