using MlDesignLint.Testing;
using Verify = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Contract.RandomSplitInTime>;

namespace MlDesignLint.Analyzers.Tests.Rules.Contract;

public class RandomSplitInTimeTests
{
    const string ByTime = "version: 1\nsplit: { kind: time, column: PickupTime }\n";

    [Fact]
    public Task Reports_a_random_split() => Verify.Reports(Snippet.MlNet, """
        var parts = ml.Data.[|TrainTestSplit(data, testFraction: 0.2)|];
        """,
        "'TrainTestSplit' mixes past and future rows, but the design document splits by 'PickupTime', so the model is tested on days it has learned from; cut the rows by time",
        ByTime);

    [Fact]
    public Task Reports_folds() => Verify.Reports(Snippet.MlNet, """
        var folds = ml.Data.[|CrossValidationSplit(data)|];
        var scores = ml.Regression.[|CrossValidate(data, ml.Regression.Trainers.Ols())|];
        """, document: ByTime);

    [Fact]
    public Task Reports_shuffled_and_cached_rows() => Verify.Reports(Snippet.MlNet, """
        var parts = ml.Data.[|TrainTestSplit(ml.Data.Cache(ml.Data.ShuffleRows(data, 1)))|];
        """, document: ByTime);

    [Fact]
    public Task Reports_a_sampling_key_and_a_declaration_without_a_column() => Verify.Reports(Snippet.MlNet, """
        var parts = ml.Data.[|TrainTestSplit(data, samplingKeyColumnName: "VendorId")|];
        """, document: "version: 1\nsplit: { kind: time }\n");

    [Fact]
    public Task Is_silent_on_a_cut_by_the_column() => Verify.IsSilent(Snippet.MlNet, """
        var past = ml.Data.FilterRowsByColumn(data, "PickupTime", upperBound: 300);
        var future = ml.Data.FilterRowsByColumn(data, "PickupTime", lowerBound: 300);
        """, ByTime);

    [Fact]
    public Task Is_silent_on_validation_rows_of_the_past() => Verify.IsSilent(Snippet.MlNet, """
        var past = ml.Data.FilterRowsByColumn(data, "PickupTime", upperBound: 300);
        var parts = ml.Data.TrainTestSplit(past);
        """, ByTime);

    [Fact]
    public Task Is_silent_on_rows_that_were_chosen_before() => Verify.IsSilent(Snippet.Program, """
        static class App { static void Run(MLContext ml, List<int> rows) => ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(rows.Where(row => row < 9).Select(row => new Row { Day = row }))); }
        class Row { public int Day { get; set; } }
        """, ByTime);

    [Fact]
    public Task Is_silent_on_rows_in_order() => Verify.IsSilent(Snippet.MlNet, """
        var past = ml.Data.TakeRows(data, 1000);
        var future = ml.Data.SkipRows(data, 1000);
        """, ByTime);

    [Fact]
    public Task Is_silent_when_the_test_comes_from_a_file_of_its_own() => Verify.IsSilent(Snippet.MlNet, """
        var past = ml.Data.LoadFromTextFile<Ride>("2023.csv", ',');
        var future = ml.Data.LoadFromTextFile<Ride>("2024.csv", ',');
        var parts = ml.Data.TrainTestSplit(past);
        var model = ml.Regression.Trainers.Ols("FareAmount").Fit(parts.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(future), "FareAmount");
        """, ByTime);

    [Fact]
    public Task Reports_a_split_whose_test_is_evaluated() => Verify.Reports(Snippet.MlNet, """
        var parts = ml.Data.[|TrainTestSplit(ml.Data.LoadFromTextFile<Ride>("rides.csv", ','))|];
        var model = ml.Regression.Trainers.Ols("FareAmount").Fit(parts.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), "FareAmount");
        """, document: ByTime);

    [Fact]
    public Task Is_silent_on_another_kind_of_split() => Verify.IsSilent(Snippet.MlNet, """
        var parts = ml.Data.TrainTestSplit(data);
        """, "version: 1\nsplit: { kind: random, column: PickupTime }\n");

    [Fact]
    public Task Is_silent_on_code_of_another_project() => Verify.IsSilent(Snippet.MlNet, """
        var parts = ml.Data.TrainTestSplit(data);
        """, ByTime + "code: [src/Other]\n");

    [Theory]
    [InlineData("var random = new Random(5); var mixed = rides.[|OrderBy(_ => random.Next())|].ToList();")]
    [InlineData("var mixed = rides.[|OrderBy(_ => Guid.NewGuid())|].ToList();")]
    [InlineData("var mixed = rides.[|Shuffle()|].ToList();")]
    public Task Reports_rows_that_are_shuffled_and_cut_by_hand(string shuffle) => Verify.Reports(Snippet.Program, HandCuts.Around(shuffle + HandCuts.Cut), document: "version: 1\nsplit: { kind: time, column: PickupTime }\n");

