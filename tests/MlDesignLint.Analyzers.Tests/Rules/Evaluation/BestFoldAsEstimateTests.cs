using MlDesignLint.Testing;
using Verify = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Evaluation.BestFoldAsEstimate>;

namespace MlDesignLint.Analyzers.Tests.Rules.Evaluation;

public class BestFoldAsEstimateTests
{
    const string Folds = "var folds = ml.Regression.CrossValidate(data, ml.Regression.Trainers.Ols());\n";

    [Fact]
    public Task Reports_the_largest_score() => Verify.Reports(Snippet.MlNet, Folds + """
        Console.WriteLine(folds.[|Max|](fold => fold.Metrics.RSquared));
        """,
        "'Max' keeps only the best fold's 'RSquared', which is luckier than new data will be; report the mean over the folds, with its spread");

    [Fact]
    public Task Reports_the_smallest_error_of_a_list_through_a_local() => Verify.Reports(Snippet.MlNet, Folds + """
        var errors = folds.Select(fold => fold.Metrics.MeanAbsoluteError);
        var error = errors.[|Min|]();
        Console.WriteLine($"MAE {error:f2}");
        """);

    [Fact]
    public Task Reports_what_a_method_returns() => Verify.Reports(Snippet.Program, """
        static class App
        {
            static double Quality(MLContext ml, IDataView data) =>
                ml.Regression.CrossValidate(data, ml.Regression.Trainers.Ols()).[|Max|](fold => fold.Metrics.RSquared);
        }
        """);

    [Fact]
    public Task Is_silent_beside_the_mean() => Verify.IsSilent(Snippet.MlNet, Folds + """
        Console.WriteLine(folds.Average(fold => fold.Metrics.RSquared));
        Console.WriteLine(folds.Max(fold => fold.Metrics.RSquared));
        """);

    [Fact]
    public Task Is_silent_when_another_method_shows_the_mean() => Verify.IsSilent(Snippet.Program, """
        static class App
        {
            static void PrintMean(IEnumerable<TrainCatalogBase.CrossValidationResult<RegressionMetrics>> folds)
            {
                var metrics = folds.Select(fold => fold.Metrics);
                Console.WriteLine(metrics.Average(metric => metric.RSquared));
            }
            static void Run(MLContext ml, IDataView data)
            {
                var folds = ml.Regression.CrossValidate(data, ml.Regression.Trainers.Ols());
                PrintMean(folds);
                Console.WriteLine(folds.Max(fold => fold.Metrics.RSquared));
            }
        }
        """);

    [Fact]
    public Task Is_silent_on_a_range_and_on_the_worst() => Verify.IsSilent(Snippet.Program, """
        static class App
        {
            static void Range(MLContext ml, IDataView data)
            {
                var folds = ml.Regression.CrossValidate(data, ml.Regression.Trainers.Ols());
                Console.WriteLine($"{folds.Min(fold => fold.Metrics.RSquared)} to {folds.Max(fold => fold.Metrics.RSquared)}");
            }
            static double Worst(MLContext ml, IDataView data) => ml.Regression.CrossValidate(data, ml.Regression.Trainers.Ols()).Min(fold => fold.Metrics.RSquared);
        }
        """);

    [Fact]
    public Task Is_silent_when_the_value_picks_a_model() => Verify.IsSilent(Snippet.MlNet, Folds + """
        var most = folds.Max(fold => fold.Metrics.RSquared);
        var best = folds.First(fold => fold.Metrics.RSquared == most).Model;
        """);

    [Fact]
    public Task Is_silent_on_some_of_the_folds_and_on_other_sequences() => Verify.IsSilent(Snippet.MlNet, Folds + """
        Console.WriteLine(folds.Where(fold => fold.Fold > 0).Max(fold => fold.Metrics.RSquared));
        var tried = new List<RegressionMetrics> { folds[0].Metrics };
        Console.WriteLine(tried.Max(metrics => metrics.RSquared));
        """);

