using MlDesignLint.Testing;
using Verify = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Leakage.ShuffledTimeSeries>;

namespace MlDesignLint.Analyzers.Tests.Rules.Leakage;

public class ShuffledTimeSeriesTests
{
    [Fact]
    public Task Reports_a_forecaster_on_a_random_part() => Verify.Reports(Snippet.MlNet, """
        var parts = ml.Data.TrainTestSplit(data);
        var model = ml.Forecasting.ForecastBySsa("Forecast", "FareAmount", 7, 30, 365, 7).[|Fit(parts.TrainSet)|];
        """,
        "'ForecastBySsa' learns how values follow each other, but 'TrainTestSplit' gives it rows picked at random, so it learns from an order that never happened; cut the series by time instead");

    [Fact]
    public Task Reports_a_detector_on_shuffled_rows() => Verify.Reports(Snippet.MlNet, """
        var rows = ml.Data.ShuffleRows(data, seed: 1);
        var model = ml.Transforms.DetectSpikeBySsa("Spike", "FareAmount", 95.0, 30, 90, 7).[|Fit(rows)|];
        """);

    [Fact]
    public Task Is_silent_on_rows_in_order() => Verify.IsSilent(Snippet.MlNet, """
        var train = ml.Data.TakeRows(data, 365);
        var model = ml.Forecasting.ForecastBySsa("Forecast", "FareAmount", 7, 30, 365, 7).Fit(train);
        """);

    [Fact]
    public Task Is_silent_on_rows_sorted_in_memory() => Verify.IsSilent(Snippet.MlNet, """
        var rows = ml.Data.LoadFromEnumerable(ml.Data.CreateEnumerable<Ride>(data, false).OrderBy(ride => ride.Distance));
        var model = ml.Forecasting.ForecastBySsa("Forecast", "FareAmount", 7, 30, 365, 7).Fit(rows);
        """);

    [Fact]
    public Task Is_silent_on_detectors_that_do_not_learn_an_order() => Verify.IsSilent(Snippet.MlNet, """
        var model = ml.Transforms.DetectIidSpike("Spike", "FareAmount", 95.0, 30).Fit(ml.Data.ShuffleRows(data, seed: 1));
        """);

    [Fact]
    public Task Is_silent_on_other_types_of_the_same_names() => Verify.IsSilent(Snippet.Program, """
        class Splitter { public Splitter Fit(object data) => this; public object Transform(object data) => data; public object TrainTestSplit(object data) => data; public double Evaluate(object data) => 0; }
        static class Other { static void Run(Splitter other, object data) { var parts = other.TrainTestSplit(other.Fit(data).Transform(data)); other.Evaluate(other.Fit(parts).Transform(data)); } }
        """);
}
