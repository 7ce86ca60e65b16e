using MlDesignLint.Testing;
using Verify = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Contract.EarlyStoppingByAnotherMetric>;
using VerifyFix = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Contract.EarlyStoppingByAnotherMetric, MlDesignLint.CodeFixes.Contract.EarlyStoppingByAnotherMetricFix>;

namespace MlDesignLint.Analyzers.Tests.Rules.Contract;

public class EarlyStoppingByAnotherMetricTests
{
    const string Auc = "version: 1\nmetrics:\n  - { name: ROC AUC, role: offline, primary: true }\n";

    [Fact]
    public Task Reports_a_chosen_metric() => Verify.Reports(Snippet.MlNet, """
        var options = new LightGbmBinaryTrainer.Options { EarlyStoppingRound = 20, EvaluationMetric = [|LightGbmBinaryTrainer.Options.EvaluateMetricType.Logloss|] };
        var model = ml.BinaryClassification.Trainers.LightGbm(options).Fit(data);
        """,
        "'LightGbm' stops early by 'Log loss', but the design document goes by 'ROC AUC', so the number of rounds is the best one for another goal; set 'EvaluationMetric'",
        Auc);

    [Fact]
    public Task Reports_the_default() => Verify.Reports(Snippet.MlNet, """
        var model = ml.BinaryClassification.Trainers.[|LightGbm|](new LightGbmBinaryTrainer.Options { EarlyStoppingRound = 20 }).Fit(data);
        """, document: Auc);

    [Fact]
    public Task Reports_a_regression() => Verify.Reports(Snippet.MlNet, """
        var options = new LightGbmRegressionTrainer.Options { EarlyStoppingRound = 5, EvaluationMetric = [|LightGbmRegressionTrainer.Options.EvaluateMetricType.RootMeanSquaredError|] };
        var model = ml.Regression.Trainers.LightGbm(options).Fit(data);
        """, document: "version: 1\nmetrics:\n  - { name: MAE, role: offline }\n");

    const string Mae = "version: 1\nmetrics:\n  - { name: MAE, role: offline, primary: true }\n";

    const string Compiled = """
        model.compile(keras.optimizers.Adam(), keras.losses.MeanSquaredError(), new[] { "mse", "mae" });

        """;

    [Fact]
    public Task Reports_a_network() => Verify.Reports(Snippet.Keras, Compiled + """
        var stop = new Tensorflow.Keras.Callbacks.EarlyStopping(new Tensorflow.Keras.Callbacks.CallbackParams(), [|"val_mse"|]);
        """,
        "'EarlyStopping' stops early by 'MSE', but the design document goes by 'MAE', so the number of rounds is the best one for another goal; set 'monitor'",
        Mae);

    [Theory]
    [InlineData("\"val_mae\"")]
    [InlineData("\"mae\"")]
    [InlineData("\"val_loss\"")]
    [InlineData("Console.ReadLine()")]
    public Task Is_silent_on_other_numbers_of_a_network(string monitor) => Verify.IsSilent(Snippet.Keras, Compiled + $"""
        var stop = new Tensorflow.Keras.Callbacks.EarlyStopping(new Tensorflow.Keras.Callbacks.CallbackParams(), {monitor});
        """, Mae);

    [Fact]
    public Task Is_silent_when_a_network_does_not_compute_it() => Verify.IsSilent(Snippet.Keras, Compiled.Replace(", \"mae\"", "", StringComparison.Ordinal) + """
        var stop = new Tensorflow.Keras.Callbacks.EarlyStopping(new Tensorflow.Keras.Callbacks.CallbackParams(), "val_mse");
        """, Mae);

    [Fact]
    public Task Is_silent_on_the_declared_metric() => Verify.IsSilent(Snippet.MlNet, """
        var options = new LightGbmBinaryTrainer.Options { EarlyStoppingRound = 20, EvaluationMetric = LightGbmBinaryTrainer.Options.EvaluateMetricType.AreaUnderCurve };
        var model = ml.BinaryClassification.Trainers.LightGbm(options).Fit(data);
        """, Auc);

