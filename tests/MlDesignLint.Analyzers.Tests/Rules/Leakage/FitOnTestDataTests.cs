using MlDesignLint.Testing;
using Verify = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Leakage.FitOnTestData>;
using VerifyFix = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Leakage.FitOnTestData, MlDesignLint.CodeFixes.Leakage.FitOnTestDataFix>;

namespace MlDesignLint.Analyzers.Tests.Rules.Leakage;

public class FitOnTestDataTests
{
    [Fact]
    public Task Reports_a_fit_on_the_test_part() => Verify.Reports(Snippet.MlNet, """
        var parts = ml.Data.TrainTestSplit(data);
        var model = ml.Transforms.NormalizeMinMax("Features").Append(ml.Regression.Trainers.Ols()).Fit([|parts.TestSet|]);
        var metrics = ml.Regression.Evaluate(model.Transform(parts.TrainSet));
        """,
        "'Ols' is trained on the test part of the split, so nothing is left that could show how it predicts new rows; fit it on the training part");

    [Fact]
    public Task Reports_a_part_that_a_helper_returns() => Verify.Reports(Snippet.Program, """
        class App
        {
            IDataView _train, _test;
            void Split(MLContext ml, IDataView data) => (_train, _test) = (ml.Data.TrainTestSplit(data).TrainSet, ml.Data.TrainTestSplit(data).TestSet);
            void Train(MLContext ml) => ml.Regression.Evaluate(ml.Regression.Trainers.Ols().Fit([|_test|]).Transform(_train));
        }
        """);

    [Fact]
    public Task Reports_a_fold() => Verify.Reports(Snippet.MlNet, """
        foreach (var fold in ml.Data.CrossValidationSplit(data))
        {
            var model = ml.Regression.Trainers.Ols().Fit([|fold.TestSet|]);
            var metrics = ml.Regression.Evaluate(model.Transform(fold.TrainSet));
        }
        """);

    [Fact]
    public Task Is_silent_on_the_training_part() => Verify.IsSilent(Snippet.MlNet, """
        var parts = ml.Data.TrainTestSplit(data);
        var metrics = ml.Regression.Evaluate(ml.Regression.Trainers.Ols().Fit(parts.TrainSet).Transform(parts.TestSet));
        """);

    [Fact]
    public Task Is_silent_on_a_sample() => Verify.IsSilent(Snippet.MlNet, """
        var sample = ml.Data.TrainTestSplit(data, testFraction: 0.1).TestSet;
        var model = ml.Regression.Trainers.Ols().Fit(sample);
        """);

    [Fact]
    public Task Is_silent_on_a_fit_of_all_rows() => Verify.IsSilent(Snippet.MlNet, """
        var parts = ml.Data.TrainTestSplit(data);
        var model = ml.Regression.Trainers.Ols().Fit(parts.TrainSet);
        var final = ml.Regression.Trainers.Ols().Fit(data);
        """);

    [Fact]
    public Task Is_silent_on_transforms() => Verify.IsSilent(Snippet.MlNet, """
        var parts = ml.Data.TrainTestSplit(data);
        var train = parts.TrainSet;
        var view = ml.Transforms.Concatenate("Features", "Distance").Fit(parts.TestSet).Transform(parts.TestSet);
        """);

    [Fact]
    public Task Is_silent_on_unknown_parts() => Verify.IsSilent(Snippet.MlNet, """
        var parts = ml.Data.TrainTestSplit(data);
        var model = ml.Regression.Trainers.Ols().Fit(Console.ReadLine() == "all" ? parts.TestSet : parts.TrainSet);
        """);

    [Fact]
    public Task Is_silent_on_other_types_of_the_same_names() => Verify.IsSilent(Snippet.Program, """
        class Splitter { public Splitter Fit(object data) => this; public object Transform(object data) => data; public object TrainTestSplit(object data) => data; public double Evaluate(object data) => 0; }
        static class Other { static void Run(Splitter other, object data) { var parts = other.TrainTestSplit(other.Fit(data).Transform(data)); other.Evaluate(other.Fit(parts).Transform(data)); } }
        """);

