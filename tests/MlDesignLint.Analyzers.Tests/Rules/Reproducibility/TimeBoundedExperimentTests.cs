using MlDesignLint.Testing;
using Verify = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Reproducibility.TimeBoundedExperiment>;

namespace MlDesignLint.Analyzers.Tests.Rules.Reproducibility;

public class TimeBoundedExperimentTests
{
    [Fact]
    public Task Reports_a_time_alone() => Verify.Reports(Snippet.MlNet, """
        var experiment = new MLContext(1).Auto().[|CreateRegressionExperiment|](60);
        """,
        "'CreateRegressionExperiment' stops by the clock, so a faster machine or a quieter hour tries other models and may pick another winner; bound the number of models too");

    [Fact]
    public Task Reports_settings_without_a_number_of_models() => Verify.Reports(Snippet.MlNet, """
        var settings = new BinaryExperimentSettings { OptimizingMetric = BinaryClassificationMetric.F1Score };
        var experiment = ml.Auto().[|CreateBinaryClassificationExperiment|](settings);
        """);

    [Fact]
    public Task Reports_an_experiment_with_a_seed_of_its_own() => Verify.Reports(Snippet.MlNet, """
        var settings = new AutoMLExperiment.AutoMLExperimentSettings { Seed = 1 };
        var experiment = new MLContext().Auto().[|CreateExperiment|](settings).SetTrainingTimeInSeconds(60);
        """);

    [Fact]
    public Task Is_silent_when_the_models_are_counted() => Verify.IsSilent(Snippet.MlNet, """
        var settings = new BinaryExperimentSettings { MaxModels = 10 };
        var experiment = ml.Auto().CreateBinaryClassificationExperiment(settings);
        var other = new RegressionExperimentSettings();
        other.MaxModels = data.Schema.Count;
        ml.Auto().CreateRegressionExperiment(other);
        """);

    [Fact]
    public Task Is_silent_when_a_call_counts_them() => Verify.IsSilent(Snippet.MlNet, """
        var experiment = ml.Auto().CreateExperiment().SetTrainingTimeInSeconds(60);
        experiment.SetMaxModelToExplore(10);
        """);

    [Fact]
    public Task Is_silent_on_a_context_without_a_seed() => Verify.IsSilent(Snippet.MlNet, """
        var experiment = new MLContext().Auto().CreateRegressionExperiment(60);
        """);

    [Fact]
    public Task Is_silent_on_settings_from_elsewhere_and_on_other_types() => Verify.IsSilent(Snippet.Program, """
        class Auto { public object CreateRankingExperiment(uint seconds) => new(); }
        static class App
        {
            static void Run(Microsoft.ML.AutoML.AutoCatalog auto, Microsoft.ML.AutoML.RankingExperimentSettings settings) => auto.CreateRankingExperiment(settings);
            static void Other(Auto auto) => auto.CreateRankingExperiment(60);
        }
        """);
}
