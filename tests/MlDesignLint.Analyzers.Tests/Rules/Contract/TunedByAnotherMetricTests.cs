using MlDesignLint.Testing;
using Verify = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Contract.TunedByAnotherMetric>;
using VerifyFix = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Contract.TunedByAnotherMetric, MlDesignLint.CodeFixes.Contract.TunedByAnotherMetricFix>;

namespace MlDesignLint.Analyzers.Tests.Rules.Contract;

public class TunedByAnotherMetricTests
{
    const string PrAuc = "version: 1\nmetrics:\n  - { name: PR AUC, role: offline, primary: true }\n";
    const string Mae = "version: 1\nmetrics:\n  - { name: MAE, role: offline, primary: true }\n";
    const string Rmse = "version: 1\nmetrics:\n  - { name: RMSE, role: offline, primary: true }\n";
    const string Mape = "version: 1\nmetrics:\n  - { name: MAPE, role: offline, primary: true }\n";
    const string F1 = "version: 1\nmetrics:\n  - { name: F1, role: offline, primary: true }\n";

    [Fact]
    public Task Reports_a_chosen_metric() => Verify.Reports(Snippet.MlNet, """
        var settings = new BinaryExperimentSettings { OptimizingMetric = [|BinaryClassificationMetric.Accuracy|] };
        var experiment = ml.Auto().CreateBinaryClassificationExperiment(settings);
        """,
        "'CreateBinaryClassificationExperiment' chooses by 'Accuracy', but 'PR AUC' is the deciding metric of the design document, so the model that is kept may not be the best one; choose by 'AreaUnderPrecisionRecallCurve'",
        PrAuc);

    [Fact]
    public Task Reports_the_default_of_an_experiment() => Verify.Reports(Snippet.MlNet, """
        var experiment = ml.Auto().[|CreateRegressionExperiment|](60);
        """, document: Mae);

    [Fact]
    public Task Reports_a_metric_set_later() => Verify.Reports(Snippet.MlNet, """
        var settings = new RegressionExperimentSettings();
        settings.OptimizingMetric = [|RegressionMetric.RSquared|];
        var experiment = ml.Auto().CreateRegressionExperiment(settings);
        """, document: Mae);

    [Fact]
    public Task Reports_a_set_metric() => Verify.Reports(Snippet.MlNet, """
        var experiment = ml.Auto().CreateExperiment().SetBinaryClassificationMetric([|BinaryClassificationMetric.Accuracy|], "IsPaidByCard");
        """, document: F1);

    [Fact]
    public Task Reports_a_fold_chosen_by_another_metric() => Verify.Reports(Snippet.MlNet, """
        var best = ml.Regression.CrossValidate(data, ml.Regression.Trainers.Ols()).OrderByDescending(fold => fold.Metrics.[|RSquared|]).First();
        """, document: Mae);

    [Fact]
    public Task Reports_a_metric_that_orders_like_the_declared_one_but_is_not_chosen() => Verify.Reports(Snippet.MlNet, """
        var best = ml.Regression.CrossValidate(data, ml.Regression.Trainers.Ols()).OrderBy(fold => fold.Metrics.[|RootMeanSquaredError|]).First();
        """, document: "version: 1\nmetrics:\n  - { name: WAPE, role: offline, primary: true }\n");

    const string OwnMetrics = """
        class Candidate { public float[] Predicted { get; set; } public double Error { get; set; } }
        static class Metrics
        {
            public static double Rmse(float[] actual, float[] predicted) => Math.Sqrt(actual.Zip(predicted, (a, p) => (a - p) * (a - p)).Average());
            public static double Mape(float[] actual, float[] predicted) => actual.Zip(predicted, (a, p) => Math.Abs((a - p) / a)).Average() * 100;
        }

        """;

