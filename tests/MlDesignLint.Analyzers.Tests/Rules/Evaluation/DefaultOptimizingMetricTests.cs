using MlDesignLint.Testing;
using Verify = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Evaluation.DefaultOptimizingMetric>;
using VerifyFix = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Evaluation.DefaultOptimizingMetric, MlDesignLint.CodeFixes.Evaluation.DefaultOptimizingMetricFix>;

namespace MlDesignLint.Analyzers.Tests.Rules.Evaluation;

public class DefaultOptimizingMetricTests
{
    [Fact]
    public Task Reports_an_experiment_made_of_a_time() => Verify.Reports(Snippet.MlNet, """
        var experiment = ml.Auto().[|CreateBinaryClassificationExperiment|](60);
        """,
        "'CreateBinaryClassificationExperiment' searches for the best 'Accuracy' because nobody chose a metric, and that may not be what the project is judged by; set 'OptimizingMetric' in the settings");

    [Fact]
    public Task Reports_settings_without_a_metric() => Verify.Reports(Snippet.MlNet, """
        var settings = new RegressionExperimentSettings { MaxModels = 10 };
        settings.MaxExperimentTimeInSeconds = 60;
        var experiment = ml.Auto().[|CreateRegressionExperiment|](settings);
        """);

    [Theory]
    [InlineData("R2")]
    [InlineData("MAE")]
    public Task Is_silent_where_a_document_decides(string metric) => Verify.IsSilent(
        Snippet.MlNet, "var experiment = ml.Auto().CreateRegressionExperiment(60);", $"version: 1\nmetrics:\n  - {{ name: {metric}, role: offline }}\n");

    [Fact]
    public Task Reports_where_the_document_speaks_of_a_metric_that_cannot_be_chosen() => Verify.Reports(
        Snippet.MlNet, "var experiment = ml.Auto().[|CreateRegressionExperiment|](60);", document: "version: 1\nmetrics:\n  - { name: MAPE, role: offline }\n");

    [Fact]
    public Task Is_silent_when_a_metric_is_chosen() => Verify.IsSilent(Snippet.MlNet, """
        var settings = new RegressionExperimentSettings { MaxModels = 10, OptimizingMetric = RegressionMetric.MeanAbsoluteError };
        var experiment = ml.Auto().CreateRegressionExperiment(settings);
        """);

    [Fact]
    public Task Is_silent_when_the_metric_is_set_later_or_by_another_method() => Verify.IsSilent(Snippet.Program, """
        static class App
        {
            static void Choose(Microsoft.ML.AutoML.RegressionExperimentSettings chosen, bool isMean)
            {
                if (isMean) chosen.OptimizingMetric = Microsoft.ML.AutoML.RegressionMetric.MeanAbsoluteError;
                else chosen.OptimizingMetric = Microsoft.ML.AutoML.RegressionMetric.RSquared;
            }
            static void Run(MLContext ml)
            {
                var settings = new Microsoft.ML.AutoML.RegressionExperimentSettings();
                Choose(settings, true);
                Microsoft.ML.AutoML.MLContextExtension.Auto(ml).CreateRegressionExperiment(settings);
            }
        }
        """);

    [Fact]
    public Task Is_silent_on_settings_from_elsewhere() => Verify.IsSilent(Snippet.Program, """
        static class App
        {
            static void Run(Microsoft.ML.AutoML.AutoCatalog auto, Microsoft.ML.AutoML.RankingExperimentSettings settings) => auto.CreateRankingExperiment(settings);
        }
        """);

    [Fact]
    public Task Is_silent_on_other_types_of_the_same_names() => Verify.IsSilent(Snippet.Program, """
        class AutoCatalog { public object CreateRegressionExperiment(uint maxExperimentTimeInSeconds) => new(); }
        static class Other { static object Run() => new AutoCatalog().CreateRegressionExperiment(60); }
        """);

    [Fact]
    public Task Writes_the_metric_down() => VerifyFix.Fixes(
        Snippet.MlNet,
        """
        var first = ml.Auto().[|CreateBinaryClassificationExperiment|](60);
        var second = ml.Auto().[|CreateRegressionExperiment|](new RegressionExperimentSettings { MaxModels = 10 });
        var third = ml.Auto().[|CreateRankingExperiment|](new RankingExperimentSettings());
        """,
        """
        var first = ml.Auto().CreateBinaryClassificationExperiment(new BinaryExperimentSettings { MaxExperimentTimeInSeconds = 60, OptimizingMetric = BinaryClassificationMetric.Accuracy });
        var second = ml.Auto().CreateRegressionExperiment(new RegressionExperimentSettings { MaxModels = 10, OptimizingMetric = RegressionMetric.RSquared });
        var third = ml.Auto().CreateRankingExperiment(new RankingExperimentSettings() { OptimizingMetric = RankingMetric.Ndcg });
        """);

    [Fact]
    public Task Leaves_settings_that_stand_elsewhere() => VerifyFix.OffersNoFix(Snippet.MlNet, """
        var settings = new RegressionExperimentSettings();
        var experiment = ml.Auto().[|CreateRegressionExperiment|](settings);
        """);
}
