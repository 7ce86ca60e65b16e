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
}
