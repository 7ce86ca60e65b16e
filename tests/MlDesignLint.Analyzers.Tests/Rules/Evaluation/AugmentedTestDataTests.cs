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
}