    [Fact]
    public Task Fits_on_the_training_part() => VerifyFix.Fixes(
        Snippet.MlNet,
        """
        var parts = ml.Data.TrainTestSplit(data);
        var train = parts.TrainSet;
        var model = ml.Regression.Trainers.Ols().Fit([|parts.TestSet|]);
        """,
        """
        var parts = ml.Data.TrainTestSplit(data);
        var train = parts.TrainSet;
        var model = ml.Regression.Trainers.Ols().Fit(parts.TrainSet);
        """);

    [Fact]
    public Task Does_not_guess_what_a_variable_should_be() => VerifyFix.OffersNoFix(Snippet.MlNet, """
        var parts = ml.Data.TrainTestSplit(data);
        var (train, test) = (parts.TrainSet, parts.TestSet);
        var model = ml.Regression.Trainers.Ols().Fit([|test|]);
        """);

    [Fact]
    public Task Reports_a_loop_over_the_test_part_of_a_data_set() => Verify.Reports(Snippet.TorchSharp, """
        var rows = torchvision.datasets.MNIST("data", train: false);
        foreach (var batch in DataLoader(rows, 64))
        {
            var input = batch["data"].to(CUDA);
            optimizer.zero_grad();
            criterion.call(model.call([|input|]), batch["label"]).backward();
            optimizer.step();
        }
        """);

    [Fact]
    public Task Reports_a_fit_on_loaded_test_arrays() => Verify.Reports(Snippet.Keras, """
        var ((xTrain, yTrain), (xHeld, yHeld)) = keras.datasets.mnist.load_data();
        model.fit([|xHeld|], yHeld, epochs: 3);
        """);

    [Fact]
    public Task Is_silent_on_training_parts_of_data_sets() => Verify.IsSilent(Snippet.TorchSharp, """
        var (train, test) = (torchvision.datasets.MNIST("data", train: true), torchvision.datasets.MNIST("data", train: false));
        foreach (var batch in DataLoader(train, 64))
        {
            optimizer.zero_grad();
            criterion.call(model.call(batch["data"]), batch["label"]).backward();
            optimizer.step();
        }
        foreach (var batch in DataLoader(test, 64)) Console.WriteLine(model.call(batch["data"]).argmax(1).eq(batch["label"]).sum().item<long>());
        """);

    [Fact]
    public Task Is_silent_on_a_fit_of_loaded_training_arrays() => Verify.IsSilent(Snippet.Keras, """
        var ((xTrain, yTrain), (xHeld, yHeld)) = keras.datasets.mnist.load_data();
        model.fit(xTrain / 255f, yTrain, epochs: 3);
        model.fit(xTrain, yTrain, epochs: 3);
        """);

    [Fact]
    public Task Is_silent_on_gradients_of_the_inputs() => Verify.IsSilent(Snippet.TorchSharp, """
        foreach (var batch in DataLoader(torchvision.datasets.MNIST("data", train: false), 64))
        {
            batch["data"].requires_grad = true;
            criterion.call(model.call(batch["data"]), batch["label"]).backward();
        }
        """);

    [Fact]
    public Task Reports_a_transform_that_training_rows_go_through() => Verify.Reports(Snippet.MlNet, """
        var parts = ml.Data.TrainTestSplit(data);
        var scaler = ml.Transforms.NormalizeMinMax("Features").Fit([|parts.TestSet|]);
        var model = ml.Regression.Trainers.Ols().Fit(scaler.Transform(parts.TrainSet));
        """);

    [Fact]
    public Task Reports_a_calibrator_that_is_judged_on_the_same_rows() => Verify.Reports(Snippet.MlNet, """
        var parts = ml.Data.TrainTestSplit(data);
        var scored = ml.BinaryClassification.Trainers.LinearSvm().Fit(parts.TrainSet).Transform(parts.TestSet);
        var calibrator = ml.BinaryClassification.Calibrators.Platt().Fit([|scored|]);
        var metrics = ml.BinaryClassification.Evaluate(calibrator.Transform(scored));
        """);

    [Fact]
    public Task Is_silent_on_a_calibrator_that_is_judged_on_other_rows() => Verify.IsSilent(Snippet.MlNet, """
        var outer = ml.Data.TrainTestSplit(data);
        var inner = ml.Data.TrainTestSplit(outer.TrainSet);
        var model = ml.BinaryClassification.Trainers.LinearSvm().Fit(inner.TrainSet);
        var calibrator = ml.BinaryClassification.Calibrators.Platt().Fit(model.Transform(inner.TestSet));
        var metrics = ml.BinaryClassification.Evaluate(calibrator.Transform(model.Transform(outer.TestSet)));
        """);