    [Fact]
    public Task Is_silent_on_what_is_no_metric() => Verify.IsSilent(Snippet.Program, """
        class Metrics { public double RSquared; }
        class Fold { public Metrics Metrics = new(); }
        static class Other { static double Most(List<Fold> folds) => folds.Max(fold => fold.Metrics.RSquared); }
        """);

    [Fact]
    public Task Reports_the_metrics_of_the_best_fold() => Verify.Reports(Snippet.MlNet, """
        var folds = ml.Regression.CrossValidate(data, ml.Regression.Trainers.Ols());
        var best = folds.[|OrderByDescending|](fold => fold.Metrics.RSquared).First().Metrics;
        Console.WriteLine($"{best.RSquared} {best.MeanAbsoluteError}");
        """);

    [Fact]
    public Task Is_silent_on_the_metrics_of_a_fold_whose_model_is_taken() => Verify.IsSilent(Snippet.MlNet, """
        var folds = ml.Regression.CrossValidate(data, ml.Regression.Trainers.Ols());
        var best = folds.OrderByDescending(fold => fold.Metrics.RSquared).First();
        Console.WriteLine(best.Metrics.RSquared);
        ml.Model.Save(best.Model, data.Schema, "model.zip");
        """);

    [Fact]
    public Task Is_silent_on_the_best_fold_beside_the_mean() => Verify.IsSilent(Snippet.MlNet, """
        var folds = ml.Regression.CrossValidate(data, ml.Regression.Trainers.Ols());
        var best = folds.OrderByDescending(fold => fold.Metrics.RSquared).First().Metrics;
        Console.WriteLine($"{folds.Average(fold => fold.Metrics.RSquared)}, at best {best.RSquared}");
        """);

    [Fact]
    public Task Is_silent_on_the_best_fold_beside_an_evaluation_of_its_own() => Verify.IsSilent(Snippet.MlNet, """
        var parts = ml.Data.TrainTestSplit(data);
        var folds = ml.Regression.CrossValidate(parts.TrainSet, ml.Regression.Trainers.Ols());
        var best = folds.OrderByDescending(fold => fold.Metrics.RSquared).First();
        Console.WriteLine($"best fold: {best.Fold}, {best.Metrics.RSquared}");
        var metrics = ml.Regression.Evaluate(ml.Regression.Trainers.Ols().Fit(parts.TrainSet).Transform(parts.TestSet));
        """);

    [Fact]
    public Task Reports_what_a_helper_lists_beside_the_mean_of_another_metric() => Verify.Reports(Snippet.Program, """
        static class App
        {
            static IEnumerable<double> Pick(IEnumerable<TrainCatalogBase.CrossValidationResult<RegressionMetrics>> folds, Func<RegressionMetrics, double> metric) => folds.Select(fold => metric(fold.Metrics));
            static void Run(MLContext ml, IDataView data)
            {
                var folds = ml.Regression.CrossValidate(data, ml.Regression.Trainers.Ols());
                Console.WriteLine(Pick(folds, metrics => metrics.RSquared).[|Max|]());
                Console.WriteLine(Pick(folds, metrics => metrics.MeanAbsoluteError).Average());
            }
        }
        """);

    [Fact]
    public Task Reports_what_is_shown_and_compared() => Verify.Reports(Snippet.MlNet, Folds + """
        var best = folds.[|Max|](fold => fold.Metrics.RSquared);
        Console.WriteLine($"R2 {best}");
        if (best > 0.8) Console.WriteLine("good enough");
        """);

    [Fact]
    public Task Reports_the_best_beside_the_spread() => Verify.Reports(Snippet.MlNet, Folds + """
        var scores = folds.Select(fold => fold.Metrics.RSquared).ToList();
        Console.WriteLine(scores.[|Max|]());
        Console.WriteLine($"spread {scores.Max() - scores.Min()}");
        """);
}
