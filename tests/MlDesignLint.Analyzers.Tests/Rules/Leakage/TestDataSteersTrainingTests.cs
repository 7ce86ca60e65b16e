using MlDesignLint.Testing;
using Verify = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Leakage.TestDataSteersTraining>;

namespace MlDesignLint.Analyzers.Tests.Rules.Leakage;

public class TestDataSteersTrainingTests
{
    [Fact]
    public Task Reports_rows_that_stop_the_training_and_are_evaluated() => Verify.Reports(Snippet.MlNet, """
        var parts = ml.Data.TrainTestSplit(data);
        var model = ml.Regression.Trainers.FastTree().Fit(parts.TrainSet, [|parts.TestSet|]);
        var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet));
        """,
        "'parts.TestSet' tells 'Fit' when to stop or what to keep, and the reported metric comes from the same rows, so it is too good; hold out a third part for the evaluation");

    [Fact]
    public Task Reports_the_options_of_a_trainer() => Verify.Reports(Snippet.MlNet, """
        var parts = ml.Data.TrainTestSplit(data);
        var options = new Microsoft.ML.Vision.ImageClassificationTrainer.Options { ValidationSet = [|parts.TestSet|] };
        var model = ml.MulticlassClassification.Trainers.ImageClassification(options).Fit(parts.TrainSet);
        var metrics = ml.MulticlassClassification.Evaluate(model.Transform(parts.TestSet));
        """);

    [Fact]
    public Task Reports_a_search_that_is_reported_by_its_own_choice() => Verify.Reports(Snippet.MlNet, """
        var parts = ml.Data.TrainTestSplit(data);
        var search = Microsoft.ML.AutoML.MLContextExtension.Auto(ml).CreateRegressionExperiment(60);
        var result = search.Execute(parts.TrainSet, [|parts.TestSet|]);
        Console.WriteLine(result.BestRun.ValidationMetrics.RSquared);
        """);

    [Fact]
    public Task Is_silent_when_a_third_part_is_evaluated() => Verify.IsSilent(Snippet.MlNet, """
        var parts = ml.Data.TrainTestSplit(data);
        var inner = ml.Data.TrainTestSplit(parts.TrainSet);
        var model = ml.Regression.Trainers.FastTree().Fit(inner.TrainSet, inner.TestSet);
        var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet));
        """);

    [Fact]
    public Task Is_silent_when_the_search_is_evaluated_elsewhere() => Verify.IsSilent(Snippet.MlNet, """
        var parts = ml.Data.TrainTestSplit(data);
        var result = Microsoft.ML.AutoML.MLContextExtension.Auto(ml).CreateRegressionExperiment(60).Execute(parts.TrainSet, parts.TestSet);
        Console.WriteLine(result.BestRun.ValidationMetrics.RSquared);
        var metrics = ml.Regression.Evaluate(result.BestRun.Model.Transform(ml.Data.LoadFromTextFile<Ride>("holdout.csv")));
        """);

    [Fact]
    public Task Is_silent_without_validation_rows() => Verify.IsSilent(Snippet.MlNet, """
        var parts = ml.Data.TrainTestSplit(data);
        var model = ml.Regression.Trainers.FastTree().Fit(parts.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet));
        """);

    [Fact]
    public Task Is_silent_on_rows_of_unknown_origin() => Verify.IsSilent(Snippet.MlNet, """
        var sets = new Queue<IDataView>();
        var model = ml.Regression.Trainers.FastTree().Fit(sets.Dequeue(), sets.Dequeue());
        var metrics = ml.Regression.Evaluate(model.Transform(sets.Dequeue()));
        """);

    [Fact]
    public Task Is_silent_on_other_types_of_the_same_names() => Verify.IsSilent(Snippet.Program, """
        class Splitter { public Splitter Fit(object data) => this; public object Transform(object data) => data; public object TrainTestSplit(object data) => data; public double Evaluate(object data) => 0; }
        static class Other { static void Run(Splitter other, object data) { var parts = other.TrainTestSplit(other.Fit(data).Transform(data)); other.Evaluate(other.Fit(parts).Transform(data)); } }
        """);

    [Fact]
    public Task Reports_arrays_that_validate_and_are_the_only_ones_evaluated() => Verify.Reports(Snippet.Keras, """
        model.fit(x, y, epochs: 10, validation_data: [|(xTest, yTest)|]);
        model.evaluate(xTest, yTest);
        """);

