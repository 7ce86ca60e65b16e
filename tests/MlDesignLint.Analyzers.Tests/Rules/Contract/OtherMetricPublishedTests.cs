using MlDesignLint.Testing;
using Verify = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Contract.OtherMetricPublished>;

namespace MlDesignLint.Analyzers.Tests.Rules.Contract;

public class OtherMetricPublishedTests
{
    const string Mape = "version: 1\nmetrics:\n  - { name: MAPE, role: offline, primary: true }\n  - { name: bias, role: guardrail }\n";

    [Theory]
    [InlineData("""var quality = meter.[|CreateHistogram<double>("fare.rmse")|];""")]
    [InlineData("""var quality = meter.[|CreateObservableGauge("FareMae", () => 1.0)|];""")]
    [InlineData("""const string Name = "pricing/r2"; var quality = meter.[|CreateGauge<double>(Name)|];""")]
    public Task Reports_a_measure_that_is_not_declared(string line) => Verify.Reports(Snippet.MlNet, $"var meter = new System.Diagnostics.Metrics.Meter(\"Pricing\");\n{line}", document: Mape);

    [Fact]
    public Task Says_what_is_declared() => Verify.Reports(Snippet.MlNet, """
        var quality = new System.Diagnostics.Metrics.Meter("Pricing").[|CreateHistogram<double>("fare.rmse")|];
        """,
        "'fare.rmse' publishes RMSE, but the design document decides by 'MAPE' and does not declare this one, so an alarm is about a number nobody has agreed on; publish the declared metric",
        Mape);

    [Fact]
    public Task Reports_a_measure_of_another_package() => Verify.Reports(Snippet.Program, """
        namespace Microsoft.ApplicationInsights { public sealed class TelemetryClient { public void TrackMetric(string name, double value) { } } }
        static class App { static void Run(Microsoft.ApplicationInsights.TelemetryClient client, ITransformer model) => client.[|TrackMetric("Fare MAE", 1)|]; }
        """, document: Mape);

    [Theory]
    [InlineData("""var quality = meter.CreateHistogram<double>("fare.mape");""")]
    [InlineData("""var quality = meter.CreateHistogram<double>("fare.rmse"); var declared = meter.CreateHistogram<double>("fare.mape");""")]
    [InlineData("""var quality = meter.CreateHistogram<double>("fare_bias");""")]
    [InlineData("""var load = meter.CreateHistogram<double>("request.duration");""")]
    [InlineData("""var tiles = meter.CreateGauge<int>("map.tiles");""")]
    [InlineData("""var quality = meter.CreateHistogram<double>("fare.rmse"); var other = meter.CreateGauge<double>(Console.ReadLine());""")]
    public Task Is_silent_on_declared_measures_and_on_those_of_other_things(string line) => Verify.IsSilent(Snippet.MlNet, $"var meter = new System.Diagnostics.Metrics.Meter(\"Pricing\");\n{line}", Mape);

    [Fact]
    public Task Is_silent_on_code_of_another_project() => Verify.IsSilent(Snippet.MlNet, """
        var quality = new System.Diagnostics.Metrics.Meter("Pricing").CreateHistogram<double>("fare.rmse");
        """, Mape + "code: [src/Other]\n");

    [Fact]
    public Task Is_silent_on_a_metric_out_of_the_lexicon() => Verify.IsSilent(Snippet.MlNet, """
        var quality = new System.Diagnostics.Metrics.Meter("Pricing").CreateHistogram<double>("fare.rmse");
        """, "version: 1\nmetrics:\n  - { name: happiness, role: offline }\n");

    const string F1 = "version: 1\nmetrics:\n  - { name: F1, role: offline, primary: true }\n";

    const string Card = """
        static class App
        {
            static void Run(MLContext ml, IDataView scored)
            {
                var metrics = ml.BinaryClassification.Evaluate(scored);
                Console.WriteLine(metrics.F1Score);
                Write("model-card.md", "Accuracy", metrics.[|Accuracy|]);
            }

            static void Write(string path, string name, double value) => System.IO.File.WriteAllText(path, $"{name}: {value}");
        }
        """;

    [Fact]
    public Task Reports_a_model_card() => Verify.Reports(Snippet.Program, Card, document: F1);

    [Fact]
    public Task Reports_a_model_card_of_a_metrics_object() => Verify.Reports(Snippet.Program, """
        static class App
        {
            static void Run(MLContext ml, IDataView scored) => Publish(ml.BinaryClassification.Evaluate(scored));

            static void Publish(CalibratedBinaryClassificationMetrics metrics) =>
                System.IO.File.WriteAllText("MODEL_CARD.json", System.Text.Json.JsonSerializer.Serialize(new Dictionary<string, object> { ["accuracy"] = metrics.[|Accuracy|] }));
        }
        """, document: F1);

