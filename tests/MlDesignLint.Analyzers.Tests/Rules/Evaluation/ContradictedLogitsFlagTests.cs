using MlDesignLint.Testing;
using Verify = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Evaluation.ContradictedLogitsFlag>;
using VerifyFix = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Evaluation.ContradictedLogitsFlag, MlDesignLint.CodeFixes.Evaluation.ContradictedLogitsFlagFix>;

namespace MlDesignLint.Analyzers.Tests.Rules.Evaluation;

public class ContradictedLogitsFlagTests
{
    [Fact]
    public Task Reports_a_softmax_into_a_loss_that_expects_scores() => Verify.Reports(Snippet.Keras, """
        var net = keras.Sequential(new List<ILayer> { keras.layers.Flatten(), keras.layers.Dense(10, activation: "softmax") });
        net.compile(keras.optimizers.Adam(), keras.losses.[|SparseCategoricalCrossentropy|](from_logits: true), new[] { "acc" });
        """,
        "'SparseCategoricalCrossentropy' is told to expect raw scores and the model ends in probabilities, so it minimises something else; change 'from_logits' or the last activation");

    [Fact]
    public Task Reports_scores_of_a_graph_and_of_added_layers_where_probabilities_are_expected() => Verify.Reports(Snippet.Keras, """
        var inputs = keras.Input(shape: 784);
        var outputs = keras.layers.Dense(64, activation: keras.activations.Relu).Apply(inputs);
        outputs = keras.layers.Dense(10).Apply(outputs);
        var net = keras.Model(inputs, outputs);
        net.compile(keras.optimizers.Adam(), keras.losses.[|CategoricalCrossentropy|](), new[] { "acc" });
        var other = keras.Sequential();
        other.add(keras.layers.Dense(8, activation: "relu"));
        other.add(keras.layers.Dense(1));
        other.compile(keras.optimizers.Adam(), keras.losses.[|BinaryCrossentropy|](), new[] { "acc" });
        """);

    [Fact]
    public Task Reports_one_of_several_losses_that_a_helper_chooses() => Verify.Reports(Snippet.Keras, """
        static Tensorflow.Keras.Losses.ILossFunc LossFor(bool isSparse)
        {
            if (!isSparse)
                return keras.losses.CategoricalCrossentropy();
            return keras.losses.[|SparseCategoricalCrossentropy|](from_logits: true);
        }
        var net = keras.Sequential(keras.layers.Dense(10), keras.layers.Softmax(-1));
        net.compile(keras.optimizers.Adam(), LossFor(x.size > 5), new[] { "acc" });
        """);

    [Fact]
    public Task Is_silent_where_the_last_layer_is_added_only_sometimes() => Verify.IsSilent(Snippet.Keras, """
        var isRaw = x.size > 5;
        var net = keras.Sequential();
        net.add(keras.layers.Dense(10));
        if (!isRaw)
            net.add(keras.layers.Softmax(-1));
        net.compile(keras.optimizers.Adam(), isRaw ? keras.losses.CategoricalCrossentropy(from_logits: true) : keras.losses.CategoricalCrossentropy(), new[] { "acc" });
        """);

    [Fact]
    public Task Is_silent_where_they_agree() => Verify.IsSilent(Snippet.Keras, """
        var net = keras.Sequential(keras.layers.Dense(10));
        net.compile(keras.optimizers.Adam(), keras.losses.SparseCategoricalCrossentropy(from_logits: true), new[] { "acc" });
        net = keras.Sequential(keras.layers.Dense(10, activation: keras.activations.Softmax));
        net.compile(keras.optimizers.Adam(), keras.losses.SparseCategoricalCrossentropy(), new[] { "acc" });
        """);

    [Fact]
    public Task Is_silent_on_other_losses_and_on_unknown_models() => Verify.IsSilent(Snippet.Keras, """
        model.compile(keras.optimizers.Adam(), keras.losses.BinaryCrossentropy(from_logits: true), new[] { "acc" });
        var net = keras.Sequential(keras.layers.Dense(1, activation: "sigmoid"));
        net.compile(keras.optimizers.Adam(), keras.losses.MeanSquaredError(), new[] { "acc" });
        var named = keras.Sequential(keras.layers.Dense(1, activation: Console.ReadLine()));
        named.compile(keras.optimizers.Adam(), keras.losses.BinaryCrossentropy(from_logits: true), new[] { "acc" });
        """);

    [Fact]
    public Task Turns_the_flag_over() => VerifyFix.Fixes(
        Snippet.Keras,
        """
        var net = keras.Sequential();
        net.add(keras.layers.Dense(10, keras.activations.Softmax));
        net.compile(keras.optimizers.Adam(), keras.losses.[|SparseCategoricalCrossentropy|](from_logits: true), new[] { "accuracy" });
        """,
        """
        var net = keras.Sequential();
        net.add(keras.layers.Dense(10, keras.activations.Softmax));
        net.compile(keras.optimizers.Adam(), keras.losses.SparseCategoricalCrossentropy(from_logits: false), new[] { "accuracy" });
        """);

    [Fact]
    public Task Offers_nothing_for_a_flag_from_elsewhere() => VerifyFix.OffersNoFix(Snippet.Keras, """
        var raw = true;
        var net = keras.Sequential();
        net.add(keras.layers.Dense(10, keras.activations.Softmax));
        net.compile(keras.optimizers.Adam(), keras.losses.[|SparseCategoricalCrossentropy|](from_logits: raw), new[] { "accuracy" });
        """);
}