    [Fact]
    public Task Is_silent_on_a_metric_that_orders_models_alike() => Verify.IsSilent(Snippet.MlNet, """
        var options = new LightGbmRegressionTrainer.Options { EarlyStoppingRound = 5, EvaluationMetric = LightGbmRegressionTrainer.Options.EvaluateMetricType.MeanSquaredError };
        var model = ml.Regression.Trainers.LightGbm(options).Fit(data);
        """, "version: 1\nmetrics:\n  - { name: R2, role: offline }\n");

    [Fact]
    public Task Is_silent_without_early_stopping() => Verify.IsSilent(Snippet.MlNet, """
        var options = new LightGbmBinaryTrainer.Options { EvaluationMetric = LightGbmBinaryTrainer.Options.EvaluateMetricType.Logloss };
        var model = ml.BinaryClassification.Trainers.LightGbm(options).Fit(data);
        """, Auc);

    [Fact]
    public Task Is_silent_when_it_is_switched_off() => Verify.IsSilent(Snippet.MlNet, """
        var options = new LightGbmBinaryTrainer.Options { EarlyStoppingRound = 0 };
        var model = ml.BinaryClassification.Trainers.LightGbm(options).Fit(data);
        """, Auc);

    [Fact]
    public Task Is_silent_when_the_trainer_cannot_stop_by_it() => Verify.IsSilent(Snippet.MlNet, """
        var model = ml.BinaryClassification.Trainers.LightGbm(new LightGbmBinaryTrainer.Options { EarlyStoppingRound = 20 }).Fit(data);
        """, "version: 1\nmetrics:\n  - { name: PR AUC, role: offline }\n");

    [Fact]
    public Task Names_the_declared_metric() => VerifyFix.Fixes(Snippet.MlNet, """
        var options = new LightGbmBinaryTrainer.Options { EarlyStoppingRound = 20, EvaluationMetric = [|LightGbmBinaryTrainer.Options.EvaluateMetricType.Logloss|] };
        var model = ml.BinaryClassification.Trainers.LightGbm(options).Fit(data);
        """, """
        var options = new LightGbmBinaryTrainer.Options { EarlyStoppingRound = 20, EvaluationMetric = LightGbmBinaryTrainer.Options.EvaluateMetricType.AreaUnderCurve };
        var model = ml.BinaryClassification.Trainers.LightGbm(options).Fit(data);
        """, Auc);

    [Fact]
    public Task Leaves_the_default() => VerifyFix.OffersNoFix(Snippet.MlNet, """
        var model = ml.BinaryClassification.Trainers.[|LightGbm|](new LightGbmBinaryTrainer.Options { EarlyStoppingRound = 20 }).Fit(data);
        """, Auc);

    const string Stated = "# Digits\n\n## Metrics\n\nAccuracy at least 0.9 (primary, offline).\n\n## Training\n\nEarly stopping by accuracy on the validation part, patience 5.\n";

    const string Stopped = """
        model.compile(keras.optimizers.Adam(), keras.losses.SparseCategoricalCrossentropy(from_logits: true), new[] { "accuracy" });
        var stop = new Tensorflow.Keras.Callbacks.EarlyStopping(new Tensorflow.Keras.Callbacks.CallbackParams(), [|"val_loss"|]);
        """;

    [Fact]
    public Task Reports_the_loss_where_the_document_stops_by_a_metric() => Verify.Reports(Snippet.Keras, Stopped, document: Stated);

    [Fact]
    public Task Reports_the_loss_where_a_russian_document_stops_by_a_metric() => Verify.Reports(Snippet.Keras, Stopped, document: Stated.Replace("Early stopping by accuracy on the validation part, patience 5", "Ранняя остановка по точности на валидации (`val_accuracy`), терпение 5", StringComparison.Ordinal));

