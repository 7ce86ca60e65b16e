using MlDesignLint.Testing;
using Verify = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Evaluation.WrongLossInput>;
using VerifyFix = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Evaluation.WrongLossInput, MlDesignLint.CodeFixes.Evaluation.WrongLossInputFix>;

namespace MlDesignLint.Analyzers.Tests.Rules.Evaluation;

public class WrongLossInputTests
{
    [Fact]
    public Task Reports_a_softmax_that_is_applied_twice() => Verify.Reports(Snippet.TorchSharp, """
        var net = Sequential(Linear(8, 3), Softmax(1));
        var loss = functional.[|cross_entropy|](net.call(x), y);
        """,
        "'cross_entropy' expects raw scores and gets probabilities, so it minimises something else; change the end of the model or take the loss that fits it");

    [Fact]
    public Task Reports_the_last_layer_of_a_class_through_a_method_and_a_move() => Verify.Reports(Snippet.TorchProgram, """
        public sealed class Net : Module<Tensor, Tensor>
        {
            readonly Module<Tensor, Tensor> _layer = Linear(8, 1), _end = Sigmoid();
            public Net() : base("net") => RegisterComponents();
            public override Tensor forward(Tensor input) { using var scope = NewDisposeScope(); var hidden = _layer.call(input); return _end.call(hidden).MoveToOuterDisposeScope(); }
        }
        static class Job
        {
            static void Run(Tensor x, Tensor y) => Step(new Net().to(CPU), BCEWithLogitsLoss(), x, y);
            static void Step(Module<Tensor, Tensor> net, Loss<Tensor, Tensor, Tensor> loss, Tensor x, Tensor y) => loss.[|call|](net.call(x).squeeze(1), y).backward();
        }
        """);

    [Fact]
    public Task Reports_raw_scores_and_probabilities_where_logarithms_are_needed() => Verify.Reports(Snippet.TorchSharp, """
        var raw = Sequential(("hidden", Linear(8, 8)), ("end", Linear(8, 3)));
        functional.[|nll_loss|](raw.call(x), y);
        functional.[|nll_loss|](raw.call(x).softmax(1), y);
        functional.[|binary_cross_entropy|](raw.call(x), y);
        NLLLoss().[|forward|](functional.softmax(x, 1), y);
        """);

    [Fact]
    public Task Is_silent_where_they_fit() => Verify.IsSilent(Snippet.TorchSharp, """
        var raw = Sequential(Linear(8, 8), ReLU(), Linear(8, 3));
        var logarithms = Sequential(raw, LogSoftmax(1));
        var probabilities = Sequential(raw, Sigmoid());
        CrossEntropyLoss().call(raw.call(x), y);
        NLLLoss().call(logarithms.call(x), y);
        functional.nll_loss(functional.log_softmax(raw.call(x), 1), y);
        BCELoss().call(probabilities.call(x), y);
        MSELoss().call(probabilities.call(x), y);
        """);

    [Fact]
    public Task Is_silent_on_a_softmax_that_only_weighs_or_is_shown() => Verify.IsSilent(Snippet.TorchSharp, """
        var weights = functional.softmax(x.matmul(x), -1);
        var loss = functional.cross_entropy(weights.matmul(x), y);
        var shown = functional.softmax(model.call(x), 1);
        var sampled = torch.multinomial(shown, 1);
        functional.cross_entropy(model.call(x), y);
        """);

    [Fact]
    public Task Is_silent_where_the_end_of_the_model_depends_on_a_choice() => Verify.IsSilent(Snippet.TorchProgram, """
        public sealed class Net : Module<Tensor, Tensor>
        {
            readonly Module<Tensor, Tensor> _layer = Linear(8, 3), _end = Softmax(1);
            public Net() : base("net") => RegisterComponents();
            public override Tensor forward(Tensor input) => training ? _layer.call(input) : _end.call(_layer.call(input));
        }
        static class Job { static void Run(Module<Tensor, Tensor> unknown, Tensor x, Tensor y) { CrossEntropyLoss().call(new Net().call(x), y); CrossEntropyLoss().call(unknown.call(x), y); } }
        """);