    [Theory]
    [InlineData("var mixed = rides.OrderBy(ride => ride.Distance).ToList();" + HandCuts.Cut)]
    [InlineData("var mixed = rides;" + HandCuts.Cut)]
    [InlineData("var random = new Random(5); var mixed = rides.OrderBy(_ => random.Next()).ToList(); var (train, test) = (mixed, new List<Ride>());")]
    [InlineData("var held = rides.Select(ride => ride.VendorId).Distinct().OrderBy(_ => Guid.NewGuid()).Take(9).ToHashSet(); var (train, test) = (rides.Where(ride => !held.Contains(ride.VendorId)), rides.Where(ride => held.Contains(ride.VendorId)));")]
    public Task Is_silent_on_other_orders_and_cuts_by_hand(string split) => Verify.IsSilent(Snippet.Program, HandCuts.Around(split), "version: 1\nsplit: { kind: time, column: PickupTime }\n");

    [Fact]
    public Task Reports_rows_of_a_text_whose_header_is_left_out() => Verify.Reports(Snippet.Program, """
        class Row { public float Distance { get; set; } public float Fare { get; set; } }
        static class App
        {
            static void Run(MLContext ml)
            {
                var rows = System.IO.File.ReadLines("rides.csv").Skip(1).Select(line => line.Split(',')).Select(cells => new Row { Distance = float.Parse(cells[0]), Fare = float.Parse(cells[1]) }).ToList();
                var parts = ml.Data.[|TrainTestSplit(ml.Data.LoadFromEnumerable(rows))|];
                var model = ml.Regression.Trainers.Ols("Fare").Fit(parts.TrainSet);
                Console.WriteLine(ml.Regression.Evaluate(model.Transform(parts.TestSet), "Fare").RSquared);
            }
        }
        """, document: "version: 1\nsplit: { kind: time, column: PickupTime }\n");

    const string Loop = """
        class Row { [LoadColumn(0)] public string VendorId { get; set; } [LoadColumn(1)] public float Fare { get; set; } }
        static class App
        {
            static void Run(MLContext ml, Random random, Dictionary<string, bool> held)
            {
                var rows = ml.Data.CreateEnumerable<Row>(ml.Data.LoadFromTextFile<Row>("rows.csv"), false).ToList();
                var (train, test) = (new List<Row>(), new List<Row>());
                foreach (var row in rows)
                {
                    if (random.[|NextDouble()|] < 0.2) test.Add(row); else train.Add(row);
                }
            }
        }
        """;

    [Fact]
    public Task Reports_rows_that_are_drawn_one_by_one() => Verify.Reports(Snippet.Program, Loop, document: "version: 1\nsplit: { kind: time, column: PickedUp }\n");

    [Fact]
    public Task Is_silent_on_rows_that_a_condition_sorts() => Verify.IsSilent(Snippet.Program, Loop.Replace("random.[|NextDouble()|] < 0.2", "row.Fare > 3", StringComparison.Ordinal), "version: 1\nsplit: { kind: time, column: PickedUp }\n");

    static string ByHand(string order) => $$"""
        static class App
        {
            static (List<Ride> Train, List<Ride> Test) Cut(IEnumerable<Ride> rides)
            {
                var random = new Random(1);
                var ordered = rides.{{order}}.ToList();
                var cut = (int)(ordered.Count * 0.8);
                return (ordered.Take(cut).ToList(), ordered.Skip(cut).ToList());
            }

            static void Run(MLContext ml, List<Ride> rides)
            {
                var (train, test) = Cut(rides);
                var model = ml.Regression.Trainers.Ols("FareAmount").Fit(ml.Data.LoadFromEnumerable(train));
                var scored = ml.Data.CreateEnumerable<Fare>(model.Transform(ml.Data.LoadFromEnumerable(test)), false).ToList();
                Console.WriteLine(Math.Sqrt(scored.Average(fare => Math.Pow(fare.FareAmount - fare.Score, 2))));
            }
        }
        class Ride { public float PickupTime { get; set; } public float FareAmount { get; set; } }
        class Fare { public float FareAmount { get; set; } public float Score { get; set; } }
        """;

    [Theory]
    [InlineData("[|OrderBy(_ => random.Next())|]")]
    [InlineData("[|OrderBy(_ => Guid.NewGuid())|]")]
    public Task Reports_shuffled_rows_whose_predictions_are_judged_by_hand(string order) => Verify.Reports(Snippet.Program, ByHand(order), document: ByTime);

    [Theory]
    [InlineData("OrderBy(ride => ride.PickupTime)")]
    [InlineData("Where(ride => ride.FareAmount > 0)")]
    public Task Is_silent_on_rows_in_order_whose_predictions_are_judged_by_hand(string order) => Verify.IsSilent(Snippet.Program, ByHand(order), ByTime);

