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

    [Fact]
    public Task Reports_rows_taken_by_a_range() => Verify.Reports(Snippet.TorchSharp, """
        var columns = functional.one_hot(y, 3);
        for (var i = 0; i < 100; i += 10)
            functional.cross_entropy(model.call(x[TensorIndex.Slice(i, i + 10)]), [|columns[TensorIndex.Slice(i, i + 10)]|]).backward();
        """);

    /// <summary>A model for class numbers, fitted on <c>labels</c> that a case makes of <c>lines</c>.</summary>
    static string Fitted(string labels, string members = "") => """
                var net = keras.Sequential();
                net.compile(keras.optimizers.Adam(), keras.losses.SparseCategoricalCrossentropy(), new[] { "accuracy" });
                net.fit(x, [|Labels(new[] { 0, 2, 1 })|], epochs: 2);
            }
        """ + members + """

            static NDArray Labels(int[] lines)
            {
        """ + labels;

    [Theory]
    [InlineData("var y = new float[lines.Length, 3]; for (var i = 0; i < lines.Length; i++) y[i, lines[i]] = 1f; return np.array(y);")]
    [InlineData("var y = new float[lines.Length, 3]; for (var i = 0; i < lines.Length; i++) for (var c = 0; c < 3; c++) y[i, c] = lines[i] == c ? 1 : 0; return np.array(y);")]
    [InlineData("return np.array(lines.Select(line => { var row = new float[3]; row[line] = 1; return row; }).ToArray());")]
    [InlineData("return np.array(lines.Select(line => line == 0 ? new[] { 1f, 0f } : new[] { 0f, 1f }).ToArray());")]
    [InlineData("var y = new int[lines.Length][]; for (var i = 0; i < lines.Length; i++) { y[i] = new int[3]; y[i][lines[i]] = 1; } return np.array(y);")]
    [InlineData("return np.array(lines.Select(Row).ToArray());", "static float[] Row(int line) { var row = new float[3]; row[line] = 1f; return row; }")]
    [InlineData("var all = new List<float[]>(); foreach (var line in lines) { var row = new float[3]; row[line] = 1; all.Add(row); } return np.array(all.SelectMany(v => v).ToArray()).reshape((lines.Length, 3));")]
    [InlineData("var y = new float[lines.Length * 3]; for (var i = 0; i < lines.Length; i++) y[i * 3 + lines[i]] = 1f; return np.array(y).reshape((lines.Length, 3));")]
    [InlineData("return tf.one_hot(np.array(lines), 3).numpy();")]
    [InlineData("return np_utils.to_categorical(np.array(lines), 3).astype(np.float32);")]
    public Task Reports_columns_made_by_hand(string labels, string members = "") => Verify.Reports(Snippet.Keras, Fitted(labels, members));

    [Theory]
    [InlineData("var y = new float[lines.Length, 1]; for (var i = 0; i < lines.Length; i++) y[i, 0] = lines[i]; return np.array(y);")]
    [InlineData("var y = new float[lines.Length, 1]; for (var i = 0; i < lines.Length; i++) y[i, 0] = lines[i] > 0 ? 1 : 0; return np.array(y);")]
    [InlineData("var y = new int[lines.Length]; for (var i = 0; i < lines.Length; i++) y[i] = 1; return np.array(y);")]
    [InlineData("return np.array(lines.Select(line => line > 1 ? 1 : 0).ToArray());")]
    [InlineData("var all = new List<float[]>(); foreach (var line in lines) all.Add(new[] { (float)line }); return np.array(all.SelectMany(v => v).ToArray());")]
    [InlineData("var y = new float[lines.Length, 8]; for (var i = 0; i < lines.Length; i++) for (var c = 0; c < 8; c++) y[i, c] = lines[i] + c; return np.array(y);")]
    public Task Is_silent_on_numbers_made_by_hand(string labels) => Verify.IsSilent(Snippet.Keras, Fitted(labels).Replace("[|", "").Replace("|]", ""));
}
