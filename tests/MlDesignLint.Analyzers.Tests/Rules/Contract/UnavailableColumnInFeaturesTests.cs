using MlDesignLint.Testing;
using Verify = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Contract.UnavailableColumnInFeatures>;
using VerifyFix = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Contract.UnavailableColumnInFeatures, MlDesignLint.CodeFixes.Contract.UnavailableColumnInFeaturesFix>;

namespace MlDesignLint.Analyzers.Tests.Rules.Contract;

public class UnavailableColumnInFeaturesTests
{
    const string Later = "version: 1\nlabel: FareAmount\nunavailable_at_prediction: [Distance]\n";

    [Fact]
    public Task Reports_a_column_of_the_features() => Verify.Reports(Snippet.MlNet, """
        var pipeline = ml.Transforms.Concatenate("Features", "Passengers", [|"Distance"|]).Append(ml.Regression.Trainers.Ols("FareAmount"));
        var model = pipeline.Fit(data);
        """,
        "'Distance' does not exist yet when a prediction is made, says the design document, but 'Ols' learns from it, so the score cannot be repeated in use; leave it out",
        Later);

    [Fact]
    public Task Reports_a_column_behind_transforms() => Verify.Reports(Snippet.MlNet, """
        var pipeline = ml.Transforms.NormalizeMinMax("Scaled", "Distance")
            .Append(ml.Transforms.CopyColumns("Way", "Scaled"))
            .Append(ml.Transforms.Concatenate("Features", "Passengers", [|"Way"|]))
            .Append(ml.Regression.Trainers.Ols("FareAmount"));
        var model = pipeline.Fit(data);
        """, document: Later);

    [Fact]
    public Task Reports_a_column_behind_two_concatenations() => Verify.Reports(Snippet.MlNet, """
        var pipeline = ml.Transforms.Concatenate("Numbers", "Passengers", "Distance")
            .Append(ml.Transforms.Concatenate("Features", [|"Numbers"|]))
            .Append(ml.Regression.Trainers.Ols("FareAmount"));
        var folds = ml.Regression.CrossValidate(data, pipeline, labelColumnName: "FareAmount");
        """, document: Later);

    [Fact]
    public Task Reports_a_column_named_by_a_constant() => Verify.Reports(Snippet.MlNet, """
        const string Way = nameof(Ride.Distance);
        var pipeline = ml.Transforms.Concatenate("Features", [|Way|]).Append(ml.Regression.Trainers.Ols("FareAmount"));
        var model = pipeline.Fit(data);
        """, document: Later);

    [Fact]
    public Task Reports_a_mapping_that_reads_it() => Verify.Reports(Snippet.MlNet, """
        var pipeline = ml.Transforms.CustomMapping<Ride, Ratio>((ride, ratio) => ratio.PerMile = ride.Passengers / ride.Distance, null)
            .Append(ml.Transforms.Concatenate("Features", "Passengers", [|"PerMile"|]))
            .Append(ml.Regression.Trainers.Ols("FareAmount"));
        var model = pipeline.Fit(data);
        """, document: Later);

    [Fact]
    public Task Reports_a_feature_column_of_its_own() => Verify.Reports(Snippet.MlNet, """
        var model = ml.Transforms.CopyColumns("Features", [|"Distance"|]).Append(ml.Regression.Trainers.Ols("FareAmount")).Fit(data);
        """, document: Later);

    [Fact]
    public Task Reports_a_column_in_the_spelling_of_the_database() => Verify.Reports(Snippet.MlNet, """
        var model = ml.Transforms.Concatenate("Features", "Passengers", [|"TripMinutes"|]).Append(ml.Regression.Trainers.Ols("FareAmount")).Fit(data);
        """, document: "version: 1\nunavailable_at_prediction: [trip_minutes]\n");

    [Fact]
    public Task Is_silent_on_other_columns() => Verify.IsSilent(Snippet.MlNet, """
        var pipeline = ml.Transforms.Concatenate("Features", "Passengers").Append(ml.Regression.Trainers.Ols("FareAmount"));
        var model = pipeline.Fit(data);
        """, Later);

    [Fact]
    public Task Is_silent_when_it_is_only_loaded_or_dropped() => Verify.IsSilent(Snippet.MlNet, """
        var pipeline = ml.Transforms.DropColumns("Distance").Append(ml.Transforms.Concatenate("Features", "Passengers")).Append(ml.Regression.Trainers.Ols("FareAmount"));
        var model = pipeline.Fit(data);
        """, Later);

