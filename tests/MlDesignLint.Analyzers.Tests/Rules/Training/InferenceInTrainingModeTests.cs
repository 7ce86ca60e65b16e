using MlDesignLint.Testing;
using Verify = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Training.InferenceInTrainingMode>;
using VerifyFix = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Training.InferenceInTrainingMode, MlDesignLint.CodeFixes.Training.InferenceInTrainingModeFix>;

namespace MlDesignLint.Analyzers.Tests.Rules.Training;

public class InferenceInTrainingModeTests
{
    [Fact]
    public Task Reports_a_prediction_where_nothing_ever_leaves_training() => Verify.Reports(Snippet.TorchSharp, """
        void Train() { model.train(); optimizer.zero_grad(); criterion.call(model.call(x), y).backward(); optimizer.step(); }
        void Show() { using (no_grad()) Console.WriteLine(model.[|call|](x).argmax(1).ToString()); }
        """,
        "'call' predicts with dropout or batch statistics as in training, so results are random or depend on the other rows; call 'eval' on the model first");

    [Fact]
    public Task Reports_a_model_that_was_loaded_and_not_switched() => Verify.Reports(Snippet.TorchProgram, """
        public sealed class Net : Module<Tensor, Tensor>
        {
            readonly Linear _layer = Linear(8, 3);
            readonly Dropout _dropout = Dropout(0.5);
            public Net() : base("net") => RegisterComponents();
            public override Tensor forward(Tensor input) => _layer.call(_dropout.call(input));
        }

        public static class Job
        {
            static void Train(Net net, Tensor x) { net.train(); net.call(x).sum().backward(); net.eval(); }
            static void Show(Tensor x) { var net = new Net(); net.load("net.dat"); Console.WriteLine(net.[|forward|](x).argmax(1).ToString()); }
        }
        """);

    [Fact]
    public Task Reports_a_model_beside_another_that_is_switched() => Verify.Reports(Snippet.TorchProgram, """
        static class App
        {
            static Module<Tensor, Tensor> Make(int size) => Sequential(Linear(8, size), Dropout(0.5), Linear(size, 3));
            static void Run(Tensor x)
            {
                var teacher = Make(64);
                teacher.eval();
                var student = Make(8);
                var rule = optim.Adam(student.parameters());
                for (var i = 0; i < 10; i++) { rule.zero_grad(); (student.call(x) - teacher.call(x).detach()).sum().backward(); rule.step(); }
                using var quiet = no_grad();
                Console.WriteLine(student.[|call|](x).argmax(1).sum().item<long>());
            }
        }
        """);

    [Fact]
    public Task Is_silent_where_the_helper_that_makes_the_model_switches_it() => Verify.IsSilent(Snippet.TorchProgram, """
        static class App
        {
            static Module<Tensor, Tensor> Make() => Sequential(Linear(8, 8), Dropout(0.5));
            static Module<Tensor, Tensor> Open() { var net = Make(); net.load("net.dat"); net.eval(); return net; }
            static void Run(Tensor x) { using var quiet = no_grad(); Console.WriteLine(Open().call(x).sum().item<float>()); }
            static void Train(Tensor x) { var net = Make(); for (var i = 0; i < 10; i++) net.call(x).sum().backward(); net.eval(); Console.WriteLine(net.call(x).sum().item<float>()); }
        }
        """);

    [Fact]
    public Task Is_silent_after_eval() => Verify.IsSilent(Snippet.TorchSharp, """
        void Train() { model.train(); optimizer.zero_grad(); criterion.call(model.call(x), y).backward(); optimizer.step(); }
        void Show() { model.eval(); Console.WriteLine(model.call(x).argmax(1).ToString()); }
        """);

    [Fact]
    public Task Is_silent_where_the_mode_is_set_by_a_flag() => Verify.IsSilent(Snippet.TorchSharp, """
        void Train() { model.train(); optimizer.zero_grad(); criterion.call(model.call(x), y).backward(); optimizer.step(); }
        void Show(bool training) { model.train(training); Console.WriteLine(model.call(x).argmax(1).ToString()); }
        """);

