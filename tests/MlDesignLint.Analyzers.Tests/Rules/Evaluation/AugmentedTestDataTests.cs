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
}
