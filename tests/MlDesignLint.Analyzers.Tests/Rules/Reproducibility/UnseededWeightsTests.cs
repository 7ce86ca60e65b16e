using MlDesignLint.Testing;
using Verify = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Reproducibility.UnseededWeights>;
using VerifyFix = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Reproducibility.UnseededWeights, MlDesignLint.CodeFixes.Reproducibility.UnseededWeightsFix>;

namespace MlDesignLint.Analyzers.Tests.Rules.Reproducibility;

public class UnseededWeightsTests
{
    [Fact]
    public Task Reports_the_first_optimizer_once() => Verify.Reports(Snippet.TorchSharp, """
        var first = [|Linear(8, 3)|];
        var adam = optim.Adam(first.parameters());
        var sgd = optim.SGD(model.parameters(), 0.1);
        criterion.call(first.call(x), y).backward();
        adam.step();
        """,
        "'Linear' starts training from weights that nothing in the program seeds, so no run can be repeated; call 'torch.manual_seed' before it");

    [Fact]
    public Task Reports_the_optimizer_of_a_model_from_elsewhere() => Verify.Reports(Snippet.TorchSharp, """
        var adam = [|optim.Adam(model.parameters())|];
        criterion.call(model.call(x), y).backward();
        adam.step();
        """);

    [Fact]
    public Task Is_silent_where_a_seed_is_set() => Verify.IsSilent(Snippet.TorchSharp, """
        torch.random.manual_seed(1);
        var adam = optim.Adam(model.parameters());
        criterion.call(model.call(x), y).backward();
        adam.step();
        """);

    [Fact]
    public Task Is_silent_where_a_generator_is_seeded_in_another_method() => Verify.IsSilent(Snippet.TorchProgram, """
        static class Seeds { public static void Set() => torch.cuda.manual_seed_all(7); }

        public sealed class Net : Module<Tensor, Tensor>
        {
            readonly Linear _layer = Linear(8, 3);
            readonly Dropout _dropout = Dropout(0.5);
            public Net() : base("net") => RegisterComponents();
            public override Tensor forward(Tensor input) => _layer.call(_dropout.call(input));
        }

        static class Job
        {
            static void Run(Net net, Tensor x)
            {
                Seeds.Set();
                var adam = optim.Adam(net.parameters());
                net.call(x).sum().backward();
                adam.step();
            }
        }
        """);

    [Fact]
    public Task Is_silent_without_training() => Verify.IsSilent(Snippet.TorchSharp, """
        var adam = optim.Adam(model.parameters());
        Console.WriteLine(model.call(x).argmax(1).ToString());
        """);

    [Fact]
    public Task Seeds_before_the_first_weights() => VerifyFix.Fixes(
        Snippet.TorchSharp,
        """
        var net = [|Linear(8, 3)|];
        var adam = optim.Adam(net.parameters());
        criterion.call(net.call(x), y).backward();
        adam.step();
        """,
        """
        torch.manual_seed(1);
        var net = Linear(8, 3);
        var adam = optim.Adam(net.parameters());
        criterion.call(net.call(x), y).backward();
        adam.step();
        """);

    [Fact]
    public Task Offers_nothing_for_a_field() => VerifyFix.OffersNoFix(Snippet.TorchProgram, """
        public static class Job
        {
            static readonly Module<Tensor, Tensor> Net = [|Linear(8, 3)|];
            static void Run(Tensor x) { var adam = optim.Adam(Net.parameters()); Net.call(x).sum().backward(); adam.step(); }
        }
        """);
}
