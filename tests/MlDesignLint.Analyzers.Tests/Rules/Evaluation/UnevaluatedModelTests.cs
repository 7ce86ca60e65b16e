using MlDesignLint.Testing;
using Verify = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Evaluation.UnevaluatedModel>;

namespace MlDesignLint.Analyzers.Tests.Rules.Evaluation;

public class UnevaluatedModelTests
{
    const string Chain = "var model = ml.Transforms.Concatenate(\"Features\", \"Distance\").Append(ml.Regression.Trainers.Ols())";
    const string Fit = Chain + ".Fit(data);\n";

    [Fact]
    public Task Reports_a_saved_model() => Verify.Reports(Snippet.MlNet, Chain + """
        .[|Fit|](data);
        ml.Model.Save(model, data.Schema, "model.zip");
        var engine = ml.Model.CreatePredictionEngine<Ride, CardPrediction>(model);
        """,
        "The model of 'Ols' is saved, but nothing in this project measures it, so nobody knows how often it is wrong; evaluate it on held-out rows or cross-validate its chain");

    [Fact]
    public Task Reports_a_model_that_predicts() => Verify.Reports(Snippet.MlNet, Chain + """
        .[|Fit|](data);
        var engine = ml.Model.CreatePredictionEngine<Ride, CardPrediction>(model);
        """);

    [Fact]
    public Task Is_silent_when_something_is_evaluated_in_another_class() => Verify.IsSilent(Snippet.Program, """
        static class Tests { static void Run(MLContext ml, IDataView scored) => ml.Regression.Evaluate(scored); }
        static class App
        {
            static void Train(MLContext ml, IDataView rows) => ml.Model.Save(ml.Regression.Trainers.Ols().Fit(rows), rows.Schema, "model.zip");
        }
        """);

    [Fact]
    public Task Is_silent_beside_folds_and_experiments() => Verify.IsSilent(Snippet.MlNet, Fit + """
        ml.Regression.CrossValidate(data, ml.Regression.Trainers.Ols());
        ml.Model.Save(model, data.Schema, "model.zip");
        """);

    [Fact]
    public Task Is_silent_on_a_metric_by_hand() => Verify.IsSilent(Snippet.MlNet, Fit + """
        var error = ml.Data.CreateEnumerable<CardPrediction>(model.Transform(data), false).Average(row => Math.Abs(row.Score));
        ml.Model.Save(model, data.Schema, "model.zip");
        """);

    [Fact]
    public Task Is_silent_on_clusters_and_on_transforms_alone() => Verify.IsSilent(Snippet.MlNet, """
        ml.Model.Save(ml.Clustering.Trainers.KMeans().Fit(data), data.Schema, "clusters.zip");
        ml.Model.Save(ml.Transforms.NormalizeMinMax("Distance").Fit(data), data.Schema, "normalizer.zip");
        """);

    [Fact]
    public Task Is_silent_on_a_model_from_elsewhere_and_on_a_model_nobody_uses() => Verify.IsSilent(Snippet.MlNet, Fit + """
        var loaded = ml.Model.Load("model.zip", out var schema);
        var engine = ml.Model.CreatePredictionEngine<Ride, CardPrediction>(loaded);
        """);

    [Fact]
    public Task Reports_a_forecast_of_all_rows() => Verify.Reports(Snippet.MlNet, """
        var model = ml.Forecasting.ForecastBySsa("Forecast", "Distance", 5, 10, 100, 4).[|Fit|](data);
        Microsoft.ML.Transforms.TimeSeries.PredictionFunctionExtensions.CreateTimeSeriesEngine<Ride, VendorPrediction>(model, ml).Predict();
        """);

    [Fact]
    public Task Is_silent_on_a_forecast_that_leaves_a_tail() => Verify.IsSilent(Snippet.MlNet, """
        var model = ml.Forecasting.ForecastBySsa("Forecast", "Distance", 5, 10, 100, 4).Fit(ml.Data.TakeRows(data, 100));
        Microsoft.ML.Transforms.TimeSeries.PredictionFunctionExtensions.CreateTimeSeriesEngine<Ride, VendorPrediction>(model, ml).Predict();
        """);

    [Fact]
    public Task Reports_a_model_that_is_trained_further() => Verify.Reports(Snippet.MlNet, """
        LinearRegressionModelParameters before = null;
        var weights = ml.Regression.Trainers.OnlineGradientDescent("FareAmount").[|Fit|](data, before).Model.Weights;
        """);

