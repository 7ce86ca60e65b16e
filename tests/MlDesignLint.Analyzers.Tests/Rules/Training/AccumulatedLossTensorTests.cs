using MlDesignLint.Testing;
using Verify = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Training.AccumulatedLossTensor>;
using VerifyFix = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Training.AccumulatedLossTensor, MlDesignLint.CodeFixes.Training.AccumulatedLossTensorFix>;

namespace MlDesignLint.Analyzers.Tests.Rules.Training;

public class AccumulatedLossTensorTests
{
    [Fact]
    public Task Reports_a_sum_of_tensors() => Verify.Reports(Snippet.TorchSharp, """
        Tensor total = zeros(1);
        foreach (var (input, target) in batches)
        {
            var loss = criterion.call(model.call(input), target);
            optimizer.zero_grad(); loss.backward(); optimizer.step();
            [|total += loss|];
        }
        """,
        "'total' holds on to everything that every loss was computed from, so memory grows with each batch; add 'loss.item<float>()'");

    [Fact]
    public Task Reports_a_sum_written_out() => Verify.Reports(Snippet.TorchSharp, """
        Tensor total = zeros(1);
        foreach (var (input, target) in batches)
        {
            var loss = criterion.call(model.call(input), target);
            loss.backward(); optimizer.step(); optimizer.zero_grad();
            [|total = total + loss|];
        }
        """);

    [Fact]
    public Task Is_silent_on_numbers_and_on_detached_tensors() => Verify.IsSilent(Snippet.TorchSharp, """
        var total = 0.0; Tensor sum = zeros(1);
        foreach (var (input, target) in batches)
        {
            var loss = criterion.call(model.call(input), target);
            optimizer.zero_grad(); loss.backward(); optimizer.step();
            total += loss.item<float>();
            sum += loss.detach();
        }
        """);

    [Fact]
    public Task Is_silent_on_a_sum_that_gradients_come_from() => Verify.IsSilent(Snippet.TorchSharp, """
        foreach (var (input, target) in batches)
        {
            Tensor total = zeros(1);
            for (var i = 0; i < 3; i++) total += criterion.call(model.call(input), target);
            optimizer.zero_grad(); total.backward(); optimizer.step();
        }
        """);

    [Fact]
    public Task Detaches_what_is_added() => VerifyFix.Fixes(
        Snippet.TorchSharp,
        """
        Tensor total = zeros(1);
        foreach (var (input, target) in batches)
        {
            var loss = criterion.call(model.call(input), target);
            optimizer.zero_grad(); loss.backward(); optimizer.step();
            [|total += loss|];
        }
        """,
        """
        Tensor total = zeros(1);
        foreach (var (input, target) in batches)
        {
            var loss = criterion.call(model.call(input), target);
            optimizer.zero_grad(); loss.backward(); optimizer.step();
            total += loss.detach();
        }
        """);
}
