using MlDesignLint.Testing;
using Verify = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Training.MismatchedLayers>;

namespace MlDesignLint.Analyzers.Tests.Rules.Training;

public class MismatchedLayersTests
{
    [Fact]
    public Task Reports_neighbours_in_a_sequence() => Verify.Reports(Snippet.TorchSharp, """
        var net = Sequential(Linear(784, 128), ReLU(), Dropout(0.2), [|Linear(256, 10)|]);
        """,
        "'Linear' takes 256 values and 'Linear' before it gives 128, so the first forward pass fails; make the sizes equal");

    [Fact]
    public Task Reports_channels_through_pooling() => Verify.Reports(Snippet.TorchSharp, """
        var net = Sequential(("one", Conv2d(3, 16, 3)), ("pool", MaxPool2d(2)), ("two", [|Conv2d(32, 64, 3)|]));
        """);

    [Fact]
    public Task Reports_layers_of_a_forward_pass() => Verify.Reports(Snippet.TorchProgram, """
        public sealed class Net : Module<Tensor, Tensor>
        {
            readonly Module<Tensor, Tensor> _first = Linear(8, 16);
            readonly Module<Tensor, Tensor> _second = [|Linear(32, 3)|];

            public Net() : base("net") => RegisterComponents();

            public override Tensor forward(Tensor input)
            {
                var x = functional.relu(_first.call(input));
                return _second.call(x);
            }
        }
        """);

    [Fact]
    public Task Is_silent_on_equal_sizes() => Verify.IsSilent(Snippet.TorchSharp, """
        const int Width = 128;
        var net = Sequential(Linear(784, Width), ReLU(), Linear(Width, 10), Conv2d(3, 16, 3), BatchNorm2d(16), ReLU(), Conv2d(16, 8, 3));
        """);

    [Fact]
    public Task Is_silent_behind_a_change_of_shape() => Verify.IsSilent(Snippet.TorchSharp, """
        var net = Sequential(Conv2d(3, 16, 3), Flatten(), Linear(3600, 10), Unflatten(1, new long[] { 2, 5 }), Linear(5, 2));
        """);

    [Fact]
    public Task Is_silent_on_sizes_that_are_not_known() => Verify.IsSilent(Snippet.TorchSharp, """
        var net = Sequential(Linear(784, x.shape[0]), Linear(256, 10));
        """);

    [Fact]
    public Task Is_silent_on_tensors_that_are_put_together() => Verify.IsSilent(Snippet.TorchProgram, """
        public sealed class Net : Module<Tensor, Tensor>
        {
            readonly Module<Tensor, Tensor> _first = Linear(8, 16);
            readonly Module<Tensor, Tensor> _second = Linear(24, 3);

            public Net() : base("net") => RegisterComponents();

            public override Tensor forward(Tensor input) => _second.call(cat(new[] { _first.call(input), input }, 1));
        }
        """);

    [Fact]
    public Task Reports_neighbours_in_a_list() => Verify.Reports(Snippet.TorchSharp, """
        var parts = new List<(string, Module<Tensor, Tensor>)> { ("in", Linear(20, 40)), ("act", Tanh()) };
        parts.Add(("out", [|Linear(80, 2)|]));
        var net = Sequential(parts);
        """);

    [Fact]
    public Task Is_silent_on_a_list_that_is_filled_in_turns_or_handed_on() => Verify.IsSilent(Snippet.TorchSharp, """
            var parts = new List<(string, Module<Tensor, Tensor>)> { ("in", Linear(20, 40)) };
            for (var i = 0; i < 1; i++) parts.Add(("more", Linear(40, 80)));
            parts.Add(("out", Linear(80, 2)));
            var net = Sequential(parts);
            var others = new List<(string, Module<Tensor, Tensor>)> { ("in", Linear(20, 40)), ("out", Linear(80, 2)) };
            Complete(others);
            var other = Sequential(others);
        }
        static void Complete(List<(string, Module<Tensor, Tensor>)> parts)
        {
            parts.Insert(1, ("more", Linear(40, 80)));
        """);
}
