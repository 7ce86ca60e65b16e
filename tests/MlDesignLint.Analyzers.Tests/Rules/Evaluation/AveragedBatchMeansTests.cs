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
}
