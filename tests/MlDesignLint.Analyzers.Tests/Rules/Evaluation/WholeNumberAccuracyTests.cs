using MlDesignLint.Testing;
using Verify = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Evaluation.WholeNumberAccuracy>;
using VerifyFix = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Evaluation.WholeNumberAccuracy, MlDesignLint.CodeFixes.Evaluation.WholeNumberAccuracyFix>;

namespace MlDesignLint.Analyzers.Tests.Rules.Evaluation;

public class WholeNumberAccuracyTests
{
    [Fact]
    public Task Reports_a_share_of_whole_numbers() => Verify.Reports(Snippet.TorchSharp, """
        var correct = 0L; var rows = 0L;
        foreach (var (input, target) in batches) { correct += model.call(input).argmax(1).eq(target).sum().item<long>(); rows += target.shape[0]; }
        double accuracy = [|correct / rows|];
        """,
        "'correct / rows' divides whole numbers before the result becomes a fraction, so it is 0 or 1; cast one of them to double");

    [Fact]
    public Task Reports_a_count_in_a_branch() => Verify.Reports(Snippet.Keras, """
        var right = 0;
        var answers = np.argmax(model.predict(xTest)[0].numpy(), 1);
        for (var i = 0; i < 100; i++)
            if ((int)answers[i] == (int)yTest[i]) right++;
        float accuracy = [|right / (int)yTest.size|];
        """);

    [Fact]
    public Task Is_silent_where_one_is_cast() => Verify.IsSilent(Snippet.TorchSharp, """
        var correct = 0L; var rows = 0L;
        foreach (var (input, target) in batches) { correct += model.call(input).argmax(1).eq(target).sum().item<long>(); rows += target.shape[0]; }
        double accuracy = (double)correct / rows;
        """);

    [Fact]
    public Task Is_silent_on_whole_results() => Verify.IsSilent(Snippet.TorchSharp, """
        var seen = 0; var size = 32;
        foreach (var (input, target) in batches) { model.call(input); seen++; }
        var pages = seen / size;
        """);

    [Fact]
    public Task Is_silent_on_numbers_that_are_no_counts() => Verify.IsSilent(Snippet.TorchSharp, """
        var width = 640; var height = 480;
        model.call(x);
        double ratio = width / height;
        """);

    [Fact]
    public Task Divides_fractions() => VerifyFix.Fixes(
        Snippet.TorchSharp,
        """
        var correct = 0L; var rows = 0L;
        foreach (var (input, target) in batches) { correct += model.call(input).argmax(1).eq(target).sum().item<long>(); rows += target.shape[0]; }
        float accuracy = [|correct / rows|];
        """,
        """
        var correct = 0L; var rows = 0L;
        foreach (var (input, target) in batches) { correct += model.call(input).argmax(1).eq(target).sum().item<long>(); rows += target.shape[0]; }
        float accuracy = (float)correct / rows;
        """);

    [Fact]
    public Task Reports_counts_in_objects_helpers_and_queries() => Verify.Reports(Snippet.TorchProgram, """
        sealed class Meter
        {
            long _right, _all; int _hits;
            public void Add(long right, long all) { _right += right; _all += all; }
            public void Tell(long guess, long truth) { if (guess == truth) _hits++; }
            public double Share => _all == 0 ? double.NaN : [|_right / _all|];
            public double Hits => 100.0 * ([|_hits / _all|]);
        }
        sealed record Result(long Right, long All) { public double Share => [|Right / All|]; }
        static class App
        {
            static (long, long) Count(Module<Tensor, Tensor> net, DataLoader test)
            {
                long right = 0, all = 0;
                foreach (var batch in test) { right += net.call(batch["x"]).argmax(1).eq(batch["y"]).sum().item<long>(); all += batch["y"].shape[0]; }
                return (right, all);
            }
            static void Run(Module<Tensor, Tensor> net, DataLoader test, Tensor x, Tensor y)
            {
                var meter = new Meter();
                meter.Add(net.call(x).argmax(1).eq(y).sum().item<long>(), y.shape[0]);
                var (right, all) = Count(net, test);
                Console.WriteLine($"{[|right / all|]:P1} {new Result(net.call(x).argmax(1).eq(y).sum().item<long>(), y.shape[0]).Share}");
                var (guesses, truth) = (net.call(x).argmax(1).data<long>().ToArray(), y.data<long>().ToArray());
                for (var i = 0; i < truth.Length; i++) meter.Tell(guesses[i], truth[i]);
                double share = [|guesses.Zip(truth).Count(pair => pair.First == pair.Second) / truth.Length|];
            }
        }
        """);