    [Fact]
    public Task Reports_the_test_part_out_of_a_record_that_is_taken_apart() => Verify.Reports(Snippet.Program, """
        var ml = new MLContext(1);
        var (train, test) = Divide(ml.Data.LoadFromTextFile("rides.csv"));
        var model = ml.Regression.Trainers.Ols().Fit([|test|]);
        var metrics = ml.Regression.Evaluate(model.Transform(train));
        Parts Divide(IDataView rows) { var split = ml.Data.TrainTestSplit(rows); return new Parts(split.TrainSet, split.TestSet); }
        record Parts(IDataView Train, IDataView Test);
        """);

    [Fact]
    public Task Is_silent_on_a_record_that_says_itself_how_it_is_taken_apart() => Verify.IsSilent(Snippet.Program, """
        var ml = new MLContext(1);
        var (train, test) = Divide(ml.Data.LoadFromTextFile("rides.csv"));
        var model = ml.Regression.Trainers.Ols().Fit(test);
        var metrics = ml.Regression.Evaluate(model.Transform(train));
        Parts Divide(IDataView rows) { var split = ml.Data.TrainTestSplit(rows); return new Parts(split.TrainSet, split.TestSet); }
        record Parts(IDataView Train, IDataView Test) { public void Deconstruct(out IDataView test, out IDataView train) => (test, train) = (Test, Train); }
        """);

    [Fact]
    public Task Reports_a_held_out_part_that_is_trained_on_before_it_is_measured() => Verify.Reports(Snippet.TorchSharp, """
        var n = x.shape[0] * 8 / 10;
        var (trainX, trainY, testX, testY) = (x.narrow(0, 0, n), y.narrow(0, 0, n), x.narrow(0, n, x.shape[0] - n), y.narrow(0, n, x.shape[0] - n));
        for (var turn = 0; turn < 9; turn++) { Step(trainX, trainY); [|Step(testX, testY)|]; }
        Console.WriteLine(functional.mse_loss(model.call(testX), testY).item<float>());
        void Step(Tensor a, Tensor b) { optimizer.zero_grad(); functional.mse_loss(model.call(a), b).backward(); optimizer.step(); }
        """);

    [Fact]
    public Task Reports_one_of_several_loaders_in_turn() => Verify.Reports(Snippet.TorchSharp, """
        var (train, test) = (DataLoader(dataset, 64), DataLoader(torchvision.datasets.MNIST("d", train: false), 64));
        foreach (var part in new[] { train, test }) [|Run(part)|];
        void Run(TorchSharp.Modules.DataLoader loader) { foreach (var batch in loader) { optimizer.zero_grad(); criterion.call(model.call(batch["x"]), batch["y"]).backward(); optimizer.step(); } }
        """);

    [Fact]
    public Task Is_silent_on_the_final_training_on_all_rows_behind_the_evaluation() => Verify.IsSilent(Snippet.TorchSharp, """
        var n = x.shape[0] * 8 / 10;
        var (trainX, trainY, testX, testY) = (x.narrow(0, 0, n), y.narrow(0, 0, n), x.narrow(0, n, x.shape[0] - n), y.narrow(0, n, x.shape[0] - n));
        for (var turn = 0; turn < 9; turn++) Step(trainX, trainY);
        Console.WriteLine(functional.mse_loss(model.call(testX), testY).item<float>());
        for (var turn = 0; turn < 3; turn++) { Step(trainX, trainY); Step(testX, testY); }
        void Step(Tensor a, Tensor b) { optimizer.zero_grad(); functional.mse_loss(model.call(a), b).backward(); optimizer.step(); }
        """);

    [Fact]
    public Task Reports_test_arrays_among_those_put_together() => Verify.Reports(Snippet.Keras, """
        model.fit([|np.concatenate(new[] { x, xTest })|], np.concatenate(new[] { y, yTest }));
        model.evaluate(xTest, yTest);
        """);