    [Fact]
    public Task Is_silent_when_a_third_part_is_predicted() => Verify.IsSilent(Snippet.Keras, """
        var ((rows, labels), (held, answers)) = keras.datasets.mnist.load_data();
        var (xVal, yVal) = (rows[new Slice(54000)], labels[new Slice(54000)]);
        model.fit(rows[new Slice(0, 54000)], labels[new Slice(0, 54000)], validation_data: (xVal, yVal));
        model.evaluate(xVal, yVal);
        var chances = tf.nn.softmax(model.predict(held));
        """);

    [Fact]
    public Task Is_silent_where_a_third_array_is_evaluated_or_none() => Verify.IsSilent(Snippet.Keras, """
        var (xHeld, yHeld) = (np.array(1f, 2f), np.array(1f, 2f));
        model.fit(x, y, validation_data: (xTest, yTest));
        model.evaluate(xTest, yTest);
        model.evaluate(xHeld, yHeld);
        """);

    [Fact]
    public Task Is_silent_where_validation_rows_come_from_the_training_rows() => Verify.IsSilent(Snippet.Keras, """
        model.fit(x, y, validation_split: 0.2f);
        model.evaluate(xTest, yTest);
        """);

    [Fact]
    public Task Reports_a_test_part_that_keeps_the_best_weights() => Verify.Reports(Snippet.TorchProgram, """
        var test = torch.utils.data.DataLoader(torchvision.datasets.MNIST("data", train: false), 64);
        var train = torch.utils.data.DataLoader(torchvision.datasets.MNIST("data", train: true), 64);
        var net = Linear(784, 10); var adam = optim.Adam(net.parameters()); var best = 0.0;
        for (var epoch = 0; epoch < 10; epoch++)
        {
            foreach (var batch in train)
            {
                adam.zero_grad(); functional.cross_entropy(net.call(batch["data"]), batch["label"]).backward(); adam.step();
            }
            var accuracy = [|Accuracy(net, test)|];
            if (accuracy > best) { best = accuracy; net.save("best.dat"); }
        }

        static double Accuracy(Module<Tensor, Tensor> net, DataLoader rows)
        {
            var (right, seen) = (0L, 0L);
            foreach (var batch in rows) { right += net.call(batch["data"]).argmax(1).eq(batch["label"]).sum().item<long>(); seen += batch["label"].shape[0]; }
            return (double)right / seen;
        }
        """);

    [Fact]
    public Task Is_silent_where_a_part_of_the_training_rows_keeps_them() => Verify.IsSilent(Snippet.TorchProgram, """
        var held = torch.utils.data.DataLoader(torchvision.datasets.MNIST("held", train: true), 64);
        var train = torch.utils.data.DataLoader(torchvision.datasets.MNIST("data", train: true), 64);
        var net = Linear(784, 10); var adam = optim.Adam(net.parameters()); var best = 0.0;
        for (var epoch = 0; epoch < 10; epoch++)
        {
            foreach (var batch in train)
            {
                adam.zero_grad(); functional.cross_entropy(net.call(batch["data"]), batch["label"]).backward(); adam.step();
            }
            var accuracy = Accuracy(net, held);
            if (accuracy > best) { best = accuracy; net.save("best.dat"); }
        }

        static double Accuracy(Module<Tensor, Tensor> net, DataLoader rows)
        {
            var right = 0L;
            foreach (var batch in rows) right += net.call(batch["data"]).argmax(1).eq(batch["label"]).sum().item<long>();
            return right;
        }
        """);

    const string Session = """
            (_train, _test) = Halves(x);
            Train(tf.train.load_graph("net.pb"));
        }
        static NDArray _train, _test;
        static (NDArray, NDArray) Halves(NDArray rows)
        {
            var count = 100;
            return (rows[new Slice(stop: count), new Slice()], rows[new Slice(start: count), new Slice()]);
        }
        static IEnumerable<(NDArray, int)> Batches(NDArray rows, int size)
        {
            for (var i = 0; i < 10; i++) yield return (rows[new Slice(i * size, (i + 1) * size)], i);
        }
        static void Train(Graph graph)
        {
            var (session, saver, input, best) = (tf.Session(graph), tf.train.Saver(), tf.placeholder(tf.float32), 0f);
            Operation step = graph.OperationByName("Adam");
            Tensor accuracy = graph.OperationByName("accuracy");
            foreach (var (batch, i) in Batches(_train, 32))
            {
                session.run(step, (input, batch));
                var sum = 0f;
                foreach (var (held, _) in Batches(_test, 32)) { float one = session.run(accuracy, (input, held)); sum += one; }

        """;

