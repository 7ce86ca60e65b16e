using MlDesignLint.Testing;
using Verify = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Serving.BlankCellsReadAsZero>;
using VerifyFix = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Serving.BlankCellsReadAsZero, MlDesignLint.CodeFixes.Serving.BlankCellsReadAsZeroFix>;

namespace MlDesignLint.Analyzers.Tests.Rules.Serving;

public class BlankCellsReadAsZeroTests
{
    [Fact]
    public Task Reports_an_imputation() => Verify.Reports(Snippet.MlNet, """
        var rides = ml.Data.LoadFromTextFile<Ride>("rides.tsv");
        var model = ml.Transforms.[|ReplaceMissingValues|]("Distance").Append(ml.Regression.Trainers.Ols()).Fit(rides);
        """,
        "The file was read with blank numbers as zeros, so 'ReplaceMissingValues' finds only what is written as NaN and leaves the zeros in; read with 'MissingRealsAsNaNs = true'");

    [Fact]
    public Task Reports_marks_on_a_part() => Verify.Reports(Snippet.MlNet, """
        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Ride>("rides.tsv"));
        var marks = ml.Transforms.[|IndicateMissingValues|]("IsUnknown", "Distance").Fit(parts.TrainSet);
        """);

    [Fact]
    public Task Is_silent_when_blanks_are_missing() => Verify.IsSilent(Snippet.MlNet, """
        var rides = ml.Data.LoadFromTextFile<Ride>("rides.tsv", new TextLoader.Options { MissingRealsAsNaNs = true });
        var model = ml.Transforms.ReplaceMissingValues("Distance").Fit(rides);
        """);

    [Fact]
    public Task Is_silent_on_rows_in_memory() => Verify.IsSilent(Snippet.MlNet, """
        var rides = ml.Data.LoadFromEnumerable(new List<Ride>());
        var model = ml.Transforms.ReplaceMissingValues("Distance").Fit(rides);
        """);

    [Fact]
    public Task Is_silent_behind_a_mapping() => Verify.IsSilent(Snippet.MlNet, """
        var rides = ml.Data.LoadFromTextFile<Ride>("rides.tsv");
        var marked = ml.Transforms.CustomMapping<Ride, CardPrediction>((ride, row) => row.Score = ride.Distance == 0 ? float.NaN : ride.Distance, "Zero");
        var model = marked.Append(ml.Transforms.ReplaceMissingValues("Score")).Fit(rides);
        """);

    [Fact]
    public Task Is_silent_on_rows_of_unknown_origin() => Verify.IsSilent(Snippet.MlNet, """
        var model = ml.Transforms.ReplaceMissingValues("Distance").Fit(data);
        """);

    [Fact]
    public Task Is_silent_on_other_types_of_the_same_names() => Verify.IsSilent(Snippet.Program, """
        class Reader { public Reader LoadFromTextFile(string path) => this; public Reader ReplaceMissingValues(string column) => this; public Reader Fit(Reader rows) => this; }
        static class Other { static object Run(Reader reader) => reader.ReplaceMissingValues("Distance").Fit(reader.LoadFromTextFile("rides.tsv")); }
        """);

    [Fact]
    public Task Reads_blank_numbers_as_missing() => VerifyFix.Fixes(
        Snippet.MlNet,
        """
        var rides = ml.Data.LoadFromTextFile<Ride>("rides.csv", ',', hasHeader: true);
        ml.Transforms.[|ReplaceMissingValues|]("Distance", replacementMode: Microsoft.ML.Transforms.MissingValueReplacingEstimator.ReplacementMode.Mean).Fit(rides);
        """,
        """
        var rides = ml.Data.LoadFromTextFile<Ride>("rides.csv", new TextLoader.Options { Separators = new[] { ',' }, HasHeader = true, MissingRealsAsNaNs = true });
        ml.Transforms.ReplaceMissingValues("Distance", replacementMode: Microsoft.ML.Transforms.MissingValueReplacingEstimator.ReplacementMode.Mean).Fit(rides);
        """);

    [Fact]
    public Task Offers_no_fix_for_options_given_as_an_object() => VerifyFix.OffersNoFix(Snippet.MlNet, """
        var options = new TextLoader.Options { HasHeader = true };
        var rides = ml.Data.LoadFromTextFile<Ride>("rides.csv", options);
        ml.Transforms.[|ReplaceMissingValues|]("Distance", replacementMode: Microsoft.ML.Transforms.MissingValueReplacingEstimator.ReplacementMode.Mean).Fit(rides);
        """);
}
