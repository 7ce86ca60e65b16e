using MlDesignLint.Testing;
using Verify = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Reproducibility.UnseededRowOrder>;
using VerifyFix = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Reproducibility.UnseededRowOrder, MlDesignLint.CodeFixes.Reproducibility.UnseededRowOrderFix>;

namespace MlDesignLint.Analyzers.Tests.Rules.Reproducibility;

public class UnseededRowOrderTests
{
    const string Rides = "var rides = ml.Data.CreateEnumerable<Ride>(data, reuseRowObject: false);\n";
    const string Fit = "\nml.Regression.Trainers.Ols().Fit(ml.Data.LoadFromEnumerable(rows));";

    [Fact]
    public Task Reports_an_ordering_by_guids() => Verify.Reports(Snippet.MlNet, Rides + "var rows = rides.OrderBy(ride => Guid.[|NewGuid()|]).Take(100).ToList();" + Fit,
        "'OrderBy' arranges or picks the rows by random numbers without a seed, so each run trains and tests on others and metrics cannot be compared; use a 'Random' with a fixed seed");

    [Fact]
    public Task Reports_a_filter_by_a_generator_in_a_local() => Verify.Reports(Snippet.MlNet, Rides + """
        var random = [|new Random()|];
        var rows = rides.Where(ride => random.NextDouble() < 0.1).ToArray();
        """ + Fit);

    [Fact]
    public Task Reports_the_shared_generator_in_another_method() => Verify.Reports(Snippet.Program, """
        class Row { public float Label; }
        static class App
        {
            static List<Row> Shuffled(List<Row> rows) => rows.OrderBy(row => Random.Shared.[|Next()|]).ToList();
            static void Train(MLContext ml, List<Row> rows) => ml.Regression.Trainers.Ols().Fit(ml.Data.LoadFromEnumerable(Shuffled(rows)));
        }
        """);

    [Fact]
    public Task Reports_a_shuffle_that_takes_no_seed() => Verify.Reports(Snippet.MlNet, Rides + "var rows = rides.[|Shuffle()|];" + Fit);

    [Fact]
    public Task Reports_rows_that_are_dealt_into_two_lists() => Verify.Reports(Snippet.MlNet, Rides + """
        var random = [|new Random()|];
        List<Ride> rows = new(), test = new();
        foreach (var ride in rides)
        {
            if (random.NextDouble() < 0.8)
                rows.Add(ride);
            else
                test.Add(ride);
        }
        """ + Fit);

    [Fact]
    public Task Is_silent_on_rows_made_in_a_random_branch() => Verify.IsSilent(Snippet.MlNet, """
        var random = new Random();
        var rows = new List<Ride>();
        for (var i = 0; i < 100; i++)
        {
            if (random.Next(2) == 0)
                rows.Add(new Ride { Distance = 1 });
        }
        """ + Fit);

    [Fact]
    public Task Is_silent_on_a_seed() => Verify.IsSilent(Snippet.MlNet, Rides + """
        var random = new Random(1);
        var rows = rides.OrderBy(ride => random.Next()).Where(ride => random.Next(2) == 0);
        """ + Fit);

    [Fact]
    public Task Is_silent_on_a_generator_of_unknown_origin() => Verify.IsSilent(Snippet.Program, """
        class Row { public float Label; }
        static class App
        {
            public static void Train(MLContext ml, List<Row> rows, Random random) =>
                ml.Regression.Trainers.Ols().Fit(ml.Data.LoadFromEnumerable(rows.OrderBy(row => random.Next())));
        }
        """);

    [Fact]
    public Task Is_silent_on_generated_values() => Verify.IsSilent(Snippet.MlNet, """
        var random = new Random();
        var rows = Enumerable.Range(0, 100).Select(i => new Ride { VendorId = Guid.NewGuid().ToString(), Distance = random.NextSingle() });
        """ + Fit);

    [Fact]
    public Task Is_silent_on_rows_that_are_not_loaded() => Verify.IsSilent(Snippet.MlNet, Rides + """
        var shown = rides.OrderBy(ride => Guid.NewGuid()).First();
        var rows = rides.OrderBy(ride => ride.Distance);
        """ + Fit);

