using MlDesignLint.Testing;
using Verify = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Training.UnclearedGradients>;
using VerifyFix = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Training.UnclearedGradients, MlDesignLint.CodeFixes.Training.UnclearedGradientsFix>;

namespace MlDesignLint.Analyzers.Tests.Rules.Training;

public class UnclearedGradientsTests
{
    [Fact]
    public Task Reports_a_loop_that_only_adds() => Verify.Reports(Snippet.TorchSharp, """
        foreach (var (input, target) in batches)
        {
            criterion.call(model.call(input), target).[|backward|]();
            optimizer.step();
        }
        """,
        "'backward' adds its gradients to those of all turns of the loop before, so the steps go ever further astray; call 'zero_grad' before it");

    [Fact]
    public Task Reports_a_step_in_a_method_that_a_loop_calls_and_a_clearing_before_the_loop() => Verify.Reports(Snippet.TorchSharp, """
        optimizer.zero_grad();
        for (var epoch = 0; epoch < 10; epoch++)
            Step();
        void Step()
        {
            criterion.call(model.call(x), y).[|backward|]();
            optimizer.step();
        }
        """);

    [Fact]
    public Task Is_silent_when_gradients_are_cleared_anywhere_in_the_loop() => Verify.IsSilent(Snippet.TorchSharp, """
        foreach (var (input, target) in batches)
        {
            optimizer.zero_grad(); criterion.call(model.call(input), target).backward(); optimizer.step();
        }

        foreach (var (input, target) in batches)
        {
            criterion.call(model.call(input), target).backward();
            optimizer.step();
            model.zero_grad();
        }
        """);

    [Fact]
    public Task Reports_gradients_that_are_cleared_once_an_epoch() => Verify.Reports(Snippet.TorchSharp, """
        for (var epoch = 0; epoch < 10; epoch++)
        {
            optimizer.zero_grad();
            foreach (var (input, target) in batches)
            {
                criterion.call(model.call(input), target).[|backward|]();
                optimizer.step();
            }
        }
        """);

    [Fact]
    public Task Is_silent_when_all_batches_of_an_epoch_make_one_step() => Verify.IsSilent(Snippet.TorchSharp, """
        for (var epoch = 0; epoch < 10; epoch++)
        {
            optimizer.zero_grad();
            foreach (var (input, target) in batches) criterion.call(model.call(input), target).backward();
            optimizer.step();
        }
        """);

    [Fact]
    public Task Reports_a_loop_whose_event_only_prints() => Verify.Reports(Snippet.TorchProgram, """
        sealed class Loop(Module<Tensor, Tensor> net, optim.Optimizer rule)
        {
            public event Action<int> Ended;
            public void Run(IEnumerable<Tensor> batches)
            {
                foreach (var batch in batches) { net.call(batch).sum().[|backward|](); rule.step(); Ended?.Invoke(1); }
            }
            static void Log(Loop loop) => loop.Ended += i => Console.WriteLine(i);
        }
        sealed class Other(Module<Tensor, Tensor> net, optim.Optimizer rule)
        {
            public event Action<int> Finished;
            public event Action<int> Unseen;
            public void Run(IEnumerable<Tensor> batches)
            {
                foreach (var batch in batches) { net.call(batch).sum().backward(); rule.step(); Finished?.Invoke(1); }
                foreach (var batch in batches) { net.call(batch).sum().backward(); rule.step(); Unseen?.Invoke(1); }
            }
            void Clear() => Finished += _ => rule.zero_grad();
        }
        """);

    [Fact]
    public Task Is_silent_when_gradients_are_accumulated_on_purpose() => Verify.IsSilent(Snippet.TorchSharp, """
        var i = 0;
        foreach (var (input, target) in batches)
        {
            (criterion.call(model.call(input), target) / 4).backward();
            if (++i % 4 == 0) { optimizer.step(); optimizer.zero_grad(); }
        }
        """);

