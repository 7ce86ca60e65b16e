using MlDesignLint.Testing;
using Verify = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Training.RepeatedStep>;
using VerifyFix = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Training.RepeatedStep, MlDesignLint.CodeFixes.Training.RepeatedStepFix>;

namespace MlDesignLint.Analyzers.Tests.Rules.Training;

public class RepeatedStepTests
{
    [Fact]
    public Task Reports_a_second_step() => Verify.Reports(Snippet.TorchSharp, """
        optimizer.zero_grad();
        criterion.call(model.call(x), y).backward();
        optimizer.step();
        optimizer.[|step|]();
        """,
        "This 'step' applies the gradients of the step before it once more, so the learning rate is twice what is set; remove one");

    [Fact]
    public Task Is_silent_on_two_optimizers() => Verify.IsSilent(Snippet.TorchSharp, """
        var other = optim.SGD(model.parameters(), 0.1);
        criterion.call(model.call(x), y).backward();
        optimizer.step();
        other.step();
        """);

    [Fact]
    public Task Is_silent_on_a_step_after_each_pass() => Verify.IsSilent(Snippet.TorchSharp, """
        for (var i = 0; i < 2; i++)
        {
            optimizer.zero_grad();
            criterion.call(model.call(x), y).backward();
            optimizer.step();
        }
        """);

    const string Learner = """
        public sealed class Coach(Module<Tensor, Tensor> net)
        {
            readonly optim.Optimizer _rule = optim.SGD(net.parameters(), 0.1);
            public void Learn(Tensor loss) { _rule.zero_grad(); loss.backward(); Move(); }
            public void Move() => _rule.step();
            public void Rest(Tensor loss) { if (loss.item<float>() < 1) return; loss.backward(); _rule.step(); }
            public void Again(Tensor loss) { loss.backward(); _rule.step(); }
        }

        """;

    [Fact]
    public Task Reports_a_step_behind_a_method_that_has_stepped() => Verify.Reports(Snippet.TorchProgram, Learner + """
        static class App
        {
            static void Run(Coach coach, Tensor loss)
            {
                coach.Learn(loss);
                Console.WriteLine(loss.item<float>());
                [|coach.Move()|];
            }
        }
        """);

    [Fact]
    public Task Reports_a_step_behind_a_method_whose_result_is_kept_and_behind_a_loop_of_steps() => Verify.Reports(Snippet.TorchProgram, """
        public sealed class Agent(Module<Tensor, Tensor> net)
        {
            public optim.Optimizer Rule { get; } = optim.SGD(net.parameters(), 0.1);
            public float Learn(Tensor x)
            {
                Rule.zero_grad();
                using (NewDisposeScope())
                {
                    var loss = net.call(x).sum();
                    loss.backward();
                    Rule.step();
                }
                return 0;
            }
        }
        static class App
        {
            static void Run(Agent agent, IEnumerable<Tensor> batches)
            {
                foreach (var batch in batches)
                {
                    var last = agent.Learn(batch);
                    agent.Rule.[|step|]();
                }
                foreach (var batch in batches) agent.Learn(batch);
                agent.Rule.[|step|]();
            }
        }
        """);

    [Fact]
    public Task Is_silent_where_a_step_is_taken_now_and_then() => Verify.IsSilent(Snippet.TorchSharp, """
        var i = 0;
        foreach (var (input, target) in batches)
        {
            criterion.call(model.call(input), target).backward();
            if (++i % 4 == 0) { optimizer.step(); optimizer.zero_grad(); }
        }
        optimizer.step();
        """);

    [Fact]
    public Task Is_silent_on_another_object_and_on_what_may_not_have_stepped() => Verify.IsSilent(Snippet.TorchProgram, Learner + """
        static class App
        {
            static void Run(Coach one, Coach other, Tensor loss, Tensor next)
            {
                one.Learn(loss);
                other.Move();
                one.Rest(next);
                one.Move();
                one.Again(next);
            }
        }
        """);

    [Fact]
    public Task Is_silent_on_the_same_field_of_two_objects() => Verify.IsSilent(Snippet.TorchProgram, """
        sealed class Pair { public optim.Optimizer Rule = null!; }
        static class App
        {
            static void Run(Pair left, Pair right, Tensor loss) { loss.backward(); left.Rule.step(); right.Rule.step(); }
        }
        """);

    [Fact]
    public Task Removes_the_second_step() => VerifyFix.Fixes(
        Snippet.TorchSharp,
        """
        criterion.call(model.call(x), y).backward();
        optimizer.step();
        optimizer.[|step|]();
        optimizer.zero_grad();
        """,
        """
        criterion.call(model.call(x), y).backward();
        optimizer.step();
        optimizer.zero_grad();
        """);

    [Fact]
    public Task Offers_nothing_for_a_step_in_a_method() => VerifyFix.OffersNoFix(Snippet.TorchProgram, Learner + """
        static class App
        {
            static void Run(Coach coach, Tensor loss)
            {
                coach.Learn(loss);
                [|coach.Move()|];
            }
        }
        """);
}
