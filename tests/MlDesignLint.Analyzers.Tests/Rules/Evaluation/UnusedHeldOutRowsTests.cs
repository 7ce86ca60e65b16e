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
}
