using MlDesignLint.Testing;
using Verify = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Evaluation.AveragedBatchMeans>;

namespace MlDesignLint.Analyzers.Tests.Rules.Evaluation;

public class AveragedBatchMeansTests
{
    [Fact]
    public Task Reports_a_sum_over_the_number_of_batches() => Verify.Reports(Snippet.TorchSharp, """
        var loader = DataLoader(dataset, 64); var sum = 0.0;
        foreach (var batch in loader) sum += functional.mse_loss(model.call(batch["x"]), batch["y"]).item<float>();
        Console.WriteLine([|sum / loader.Count|]);
        """,
        "'sum / loader.Count' gives the last, smaller batch the weight of a full one, so the loss depends on the batch size; weigh each batch by its rows");

    [Fact]
    public Task Reports_a_counter_of_batches() => Verify.Reports(Snippet.TorchSharp, """
        var sum = 0.0; var turns = 0; var loss = MSELoss();
        foreach (var batch in DataLoader(dataset, 64))
        {
            var error = loss.call(model.call(batch["x"]), batch["y"]);
            sum += error.item<float>();
            turns++;
        }
        Console.WriteLine([|sum / turns|]);
        """);

    [Fact]
    public Task Is_silent_on_batches_weighed_by_their_rows() => Verify.IsSilent(Snippet.TorchSharp, """
        var sum = 0.0; var rows = 0L;
        foreach (var batch in DataLoader(dataset, 64))
        {
            sum += functional.mse_loss(model.call(batch["x"]), batch["y"]).item<float>() * batch["x"].shape[0];
            rows += batch["x"].shape[0];
        }
        Console.WriteLine(sum / rows);
        """);

    [Fact]
    public Task Is_silent_on_sums_over_rows() => Verify.IsSilent(Snippet.TorchSharp, """
        var sum = 0.0; var loader = DataLoader(dataset, 64);
        foreach (var batch in loader) sum += functional.mse_loss(model.call(batch["x"]), batch["y"], Reduction.Sum).item<float>();
        Console.WriteLine(sum / loader.Count);
        """);

    [Fact]
    public Task Is_silent_where_the_rest_is_dropped() => Verify.IsSilent(Snippet.TorchSharp, """
        var sum = 0.0; var loader = DataLoader(dataset, 64, drop_last: true);
        foreach (var batch in loader) sum += functional.mse_loss(model.call(batch["x"]), batch["y"]).item<float>();
        Console.WriteLine(sum / loader.Count);
        """);

    [Fact]
    public Task Is_silent_on_the_running_loss_of_a_training() => Verify.IsSilent(Snippet.TorchSharp, """
        var sum = 0.0; var loader = DataLoader(dataset, 64);
        foreach (var batch in loader)
        {
            var loss = functional.mse_loss(model.call(batch["x"]), batch["y"]);
            optimizer.zero_grad(); loss.backward(); optimizer.step();
            sum += loss.item<float>();
        }
        Console.WriteLine(sum / loader.Count);
        """);

    [Fact]
    public Task Reports_batches_of_an_iterator_with_a_rest() => Verify.Reports(Snippet.TorchProgram, """
        static class App
        {
            static IEnumerable<Tensor> Pieces(Tensor rows, int size)
            {
                for (var from = 0; from < 1000; from += size)
                    yield return rows.narrow(0, from, Math.Min(size, 1000 - from));
            }
            static Tensor Loss(Module<Tensor, Tensor> net, Tensor rows) => functional.cross_entropy(net.call(rows), rows.argmax(1));
            static double Mean(Module<Tensor, Tensor> net, Tensor rows)
            {
                var (total, turns) = (0.0, 0);
                var sum = 0.0; var count = 0;
                foreach (var piece in Pieces(rows, 64)) { sum += Loss(net, piece).item<float>(); count++; }
                return [|sum / count|];
            }
        }
        """);

    [Fact]
    public Task Reports_slices_up_to_the_end() => Verify.Reports(Snippet.TorchSharp, """
        var sum = 0.0; var turns = 0;
        for (var i = 0; i < 1000; i += 64)
        {
            var end = Math.Min(i + 64, 1000);
            sum += functional.mse_loss(model.call(x[TensorIndex.Slice(i, end)]), y[TensorIndex.Slice(i, end)]).item<float>();
            turns++;
        }
        Console.WriteLine([|sum / turns|]);
        """);

    [Fact]
    public Task Is_silent_on_slices_of_one_size_and_on_unknown_batches() => Verify.IsSilent(Snippet.TorchSharp, """
        var sum = 0.0; var turns = 0;
        for (var i = 0; i + 64 <= 1000; i += 64)
        {
            sum += functional.mse_loss(model.call(x[TensorIndex.Slice(i, i + 64)]), y[TensorIndex.Slice(i, i + 64)]).item<float>();
            turns++;
        }
        Console.WriteLine(sum / turns);
        var other = 0.0; var rounds = 0;
        foreach (var (input, target) in batches) { other += functional.mse_loss(model.call(input), target).item<float>(); rounds++; }
        Console.WriteLine(other / rounds);
        """);

    [Fact]
    public Task Is_silent_where_batches_divide_a_known_data_set() => Verify.IsSilent(Snippet.TorchSharp, """
        var sum = 0.0; var loader = DataLoader(torchvision.datasets.MNIST("data", false), 500);
        foreach (var batch in loader) sum += functional.cross_entropy(model.call(batch["data"]), batch["label"]).item<float>();
        Console.WriteLine(sum / loader.Count);
        """);
}
