using MlDesignLint.Testing;
using Verify = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Evaluation.ProbabilityOfUncalibratedModel>;
using VerifyFix = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Evaluation.ProbabilityOfUncalibratedModel, MlDesignLint.CodeFixes.Evaluation.ProbabilityOfUncalibratedModelFix>;

namespace MlDesignLint.Analyzers.Tests.Rules.Evaluation;

public class ProbabilityOfUncalibratedModelTests
{
    [Fact]
    public Task Reports_the_evaluation_of_a_trainer_without_probabilities() => Verify.Reports(Snippet.MlNet, """
        var model = ml.BinaryClassification.Trainers.AveragedPerceptron("IsPaidByCard").Fit(data);
        var metrics = ml.BinaryClassification.[|Evaluate|](model.Transform(data), "IsPaidByCard");
        """,
        "'Evaluate' needs the probability of each prediction, but 'AveragedPerceptron' gives only scores, so the call throws; call 'EvaluateNonCalibrated' or append a calibrator to the chain");

    [Fact]
    public Task Reports_a_cross_validation_of_a_chain() => Verify.Reports(Snippet.MlNet, """
        var pipeline = ml.Transforms.Concatenate("Features", "Distance", "Passengers").AppendCacheCheckpoint(ml)
            .Append(ml.BinaryClassification.Trainers.SdcaNonCalibrated());
        var folds = ml.BinaryClassification.[|CrossValidate|](data, pipeline);
        """);

    [Fact]
    public Task Reports_a_model_made_by_another_method() => Verify.Reports(Snippet.Program, """
        static class App
        {
            static ITransformer Train(MLContext ml, IDataView rows)
            {
                var trainer = ml.BinaryClassification.Trainers.FastForest();
                return ml.Transforms.Concatenate("Features", "Distance").Append(trainer).Append(ml.Transforms.CopyColumns("Answer", "PredictedLabel")).Fit(rows);
            }
            static void Test(MLContext ml, IDataView train, IDataView test) => ml.BinaryClassification.[|Evaluate|](Train(ml, train).Transform(test));
        }
        """);

    [Fact]
    public Task Is_silent_on_calibrated_trainers() => Verify.IsSilent(Snippet.MlNet, """
        var model = ml.BinaryClassification.Trainers.FastTree("IsPaidByCard").Fit(data);
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(data), "IsPaidByCard");
        var folds = ml.BinaryClassification.CrossValidate(data, ml.BinaryClassification.Trainers.SdcaLogisticRegression());
        """);

    [Fact]
    public Task Is_silent_when_a_calibrator_follows() => Verify.IsSilent(Snippet.MlNet, """
        var pipeline = ml.BinaryClassification.Trainers.LinearSvm().Append(ml.BinaryClassification.Calibrators.Platt());
        var metrics = ml.BinaryClassification.Evaluate(pipeline.Fit(data).Transform(data));
        """);

    [Fact]
    public Task Is_silent_when_a_calibrator_is_fitted_apart() => Verify.IsSilent(Snippet.MlNet, """
        var scored = ml.BinaryClassification.Trainers.LinearSvm().Fit(data).Transform(data);
        var calibrator = ml.BinaryClassification.Calibrators.Isotonic().Fit(scored);
        var metrics = ml.BinaryClassification.Evaluate(calibrator.Transform(scored));
        """);

    [Fact]
    public Task Is_silent_on_metrics_without_probabilities() => Verify.IsSilent(Snippet.MlNet, """
        var trainer = ml.BinaryClassification.Trainers.LinearSvm();
        var metrics = ml.BinaryClassification.EvaluateNonCalibrated(trainer.Fit(data).Transform(data));
        var folds = ml.BinaryClassification.CrossValidateNonCalibrated(data, trainer);
        """);

    [Fact]
    public Task Is_silent_when_the_trainer_is_one_of_two_or_of_many_classes() => Verify.IsSilent(Snippet.MlNet, """
        IEstimator<ITransformer> trainer = data.Schema.Count > 3 ? ml.BinaryClassification.Trainers.LinearSvm() : ml.BinaryClassification.Trainers.FastTree();
        var folds = ml.BinaryClassification.CrossValidate(data, trainer);
        var many = ml.MulticlassClassification.Trainers.OneVersusAll(ml.BinaryClassification.Trainers.LinearSvm());
        var metrics = ml.MulticlassClassification.Evaluate(many.Fit(data).Transform(data));
        """);

    [Fact]
    public Task Is_silent_when_a_mapping_may_write_the_column_or_another_is_named() => Verify.IsSilent(Snippet.MlNet, """
        var trainer = ml.BinaryClassification.Trainers.LinearSvm();
        var copied = trainer.Append(ml.Transforms.CopyColumns("Probability", "Score"));
        var folds = ml.BinaryClassification.CrossValidate(data, copied);
        var metrics = ml.BinaryClassification.Evaluate(trainer.Fit(data).Transform(data), probabilityColumnName: "Chance");
        """);

    [Fact]
    public Task Is_silent_on_other_types_of_the_same_names() => Verify.IsSilent(Snippet.Program, """
        class BinaryClassificationCatalog { public object Evaluate(object data, string probabilityColumnName = "Probability") => data; }
        static class Other { static object Run(BinaryClassificationCatalog catalog, object data) => catalog.Evaluate(data); }
        """);

    [Fact]
    public Task Calls_the_members_without_probabilities() => VerifyFix.Fixes(
        Snippet.MlNet,
        """
        var trainer = ml.BinaryClassification.Trainers.LinearSvm();
        var metrics = ml.BinaryClassification.[|Evaluate|](trainer.Fit(data).Transform(data));
        var folds = ml.BinaryClassification.[|CrossValidate|](data, trainer);
        Console.WriteLine(metrics.Accuracy + folds.Average(fold => fold.Metrics.F1Score));
        """,
        """
        var trainer = ml.BinaryClassification.Trainers.LinearSvm();
        var metrics = ml.BinaryClassification.EvaluateNonCalibrated(trainer.Fit(data).Transform(data));
        var folds = ml.BinaryClassification.CrossValidateNonCalibrated(data, trainer);
        Console.WriteLine(metrics.Accuracy + folds.Average(fold => fold.Metrics.F1Score));
        """);

    [Fact]
    public Task Keeps_what_the_log_loss_is_read_of() => VerifyFix.OffersNoFix(Snippet.MlNet, """
        var trainer = ml.BinaryClassification.Trainers.LinearSvm();
        var folds = ml.BinaryClassification.[|CrossValidate|](data, trainer);
        Console.WriteLine(folds.Average(fold => fold.Metrics.LogLoss));
        """);
}
