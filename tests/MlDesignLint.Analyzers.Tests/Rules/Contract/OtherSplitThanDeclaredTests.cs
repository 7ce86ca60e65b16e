using MlDesignLint.Testing;
using Verify = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Contract.OtherSplitThanDeclared>;
using VerifyFix = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Contract.OtherSplitThanDeclared, MlDesignLint.CodeFixes.Contract.OtherSplitThanDeclaredFix>;

namespace MlDesignLint.Analyzers.Tests.Rules.Contract;

public class OtherSplitThanDeclaredTests
{
    const string Fifth = "version: 1\nsplit: { kind: random, test_fraction: 0.2 }\n";

    [Fact]
    public Task Reports_another_share() => Verify.Reports(Snippet.MlNet, """
        var parts = ml.Data.[|TrainTestSplit(data, testFraction: 0.3)|];
        """,
        "'TrainTestSplit' holds out 0.3 of the rows, but the design document declares 0.2, so the result is not comparable with what was agreed on; split as declared or change the document",
        Fifth);

    [Fact]
    public Task Reports_the_default() => Verify.Reports(Snippet.MlNet, """
        var parts = ml.Data.[|TrainTestSplit(data)|];
        """, document: Fifth);

    [Fact]
    public Task Reports_a_constant() => Verify.Reports(Snippet.MlNet, """
        const double Share = 0.25;
        var parts = ml.Data.[|TrainTestSplit(data, Share)|];
        """, document: Fifth);

    [Fact]
    public Task Is_silent_on_the_declared_share() => Verify.IsSilent(Snippet.MlNet, """
        const double Share = 1 - 0.8;
        var parts = ml.Data.TrainTestSplit(data, Share);
        """, Fifth);

    [Theory]
    [InlineData("0.2f")]
    [InlineData("Share")]
    [InlineData("1 - 0.8f")]
    public Task Is_silent_on_the_declared_share_in_single_precision(string share) => Verify.IsSilent(Snippet.MlNet, $"""
        const float Share = 0.2f;
        var parts = ml.Data.TrainTestSplit(data, {share});
        """, Fifth);

    [Fact]
    public Task Is_silent_on_a_second_split_of_a_part() => Verify.IsSilent(Snippet.MlNet, """
        var parts = ml.Data.TrainTestSplit(data, 0.2);
        var inner = ml.Data.TrainTestSplit(parts.TrainSet, 0.1);
        """, Fifth);

    [Fact]
    public Task Is_silent_when_the_test_comes_from_a_file_of_its_own() => Verify.IsSilent(Snippet.MlNet, """
        var rides = ml.Data.LoadFromTextFile<Ride>("train.csv", ',');
        var parts = ml.Data.TrainTestSplit(rides, 0.1);
        var model = ml.Regression.Trainers.Ols("FareAmount").Fit(parts.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(ml.Data.LoadFromTextFile<Ride>("test.csv", ',')), "FareAmount");
        """, Fifth);

    [Fact]
    public Task Is_silent_on_a_share_that_is_not_known() => Verify.IsSilent(Snippet.MlNet, """
        var parts = ml.Data.TrainTestSplit(data, double.Parse(Console.ReadLine()));
        """, Fifth);

    [Fact]
    public Task Is_silent_on_a_split_beside_the_declared_one() => Verify.IsSilent(Snippet.MlNet, """
        var parts = ml.Data.TrainTestSplit(data, 0.2);
        var sample = ml.Data.TrainTestSplit(data, 0.01);
        """, Fifth);

    [Fact]
    public Task Is_silent_without_a_declared_share() => Verify.IsSilent(Snippet.MlNet, """
        var parts = ml.Data.TrainTestSplit(data, 0.3);
        """, "version: 1\nsplit: { kind: random }\n");

    [Fact]
    public Task Passes_the_declared_share() => VerifyFix.Fixes(Snippet.MlNet, """
        var parts = ml.Data.[|TrainTestSplit(data, testFraction: 0.3)|];
        """, """
        var parts = ml.Data.TrainTestSplit(data, testFraction: 0.2);
        """, Fifth);

    [Fact]
    public Task Passes_it_where_none_is_passed() => VerifyFix.Fixes(Snippet.MlNet, """
        var parts = ml.Data.[|TrainTestSplit(data, seed: 1)|];
        """, """
        var parts = ml.Data.TrainTestSplit(data, seed: 1, testFraction: 0.2);
        """, Fifth);

    [Fact]
    public Task Leaves_a_named_share() => VerifyFix.OffersNoFix(Snippet.MlNet, """
        const double Share = 0.25;
        var parts = ml.Data.[|TrainTestSplit(data, Share)|];
        """, Fifth);

    const string TenFolds = "version: 1\nsplit: { kind: random, folds: 10 }\n";
    const string WeekApart = "version: 1\nsplit: { kind: time, column: Day, gap: 7d }\n";

    [Fact]
    public Task Reports_another_number_of_folds() => Verify.Reports(Snippet.MlNet, """
        var results = ml.Regression.[|CrossValidate(data, ml.Regression.Trainers.Ols())|];
        """,
        "'CrossValidate' makes 5 folds, but the design document declares 10 folds, so the result is not comparable with what was agreed on; split as declared or change the document",
        TenFolds);

