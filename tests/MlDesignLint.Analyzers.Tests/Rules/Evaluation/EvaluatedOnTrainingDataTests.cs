using MlDesignLint.Testing;
using Verify = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Evaluation.EvaluatedOnTrainingData>;
using VerifyFix = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Evaluation.EvaluatedOnTrainingData, MlDesignLint.CodeFixes.Evaluation.EvaluatedOnTrainingDataFix>;

namespace MlDesignLint.Analyzers.Tests.Rules.Evaluation;

public class EvaluatedOnTrainingDataTests
{
    [Fact]
    public Task Reports_the_rows_of_the_fit() => Verify.Reports(Snippet.MlNet, """
        var model = ml.Regression.Trainers.Ols().Fit(data);
        var metrics = ml.Regression.[|Evaluate(model.Transform(data))|];
        """,
        "The model is scored on 'data', the very rows it was fitted on, so the metric shows what it remembers and not how it predicts; evaluate on rows held out before fitting");

    [Fact]
    public Task Reports_the_training_part_through_locals() => Verify.Reports(Snippet.MlNet, """
        var parts = ml.Data.TrainTestSplit(data);
        var train = ml.Data.Cache(parts.TrainSet);
        var model = ml.Regression.Trainers.Ols().Fit(train);
        var predictions = model.Transform(parts.TrainSet);
        var metrics = ml.Regression.[|Evaluate(predictions, "FareAmount")|];
        """);

    [Fact]
    public Task Reports_a_file_that_is_loaded_twice() => Verify.Reports(Snippet.MlNet, """
        const string path = "data.csv";
        var model = ml.Regression.Trainers.Ols().Fit(ml.Data.LoadFromTextFile<Ride>(path, ','));
        var metrics = ml.Regression.[|Evaluate(model.Transform(ml.Data.LoadFromTextFile<Ride>("data.csv", ',', hasHeader: true)))|];
        """);

