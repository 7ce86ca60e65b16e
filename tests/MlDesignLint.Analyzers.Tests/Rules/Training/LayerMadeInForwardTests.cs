using MlDesignLint.Testing;
using Verify = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Training.LayerMadeInForward>;

namespace MlDesignLint.Analyzers.Tests.Rules.Training;

public class LayerMadeInForwardTests
{
    [Fact]
    public Task Reports_a_layer_with_weights() => Verify.Reports(Snippet.TorchProgram, """
        public class Net : Module<Tensor, Tensor>
        {
            public Net() : base("net") { }
            public override Tensor forward(Tensor input) { var layer = [|Linear|](8, 3); return layer.call(input); }
        }
        """,
        "'Linear' makes new random weights each time the module is called, and no optimizer knows them; make the layer once, in a field");

    [Fact]
    public Task Reports_a_property_that_makes_a_layer_each_time() => Verify.Reports(Snippet.TorchProgram, """
        sealed class Net : Module<Tensor, Tensor>
        {
            Linear Head => Linear(8, 2);
            public Net() : base("net") { RegisterComponents(); }
            public override Tensor forward(Tensor x) => [|Head|].call(x);
        }
        """);

    [Fact]
    public Task Is_silent_on_a_layer_that_the_first_pass_makes() => Verify.IsSilent(Snippet.TorchProgram, """
        sealed class Net : Module<Tensor, Tensor>
        {
            Linear _first, _second;
            public Net() : base("net") { RegisterComponents(); }
            public override Tensor forward(Tensor x)
            {
                if (_first is null) { _first = Linear(x.shape[1], 8); register_module("first", _first); }
                _second ??= Linear(8, 2);
                return _second.call(_first.call(x));
            }
        }
        """);

    [Fact]
    public Task Is_silent_on_layers_without_weights_and_on_functions() => Verify.IsSilent(Snippet.TorchProgram, """
        public class Net : Module<Tensor, Tensor>
        {
            public Net() : base("net") { }
            public override Tensor forward(Tensor input) => functional.relu(Dropout(0.5).call(ReLU().call(input)));
        }
        """);

    [Fact]
    public Task Is_silent_where_layers_are_made_once() => Verify.IsSilent(Snippet.TorchProgram, """
        public class Net : Module<Tensor, Tensor>
        {
            readonly Linear _layer = Linear(8, 3);
            Module<Tensor, Tensor> _late;
            public Net() : base("net") { _late = Make(); RegisterComponents(); }
            static Module<Tensor, Tensor> Make() => Linear(8, 3);
            public override Tensor forward(Tensor input) => _late.call(_layer.call(input));
        }
        """);

    [Fact]
    public Task Reports_a_layer_that_a_method_makes_for_it() => Verify.Reports(Snippet.TorchProgram, """
        public class Net : Module<Tensor, Tensor>
        {
            public Net() : base("net") { }
            static Linear Make(long size) { var made = Linear(8, size); return made; }
            static Tensor Scores(Tensor input) => [|Linear|](3, 2).call(input);
            public override Tensor forward(Tensor input) => Scores([|Make(3)|].call(input));
        }
        """);

    [Fact]
    public Task Is_silent_where_a_method_makes_it_once() => Verify.IsSilent(Snippet.TorchProgram, """
        public class Net : Module<Tensor, Tensor>
        {
            Linear _late;
            readonly Linear _first = Make(8);
            public Net() : base("net") => RegisterComponents();
            static Linear Make(long size) => Linear(8, size);
            public override Tensor forward(Tensor input)
            {
                _late ??= Make(3);
                return _late.call(_first.call(input));
            }
            public static Tensor Probe(Tensor input) => Make(3).call(input);
        }
        """);
}
