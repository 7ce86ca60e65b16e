using MlDesignLint.Testing;
using Verify = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Evaluation.UnusedHeldOutRows>;

namespace MlDesignLint.Analyzers.Tests.Rules.Evaluation;

public class UnusedHeldOutRowsTests
{
    [Fact]
    public Task Reports_the_rest_that_nobody_reads() => Verify.Reports(Snippet.TorchSharp, """
        var rows = Enumerable.Range(0, 100).Select(i => i / 100f).ToArray();
        var train = tensor(rows.Take(80).ToArray());
        var test = rows.[|Skip|](80).ToArray();
        criterion.call(model.call(train), y).backward(); optimizer.step();
        """,
        "'test' is held out of the training and never looked at again, so the rows are lost to both; evaluate the model on it");

    [Fact]
    public Task Reports_a_test_part_that_nobody_loads() => Verify.Reports(Snippet.TorchSharp, """
        var train = DataLoader(torchvision.datasets.MNIST("data", train: true), 64, shuffle: true);
        var test = torchvision.datasets.[|MNIST|]("data", train: false);
        foreach (var batch in train) { criterion.call(model.call(batch["data"]), batch["label"]).backward(); optimizer.step(); }
        """);

    [Fact]
    public Task Is_silent_where_the_rest_is_measured() => Verify.IsSilent(Snippet.TorchSharp, """
        var rows = Enumerable.Range(0, 100).Select(i => i / 100f).ToArray();
        var (train, test) = (tensor(rows.Take(80).ToArray()), rows.Skip(80).ToArray());
        criterion.call(model.call(train), y).backward(); optimizer.step();
        Console.WriteLine(criterion.call(model.call(tensor(test)), y).item<float>());
        """);

    [Fact]
    public Task Is_silent_where_nothing_is_trained() => Verify.IsSilent(Snippet.TorchSharp, """
        var rows = Enumerable.Range(0, 100).Select(i => i / 100f).ToArray();
        var shown = model.call(tensor(rows.Take(80).ToArray()));
        var rest = rows.Skip(80).ToArray();
        """);

    [Fact]
    public Task Is_silent_on_a_header_that_is_skipped() => Verify.IsSilent(Snippet.TorchSharp, """
        var lines = System.IO.File.ReadAllLines("rows.csv");
        var header = lines.Skip(1).ToArray();
        criterion.call(model.call(x), y).backward(); optimizer.step();
        """);

    [Fact]
    public Task Reports_test_arrays_that_are_only_scaled() => Verify.Reports(Snippet.Keras, """
        var ((trainX, trainY), (testX, testY)) = keras.datasets.mnist.[|load_data|]();
        (trainX, testX) = (trainX / 255f, testX / 255f);
        testY = np_utils.to_categorical(testY, 10);
        model.fit(trainX, trainY, epochs: 5, validation_split: 0.1f);
        """,
        "'testX' is held out of the training and never looked at again, so the rows are lost to both; evaluate the model on it");

    [Fact]
    public Task Reports_test_arrays_in_fields() => Verify.Reports(Snippet.Keras, """
                Prepare();
                model.fit(_x, _y, epochs: 5);
            }
            static NDArray _x, _y, _xTest, _yTest;
            static void Prepare()
            {
                ((_x, _y), (_xTest, _yTest)) = keras.datasets.cifar10.[|load_data|]();
                _xTest = _xTest / 255f;
        """);

    [Fact]
    public Task Is_silent_on_test_arrays_that_are_used_in_part() => Verify.IsSilent(Snippet.Keras, """
        var ((trainX, trainY), (testX, testY)) = keras.datasets.mnist.load_data();
        (trainX, testX) = (trainX / 255f, testX / 255f);
        model.fit(trainX, trainY, epochs: 5);
        Console.WriteLine(model.predict(testX));
        """);