    [Fact]
    public Task Reports_a_parameter_whatever_it_is_called_with() => Verify.Reports(Snippet.Program, """
        static class App
        {
            static void Train(MLContext ml, IDataView rows)
            {
                var model = ml.Regression.Trainers.Ols().Fit(rows);
                var metrics = ml.Regression.[|Evaluate(model.Transform(rows))|];
            }
            static void Main() { Train(new(), new MLContext().Data.LoadFromTextFile("a.csv")); Train(new(), new MLContext().Data.LoadFromTextFile("b.csv")); }
        }
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
    public Task Is_silent_beside_a_cross_validation() => Verify.IsSilent(Snippet.MlNet, """
        var trainer = ml.Regression.Trainers.Ols();
        var folds = ml.Regression.CrossValidate(data, trainer);
        var model = trainer.Fit(data);
        var metrics = ml.Regression.Evaluate(model.Transform(data));
        """);

    [Fact]
    public Task Is_silent_when_another_method_scores_the_model_on_other_rows() => Verify.IsSilent(Snippet.Program, """
        class Training
        {
            readonly MLContext _ml = new(1);
            ITransformer _model;
            void Train(IDataView rows)
            {
                _model = _ml.Regression.Trainers.Ols().Fit(rows);
                var seen = _ml.Regression.Evaluate(_model.Transform(rows));
            }
            void Test(IDataView rows) => _ml.Regression.Evaluate(_model.Transform(rows));
        }
        """);

    [Fact]
    public Task Is_silent_on_clusters() => Verify.IsSilent(Snippet.MlNet, """
        var model = ml.Clustering.Trainers.KMeans("Features").Fit(data);
        var metrics = ml.Clustering.Evaluate(model.Transform(data));
        """);

    [Fact]
    public Task Is_silent_on_two_calls_of_one_loading_helper() => Verify.IsSilent(Snippet.Program, """
        static class App
        {
            static IDataView Load(MLContext ml, string path) => ml.Data.LoadFromTextFile(path);
            static void Run(MLContext ml, bool small)
            {
                var train = Load(ml, "train.csv");
                var model = ml.Regression.Trainers.Ols().Fit(train);
                var metrics = ml.Regression.Evaluate(model.Transform(Load(ml, "test.csv")));
            }
            static void Choose(MLContext ml, bool small)
            {
                var train = Load(ml, "train.csv");
                var model = ml.Regression.Trainers.Ols().Fit(train);
                var metrics = ml.Regression.Evaluate(model.Transform(small ? train : Load(ml, "test.csv")));
            }
        }
        """);

    [Fact]
    public Task Is_silent_when_the_variable_may_hold_other_rows_by_then() => Verify.IsSilent(Snippet.Program, """
        static class App
        {
            static void Next(MLContext ml, ref IDataView rows) => rows = ml.Data.LoadFromTextFile("test.csv");
            static void Run(MLContext ml, IDataView data)
            {
                var rows = ml.Data.LoadFromTextFile("train.csv");
                var model = ml.Regression.Trainers.Ols().Fit(rows);
                Next(ml, ref rows);
                var metrics = ml.Regression.Evaluate(model.Transform(rows));
            }
            static void Again(MLContext ml, IDataView data)
            {
                var model = ml.Regression.Trainers.Ols().Fit(data);
                data = ml.Data.LoadFromTextFile("test.csv");
                var metrics = ml.Regression.Evaluate(model.Transform(data));
            }
        }
        """);

    [Fact]
    public Task Is_silent_on_rows_of_unknown_origin() => Verify.IsSilent(Snippet.MlNet, """
        var sets = new Queue<IDataView>();
        var model = ml.Regression.Trainers.Ols().Fit(sets.Dequeue());
        var metrics = ml.Regression.Evaluate(model.Transform(sets.Dequeue()));
        """);

    [Fact]
    public Task Is_silent_on_other_types_of_the_same_names() => Verify.IsSilent(Snippet.Program, """
        class Model { public Model Fit(object data) => this; public object Transform(object data) => data; public double Evaluate(object data) => 0; }
        static class Other { static double Run(object data) { var model = new Model().Fit(data); return model.Evaluate(model.Transform(data)); } }
        """);

    [Fact]
    public Task Is_silent_on_a_loaded_model_and_another_file() => Verify.IsSilent(Snippet.MlNet, """
        var loaded = ml.Model.Load("model.zip", out _);
        var first = ml.Regression.Evaluate(loaded.Transform(data));
        var other = ml.Data.LoadFromTextFile<Ride>("test.csv");
        var model = ml.Regression.Trainers.Ols().Fit(data);
        var second = ml.Regression.Evaluate(model.Transform(other));
        """);

    [Fact]
    public Task Reports_arrays_that_a_network_was_fitted_on() => Verify.Reports(Snippet.Keras, """
        model.fit(x, y, epochs: 10);
        model.[|evaluate(x, y)|];
        """);

    [Fact]
    public Task Reports_a_loop_over_the_training_loader() => Verify.Reports(Snippet.TorchSharp, """
        var loader = DataLoader(dataset, 64);
        foreach (var batch in loader)
        {
            optimizer.zero_grad();
            criterion.call(model.call(batch["x"]), batch["y"]).backward();
            optimizer.step();
        }
        var correct = 0L;
        foreach (var batch in loader) correct += model.[|call(batch["x"])|].argmax(1).eq(batch["y"]).sum().item<long>();
        """);

    [Fact]
    public Task Is_silent_where_other_arrays_are_evaluated_or_predicted() => Verify.IsSilent(Snippet.Keras, """
        model.fit(x, y, epochs: 10);
        model.evaluate(x, y);
        model.predict(xTest);
        """);

    [Fact]
    public Task Is_silent_where_another_loader_is_measured_too() => Verify.IsSilent(Snippet.TorchSharp, """
        var (loader, held) = (DataLoader(dataset, 64), DataLoader(x.shape[0] > 5 ? dataset : null, 64));
        foreach (var batch in loader)
        {
            optimizer.zero_grad();
            criterion.call(model.call(batch["x"]), batch["y"]).backward();
            optimizer.step();
        }
        foreach (var batch in loader) Console.WriteLine(model.call(batch["x"]).argmax(1).eq(batch["y"]).sum().item<long>());
        foreach (var batch in held) Console.WriteLine(model.call(batch["x"]).argmax(1).eq(batch["y"]).sum().item<long>());
        """);

    [Fact]
    public Task Is_silent_on_a_truth_table() => Verify.IsSilent(Snippet.Keras, """
        var table = np.array(new float[,] { { 0, 0 }, { 0, 1 }, { 1, 0 }, { 1, 1 } });
        var answers = np.array(new float[] { 0, 1, 1, 0 });
        model.fit(table, answers, epochs: 500);
        model.evaluate(table, answers);
        """);

    const string Season = """
        sealed class Season
        {
            public NDArray Inputs { get; }
            public NDArray Targets { get; }
            public NDArray Later { get; }
            public Season(float[,] values)
            {
                var all = np.array(values);
                Inputs = all[":800"];
                Targets = all[":800"];
                Later = all["800:"];
            }
        }

        """;

    [Fact]
    public Task Reports_arrays_of_an_object_that_another_method_fits() => Verify.Reports(Snippet.Keras, """
            var season = new Season(new float[1000, 8]);
            Learn(model, season);
            Tell(model, season.Inputs, season.Targets);
        }
        static void Learn(IModel model, Season season) => model.fit(season.Inputs, season.Targets);
        static void Tell(IModel model, NDArray input, NDArray target) => model.[|evaluate(input, target)|];
        """ + Season.Replace("public", "internal") + "static void Nothing() {");

    [Fact]
    public Task Is_silent_on_arrays_of_other_objects_and_later_rows() => Verify.IsSilent(Snippet.Keras, """
            Season past = new Season(new float[1000, 8]), next = new Season(new float[1000, 8]);
            model.fit(past.Inputs, past.Targets);
            model.evaluate(next.Inputs, next.Targets);
        }
        static void Later(IModel model, Season season) { model.fit(season.Inputs, season.Targets); model.evaluate(season.Later, season.Later); }
        """ + Season.Replace("public", "internal") + "static void Nothing() {");

    [Fact]
    public Task Is_silent_on_objects_that_one_place_makes_again_and_again() => Verify.IsSilent(Snippet.TorchProgram, """
        sealed record Pack(Tensor Inputs, Tensor Targets);
        static class App
        {
            static IEnumerable<Pack> Packs(Tensor rows) { for (var i = 0; i < 10; i++) yield return new(rows[i], rows[i]); }
            static void Run(Module<Tensor, Tensor> net, optim.Optimizer rule, Tensor past, Tensor next)
            {
                foreach (var pack in Packs(past)) { rule.zero_grad(); functional.mse_loss(net.call(pack.Inputs), pack.Targets).backward(); rule.step(); }
                foreach (var pack in Packs(next)) Console.WriteLine(functional.mse_loss(net.call(pack.Inputs), pack.Targets).item<float>());
            }
        }
        """);

    [Fact]
    public Task Evaluates_on_the_test_part() => VerifyFix.Fixes(Snippet.MlNet, """
        var parts = ml.Data.TrainTestSplit(data);
        var model = ml.Regression.Trainers.Ols().Fit(parts.TrainSet);
        var metrics = ml.Regression.[|Evaluate(model.Transform(parts.TrainSet))|];
        """,
        """
        var parts = ml.Data.TrainTestSplit(data);
        var model = ml.Regression.Trainers.Ols().Fit(parts.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet));
        """);

    [Fact]
    public Task Does_not_split_by_itself() => VerifyFix.OffersNoFix(Snippet.MlNet, """
        var model = ml.Regression.Trainers.Ols().Fit(data);
        var metrics = ml.Regression.[|Evaluate(model.Transform(data))|];
        """);

    const string Eager = """
            var (w, optimizer) = (tf.Variable(tf.zeros((8, 3))), keras.optimizers.SGD(0.01f));
            Func<Tensor, Tensor> predict = rows => tf.nn.softmax(tf.matmul(rows, w));
            Func<Tensor, Tensor, Tensor> share = (answers, truth) => tf.reduce_mean(tf.cast(tf.equal(tf.math.argmax(answers, 1), truth), tf.float32));
            Action<Tensor, Tensor> learn = (rows, truth) =>
            {
                using var tape = tf.GradientTape();
                optimizer.apply_gradients((tape.gradient(tf.reduce_mean(predict(rows) - truth), w), w));
            };
            var accuracy = 0f;
            foreach (var (step, (batchX, batchY)) in enumerate(tf.data.Dataset.from_tensor_slices(x, y).batch(32), 1))
            {
                learn(batchX, batchY);

        """;

    [Fact]
    public Task Reports_the_last_batch_that_decides() => Verify.Reports(Snippet.Keras, Eager + """
                var right = share(predict(batchX), batchY);
                accuracy = [|(float)right|];
            }
            if (accuracy > 0.8) Console.WriteLine("learned");
        """,
        "The model is scored on 'batchX', the very rows it was fitted on, so the metric shows what it remembers and not how it predicts; evaluate on rows held out before fitting");

    [Fact]
    public Task Is_silent_on_held_out_rows_that_decide() => Verify.IsSilent(Snippet.Keras, Eager + """
                var right = share(predict(xTest), yTest);
                accuracy = (float)right;
            }
            if (accuracy > 0.8) Console.WriteLine("learned");
        """);

    [Fact]
    public Task Is_silent_on_a_batch_that_is_only_shown() => Verify.IsSilent(Snippet.Keras, Eager + """
                var right = share(predict(batchX), batchY);
                accuracy = (float)right;
                if (accuracy > 0.99) break;
            }
            Console.WriteLine(accuracy);
        """);

    [Fact]
    public Task Is_silent_where_the_test_decides_in_the_end() => Verify.IsSilent(Snippet.Keras, Eager + """
                var right = share(predict(batchX), batchY);
                accuracy = (float)right;
            }
            accuracy = (float)share(predict(xTest), yTest);
            if (accuracy > 0.8) Console.WriteLine("learned");
        """);

    [Fact]
    public Task Is_silent_on_two_files_that_a_method_is_given_by_their_places_in_a_list() => Verify.IsSilent(Snippet.Program, """
        static class App
        {
            static List<IDataView> Load(MLContext ml, string train, string test) => new() { ml.Data.LoadFromTextFile(train), ml.Data.LoadFromTextFile(test) };

            static void Main(string[] args)
            {
                var ml = new MLContext(1);
                var data = Load(ml, args[0], args[1]);
                var metrics = ml.Regression.Evaluate(ml.Regression.Trainers.Ols().Fit(data[0]).Transform(data[1]));
            }
        }
        """);

    [Fact]
    public Task Reports_a_helper_that_scores_several_models_on_their_training_rows() => Verify.Reports(Snippet.Program, """
        static class App
        {
            static void Report(MLContext ml, ITransformer model, IDataView rows) => Console.WriteLine(ml.Regression.[|Evaluate(model.Transform(rows))|].RSquared);
            static void Run(MLContext ml, IDataView data)
            {
                Report(ml, ml.Regression.Trainers.Ols().Fit(data), data);
                Report(ml, ml.Regression.Trainers.LbfgsPoissonRegression().Fit(data), data);
            }
        }
        """);

    [Fact]
    public Task Is_silent_on_a_helper_that_scores_training_and_test_rows() => Verify.IsSilent(Snippet.Program, """
        static class App
        {
            static void Report(MLContext ml, ITransformer model, IDataView rows) => Console.WriteLine(ml.Regression.Evaluate(model.Transform(rows)).RSquared);
            static void Run(MLContext ml, IDataView data)
            {
                var parts = ml.Data.TrainTestSplit(data);
                var model = ml.Regression.Trainers.Ols().Fit(parts.TrainSet);
                Report(ml, model, parts.TrainSet);
                Report(ml, model, parts.TestSet);
            }
        }
        """);

    /// <summary>Tensors cut by a permutation in one method, batches cut out of them in another one, and a measure with parameters.</summary>
    const string Experiment = """
        sealed class Experiment
        {
            readonly Module<Tensor, Tensor> _net = Linear(4, 3);
            Tensor _x = null!, _y = null!, _heldX = null!, _heldY = null!;
            public void Load(Tensor x, Tensor y)
            {
                var order = randperm(x.shape[0]);
                var held = x.shape[0] / 4;
                var (a, b) = (order.narrow(0, held, x.shape[0] - held), order.narrow(0, 0, held));
                _x = x.index_select(0, a).DetachFromDisposeScope(); _y = y.index_select(0, a);
                _heldX = x.index_select(0, b); _heldY = y.index_select(0, b);
            }
            public void Train()
            {
                var rule = optim.Adam(_net.parameters());
                for (long i = 0; i + 64 <= _x.shape[0]; i += 64)
                {
                    rule.zero_grad();
                    functional.cross_entropy(_net.call(_x.narrow(0, i, 64)), _y.narrow(0, i, 64)).backward();
                    rule.step();
                }
            }
            double Score(Tensor x, Tensor y) => (double)_net.call(x).argmax(1).eq(y).sum().item<long>() / y.shape[0];

        """;

    [Fact]
    public Task Reports_rows_by_indices_that_were_trained_on_in_pieces() => Verify.Reports(Snippet.TorchProgram, Experiment.Replace("call(x)", "[|call(x)|]") + """
            public double Report() => Score(_x, _y);
        }
        """);

    [Fact]
    public Task Is_silent_on_the_other_indices() => Verify.IsSilent(Snippet.TorchProgram, Experiment + """
            public double Report() => Score(_heldX, _heldY);
        }
        """);

    [Fact]
    public Task Reports_arrays_in_records_that_a_helper_predicts() => Verify.Reports(Snippet.Keras, """
            var (fit, held) = (Pack(x), Pack(xTest));
            model.fit(fit.X, fit.Y);
            Console.WriteLine($"{Error(model, fit)} {held.Y.Length}");
        }
        readonly record struct Pair(NDArray X, float[] Y);
        static Pair Pack(NDArray rows) => new(rows, rows.ToArray<float>());
        static double Error(IModel model, Pair part) => model.[|predict(part.X)|].numpy().ToArray<float>().Zip(part.Y, (p, y) => Math.Abs(p - y)).Average();
        static void Nothing() {
        """);

    [Fact]
    public Task Is_silent_on_other_records_and_on_models_of_other_rows() => Verify.IsSilent(Snippet.TorchProgram, """
        static class App
        {
            static Module<Tensor, Tensor> Train(Tensor x, Tensor y)
            {
                var net = Linear(4, 1); var rule = optim.SGD(net.parameters(), 0.1);
                for (var turn = 0; turn < 9; turn++) { rule.zero_grad(); functional.mse_loss(net.call(x), y).backward(); rule.step(); }
                return net;
            }
            static float Error(Module<Tensor, Tensor> net, Tensor x, Tensor y) => functional.mse_loss(net.call(x), y).item<float>();
            static float Cross(Tensor x, Tensor y)
            {
                var (ax, ay, bx, by) = (x.narrow(0, 0, 50), y.narrow(0, 0, 50), x.narrow(0, 50, 50), y.narrow(0, 50, 50));
                return (Error(Train(ax, ay), bx, by) + Error(Train(bx, by), ax, ay)) / 2;
            }
        }
        """);

    [Fact]
    public Task Is_silent_where_one_function_trains_and_measures_by_a_flag() => Verify.IsSilent(Snippet.TorchSharp, """
            var (train, test) = (DataLoader(dataset, 64), DataLoader((Dataset)null, 64));
            for (var turn = 0; turn < 9; turn++) { Run(train, true); Run(test, false); }
            double Run(TorchSharp.Modules.DataLoader loader, bool trains)
            {
                var sum = 0.0;
                foreach (var batch in loader)
                {
                    var loss = criterion.call(model.call(batch["x"]), batch["y"]);
                    if (trains) { optimizer.zero_grad(); loss.backward(); optimizer.step(); }
                    sum += loss.item<float>();
                }
                return sum;
            }
        """);

    [Fact]
    public Task Reports_arrays_in_fields_that_are_prepared_in_place() => Verify.Reports(Snippet.Keras, """
            new Digits().Run(model);
        }
        sealed class Digits
        {
            NDArray train, labels, test, answers;
            internal void Run(IModel model)
            {
                (train, labels, test, answers) = keras.datasets.mnist.load_data();
                train = train.reshape((60000, 784)) / 255f;
                model.fit(train, labels, epochs: 3);
                model.[|evaluate(train, labels)|];
            }
        }
        static void Nothing() {
        """);

    [Fact]
    public Task Is_silent_on_fields_that_also_get_other_rows() => Verify.IsSilent(Snippet.Keras, """
            new Digits().Run(model);
        }
        sealed class Digits
        {
            NDArray rows, labels, test, answers;
            internal void Run(IModel model)
            {
                (rows, labels, test, answers) = keras.datasets.mnist.load_data();
                model.fit(rows, labels, epochs: 3);
                (rows, labels) = (test / 255f, answers);
                model.evaluate(rows, labels);
            }
        }
        static void Nothing() {
        """);

    [Fact]
    public Task Is_silent_on_ranges_of_rows_that_a_helper_packs() => Verify.IsSilent(Snippet.Keras, """
            var rows = System.IO.File.ReadLines("rows.csv").Select(line => line.Split(',').Select(float.Parse).ToArray()).ToArray();
            var (held, rest) = (rows[..100], rows[100..]);
            Learn(model, Pack(rest));
            Tell(model, Pack(held));
            Pair Pack(float[][] part) => new(np.array(part.SelectMany(row => row.Take(3)).ToArray()), np.array(part.Select(row => row[3]).ToArray()));
        }
        sealed record Pair(NDArray Inputs, NDArray Targets);
        static void Learn(IModel model, Pair pair) => model.fit(pair.Inputs, pair.Targets);
        static void Tell(IModel model, Pair pair) => Console.WriteLine(model.evaluate(pair.Inputs, pair.Targets)["loss"]);
        static void Nothing() {
        """.Replace("sealed record", "internal sealed record").Replace("static void", "internal static void"));

    [Theory]
    [InlineData("for (var i = 0; i < 100; i++) sum += Math.Abs(answers[i] - truth[i]);")]
    [InlineData("for (var i = 0; i < 100; i++) if (answers[i] == truth[i]) sum++;")]
    public Task Reports_predictions_on_training_rows_that_are_compared_by_hand(string compare) => Verify.Reports(Snippet.Keras, $$"""
        model.fit(x, y);
        var (truth, sum) = (y.ToArray<float>(), 0f);
        var answers = model.[|predict(x)|].numpy().ToArray<float>();
        {{compare}}
        """);

    [Theory]
    [InlineData("foreach (var answer in answers) Console.WriteLine(answer);")]
    [InlineData("for (var i = 0; i < 100; i++) sum += truth[i]; Console.WriteLine(answers[0]);")]
    public Task Is_silent_on_predictions_on_training_rows_that_are_shown(string show) => Verify.IsSilent(Snippet.Keras, $$"""
        model.fit(x, y);
        var (truth, sum) = (y.ToArray<float>(), 0f);
        var answers = model.predict(x).numpy().ToArray<float>();
        {{show}}
        """);

    [Fact]
    public Task Is_silent_on_the_third_of_four_parts_that_a_function_gives() => Verify.IsSilent(Snippet.Keras, """
            var (first, truth, last, other) = Split(x, y);
            model.fit(first, truth);
            model.evaluate(last, other);
        }
        static (NDArray, NDArray, NDArray, NDArray) Split(NDArray rows, NDArray truth)
        {
            return (rows[new Slice(0, 80)], truth[new Slice(0, 80)], rows[new Slice(80, 100)], truth[new Slice(80, 100)]);
        """);
}
