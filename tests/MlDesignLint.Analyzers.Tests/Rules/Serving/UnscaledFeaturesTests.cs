using MlDesignLint.Testing;
using Verify = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Serving.UnscaledFeatures>;
using VerifyFix = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Serving.UnscaledFeatures, MlDesignLint.CodeFixes.Serving.UnscaledFeaturesFix>;

namespace MlDesignLint.Analyzers.Tests.Rules.Serving;

public class UnscaledFeaturesTests
{
    [Fact]
    public Task Two_raw_numbers() => Verify.Reports(Snippet.MlNet, """
        var rides = ml.Data.LoadFromTextFile<Ride>("rides.csv", ',');
        ml.Transforms.Concatenate("Features", "Distance", "Passengers").Append(ml.Regression.Trainers.[|Sdca|]("FareAmount")).Fit(rides);
        """,
        "'Sdca' wants features on one scale, and 'Distance' and 'Passengers' come as they were loaded, so the larger numbers outweigh the others; normalize 'Features' before it");

    [Fact]
    public Task Clusters_by_distance() => Verify.Reports(Snippet.MlNet, """
        var rides = ml.Data.LoadFromTextFile<Ride>("rides.csv", ',');
        ml.Transforms.Concatenate("Features", "Distance", "Passengers").Append(ml.Clustering.Trainers.[|KMeans|]("Features")).Fit(rides);
        """);

    [Fact]
    public Task A_normalized_feature_column() => Verify.IsSilent(Snippet.MlNet, """
        var rides = ml.Data.LoadFromTextFile<Ride>("rides.csv", ',');
        ml.Transforms.Concatenate("Features", "Distance", "Passengers").Append(ml.Transforms.NormalizeMinMax("Features")).Append(ml.Regression.Trainers.Sdca("FareAmount")).Fit(rides);
        """);

    [Fact]
    public Task Trees() => Verify.IsSilent(Snippet.MlNet, """
        var rides = ml.Data.LoadFromTextFile<Ride>("rides.csv", ',');
        ml.Transforms.Concatenate("Features", "Distance", "Passengers").Append(ml.Regression.Trainers.FastTree("FareAmount")).Fit(rides);
        """);

    [Fact]
    public Task Least_squares() => Verify.IsSilent(Snippet.MlNet, """
        var rides = ml.Data.LoadFromTextFile<Ride>("rides.csv", ',');
        ml.Transforms.Concatenate("Features", "Distance", "Passengers").Append(ml.Regression.Trainers.Ols("FareAmount")).Fit(rides);
        """);

    [Fact]
    public Task One_number() => Verify.IsSilent(Snippet.MlNet, """
        var rides = ml.Data.LoadFromTextFile<Ride>("rides.csv", ',');
        ml.Transforms.Concatenate("Features", "Distance").Append(ml.Regression.Trainers.Sdca("FareAmount")).Fit(rides);
        """);

    [Fact]
    public Task Rows_of_unknown_columns() => Verify.IsSilent(Snippet.MlNet, """
        ml.Transforms.Concatenate("Features", "Distance", "Passengers").Append(ml.Regression.Trainers.Sdca("FareAmount")).Fit(data);
        """);

    [Fact]
    public Task A_mapping_that_may_scale() => Verify.IsSilent(Snippet.MlNet, """
        var rides = ml.Data.LoadFromTextFile<Ride>("rides.csv", ',');
        ml.Transforms.CustomMapping<Ride, Ratio>((ride, ratio) => { }, "ratio").Append(ml.Transforms.Concatenate("Features", "Distance", "Passengers")).Append(ml.Regression.Trainers.Sdca("FareAmount")).Fit(rides);
        """);

    [Fact]
    public Task A_trainer_of_the_programs_own() => Verify.IsSilent(Snippet.Program, """
        var ml = new MLContext(seed: 1);
        ml.Transforms.Concatenate("Features", "A", "B").Append(Splitter.Sdca("C")).Fit(ml.Data.LoadFromEnumerable(new List<Row>()));
        public class Row { public float A; public float B; public float C; }
        public static class Splitter { public static IEstimator<ITransformer> Sdca(string labelColumnName) => null; }
        """);

    [Fact]
    public Task Normalizes_before_the_trainer() => VerifyFix.Fixes(
        Snippet.MlNet,
        """
        var rides = ml.Data.LoadFromTextFile<Ride>("rides.csv", ',');
        ml.Transforms.Concatenate("Features", "Distance", "Passengers").Append(ml.Regression.Trainers.[|Sdca|]("FareAmount")).Fit(rides);
        """,
        """
        var rides = ml.Data.LoadFromTextFile<Ride>("rides.csv", ',');
        ml.Transforms.Concatenate("Features", "Distance", "Passengers").Append(ml.Transforms.NormalizeMinMax("Features")).Append(ml.Regression.Trainers.Sdca("FareAmount")).Fit(rides);
        """);

    [Fact]
    public Task A_trainer_made_elsewhere() => VerifyFix.OffersNoFix(Snippet.MlNet, """
        var rides = ml.Data.LoadFromTextFile<Ride>("rides.csv", ',');
        var trainer = ml.Regression.Trainers.[|Sdca|]("FareAmount");
        ml.Transforms.Concatenate("Features", "Distance", "Passengers").Append(trainer).Fit(rides);
        """);
}