    [Fact]
    public Task Is_silent_on_test_arrays_that_are_dropped_or_seen_by_others() => Verify.IsSilent(Snippet.Keras, """
                var ((trainX, trainY), _) = keras.datasets.mnist.load_data();
                model.fit(trainX, trainY, epochs: 5);
                ((_x, _y), (HeldX, HeldY)) = keras.datasets.cifar10.load_data();
                model.fit(_x, _y, epochs: 5);
            }
            static NDArray _x, _y;
            public static NDArray HeldX, HeldY;
            static void Nothing()
            {
        """);

    [Fact]
    public Task Is_silent_on_arrays_of_which_no_part_is_trained_on() => Verify.IsSilent(Snippet.Keras, """
        var ((trainX, trainY), (testX, testY)) = keras.datasets.mnist.load_data();
        model.fit(x, y, epochs: 5);
        """);

    /// <summary>A program that fits on <c>parts.TrainX</c>; a case says how the parts are cut, in a function that gives them on, and what is done with the test part.</summary>
    static string Split(string use) => $$"""
                var parts = Cut(new float[100][], 80);
                model.fit(parts.TrainX, parts.TrainY);
                {{use}}
            }
            record Parts(NDArray TrainX, NDArray TrainY, NDArray TestX, NDArray TestY);
            static Parts Cut(float[][] rows, int first)
            {
                var (trainX, trainY) = Arrays(rows.Take(first).ToArray());
                var (testX, testY) = Arrays(rows.[|Skip|](first).ToArray());
                return new Parts(trainX, trainY, testX, testY);
            }
            static (NDArray, NDArray) Arrays(float[][] rows)
            {
                var x = new float[rows.Length, 8];
                for (var i = 0; i < rows.Length; i++) x[i, 0] = rows[i][0];
                return (np.array(x), np.array(x));
        """;

    [Theory]
    [InlineData("")]
    [InlineData("Console.WriteLine(parts.TestX.shape);")]
    public Task Reports_the_property_of_a_record_that_nobody_reads(string use) => Verify.Reports(Snippet.Keras, Split(use));

    [Theory]
    [InlineData("model.evaluate(parts.TestX, parts.TestY);")]
    [InlineData("var (_, _, heldX, heldY) = parts; model.evaluate(heldX, heldY);")]
    [InlineData("Console.WriteLine(parts.TestX.ToString());")]
    public Task Is_silent_on_the_property_of_a_record_that_is_read(string use) => Verify.IsSilent(Snippet.Keras, Split(use).Replace("[|", "").Replace("|]", ""));

    [Theory]
    [InlineData("var (train, test) = (x[[|new Slice(0, 80)|]], x[new Slice(80, 100)]);", "model.fit(test, y);")]
    [InlineData("var (train, test) = Cut(x);", "model.fit(train, y);")]
    [InlineData("var parts = Cut(x);", "model.fit(parts.First, y);")]
    public Task Reports_a_part_of_a_pair_that_nobody_reads(string cut, string fit) => Verify.Reports(Snippet.Keras, $$"""
                {{cut}}
                {{fit}}
            }
            static (NDArray First, NDArray Last) Cut(NDArray rows)
            {
                {{(cut.Contains("Cut") ? "return (rows[new Slice(0, 80)], [|rows[new Slice(80, 100)]|]);" : "return (rows, rows);")}}
        """.Replace("x[[|new Slice(0, 80)|]]", "[|x[new Slice(0, 80)]|]"));

    [Fact]
    public Task Is_silent_where_the_inputs_alone_are_predicted_or_a_part_is_written_out() => Verify.IsSilent(Snippet.Keras, """
                var (train, test) = (x[new Slice(0, 80)], x[new Slice(80, 100)]);
                var (trainY, testY) = (y[new Slice(0, 80)], y[new Slice(80, 100)]);
                model.fit(train, trainY);
                Console.WriteLine(model.predict(test));
                var rows = new float[100][];
                model.fit(np.array(rows.Take(80).ToArray()), trainY);
                Keep(rows.Skip(80).ToArray());
            }
            static int Keep(float[][] rows)
            {
                System.IO.File.WriteAllLines("held.csv", rows.Select(row => row[0].ToString()));
                return rows.Length;
        """);

