using MlDesignLint.Testing;
using Verify = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Reproducibility.UnseededNetwork>;
using VerifyFix = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Reproducibility.UnseededNetwork, MlDesignLint.CodeFixes.Reproducibility.UnseededNetworkFix>;

namespace MlDesignLint.Analyzers.Tests.Rules.Reproducibility;

public class UnseededNetworkTests
{
    [Fact]
    public Task Reports_rows_shuffled_without_a_seed() => Verify.Reports(Snippet.Keras, """
        var rows = tf.data.Dataset.from_tensor_slices(x, y).[|shuffle|](5000).batch(32);
        model.fit(rows, epochs: 5);
        """,
        "'shuffle' gets random numbers that nothing in the program seeds, so no run can be repeated; call 'tf.set_random_seed' first");

    [Fact]
    public Task Reports_the_model_where_nothing_else_draws() => Verify.Reports(Snippet.Keras, """
        var net = keras.[|Sequential|]();
        net.add(keras.layers.Dense(1));
        net.fit(x, y, epochs: 5);
        """);

    [Fact]
    public Task Reports_weights_of_a_tape() => Verify.Reports(Snippet.Keras, """
        var weights = tf.Variable(tf.random.[|normal|]((8, 1)));
        var sgd = keras.optimizers.SGD(0.1f);
        using var tape = tf.GradientTape();
        var loss = tf.reduce_mean(tf.matmul(x, weights));
        sgd.apply_gradients((tape.gradient(loss, weights), weights));
        """);

    [Fact]
    public Task Is_silent_where_the_program_is_seeded() => Verify.IsSilent(Snippet.Keras, """
        tf.set_random_seed(7);
        var rows = tf.data.Dataset.from_tensor_slices(x, y).shuffle(5000).batch(32);
        model.fit(rows, epochs: 5);
        """);

    [Fact]
    public Task Is_silent_on_arrays_that_the_seed_of_the_program_shuffles() => Verify.IsSilent(Snippet.Keras, """
        tf.set_random_seed(7);
        var order = np.arange(100);
        np.random.shuffle(order);
        model.fit(x, y, epochs: 5);
        """);

    [Fact]
    public Task Is_silent_on_seeds_of_their_own() => Verify.IsSilent(Snippet.Keras, """
        var rows = tf.data.Dataset.from_tensor_slices(x, y).shuffle(5000, seed: 3).batch(32);
        model.fit(rows, epochs: 5);
        """);

    [Fact]
    public Task Is_silent_where_nothing_is_trained() => Verify.IsSilent(Snippet.Keras, """
        var noise = np.random.normal(0, 1, (1, 100));
        var image = model.predict(noise);
        """);

    [Fact]
    public Task Passes_a_seed_where_the_call_takes_one() => VerifyFix.Fixes(
        Snippet.Keras,
        """
        var rows = tf.data.Dataset.from_tensor_slices(x, y).[|shuffle|](5000).batch(32);
        model.fit(rows, epochs: 5);
        """,
        """
        var rows = tf.data.Dataset.from_tensor_slices(x, y).shuffle(5000, seed: 1).batch(32);
        model.fit(rows, epochs: 5);
        """);

    [Fact]
    public Task Offers_nothing_for_a_model() => VerifyFix.OffersNoFix(Snippet.Keras, """
        var net = keras.[|Sequential|]();
        net.fit(x, y, epochs: 5);
        """);

    [Fact]
    public Task Is_silent_on_draws_of_a_function_that_has_nothing_to_do_with_training() => Verify.IsSilent(Snippet.Keras, """
        IModel net = model;
        void Learn() { tf.random.normal((1, 2), seed: 3); net.fit(x, y, epochs: 3); }
        NDArray Noise() => np.random.normal(0, 1, (1, 100));
        """);

    [Fact]
    public Task Reports_what_a_session_trains_on() => Verify.Reports(Snippet.Keras, """
        var graph = tf.train.load_graph("net.pb");
        Operation step = graph.OperationByName("Adam");
        var input = tf.placeholder(tf.float32);
        var rows = np.random.[|randn|](100, 8);
        var session = tf.Session(graph);
        foreach (var i in range(1000)) session.run(step, (input, rows));
        """);

    [Fact]
    public Task Is_silent_on_a_session_that_only_predicts() => Verify.IsSilent(Snippet.Keras, """
        var graph = tf.train.load_graph("net.pb");
        var input = tf.placeholder(tf.float32);
        var rows = np.random.randn(100, 8);
        var session = tf.Session(graph);
        foreach (var i in range(1000)) session.run(input, (input, rows));
        """);
}
