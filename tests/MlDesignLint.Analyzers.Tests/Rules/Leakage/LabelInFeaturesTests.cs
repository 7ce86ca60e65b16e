using MlDesignLint.Testing;
using Verify = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Leakage.LabelInFeatures>;
using VerifyFix = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Leakage.LabelInFeatures, MlDesignLint.CodeFixes.Leakage.LabelInFeaturesFix>;

namespace MlDesignLint.Analyzers.Tests.Rules.Leakage;

public class LabelInFeaturesTests
{
    [Fact]
    public Task Reports_the_label_among_the_inputs() => Verify.Reports(
        Snippet.MlNet,
        """
        var pipeline = ml.Transforms.Concatenate("Features", "Distance", [|"FareAmount"|])
            .Append(ml.Regression.Trainers.Ols(labelColumnName: "FareAmount"));
        """,
        "'FareAmount' is the label of 'Ols' and also one of its features, so the model is told the answer it has to predict; remove it from the features");

    [Fact]
    public Task Reports_what_the_label_was_copied_from() => Verify.Reports(Snippet.MlNet, """
        var pipeline = ml.Transforms.CopyColumns("Label", "FareAmount")
            .Append(ml.Transforms.Concatenate("Features", "Distance", [|nameof(Ride.FareAmount)|]))
            .Append(ml.Regression.Trainers.FastTree());
        """);

    [Fact]
    public Task Reports_a_copy_of_the_label_in_an_array() => Verify.Reports(Snippet.MlNet, """
        var inputs = new[] { "Distance", [|"Fare2"|] };
        var prepared = ml.Transforms.CopyColumns("Fare2", "FareAmount").Append(ml.Transforms.Concatenate("Features", inputs));
        var pipeline = prepared.Append(ml.Regression.Trainers.Sdca(new SdcaRegressionTrainer.Options { LabelColumnName = "FareAmount" }));
        """);

    [Fact]
    public Task Reports_across_a_helper_method() => Verify.Reports(Snippet.Program, """
        static class Pricing
        {
            const string Label = "FareAmount";
            static IEstimator<ITransformer> Prepare(MLContext ml) => ml.Transforms.Concatenate("Features", "Distance", [|Label|]);
            static IEstimator<ITransformer> Pipeline(MLContext ml) => Prepare(ml).Append(ml.Regression.Trainers.FastTree(labelColumnName: Label));
        }
        """);

    [Fact]
    public Task Is_silent_without_the_label() => Verify.IsSilent(Snippet.MlNet, """
        var pipeline = ml.Transforms.Concatenate("Features", "Distance", "Passengers")
            .Append(ml.Regression.Trainers.Ols(labelColumnName: "FareAmount"));
        """);

    [Fact]
    public Task Is_silent_on_another_feature_column() => Verify.IsSilent(Snippet.MlNet, """
        var pipeline = ml.Transforms.Concatenate("Shown", "Distance", "FareAmount")
            .Append(ml.Transforms.Concatenate("Features", "Distance"))
            .Append(ml.Regression.Trainers.Ols(labelColumnName: "FareAmount"));
        """);

    [Fact]
    public Task Is_silent_when_a_variable_is_used_again() => Verify.IsSilent(Snippet.MlNet, """
        IEstimator<ITransformer> pipeline = ml.Transforms.Concatenate("Features", "Distance").Append(ml.Regression.Trainers.Ols("FareAmount"));
        pipeline.Fit(data);
        pipeline = ml.Transforms.Concatenate("Features", "FareAmount").Append(ml.Regression.Trainers.Ols("Distance"));
        pipeline.Fit(data);
        """);

    [Fact]
    public Task Is_silent_on_unknown_names() => Verify.IsSilent(Snippet.MlNet, """
        var name = Console.ReadLine();
        var pipeline = ml.Transforms.Concatenate("Features", "Distance", name)
            .Append(ml.Regression.Trainers.Ols(labelColumnName: name));
        """);

    [Fact]
    public Task Is_silent_when_another_call_of_the_helper_passes_the_column() => Verify.IsSilent(Snippet.Program, """
        static class App
        {
            static IEstimator<ITransformer> Prepare(MLContext ml, string column) => ml.Transforms.Concatenate("Features", "Distance", column);
            static IEstimator<ITransformer> Fare(MLContext ml) => Prepare(ml, "Passengers").Append(ml.Regression.Trainers.Ols("FareAmount"));
            static IEstimator<ITransformer> Tip(MLContext ml) => Prepare(ml, "FareAmount").Append(ml.Regression.Trainers.Ols("Tip"));
        }
        """);