    [Fact]
    public Task Reports_folds_that_are_split_by_hand() => Verify.Reports(Snippet.MlNet, """
        var folds = ml.Data.[|CrossValidationSplit(data, numberOfFolds: 3)|];
        """, document: TenFolds);

    [Theory]
    [InlineData("numberOfFolds: 10")]
    [InlineData("numberOfFolds: int.Parse(Console.ReadLine())")]
    public Task Is_silent_on_the_declared_number_or_an_unknown_one(string folds) => Verify.IsSilent(Snippet.MlNet, $"var results = ml.Regression.CrossValidate(data, ml.Regression.Trainers.Ols(), {folds});", TenFolds);

    [Fact]
    public Task Is_silent_on_folds_where_none_are_declared() => Verify.IsSilent(Snippet.MlNet, """
        var results = ml.Regression.CrossValidate(data, ml.Regression.Trainers.Ols());
        """, "version: 1\nsplit: { kind: random }\n");

    [Fact]
    public Task Passes_the_declared_number_of_folds() => VerifyFix.Fixes(Snippet.MlNet, """
        var results = ml.Regression.[|CrossValidate(data, ml.Regression.Trainers.Ols(), 5)|];
        """, """
        var results = ml.Regression.CrossValidate(data, ml.Regression.Trainers.Ols(), 10);
        """, TenFolds);

    [Fact]
    public Task Reports_a_test_that_begins_where_training_ends() => Verify.Reports(Snippet.MlNet, """
        var train = ml.Data.FilterRowsByColumn(data, "Day", upperBound: 300);
        var test = ml.Data.[|FilterRowsByColumn(data, "Day", lowerBound: 300)|];
        var metrics = ml.Regression.Evaluate(ml.Regression.Trainers.Ols().Fit(train).Transform(test));
        """,
        "'FilterRowsByColumn' begins where the training rows end, but the design document declares a gap of 7d, so the result is not comparable with what was agreed on; split as declared or change the document",
        WeekApart);

    [Fact]
    public Task Reports_rows_that_are_taken_and_skipped_at_one_place() => Verify.Reports(Snippet.MlNet, """
        var train = ml.Data.TakeRows(data, 1000);
        var test = ml.Data.[|SkipRows(data, 1000)|];
        var metrics = ml.Regression.Evaluate(ml.Regression.Trainers.Ols().Fit(train).Transform(test));
        """, document: WeekApart);

    [Fact]
    public Task Is_silent_on_a_gap() => Verify.IsSilent(Snippet.MlNet, """
        var train = ml.Data.FilterRowsByColumn(data, "Day", upperBound: 300);
        var test = ml.Data.FilterRowsByColumn(data, "Day", lowerBound: 307);
        var metrics = ml.Regression.Evaluate(ml.Regression.Trainers.Ols().Fit(train).Transform(test));
        """, WeekApart);

    [Fact]
    public Task Is_silent_on_bounds_of_another_column() => Verify.IsSilent(Snippet.MlNet, """
        var train = ml.Data.FilterRowsByColumn(data, "Distance", upperBound: 30);
        var test = ml.Data.FilterRowsByColumn(data, "Distance", lowerBound: 30);
        var metrics = ml.Regression.Evaluate(ml.Regression.Trainers.Ols().Fit(train).Transform(test));
        """, WeekApart);

    [Fact]
    public Task Is_silent_where_no_gap_is_declared() => Verify.IsSilent(Snippet.MlNet, """
        var train = ml.Data.FilterRowsByColumn(data, "Day", upperBound: 300);
        var test = ml.Data.FilterRowsByColumn(data, "Day", lowerBound: 300);
        var metrics = ml.Regression.Evaluate(ml.Regression.Trainers.Ols().Fit(train).Transform(test));
        """, "version: 1\nsplit: { kind: time, column: Day }\n");

    static string Days(string until, string from) => $$"""
        static class History
        {
            const int Gap = 0;

            static (List<Sale> Train, List<Sale> Test) Cut(IEnumerable<Sale> sales)
            {
                var ordered = sales.OrderBy(sale => sale.Day).ToList();
                var border = ordered[ordered.Count - 1].Day.AddDays(-27);
                var end = border.AddDays(-Gap);
                return (ordered.Where(sale => sale.Day < {{until}}).ToList(), ordered.{{from}}.ToList());
            }

            static void Run(MLContext ml, List<Sale> sales)
            {
                var (train, test) = Cut(sales);
                var model = ml.Regression.Trainers.Ols("Sold").Fit(ml.Data.LoadFromEnumerable(train));
                Console.WriteLine(ml.Data.CreateEnumerable<Sale>(model.Transform(ml.Data.LoadFromEnumerable(test)), false).Average(sale => sale.Sold));
            }
        }
        class Sale { public DateTime Day { get; set; } public float Sold { get; set; } }
        """;

    const string GapOfDays = "version: 1\nlabel: Sold\nsplit: { kind: time, column: Day, gap: 7d }\n";

