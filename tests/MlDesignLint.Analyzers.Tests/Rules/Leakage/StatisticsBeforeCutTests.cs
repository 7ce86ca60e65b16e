using MlDesignLint.Testing;
using Verify = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Leakage.StatisticsBeforeCut>;

namespace MlDesignLint.Analyzers.Tests.Rules.Leakage;

public class StatisticsBeforeCutTests
{
    [Fact]
    public Task Reports_a_mean_of_all_rows() => Verify.Reports(Snippet.TorchSharp, """
        var scaled = (x - x.[|mean()|]) / x.std();
        var train = scaled[TensorIndex.Slice(0, 800)];
        var test = scaled[TensorIndex.Slice(800, 1000)];
        """,
        "'mean' is taken over all rows, and 'scaled[TensorIndex.Slice(0, 800)]' is cut out of what was scaled by it, so the test rows shape the training; cut first and take it over the training part");

    [Fact]
    public Task Reports_statistics_in_variables_and_a_split() => Verify.Reports(Snippet.TorchSharp, """
        var low = x.[|amin(0)|];
        x = (x - low) / (x.amax(0) - low);
        var parts = x.split(new long[] { 800, 200 });
        """);

    [Fact]
    public Task Reports_an_array_that_is_sliced() => Verify.Reports(Snippet.Keras, """
        var centred = x - np.[|mean(x)|];
        var (train, test) = (centred[":800"], centred["800:"]);
        """);

    [Fact]
    public Task Is_silent_on_statistics_of_the_training_part() => Verify.IsSilent(Snippet.TorchSharp, """
        var (train, test) = (x[TensorIndex.Slice(0, 800)], x[TensorIndex.Slice(800, 1000)]);
        var (mean, deviation) = (train.mean(), train.std());
        train = (train - mean) / deviation; test = (test - mean) / deviation;
        """);

    [Fact]
    public Task Is_silent_on_batches_cut_in_a_loop() => Verify.IsSilent(Snippet.TorchSharp, """
        var scaled = (x - x.mean()) / x.std();
        for (var i = 0; i < 10; i++) Console.WriteLine(model.call(scaled[TensorIndex.Slice(i * 32, i * 32 + 32)]).sum().item<float>());
        """);

    [Fact]
    public Task Is_silent_on_columns() => Verify.IsSilent(Snippet.TorchSharp, """
        var scaled = (x - x.mean()) / x.std();
        var (left, right) = (scaled.narrow(1, 0, 4), scaled.narrow(1, 4, 4));
        """);

    [Fact]
    public Task Is_silent_on_a_norm_inside_a_row() => Verify.IsSilent(Snippet.Keras, """
        var centred = x - 127.5f;
        var (train, test) = (centred[":800"], centred["800:"]);
        """);

    [Fact]
    public Task Reports_statistics_and_cuts_in_helpers() => Verify.Reports(Snippet.TorchProgram, """
        static class App
        {
            static (Tensor, Tensor) Moments(Tensor rows) => (rows.mean(new long[] { 0 }), rows.std(0L));
            static Tensor[] Halves(Tensor rows, long at) => new[] { rows.narrow(0, 0, at), rows.narrow(0, at, 100) };
            static (Tensor, Tensor) Parts(Tensor rows, long at) => (rows.narrow(0, 0, at), rows.narrow(0, at, 100));
            static void Run(Tensor measured)
            {
                var (centre, spread) = [|Moments(measured)|];
                var even = (measured - centre) / spread;
                var (learned, asked) = Parts(even, 400);
            }
        }
        """);

    [Fact]
    public Task Reports_a_mean_by_hand_in_a_helper_that_scales() => Verify.Reports(Snippet.Keras, """
            x = [|Centred(x, x)|];
            var first = new Slice(0, 800);
            model.fit(x[first], y[first]);
            model.evaluate(x[new Slice(800, 1000)], y[new Slice(800, 1000)]);
        }
        static NDArray Centred(NDArray rows, NDArray known)
        {
            var middle = np.sum(known, axis: 0) / 1000f;
            return rows - middle;
        """);

    [Fact]
    public Task Is_silent_on_helpers_that_take_the_training_part_for_the_statistics() => Verify.IsSilent(Snippet.Keras, """
            var first = new Slice(0, 800);
            x = Centred(x, x[first]);
            model.fit(x[first], y[first]);
            model.evaluate(x[new Slice(800, 1000)], y[new Slice(800, 1000)]);
        }
        static NDArray Centred(NDArray rows, NDArray known)
        {
            var middle = np.sum(known, axis: 0) / 800f;
            return rows - middle;
        """);

    [Fact]
    public Task Is_silent_on_helpers_that_cut_other_rows() => Verify.IsSilent(Snippet.TorchProgram, """
        static class App
        {
            static (Tensor, Tensor) Parts(Tensor rows, long at) => (rows.narrow(0, 0, at), rows.narrow(0, at, 100));
            static void Run(Tensor measured, Tensor labels)
            {
                var centred = measured - measured.mean();
                Console.WriteLine(centred.abs().sum().item<float>());
                var (learned, asked) = Parts(labels, 400);
                var (inputs, others) = Parts(measured, 400);
            }
        }
        """);

