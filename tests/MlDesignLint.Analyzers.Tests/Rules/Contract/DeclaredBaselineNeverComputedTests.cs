using MlDesignLint.Testing;
using Verify = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Contract.DeclaredBaselineNeverComputed>;

namespace MlDesignLint.Analyzers.Tests.Rules.Contract;

public class DeclaredBaselineNeverComputedTests
{
    const string Mean = "version: 1\nbaseline: { method: mean of last week, metric: MAE }\n";

    [Fact]
    public Task Reports_a_model_alone() => Verify.Reports(Snippet.MlNet, """
        var model = ml.Regression.Trainers.Ols().Fit(data);
        var metrics = ml.Regression.[|Evaluate(model.Transform(data))|];
        """,
        "'mean of last week' is the baseline of the design document, but it has no value there and the code measures only the model, so nobody learns what the model adds; measure both",
        Mean);

    [Fact]
    public Task Reports_folds_of_a_model_alone() => Verify.Reports(Snippet.MlNet, """
        var folds = ml.Regression.[|CrossValidate(data, ml.Regression.Trainers.Ols())|];
        """, document: Mean);

    [Fact]
    public Task Is_silent_when_the_value_is_written_down() => Verify.IsSilent(Snippet.MlNet, """
        var model = ml.Regression.Trainers.Ols().Fit(data);
        var metrics = ml.Regression.Evaluate(model.Transform(data));
        """, "version: 1\nbaseline: { method: mean of last week, metric: MAE, value: 3.1 }\n");

    [Fact]
    public Task Is_silent_on_a_prior_and_on_two_trainers() => Verify.IsSilent(Snippet.MlNet, """
        var model = ml.BinaryClassification.Trainers.FastTree().Fit(data);
        var prior = ml.BinaryClassification.Trainers.Prior().Fit(data);
        var metrics = ml.BinaryClassification.Evaluate(prior.Transform(data));
        """, Mean);

    [Fact]
    public Task Is_silent_when_a_name_or_text_speaks_of_a_baseline() => Verify.IsSilent(Snippet.MlNet, """
        var model = ml.Regression.Trainers.Ols().Fit(data);
        var metrics = ml.Regression.Evaluate(model.Transform(data));
        var baselineError = 3.1 - metrics.MeanAbsoluteError;
        """, Mean);

    [Fact]
    public Task Is_silent_when_a_mean_is_taken_by_hand() => Verify.IsSilent(Snippet.MlNet, """
        var model = ml.Regression.Trainers.Ols().Fit(data);
        var metrics = ml.Regression.Evaluate(model.Transform(data));
        Console.WriteLine(data.GetColumn<float>("FareAmount").Average());
        """, Mean);

    [Fact]
    public Task Is_silent_when_nothing_is_measured() => Verify.IsSilent(Snippet.MlNet, """
        var model = ml.Regression.Trainers.Ols().Fit(data);
        """, Mean);

    [Fact]
    public Task Is_silent_without_a_baseline() => Verify.IsSilent(Snippet.MlNet, """
        var model = ml.Regression.Trainers.Ols().Fit(data);
        var metrics = ml.Regression.Evaluate(model.Transform(data));
        """, "version: 1\nlabel: FareAmount\n");

    const string LastWeek = "# Demand\n\n## Metrics\n\nMAPE at most 18 % (primary, offline).\n\n## Baseline\n\nSales of the same day one week ago (`SoldBefore`); its MAPE is measured on the same test.\n";

    static string ByHand(string more, string column = "Sold") => $$"""
        class Sale { public float SoldBefore { get; set; } public float Price { get; set; } public float Sold { get; set; } }
        class Forecast { public float Sold { get; set; } public float SoldBefore { get; set; } public float Score { get; set; } }
        static class App
        {
            static double Mape(IEnumerable<Forecast> rows) => rows.Average(row => Math.Abs(row.Sold - row.Score) / row.{{column}});

            static void Run(MLContext ml, IEnumerable<Sale> past, IEnumerable<Sale> future)
            {
                var model = ml.Transforms.Concatenate("Features", "Price", nameof(Sale.SoldBefore)).Append(ml.Regression.Trainers.FastTree("Sold")).Fit(ml.Data.LoadFromEnumerable(past));
                var rows = ml.Data.CreateEnumerable<Forecast>(model.Transform(ml.Data.LoadFromEnumerable(future)), false).ToList();
                Console.WriteLine(Mape(rows));
                {{more}}
            }
        }
        """;

    [Theory]
    [InlineData("")]
    [InlineData("Console.WriteLine(new Sale { SoldBefore = 2 }.Price);")]
    public Task Reports_a_model_that_is_measured_by_hand_alone(string more) => Verify.Reports(Snippet.Program, ByHand(more).Replace("ml.Data.CreateEnumerable<Forecast>(model.Transform(ml.Data.LoadFromEnumerable(future)), false)", "ml.Data.[|CreateEnumerable<Forecast>(model.Transform(ml.Data.LoadFromEnumerable(future)), false)|]", StringComparison.Ordinal), document: LastWeek);

    [Theory]
    [InlineData("Console.WriteLine(future.Sum(sale => Math.Abs(sale.Sold - sale.SoldBefore)));")]
    [InlineData("Console.WriteLine(Mape(future.Select(sale => new Forecast { Sold = sale.Sold, Score = sale.Price })));")]
    [InlineData("Console.WriteLine(past.Average(sale => sale.Sold));")]
    [InlineData("var naive = 0.3;")]
    public Task Is_silent_where_another_forecast_may_be_measured_by_hand(string more) => Verify.IsSilent(Snippet.Program, ByHand(more), LastWeek);

    [Fact]
    public Task Is_silent_where_one_metric_measures_several_forecasts() => Verify.IsSilent(Snippet.Program, ByHand("Console.WriteLine(Mape(rows, row => row.SoldBefore));")
        .Replace("Mape(IEnumerable<Forecast> rows) => rows.Average(row => Math.Abs(row.Sold - row.Score)", "Mape(IEnumerable<Forecast> rows, Func<Forecast, float> forecast) => rows.Average(row => Math.Abs(row.Sold - forecast(row))", StringComparison.Ordinal)
        .Replace("Mape(rows));", "Mape(rows, row => row.Score));", StringComparison.Ordinal), LastWeek.Replace(" (`SoldBefore`)", "", StringComparison.Ordinal));

    [Fact]
    public Task Is_silent_on_a_baseline_of_a_column_that_is_compared_beside_the_evaluation() => Verify.IsSilent(Snippet.MlNet, """
        var rides = ml.Data.LoadFromTextFile<Ride>("rides.csv");
        var model = ml.Regression.Trainers.Ols("FareAmount").Fit(rides);
        var metrics = ml.Regression.Evaluate(model.Transform(rides), "FareAmount");
        Console.WriteLine(ml.Data.CreateEnumerable<Ride>(rides, false).Max(ride => ride.FareAmount - ride.Distance));
        """, "# Fares\n\n## Baseline\n\nThe last value (`Distance`).\n");
}
