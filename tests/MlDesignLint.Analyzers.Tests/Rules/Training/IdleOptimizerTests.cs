using MlDesignLint.Testing;
using Verify = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Training.IdleOptimizer>;

namespace MlDesignLint.Analyzers.Tests.Rules.Training;

public class IdleOptimizerTests
{
    [Fact]
    public Task Reports_an_optimizer_in_a_program_without_a_step() => Verify.Reports(Snippet.TorchSharp, """
        var adam = optim.[|Adam|](model.parameters());
        criterion.call(model.call(x), y).backward();
        adam.zero_grad();
        """,
        "'Adam' is made and gradients are computed, but no optimizer ever steps, so the weights stay as they are; call 'step' after 'backward'");

    [Fact]
    public Task Reports_an_optimizer_of_which_only_the_schedule_steps() => Verify.Reports(Snippet.TorchSharp, """
        var adam = optim.[|Adam|](model.parameters());
        var schedule = optim.lr_scheduler.StepLR(adam, 10);
        criterion.call(model.call(x), y).backward();
        schedule.step();
        """);

    [Fact]
    public Task Reports_the_one_of_two_that_never_steps() => Verify.Reports(Snippet.TorchProgram, """
        sealed class Rivals(Module<Tensor, Tensor> maker, Module<Tensor, Tensor> critic)
        {
            readonly optim.Optimizer _maker = optim.Adam(maker.parameters());
            readonly optim.Optimizer _critic = optim.[|Adam|](critic.parameters());
            public void Turn(Tensor x)
            {
                _maker.zero_grad(); maker.call(x).sum().backward(); _maker.step();
                _critic.zero_grad(); critic.call(x).sum().backward();
            }
        }
        """);

    [Fact]
    public Task Is_silent_where_one_loop_steps_all() => Verify.IsSilent(Snippet.TorchProgram, """
        static class App
        {
            static optim.Optimizer RuleFor(Module<Tensor, Tensor> net) => optim.Adam(net.parameters());
            static void Run(Module<Tensor, Tensor> maker, Module<Tensor, Tensor> critic, Tensor x)
            {
                var rules = new List<optim.Optimizer> { RuleFor(maker), optim.SGD(critic.parameters(), 0.1) };
                critic.call(maker.call(x)).sum().backward();
                foreach (var rule in rules) rule.step();
            }
        }
        """);

    [Fact]
    public Task Is_silent_where_something_steps() => Verify.IsSilent(Snippet.TorchSharp, """
        var adam = optim.Adam(model.parameters());
        criterion.call(model.call(x), y).backward();
        optimizer.step();
        """);

    [Fact]
    public Task Is_silent_where_weights_are_changed_by_hand_or_nothing_is_trained() => Verify.IsSilent(Snippet.TorchSharp, """
        var adam = optim.Adam(model.parameters());
        criterion.call(model.call(x), y).backward();
        foreach (var parameter in model.parameters()) parameter.sub_(parameter.grad * 0.1);
        """);

    [Fact]
    public Task Is_silent_where_the_optimizer_leaves_the_program() => Verify.IsSilent(Snippet.TorchProgram, """
        public sealed class Net : Module<Tensor, Tensor>
        {
            readonly Linear _layer = Linear(8, 3);
            readonly Dropout _dropout = Dropout(0.5);
            public Net() : base("net") => RegisterComponents();
            public override Tensor forward(Tensor input) => _layer.call(_dropout.call(input));
        }

        public static class Factory
        {
            public static optim.Optimizer Make(Net net, Tensor x) { net.call(x).sum().backward(); return optim.Adam(net.parameters()); }
        }
        """);
}
