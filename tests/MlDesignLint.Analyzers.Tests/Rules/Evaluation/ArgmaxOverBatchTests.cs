using MlDesignLint.Testing;
using Verify = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Evaluation.ArgmaxOverBatch>;
using VerifyFix = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Evaluation.ArgmaxOverBatch, MlDesignLint.CodeFixes.Evaluation.ArgmaxOverBatchFix>;

namespace MlDesignLint.Analyzers.Tests.Rules.Evaluation;

public class ArgmaxOverBatchTests
{
    [Fact]
    public Task Reports_the_first_axis_of_a_batch() => Verify.Reports(Snippet.TorchSharp, """
        foreach (var batch in DataLoader(dataset, 64))
            Console.WriteLine(model.call(batch["x"]).[|argmax(0)|].eq(batch["y"]).sum().item<long>());
        """,
        "'argmax' with axis 0 picks a row for each class and not a class for each row, so what is compared with the labels means nothing; take axis 1");

    [Fact]
    public Task Reports_the_function_and_a_moved_batch() => Verify.Reports(Snippet.TorchSharp, """
        foreach (var batch in DataLoader(dataset, 64))
        {
            var input = batch["x"].to(CUDA);
            var scores = model.call(input);
            var answer = [|argmax(scores, 0)|];
        }
        """);

    [Fact]
    public Task Reports_predictions_of_Keras() => Verify.Reports(Snippet.Keras, """
        var predicted = model.predict(xTest);
        var answers = tf.[|arg_max(predicted, 0)|];
        """);

    [Fact]
    public Task Reports_scores_that_are_computed_by_hand() => Verify.Reports(Snippet.Keras, """
            var weights = tf.Variable(tf.zeros((8, 3)));
            var bias = tf.Variable(tf.zeros(3));
            Console.WriteLine(Right(tf.matmul((Tensor)x, weights) + bias, y));
        }
        static float Right(Tensor scores, Tensor labels)
        {
            return (float)tf.reduce_mean(tf.cast(tf.equal(tf.[|arg_max(scores, 0)|], labels), tf.float32));
        """);

    [Fact]
    public Task Is_silent_on_columns_of_rows_and_on_other_products() => Verify.IsSilent(Snippet.Keras, """
        var weights = tf.Variable(tf.zeros((3, 8)));
        var columns = tf.arg_max(tf.matmul(weights, (Tensor)x), 0);
        var answers = tf.arg_max(tf.matmul((Tensor)x, weights), 1);
        var turned = tf.arg_max(tf.matmul((Tensor)x, weights, transpose_a: true), 0);
        var unknown = tf.arg_max(tf.matmul((Tensor)x, (Tensor)y), 0);
        """);

    [Fact]
    public Task Is_silent_on_the_axis_of_classes() => Verify.IsSilent(Snippet.TorchSharp, """
        foreach (var batch in DataLoader(dataset, 64))
            Console.WriteLine(model.call(batch["x"]).argmax(1).eq(batch["y"]).sum().item<long>() + model.call(batch["x"]).argmax(-1).sum().item<long>());
        """);

    [Fact]
    public Task Is_silent_on_one_row() => Verify.IsSilent(Snippet.TorchSharp, """
        var answer = model.call(x).argmax(0);
        """);

    [Fact]
    public Task Is_silent_on_one_row_of_a_batch() => Verify.IsSilent(Snippet.TorchSharp, """
        foreach (var batch in DataLoader(dataset, 64))
            Console.WriteLine(model.call(batch["x"])[0].argmax(0).item<long>());
        """);

    [Fact]
    public Task Reports_slices_of_rows() => Verify.Reports(Snippet.TorchSharp, """
            for (var i = 0; i < 100; i += 10)
                Console.WriteLine(Right(model.call(x.narrow(0, i, 10)), y) + Right(model.call(x.index_select(0, y)), y));
        }
        static long Right(Tensor scores, Tensor labels)
        {
            return scores.[|argmax(0)|].eq(labels).sum().item<long>();
        """);

    [Fact]
    public Task Is_silent_where_a_function_gets_single_rows_too() => Verify.IsSilent(Snippet.TorchSharp, """
            Console.WriteLine(Right(model.call(x.narrow(0, 0, 10)), y) + Right(model.call(x), y) + Right(model.call(x.narrow(1, 0, 8)), y));
        }
        static long Right(Tensor scores, Tensor labels)
        {
            return scores.argmax(0).eq(labels).sum().item<long>();
        """);

    [Fact]
    public Task Takes_the_axis_of_the_classes() => VerifyFix.Fixes(
        Snippet.TorchSharp,
        """
        foreach (var batch in DataLoader(dataset, 64))
            Console.WriteLine(model.call(batch["x"]).[|argmax(0)|].eq(batch["y"]).sum().item<long>());
        """,
        """
        foreach (var batch in DataLoader(dataset, 64))
            Console.WriteLine(model.call(batch["x"]).argmax(1).eq(batch["y"]).sum().item<long>());
        """);

    [Fact]
    public Task Reports_slices_iterators_and_probabilities() => Verify.Reports(Snippet.TorchProgram, """
        sealed record Batch(Tensor X, Tensor Y);
        static class App
        {
            static IEnumerable<(Tensor, Tensor)> Batches(Tensor x, Tensor y) { for (var i = 0L; i < x.shape[0]; i += 64) yield return (x.narrow(0, i, 64), y.narrow(0, i, 64)); }
            static IEnumerable<Batch> Records(Tensor x, Tensor y) { for (var i = 0L; i < x.shape[0]; i += 64) yield return new(x.narrow(0, i, 64), y.narrow(0, i, 64)); }
            static Tensor Guess(Module<Tensor, Tensor> net, Tensor x) => net.call(x).[|argmax(0)|];
            static void Score(Module<Tensor, Tensor> net, IEnumerable<(Tensor, Tensor)> pairs) { foreach (var (a, b) in pairs) Console.WriteLine(net.call(a).[|argmax(0)|].eq(b)); }
            static void Run(Module<Tensor, Tensor> net, Tensor x, Tensor y)
            {
                Guess(net, x[80..]);
                Score(net, Batches(x, y));
                foreach (var batch in Records(x, y)) Console.WriteLine(softmax(net.call(batch.X), 1).[|argmax(0)|]);
            }
        }
        """);

    [Fact]
    public Task Is_silent_on_single_rows_in_a_loop_and_on_the_axis_of_classes_of_slices() => Verify.IsSilent(Snippet.TorchProgram, """
        static class App
        {
            static IEnumerable<Tensor> Rows(Tensor x) { for (var i = 0L; i < x.shape[0]; i++) yield return x[i]; }
            static void Run(Module<Tensor, Tensor> net, Tensor x)
            {
                foreach (var row in Rows(x)) Console.WriteLine(net.call(row).argmax(0));
                for (var i = 0L; i < x.shape[0]; i++) Console.WriteLine(softmax(net.call(x[i]), 0).argmax(0));
                Console.WriteLine(net.call(x[80..]).argmax(1));
            }
        }
        """);
}