    [Fact]
    public Task Is_silent_on_other_types_of_the_same_names() => Verify.IsSilent(Snippet.Program, """
        class Chain { public Chain Concatenate(string output, params string[] inputs) => this; public Chain Append(Chain next) => next; public Chain Ols(string labelColumnName) => this; }
        static class Other { static Chain Run(Chain ml) => ml.Concatenate("Features", "FareAmount").Append(ml.Ols("FareAmount")); }
        """);

    [Fact]
    public Task Removes_the_argument() => VerifyFix.Fixes(
        Snippet.MlNet,
        """
        var pipeline = ml.Transforms.Concatenate("Features", [|"FareAmount"|], "Distance")
            .Append(ml.Regression.Trainers.Ols(labelColumnName: "FareAmount"));
        """,
        """
        var pipeline = ml.Transforms.Concatenate("Features", "Distance")
            .Append(ml.Regression.Trainers.Ols(labelColumnName: "FareAmount"));
        """);

    [Fact]
    public Task Removes_an_element_of_an_array() => VerifyFix.Fixes(
        Snippet.MlNet,
        """
        var pipeline = ml.Transforms.Concatenate("Features", new[] { "Distance", [|"FareAmount"|] })
            .Append(ml.Regression.Trainers.Ols(labelColumnName: "FareAmount"));
        """,
        """
        var pipeline = ml.Transforms.Concatenate("Features", new[] { "Distance" })
            .Append(ml.Regression.Trainers.Ols(labelColumnName: "FareAmount"));
        """);

    [Fact]
    public Task Keeps_what_a_helper_has_to_be_given() => VerifyFix.OffersNoFix(Snippet.Program, """
        static class App
        {
            static IEstimator<ITransformer> Prepare(MLContext ml, string column, bool normalised) => ml.Transforms.Concatenate("Features", "Distance", column);
            static IEstimator<ITransformer> Fare(MLContext ml) => Prepare(ml, [|"FareAmount"|], true).Append(ml.Regression.Trainers.Ols("FareAmount"));
        }
        """);

    [Fact]
    public Task Keeps_the_only_input() => VerifyFix.OffersNoFix(Snippet.MlNet, """
        var pipeline = ml.Transforms.Concatenate("Features", [|"FareAmount"|]).Append(ml.Regression.Trainers.Ols("FareAmount"));
        """);

    [Fact]
    public Task Reports_a_label_in_a_list_that_is_put_together() => Verify.Reports(Snippet.Program, """
        var ml = new MLContext(1);
        var inputs = Columns.Numeric.Append("District").ToArray();
        var model = ml.Transforms.Concatenate("Features", inputs).Append(ml.Regression.Trainers.Ols("Price")).Fit(ml.Data.LoadFromTextFile("houses.csv"));
        static class Columns { public static readonly string[] Numeric = { "Area", [|"Price"|] }; }
        """);

    [Fact]
    public Task Is_silent_on_a_list_without_the_label() => Verify.IsSilent(Snippet.Program, """
        var ml = new MLContext(1);
        var inputs = Columns.All.Where(column => column != "Price").Append("District").ToArray();
        var model = ml.Transforms.Concatenate("Features", inputs).Append(ml.Regression.Trainers.Ols("Price")).Fit(ml.Data.LoadFromTextFile("houses.csv"));
        static class Columns { public static readonly string[] All = { "Area", "Price" }; }
        """);

    [Fact]
    public Task Reports_a_name_in_a_list() => Verify.Reports(Snippet.MlNet, """
        var inputs = new List<string> { "Distance", [|"Fare"|] };
        var pipeline = ml.Transforms.Concatenate("Features", inputs.ToArray()).Append(ml.Regression.Trainers.Ols("Fare"));
        """);

    [Fact]
    public Task Reports_a_name_in_a_collection_put_together() => Verify.Reports(Snippet.MlNet, """
        string[] numbers = ["Distance", [|"Fare"|]];
        string[] inputs = [.. numbers, "VendorId"];
        var pipeline = ml.Transforms.Concatenate("Features", inputs).Append(ml.Regression.Trainers.Ols("Fare"));
        """);

    [Fact]
    public Task Is_silent_on_a_name_that_is_taken_out_of_the_list() => Verify.IsSilent(Snippet.MlNet, """
        var inputs = new List<string> { "Distance", "Fare" };
        inputs.Remove("Fare");
        var pipeline = ml.Transforms.Concatenate("Features", inputs.ToArray()).Append(ml.Regression.Trainers.Ols("Fare"));
        """);

