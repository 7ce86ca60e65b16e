using MlDesignLint.Testing;
using Verify = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Training.ModulesInPlainCollection>;

namespace MlDesignLint.Analyzers.Tests.Rules.Training;

public class ModulesInPlainCollectionTests
{
    [Fact]
    public Task Reports_a_list() => Verify.Reports(Snippet.TorchProgram, """
        public class Net : Module<Tensor, Tensor>
        {
            readonly List<Linear> [|_layers|] = new();
            public Net() : base("net") => RegisterComponents();
            public override Tensor forward(Tensor input) => input;
        }
        """,
        "'_layers' is a collection that registration does not look into, so these weights are neither trained nor saved; use 'ModuleList' or 'ModuleDict'");

    [Fact]
    public Task Reports_arrays_and_dictionaries() => Verify.Reports(Snippet.TorchProgram, """
        public class Net : Module<Tensor, Tensor>
        {
            readonly Module<Tensor, Tensor>[] [|_array|] = { Linear(8, 3) };
            Dictionary<string, Parameter> [|Map|] { get; } = new();
            public Net() : base("net") => RegisterComponents();
            public override Tensor forward(Tensor input) => input;
        }
        """);

    [Fact]
    public Task Reports_a_tuple_of_layers() => Verify.Reports(Snippet.TorchProgram, """
        sealed class Attention : Module<Tensor, Tensor>
        {
            readonly (Linear Query, Linear Key) [|_parts|] = (Linear(8, 8), Linear(8, 8));
            public Attention() : base("attention") { RegisterComponents(); }
            public override Tensor forward(Tensor x) => _parts.Query.call(x) * _parts.Key.call(x);
        }
        """);

    [Fact]
    public Task Is_silent_on_a_list_that_a_sequence_is_made_of() => Verify.IsSilent(Snippet.TorchProgram, """
        sealed class Net : Module<Tensor, Tensor>
        {
            readonly List<Module<Tensor, Tensor>> _layers = new();
            readonly Module<Tensor, Tensor> _all;
            public Net() : base("net") { _layers.Add(Linear(8, 8)); _all = Sequential(_layers.ToArray()); RegisterComponents(); }
            public override Tensor forward(Tensor x) => _all.call(x);
        }
        """);

    [Fact]
    public Task Is_silent_on_the_collections_of_the_library() => Verify.IsSilent(Snippet.TorchProgram, """
        public class Net : Module<Tensor, Tensor>
        {
            readonly ModuleList<Linear> _list = ModuleList(Linear(8, 3));
            readonly Sequential _sequence = Sequential(Linear(8, 3));
            public Net() : base("net") => RegisterComponents();
            public override Tensor forward(Tensor input) => input;
        }
        """);

    [Fact]
    public Task Is_silent_where_elements_are_registered_or_handed_on() => Verify.IsSilent(Snippet.TorchProgram, """
        public class Net : Module<Tensor, Tensor>
        {
            readonly List<Linear> _list = new() { Linear(8, 3) };
            public Net() : base("net") { foreach (var layer in _list) register_module("layer", layer); }
            public override Tensor forward(Tensor input) => input;
        }
        public class Other : Module<Tensor, Tensor>
        {
            readonly Module<Tensor, Tensor>[] _parts = { Linear(8, 3) };
            readonly Sequential _all;
            public Other() : base("other") { _all = Sequential(_parts); RegisterComponents(); }
            public override Tensor forward(Tensor input) => input;
        }
        """);

    [Fact]
    public Task Is_silent_outside_of_modules() => Verify.IsSilent(Snippet.TorchProgram, """
        public class Holder { public List<Linear> Layers { get; } = new(); public List<Tensor> Tensors { get; } = new(); }
        """);
}
