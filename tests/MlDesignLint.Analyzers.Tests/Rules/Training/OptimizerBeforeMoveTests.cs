using MlDesignLint.Testing;
using Verify = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Training.OptimizerBeforeMove>;

namespace MlDesignLint.Analyzers.Tests.Rules.Training;

public class OptimizerBeforeMoveTests
{
    [Fact]
    public Task Reports_a_move_behind_the_optimizer() => Verify.Reports(Snippet.TorchSharp, """
        var adam = optim.Adam(model.parameters(), 0.01);
        model.[|to|](CUDA);
        """,
        "'to' makes new parameters where it moves the model, and 'Adam' keeps the old ones, so steps change nothing; move the model first");

    [Fact]
    public Task Is_silent_where_the_model_moves_first() => Verify.IsSilent(Snippet.TorchSharp, """
        model.to(CUDA);
        var adam = optim.Adam(model.parameters());
        x = x.to(CUDA);
        """);

    [Fact]
    public Task Is_silent_where_another_model_moves() => Verify.IsSilent(Snippet.TorchSharp, """
        var other = Sequential(Linear(8, 3));
        var adam = optim.Adam(model.parameters());
        other.to(CUDA);
        var moved = model.to(CUDA).call(x);
        """);

    [Fact]
    public Task Is_silent_where_a_new_optimizer_is_made_behind_the_move() => Verify.IsSilent(Snippet.TorchSharp, """
        var first = optim.Adam(model.parameters());
        model.cuda();
        var second = optim.Adam(model.parameters());
        """);

    [Fact]
    public Task Reports_an_optimizer_that_a_helper_has_made() => Verify.Reports(Snippet.TorchProgram, """
        static class App
        {
            static (Module<Tensor, Tensor>, optim.Optimizer) Build() { var net = Sequential(Linear(8, 3)); return (net, optim.SGD(net.parameters(), 0.1)); }
            static optim.Optimizer RuleFor(Module<Tensor, Tensor> net) => optim.Adam(net.parameters());
            static void Run()
            {
                var (net, rule) = Build();
                net.[|to|](CUDA);
            }
            static void Again()
            {
                var other = Sequential(Linear(8, 3));
                var second = RuleFor(other);
                other = other.[|cuda|]();
            }
        }
        """);

    [Fact]
    public Task Is_silent_where_the_helper_has_moved_the_model() => Verify.IsSilent(Snippet.TorchProgram, """
        static class App
        {
            static (Module<Tensor, Tensor>, optim.Optimizer) Build() { var net = Sequential(Linear(8, 3)).to(CUDA); return (net, optim.SGD(net.parameters(), 0.1)); }
            static optim.Optimizer RuleFor(Module<Tensor, Tensor> net) => optim.Adam(net.parameters());
            static void Run(Module<Tensor, Tensor> other)
            {
                var (net, rule) = Build();
                net.to(CUDA);
                var third = Sequential(Linear(8, 3));
                var second = RuleFor(third);
                other.to(CUDA);
                third.to(CUDA);
                second = RuleFor(third);
            }
        }
        """);

    const string Coach = """
        sealed class Coach
        {
            readonly optim.Optimizer _rule;
            public Coach(Module<Tensor, Tensor> net) { _rule = optim.SGD(net.parameters(), 0.1); }
            public void Learn(Tensor loss) { loss.backward(); _rule.step(); }
        }

        """;

    [Fact]
    public Task Reports_an_optimizer_that_an_object_keeps() => Verify.Reports(Snippet.TorchProgram, Coach + """
        static class App
        {
            static void Run(Module<Tensor, Tensor> net, Tensor x)
            {
                var coach = new Coach(net);
                net.[|to|](CUDA);
                for (var i = 0; i < 10; i++) coach.Learn(net.call(x).sum());
            }
        }
        """);

