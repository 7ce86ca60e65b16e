using MlDesignLint.Testing;
using Verify = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Contract.DeclaredMetricNeverComputed>;

namespace MlDesignLint.Analyzers.Tests.Rules.Contract;

public class DeclaredMetricNeverComputedTests
{
    const string Rmse = "version: 1\nmetrics:\n  - { name: RMSE, role: offline, target: '<= 3' }\n";
    const string Own = "version: 1\nmetrics:\n  - { name: MAPE, role: offline, computed_by: Scores.Mape }\n";

    [Fact]
    public Task Reports_a_metric_nobody_reads() => Verify.Reports(Snippet.MlNet, """
        var model = ml.Regression.Trainers.Ols().Fit(data);
        var metrics = ml.Regression.[|Evaluate(model.Transform(data))|];
        Console.WriteLine(metrics.RSquared);
        """,
        "'RMSE' is the deciding metric of the design document, but the code never computes it, so nobody learns whether its target is met; compute it, or name the method that does in 'computed_by'",
        Rmse);

    [Fact]
    public Task Speaks_the_language_of_the_document() => Verify.Reports(
        Snippet.MlNet,
        "var model = ml.Regression.Trainers.Ols().[|Fit(data)|];",
        "«RMSE» — решающая метрика дизайн-документа, но код её не вычисляет, и достигнута ли цель, никто не узнает; вычислите её или укажите вычисляющий метод в «computed_by»",
        Rmse + "language: ru\n");

    [Fact]
    public Task Reports_a_metric_by_its_russian_name() => Verify.Reports(
        Snippet.MlNet, "var model = ml.Regression.Trainers.Ols().[|Fit(data)|];", document: "version: 1\nmetrics:\n  - { name: средняя абсолютная ошибка, role: offline }\n");

    [Fact]
    public Task Reports_a_training_without_evaluation() => Verify.Reports(Snippet.MlNet, """
        var model = ml.Regression.Trainers.Ols().[|Fit(data)|];
        """, document: Rmse);

    [Fact]
    public Task Reports_a_method_of_ones_own_that_is_not_called() => Verify.Reports(Snippet.MlNet, """
        var model = ml.Regression.Trainers.Ols().[|Fit(data)|];
        """, document: Own);

    [Fact]
    public Task Is_silent_when_the_metric_is_read() => Verify.IsSilent(Snippet.MlNet, """
        var model = ml.Regression.Trainers.Ols().Fit(data);
        Console.WriteLine(ml.Regression.Evaluate(model.Transform(data))?.RootMeanSquaredError);
        """, Rmse);

    [Fact]
    public Task Is_silent_when_ones_own_method_is_called() => Verify.IsSilent(Snippet.Program, """
        static class Scores { public static double Mape(IDataView rows) => rows.GetRowCount() ?? 0; }
        static class App { static double Run(MLContext ml, IDataView data) => Scores.Mape(ml.Regression.Trainers.Ols().Fit(data).Transform(data)); }
        """, Own);

    [Fact]
    public Task Is_silent_when_ones_own_method_is_passed_on() => Verify.IsSilent(Snippet.Program, """
        static class Scores { public static double Mape(IDataView rows) => rows.GetRowCount() ?? 0; }
        static class App { static double Run(MLContext ml, List<IDataView> data) { ml.Regression.Trainers.Ols().Fit(data[0]); return data.Select(Scores.Mape).Sum(); } }
        """, Own);

    [Fact]
    public Task Is_silent_when_a_pattern_reads_the_metric() => Verify.IsSilent(Snippet.MlNet, """
        var model = ml.Regression.Trainers.Ols().Fit(data);
        var good = ml.Regression.Evaluate(model.Transform(data)) is { RootMeanSquaredError: < 3 };
        """, Rmse);

    [Fact]
    public Task Is_silent_when_a_search_optimises_the_metric() => Verify.IsSilent(Snippet.MlNet, """
        var settings = new Microsoft.ML.AutoML.RegressionExperimentSettings { OptimizingMetric = Microsoft.ML.AutoML.RegressionMetric.RootMeanSquaredError };
        var experiment = Microsoft.ML.AutoML.MLContextExtension.Auto(ml).CreateRegressionExperiment(settings);
        """, Rmse);

    [Fact]
    public Task Is_silent_when_all_metrics_go_elsewhere() => Verify.IsSilent(Snippet.MlNet, """
        var model = ml.Regression.Trainers.Ols().Fit(data);
        var metrics = ml.Regression.Evaluate(model.Transform(data));
        Console.WriteLine(metrics);
        """, Rmse);

    [Fact]
    public Task Is_silent_on_a_metric_out_of_the_lexicon() => Verify.IsSilent(Snippet.MlNet, """
        var model = ml.Regression.Trainers.Ols().Fit(data);
        """, "version: 1\nmetrics:\n  - { name: driver happiness index, role: offline }\n");

