using MlDesignLint.Testing;
using Verify = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Reproducibility.MultithreadedTrainer>;

namespace MlDesignLint.Analyzers.Tests.Rules.Reproducibility;

public class MultithreadedTrainerTests
{
    [Fact]
    public Task Reports_a_racing_trainer_on_a_seeded_context() => Verify.Reports(Snippet.MlNet, """
        var context = new MLContext(seed: 1);
        var model = context.Regression.Trainers.[|Sdca|]("FareAmount").Fit(data);
        """,
        "'Sdca' trains on several threads in no fixed order, so runs differ although the context has a seed; set 'NumberOfThreads = 1' where runs must repeat");

    [Fact]
    public Task Reports_options_without_a_number_of_threads() => Verify.Reports(Snippet.MlNet, """
        var context = new MLContext(1);
        var trainer = context.BinaryClassification.Trainers.[|SgdCalibrated|](new SgdCalibratedTrainer.Options { NumberOfIterations = 5 });
        """);

    [Fact]
    public Task Is_silent_on_one_thread() => Verify.IsSilent(Snippet.MlNet, """
        var context = new MLContext(1);
        var options = new SdcaRegressionTrainer.Options { LabelColumnName = "FareAmount" };
        options.NumberOfThreads = 1;
        var trainer = context.Regression.Trainers.Sdca(options);
        """);

    [Fact]
    public Task Is_silent_on_a_context_without_a_seed_or_of_unknown_seed() => Verify.IsSilent(Snippet.MlNet, """
        var known = new MLContext().Regression.Trainers.Sdca("FareAmount");
        var unknown = ml.Regression.Trainers.Sdca("FareAmount");
        """);

    [Fact]
    public Task Is_silent_on_trainers_without_a_race() => Verify.IsSilent(Snippet.MlNet, """
        var context = new MLContext(1);
        var trees = context.Regression.Trainers.FastTree("FareAmount");
        var lines = context.Regression.Trainers.Ols("FareAmount");
        var other = context.BinaryClassification.Trainers.AveragedPerceptron("IsPaidByCard");
        """);

    [Fact]
    public Task Is_silent_on_options_from_elsewhere() => Verify.IsSilent(Snippet.Program, """
        static class App
        {
            static void Run(SdcaRegressionTrainer.Options options) => new MLContext(1).Regression.Trainers.Sdca(options);
        }
        """);

    [Fact]
    public Task Reports_options_of_LightGBM_that_do_not_make_it_deterministic() => Verify.Reports(Snippet.MlNet, """
        var context = new MLContext(1);
        var trainer = context.Regression.Trainers.[|LightGbm|](new Microsoft.ML.Trainers.LightGbm.LightGbmRegressionTrainer.Options { NumberOfLeaves = 5 });
        """,
        "'LightGbm' trains on several threads in no fixed order, so runs differ although the context has a seed; set 'Deterministic = true' where runs must repeat");

    [Fact]
    public Task Is_silent_on_a_deterministic_LightGBM_and_on_one_without_options() => Verify.IsSilent(Snippet.MlNet, """
        var context = new MLContext(1);
        var trainer = context.Regression.Trainers.LightGbm(new Microsoft.ML.Trainers.LightGbm.LightGbmRegressionTrainer.Options { Deterministic = true });
        var other = context.Regression.Trainers.LightGbm(numberOfLeaves: 5);
        """);
}
