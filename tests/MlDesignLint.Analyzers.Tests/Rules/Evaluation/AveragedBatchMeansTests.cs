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
        "'sum / loader.Count' gives the last, smaller batch the weight of a full one, so the result depends on the batch size; weigh each batch by its rows");

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

    [Fact]
    public Task Reports_the_average_of_a_list_of_shares() => Verify.Reports(Snippet.TorchSharp, """
        var shares = new List<float>();
        foreach (var batch in DataLoader(dataset, 64))
            shares.Add(model.call(batch["x"]).argmax(1).eq(batch["y"]).to(float32).mean().item<float>());
        Console.WriteLine([|shares.Average()|]);
        """);

    [Fact]
    public Task Is_silent_on_averages_of_other_lists() => Verify.IsSilent(Snippet.TorchSharp, """
        var (rows, losses) = (new List<long>(), new List<float>());
        foreach (var batch in DataLoader(dataset, 64))
        {
            var loss = functional.mse_loss(model.call(batch["x"]), batch["y"]);
            loss.backward();
            losses.Add(loss.item<float>());
        }
        foreach (var batch in DataLoader(dataset, 64)) rows.Add(model.call(batch["x"]).argmax(1).eq(batch["y"]).sum().item<long>());
        Console.WriteLine(losses.Average() + rows.Average());
        """);

    [Fact]
    public Task Reports_fields_lists_and_queries() => Verify.Reports(Snippet.TorchProgram, """
        sealed class Evaluation(Module<Tensor, Tensor> net)
        {
            double _sum; int _turns;
            public double Run(DataLoader loader)
            {
                foreach (var batch in loader) { _sum += functional.mse_loss(net.call(batch["x"]), batch["y"]).item<float>(); _turns++; }
                return [|_sum / _turns|];
            }
            public float Listed(DataLoader loader)
            {
                var losses = new List<float>();
                foreach (var batch in loader) losses.Add(functional.mse_loss(net.call(batch["x"]), batch["y"]).item<float>());
                return [|losses.Sum() / losses.Count|];
            }
            public float Queried(DataLoader loader) => [|loader.Select(batch => functional.mse_loss(net.call(batch["x"]), batch["y"]).item<float>()).Average()|];
            public double Shares(DataLoader loader)
            {
                var shares = new List<double>();
                foreach (var batch in loader) shares.Add((double)net.call(batch["x"]).argmax(1).eq(batch["y"]).sum().item<long>() / batch["y"].shape[0]);
                return [|shares.Average()|];
            }
        }
        """);

    [Fact]
    public Task Reports_batches_that_come_as_an_interface() => Verify.Reports(Snippet.TorchProgram, """
        static class App
        {
            static double Error(Module<Tensor, Tensor> net, IEnumerable<IList<Tensor>> batches)
            {
                var errors = new List<double>();
                foreach (var batch in batches) errors.Add(L1Loss().call(net.call(batch[0]), batch[1]).item<float>());
                return [|errors.Average()|];
            }
            static void Run(Module<Tensor, Tensor> net, Tensor x, Tensor y) => Error(net, torch.utils.data.DataLoader(torch.utils.data.TensorDataset(x, y), 64));
        }
        """);

    [Fact]
    public Task Is_silent_on_lists_of_sums_and_sizes_and_where_the_rest_is_dropped() => Verify.IsSilent(Snippet.TorchProgram, """
        static class App
        {
            static double Error(Module<Tensor, Tensor> net, IEnumerable<IList<Tensor>> batches)
            {
                List<double> errors = new(), rows = new();
                foreach (var batch in batches) { errors.Add(L1Loss(Reduction.Sum).call(net.call(batch[0]), batch[1]).item<float>()); rows.Add(batch[0].shape[0]); }
                return errors.Sum() / rows.Sum() + rows.Average();
            }
            static double Mean(Module<Tensor, Tensor> net, IEnumerable<IList<Tensor>> batches)
            {
                var errors = new List<double>();
                foreach (var batch in batches) errors.Add(L1Loss().call(net.call(batch[0]), batch[1]).item<float>());
                return errors.Average();
            }
            static void Run(Module<Tensor, Tensor> net, Tensor x, Tensor y)
            {
                Error(net, torch.utils.data.DataLoader(torch.utils.data.TensorDataset(x, y), 64));
                Mean(net, torch.utils.data.DataLoader(torch.utils.data.TensorDataset(x, y), 64, drop_last: true));
            }
        }
        """);

    const string Measure = """
            Console.WriteLine(Measure(model, DataLoader(dataset, 64), (output, target) => functional.mse_loss(output, target)));
        }
        static double Measure(Classifier model, TorchSharp.Modules.DataLoader loader, Func<Tensor, Tensor, Tensor> loss)
        {
            var total = 0.0; var count = 0;
            foreach (var batch in loader) { total += loss(model.call(batch["x"]), batch["y"]).item<float>(); count++; }
            return [|total / count|];
        """;

    [Fact]
    public Task Reports_the_means_of_a_loss_that_is_passed() => Verify.Reports(Snippet.TorchSharp, Measure);

    [Fact]
    public Task Is_silent_on_sums_of_a_loss_that_is_passed() => Verify.IsSilent(Snippet.TorchSharp, Measure.Replace("(output, target))", "(output, target, Reduction.Sum))").Replace("[|", "").Replace("|]", ""));
}
