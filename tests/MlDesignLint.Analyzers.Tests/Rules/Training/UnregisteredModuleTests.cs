using MlDesignLint.Testing;
using Verify = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Training.UnregisteredModule>;
using VerifyFix = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Training.UnregisteredModule, MlDesignLint.CodeFixes.Training.UnregisteredModuleFix>;

namespace MlDesignLint.Analyzers.Tests.Rules.Training;

public class UnregisteredModuleTests
{
    [Fact]
    public Task Reports_a_model_without_registration() => Verify.Reports(Snippet.TorchProgram, """
        public class Net : Module<Tensor, Tensor>
        {
            readonly Linear [|_layer|] = Linear(8, 3);
            public Net() : base("net") { }
            public override Tensor forward(Tensor input) => input;
        }
        static class Job { static void Run() { var net = new Net(); var adam = optim.Adam(net.parameters()); } }
        """,
        "'_layer' is not registered in 'Net', so its weights are neither trained nor saved; call 'RegisterComponents' at the end of the constructor");

    [Fact]
    public Task Reports_layers_set_behind_the_registration() => Verify.Reports(Snippet.TorchProgram, """
        public class Net : Module<Tensor, Tensor>
        {
            readonly Linear _first, [|_second|];
            public Net() : base("net") { _first = Linear(8, 8); RegisterComponents(); _second = Linear(8, 3); }
            public override Tensor forward(Tensor input) => input;
        }
        """);

    const string Base = """
        public abstract class Encoder : Module<Tensor, Tensor>
        {
            protected readonly Linear Table;
            protected Encoder() : base("encoder") { Table = Linear(8, 8); RegisterComponents(); }
        }

        """;

    [Fact]
    public Task Reports_layers_set_behind_the_registration_of_the_base() => Verify.Reports(Snippet.TorchProgram, Base + """
        public class Net : Encoder
        {
            readonly Linear [|_head|];
            public Net() { _head = Linear(8, 3); }
            public override Tensor forward(Tensor input) => _head.call(Table.call(input));
        }
        public class Other : Encoder
        {
            readonly Linear [|_head|];
            public Other(int classes) { _head = Linear(8, classes); RegisterComponents(); }
            public Other() : this(3) { }
            public override Tensor forward(Tensor input) => _head.call(Table.call(input));
        }
        """);

    [Fact]
    public Task Is_silent_on_layers_set_before_the_base_registers_or_one_by_one() => Verify.IsSilent(Snippet.TorchProgram, Base + """
        public class Net : Encoder
        {
            readonly Linear _head = Linear(8, 3);
            public override Tensor forward(Tensor input) => _head.call(Table.call(input));
        }
        public class Other : Encoder
        {
            readonly Linear _head;
            public Other() { _head = Linear(8, 3); register_module("head", _head); }
            public override Tensor forward(Tensor input) => _head.call(Table.call(input));
        }
        public abstract class Built : Module<Tensor, Tensor>
        {
            protected Built() : base("built") { Build(); RegisterComponents(); }
            protected abstract void Build();
        }
        public class Third : Built
        {
            Linear _head;
            protected override void Build() => _head = Linear(8, 3);
            public override Tensor forward(Tensor input) => _head.call(input);
        }
        """);

    [Fact]
    public Task Reports_a_model_that_a_member_keeps() => Verify.Reports(Snippet.TorchProgram, """
        public class Net : Module<Tensor, Tensor>
        {
            readonly Linear [|_layer|] = Linear(8, 3);
            public Net() : base("net") { }
            public override Tensor forward(Tensor input) => input;
        }
        sealed class Job { readonly Module<Tensor, Tensor> _net; public Job() => _net = new Net().to(CPU); }
        """);

    [Fact]
    public Task Reports_a_model_that_a_factory_makes_and_one_that_a_trainer_gets() => Verify.Reports(Snippet.TorchProgram, """
        public class Net : Module<Tensor, Tensor>
        {
            readonly Linear [|_layer|] = Linear(8, 3);
            public Net() : base("net") { }
            public override Tensor forward(Tensor input) => input;
        }
        public class Other(int size) : Module<Tensor, Tensor>("other")
        {
            readonly Linear [|_layer|] = Linear(size, 3);
            public override Tensor forward(Tensor input) => input;
        }
        static class Models { public static Module<Tensor, Tensor> Make(bool isNet) => isNet ? new Net() : Sequential(Linear(8, 3)); }
        sealed class Trainer(Module<Tensor, Tensor> net) { readonly optim.Optimizer _rule = optim.Adam(net.parameters()); }
        static class Job { static void Run() { var net = Models.Make(true); var trainer = new Trainer(new Other(8)); } }
        """);

    [Fact]
    public Task Is_silent_on_a_part_that_a_factory_makes_for_a_parent() => Verify.IsSilent(Snippet.TorchProgram, """
        public class Block : Module<Tensor, Tensor>
        {
            readonly Linear _layer = Linear(8, 3);
            public Block() : base("block") { }
            public override Tensor forward(Tensor input) => input;
        }
        static class Blocks { public static Module<Tensor, Tensor> Make() => new Block(); }
        public class Net : Module<Tensor, Tensor>
        {
            readonly Module<Tensor, Tensor> _block;
            public Net() : base("net") { _block = Blocks.Make(); RegisterComponents(); }
            public override Tensor forward(Tensor input) => _block.call(input);
        }
        """);