    [Theory]
    [InlineData("candidates.OrderBy(candidate => [|Metrics.Rmse(actual, candidate.Predicted)|]).First()")]
    [InlineData("candidates.MinBy(candidate => [|Metrics.Rmse(actual, candidate.Predicted)|])")]
    [InlineData("candidates.Select(candidate => (candidate, Error: Metrics.Rmse(actual, candidate.Predicted))).OrderBy(scored => [|scored.Error|]).First().candidate")]
    public Task Reports_a_choice_by_another_own_metric(string choice) => Verify.Reports(Snippet.Program, OwnMetrics + $$"""
        static class App
        {
            static Candidate Run(MLContext ml, List<Candidate> candidates, float[] actual)
            {
                var best = {{choice}};
                Console.WriteLine(Metrics.Mape(actual, best.Predicted));
                return best;
            }
        }
        """, document: Mape);

    [Fact]
    public Task Reports_a_choice_by_a_library_metric_where_the_declared_one_is_written_by_hand() => Verify.Reports(Snippet.Program, OwnMetrics + """
        static class App
        {
            static void Run(MLContext ml, IDataView data, List<ITransformer> models, float[] actual, float[] predicted)
            {
                var best = models.OrderByDescending(model => ml.Regression.Evaluate(model.Transform(data)).[|RSquared|]).First();
                Console.WriteLine(Metrics.Mape(actual, predicted));
            }
        }
        """,
        "'OrderByDescending' chooses by 'RSquared', but 'MAPE' is the deciding metric of the design document, so the model that is kept may not be the best one; choose by 'Mape'",
        Mape);

    [Theory]
    [InlineData("candidates.MinBy(candidate => Metrics.Mape(actual, candidate.Predicted))")]
    [InlineData("candidates.MinBy(candidate => candidate.Error)")]
    [InlineData("candidates.MinBy(candidate => -candidate.Predicted.Length)")]
    public Task Is_silent_on_a_choice_by_the_declared_own_metric_or_an_unknown_number(string choice) => Verify.IsSilent(Snippet.Program, OwnMetrics + $$"""
        static class App
        {
            static void Run(MLContext ml, List<Candidate> candidates, float[] actual) => Console.WriteLine(Metrics.Mape(actual, {{choice}}.Predicted));
        }
        """, Mape);

    [Fact]
    public Task Is_silent_where_nothing_computes_the_declared_metric() => Verify.IsSilent(Snippet.Program, OwnMetrics + """
        static class App
        {
            static Candidate Run(MLContext ml, List<Candidate> candidates, float[] actual) => candidates.MinBy(candidate => Metrics.Rmse(actual, candidate.Predicted));
        }
        """, Mape);

    [Fact]
    public Task Is_silent_on_the_worst_by_an_own_metric() => Verify.IsSilent(Snippet.Program, OwnMetrics + """
        static class App
        {
            static void Run(MLContext ml, List<Candidate> candidates, float[] actual)
            {
                var worst = candidates.MaxBy(candidate => Metrics.Rmse(actual, candidate.Predicted));
                Console.WriteLine(Metrics.Mape(actual, worst.Predicted));
            }
        }
        """, Mape);

    const string Loop = """
        var parts = ml.Data.TrainTestSplit(data);
        var best = double.NegativeInfinity;
        ITransformer kept = null;
        foreach (var depth in new[] { 4, 8 })
        {
            var model = ml.Regression.Trainers.FastTree("FareAmount", numberOfLeaves: depth).Fit(parts.TrainSet);
            var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), "FareAmount");

        """;

    [Fact]
    public Task Reports_the_best_of_a_loop() => Verify.Reports(Snippet.MlNet, Loop + """
            if (metrics.[|RSquared|] > best) { best = metrics.[|RSquared|]; kept = model; }
        }
        """.Replace("best = metrics.[|RSquared|]", "best = metrics.RSquared", StringComparison.Ordinal), document: Mae);

    [Theory]
    [InlineData("if (-metrics.MeanAbsoluteError > best) { best = -metrics.MeanAbsoluteError; kept = model; }")]
    [InlineData("if (metrics.RSquared > 0.5) kept = model;")]
    [InlineData("if (metrics.RSquared > best) Console.WriteLine(depth);")]
    public Task Is_silent_on_other_comparisons(string comparison) => Verify.IsSilent(Snippet.MlNet, Loop + comparison + "\n}\n", Mae);

