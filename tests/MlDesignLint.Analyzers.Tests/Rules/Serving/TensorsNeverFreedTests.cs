using MlDesignLint.Testing;
using Verify = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Serving.TensorsNeverFreed>;
using VerifyFix = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Serving.TensorsNeverFreed, MlDesignLint.CodeFixes.Serving.TensorsNeverFreedFix>;

namespace MlDesignLint.Analyzers.Tests.Rules.Serving;

public class TensorsNeverFreedTests
{
    [Fact]
    public Task Reports_a_training_loop_that_frees_nothing() => Verify.Reports(Snippet.TorchSharp, """
        [|foreach|] (var (input, target) in batches)
        {
            optimizer.zero_grad(); criterion.call(model.call(input), target).backward(); optimizer.step();
        }
        """,
        "Nothing in this loop frees the tensors of 'call', so native memory grows until the garbage collector happens to run; open 'NewDisposeScope' in each turn");

    [Fact]
    public Task Reports_a_training_loop_beside_an_evaluation_that_frees() => Verify.Reports(Snippet.TorchSharp, """
        for (var epoch = 0; epoch < 10; epoch++)
        {
            Train();
            Test();
        }
        void Train() { [|foreach|] (var (input, target) in batches) { optimizer.zero_grad(); criterion.call(model.call(input), target).backward(); optimizer.step(); } }
        void Test() { foreach (var (input, target) in batches) { using var scope = NewDisposeScope(); Console.WriteLine(model.call(input).sum().item<float>()); } }
        """);

    [Fact]
    public Task Is_silent_with_a_scope_in_the_loop_or_around_it() => Verify.IsSilent(Snippet.TorchSharp, """
        foreach (var (input, target) in batches)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad(); criterion.call(model.call(input), target).backward(); optimizer.step();
        }

        using (NewDisposeScope()) Epoch();
        void Epoch() { foreach (var (input, target) in batches) { optimizer.zero_grad(); criterion.call(model.call(input), target).backward(); optimizer.step(); } }
        """);

    [Fact]
    public Task Is_silent_where_tensors_are_disposed_one_by_one() => Verify.IsSilent(Snippet.TorchSharp, """
        foreach (var (input, target) in batches) { using var loss = criterion.call(model.call(input), target); optimizer.zero_grad(); loss.backward(); optimizer.step(); }
        foreach (var (input, target) in batches) { var loss = criterion.call(model.call(input), target); optimizer.zero_grad(); loss.backward(); optimizer.step(); loss.Dispose(); }
        """);

    [Fact]
    public Task Reports_a_loop_that_predicts_for_row_after_row() => Verify.Reports(Snippet.TorchSharp, """
        var index = new Dictionary<string, float[]>();
        using (no_grad())
        {
            [|foreach|] (var name in new[] { "a", "b" })
            {
                var output = model.call(x);
                var unit = output / output.norm();
                index[name] = unit.cpu().data<float>().ToArray();
            }
        }
        """);

    [Fact]
    public Task Is_silent_on_predictions_that_are_kept_or_freed_and_on_a_counted_few() => Verify.IsSilent(Snippet.TorchProgram, """
        static class App
        {
            static List<Tensor> Kept(Module<Tensor, Tensor> net, IEnumerable<Tensor> batches)
            {
                var kept = new List<Tensor>();
                foreach (var batch in batches) kept.Add(net.call(batch));
                return kept;
            }

            static float Score(Module<Tensor, Tensor> net, Tensor batch) { using var output = net.call(batch); return output.sum().item<float>(); }

            static void Run(Module<Tensor, Tensor> net, IEnumerable<Tensor> batches, Tensor x)
            {
                var total = 0f;
                foreach (var batch in batches) total += Score(net, batch);
                for (var i = 0; i < 3; i++) total += net.call(x).item<float>();
                using var scope = NewDisposeScope();
                foreach (var batch in batches) total += net.call(batch).sum().item<float>();
            }
        }
        """);

    [Fact]
    public Task Opens_a_scope_in_each_turn() => VerifyFix.Fixes(
        Snippet.TorchSharp,
        """
        [|foreach|] (var (input, target) in batches)
        {
            var loss = criterion.call(model.call(input), target);
            optimizer.zero_grad();
            loss.backward();
            optimizer.step();
        }
        """,
        """
        foreach (var (input, target) in batches)
        {
            using var scope = torch.NewDisposeScope();
            var loss = criterion.call(model.call(input), target);
            optimizer.zero_grad();
            loss.backward();
            optimizer.step();
        }
        """);

    [Fact]
    public Task Offers_nothing_where_a_tensor_leaves_the_turn() => VerifyFix.OffersNoFix(Snippet.TorchSharp, """
        Tensor last = x;
        [|foreach|] (var (input, target) in batches)
        {
            last = criterion.call(model.call(input), target);
            optimizer.zero_grad();
            last.backward();
            optimizer.step();
        }
        """);
}