    [Fact]
    public Task Reports_an_input_of_an_inner_concatenation_that_is_scaled() => Verify.Reports(Snippet.MlNet, """
        var pipeline = ml.Transforms.Concatenate("Numbers", "Distance", [|"Fare"|])
            .Append(ml.Transforms.NormalizeMinMax("Numbers"))
            .Append(ml.Transforms.Concatenate("Features", "Numbers", "VendorId"))
            .Append(ml.Regression.Trainers.Ols("Fare"));
        """);

    static string Queried(string query) => $$"""
        var ml = new MLContext(seed: 1); var rows = ml.Data.LoadFromTextFile<Ride>("rides.csv"); var numbers = Numbers(rows.Schema);
        ml.Transforms.CopyColumns("Label", "FareAmount").Append(ml.Transforms.Concatenate("Features", {{(query[0] == '!' ? "numbers" : "[|numbers|]")}})).Append(ml.Regression.Trainers.Sdca()).Fit(rows);
        public class Ride { [LoadColumn(0)] public string VendorId; [LoadColumn(1)] public float Distance; [LoadColumn(2)] public float FareAmount; }
        static class Names { public static readonly HashSet<string> Kept = new() { "Label", "Features" }, Left = new() { "FareAmount" }; }
        partial class Program { static string[] Numbers(DataViewSchema schema) => schema.{{query.TrimStart('!')}}.ToArray(); }
        """;

    [Theory]
    [InlineData("Where(column => column.Type is NumberDataViewType).Select(column => column.Name).Where(name => !Names.Kept.Contains(name))")]
    [InlineData("Where(column => column.Type == NumberDataViewType.Single && !column.IsHidden && column.Name != \"Label\").Select(column => column.Name)")]
    [InlineData("Select(column => column.Name).Where(name => name is not (\"Label\" or \"VendorId\"))")]
    public Task Reports_the_label_that_a_query_over_the_schema_keeps(string query) => Verify.Reports(Snippet.Program, Queried(query));

    [Theory]
    [InlineData("!Where(column => column.Type is NumberDataViewType).Select(column => column.Name).Where(name => !Names.Left.Contains(name))")]
    [InlineData("!Where(column => column.Type is TextDataViewType).Select(column => column.Name)")]
    [InlineData("!Where(column => column.Name != \"FareAmount\").Select(column => column.Name)")]
    [InlineData("!Where(column => column.Type == NumberDataViewType.Double || column.Type is VectorDataViewType).Select(column => column.Name)")]
    [InlineData("!Select(column => column.Name).Where(name => name.Length < 9)")]
    [InlineData("!Select(column => column.Name + \"Scaled\")")]
    public Task Is_silent_on_queries_that_leave_it_out_or_are_not_understood(string query) => Verify.IsSilent(Snippet.Program, Queried(query));

    [Fact]
    public Task Reports_the_label_in_a_list_joined_to_an_unknown_one() => Verify.Reports(Snippet.MlNet, """
        var encoded = new[] { "VendorId" }.Select(name => new InputOutputColumnPair(name + "Code", name)).ToArray();
        string[] numbers = { "Distance", [|"FareAmount"|] };
        ml.Transforms.Concatenate("Features", numbers.Concat(encoded.Select(pair => pair.OutputColumnName)).ToArray()).Append(ml.Regression.Trainers.Sdca("FareAmount")).Fit(data);
        """);

    [Fact]
    public Task Is_silent_on_lists_known_in_part_that_do_not_name_it() => Verify.IsSilent(Snippet.MlNet, """
        var encoded = new[] { "VendorId" }.Select(name => name + "Code");
        ml.Transforms.Concatenate("Features", new[] { "Distance" }.Concat(encoded).ToArray()).Append(ml.Regression.Trainers.Sdca("FareAmount")).Fit(data);
        """);

    [Fact]
    public Task Is_silent_on_a_list_that_loses_it_again() => Verify.IsSilent(Snippet.MlNet, """
        var names = new List<string> { "Distance", "FareAmount" };
        names.Remove("FareAmount");
        ml.Transforms.Concatenate("Features", names.ToArray()).Append(ml.Regression.Trainers.Sdca("FareAmount")).Fit(data);
        """);

    [Fact]
    public Task Is_silent_on_columns_of_another_schema() => Verify.IsSilent(Snippet.MlNet, """
        var names = ml.Transforms.CopyColumns("Target", "FareAmount").Fit(data).Transform(data).Schema.Select(column => column.Name).ToArray();
        ml.Transforms.Concatenate("Features", names).Append(ml.Regression.Trainers.Sdca("FareAmount")).Fit(data);
        """);
}