    [Fact]
    public Task Is_silent_on_statistics_of_each_row() => Verify.IsSilent(Snippet.TorchSharp, """
        var scaled = (x - x.mean(new long[] { 1 }, keepdim: true)) / x.std(1L, keepdim: true);
        var train = scaled[TensorIndex.Slice(0, 800)];
        var test = scaled[TensorIndex.Slice(800, 1000)];
        """);

    [Fact]
    public Task Reports_scaling_by_calls_and_by_the_greatest() => Verify.Reports(Snippet.TorchSharp, """
        var middle = x.[|mean()|];
        var even = x.sub(middle).div(x.std());
        var (train, test) = (even.index_select(0, y), even.index_select(0, y + 1));
        var share = y / y.[|max()|];
        var parts = share.split(new long[] { 800, 200 });
        """);

    [Fact]
    public Task Is_silent_on_what_other_rows_or_each_row_is_divided_by() => Verify.IsSilent(Snippet.TorchSharp, """
        var share = x / y.max() - x.max(y) + x.div(255);
        var (train, test) = (share.narrow(0, 0, 800), share.narrow(0, 800, 200));
        var chances = x / x.sum(1L, keepdim: true);
        var (first, last) = (chances.narrow(0, 0, 800), chances.narrow(0, 800, 200));
        """);

    const string Scaler = """
        sealed class Scaler
        {
            Tensor _mean = null!, _deviation = null!;
            public Scaler Fit(Tensor rows) { _mean = rows.mean(new long[] { 0 }); _deviation = rows.std(0).clamp_(1e-6); return this; }
            public Tensor Apply(Tensor rows) { var centred = rows - _mean; return centred / _deviation; }
        }

        """;

    [Fact]
    public Task Reports_an_object_that_learns_from_all_rows_which_indices_cut() => Verify.Reports(Snippet.TorchProgram, Scaler.Replace("rows.mean(new long[] { 0 })", "rows.[|mean(new long[] { 0 })|]") + """
        static class App
        {
            static void Run(Tensor x)
            {
                var scaled = new Scaler().Fit(x).Apply(x);
                var order = randperm(x.shape[0]);
                var (train, test) = (scaled.index_select(0, order.narrow(0, 0, 80)), scaled[order[80..]]);
            }
        }
        """);

    [Fact]
    public Task Is_silent_on_an_object_that_learns_from_the_training_rows() => Verify.IsSilent(Snippet.TorchProgram, Scaler + """
        static class App
        {
            static void Run(Tensor x)
            {
                var order = randperm(x.shape[0]);
                var scaled = new Scaler().Fit(x.index_select(0, order.narrow(0, 0, 80))).Apply(x);
                var (train, test) = (scaled.index_select(0, order.narrow(0, 0, 80)), scaled[order[80..]]);
            }
        }
        """);

    [Fact]
    public Task Reports_an_average_of_all_rows_of_an_array() => Verify.Reports(Snippet.Keras, """
        var centred = x - np.[|average(x, axis: 0)|];
        x = centred / (np.sqrt(np.average(np.square(centred), axis: 0)) + 1e-6f);
        var (first, last) = (x[new Slice(0, 800)], x[new Slice(800, 1000)]);
        """);

    [Fact]
    public Task Is_silent_on_an_average_along_another_axis() => Verify.IsSilent(Snippet.Keras, """
        var centred = x - np.average(x, axis: 1);
        var (first, last) = (centred[new Slice(0, 800)], centred[new Slice(800, 1000)]);
        """);

    /// <summary>A program that reads rows of three numbers, scales and cuts them as a case says into <c>train</c> and <c>test</c>, and fits a model on the first.</summary>
    static string Scaled(string lines, string members = "") => $$"""
                var rows = System.IO.File.ReadLines("a.csv").Select(line => line.Split(',').Select(float.Parse).ToArray()).ToArray();
                var held = rows.Length / 5;
                {{lines}}
                model.fit(Inputs(train), y);
                model.evaluate(Inputs(test), yTest);
            }
            static NDArray Inputs(float[][] rows) => np.array(rows.SelectMany(row => row).ToArray()).reshape((rows.Length, 3));
            {{members}}
            static void Nothing()
            {
        """;

    const string Halves = "var (test, train) = (scaled.Take(held).ToArray(), scaled.Skip(held).ToArray());";

    const string Moments = """
        static (float[] Low, float[] Range) Limits(float[][] rows)
        {
            var (low, high) = (new float[3], new float[3]);
            foreach (var row in rows) for (var c = 0; c < 3; c++) { low[c] = Math.Min(low[c], row[c]); if (row[c] > high[c]) high[c] = row[c]; }
            return (low, low.Zip(high, (l, h) => h - l).ToArray());
        }
        static float[][] Scale(float[][] rows, float[] low, float[] range) => rows.Select(row => row.Select((v, c) => (v - low[c]) / range[c]).ToArray()).ToArray();
        static void Centre(float[][] rows, int count)
        {
            var mean = new float[3];
            for (var i = 0; i < rows.Length; i++) for (var c = 0; c < 3; c++) mean[c] += rows[i][c];
            for (var i = 0; i < rows.Length; i++) for (var c = 0; c < 3; c++) rows[i][c] = rows[i][c] / mean[c];
        }
        """;