    [Theory]
    [InlineData("Early stopping by accuracy on the validation part, patience 5.", "")]
    [InlineData("by accuracy on", "by the loss, not by accuracy, on")]
    [InlineData("Accuracy at least", "F1 at least")]
    [InlineData("by accuracy", "by F1")]
    public Task Is_silent_on_the_loss_where_the_document_may_mean_it(string before, string after) =>
        Verify.IsSilent(Snippet.Keras, Stopped.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal), Stated.Replace(before, after, StringComparison.Ordinal).Replace("F1 at least 0.9 (primary, offline).\n\n## Training\n\nEarly stopping by accuracy", "F1 at least 0.9 (primary, offline).\n\n## Training\n\nEarly stopping by F1", StringComparison.Ordinal));

    [Fact]
    public Task Is_silent_on_what_the_document_says_stopping_goes_by() => Verify.IsSilent(Snippet.MlNet, """
        var options = new LightGbmBinaryTrainer.Options { EarlyStoppingRound = 20, EvaluationMetric = LightGbmBinaryTrainer.Options.EvaluateMetricType.Logloss };
        var model = ml.BinaryClassification.Trainers.LightGbm(options).Fit(data);
        """, "# Cards\n\n## Metrics\n\nROC AUC at least 0.9 (primary, offline).\n\n## Training\n\nEarly stopping by log loss after 20 rounds.\n");

    const string StatedMae = "# Heating\n\n## Metrics\n\nMAE at most 12 minutes (primary, offline).\n\n## Training\n\nEarly stopping by the validation MAE, patience 10.\n";

    const string StoppedByLoss = """
        model.compile(keras.optimizers.Adam(), keras.losses.MeanSquaredError(), new[] { "mae" });
        var stop = new Tensorflow.Keras.Callbacks.EarlyStopping(new Tensorflow.Keras.Callbacks.CallbackParams(), [|"val_loss"|]);
        """;

    [Fact]
    public Task Reports_a_loss_that_is_another_number() => Verify.Reports(Snippet.Keras, StoppedByLoss, document: StatedMae);

    [Theory]
    [InlineData("MeanSquaredError", "MeanAbsoluteError", "MAE", "MAE")]
    [InlineData("\"mae\"", "\"rmse\"", "MAE", "RMSE")]
    public Task Is_silent_on_a_loss_that_may_be_the_metric_itself(string before, string after, string metric, string declared) => Verify.IsSilent(Snippet.Keras,
        StoppedByLoss.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal).Replace(before, after, StringComparison.Ordinal),
        StatedMae.Replace(metric, declared, StringComparison.Ordinal));

    const string OnValidation = "# Soil\n\n## Metrics\n\nMAE at most 2 (primary, offline).\n\n## Training\n\nEarly stopping on the validation loss (`val_loss`), patience 5.\n";

    [Theory]
    [InlineData("Early stopping on the validation loss (`val_loss`)")]
    [InlineData("Early stopping by val_loss")]
    [InlineData("Ранняя остановка по функции потерь на валидации (потери на валидации)")]
    public Task Reports_the_loss_of_training_where_that_of_validation_is_declared(string sentence) =>
        Verify.Reports(Snippet.Keras, StoppedByLoss.Replace("val_loss", "loss", StringComparison.Ordinal), document: OnValidation.Replace("Early stopping on the validation loss (`val_loss`)", sentence, StringComparison.Ordinal));

    [Theory]
    [InlineData("val_loss", "Early stopping on the validation loss (`val_loss`)")]
    [InlineData("loss", "Early stopping")]
    [InlineData("loss", "The validation loss is plotted; early stopping")]
    public Task Is_silent_on_the_loss_that_is_declared(string monitor, string sentence) =>
        Verify.IsSilent(Snippet.Keras, StoppedByLoss.Replace("[|\"val_loss\"|]", $"\"{monitor}\"", StringComparison.Ordinal), OnValidation.Replace("Early stopping on the validation loss (`val_loss`)", sentence, StringComparison.Ordinal));

    [Fact]
    public Task Reports_a_metric_where_the_loss_of_validation_is_declared() =>
        Verify.Reports(Snippet.Keras, StoppedByLoss.Replace("val_loss", "val_mae", StringComparison.Ordinal), document: OnValidation);

    [Fact]
    public Task Is_silent_on_a_metric_that_is_the_loss_of_validation() => Verify.IsSilent(Snippet.Keras,
        StoppedByLoss.Replace("[|\"val_loss\"|]", "\"val_mae\"", StringComparison.Ordinal).Replace("MeanSquaredError", "MeanAbsoluteError", StringComparison.Ordinal), OnValidation);
}