    [Theory]
    [InlineData("end", "[|Where(sale => sale.Day >= border)|]")]
    [InlineData("border.AddDays(-3)", "[|Where(sale => sale.Day >= border)|]")]
    [InlineData("border", "[|Where(sale => border + TimeSpan.FromDays(6) <= sale.Day)|]")]
    [InlineData("new DateTime(2025, 6, 1)", "[|Where(sale => sale.Day.Date >= new DateTime(2025, 6, 5))|]")]
    public Task Reports_a_gap_that_is_missing_or_too_short(string until, string from) => Verify.Reports(Snippet.Program, Days(until, from), document: GapOfDays);

    [Fact]
    public Task Says_how_long_the_gap_is() => Verify.Reports(Snippet.Program, Days("border.AddDays(-3)", "[|Where(sale => sale.Day >= border)|]"),
        "'Where' begins 3 days behind the training rows, but the design document declares a gap of 7d, so the result is not comparable with what was agreed on; split as declared or change the document", GapOfDays);

    [Theory]
    [InlineData("border.AddDays(-7)", "Where(sale => sale.Day >= border)")]
    [InlineData("border", "Where(sale => sale.Day >= border.AddDays(8))")]
    [InlineData("new DateTime(2025, 5, 25)", "Where(sale => sale.Day >= new DateTime(2025, 6, 1))")]
    [InlineData("ordered[3].Day", "Where(sale => sale.Day >= border)")]
    [InlineData("border", "Where(sale => sale.Day >= border || sale.Sold > 1)")]
    public Task Is_silent_on_a_gap_that_is_kept_or_not_known(string until, string from) => Verify.IsSilent(Snippet.Program, Days(until, from), GapOfDays);

    static string Rows(string count, string cut = "Skip") => $$"""
        static class App
        {
            static void Run(MLContext ml, List<Ride> rides)
            {
                var ordered = rides.OrderBy(ride => ride.FareAmount).ToList();
                var count = {{count}};
                var (train, test) = {{(cut.Contains("Skip", StringComparison.Ordinal) ? "(ordered.Take(count), ordered." + cut + "(count))" : "(ordered.Skip(count), ordered." + cut + "(count))").Replace("|](count)", "(count)|]", StringComparison.Ordinal)}};
                var model = ml.Regression.Trainers.Ols("FareAmount").Fit(ml.Data.LoadFromEnumerable(train));
                Console.WriteLine(ml.Regression.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(test)), "FareAmount").RSquared);
            }
        }
        class Ride { public float FareAmount { get; set; } }
        """;

    const string FifthInTime = "version: 1\nsplit: { kind: time, test_fraction: 0.2 }\n";

    [Theory]
    [InlineData("(int)(ordered.Count * 0.9)", "[|Skip|]")]
    [InlineData("ordered.Count * 3 / 4", "[|Skip|]")]
    [InlineData("(int)(ordered.Count() * 0.1)", "[|Take|]")]
    public Task Reports_another_share_of_rows(string count, string cut) => Verify.Reports(Snippet.Program, Rows(count, cut), document: FifthInTime);

    [Theory]
    [InlineData("(int)(ordered.Count * 0.8)", "Skip")]
    [InlineData("ordered.Count / 5", "Take")]
    [InlineData("(int)(ordered.Count * (1 - 0.2))", "Skip")]
    [InlineData("ordered.Count - 500", "Skip")]
    [InlineData("int.Parse(Console.ReadLine())", "Skip")]
    public Task Is_silent_on_the_declared_share_of_rows_or_one_that_is_not_known(string count, string cut) => Verify.IsSilent(Snippet.Program, Rows(count, cut), FifthInTime);

    [Theory]
    [InlineData("var (train, test) = (rides.SkipLast((int)Math.Round(rides.Count * 0.1)), rides.[|TakeLast((int)Math.Round(rides.Count * 0.1))|]);")]
    [InlineData("var all = rides.ToArray(); var cut = all.Length * 9 / 10; var (train, test) = (all[..cut], [|all[cut..]|]);")]
    [InlineData("var cut = rides.Count * 9 / 10; var (train, test) = (rides.GetRange(0, cut), rides.[|GetRange(cut, rides.Count - cut)|]);")]
    public Task Reports_slices_of_another_share(string split) => Verify.Reports(Snippet.Program, HandCuts.Around(split), document: "version: 1\nsplit: { kind: time, test_fraction: 0.2 }\n");

    [Theory]
    [InlineData("var (train, test) = (rides.SkipLast((int)Math.Round(rides.Count * 0.2)), rides.TakeLast((int)Math.Round(rides.Count * 0.2)));")]
    [InlineData("var all = rides.ToArray(); var cut = all.Length * 4 / 5; var (train, test) = (all[..cut], all[cut..]);")]
    [InlineData("var all = rides.ToArray(); var (train, test) = (all[..^500], all[^500..]);")]
    public Task Is_silent_on_slices_of_the_declared_share_or_of_one_that_is_not_known(string split) => Verify.IsSilent(Snippet.Program, HandCuts.Around(split), "version: 1\nsplit: { kind: time, test_fraction: 0.2 }\n");
}