    [Fact]
    public Task Reports_a_network_that_is_fitted_and_saved() => Verify.Reports(Snippet.Keras, """
        var net = keras.Sequential();
        net.add(keras.layers.Dense(1));
        net.compile(keras.optimizers.SGD(), keras.losses.MeanSquaredError(), new[] { "mae" });
        net.[|fit|](x, y, epochs: 10);
        net.save("net");
        """);

    [Fact]
    public Task Is_silent_on_networks_that_are_measured_or_handed_on() => Verify.IsSilent(Snippet.Keras, """
        var (first, second, third) = (keras.Sequential(), keras.Sequential(), keras.Sequential());
        first.fit(x, y, epochs: 10); first.evaluate(xTest, yTest);
        second.fit(x, y, epochs: 10, validation_split: 0.2f);
        third.fit(x, y, epochs: 10); Console.WriteLine(third.predict(xTest));
        """);

    [Fact]
    public Task Is_silent_on_a_network_that_somebody_else_may_measure() => Verify.IsSilent(Snippet.Keras, """
        var net = keras.Sequential();
        net.fit(x, y, epochs: 10);
        IModel Kept() => net;
        """);

    const string Tape = """
        var (w, b, optimizer) = (tf.Variable(-0.06f), tf.Variable(-0.73f), keras.optimizers.SGD(0.01f));
        foreach (var step in range(1, 1000))
        {
            using var tape = tf.GradientTape();
            var loss = tf.reduce_mean(tf.pow(w * x + b - y, 2));
            var gradients = tape.gradient(loss, (w, b));

        """;

    [Fact]
    public Task Reports_a_network_of_which_only_weights_are_shown() => Verify.Reports(Snippet.Keras, """
        var net = keras.Sequential();
        net.[|fit|](x, y, epochs: 10);
        Console.WriteLine(net.TrainableVariables[0]);
        """);

    [Fact]
    public Task Reports_predictions_that_nobody_looks_at() => Verify.Reports(Snippet.Keras, """
        var net = keras.Sequential();
        net.[|fit|](x, y, epochs: 10);
        var predicted = net.predict(xTest);
        """);

    [Fact]
    public Task Reports_variables_that_only_the_training_loop_uses() => Verify.Reports(Snippet.Keras, Tape + """
            optimizer.[|apply_gradients|](zip(gradients, (w, b)));
            if (step % 100 == 0) print($"{loss.numpy()}, {w.numpy()}");
        }
        """,
        "The model of 'w, b' is fitted, but nothing in this project measures it, so nobody knows how often it is wrong; evaluate it on held-out rows or cross-validate its chain");

    [Fact]
    public Task Is_silent_on_variables_that_meet_other_rows_in_the_loop() => Verify.IsSilent(Snippet.Keras, Tape + """
            optimizer.apply_gradients(zip(gradients, (w, b)));
            if (step % 100 == 0) print(tf.reduce_mean(tf.pow(w * xTest + b - yTest, 2)).numpy());
        }
        """);

    [Fact]
    public Task Is_silent_on_variables_that_are_used_behind_the_loop() => Verify.IsSilent(Snippet.Keras, Tape + """
            optimizer.apply_gradients(zip(gradients, (w, b)));
        }
        print((w * xTest + b).numpy());
        """);

    [Fact]
    public Task Is_silent_on_variables_in_a_function_of_their_own() => Verify.IsSilent(Snippet.Keras, """
        var (w, b, optimizer) = (tf.Variable(-0.06f), tf.Variable(-0.73f), keras.optimizers.SGD(0.01f));
        Func<Tensor, Tensor> predict = rows => w * rows + b;
        foreach (var step in range(1, 1000))
        {
            using var tape = tf.GradientTape();
            optimizer.apply_gradients(zip(tape.gradient(tf.reduce_mean(predict(x) - y), (w, b)), (w, b)));
        }
        Console.WriteLine(predict(xTest));
        """);

    [Fact]
    public Task Is_silent_on_a_fit_that_a_unit_test_tries() => Verify.IsSilent(Snippet.Keras, """
            }
            sealed class FactAttribute : Attribute { }
            [Fact]
            public static void Fits(NDArray x, NDArray y)
            {
                var net = keras.Sequential();
                net.fit(x, y, epochs: 1);
        """);

    [Fact]
    public Task Is_silent_on_a_truth_table() => Verify.IsSilent(Snippet.Keras, """
        var (rows, truth) = (0, 0);
        var table = np.array(new[] { 0f, 1f, 1f, 0f });
        var w = tf.Variable(-0.06f);
        foreach (var step in range(1, 1000))
        {
            using var tape = tf.GradientTape();
            var loss = tf.reduce_mean(tf.pow(w * table - 1f, 2));
            keras.optimizers.SGD(0.01f).apply_gradients((tape.gradient(loss, w), w));
        }
        """);
}
