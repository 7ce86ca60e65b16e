using MlDesignLint.Testing;
using Verify = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Evaluation.AugmentedTestData>;

namespace MlDesignLint.Analyzers.Tests.Rules.Evaluation;

public class AugmentedTestDataTests
{
    [Fact]
    public Task Reports_a_flip_of_the_test_part() => Verify.Reports(Snippet.TorchSharp, """
        var flip = torchvision.transforms.Compose(torchvision.transforms.[|RandomHorizontalFlip()|], torchvision.transforms.Resize(32));
        var test = torchvision.datasets.CIFAR10("data", train: false, target_transform: flip);
        """,
        "'RandomHorizontalFlip' changes the test part of 'CIFAR10' at random, so two evaluations differ and neither is of the real rows; augment the training part alone");

    [Fact]
    public Task Reports_a_rotation_alone() => Verify.Reports(Snippet.TorchSharp, """
        var test = torchvision.datasets.MNIST("data", false, true, torchvision.transforms.[|RandomRotation(10)|]);
        """);

    [Fact]
    public Task Is_silent_on_the_training_part() => Verify.IsSilent(Snippet.TorchSharp, """
        var flip = torchvision.transforms.Compose(torchvision.transforms.RandomHorizontalFlip(), torchvision.transforms.Resize(32));
        var train = torchvision.datasets.CIFAR10("data", train: true, target_transform: flip);
        """);

    [Fact]
    public Task Is_silent_on_fixed_transforms() => Verify.IsSilent(Snippet.TorchSharp, """
        var test = torchvision.datasets.CIFAR10("data", train: false, target_transform: torchvision.transforms.Compose(torchvision.transforms.Resize(32)));
        """);

    const string Folder = """
        sealed class Folder(string path, torchvision.ITransform change) : torch.utils.data.Dataset
        {
            public override long Count => path.Length;
            public override Dictionary<string, Tensor> GetTensor(long i) => new() { ["x"] = change.call(zeros(3)) };
        }
        static class App
        {
            static torchvision.ITransform Flipped() => torchvision.transforms.Compose(torchvision.transforms.[|RandomHorizontalFlip(0.5)|], torchvision.transforms.Resize(8, 8));
            static torchvision.ITransform Plain() => torchvision.transforms.Resize(8, 8);
            static DataLoader Load(string path, torchvision.ITransform change) => torch.utils.data.DataLoader(new Folder(path, change), 64);
            static void Run(Module<Tensor, Tensor> net, optim.Optimizer rule, DataLoader train, DataLoader test)
            {
                foreach (var batch in train) { rule.zero_grad(); functional.cross_entropy(net.call(batch["x"]), batch["y"]).backward(); rule.step(); }
                foreach (var batch in test) Console.WriteLine(net.call(batch["x"]).argmax(1).eq(batch["y"]).sum().item<long>());
            }

        """;

    [Fact]
    public Task Reports_a_data_set_of_the_program_for_the_test() => Verify.Reports(Snippet.TorchProgram, Folder + """
            static void Main() => Run(Linear(3, 3), null, Load("train", Flipped()), Load("test", Flipped()));
        }
        """);

    [Fact]
    public Task Is_silent_on_a_data_set_of_the_program_that_only_trains_augmented() => Verify.IsSilent(Snippet.TorchProgram, Folder.Replace("[|", "").Replace("|]", "") + """
            static void Main() => Run(Linear(3, 3), null, Load("train", Flipped()), Load("test", Plain()));
        }
        """);

    const string Choice = """
        torchvision.ITransform For(bool train) => train ? torchvision.transforms.[|RandomRotation(10)|] : torchvision.transforms.Resize(32);
        var test = torchvision.datasets.CIFAR10("data", train: false, target_transform: For(true));
        """;

    [Fact]
    public Task Reports_a_transform_that_a_flag_chooses() => Verify.Reports(Snippet.TorchSharp, Choice);

    [Fact]
    public Task Is_silent_on_the_other_choice_of_a_flag() => Verify.IsSilent(Snippet.TorchSharp, Choice.Replace("For(true)", "For(false)").Replace("[|", "").Replace("|]", "") + """
        var train = torchvision.datasets.CIFAR10("data", train: true, target_transform: For(true));
        """);

    /// <summary>A data set that changes its rows as a case says, made for the test with a noise and a flag.</summary>
    static string Noisy(string change, string noise, string augments) => $$"""
        sealed class Spectra : torch.utils.data.Dataset
        {
            readonly Tensor _rows; readonly double _noise; readonly bool _augments; readonly Random _random = new(3);
            public Spectra(Tensor rows, double noise, bool augments) { _rows = rows; _noise = noise; _augments = augments; }
            public override long Count => _rows.shape[0];
            public override Dictionary<string, Tensor> GetTensor(long i)
            {
                var row = _rows[i].clone();
                {{change}}
                return new() { ["x"] = row, ["y"] = row };
            }
        }
        static class App
        {
            static void Run(Module<Tensor, Tensor> net, optim.Optimizer rule, Tensor x)
            {
                var train = torch.utils.data.DataLoader(new Spectra(x[..80], 0.1, true), 8);
                var test = torch.utils.data.DataLoader(new Spectra(x[80..], {{noise}}, {{augments}}), 8);
                foreach (var batch in train) { rule.zero_grad(); functional.cross_entropy(net.call(batch["x"]), batch["y"]).backward(); rule.step(); }
                foreach (var batch in test) Console.WriteLine(net.call(batch["x"]).argmax(1).eq(batch["y"]).sum().item<long>());
            }
        }
        """;

    [Theory]
    [InlineData("row.add_([|randn_like(row)|] * 0.1);", "0.1", "true")]
    [InlineData("if (_noise > 0) row.add_([|randn_like(row)|] * _noise);", "0.1", "false")]
    [InlineData("if (_augments && _random.[|NextDouble()|] > 0.5) row = row.flip(0);", "0", "true")]
    [InlineData("if (!_augments) return new() { [\"x\"] = row }; row.add_([|torch.rand(3)|]);", "0", "true")]
    public Task Reports_noise_of_a_data_set_of_the_program(string change, string noise, string augments) => Verify.Reports(Snippet.TorchProgram, Noisy(change, noise, augments).Replace("[|torch.rand(3)|]", "torch.[|rand(3)|]"));

    [Theory]
    [InlineData("if (_noise > 0) row.add_(randn_like(row) * _noise);", "0", "true")]
    [InlineData("if (_augments && _random.NextDouble() > 0.5) row = row.flip(0);", "0.1", "false")]
    [InlineData("if (!_augments) return new() { [\"x\"] = row }; row.add_(torch.rand(3));", "0.1", "false")]
    [InlineData("var random = new Random((int)i); row.add_(random.NextDouble());", "0.1", "true")]
    [InlineData("if (Count > 100) row.add_(randn_like(row));", "0.1", "true")]
    public Task Is_silent_where_the_test_part_is_left_alone_or_may_be(string change, string noise, string augments) => Verify.IsSilent(Snippet.TorchProgram, Noisy(change, noise, augments));
}
