using MlDesignLint.Testing;
using Verify = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Evaluation.AccuracyOfNumbers>;

namespace MlDesignLint.Analyzers.Tests.Rules.Evaluation;

public class AccuracyOfNumbersTests
{
    [Fact]
    public Task Reports_accuracy_of_a_regression() => Verify.Reports(Snippet.Keras, """
        var price = keras.Sequential();
        price.add(keras.layers.Dense(1));
        price.compile(keras.optimizers.SGD(0.01f), keras.losses.MeanSquaredError(), [|new[] { "acc" }|]);
        """,
        "The model ends in one number without bounds and is trained by 'MeanSquaredError', so accuracy counts exact hits and says nothing; take an error such as 'mean_absolute_error'");

    [Fact]
    public Task Reports_a_model_of_inputs_and_outputs() => Verify.Reports(Snippet.Keras, """
        var inputs = keras.Input(shape: 1);
        var outputs = keras.layers.Dense(1).Apply(inputs);
        var line = keras.Model(inputs, outputs);
        line.compile(keras.optimizers.SGD(0.005f), keras.losses.MeanAbsoluteError(), metrics: [|new[] { "accuracy" }|]);
        """);

    [Fact]
    public Task Is_silent_on_an_error() => Verify.IsSilent(Snippet.Keras, """
        var price = keras.Sequential();
        price.add(keras.layers.Dense(1));
        price.compile(keras.optimizers.SGD(0.01f), keras.losses.MeanSquaredError(), new[] { "mae" });
        """);

    [Fact]
    public Task Is_silent_on_a_bounded_answer() => Verify.IsSilent(Snippet.Keras, """
        var xor = keras.Sequential();
        xor.add(keras.layers.Dense(1, keras.activations.Sigmoid));
        xor.compile(keras.optimizers.Adam(), keras.losses.MeanSquaredError(), new[] { "accuracy" });
        """);

    [Fact]
    public Task Is_silent_on_an_unknown_model() => Verify.IsSilent(Snippet.Keras, """
        model.compile(keras.optimizers.Adam(), keras.losses.MeanSquaredError(), new[] { "accuracy" });
        """);
}