    [Fact]
    public Task Is_silent_on_the_declared_metric() => Verify.IsSilent(Snippet.MlNet, """
        var settings = new BinaryExperimentSettings { OptimizingMetric = BinaryClassificationMetric.AreaUnderPrecisionRecallCurve };
        var experiment = ml.Auto().CreateBinaryClassificationExperiment(settings);
        """, PrAuc);

    [Fact]
    public Task Is_silent_on_a_metric_that_orders_models_alike() => Verify.IsSilent(Snippet.MlNet, """
        var experiment = ml.Auto().CreateRegressionExperiment(60);
        var best = ml.Regression.CrossValidate(data, ml.Regression.Trainers.Ols()).OrderBy(fold => fold.Metrics.MeanSquaredError).First();
        """, Rmse);

    [Fact]
    public Task Is_silent_when_the_library_cannot_choose_by_it() => Verify.IsSilent(Snippet.MlNet, """
        var experiment = ml.Auto().CreateRegressionExperiment(60);
        """, Mape);

    [Fact]
    public Task Is_silent_on_a_metric_of_another_task() => Verify.IsSilent(Snippet.MlNet, """
        var experiment = ml.Auto().CreateMulticlassClassificationExperiment(60);
        """, F1);

    [Fact]
    public Task Is_silent_on_a_metric_that_is_not_in_sight() => Verify.IsSilent(Snippet.Program, """
        static class App { static void Run(MLContext ml, BinaryClassificationMetric metric) => ml.Auto().CreateBinaryClassificationExperiment(new BinaryExperimentSettings { OptimizingMetric = metric }); }
        """, PrAuc);

    [Fact]
    public Task Is_silent_on_an_ordering_that_nothing_is_taken_from() => Verify.IsSilent(Snippet.MlNet, """
        foreach (var fold in ml.Regression.CrossValidate(data, ml.Regression.Trainers.Ols()).OrderBy(fold => fold.Metrics.RSquared))
            Console.WriteLine(fold.Metrics.RSquared);
        """, Mae);

    [Fact]
    public Task Is_silent_on_the_worst_fold() => Verify.IsSilent(Snippet.MlNet, """
        var worst = ml.Regression.CrossValidate(data, ml.Regression.Trainers.Ols()).OrderBy(fold => fold.Metrics.RSquared).First();
        """, Mae);

    [Fact]
    public Task Is_silent_without_a_declared_metric() => Verify.IsSilent(Snippet.MlNet, """
        var experiment = ml.Auto().CreateRegressionExperiment(60);
        """, "version: 1\nlabel: FareAmount\n");

    [Fact]
    public Task Names_the_declared_metric() => VerifyFix.Fixes(Snippet.MlNet, """
        var settings = new BinaryExperimentSettings { OptimizingMetric = [|BinaryClassificationMetric.Accuracy|] };
        var experiment = ml.Auto().CreateBinaryClassificationExperiment(settings);
        """, """
        var settings = new BinaryExperimentSettings { OptimizingMetric = BinaryClassificationMetric.AreaUnderPrecisionRecallCurve };
        var experiment = ml.Auto().CreateBinaryClassificationExperiment(settings);
        """, PrAuc);

    [Fact]
    public Task Reads_the_declared_metric() => VerifyFix.Fixes(Snippet.MlNet, """
        var best = ml.BinaryClassification.CrossValidate(data, ml.BinaryClassification.Trainers.FastTree()).OrderByDescending(fold => fold.Metrics.[|Accuracy|]).First();
        """, """
        var best = ml.BinaryClassification.CrossValidate(data, ml.BinaryClassification.Trainers.FastTree()).OrderByDescending(fold => fold.Metrics.F1Score).First();
        """, F1);

    [Fact]
    public Task Leaves_an_ordering_of_the_other_direction() => VerifyFix.OffersNoFix(Snippet.MlNet, """
        var best = ml.Regression.CrossValidate(data, ml.Regression.Trainers.Ols()).OrderByDescending(fold => fold.Metrics.[|RSquared|]).First();
        """, Mae);

