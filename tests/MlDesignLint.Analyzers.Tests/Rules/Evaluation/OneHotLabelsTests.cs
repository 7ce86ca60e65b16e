using MlDesignLint.Testing;
using Verify = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Evaluation.OneHotLabels>;

namespace MlDesignLint.Analyzers.Tests.Rules.Evaluation;

public class OneHotLabelsTests
{
    [Fact]
    public Task Reports_one_hot_targets_of_a_likelihood() => Verify.Reports(Snippet.TorchSharp, """
        var lossOfLogs = NLLLoss();
        lossOfLogs.call(functional.log_softmax(model.call(x), 1), [|functional.one_hot(y, 3)|]).backward();
        """,
        "'functional.one_hot(y, 3)' has a column for each class, and 'NLLLoss' takes the number of the class, so shapes do not match; pass the numbers as they are");

    [Fact]
    public Task Reports_categorical_labels_of_a_sparse_loss() => Verify.Reports(Snippet.Keras, """
        var net = keras.Sequential();
        net.compile(keras.optimizers.Adam(), keras.losses.SparseCategoricalCrossentropy(from_logits: true), new[] { "accuracy" });
        net.fit(x, [|Tensorflow.Keras.Utils.np_utils.to_categorical(y, 10)|], epochs: 2);
        """);

    [Fact]
    public Task Is_silent_on_class_numbers() => Verify.IsSilent(Snippet.TorchSharp, """
        var lossOfLogs = NLLLoss();
        lossOfLogs.call(functional.log_softmax(model.call(x), 1), y).backward();
        """);

    [Fact]
    public Task Is_silent_on_a_loss_of_distributions() => Verify.IsSilent(Snippet.TorchSharp, """
        var entropy = CrossEntropyLoss();
        entropy.call(model.call(x), functional.one_hot(y, 3).to(ScalarType.Float32)).backward();
        """);

    [Fact]
    public Task Is_silent_on_a_categorical_loss() => Verify.IsSilent(Snippet.Keras, """
        var net = keras.Sequential();
        net.compile(keras.optimizers.Adam(), keras.losses.CategoricalCrossentropy(from_logits: true), new[] { "accuracy" });
        net.fit(x, Tensorflow.Keras.Utils.np_utils.to_categorical(y, 10), epochs: 2);
        """);

    [Fact]
    public Task Reports_whole_numbers_for_a_loss_of_distributions() => Verify.Reports(Snippet.TorchSharp, """
            var entropy = CrossEntropyLoss();
            var columns = Columns(y).to(CUDA);
            entropy.call(model.call(x), [|columns|]).backward();
            functional.cross_entropy(model.call(x), [|Columns(y).narrow(0, 0, 8)|]).backward();
        }
        static Tensor Columns(Tensor numbers)
        {
            return functional.one_hot(numbers, 3);
        """);

    [Fact]
    public Task Is_silent_on_fractions() => Verify.IsSilent(Snippet.TorchSharp, """
        var entropy = CrossEntropyLoss();
        var columns = functional.one_hot(y, 3);
        columns = columns.to(float32);
        entropy.call(model.call(x), columns).backward();
        entropy.call(model.call(x), functional.one_hot(y, 3).to_type(float32)).backward();
        entropy.call(model.call(x), functional.one_hot(y, 3) * 0.9 + 0.03).backward();
        """);
}
