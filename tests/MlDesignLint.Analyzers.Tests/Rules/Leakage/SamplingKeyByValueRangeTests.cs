using MlDesignLint.Testing;
using Verify = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Leakage.SamplingKeyByValueRange>;
using VerifyFix = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Leakage.SamplingKeyByValueRange, MlDesignLint.CodeFixes.Leakage.SamplingKeyByValueRangeFix>;

namespace MlDesignLint.Analyzers.Tests.Rules.Leakage;

public class SamplingKeyByValueRangeTests
{
    [Fact]
    public Task A_real_number() => Verify.Reports(Snippet.MlNet, """
        var rides = ml.Data.LoadFromTextFile<Ride>("rides.csv", ',');
        ml.Data.TrainTestSplit(rides, samplingKeyColumnName: [|"Passengers"|]);
        """,
        "'Passengers' holds real numbers or keys, and ML.NET cuts such a sampling key by value, so the test part is one end of the range; use a text or integer column or hash it");

    [Fact]
    public Task Folds() => Verify.Reports(Snippet.MlNet, """
        var rides = ml.Data.LoadFromTextFile<Ride>("rides.csv", ',');
        ml.Data.CrossValidationSplit(ml.Data.ShuffleRows(rides, 1), samplingKeyColumnName: [|nameof(Ride.Distance)|]);
        """);

    [Fact]
    public Task A_column_that_the_load_lists() => Verify.Reports(Snippet.MlNet, """
        var rides = ml.Data.LoadFromTextFile("rides.csv", new[] { new TextLoader.Column("Driver", DataKind.Single, 0), new TextLoader.Column("Fare", DataKind.Single, 1) });
        ml.Data.TrainTestSplit(rides, samplingKeyColumnName: [|"Driver"|]);
        """);

    [Fact]
    public Task A_key() => Verify.Reports(Snippet.Program, """
        var ml = new MLContext(seed: 1);
        ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(new List<Row>()), samplingKeyColumnName: [|"Shop"|]);
        public class Row { [KeyType(9)] public uint Shop; public float Sales; }
        """);

    [Fact]
    public Task A_text() => Verify.IsSilent(Snippet.MlNet, """
        var rides = ml.Data.LoadFromTextFile<Ride>("rides.csv", ',');
        ml.Data.TrainTestSplit(rides, samplingKeyColumnName: "VendorId");
        """);

    [Fact]
    public Task A_whole_number() => Verify.IsSilent(Snippet.Program, """
        var ml = new MLContext(seed: 1);
        ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(new List<Row>()), samplingKeyColumnName: "Shop");
        public class Row { public int Shop; public float Sales; }
        """);

    [Fact]
    public Task Rows_that_nobody_in_sight_loads() => Verify.IsSilent(Snippet.MlNet, """
        ml.Data.TrainTestSplit(data, samplingKeyColumnName: "Passengers");
        """);

    [Fact]
    public Task Rows_that_a_model_has_transformed() => Verify.IsSilent(Snippet.MlNet, """
        var rides = ml.Data.LoadFromTextFile<Ride>("rides.csv", ',');
        ml.Data.TrainTestSplit(Models.Fare.Transform(rides), samplingKeyColumnName: "Passengers");
        """);

    [Fact]
    public Task A_split_of_another_library() => Verify.IsSilent(Snippet.Program, """
        var ml = new MLContext(seed: 1);
        Splitter.TrainTestSplit(ml.Data.LoadFromTextFile<Row>("rows.csv"), samplingKeyColumnName: "Sales");
        public class Row { [LoadColumn(0)] public float Sales; }
        public static class Splitter { public static void TrainTestSplit(IDataView data, string samplingKeyColumnName) { } }
        """);

    [Fact]
    public Task Is_silent_on_the_label_which_another_rule_reports() => Verify.IsSilent(Snippet.MlNet, """
        var parts = ml.Data.TrainTestSplit(data, samplingKeyColumnName: "FareAmount");
        var model = ml.Regression.Trainers.Ols("FareAmount").Fit(parts.TrainSet);
        """);

    [Fact]
    public Task Is_split_by_a_hash() => VerifyFix.Fixes(Snippet.MlNet, """
        var rides = ml.Data.LoadFromTextFile<Ride>("rides.csv", ',');
        ml.Data.TrainTestSplit(rides, testFraction: 0.2, samplingKeyColumnName: [|"Passengers"|]);
        ml.Regression.CrossValidate(rides, ml.Regression.Trainers.Ols(), samplingKeyColumnName: [|nameof(Ride.Distance)|]);
        """,
        """
        var rides = ml.Data.LoadFromTextFile<Ride>("rides.csv", ',');
        ml.Data.TrainTestSplit(ml.Transforms.Conversion.Hash("PassengersHash", "Passengers").Fit(rides).Transform(rides), testFraction: 0.2, samplingKeyColumnName: "PassengersHash");
        ml.Regression.CrossValidate(ml.Transforms.Conversion.Hash("DistanceHash", nameof(Ride.Distance)).Fit(rides).Transform(rides), ml.Regression.Trainers.Ols(), samplingKeyColumnName: "DistanceHash");
        """);

    [Fact]
    public Task Is_not_hashed_where_rows_have_no_name() => VerifyFix.OffersNoFix(Snippet.MlNet, """
        var rides = ml.Data.LoadFromTextFile<Ride>("rides.csv", ',');
        ml.Data.TrainTestSplit(ml.Data.ShuffleRows(rides, 1), samplingKeyColumnName: [|"Passengers"|]);
        """);
}