    [Fact]
    public Task Is_silent_when_nothing_is_trained() => Verify.IsSilent(Snippet.MlNet, """
        var predictions = ml.Model.Load("model.zip", out _).Transform(data);
        """, Rmse);

    [Fact]
    public Task Reports_a_network_compiled_for_another_metric() => Verify.Reports(Snippet.Keras, """
        model.[|compile(keras.optimizers.Adam(), keras.losses.MeanAbsoluteError(), new[] { "mae" })|];
        model.fit(x, y, epochs: 3);
        """, document: Rmse);

    [Fact]
    public Task Reports_an_own_method_that_a_training_loop_leaves_out() => Verify.Reports(Snippet.TorchSharp, """
        criterion.call(model.[|call(x)|], y).backward(); optimizer.step();
        """, document: Own);

    [Fact]
    public Task Is_silent_where_the_network_is_compiled_for_it() => Verify.IsSilent(Snippet.Keras, """
        model.compile(keras.optimizers.Adam(), keras.losses.MeanAbsoluteError(), new[] { "mae", "RMSE" });
        model.fit(x, y, epochs: 3);
        """, Rmse);

    [Fact]
    public Task Is_silent_where_predictions_may_be_scored_by_hand() => Verify.IsSilent(Snippet.Keras, """
        model.compile(keras.optimizers.Adam(), keras.losses.MeanAbsoluteError(), new[] { "mae" });
        model.fit(x, y, epochs: 3);
        Console.WriteLine(model.predict(xTest));
        """, Rmse);

    const string ByHand = "version: 1\nmetrics:\n  - { name: MAPE, role: offline, primary: true }\n";

    [Fact]
    public Task Reports_a_metric_that_the_library_does_not_know_where_predictions_are_only_evaluated() => Verify.Reports(Snippet.MlNet, """
        var model = ml.Regression.Trainers.Ols().Fit(data);
        var predictions = model.Transform(data);
        var metrics = ml.Regression.[|Evaluate(predictions)|];
        Console.WriteLine(metrics.RSquared);
        """, document: ByHand);

    [Fact]
    public Task Is_silent_where_predictions_are_read() => Verify.IsSilent(Snippet.MlNet, """
        var predictions = ml.Regression.Trainers.Ols().Fit(data).Transform(data);
        Console.WriteLine(ml.Regression.Evaluate(predictions).RSquared);
        var scores = predictions.GetColumn<float>("Score").ToList();
        """, ByHand);

    [Fact]
    public Task Is_silent_where_predictions_go_elsewhere() => Verify.IsSilent(Snippet.MlNet, """
        var predictions = ml.Regression.Trainers.Ols().Fit(data).Transform(data);
        Console.WriteLine(ml.Regression.Evaluate(predictions).RSquared);
        ml.Data.SaveAsText(predictions, null);
        """, ByHand);

    [Fact]
    public Task Is_silent_where_a_method_has_the_formula() => Verify.IsSilent(Snippet.Program, """
        static class Scores { public static double Relative(double[] y, double[] p) => y.Zip(p, (a, b) => Math.Abs(a - b) / a).Average(); }
        static class App { static double Run(MLContext ml, IDataView data) => ml.Regression.Evaluate(ml.Regression.Trainers.Ols().Fit(data).Transform(data)).RSquared; }
        """, ByHand);

    [Fact]
    public Task Is_silent_where_an_attribute_names_the_metric() => Verify.IsSilent(Snippet.Program, """
        sealed class MlMetricAttribute(string name) : Attribute { public string Name => name; }
        static class Scores { [MlMetric("MAPE")] public static double Of(IDataView rows) => rows.GetRowCount() ?? 0; }
        static class App { static double Run(MLContext ml, IDataView data) => ml.Regression.Evaluate(ml.Regression.Trainers.Ols().Fit(data).Transform(data)).RSquared; }
        """, ByHand);

    [Fact]
    public Task Is_silent_where_the_code_speaks_of_the_metric() => Verify.IsSilent(Snippet.MlNet, """
        var model = ml.Regression.Trainers.Ols().Fit(data);
        Console.WriteLine("MAPE: see the notebook, R2: " + ml.Regression.Evaluate(model.Transform(data)).RSquared);
        """, ByHand);

    [Fact]
    public Task Is_silent_where_the_librarys_metric_is_computed_by_hand() => Verify.IsSilent(Snippet.Program, """
        static class Scores { public static double Of(double[] y, double[] p) => Math.Sqrt(y.Zip(p, (a, b) => (a - b) * (a - b)).Average()); }
        static class App { static double Run(MLContext ml, IDataView data) => ml.Regression.Evaluate(ml.Regression.Trainers.Ols().Fit(data).Transform(data)).RSquared; }
        """, Rmse);