    [Fact]
    public Task Hands_on_the_raw_scores() => VerifyFix.Fixes(
        Snippet.TorchSharp,
        """
        functional.[|cross_entropy|](model.call(x).softmax(1), y).backward();
        """,
        """
        functional.cross_entropy(model.call(x), y).backward();
        """);

    [Fact]
    public Task Offers_nothing_where_another_activation_is_needed() => VerifyFix.OffersNoFix(Snippet.TorchSharp, """
        functional.[|nll_loss|](functional.softmax(model.call(x), 1), y).backward();
        """);

    [Fact]
    public Task Reports_a_loss_that_is_a_delegate() => Verify.Reports(Snippet.TorchProgram, """
        public sealed class Net : nn.Module
        {
            readonly nn.Module _output = Linear(8, 3);
            readonly nn.Module _last = Softmax(1);
            public Net() : base("net") => RegisterComponents();
            public override Tensor forward(Tensor input) => _last.forward(_output.forward(input));
        }
        public static class App
        {
            public static void Run(Tensor x, Tensor y) => Train(new Net(), functional.cross_entropy_loss(), x, y);
            static void Train(nn.Module model, Loss loss, Tensor x, Tensor y)
            {
                var prediction = model.forward(x);
                [|loss|](prediction, y).backward();
            }
        }
        """);

    [Fact]
    public Task Is_silent_on_a_delegate_that_gets_scores() => Verify.IsSilent(Snippet.TorchProgram, """
        public static class App
        {
            public static void Run(Tensor x, Tensor y)
            {
                var (model, loss) = (Sequential(Linear(8, 3)), functional.cross_entropy_loss());
                loss(model.forward(x), y).backward();
            }
        }
        """);

    const string KerasNet = """
            Show(new Net(new Tensorflow.Keras.ArgsDefinition.ModelArgs()), x, y);
        }
        static Tensor Loss(Tensor scores, Tensor truth) => tf.reduce_mean(tf.nn.sparse_softmax_cross_entropy_with_logits(labels: truth, logits: scores));
        sealed class Net : Model
        {
            readonly ILayer _output = keras.layers.Dense(10);
            public Net(Tensorflow.Keras.ArgsDefinition.ModelArgs args) : base(args) { }
            protected override Tensors Call(Tensors inputs, Tensors state = null, bool? training = null, Tensorflow.Common.Types.IOptionalArgs? options = null)
            {
                inputs = _output.Apply(inputs);
                if (!training.Value)
                    inputs = tf.nn.softmax(inputs);
                return inputs;
            }
        }
        static void Show(Net net, NDArray x, NDArray y)
        {

        """;

    [Fact]
    public Task Reports_what_a_pass_gives_outside_of_training() => Verify.Reports(Snippet.Keras, KerasNet + """
        Console.WriteLine([|Loss(net.Apply(x), y)|]);
        Console.WriteLine(Loss(net.Apply(x, training: true), y));
        """,
        "'sparse_softmax_cross_entropy_with_logits' expects raw scores and gets probabilities, so it minimises something else; change the end of the model or take the loss that fits it");

    [Fact]
    public Task Is_silent_on_what_a_pass_gives_in_training() => Verify.IsSilent(Snippet.Keras, KerasNet + """
        Console.WriteLine(Loss(net.Apply(x, training: true), y));
        Console.WriteLine(tf.nn.sparse_softmax_cross_entropy_with_logits(y, keras.layers.Dense(10).Apply(x)));
        """);

    [Fact]
    public Task Reports_a_softmax_before_a_loss_of_scores_in_a_graph() => Verify.Reports(Snippet.Keras, """
        var answers = tf.nn.softmax(tf.matmul(x, tf.Variable(tf.zeros((8, 3)))));
        var loss = tf.nn.[|softmax_cross_entropy_with_logits|](y, answers);
        """);

    [Fact]
    public Task Is_silent_on_a_softmax_beside_the_loss() => Verify.IsSilent(Snippet.Keras, """
        var scores = tf.matmul(x, tf.Variable(tf.zeros((8, 3))));
        var (shown, loss) = (tf.nn.softmax(scores), tf.nn.softmax_cross_entropy_with_logits(y, scores));
        """);
}
