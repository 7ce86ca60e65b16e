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
}