    [Fact]
    public Task Is_silent_when_a_helper_or_a_delegate_clears_them() => Verify.IsSilent(Snippet.TorchSharp, """
        void Clear() => optimizer.zero_grad();
        Action<int> onBatch = _ => optimizer.zero_grad();
        Action<int> several = _ => { };
        several += _ => optimizer.zero_grad();
        foreach (var (input, target) in batches) { Clear(); criterion.call(model.call(input), target).backward(); optimizer.step(); }
        foreach (var (input, target) in batches) { onBatch(1); criterion.call(model.call(input), target).backward(); optimizer.step(); }
        foreach (var (input, target) in batches) { several(1); criterion.call(model.call(input), target).backward(); optimizer.step(); }
        """);

    [Fact]
    public Task Is_silent_when_unseen_code_may_clear_them() => Verify.IsSilent(Snippet.TorchProgram, """
        public static class App
        {
            public static void Run(Module<Tensor, Tensor> model, optim.Optimizer optimizer, IEnumerable<Tensor> batches, Action<int> onBatch)
            {
                foreach (var batch in batches) { onBatch(1); model.call(batch).sum().backward(); optimizer.step(); }
            }
        }
        """);

    [Fact]
    public Task Reports_a_loop_whose_callback_only_prints() => Verify.Reports(Snippet.TorchSharp, """
        Action<int> onBatch = i => Console.WriteLine(i);
        foreach (var (input, target) in batches) { onBatch?.Invoke(1); criterion.call(model.call(input), target).[|backward|](); optimizer.step(); }
        """);

    const string Coach = """
        abstract class Coach<T>(Module<Tensor, Tensor> net)
        {
            protected readonly optim.Optimizer Rule = optim.SGD(net.parameters(), 0.1);
            protected abstract Tensor LossOf(T batch);
            protected virtual void Before(int i) { }
            public void Run(IEnumerable<T> batches)
            {
                foreach (var batch in batches) { Before(1); LossOf(batch).backward(); Rule.step(); }
            }
        }

        """;

    [Fact]
    public Task Reports_a_loop_whose_hooks_only_print() => Verify.Reports(Snippet.TorchProgram, Coach.Replace("backward", "[|backward|]") + """
        sealed class Plain(Module<Tensor, Tensor> net) : Coach<Tensor>(net)
        {
            protected override Tensor LossOf(Tensor batch) => batch.sum();
            protected override void Before(int i) => Console.WriteLine(i);
        }
        """);

    [Fact]
    public Task Is_silent_when_a_hook_of_a_derived_class_clears_them() => Verify.IsSilent(Snippet.TorchProgram, Coach + """
        sealed class Plain(Module<Tensor, Tensor> net) : Coach<Tensor>(net)
        {
            protected override Tensor LossOf(Tensor batch) => batch.sum();
            protected override void Before(int i) => Rule.zero_grad();
        }
        """);

    [Fact]
    public Task Is_silent_when_only_classes_out_of_sight_fill_the_hooks() => Verify.IsSilent(Snippet.TorchProgram, Coach.Replace("abstract class", "public abstract class"));

    [Fact]
    public Task Is_silent_on_a_single_step_and_on_gradients_cleared_by_hand() => Verify.IsSilent(Snippet.TorchSharp, """
        criterion.call(model.call(x), y).backward();
        optimizer.step();
        foreach (var (input, target) in batches)
        {
            criterion.call(model.call(input), target).backward();
            optimizer.step();
            foreach (var parameter in model.parameters()) parameter.grad = null;
        }
        """);

    [Fact]
    public Task Clears_the_gradients_of_the_optimizer_that_steps() => VerifyFix.Fixes(
        Snippet.TorchSharp,
        """
        foreach (var (input, target) in batches)
        {
            var loss = criterion.call(model.call(input), target);
            loss.[|backward|]();
            optimizer.step();
        }
        """,
        """
        foreach (var (input, target) in batches)
        {
            var loss = criterion.call(model.call(input), target);
            optimizer.zero_grad();
            loss.backward();
            optimizer.step();
        }
        """);

    [Fact]
    public Task Offers_nothing_where_the_optimizer_steps_elsewhere() => VerifyFix.OffersNoFix(Snippet.TorchSharp, """
        void Step() => optimizer.step();
        foreach (var (input, target) in batches)
        {
            criterion.call(model.call(input), target).[|backward|]();
            Step();
        }
        """);
}
