using MlDesignLint.Testing;
using Verify = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Training.BlindEarlyStop>;

namespace MlDesignLint.Analyzers.Tests.Rules.Training;

public class BlindEarlyStopTests
{
    [Fact]
    public Task Reports_a_stop_by_a_loss_that_is_never_computed() => Verify.Reports(Snippet.Keras, """
        var stop = [|new Tensorflow.Keras.Callbacks.EarlyStopping(new Tensorflow.Keras.Callbacks.CallbackParams())|];
        model.fit(x, y, epochs: 10, callbacks: new List<ICallback> { stop });
        """,
        "'EarlyStopping' watches 'val_loss', and the fit validates nothing, so it can never stop training for it; pass validation data");

    [Fact]
    public Task Is_silent_with_validation_data() => Verify.IsSilent(Snippet.Keras, """
        model.fit(x, y, validation_data: (xTest, yTest), callbacks: new List<ICallback> { new Tensorflow.Keras.Callbacks.EarlyStopping(new Tensorflow.Keras.Callbacks.CallbackParams()) });
        model.fit(x, y, validation_split: 0.1f, callbacks: new List<ICallback> { new Tensorflow.Keras.Callbacks.EarlyStopping(new Tensorflow.Keras.Callbacks.CallbackParams()) });
        """);

    [Fact]
    public Task Is_silent_on_a_number_of_the_training_and_on_an_unknown_one() => Verify.IsSilent(Snippet.Keras, """
        model.fit(x, y, callbacks: new List<ICallback> { new Tensorflow.Keras.Callbacks.EarlyStopping(new Tensorflow.Keras.Callbacks.CallbackParams(), "loss") });
        model.fit(x, y, callbacks: new List<ICallback> { new Tensorflow.Keras.Callbacks.EarlyStopping(new Tensorflow.Keras.Callbacks.CallbackParams(), Console.ReadLine()) });
        """);

    const string Plan = """
            Learn(model, x, y, new Plan(Epochs: 10));
        }
        sealed record Plan(int Epochs, float Share = 0f);
        static void Learn(IModel model, NDArray x, NDArray y, Plan plan) =>
            model.fit(x, y, validation_split: plan.Share, callbacks: new List<ICallback> { [|new Tensorflow.Keras.Callbacks.EarlyStopping(new Tensorflow.Keras.Callbacks.CallbackParams())|] });
        static void Nothing() {
        """;

    [Fact]
    public Task Reports_a_share_of_nought() => Verify.Reports(Snippet.Keras, Plan);

    [Fact]
    public Task Is_silent_on_a_share_that_a_caller_gives() => Verify.IsSilent(Snippet.Keras, Plan.Replace("Epochs: 10", "Epochs: 10, Share: 0.1f").Replace("[|", "").Replace("|]", ""));
}