    static string InPlace(string body, string call, string cut) => $$"""
        static class Lists { public static void Mix<T>(this IList<T> list, Random random) { for (var i = list.Count - 1; i > 0; i--) { var j = random.Next(i + 1); {{body}} } } }
        static class App
        {
            static void Run(MLContext ml, List<Ride> rides)
            {
                {{call}};
                var n = rides.Count * 4 / 5;
                {{cut}}
                var model = ml.Regression.Trainers.Ols("FareAmount").Fit(ml.Data.LoadFromEnumerable(train));
                Console.WriteLine(ml.Regression.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(test)), "FareAmount").RSquared);
            }
        }
        class Ride { public float PickupTime { get; set; } public float FareAmount { get; set; } }
        """;

    const string Ends = "var train = rides.Take(n); var test = rides.Skip(n);";

    [Theory]
    [InlineData("(list[i], list[j]) = (list[j], list[i]);", "rides.[|Mix(new Random(1))|]", Ends)]
    [InlineData("var kept = list[i]; list[i] = list[j]; list[j] = kept;", "Lists.[|Mix(rides, new Random(1))|]", Ends)]
    [InlineData("", "Console.WriteLine()", "var train = rides.Where((ride, i) => i % 5 != 0); var test = rides.[|Where((ride, i) => i % 5 == 0)|];")]
    public Task Reports_a_list_that_is_shuffled_in_its_place_and_every_fifth_row(string body, string call, string cut) => Verify.Reports(Snippet.Program, InPlace(body, call, cut), document: ByTime);

    [Theory]
    [InlineData("(list[i], list[j]) = (list[j], list[i]);", "new List<Ride>().Mix(new Random(1))", Ends)]
    [InlineData("Console.WriteLine(list[j]);", "rides.Mix(new Random(1))", Ends)]
    [InlineData("", "rides.Sort((a, b) => a.PickupTime.CompareTo(b.PickupTime))", Ends)]
    [InlineData("", "Console.WriteLine()", "var train = rides.Where((ride, i) => i < 5); var test = rides.Where((ride, i) => i >= 5);")]
    public Task Is_silent_on_a_list_that_stays_in_order(string body, string call, string cut) => Verify.IsSilent(Snippet.Program, InPlace(body, call, cut), ByTime);

    const string Ordered = "version: 1\nsplit: { kind: time }\n";

    [Theory]
    [InlineData("var mixed = rides.ToArray(); new Random(1).[|Shuffle(mixed)|]; var cut = mixed.Length / 5; var (test, train) = (mixed.Take(cut), mixed.Skip(cut));")]
    [InlineData("var mixed = rides.ToArray(); var random = new Random(1); for (var i = mixed.Length - 1; i > 0; i--) { var j = random.[|Next(i + 1)|]; (mixed[i], mixed[j]) = (mixed[j], mixed[i]); } var (test, train) = (mixed[..100], mixed[100..]);")]
    [InlineData("var mixed = rides.[|OrderBy(_ => Guid.NewGuid())|].ToArray(); var (test, train) = (mixed[^100..], mixed[..^100]);")]
    [InlineData("var mixed = rides.[|OrderBy(_ => Guid.NewGuid())|].ToList(); var (test, train) = (mixed.TakeLast(100), mixed.SkipLast(100));")]
    [InlineData("var (test, train) = (new List<Ride>(), new List<Ride>()); for (var i = 0; i < rides.Count; i++) { if ([|i % 5|] == 0) test.Add(rides[i]); else train.Add(rides[i]); }")]
    public Task Reports_rows_that_are_shuffled_or_counted_by_hand(string split) => Verify.Reports(Snippet.Program, HandCuts.Around(split), document: Ordered);

    [Theory]
    [InlineData("var sorted = rides.OrderBy(ride => ride.Distance).ToArray(); var (test, train) = (sorted[^100..], sorted[..^100]);")]
    [InlineData("var (test, train) = (rides.TakeLast(100), rides.SkipLast(100));")]
    [InlineData("var (test, train) = (new List<Ride>(), new List<Ride>()); for (var i = 0; i < rides.Count; i++) { if (i >= 1000) test.Add(rides[i]); else train.Add(rides[i]); }")]
    [InlineData("var sample = rides.ToArray(); new Random(1).Shuffle(sample); Console.WriteLine(sample[0].Distance); var (test, train) = (rides.TakeLast(100), rides.SkipLast(100));")]
    public Task Is_silent_on_rows_that_stay_in_their_order(string split) => Verify.IsSilent(Snippet.Program, HandCuts.Around(split), Ordered);

    [Fact]
    public Task Reports_shuffled_rows_beside_a_baseline_of_the_same_rows() => Verify.Reports(Snippet.MlNet, """
        var mixed = ml.Data.[|ShuffleRows(data, 1)|];
        var (train, test) = (ml.Data.TakeRows(mixed, 800), ml.Data.SkipRows(mixed, 800));
        var model = ml.Regression.Trainers.Ols("FareAmount").Fit(train);
        var metrics = ml.Regression.Evaluate(model.Transform(test), "FareAmount");
        var naive = ml.Regression.Evaluate(test, "FareAmount", scoreColumnName: "Distance");
        """, document: Ordered);
}
