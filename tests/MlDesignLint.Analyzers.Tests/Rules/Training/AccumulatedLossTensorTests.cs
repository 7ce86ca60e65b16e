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
    public Task Reports_losses_in_a_list_and_weighted_sums() => Verify.Reports(Snippet.TorchSharp, """
        var losses = new List<Tensor>(); Tensor total = zeros(1);
        foreach (var (input, target) in batches)
        {
            var loss = criterion.call(model.call(input), target);
            optimizer.zero_grad(); loss.backward(); optimizer.step();
            [|losses.Add(loss)|];
            [|total += loss * input.shape[0]|];
            [|total = total.add(loss)|];
        }
        """);

    [Fact]
    public Task Reports_a_helper_that_keeps_losses() => Verify.Reports(Snippet.TorchProgram, """
        sealed class Coach(Module<Tensor, Tensor> net, optim.Optimizer rule)
        {
            readonly List<Tensor> _losses = new();
            void Track(Tensor loss) { [|_losses.Add(loss)|]; }
            public void Run(IEnumerable<Tensor> batches)
            {
                foreach (var batch in batches)
                {
                    rule.zero_grad(); var loss = net.call(batch).sum(); loss.backward(); rule.step();
                    Track(loss);
                }
            }
        }
        """);

    [Fact]
    public Task Is_silent_on_lists_of_one_turn_and_on_lists_that_gradients_come_from() => Verify.IsSilent(Snippet.TorchSharp, """
        var all = new List<Tensor>();
        foreach (var (input, target) in batches)
        {
            var parts = new List<Tensor>();
            var loss = criterion.call(model.call(input), target);
            parts.Add(loss);
            all.Add(loss.detach().cpu());
            optimizer.zero_grad(); loss.backward(); optimizer.step();
        }
        var kept = new List<Tensor>();
        foreach (var (input, target) in batches) kept.Add(criterion.call(model.call(input), target));
        var mean = stack(kept).mean();
        mean.backward();
        optimizer.step();
        """);

    [Fact]
    public Task Is_silent_on_a_helper_that_keeps_numbers_and_on_tensors_without_a_loss() => Verify.IsSilent(Snippet.TorchProgram, """
        record Entry(int Turn, float Loss);
        sealed class Coach(Module<Tensor, Tensor> net, optim.Optimizer rule)
        {
            readonly List<Entry> _log = new();
            readonly List<Tensor> _inputs = new();
            void Track(int turn, Tensor loss) => _log.Add(new Entry(turn, loss.item<float>()));
            public void Run(IEnumerable<Tensor> batches)
            {
                foreach (var batch in batches)
                {
                    rule.zero_grad(); var loss = net.call(batch).sum(); loss.backward(); rule.step();
                    Track(1, loss);
                    _inputs.Add(batch);
                }
            }
        }
        """);

    [Fact]
    public Task Detaches_what_is_put_into_a_list() => VerifyFix.Fixes(
        Snippet.TorchSharp,
        """
        var losses = new List<Tensor>();
        foreach (var (input, target) in batches)
        {
            var loss = criterion.call(model.call(input), target);
            optimizer.zero_grad(); loss.backward(); optimizer.step();
            [|losses.Add(loss)|];
        }
        """,
        """
        var losses = new List<Tensor>();
        foreach (var (input, target) in batches)
        {
            var loss = criterion.call(model.call(input), target);
            optimizer.zero_grad(); loss.backward(); optimizer.step();
            losses.Add(loss.detach());
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

    [Fact]
    public Task Reports_a_sum_that_is_moved_out_of_its_scope() => Verify.Reports(Snippet.TorchSharp, """
        Tensor total = zeros(1);
        foreach (var (input, target) in batches)
        {
            using var scope = NewDisposeScope();
            var loss = criterion.call(model.call(input), target);
            optimizer.zero_grad(); loss.backward(); optimizer.step();
            [|total = (total + loss).MoveToOuterDisposeScope()|];
        }
        """);

    [Fact]
    public Task Is_silent_on_a_sum_without_its_history_that_is_moved() => Verify.IsSilent(Snippet.TorchSharp, """
        Tensor total = zeros(1);
        foreach (var (input, target) in batches)
        {
            using var scope = NewDisposeScope();
            var loss = criterion.call(model.call(input), target);
            optimizer.zero_grad(); loss.backward(); optimizer.step();
            total = (total + loss.detach()).MoveToOuterDisposeScope();
        }
        """);
}
