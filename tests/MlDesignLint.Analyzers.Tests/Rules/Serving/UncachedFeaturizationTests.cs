using MlDesignLint.Testing;
using Verify = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Serving.UncachedFeaturization>;

namespace MlDesignLint.Analyzers.Tests.Rules.Serving;

public class UncachedFeaturizationTests
{
    [Fact]
    public Task Text_before_many_passes() => Verify.Reports(Snippet.MlNet, """
        var rides = ml.Data.LoadFromTextFile<Ride>("rides.csv", ',');
        ml.Transforms.Text.FeaturizeText("Features", "VendorId").Append(ml.Regression.Trainers.[|Sdca|]("FareAmount")).Fit(rides);
        """,
        "'Sdca' passes over the rows many times, and each time they are read from the file and go through 'FeaturizeText' again; append a cache checkpoint before it");

    [Fact]
    public Task A_part_of_the_rows() => Verify.Reports(Snippet.MlNet, """
        var rides = ml.Data.LoadFromTextFile<Ride>("rides.csv", ',');
        ml.Transforms.Text.ProduceNgrams("Features", "VendorId").Append(ml.BinaryClassification.Trainers.[|AveragedPerceptron|]("IsPaidByCard")).Fit(ml.Data.TrainTestSplit(rides).TrainSet);
        """);

    [Fact]
    public Task A_checkpoint() => Verify.IsSilent(Snippet.MlNet, """
        var rides = ml.Data.LoadFromTextFile<Ride>("rides.csv", ',');
        ml.Transforms.Text.FeaturizeText("Features", "VendorId").AppendCacheCheckpoint(ml).Append(ml.Regression.Trainers.Sdca("FareAmount")).Fit(rides);
        """);

    [Fact]
    public Task Cached_rows() => Verify.IsSilent(Snippet.MlNet, """
        var rides = ml.Data.LoadFromTextFile<Ride>("rides.csv", ',');
        ml.Transforms.Text.FeaturizeText("Features", "VendorId").Append(ml.Regression.Trainers.Sdca("FareAmount")).Fit(ml.Data.Cache(rides));
        """);

    [Fact]
    public Task Rows_in_memory() => Verify.IsSilent(Snippet.MlNet, """
        ml.Transforms.Text.FeaturizeText("Features", "VendorId").Append(ml.Regression.Trainers.Sdca("FareAmount")).Fit(ml.Data.LoadFromEnumerable(new List<Ride>()));
        """);

    [Fact]
    public Task A_trainer_that_reads_once() => Verify.IsSilent(Snippet.MlNet, """
        var rides = ml.Data.LoadFromTextFile<Ride>("rides.csv", ',');
        ml.Transforms.Text.FeaturizeText("Features", "VendorId").Append(ml.Regression.Trainers.FastTree("FareAmount")).Fit(rides);
        """);

    [Fact]
    public Task A_cheap_transform() => Verify.IsSilent(Snippet.MlNet, """
        var rides = ml.Data.LoadFromTextFile<Ride>("rides.csv", ',');
        ml.Transforms.Concatenate("Features", "Distance").Append(ml.Regression.Trainers.Sdca("FareAmount")).Fit(rides);
        """);

    [Fact]
    public Task Rows_that_nobody_in_sight_loads() => Verify.IsSilent(Snippet.MlNet, """
        ml.Transforms.Text.FeaturizeText("Features", "VendorId").Append(ml.Regression.Trainers.Sdca("FareAmount")).Fit(data);
        """);

    [Fact]
    public Task A_featurizer_of_the_programs_own() => Verify.IsSilent(Snippet.Program, """
        var ml = new MLContext(seed: 1);
        Splitter.FeaturizeText("Features").Append(ml.Regression.Trainers.Sdca("C")).Fit(ml.Data.LoadFromTextFile<Row>("rows.csv"));
        public class Row { [LoadColumn(0)] public float C; }
        public static class Splitter { public static IEstimator<ITransformer> FeaturizeText(string output) => null; }
        """);
}
