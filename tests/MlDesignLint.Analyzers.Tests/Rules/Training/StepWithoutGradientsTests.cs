using MlDesignLint.Testing;
using Verify = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Training.StepWithoutGradients>;
using VerifyFix = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Training.StepWithoutGradients, MlDesignLint.CodeFixes.Training.StepWithoutGradientsFix>;

namespace MlDesignLint.Analyzers.Tests.Rules.Training;

public class StepWithoutGradientsTests
{
    [Fact]
    public Task Reports_gradients_that_are_cleared_before_the_step() => Verify.Reports(Snippet.TorchSharp, """
        foreach (var (input, target) in batches)
        {
            criterion.call(model.call(input), target).backward();
            optimizer.zero_grad();
            optimizer.[|step|]();
        }
        """,
        "'step' follows gradients that were just cleared or never computed, so nothing is learned; call 'backward' between 'zero_grad' and it");

    [Fact]
    public Task Reports_a_step_that_comes_before_its_gradients() => Verify.Reports(Snippet.TorchSharp, """
        foreach (var (input, target) in batches)
        {
            optimizer.zero_grad();
            var loss = criterion.call(model.call(input), target);
            optimizer.[|step|]();
            loss.backward();
        }
        """);

    [Fact]
    public Task Reports_a_clearing_at_the_end_of_the_turn_before() => Verify.Reports(Snippet.TorchSharp, """
        foreach (var (input, target) in batches)
        {
            optimizer.[|step|]();
            criterion.call(model.call(input), target).backward();
            optimizer.zero_grad();
        }
        """);

    [Fact]
    public Task Reports_a_loop_that_makes_no_gradients_beside_one_that_does() => Verify.Reports(Snippet.TorchSharp, """
        foreach (var (input, target) in batches) { optimizer.zero_grad(); criterion.call(model.call(input), target).backward(); optimizer.step(); }
        foreach (var (input, target) in batches) { var loss = criterion.call(model.call(input), target); optimizer.[|step|](); }
        """);

    [Fact]
    public Task Is_silent_on_the_usual_orders() => Verify.IsSilent(Snippet.TorchSharp, """
        foreach (var (input, target) in batches)
        {
            optimizer.zero_grad(); criterion.call(model.call(input), target).backward(); optimizer.step();
        }

        foreach (var (input, target) in batches)
        {
            using var scope = NewDisposeScope();
            var loss = criterion.call(model.call(input), target);
            loss.backward();
            optimizer.step();
            optimizer.zero_grad();
        }
        """);

    [Fact]
    public Task Is_silent_where_the_step_is_conditional_or_comes_first() => Verify.IsSilent(Snippet.TorchSharp, """
        var i = 0;
        foreach (var (input, target) in batches)
        {
            optimizer.step();
            optimizer.zero_grad();
            criterion.call(model.call(input), target).backward();
            if (i++ > 3) { optimizer.step(); optimizer.zero_grad(); }
        }
        """);

    [Fact]
    public Task Is_silent_where_a_call_does_not_bind_to_the_library() => Verify.IsSilent(Snippet.TorchProgram, """
        public static class Job
        {
            static void Run(optim.Optimizer optimizer, Func<Tensor, Tensor> loss, Tensor x)
            {
                for (var i = 0; i < 3; i++) { optimizer.zero_grad(); loss(x); optimizer.step(); }
            }
        }
        """);

    [Fact]
    public Task Is_silent_where_a_helper_or_a_closure_makes_the_gradients() => Verify.IsSilent(Snippet.TorchSharp, """
        void Learn() { optimizer.zero_grad(); criterion.call(model.call(x), y).backward(); }
        for (var i = 0; i < 3; i++) { Learn(); optimizer.step(); }
        for (var i = 0; i < 3; i++) optimizer.step(() => { optimizer.zero_grad(); var loss = criterion.call(model.call(x), y); loss.backward(); return loss; });
        """);

    [Fact]
    public Task Moves_the_clearing_up() => VerifyFix.Fixes(
        Snippet.TorchSharp,
        """
        foreach (var (input, target) in batches)
        {
            criterion.call(model.call(input), target).backward();
            optimizer.zero_grad();
            optimizer.[|step|]();
        }
        """,
        """
        foreach (var (input, target) in batches)
        {
            optimizer.zero_grad();
            criterion.call(model.call(input), target).backward();
            optimizer.step();
        }
        """);

    [Fact]
    public Task Offers_nothing_where_the_step_comes_first() => VerifyFix.OffersNoFix(Snippet.TorchSharp, """
        foreach (var (input, target) in batches)
        {
            optimizer.zero_grad();
            optimizer.[|step|]();
            criterion.call(model.call(input), target).backward();
        }
        """);
}