    [Fact]
    public Task Is_silent_when_it_is_the_label() => Verify.IsSilent(Snippet.MlNet, """
        var pipeline = ml.Transforms.Concatenate("Features", "Passengers").Append(ml.Regression.Trainers.Ols("Distance"));
        var model = pipeline.Fit(data);
        """, Later);

    [Fact]
    public Task Is_silent_when_another_column_takes_its_name() => Verify.IsSilent(Snippet.MlNet, """
        var pipeline = ml.Transforms.CopyColumns("Distance", "Passengers")
            .Append(ml.Transforms.Concatenate("Features", "Distance"))
            .Append(ml.Regression.Trainers.Ols("FareAmount"));
        var model = pipeline.Fit(data);
        """, Later);

    [Fact]
    public Task Is_silent_on_a_column_nobody_trains_on() => Verify.IsSilent(Snippet.MlNet, """
        var pipeline = ml.Transforms.Concatenate("Shown", "Distance").Append(ml.Transforms.Concatenate("Features", "Passengers")).Append(ml.Regression.Trainers.Ols("FareAmount"));
        var model = pipeline.Fit(data);
        """, Later);

    [Fact]
    public Task Is_silent_on_a_name_that_is_not_known() => Verify.IsSilent(Snippet.MlNet, """
        var pipeline = ml.Transforms.Concatenate("Features", Console.ReadLine()).Append(ml.Regression.Trainers.Ols("FareAmount"));
        var model = pipeline.Fit(data);
        """, Later);

    [Fact]
    public Task Is_silent_without_a_declaration() => Verify.IsSilent(Snippet.MlNet, """
        var pipeline = ml.Transforms.Concatenate("Features", "Distance").Append(ml.Regression.Trainers.Ols("FareAmount"));
        var model = pipeline.Fit(data);
        """, "version: 1\nlabel: FareAmount\n");

    [Fact]
    public Task Takes_the_column_out() => VerifyFix.Fixes(Snippet.MlNet, """
        var pipeline = ml.Transforms.Concatenate("Features", "Passengers", [|"Distance"|]).Append(ml.Regression.Trainers.Ols("FareAmount"));
        var model = pipeline.Fit(data);
        """, """
        var pipeline = ml.Transforms.Concatenate("Features", "Passengers").Append(ml.Regression.Trainers.Ols("FareAmount"));
        var model = pipeline.Fit(data);
        """, Later);

    [Fact]
    public Task Leaves_the_only_column() => VerifyFix.OffersNoFix(Snippet.MlNet, """
        var pipeline = ml.Transforms.Concatenate("Features", [|"Distance"|]).Append(ml.Regression.Trainers.Ols("FareAmount"));
        var model = pipeline.Fit(data);
        """, Later);

    [Fact]
    public Task Reports_a_chain_that_another_project_fits() => Verify.Reports(Snippet.Program, """
        public static class Pipelines
        {
            public static IEstimator<ITransformer> Fare(this MLContext ml) =>
                ml.Transforms.Concatenate("Features", "Distance", [|"TripMinutes"|]).Append(ml.Transforms.NormalizeMinMax("Features")).Append(ml.Regression.Trainers.Ols("Fare"));
        }
        """, document: "version: 1\nunavailable_at_prediction: [TripMinutes]\n");

    [Theory]
    [InlineData("public static IEstimator<ITransformer> Fare(this MLContext ml) => ml.Transforms.Concatenate(\"Features\", \"TripMinutes\");")]
    [InlineData("public static void Show(MLContext ml) => Console.WriteLine(ml.Transforms.Concatenate(\"Features\", \"TripMinutes\").Append(ml.Regression.Trainers.Ols(\"Fare\")));")]
    [InlineData("static IEstimator<ITransformer> Fare(MLContext ml) => ml.Transforms.Concatenate(\"Features\", \"TripMinutes\").Append(ml.Regression.Trainers.Ols(\"Fare\"));")]
    public Task Is_silent_on_chains_that_nobody_learns_with(string member) =>
        Verify.IsSilent(Snippet.Program, $"public static class Pipelines {{ {member} }}", "version: 1\nunavailable_at_prediction: [TripMinutes]\n");

