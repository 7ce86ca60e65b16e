using MlDesignLint.Testing;
using Verify = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Evaluation.ReplacedOptimizerName>;
using VerifyFix = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Evaluation.ReplacedOptimizerName, MlDesignLint.CodeFixes.Evaluation.ReplacedOptimizerNameFix>;

namespace MlDesignLint.Analyzers.Tests.Rules.Evaluation;

public class ReplacedOptimizerNameTests
{
    [Fact]
    public Task Reports_an_optimizer_and_a_loss_that_are_replaced() => Verify.Reports(Snippet.Keras, """
        model.[|compile|]("rmsprop", "binary_crossentropy", new[] { "accuracy" });
        """,
        "'binary_crossentropy' is replaced without a word: by name, 'compile' knows only the optimizer rmsprop and the losses mse and mae; pass objects");

    [Fact]
    public Task Reports_a_name_from_a_constant() => Verify.Reports(Snippet.Keras, """
        const string name = "adam";
        model.[|compile|](name, "mae", new[] { "mae" });
        """);

    [Fact]
    public Task Is_silent_on_what_is_kept() => Verify.IsSilent(Snippet.Keras, """
        model.compile("rmsprop", "mse", new[] { "mae" });
        model.compile("rmsprop", "mae", new[] { "mae" });
        """);

    [Fact]
    public Task Is_silent_on_objects_and_on_unknown_names() => Verify.IsSilent(Snippet.Keras, """
        model.compile(keras.optimizers.Adam(), keras.losses.CategoricalCrossentropy(), new[] { "accuracy" });
        model.compile(Console.ReadLine(), Console.ReadLine(), new[] { "accuracy" });
        """);

    [Fact]
    public Task Passes_objects() => VerifyFix.Fixes(
        Snippet.Keras,
        """
        model.[|compile|]("adam", "categorical_crossentropy", new[] { "accuracy" });
        """,
        """
        model.compile(keras.optimizers.Adam(), keras.losses.CategoricalCrossentropy(), new[] { "accuracy" });
        """);

    [Fact]
    public Task Offers_nothing_for_a_name_it_does_not_know() => VerifyFix.OffersNoFix(Snippet.Keras, """
        model.[|compile|]("nadam", "mse", new[] { "accuracy" });
        """);
}
