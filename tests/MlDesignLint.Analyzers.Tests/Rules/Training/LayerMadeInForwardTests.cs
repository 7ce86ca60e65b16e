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
}