    [Theory]
    [InlineData("var (xHeld, yHeld) = data.[|Test|]; xHeld = xHeld / 255f;")]
    [InlineData("var held = data.[|Test|];")]
    public Task Reports_the_test_part_of_loaded_arrays(string held) => Verify.Reports(Snippet.Keras, "var data = keras.datasets.mnist.load_data(); var (xFirst, yFirst) = data.Train;" + held + "model.fit(xFirst, yFirst);");

    [Theory]
    [InlineData("var (xHeld, yHeld) = data.Test; xHeld = xHeld / 255f; model.evaluate(xHeld, yHeld);")]
    [InlineData("var held = data.Test; Show(held.Item1, held.Item2); void Show(NDArray x, NDArray y) => model.evaluate(x, y);")]
    public Task Is_silent_on_the_test_part_of_loaded_arrays_that_is_measured(string held) => Verify.IsSilent(Snippet.Keras, "var data = keras.datasets.mnist.load_data(); var (xFirst, yFirst) = data.Train; model.fit(xFirst, yFirst);" + held);

    /// <summary>Rows spread over two lists at random.</summary>
    const string Spread = """
        var (random, rows) = (new Random(1), new float[100][]);
        var (first, last) = (new List<float[]>(), new List<float[]>());
        foreach (var row in rows)
        {
            if (random.NextDouble() < 0.8) first.Add(row); else last.Add(row);
        }
        model.fit(np.array(first.ToArray()), y);
        """;

    [Fact]
    public Task Reports_a_list_that_rows_are_spread_over() => Verify.Reports(Snippet.Keras, Spread.Replace("last.Add", "[|last|].Add"));

    [Fact]
    public Task Is_silent_on_lists_that_are_both_read() => Verify.IsSilent(Snippet.Keras, Spread + "foreach (var row in last) Console.WriteLine(model.predict(np.array(row)));");

    const string Held = """
                var held = new Held(x);
                model.fit(held.First, y);
            }
            sealed class Held
            {
                public NDArray First { get; }
                public NDArray Last { get; }
                public Held(NDArray rows) { First = rows[new Slice(0, 80)]; Last = [|rows[new Slice(80)]|]; }
            }
            static void Nothing()
            {
        """;

    [Fact]
    public Task Reports_the_property_that_a_constructor_sets() => Verify.Reports(Snippet.Keras, Held);

    [Fact]
    public Task Is_silent_on_the_property_that_somebody_reads() => Verify.IsSilent(Snippet.Keras, Held.Replace("[|", "").Replace("|]", "").Replace("(held.First, y);", "(held.First, y); model.evaluate(held.Last, y);"));

    [Fact]
    public Task Reports_the_rest_in_a_notation_that_is_filled_in() => Verify.Reports(Snippet.Keras, """
        var cut = (int)x.shape[0] * 8 / 10;
        var xFirst = x[$"0:{cut}"];
        var yFirst = y[$":{cut}"];
        var xLast = [|x[$"{cut}:"]|];
        model.fit(xFirst, yFirst);
        """);

    [Fact]
    public Task Is_silent_on_a_rest_in_a_notation_that_is_measured() => Verify.IsSilent(Snippet.Keras, """
        var cut = (int)x.shape[0] * 8 / 10;
        var xFirst = x[$"0:{cut}"];
        var xLast = x[$"{cut}:"];
        model.fit(xFirst, y[$"0:{cut}"]);
        model.evaluate(xLast, y[$"{cut}:"]);
        """);

    [Fact]
    public Task Is_silent_on_other_notations_and_on_keys_that_look_like_one() => Verify.IsSilent(Snippet.Keras, """
        var (cut, next) = ((int)x.shape[0] * 8 / 10, new Dictionary<string, NDArray>());
        var column = x[$"{cut}:, 0"];
        var xLast = next[$"{cut}:"];
        model.fit(x[$"0:{cut}"], next[$":{cut}"]);
        """);
}
