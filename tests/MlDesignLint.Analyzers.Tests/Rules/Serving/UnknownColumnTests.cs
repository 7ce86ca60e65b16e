using MlDesignLint.Testing;
using Verify = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Serving.UnknownColumn>;
using VerifyFix = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Serving.UnknownColumn, MlDesignLint.CodeFixes.Serving.UnknownColumnFix>;

namespace MlDesignLint.Analyzers.Tests.Rules.Serving;

public class UnknownColumnTests
{
    [Fact]
    public Task A_misspelt_column() => Verify.Reports(Snippet.MlNet, """
        var rides = ml.Data.LoadFromTextFile<Ride>("rides.csv", ',');
        ml.Transforms.Concatenate("Features", [|"Distanse"|], "Passengers").Append(ml.Regression.Trainers.Sdca("FareAmount")).Fit(rides);
        """,
        "Neither the rows nor an earlier step bring a column 'Distanse', so fitting stops with an exception; the nearest name here is 'Distance'");

    [Fact]
    public Task A_label_in_another_case() => Verify.Reports(Snippet.MlNet, """
        var rides = ml.Data.LoadFromTextFile<Ride>("rides.csv", ',');
        ml.Transforms.Concatenate("Features", "Distance").Append(ml.Regression.Trainers.Sdca([|"fareAmount"|])).Fit(rides);
        """);

    [Fact]
    public Task An_output_read_before_it_is_written() => Verify.Reports(Snippet.MlNet, """
        var rides = ml.Data.LoadFromTextFile<Ride>("rides.csv", ',');
        ml.Transforms.Concatenate("Features", [|"Vendor"|]).Append(ml.Transforms.Categorical.OneHotEncoding("Vendor", "VendorId")).Fit(rides);
        """);

    [Fact]
    public Task A_column_that_its_name_attribute_renames() => Verify.Reports(Snippet.Program, """
        var ml = new MLContext(seed: 1);
        ml.Transforms.NormalizeMinMax([|"Price"|]).Append(ml.Regression.Trainers.Ols()).Fit(ml.Data.LoadFromEnumerable(new List<Row>()));
        public class Row { [ColumnName("Label")] public float Price { get; set; } public float[] Features { get; set; } }
        """);

    [Fact]
    public Task Columns_that_earlier_steps_write() => Verify.IsSilent(Snippet.MlNet, """
        var rides = ml.Data.LoadFromTextFile<Ride>("rides.csv", ',');
        ml.Transforms.Categorical.OneHotEncoding("Vendor", "VendorId").Append(ml.Transforms.Concatenate("Features", "Vendor", "Distance"))
            .Append(ml.Regression.Trainers.Sdca("FareAmount")).Fit(rides);
        """);

    [Fact]
    public Task Rows_that_nobody_in_sight_loads() => Verify.IsSilent(Snippet.MlNet, """
        ml.Transforms.Concatenate("Features", "Distanse").Append(ml.Regression.Trainers.Sdca("FareAmount")).Fit(data);
        """);

    [Fact]
    public Task A_step_that_may_write_anything() => Verify.IsSilent(Snippet.MlNet, """
        var rides = ml.Data.LoadFromTextFile<Ride>("rides.csv", ',');
        ml.Transforms.CustomMapping<Ride, Ratio>((ride, ratio) => { }, "ratio").Append(ml.Transforms.Concatenate("Features", "PerMile"))
            .Append(ml.Regression.Trainers.Sdca("FareAmount")).Fit(rides);
        """);

    [Fact]
    public Task A_chain_that_depends_on_a_condition() => Verify.IsSilent(Snippet.MlNet, """
        var rides = ml.Data.LoadFromTextFile<Ride>("rides.csv", ',');
        IEstimator<ITransformer> chain = ml.Transforms.CopyColumns("Miles", "Distance");
        if (Models.Fare is null)
            chain = ml.Transforms.CopyColumns("Kilometres", "Distance");
        chain.Append(ml.Transforms.Concatenate("Features", "Miles")).Fit(rides);
        """);

    [Fact]
    public Task Bounds_that_a_forecast_writes_too() => Verify.IsSilent(Snippet.MlNet, """
        var rides = ml.Data.LoadFromTextFile<Ride>("rides.csv", ',');
        ml.Forecasting.ForecastBySsa("Forecast", "Distance", 5, 10, 100, 4, confidenceLowerBoundColumn: "Low", confidenceUpperBoundColumn: "High")
            .Append(ml.Transforms.Concatenate("All", "Forecast", "Low", "High")).Fit(rides);
        """);

    [Fact]
    public Task Rows_that_a_model_has_transformed() => Verify.IsSilent(Snippet.MlNet, """
        var rides = ml.Data.LoadFromTextFile<Ride>("rides.csv", ',');
        ml.Transforms.Concatenate("Features", "Miles").Fit(Models.Fare.Transform(rides));
        """);

    [Fact]
    public Task Members_of_rows_in_memory() => Verify.IsSilent(Snippet.Program, """
        var ml = new MLContext(seed: 1);
        ml.Transforms.Concatenate("Features", "A", "B").Append(ml.Regression.Trainers.Ols("C")).Fit(ml.Data.LoadFromEnumerable(new List<Row>()));
        public class Row { public float A; public float B; [LoadColumn(2)] public float C; }
        """);

    [Fact]
    public Task A_definition_given_by_hand() => Verify.IsSilent(Snippet.Program, """
        var ml = new MLContext(seed: 1);
        ml.Transforms.Concatenate("Features", "Z").Append(ml.Regression.Trainers.Ols("C")).Fit(ml.Data.LoadFromEnumerable(new List<Row>(), SchemaDefinition.Create(typeof(Row))));
        public class Row { public float A; public float C; }
        """);

    [Fact]
    public Task A_concatenation_of_the_programs_own() => Verify.IsSilent(Snippet.Program, """
        var ml = new MLContext(seed: 1);
        Splitter.Concatenate("Features", "Z").Append(ml.Regression.Trainers.Ols("C")).Fit(ml.Data.LoadFromEnumerable(new List<Row>()));
        public class Row { public float A; public float C; }
        public static class Splitter { public static IEstimator<ITransformer> Concatenate(string output, params string[] inputs) => null; }
        """);

    [Fact]
    public Task Writes_the_nearest_name() => VerifyFix.Fixes(
        Snippet.MlNet,
        """
        var rides = ml.Data.LoadFromTextFile<Ride>("rides.csv", ',');
        ml.Transforms.Concatenate("Features", [|"Distanse"|], "Passengers").Append(ml.Regression.Trainers.Sdca([|"fareAmount"|])).Fit(rides);
        """,
        """
        var rides = ml.Data.LoadFromTextFile<Ride>("rides.csv", ',');
        ml.Transforms.Concatenate("Features", "Distance", "Passengers").Append(ml.Regression.Trainers.Sdca("FareAmount")).Fit(rides);
        """);

    [Fact]
    public Task A_name_like_no_other() => VerifyFix.OffersNoFix(Snippet.MlNet, """
        var rides = ml.Data.LoadFromTextFile<Ride>("rides.csv", ',');
        ml.Transforms.Concatenate("Features", [|"Temperature"|], "Passengers").Append(ml.Regression.Trainers.Sdca("FareAmount")).Fit(rides);
        """);
}