    const string Session = """
        sealed class Session
        {
            readonly Module<Tensor, Tensor> _net;
            optim.Optimizer _rule;
            public Session(Module<Tensor, Tensor> net, bool isFast) { _net = net; /*…*/ }
            void Choose(bool isFast) { _rule = isFast ? optim.Adam(_net.parameters()) : optim.SGD(_net.parameters(), 0.1); }
            void Move() { if (cuda.is_available()) { _net.to(CUDA); } }
            public void Learn(Tensor x) { _net.call(x).sum().backward(); _rule.step(); }
        }
        """;

    [Fact]
    public Task Reports_a_helper_that_moves_behind_one_that_chooses() => Verify.Reports(Snippet.TorchProgram, Session.Replace("/*…*/", "Choose(isFast); Move();").Replace("_net.to(", "_net.[|to|]("));

    [Fact]
    public Task Is_silent_where_the_helper_moves_first() => Verify.IsSilent(Snippet.TorchProgram, Session.Replace("/*…*/", "Move(); Choose(isFast);") + """

        static class App
        {
            static void Run(Module<Tensor, Tensor> one, Module<Tensor, Tensor> other) { var first = new Session(one, true); var second = new Session(other, true); }
        }
        """);

    [Fact]
    public Task Is_silent_on_a_move_behind_a_helper_that_keeps_no_optimizer() => Verify.IsSilent(Snippet.TorchProgram, """
        static class App
        {
            static void Train(Module<Tensor, Tensor> net, Tensor x) { var rule = optim.Adam(net.parameters()); net.call(x).sum().backward(); rule.step(); }
            static void Run(Module<Tensor, Tensor> net, Tensor x)
            {
                for (var i = 0; i < 3; i++) { Train(net, x); net.to(CPU); }
            }
        }
        """);

    [Fact]
    public Task Reports_a_method_and_a_caller_that_move_what_the_object_keeps() => Verify.Reports(Snippet.TorchProgram, """
        sealed class Fitter
        {
            readonly Module<Tensor, Tensor> _net;
            readonly optim.Optimizer _rule;
            public Fitter(Module<Tensor, Tensor> net) { _net = net; _rule = optim.Adam(net.parameters()); }
            public void Fit(Tensor x) { _net.[|to|](CUDA); _net.call(x).sum().backward(); _rule.step(); }
        }
        sealed class Holder
        {
            public Module<Tensor, Tensor> Net { get; }
            public optim.Optimizer Rule { get; }
            public Holder(Module<Tensor, Tensor> net) { Net = net; Rule = optim.Adam(net.parameters()); }
        }
        static class App
        {
            static void Run(Tensor x) { var fitter = new Fitter(Sequential(Linear(8, 3))); fitter.Fit(x); }
            static void Hold(Tensor x) { var holder = new Holder(Sequential(Linear(8, 3))); holder.Net.[|to|](CUDA); holder.Net.call(x).sum().backward(); holder.Rule.step(); }
        }
        """);

    [Fact]
    public Task Is_silent_where_a_trained_model_moves() => Verify.IsSilent(Snippet.TorchProgram, Coach + """
        static class App
        {
            static void Run(Module<Tensor, Tensor> net, Tensor x)
            {
                var coach = new Coach(net);
                for (var i = 0; i < 10; i++) coach.Learn(net.call(x).sum());
                net.to(CPU);
                net.save("net.dat");
                var rule = optim.SGD(net.parameters(), 0.1);
                rule.step();
                net.cpu();
            }
        }
        """);

    [Fact]
    public Task Reports_an_optimizer_over_some_of_the_parameters() => Verify.Reports(Snippet.TorchSharp, """
        var adam = optim.Adam(model.parameters().Where(each => each.requires_grad), 0.01);
        model.[|to|](CUDA);
        """);

    [Fact]
    public Task Is_silent_on_some_of_the_parameters_of_another_model() => Verify.IsSilent(Snippet.TorchSharp, """
        var other = Sequential(Linear(8, 3));
        var adam = optim.Adam(other.parameters().Where(each => each.requires_grad), 0.01);
        model.to(CUDA);
        """);
}