    [Fact]
    public Task Leaves_a_comparison_whose_other_side_stays() => VerifyFix.OffersNoFix(Snippet.MlNet, """
        var parts = ml.Data.TrainTestSplit(data);
        var best = 0.0;
        foreach (var leaves in new[] { 4, 8 })
        {
            var model = ml.BinaryClassification.Trainers.FastTree("IsPaidByCard", numberOfLeaves: leaves).Fit(parts.TrainSet);
            var metrics = ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), "IsPaidByCard");
            if (metrics.[|Accuracy|] > best)
                best = metrics.Accuracy;
        }
        """, F1);

    [Fact]
    public Task Leaves_a_default() => VerifyFix.OffersNoFix(Snippet.MlNet, """
        var experiment = ml.Auto().[|CreateRegressionExperiment|](60);
        """, Mae);

    [Fact]
    public Task Is_silent_on_folds_that_give_no_other_metric() => Verify.IsSilent(Snippet.Program, OwnMetrics + """
        static class App
        {
            static void Run(MLContext ml, IDataView rows, float[] actual, float[] predicted)
            {
                Console.WriteLine(Metrics.Mape(actual, predicted));
                Console.WriteLine(ml.Regression.CrossValidate(rows, ml.Regression.Trainers.Ols()).OrderBy(fold => fold.Metrics.MeanAbsoluteError).First().Fold);
            }
        }
        """, Mape);

    static string Sorted(string end) => $$"""
        var parts = ml.Data.TrainTestSplit(data);
        var tried = new List<(ITransformer Model, RegressionMetrics Metrics)>();
        foreach (var trainer in new IEstimator<ITransformer>[] { ml.Regression.Trainers.Ols("FareAmount"), ml.Regression.Trainers.FastTree("FareAmount") })
        {
            var model = trainer.Fit(parts.TrainSet);
            tried.Add((model, ml.Regression.Evaluate(model.Transform(parts.TestSet), "FareAmount")));
        }

        tried.Sort((one, other) => one.Metrics.[|MeanAbsoluteError|].CompareTo(other.Metrics.MeanAbsoluteError));
        {{end}}
        """;

    const string BySquares = "version: 1\nmetrics:\n  - { name: RMSE, role: offline, primary: true }\n";

    [Theory]
    [InlineData("Console.WriteLine(tried[0].Metrics.RootMeanSquaredError);")]
    [InlineData("var best = tried.First();")]
    public Task Reports_a_list_that_is_sorted_by_another_metric(string end) => Verify.Reports(Snippet.MlNet, Sorted(end), document: BySquares);

    [Theory]
    [InlineData("foreach (var (_, metrics) in tried) Console.WriteLine(metrics.RootMeanSquaredError);")]
    [InlineData("var worst = tried.Last();")]
    public Task Is_silent_on_a_list_that_is_only_shown(string end) =>
        Verify.IsSilent(Snippet.MlNet, Sorted(end).Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal), BySquares);

    [Theory]
    [InlineData("ThenBy(fold => fold.Fold)")]
    [InlineData("ThenByDescending(fold => fold.Fold)")]
    public Task Reports_an_order_with_ties_broken(string ties) => Verify.Reports(Snippet.MlNet, $"""
        var best = ml.BinaryClassification.CrossValidate(data, ml.BinaryClassification.Trainers.FastTree()).OrderByDescending(fold => fold.Metrics.[|Accuracy|]).{ties}.First();
        """, document: PrAuc);

    [Fact]
    public Task Is_silent_where_another_metric_only_breaks_ties() => Verify.IsSilent(Snippet.MlNet, """
        var best = ml.BinaryClassification.CrossValidate(data, ml.BinaryClassification.Trainers.FastTree()).OrderByDescending(fold => fold.Metrics.AreaUnderPrecisionRecallCurve).ThenByDescending(fold => fold.Metrics.Accuracy).First();
        """, PrAuc);
}