    [Theory]
    [InlineData("var high = [|rows.Max(row => row[0])|]; var scaled = rows.Select(row => row.Select(v => v / high).ToArray()).ToArray();" + Halves, "")]
    [InlineData("var highs = Enumerable.Range(0, 3).Select(c => [|rows.Select(row => row[c]).Max()|]).ToArray(); var scaled = rows.Select(row => row.Select((v, c) => v / highs[c]).ToArray()).ToList(); var (test, train) = (scaled.Take(held).ToArray(), scaled.Skip(held).ToArray());", "")]
    [InlineData("var (low, range) = [|Limits(rows)|]; var scaled = Scale(rows, low, range);" + Halves, Moments)]
    [InlineData("var high = [|rows.Max(row => row[0])|]; var scaled = rows.Select(row => row.Select(v => v / high).ToArray()).ToList(); var (test, train) = (scaled.GetRange(0, held).ToArray(), scaled.GetRange(held, scaled.Count - held).ToArray());", "")]
    [InlineData("var limits = [|Limits(rows)|]; var (test, train) = (Scale(rows[..held], limits.Low, limits.Range), Scale(rows[held..], limits.Low, limits.Range));", Moments)]
    [InlineData("[|Centre(rows, held)|]; var (test, train) = (rows[..held], rows[held..]);", Moments)]
    public Task Reports_numbers_scaled_by_hand(string lines, string members) => Verify.Reports(Snippet.Keras, Scaled(lines, members));

    [Theory]
    [InlineData("var high = rows.Skip(held).Max(row => row[0]); var scaled = rows.Select(row => row.Select(v => v / high).ToArray()).ToArray();" + Halves, "")]
    [InlineData("var scaled = rows.Select(row => { var high = row.Max(); return row.Select(v => v / high).ToArray(); }).ToArray();" + Halves, "")]
    [InlineData("var scaled = rows.Select(row => row.Select(v => v / 255f).ToArray()).ToArray(); Console.WriteLine(rows.Max(row => row[0]));" + Halves, "")]
    [InlineData("var limits = Limits(rows[held..]); var (test, train) = (Scale(rows[..held], limits.Low, limits.Range), Scale(rows[held..], limits.Low, limits.Range));", Moments)]
    [InlineData("Centre(rows, held); var (test, train) = (rows[..held], rows[held..]);", "COUNTED")]
    [InlineData("var (low, range) = Limits(rows); var (train, test) = (Scale(rows, low, range), rows);", Moments)]
    [InlineData("var (train, test) = (rows[held..], rows[..held]); Centre(train, held); Centre(test, held);", Moments)]
    public Task Is_silent_on_numbers_scaled_by_the_training_part_or_one_row(string lines, string members) =>
        Verify.IsSilent(Snippet.Keras, Scaled(lines, members == "COUNTED" ? Moments.Replace("i < rows.Length; i++) for (var c = 0; c < 3; c++) mean", "i < count; i++) for (var c = 0; c < 3; c++) mean") : members));

    const string Standardiser = """

        }

        sealed class Scaler
        {
            NDArray mean, deviation;
            public Scaler Fit(NDArray x)
            {
                mean = tf.[|reduce_mean(x, axis: 0)|].numpy();
                deviation = np.array(1f);
                return this;
            }
            public NDArray Apply(NDArray x) => (x - mean) / deviation;
        """;

    [Fact]
    public Task Reports_a_scaler_that_learns_all_rows_before_a_notation_cuts_them() => Verify.Reports(Snippet.Keras, """
        const int Cut = 400;
        var rows = np.load("x.npy");
        var scaled = new Scaler().Fit(rows).Apply(rows);
        model.fit(scaled[$"0:{Cut}"], y);
        model.evaluate(scaled[$"{Cut}:"], yTest);
        """ + Standardiser);

    [Theory]
    [InlineData("rows[$\"0:{Cut}\"]", "{Cut}:")]
    [InlineData("xTest", "{Cut}:")]
    [InlineData("rows", "0:{Cut}")]
    public Task Is_silent_on_a_scaler_that_learns_other_rows_or_of_which_one_part_is_taken(string learned, string part) => Verify.IsSilent(Snippet.Keras, $$"""
        const int Cut = 400;
        var rows = np.load("x.npy");
        var scaled = new Scaler().Fit({{learned}}).Apply(rows);
        model.fit(scaled[$"0:{Cut}"], y);
        model.evaluate(scaled[$"{{part}}"], yTest);
        """ + Standardiser.Replace("[|", "").Replace("|]", ""));
}