    const string Test = """
        static void Test(Session session, Tensor accuracy, Tensor input)
        {
            foreach (var (held, _) in Batches(_test, 32)) print(session.run(accuracy, (input, held)));

        """;

    [Fact]
    public Task Reports_a_checkpoint_chosen_by_the_rows_of_the_test() => Verify.Reports(Snippet.Keras, Session + """
                var share = sum / 10;
                if ([|share|] > best) { best = share; saver.save(session, "best.ckpt"); }
            }
        }
        """ + Test);

    [Fact]
    public Task Is_silent_where_nothing_is_saved_by_the_score() => Verify.IsSilent(Snippet.Keras, Session + """
                Console.WriteLine(sum / 10);
            }
        }
        """ + Test);

    [Fact]
    public Task Is_silent_where_the_test_has_rows_of_its_own() => Verify.IsSilent(Snippet.Keras, Session + """
                var share = sum / 10;
                if (share > best) { best = share; saver.save(session, "best.ckpt"); }
            }
        }
        static void Test(Session session, Tensor accuracy, Tensor input, NDArray fresh)
        {
            print(session.run(accuracy, (input, fresh)));
        """);

    /// <summary>A watch is told each loss and says when to stop.</summary>
    const string Watch = """
        sealed class Watch { float _best = 9; public bool Better { get; private set; } public bool Tell(float loss) { Better = loss < _best; if (Better) _best = loss; return !Better; } }
        """;

    [Fact]
    public Task Reports_a_loss_that_an_object_is_told() => Verify.Reports(Snippet.TorchProgram, Watch + """
        static class App
        {
            static void Run(Module<Tensor, Tensor> net, optim.Optimizer rule, Tensor x, Tensor y)
            {
                var watch = new Watch();
                for (var turn = 0; turn < 99; turn++)
                {
                    rule.zero_grad(); functional.mse_loss(net.call(x[..80]), y[..80]).backward(); rule.step();
                    var loss = [|Error(net, x[80..], y[80..])|];
                    var stop = watch.Tell(loss);
                    if (stop) break;
                }
                Console.WriteLine(Error(net, x[80..], y[80..]));
            }
            static float Error(Module<Tensor, Tensor> net, Tensor x, Tensor y) => functional.mse_loss(net.call(x), y).item<float>();
        }
        """);

    [Fact]
    public Task Is_silent_where_an_object_is_told_of_a_third_part() => Verify.IsSilent(Snippet.TorchProgram, Watch + """
        static class App
        {
            static void Run(Module<Tensor, Tensor> net, optim.Optimizer rule, Tensor x, Tensor y)
            {
                var watch = new Watch();
                for (var turn = 0; turn < 99; turn++)
                {
                    rule.zero_grad(); functional.mse_loss(net.call(x[..80]), y[..80]).backward(); rule.step();
                    watch.Tell(Error(net, x[80..90], y[80..90]));
                    if (watch.Better) net.save("best");
                }
                Console.WriteLine(Error(net, x[90..], y[90..]));
            }
            static float Error(Module<Tensor, Tensor> net, Tensor x, Tensor y) => functional.mse_loss(net.call(x), y).item<float>();
        }
        """);

    [Fact]
    public Task Reports_sums_over_an_inner_loop_and_evaluations_that_decide_what_is_saved() => Verify.Reports(Snippet.TorchSharp, """
        var test = DataLoader(torchvision.datasets.MNIST("d", train: false), 64); var best = 9f;
        foreach (var (a, b) in batches)
        {
            optimizer.zero_grad(); criterion.call(model.call(a), b).backward(); optimizer.step();
            var sum = 0f;
            foreach (var batch in test) sum += criterion.call(model.call(batch["data"]), batch["label"]).item<float>();
            if ([|sum|] < best) { best = sum; model.save("best"); }
        }
        """);