    [Fact]
    public Task Is_silent_on_arrays_put_together_of_training_parts() => Verify.IsSilent(Snippet.Keras, """
        model.fit(np.concatenate(new[] { x[":50"], x["60:"] }), np.concatenate(new[] { y[":50"], y["60:"] }));
        model.evaluate(xTest, yTest);
        """);

    [Fact]
    public Task Reports_a_helper_that_one_call_gives_the_test_part() => Verify.Reports(Snippet.Program, """
        static class App
        {
            static ITransformer Learn(MLContext ml, IDataView rows) => ml.Regression.Trainers.Ols().Fit([|rows|]);
            static void Run(MLContext ml, IDataView data)
            {
                var parts = ml.Data.TrainTestSplit(data);
                var model = Learn(ml, parts.TrainSet);
                ml.Regression.Evaluate(Learn(ml, parts.TestSet).Transform(parts.TestSet));
            }
        }
        """);

    [Fact]
    public Task Is_silent_on_a_helper_that_gets_the_training_part_and_all_rows() => Verify.IsSilent(Snippet.Program, """
        static class App
        {
            static ITransformer Learn(MLContext ml, IDataView rows) => ml.Regression.Trainers.Ols().Fit(rows);
            static void Run(MLContext ml, IDataView data)
            {
                var parts = ml.Data.TrainTestSplit(data);
                ml.Regression.Evaluate(Learn(ml, parts.TrainSet).Transform(parts.TestSet));
                ml.Model.Save(Learn(ml, data), data.Schema, "model.zip");
            }
        }
        """);

    [Fact]
    public Task Reports_a_calibrator_that_is_put_behind_a_model() => Verify.Reports(Snippet.MlNet, """
        var parts = ml.Data.TrainTestSplit(data);
        var model = ml.BinaryClassification.Trainers.AveragedPerceptron().Fit(parts.TrainSet);
        var calibrated = model.Append(ml.BinaryClassification.Calibrators.Platt().Fit([|model.Transform(parts.TestSet)|]));
        var metrics = ml.BinaryClassification.Evaluate(calibrated.Transform(parts.TestSet));
        """);

    [Fact]
    public Task Is_silent_on_a_calibrator_behind_a_model_of_other_rows() => Verify.IsSilent(Snippet.MlNet, """
        var parts = ml.Data.TrainTestSplit(data); var inner = ml.Data.TrainTestSplit(parts.TrainSet);
        var model = ml.BinaryClassification.Trainers.AveragedPerceptron().Fit(inner.TrainSet);
        var calibrated = model.Append(ml.BinaryClassification.Calibrators.Platt().Fit(model.Transform(inner.TestSet)));
        var metrics = ml.BinaryClassification.Evaluate(calibrated.Transform(parts.TestSet));
        """);

    [Theory]
    [InlineData("(_x, _y, _xTest, _yTest)")]
    [InlineData("((_x, _y), (_xTest, _yTest))")]
    public Task Reports_test_arrays_in_fields_that_are_fitted_in_a_second_phase(string taken) => Verify.Reports(Snippet.Keras, $$"""
                Prepare();
                model.fit(_x, _y, epochs: 3);
                model.fit([|_xTest|], _yTest, epochs: 2);
                model.evaluate(_xTest, _yTest);
            }
            static NDArray _x, _y, _xTest, _yTest;
            static void Prepare()
            {
                {{taken}} = keras.datasets.mnist.load_data();
                (_x, _xTest) = (_x / 255f, _xTest / 255f);
        """);

    [Theory]
    [InlineData("(_x, _y, _xTest, _yTest)")]
    [InlineData("((_x, _y), (_xTest, _yTest))")]
    public Task Is_silent_on_training_arrays_in_fields_that_are_fitted_twice(string taken) => Verify.IsSilent(Snippet.Keras, $$"""
                Prepare();
                model.fit(_x, _y, epochs: 3);
                model.fit(_x, _y, epochs: 2);
                model.evaluate(_xTest, _yTest);
            }
            static NDArray _x, _y, _xTest, _yTest;
            static void Prepare()
            {
                {{taken}} = keras.datasets.mnist.load_data();
                (_x, _xTest) = (_x / 255f, _xTest / 255f);
        """);
}