    [Fact]
    public Task Reports_a_query_over_the_schema() => Verify.Reports(Snippet.MlNet, """
        var rides = ml.Data.LoadFromTextFile<Ride>("rides.csv", ',');
        var names = rides.Schema.Where(column => column.Type == NumberDataViewType.Single && column.Name != "FareAmount").Select(column => column.Name).ToArray();
        var model = ml.Transforms.Concatenate("Features", [|names|]).Append(ml.Regression.Trainers.Ols("FareAmount")).Fit(rides);
        """, document: "version: 1\nlabel: FareAmount\nunavailable_at_prediction: [Distance]\n");

    [Fact]
    public Task Is_silent_on_a_query_that_leaves_the_column_out() => Verify.IsSilent(Snippet.MlNet, """
        var rides = ml.Data.LoadFromTextFile<Ride>("rides.csv", ',');
        var names = rides.Schema.Where(column => column.Type == NumberDataViewType.Single && column.Name != "FareAmount" && column.Name != "Distance").Select(column => column.Name).ToArray();
        var model = ml.Transforms.Concatenate("Features", names).Append(ml.Regression.Trainers.Ols("FareAmount")).Fit(rides);
        """, "version: 1\nlabel: FareAmount\nunavailable_at_prediction: [Distance]\n");

    [Theory]
    [InlineData("var names = new List<string>(); foreach (var name in new[] { \"Passengers\", [|\"Distance\"|] }) names.Add(name); var pipe = ml.Transforms.Concatenate(\"Features\", names.ToArray())")]
    [InlineData("var columns = new[] { \"Passengers\", [|\"Distance\"|] }; var outputs = new string[2]; for (var i = 0; i < columns.Length; i++) outputs[i] = columns[i]; var pipe = ml.Transforms.Concatenate(\"Features\", outputs)")]
    [InlineData("IEstimator<ITransformer> scaled = null; foreach (var name in new[] { \"Passengers\", \"Distance\" }) { var step = ml.Transforms.NormalizeMinMax(name + \"N\", name); scaled = scaled == null ? step : scaled.Append(step); } var pipe = scaled.Append(ml.Transforms.Concatenate(\"Features\", \"PassengersN\", [|\"DistanceN\"|]))")]
    [InlineData("var pairs = new[] { \"Passengers\", [|\"Distance\"|] }.Select(name => new InputOutputColumnPair(name + \"N\", name)).ToArray(); var pipe = ml.Transforms.NormalizeMinMax(pairs).Append(ml.Transforms.Concatenate(\"Features\", pairs.Select(pair => pair.OutputColumnName).ToArray()))")]
    public Task Reports_a_column_that_a_loop_or_a_query_takes(string code) => Verify.Reports(Snippet.MlNet, code + ".Append(ml.Regression.Trainers.Ols(\"FareAmount\")); var model = pipe.Fit(data);", document: Later);

    [Theory]
    [InlineData("if (name != \"Distance\") names.Add(name);")]
    [InlineData("if (name == \"Distance\") continue; names.Add(name);")]
    [InlineData("names.Add(Known(name));")]
    public Task Is_silent_where_a_loop_leaves_names_out(string body) => Verify.IsSilent(Snippet.MlNet, $$"""
        static string Known(string name) => name.Replace("Distance", "Passengers");
        var names = new List<string>();
        foreach (var name in new[] { "Passengers", "Distance" }) { {{body}} }
        var model = ml.Transforms.Concatenate("Features", names.ToArray()).Append(ml.Regression.Trainers.Ols("FareAmount")).Fit(data);
        """, Later);

    [Fact]
    public Task Reports_the_properties_of_the_rows_class() => Verify.Reports(Snippet.MlNet, """
        var rows = ml.Data.LoadFromTextFile<Ride>("rides.csv", ',');
        var names = typeof(Ride).GetProperties().Where(property => property.PropertyType == typeof(float) && property.Name != "FareAmount").Select(property => property.Name).ToArray();
        var model = ml.Transforms.Concatenate("Features", [|names|]).Append(ml.Regression.Trainers.Ols("FareAmount")).Fit(rows);
        """, document: Later);

    [Fact]
    public Task Is_silent_where_the_property_is_left_out() => Verify.IsSilent(Snippet.MlNet, """
        var rows = ml.Data.LoadFromTextFile<Ride>("rides.csv", ',');
        var names = typeof(Ride).GetProperties().Where(property => property.PropertyType == typeof(float) && property.Name is not ("FareAmount" or "Distance")).Select(property => property.Name).ToArray();
        var model = ml.Transforms.Concatenate("Features", names).Append(ml.Regression.Trainers.Ols("FareAmount")).Fit(rows);
        """, Later);
}