    const string Auc = "# Faults\n\n## Metrics\n\nROC AUC at least 0.9 (primary, offline).\n";

    const string Judged = """
        criterion.call(model.[|call(x)|], y).backward(); optimizer.step();
        var accuracy = model.call(x).ge(0.5).eq(y).to_type(torch.ScalarType.Float32).mean().item<float>();

        """;

    [Fact]
    public Task Reports_a_loop_that_judges_by_another_metric() => Verify.Reports(Snippet.TorchSharp, Judged, document: Auc);

    [Theory]
    [InlineData("Console.WriteLine(\"AUC is computed by the evaluation job\");")]
    [InlineData("var tpr = new List<double>();")]
    [InlineData("System.IO.File.WriteAllText(\"scores.json\", model.call(x).ToString());")]
    public Task Is_silent_where_a_loop_may_judge_by_it(string more) => Verify.IsSilent(Snippet.TorchSharp, Judged.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal) + more, Auc);

    [Fact]
    public Task Is_silent_where_a_loop_names_no_metric() => Verify.IsSilent(Snippet.TorchSharp, Judged.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal).Replace("accuracy", "share", StringComparison.Ordinal), Auc);

    const string Measured = """
        static class App
        {
            static void Run(MLContext ml, IDataView data) => Write(Measure(ml, ml.Regression.Trainers.Ols().Fit(data).Transform(data)));

            static RegressionMetrics Measure(MLContext ml, IDataView scored)
            {
                return ml.Regression.[|Evaluate(scored)|];
            }

            static void Write(RegressionMetrics quality) => Console.WriteLine(quality.RSquared);
        }
        """;

    [Fact]
    public Task Reports_metrics_that_a_method_returns_to_the_program_itself() => Verify.Reports(Snippet.Program, Measured, document: Rmse);

    [Theory]
    [InlineData("quality.RSquared", "quality.RootMeanSquaredError")]
    [InlineData("=> Write(Measure(ml, ml.Regression.Trainers.Ols().Fit(data).Transform(data)))", "=> System.Text.Json.JsonSerializer.Serialize(Measure(ml, ml.Regression.Trainers.Ols().Fit(data).Transform(data)))")]
    [InlineData("=> Write(Measure(ml, ml.Regression.Trainers.Ols().Fit(data).Transform(data)))", "=> ml.Regression.Trainers.Ols().Fit(data)")]
    public Task Is_silent_where_returned_metrics_may_be_read_elsewhere(string before, string after) =>
        Verify.IsSilent(Snippet.Program, Measured.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal).Replace(before, after, StringComparison.Ordinal), Rmse);

    const string Mae = "version: 1\nmetrics:\n  - { name: MAE, role: offline, primary: true }\n";

    const string Trained = """
        var loss = L1Loss();
        for (var epoch = 0; epoch < 10; epoch++)
        {
            optimizer.zero_grad();
            var output = loss.call(model.[|call(x)|], y);
            output.backward();
            optimizer.step();
        }

        model.eval();
        using var _ = torch.no_grad();

        """;

    const string SummedUp = Trained + """
        var (predicted, wanted) = (model.call(batches.First().Item1).data<float>().ToArray(), batches.First().Item2.data<float>().ToArray());
        var squares = 0.0;
        for (var i = 0; i < wanted.Length; i++)
            squares += (predicted[i] - wanted[i]) * (predicted[i] - wanted[i]);
        Console.WriteLine($"test RMSE: {Math.Sqrt(squares / wanted.Length):F2}");
        """;

    [Fact]
    public Task Reports_a_loop_that_sums_up_squares_where_absolute_errors_are_declared() => Verify.Reports(Snippet.TorchSharp, SummedUp, document: Mae);

    [Theory]
    [InlineData("squares += (predicted[i] - wanted[i]) * (predicted[i] - wanted[i])", "squares += Math.Abs(predicted[i] - wanted[i])")]
    [InlineData("test RMSE", "test error")]
    [InlineData("test RMSE", "test MAE and RMSE")]
    [InlineData("model.eval();", "model.eval(); Console.WriteLine(loss.call(model.call(x), y).item<float>());")]
    [InlineData("model.eval();", "model.eval(); Console.WriteLine(functional.l1_loss(model.call(x), y).item<float>());")]
    public Task Is_silent_where_absolute_errors_may_be_summed_up(string before, string after) =>
        Verify.IsSilent(Snippet.TorchSharp, SummedUp.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal).Replace(before, after, StringComparison.Ordinal), Mae);

    [Fact]
    public Task Is_silent_where_squared_errors_are_declared() =>
        Verify.IsSilent(Snippet.TorchSharp, SummedUp.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal), Mae.Replace("MAE", "RMSE", StringComparison.Ordinal));

    static string AbsolutesOnly => Trained.Replace("L1Loss", "MSELoss", StringComparison.Ordinal) + """
        var mae = (model.call(x) - y).abs().mean().item<float>();
        Console.WriteLine($"MAE: {mae:F2}");
        """;

    [Fact]
    public Task Reports_a_loop_that_takes_absolute_errors_where_squared_ones_are_declared() => Verify.Reports(Snippet.TorchSharp, AbsolutesOnly, document: Rmse);

    [Theory]
    [InlineData("(model.call(x) - y).abs().mean()", "(model.call(x) - y).pow(2).mean().sqrt()")]
    [InlineData("MAE: {mae:F2}", "MAE: {mae:F2}, RMSE {mae:F2}")]
    [InlineData("model.eval();", "model.eval(); Console.WriteLine(loss.call(model.call(x), y).item<float>());")]
    [InlineData("model.eval();", "model.eval(); var gap = model.call(x) - y; Console.WriteLine((gap * gap).sum().item<float>());")]
    [InlineData("MAE: {mae:F2}", "error {mae:F2}")]
    public Task Is_silent_where_squared_errors_may_be_summed_up(string before, string after) =>
        Verify.IsSilent(Snippet.TorchSharp, AbsolutesOnly.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal).Replace(before, after, StringComparison.Ordinal).Replace(after.Contains("error", StringComparison.Ordinal) ? "mae" : "\0", "gauge", StringComparison.Ordinal), Rmse);

    static string Unnamed(string error) => $$"""
        class Fare { public float FareAmount { get; set; } public float Score { get; set; } }
        static class App
        {
            static void Run(MLContext ml, IDataView data)
            {
                var parts = ml.Data.TrainTestSplit(data);
                var model = ml.Regression.Trainers.Ols("FareAmount").[|Fit(parts.TrainSet)|];
                Console.WriteLine(ml.Data.CreateEnumerable<Fare>(model.Transform(parts.TestSet), false).Average(row => {{error}}));
            }
        }
        """;

    const string Squared = "version: 1\nmetrics:\n  - { name: RMSE, role: offline, primary: true }\n";

    [Theory]
    [InlineData("row.Score - row.FareAmount")]
    public Task Reports_predictions_of_which_no_squares_are_made(string error) => Verify.Reports(Snippet.Program, Unnamed(error), document: Squared);

    [Theory]
    [InlineData("(row.Score - row.FareAmount) * (row.Score - row.FareAmount)")]
    [InlineData("Math.Pow(row.Score - row.FareAmount, 2)")]
    public Task Is_silent_on_squares_without_a_name(string error) => Verify.IsSilent(Snippet.Program, Unnamed(error).Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal), Squared);

    [Fact]
    public Task Reports_folds_of_which_numbers_are_printed() => Verify.Reports(Snippet.MlNet, """
        var folds = ml.Regression.[|CrossValidate(data, ml.Regression.Trainers.Ols("FareAmount"))|];
        Console.WriteLine(folds.Average(fold => fold.Metrics.RSquared));
        """, document: "version: 1\nmetrics:\n  - { name: MAE, role: offline, primary: true }\n");

    static string Reported(string parts) => $$"""
        class Forecast { public float Sold { get; set; } public float Score { get; set; } }
        record Quality(double First, double Second)
        {
            public static Quality From(IReadOnlyCollection<Forecast> forecasts)
            {
                var errors = forecasts.Select(f => (double)f.Score - f.Sold).ToArray();
                return new Quality({{parts}});
            }
        }
        static class App
        {
            static void Run(MLContext ml, IDataView train, IDataView test)
            {
                var model = ml.Regression.Trainers.Ols("Sold").[|Fit(train)|];
                Console.WriteLine(Quality.From(ml.Data.CreateEnumerable<Forecast>(model.Transform(test), reuseRowObject: false).ToList()));
            }
        }
        """;

    const string DeclaredWape = "version: 1\nmetrics:\n  - { name: WAPE, role: offline, primary: true }\n";

    [Fact]
    public Task Reports_a_record_of_other_metrics() => Verify.Reports(Snippet.Program, Reported("errors.Average(e => Math.Abs(e)), Math.Sqrt(errors.Average(e => e * e))"), document: DeclaredWape);

    [Theory]
    [InlineData("errors.Sum(e => Math.Abs(e)) / forecasts.Sum(f => f.Sold), Math.Sqrt(errors.Average(e => e * e))")]
    [InlineData("errors.Average(e => Math.Abs(e)), errors.OrderBy(e => e).ElementAt(errors.Length / 2)")]
    public Task Is_silent_on_a_record_that_holds_it_or_what_is_not_known(string parts) =>
        Verify.IsSilent(Snippet.Program, Reported(parts).Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal), DeclaredWape);
}