    [Fact]
    public Task Offers_nothing_where_the_base_has_registered() => VerifyFix.OffersNoFix(Snippet.TorchProgram, Base + """
        public class Net : Encoder
        {
            readonly Linear [|_head|];
            public Net() { _head = Linear(8, 3); }
            public override Tensor forward(Tensor input) => _head.call(Table.call(input));
        }
        """);

    [Fact]
    public Task Reports_parameters_too() => Verify.Reports(Snippet.TorchProgram, """
        public class Net : Module<Tensor, Tensor>
        {
            readonly Parameter [|_weight|] = new(torch.zeros(8), true);
            public Net() : base("net") { }
            public override Tensor forward(Tensor input) => input;
        }
        static class Job { static void Run() { var net = new Net(); var adam = optim.Adam(net.parameters()); } }
        """);

    [Fact]
    public Task Is_silent_when_registered_at_the_end_or_by_a_helper() => Verify.IsSilent(Snippet.TorchProgram, """
        public class Net : Module<Tensor, Tensor>
        {
            readonly Linear _layer = Linear(8, 3);
            public Net() : base("net") => Init();
            public override Tensor forward(Tensor input) => input;
            void Init() => RegisterComponents();
        }
        public class Other : Module<Tensor, Tensor>
        {
            readonly Linear _layer;
            public Other() : base("other") { _layer = Linear(8, 3); register_module("layer", _layer); }
            public override Tensor forward(Tensor input) => input;
        }
        static class Job { static void Run() { var net = new Net(); var adam = optim.Adam(net.parameters()); } }
        """);

    [Fact]
    public Task Is_silent_without_weights_and_on_unknown_parts() => Verify.IsSilent(Snippet.TorchProgram, """
        public class Net : Module<Tensor, Tensor>
        {
            readonly ReLU _relu = ReLU();
            public Net() : base("net") { }
            public override Tensor forward(Tensor input) => input;
        }
        public class Given : Module<Tensor, Tensor>
        {
            readonly Module<Tensor, Tensor> _given;
            public Given() : base("given") { _given = Parts.Next; }
            public override Tensor forward(Tensor input) => input;
        }
        public static class Parts { public static Module<Tensor, Tensor> Next; }
        static class Job { static void Run() { var net = new Net(); var adam = optim.Adam(net.parameters()); } }
        """);

    [Fact]
    public Task Is_silent_where_a_parent_registers_the_part() => Verify.IsSilent(Snippet.TorchProgram, """
        public class Block : Module<Tensor, Tensor>
        {
            readonly Linear _layer = Linear(8, 3);
            public Block() : base("block") { }
            public override Tensor forward(Tensor input) => input;
        }
        public class Net : Module<Tensor, Tensor>
        {
            readonly Block _block = new();
            public Net() : base("net") => RegisterComponents();
            public override Tensor forward(Tensor input) => input;
        }
        static class Job { static void Run() { var net = new Net(); var adam = optim.Adam(net.parameters()); } }
        """);

    [Fact]
    public Task Is_silent_on_classes_that_a_generator_completes() => Verify.IsSilent(Snippet.TorchProgram, """
        [AttributeUsage(AttributeTargets.Class)] public sealed class AutoAttribute : Attribute { }
        [Auto] public class Net : Module<Tensor, Tensor>
        {
            readonly Linear _layer = Linear(8, 3);
            public Net() : base("net") { }
            public override Tensor forward(Tensor input) => input;
        }
        static class Job { static void Run() { var net = new Net(); var adam = optim.Adam(net.parameters()); } }
        """);

    [Fact]
    public Task Registers_at_the_end_of_the_constructor() => VerifyFix.Fixes(
        Snippet.TorchProgram,
        """
        public class Net : Module<Tensor, Tensor>
        {
            readonly Linear [|_layer|];
            public Net() : base("net")
            {
                _layer = Linear(8, 3);
            }
            public override Tensor forward(Tensor input) => _layer.call(input);
        }
        static class Job { static void Run() { var net = new Net(); var adam = optim.Adam(net.parameters()); } }
        """,
        """
        public class Net : Module<Tensor, Tensor>
        {
            readonly Linear _layer;
            public Net() : base("net")
            {
                _layer = Linear(8, 3);
                RegisterComponents();
            }
            public override Tensor forward(Tensor input) => _layer.call(input);
        }
        static class Job { static void Run() { var net = new Net(); var adam = optim.Adam(net.parameters()); } }
        """);

    [Fact]
    public Task Offers_nothing_without_statements_to_stand_behind() => VerifyFix.OffersNoFix(Snippet.TorchProgram, """
        public class Net : Module<Tensor, Tensor>
        {
            readonly Linear [|_layer|] = Linear(8, 3);
            public Net() : base("net") { }
            public override Tensor forward(Tensor input) => _layer.call(input);
        }
        static class Job { static void Run() { var net = new Net(); var adam = optim.Adam(net.parameters()); } }
        """);
}