    [Fact]
    public Task Is_silent_where_nothing_is_trained() => Verify.IsSilent(Snippet.MlNet, Rides + """
        var view = ml.Data.LoadFromEnumerable(rides.OrderBy(ride => Guid.NewGuid()));
        """);

    [Fact]
    public Task Seeds_the_generator() => VerifyFix.Fixes(
        Snippet.MlNet,
        Rides + "Random random = [|new()|];\nvar rows = rides.OrderBy(ride => random.Next());" + Fit,
        Rides + "Random random = new(1);\nvar rows = rides.OrderBy(ride => random.Next());" + Fit);

    [Fact]
    public Task Keeps_guids() => VerifyFix.OffersNoFix(Snippet.MlNet, Rides + "var rows = rides.OrderBy(ride => Guid.[|NewGuid()|]);" + Fit);

    [Fact]
    public Task Reports_tensors_of_rows_in_an_unseeded_order() => Verify.Reports(Snippet.TorchSharp, """
        var random = [|new Random()|];
        var rows = Enumerable.Range(0, 100).Select(i => new[] { i / 100f, i * 2f }).OrderBy(_ => random.Next()).ToList();
        var input = tensor(rows.Take(80).SelectMany(row => row).ToArray());
        criterion.call(model.call(input), y).backward(); optimizer.step();
        """);

    [Fact]
    public Task Is_silent_on_tensors_of_rows_in_a_seeded_order() => Verify.IsSilent(Snippet.TorchSharp, """
        var random = new Random(7);
        var rows = Enumerable.Range(0, 100).Select(i => new[] { i / 100f, i * 2f }).OrderBy(_ => random.Next()).ToList();
        var input = tensor(rows.Take(80).SelectMany(row => row).ToArray());
        criterion.call(model.call(input), y).backward(); optimizer.step();
        """);

    [Fact]
    public Task Is_silent_on_arrays_of_noise() => Verify.IsSilent(Snippet.Keras, """
        var random = new Random();
        var noise = np.array(Enumerable.Range(0, 100).Select(_ => (float)random.NextDouble()).ToArray());
        model.fit(noise, y, epochs: 3);
        """);

    const string Step = "criterion.call(model.call(x), y).backward(); optimizer.step();\n";

    [Fact]
    public Task Reports_a_shuffle_by_hand_that_training_calls() => Verify.Reports(Snippet.TorchSharp, """
            Shuffle(new int[100]);
        """ + Step + """
        }
        static readonly Random Numbers = [|new Random()|];
        static void Shuffle(int[] rows)
        {
            for (var i = rows.Length - 1; i > 0; i--)
            {
                var j = Numbers.Next(i + 1);
                (rows[i], rows[j]) = (rows[j], rows[i]);
            }
        """,
        "'Next' arranges or picks the rows by random numbers without a seed, so each run trains and tests on others and metrics cannot be compared; use a 'Random' with a fixed seed");

    [Fact]
    public Task Reports_a_helper_that_takes_rows_out_by_the_time() => Verify.Reports(Snippet.TorchSharp, Step + """
        }
        public static List<float> Taken(List<float> rows, int count)
        {
            var random = [|new Random(Environment.TickCount)|];
            var taken = new List<float>();
            for (var i = 0; i < count; i++)
            {
                var place = random.Next(rows.Count);
                taken.Add(rows[place]);
                rows.RemoveAt(place);
            }
            return taken;
        """);

    [Fact]
    public Task Reports_an_ordering_in_a_training_by_hand() => Verify.Reports(Snippet.TorchSharp, """
        var random = [|new Random(Guid.NewGuid().GetHashCode())|];
        foreach (var i in Enumerable.Range(0, 100).OrderBy(i => random.Next()))
        {
            criterion.call(model.call(x[i]), y[i]).backward();
            optimizer.step();
        }
        """);