    [Fact]
    public Task Is_silent_on_a_validation_that_nothing_measures_again() => Verify.IsSilent(Snippet.TorchSharp, """
        var best = 9f;
        for (var turn = 0; turn < 99; turn++)
        {
            optimizer.zero_grad(); functional.mse_loss(model.call(x[..80]), y[..80]).backward(); optimizer.step();
            var loss = functional.mse_loss(model.call(x[80..]), y[80..]).item<float>();
            if (loss < best) { best = loss; model.save("best"); }
        }
        """);

    [Theory]
    [InlineData("[|parts.TestSet|]", "ml.Regression.Evaluate(found.Model.Transform(parts.TestSet));")]
    [InlineData("[|parts.TestSet|]", "Console.WriteLine(found.Metric);")]
    [InlineData("inner.TestSet", "ml.Regression.Evaluate(found.Model.Transform(parts.TestSet));")]
    public async Task The_validation_rows_of_an_experiment(string validation, string reported)
    {
        var source = $$"""
            var parts = ml.Data.TrainTestSplit(data); var inner = ml.Data.TrainTestSplit(parts.TrainSet);
            var experiment = Microsoft.ML.AutoML.AutoMLExperimentExtension.SetDataset(Microsoft.ML.AutoML.MLContextExtension.Auto(ml).CreateExperiment(), inner.TrainSet, {{validation}});
            var found = experiment.Run();
            {{reported}}
            """;
        await (validation[0] == '[' ? Verify.Reports(Snippet.MlNet, source) : Verify.IsSilent(Snippet.MlNet, source));
    }

    /// <summary>A training by hand whose loss on <c>x[80..]</c> is <c>error</c> in each turn; a case says what is decided by it, and what is measured behind it.</summary>
    static string Steered(string before, string turn, string measured = "x[80..], y[80..]") => $$"""
        static class App
        {
            static void Run(Module<Tensor, Tensor> net, optim.Optimizer rule, Tensor x, Tensor y)
            {
                var plateau = optim.lr_scheduler.ReduceLROnPlateau(rule);
                var (best, bad, stop) = (9f, 0, false);
                {{before}}
                {
                    rule.zero_grad(); functional.mse_loss(net.call(x[..80]), y[..80]).backward(); rule.step();
                    var error = [|Error(net, x[80..{{(measured[1] == '[' && measured.StartsWith("x[80", StringComparison.Ordinal) ? "" : "90")}}], y[80..])|];
                    {{turn}}
                }
                Console.WriteLine(Error(net, {{measured}}));
            }
            static float Error(Module<Tensor, Tensor> net, Tensor x, Tensor y) => functional.mse_loss(net.call(x), y).item<float>();
        }
        """;

    public static TheoryData<string, string> Decisions => new()
    {
        { "for (var turn = 0; turn < 99 && bad < 5; turn++)", "bad = error < best ? 0 : bad + 1; best = Math.Min(best, error);" },
        { "for (var turn = 0; turn < 99; turn++)", "plateau.step(error);" },
        { "for (var turn = 0; turn < 99; turn++)", "if (error < best) { best = error; bad = 0; } else { bad++; if (bad > 5) break; }" },
        { "for (var turn = 0; turn < 99; turn++)", "if (error < best) { best = error; bad = 0; } else bad++; if (bad > 5) { Console.WriteLine(turn); break; }" },
        { "while (!stop)", "if (error < best) { best = error; bad = 0; } else if (++bad > 5) stop = true;" },
    };

    [Theory]
    [MemberData(nameof(Decisions))]
    public Task Reports_what_is_decided_in_each_turn(string before, string turn) => Verify.Reports(Snippet.TorchProgram, Steered(before, turn));

    [Theory]
    [MemberData(nameof(Decisions))]
    public Task Is_silent_where_a_third_part_is_measured(string before, string turn) => Verify.IsSilent(Snippet.TorchProgram, Steered(before, turn, "x[90..], y[90..]").Replace("[|", "").Replace("|]", ""));

    [Theory]
    [InlineData("for (var turn = 0; turn < 99; turn++)", "Console.WriteLine(error); plateau.step();")]
    [InlineData("for (var turn = 0; turn < 99 && bad < 5; turn++)", "if (error < best) best = error; Console.WriteLine(best); if (turn % 10 == 0) bad++;")]
    public Task Is_silent_where_the_score_is_only_shown(string before, string turn) => Verify.IsSilent(Snippet.TorchProgram, Steered(before, turn).Replace("[|", "").Replace("|]", ""));
}
