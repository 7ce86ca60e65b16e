using MlDesignLint.Testing;
using Verify = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Leakage.StatisticsBeforeCut>;

namespace MlDesignLint.Analyzers.Tests.Rules.Leakage;

public class StatisticsBeforeCutTests
{
    [Fact]
    public Task Reports_a_mean_of_all_rows() => Verify.Reports(Snippet.TorchSharp, """
        var scaled = (x - x.[|mean()|]) / x.std();
        var train = scaled[TensorIndex.Slice(0, 800)];
        var test = scaled[TensorIndex.Slice(800, 1000)];
        """,
        "'mean' is taken over all rows, and 'scaled[TensorIndex.Slice(0, 800)]' is cut out of what was scaled by it, so the test rows shape the training; cut first and take it over the training part");

    [Fact]
    public Task Reports_statistics_in_variables_and_a_split() => Verify.Reports(Snippet.TorchSharp, """
        var low = x.[|amin(0)|];
        x = (x - low) / (x.amax(0) - low);
        var parts = x.split(new long[] { 800, 200 });
        """);

    [Fact]
    public Task Reports_an_array_that_is_sliced() => Verify.Reports(Snippet.Keras, """
        var centred = x - np.[|mean(x)|];
        var (train, test) = (centred[":800"], centred["800:"]);
        """);

    [Fact]
    public Task Is_silent_on_statistics_of_the_training_part() => Verify.IsSilent(Snippet.TorchSharp, """
        var (train, test) = (x[TensorIndex.Slice(0, 800)], x[TensorIndex.Slice(800, 1000)]);
        var (mean, deviation) = (train.mean(), train.std());
        train = (train - mean) / deviation; test = (test - mean) / deviation;
        """);

    [Fact]
    public Task Is_silent_on_batches_cut_in_a_loop() => Verify.IsSilent(Snippet.TorchSharp, """
        var scaled = (x - x.mean()) / x.std();
        for (var i = 0; i < 10; i++) Console.WriteLine(model.call(scaled[TensorIndex.Slice(i * 32, i * 32 + 32)]).sum().item<float>());
        """);

    [Fact]
    public Task Is_silent_on_columns() => Verify.IsSilent(Snippet.TorchSharp, """
        var scaled = (x - x.mean()) / x.std();
        var (left, right) = (scaled.narrow(1, 0, 4), scaled.narrow(1, 4, 4));
        """);

    [Fact]
    public Task Is_silent_on_a_norm_inside_a_row() => Verify.IsSilent(Snippet.Keras, """
        var centred = x - 127.5f;
        var (train, test) = (centred[":800"], centred["800:"]);
        """);
}