    [Fact]
    public Task Is_silent_on_a_shuffle_by_hand_with_a_seed() => Verify.IsSilent(Snippet.TorchSharp, """
        var random = new Random(7);
        var rows = new int[100];
        for (var i = rows.Length - 1; i > 0; i--) { var j = random.Next(i + 1); (rows[i], rows[j]) = (rows[j], rows[i]); }
        """ + Step);

    [Fact]
    public Task Is_silent_on_a_shuffle_that_training_does_not_call() => Verify.IsSilent(Snippet.TorchSharp, Step + """
        }
        public static void Deal() => Shuffle(new int[52]);
        static void Shuffle(int[] cards)
        {
            var random = new Random();
            for (var i = cards.Length - 1; i > 0; i--) { var j = random.Next(i + 1); (cards[i], cards[j]) = (cards[j], cards[i]); }
        """);

    [Fact]
    public Task Is_silent_on_numbers_that_move_nothing() => Verify.IsSilent(Snippet.TorchSharp, """
        var random = new Random();
        var rows = new float[100];
        for (var i = 0; i < rows.Length; i++) { var noise = random.Next(10); rows[i] = noise; }
        """ + Step);

    [Fact]
    public Task Replaces_the_time_by_a_seed() => VerifyFix.Fixes(
        Snippet.TorchSharp,
        """
        var random = [|new Random(Environment.TickCount)|];
        foreach (var i in Enumerable.Range(0, 100).OrderBy(i => random.Next())) { criterion.call(model.call(x[i]), y[i]).backward(); optimizer.step(); }
        """,
        """
        var random = new Random(1);
        foreach (var i in Enumerable.Range(0, 100).OrderBy(i => random.Next())) { criterion.call(model.call(x[i]), y[i]).backward(); optimizer.step(); }
        """);

    [Fact]
    public async Task Reports_a_shuffle_in_a_file_that_does_not_know_the_library()
    {
        var shuffle = """
            namespace Cards;
            public sealed class Deck<T>
            {
                readonly System.Random _random = SEED;
                public System.Collections.Generic.List<T> Mixed(System.Collections.Generic.List<T> rows)
                {
                    for (var i = rows.Count - 1; i > 0; i--) { var j = _random.Next(i + 1); (rows[i], rows[j]) = (rows[j], rows[i]); }
                    return rows;
                }
            }
            """;
        const string Training = "criterion.call(model.call(tensor(new Cards.Deck<float>().Mixed(new() { 1, 2 }))), y).backward(); optimizer.step();";
        await Verify.Reports(Snippet.TorchSharp, Training, file: shuffle.Replace("SEED", "[|new()|]"));
        await Verify.IsSilent(Snippet.TorchSharp, Training, file: shuffle.Replace("SEED", "new(7)"));
    }

    [Fact]
    public async Task Reports_rows_that_helpers_shuffle_and_cut()
    {
        const string Helpers = """
            public class Ride { public string VendorId { get; set; } }
            static class Lists
            {
                public static List<T> Mixed<T>(this IEnumerable<T> rows) => rows.OrderBy(_ => ORDER).ToList();
                public static (List<T> Head, List<T> Tail) CutAt<T>(this List<T> rows, double share)
                {
                    var count = (int)(rows.Count * share);
                    return (rows.GetRange(0, count), rows.GetRange(count, rows.Count - count));
                }
            }
            """;
        const string Training = """
            var ml = new MLContext(seed: 1);
            var (train, test) = System.IO.File.ReadAllLines("rides.csv").Select(line => new Ride { VendorId = line }).Mixed().CutAt(0.8);
            ml.Regression.Evaluate(ml.Regression.Trainers.Sdca().Fit(ml.Data.LoadFromEnumerable(train)).Transform(ml.Data.LoadFromEnumerable(test)));

            """;
        await Verify.Reports(Snippet.Program, Training + Helpers.Replace("ORDER", "Guid.[|NewGuid()|]"));
        await Verify.IsSilent(Snippet.Program, Training + Helpers.Replace("ORDER", "_.GetHashCode()"));
    }
}