    [Theory]
    [InlineData("metrics.Accuracy", "metrics.F1Score")]
    [InlineData("\"model-card.md\"", "\"debug.txt\"")]
    [InlineData("metrics.Accuracy", "0.5")]
    [InlineData("metrics.Accuracy);", "metrics.Accuracy + metrics.F1Score);")]
    public Task Is_silent_on_cards_of_the_declared_metric_and_on_other_files(string before, string after) =>
        Verify.IsSilent(Snippet.Program, Card.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal).Replace(before, after, StringComparison.Ordinal), F1);

    const string Rmse = "version: 1\nmetrics:\n  - { name: RMSE, role: offline, primary: true }\n";

    const string RegressionCard = """
        static class App
        {
            static void Run(MLContext ml, IDataView scored) => Publish(ml.Regression.Evaluate(scored), "model-card.json");

            static void Publish(RegressionMetrics metrics, string path) =>
                System.IO.File.WriteAllText(path, System.Text.Json.JsonSerializer.Serialize(new Dictionary<string, object> { ["metric"] = "R2", ["value"] = metrics.[|RSquared|] }));
        }
        """;

    [Fact]
    public Task Reports_a_card_of_a_share_where_an_error_is_declared() => Verify.Reports(Snippet.Program, RegressionCard, document: Rmse);

    [Theory]
    [InlineData("metrics.RSquared", "metrics.RootMeanSquaredError")]
    [InlineData("metrics.RSquared", "metrics.MeanSquaredError")]
    [InlineData("metrics.RSquared", "metrics.RSquared + metrics.RootMeanSquaredError")]
    public Task Is_silent_on_a_card_of_the_declared_error(string before, string after) =>
        Verify.IsSilent(Snippet.Program, RegressionCard.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal).Replace(before, after, StringComparison.Ordinal), Rmse);

    [Fact]
    public Task Is_silent_on_a_card_that_holds_no_metric() => Verify.IsSilent(Snippet.MlNet, """
        System.IO.File.WriteAllText("model-card.md", "Prices of rides");
        """, F1);

    [Fact]
    public Task Is_silent_on_a_card_of_all_metrics() => Verify.IsSilent(Snippet.MlNet, """
        System.IO.File.WriteAllText("model-card.json", System.Text.Json.JsonSerializer.Serialize(ml.BinaryClassification.Evaluate(data)));
        """, F1);

    const string Run = "# Fraud\n\n## Metrics\n\nPR-AUC at least 0.5 (primary, offline).\n\nEvery run publishes it in `metrics.json`.\n";

    static string Written(string path, string text) => $$"""
        var metrics = ml.BinaryClassification.Evaluate(data);
        Console.WriteLine(metrics.AreaUnderPrecisionRecallCurve);
        System.IO.File.WriteAllText("{{path}}", {{text}});
        """;

    [Fact]
    public Task Reports_a_file_that_the_document_names() => Verify.Reports(Snippet.MlNet, Written("out/metrics.json", "\"{ \\\"accuracy\\\": \" + metrics.[|Accuracy|] + \" }\""), document: Run);

    [Theory]
    [InlineData("metrics.json", "\"\" + metrics.AreaUnderPrecisionRecallCurve")]
    [InlineData("metrics.json", "$\"{metrics.AreaUnderPrecisionRecallCurve} {metrics.Accuracy}\"")]
    [InlineData("other.json", "\"\" + metrics.Accuracy")]
    [InlineData("metrics.json", "\"ready\"")]
    public Task Is_silent_on_a_file_of_the_declared_metric_or_one_that_nobody_names(string path, string text) => Verify.IsSilent(Snippet.MlNet, Written(path, text), Run);

    static string Report(string file) => $$"""
        var parts = ml.Data.TrainTestSplit(data);
        var model = ml.MulticlassClassification.Trainers.SdcaMaximumEntropy("VendorId").Fit(parts.TrainSet);
        var metrics = ml.MulticlassClassification.Evaluate(model.Transform(parts.TestSet), "VendorId");
        System.IO.File.WriteAllText("{{file}}", $"Quality {metrics.[|MacroAccuracy|]}");
        """;

    const string Shown = "# Topics\n\n## Metrics\n\nMain offline metric: micro accuracy, at least 0.88.\n\nThe release report shows the main metric.\n";

    [Theory]
    [InlineData("The release report shows the main metric.")]
    [InlineData("Основная метрика идёт в отчёт; отчёт показывает основную метрику.")]
    public Task Reports_a_report_of_another_metric(string sentence) => Verify.Reports(Snippet.MlNet, Report("report.md"), document: Shown.Replace("The release report shows the main metric.", sentence, StringComparison.Ordinal));

    [Theory]
    [InlineData("report.md", "The report is for editors.")]
    [InlineData("trace.md", "The release report shows the main metric.")]
    public Task Is_silent_on_other_files_and_reports(string file, string sentence) => Verify.IsSilent(Snippet.MlNet,
        Report(file).Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal), Shown.Replace("The release report shows the main metric.", sentence, StringComparison.Ordinal));

    static string InLines(string lines) => $$"""
        var parts = ml.Data.TrainTestSplit(data);
        var model = ml.Regression.Trainers.Ols("FareAmount").Fit(parts.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), "FareAmount");
        var card = new System.Text.StringBuilder();
        {{lines}}
        System.IO.File.WriteAllText("model_card.md", card.ToString());
        Console.WriteLine(metrics.RootMeanSquaredError);
        """;

    [Fact]
    public Task Reports_a_card_that_is_put_together_line_by_line() => Verify.Reports(Snippet.MlNet,
        InLines("""card.AppendLine("# Model card"); card.AppendLine($"MAE {metrics.[|MeanAbsoluteError|]}");"""), document: Rmse);

    [Fact]
    public Task Is_silent_on_a_card_with_a_line_of_the_metric() => Verify.IsSilent(Snippet.MlNet,
        InLines("""card.AppendLine($"MAE {metrics.MeanAbsoluteError}"); card.AppendLine($"RMSE {metrics.RootMeanSquaredError}");"""), Rmse);

    const string Error = "# Rooms\n\n## Metric\n\nMAE at most 0.35 (primary, offline).\n\nEach run writes `metrics.json`.\n";

    static string Put(string write) => $$"""
        using System.IO;
        using System.Text.Json;

        sealed class RunReport
        {
            readonly Dictionary<string, object> _values = new();
            public RunReport With(string name, object value) { _values[name] = value; return this; }
            public void WriteTo(string path) => File.WriteAllText(path, JsonSerializer.Serialize(_values));
        }
        static class App
        {
            static void Run(double mae, double rmse, int rows)
            {
                {{write}}
                Console.WriteLine(mae);
            }
        }
        """;

    [Theory]
    [InlineData("new RunReport().With(\"rows\", rows).With([|\"rmse\"|], rmse).WriteTo(\"metrics.json\");")]
    [InlineData("var report = new RunReport(); report.With([|\"test_rmse\"|], rmse); report.WriteTo(\"metrics.json\");")]
    [InlineData("File.WriteAllText(\"metrics.json\", JsonSerializer.Serialize(new { rows, [|rmse|] }));")]
    [InlineData("var values = new Dictionary<string, double> { [[|\"rmse\"|]] = rmse }; File.WriteAllText(\"metrics.json\", JsonSerializer.Serialize(values));")]
    public Task Reports_a_file_of_values_under_another_metrics_name(string write) => Verify.Reports(Snippet.Program, Put(write), document: Error);

    [Theory]
    [InlineData("new RunReport().With(\"mae\", mae).With(\"rmse\", rmse).WriteTo(\"metrics.json\");")]
    [InlineData("new RunReport().With(\"rows\", rows).WriteTo(\"metrics.json\");")]
    [InlineData("new RunReport().With(\"main_error\", mae).With(\"rmse\", rmse).WriteTo(\"metrics.json\");")]
    [InlineData("new RunReport().With(\"rmse\", rmse).WriteTo(\"trace.json\");")]
    public Task Is_silent_on_files_of_values_that_hold_the_metric_or_may(string write) => Verify.IsSilent(Snippet.Program, Put(write), Error);

    static string Stages(string value) => $$"""
        record ModelCard(string Model, DateTime Trained, double Value);
        static class Stage
        {
            public static double BalancedAccuracy(int[] actual, int[] predicted) => actual.Zip(predicted).GroupBy(pair => pair.First).Average(stage => stage.Average(pair => pair.First == pair.Second ? 1.0 : 0.0));
            public static double Accuracy(int[] actual, int[] predicted) => actual.Zip(predicted, (a, p) => a == p ? 1.0 : 0.0).Average();
        }
        static class App
        {
            static async System.Threading.Tasks.Task WriteAsync(string folder, ModelCard card)
            {
                await using var stream = System.IO.File.Create(System.IO.Path.Combine(folder, "model-card.json"));
                await System.Text.Json.JsonSerializer.SerializeAsync(stream, card);
            }

            static async System.Threading.Tasks.Task Run(int[] actual, int[] predicted)
            {
                var balanced = Stage.BalancedAccuracy(actual, predicted);
                await WriteAsync("out", new ModelCard("stages", DateTime.UtcNow, {{value}}));
            }
        }
        """;

    const string Balanced = "version: 1\nmetrics:\n  - { name: balanced accuracy, role: offline, primary: true }\n";

    [Fact]
    public Task Reports_a_card_of_a_metric_by_hand() => Verify.Reports(Snippet.Program, Stages("[|Stage.Accuracy(actual, predicted)|]"), document: Balanced);

    [Theory]
    [InlineData("balanced")]
    [InlineData("actual.Average() - predicted.Average()")]
    [InlineData("0.5")]
    public Task Is_silent_on_a_card_of_the_declared_metric_by_hand_and_of_an_unknown_number(string value) => Verify.IsSilent(Snippet.Program, Stages(value), Balanced);
}