    [Fact]
    public Task Is_silent_without_layers_that_differ_and_on_unknown_modules() => Verify.IsSilent(Snippet.TorchSharp, """
        var net = Sequential(Linear(8, 3), ReLU());
        void Train() { optimizer.zero_grad(); criterion.call(net.call(x), y).backward(); optimizer.step(); }
        void Show(Module<Tensor, Tensor> unknown) { Console.WriteLine(net.call(x).ToString()); Console.WriteLine(unknown.call(x).ToString()); }
        """);

    [Fact]
    public Task Is_silent_where_the_result_goes_back_to_training() => Verify.IsSilent(Snippet.TorchSharp, """
        Tensor Predict() => model.call(x);
        void Train() { optimizer.zero_grad(); criterion.call(Predict(), y).backward(); optimizer.step(); }
        """);

    [Fact]
    public Task Reports_a_loaded_model_in_a_program_that_only_predicts() => Verify.Reports(Snippet.TorchProgram, """
        public sealed class Service
        {
            readonly Module<Tensor, Tensor> _net = Restore();
            static Module<Tensor, Tensor> Restore() { var made = Sequential(Linear(8, 3), Dropout(0.5)); made.load("net.dat"); return made; }
            public long Ask(Tensor x) { using (no_grad()) return _net.[|call|](x).argmax(1).item<long>(); }
        }
        """);

    [Fact]
    public Task Is_silent_on_models_of_a_library_that_reads_no_weights_or_leaves_training() => Verify.IsSilent(Snippet.TorchProgram, """
        public sealed class Fresh
        {
            readonly Module<Tensor, Tensor> _net = Sequential(Linear(8, 3), Dropout(0.5));
            public long Ask(Tensor x) => _net.call(x).argmax(1).item<long>();
        }
        """);

    [Fact]
    public Task Is_silent_where_a_loaded_model_is_switched() => Verify.IsSilent(Snippet.TorchProgram, """
        public sealed class Service
        {
            readonly Module<Tensor, Tensor> _net = Sequential(Linear(8, 3), Dropout(0.5));
            public Service() { _net.load("net.dat"); _net.eval(); }
            public long Ask(Tensor x) => _net.call(x).argmax(1).item<long>();
        }
        """);

    [Fact]
    public Task Reports_a_model_that_is_loaded_where_it_is_made() => Verify.Reports(Snippet.TorchProgram, """
        public static class App
        {
            public static void Main()
            {
                var net = (Module<Tensor, Tensor>)Sequential(Linear(8, 3), BatchNorm1d(3)).load("net.dat");
                using (no_grad()) Console.WriteLine(net.[|call|](zeros(4, 8)).argmax(1).ToString());
            }
        }
        """);

    [Fact]
    public Task Switches_to_inference_before_the_loop() => VerifyFix.Fixes(
        Snippet.TorchSharp,
        """
        void Train() { model.train(); optimizer.zero_grad(); criterion.call(model.call(x), y).backward(); optimizer.step(); }
        void Show()
        {
            using var _ = no_grad();
            foreach (var (input, target) in batches)
                Console.WriteLine(model.[|call|](input).argmax(1).ToString());
        }
        """,
        """
        void Train() { model.train(); optimizer.zero_grad(); criterion.call(model.call(x), y).backward(); optimizer.step(); }
        void Show()
        {
            using var _ = no_grad();
            model.eval();
            foreach (var (input, target) in batches)
                Console.WriteLine(model.call(input).argmax(1).ToString());
        }
        """);

    [Fact]
    public Task Offers_nothing_without_a_block() => VerifyFix.OffersNoFix(Snippet.TorchSharp, """
        void Train() { model.train(); optimizer.zero_grad(); criterion.call(model.call(x), y).backward(); optimizer.step(); }
        void Show() => Console.WriteLine(model.[|call|](x).argmax(1).ToString());
        """);
}
