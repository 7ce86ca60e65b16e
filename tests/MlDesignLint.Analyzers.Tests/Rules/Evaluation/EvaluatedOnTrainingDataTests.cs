using MlDesignLint.Testing;
using Verify = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Evaluation.EvaluatedOnTrainingData>;

namespace MlDesignLint.Analyzers.Tests.Rules.Evaluation;

public class EvaluatedOnTrainingDataTests
{
    [Fact]
    public Task Reports_the_rows_of_the_fit() => Verify.Reports(Snippet.MlNet, """
        var model = ml.Regression.Trainers.Ols().Fit(data);
        var metrics = ml.Regression.[|Evaluate(model.Transform(data))|];
        """);

    [Fact]
    public Task Reports_the_training_part_through_locals() => Verify.Reports(Snippet.MlNet, """
        var parts = ml.Data.TrainTestSplit(data);
        var train = ml.Data.Cache(parts.TrainSet);
        var model = ml.Regression.Trainers.Ols().Fit(train);
        var predictions = model.Transform(parts.TrainSet);
        var metrics = ml.Regression.[|Evaluate(predictions, "FareAmount")|];
        """);

    [Fact]
    public Task Is_silent_on_the_test_part() => Verify.IsSilent(Snippet.MlNet, """
        var parts = ml.Data.TrainTestSplit(data);
        var model = ml.Regression.Trainers.Ols().Fit(parts.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet));
        """);

    [Fact]
    public Task Is_silent_when_both_parts_are_scored() => Verify.IsSilent(Snippet.MlNet, """
        var parts = ml.Data.TrainTestSplit(data);
        var model = ml.Regression.Trainers.Ols().Fit(parts.TrainSet);
        var seen = ml.Regression.Evaluate(model.Transform(parts.TrainSet));
        var unseen = ml.Regression.Evaluate(model.Transform(parts.TestSet));
        """);

    [Fact]
    public Task Is_silent_on_clusters() => Verify.IsSilent(Snippet.MlNet, """
        var model = ml.Clustering.Trainers.KMeans("Features").Fit(data);
        var metrics = ml.Clustering.Evaluate(model.Transform(data));
        """);

    [Fact]
    public Task Is_silent_on_a_loaded_model_and_another_file() => Verify.IsSilent(Snippet.MlNet, """
        var loaded = ml.Model.Load("model.zip", out _);
        var first = ml.Regression.Evaluate(loaded.Transform(data));
        var other = ml.Data.LoadFromTextFile<Ride>("test.csv");
        var model = ml.Regression.Trainers.Ols().Fit(data);
        var second = ml.Regression.Evaluate(model.Transform(other));
        """);
}