    [Fact]
    public Task Is_silent_on_fractions_percentages_and_other_counts() => Verify.IsSilent(Snippet.TorchProgram, """
        sealed class Meter
        {
            long _right, _all;
            public void Add(long right, long all) { _right += right; _all += all; }
            public double Share => _right / (double)_all;
            public long Percent => 100 * _right / _all;
            public int Batches(int size) => (int)(_all / size);
            public double PerBatch(long batches) => _all / batches;
        }
        static class App
        {
            static void Run(Module<Tensor, Tensor> net, Tensor x, Tensor y)
            {
                var meter = new Meter();
                meter.Add(net.call(x).argmax(1).eq(y).sum().item<long>(), y.shape[0]);
                Console.WriteLine($"{meter.Share:P1} {meter.Percent} % {meter.Batches(64)} {meter.PerBatch(3)} {x.shape[0] / 64}");
            }
        }
        """);

    const string Tally = """
        readonly record struct Tally(int Right, int All)
        {
            public double Accuracy => [|Right / All|];
            public Tally Add(IReadOnlyList<long> answers, IReadOnlyList<long> labels) => new(Right + answers.Where((answer, i) => answer == labels[i]).Count(), All + labels.Count);
        }
        static class App
        {
            static long[] Predict(Module<Tensor, Tensor> model, Tensor input) => model.call(input).argmax(1).data<long>().ToArray();
            static void Run(Module<Tensor, Tensor> model, Tensor input, long[] labels) => Console.WriteLine(new Tally().Add(Predict(model, input), labels).Accuracy);
        }
        """;

    [Fact]
    public Task Reports_counts_that_an_object_carries_on() => Verify.Reports(Snippet.TorchProgram, Tally);

    [Fact]
    public Task Is_silent_on_other_counts_and_on_fractions() => Verify.IsSilent(Snippet.TorchProgram, Tally.Replace("[|Right / All|]", "(double)Right / All")
        .Replace("long[] labels) =>", "long[] labels, int pages) =>").Replace(".Accuracy)", ".Accuracy + (double)(labels.Length / pages))"));

    [Fact]
    public Task Reports_a_sum_of_ones_for_right_answers() => Verify.Reports(Snippet.Keras, """
                var answers = np.argmax(model.predict(xTest).numpy(), 1).ToArray<long>();
                Console.WriteLine(Share(answers, yTest.ToArray<long>()));
            }
            static float Share(long[] answers, long[] truth)
            {
                return [|answers.Zip(truth, (a, b) => a == b ? 1 : 0).Sum() / truth.Length|];
        """);

    [Fact]
    public Task Is_silent_on_a_sum_of_numbers_and_on_a_share_in_fractions() => Verify.IsSilent(Snippet.Keras, """
                var answers = np.argmax(model.predict(xTest).numpy(), 1).ToArray<long>();
                Console.WriteLine(Share(answers, yTest.ToArray<long>()) + Pages(new[] { 3, 4 }));
            }
            static float Pages(int[] rows) => rows.Sum() / rows.Length;
            static float Share(long[] answers, long[] truth)
            {
                return (float)answers.Zip(truth, (a, b) => a == b ? 1 : 0).Sum() / truth.Length;
        """);

    const string Counted = """
        double Accuracy(Tensor scores, int[] truth)
        {
            var answers = tf.math.argmax(scores, axis: 1).ToArray<long>();
            var same = 0;
            for (var i = 0; i < truth.Length; i++)
                if (answers[i] == truth[i]) same++;
            return [|same / truth.Length|];
        }
        Console.WriteLine(Accuracy(x, new[] { 1, 0 }));
        """;

    [Fact]
    public Task Reports_answers_that_are_picked_out_of_scores() => Verify.Reports(Snippet.Keras, Counted);

    [Theory]
    [InlineData("same / truth.Length", "(double)same / truth.Length")]
    [InlineData("if (answers[i] == truth[i]) same++", "same++")]
    [InlineData("tf.math.argmax(scores, axis: 1)", "scores")]
    public Task Is_silent_on_picked_answers_that_are_cast_or_other_counts(string part, string other) => Verify.IsSilent(Snippet.Keras, Counted.Replace("[|", "").Replace("|]", "").Replace(part, other));
}
