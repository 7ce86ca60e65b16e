using MlDesignLint.Testing;
using Verify = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Contract.OtherTargetThanDeclared>;
using VerifyFix = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Contract.OtherTargetThanDeclared, MlDesignLint.CodeFixes.Contract.OtherTargetThanDeclaredFix>;

namespace MlDesignLint.Analyzers.Tests.Rules.Contract;

public class OtherTargetThanDeclaredTests
{
    const string Fare = "version: 1\nlabel: FareAmount\n";

    [Fact]
    public Task Reports_another_label() => Verify.Reports(Snippet.MlNet, """
        var model = ml.Regression.Trainers.Ols(labelColumnName: [|"Distance"|]).Fit(data);
        """,
        "'Ols' learns to predict 'Distance', but the design document is about 'FareAmount', so what is measured is not what was promised; name the declared label",
        Fare);

    [Fact]
    public Task Reports_a_label_of_options() => Verify.Reports(Snippet.MlNet, """
        var model = ml.Regression.Trainers.FastTree(new FastTreeRegressionTrainer.Options { LabelColumnName = [|"Distance"|] }).Fit(data);
        """, document: Fare);

    [Fact]
    public Task Reports_a_key_of_another_column() => Verify.Reports(Snippet.MlNet, """
        var pipeline = ml.Transforms.Conversion.MapValueToKey("Target", "VendorId").Append(ml.MulticlassClassification.Trainers.SdcaMaximumEntropy([|"Target"|]));
        var model = pipeline.Fit(data);
        """, document: Fare);

    [Fact]
    public Task Reports_the_default_label_of_known_rows() => Verify.Reports(Snippet.Program, """
        class Row { public float Label { get; set; } public float FareAmount { get; set; } }
        static class App { static void Run(MLContext ml, IEnumerable<Row> rows) => ml.Regression.Trainers.[|Sdca|]().Fit(ml.Data.LoadFromEnumerable(rows)); }
        """, document: Fare);

    [Fact]
    public Task Is_silent_on_the_declared_label() => Verify.IsSilent(Snippet.MlNet, """
        var model = ml.Regression.Trainers.Ols(nameof(Ride.FareAmount)).Fit(data);
        """, Fare);

    [Fact]
    public Task Is_silent_on_another_spelling() => Verify.IsSilent(Snippet.MlNet, """
        var model = ml.Regression.Trainers.Ols("FareAmount").Fit(data);
        """, "version: 1\nlabel: fare_amount\n");

    [Fact]
    public Task Is_silent_on_a_copy_a_key_and_a_computed_column() => Verify.IsSilent(Snippet.MlNet, """
        var copy = ml.Transforms.CopyColumns("Label", "FareAmount").Append(ml.Regression.Trainers.Ols()).Fit(data);
        var log = ml.Transforms.Expression("Log", "(x) => log(x)", "FareAmount").Append(ml.Regression.Trainers.Ols("Log")).Fit(data);
        var own = ml.Transforms.CustomMapping<Ride, Ratio>((ride, ratio) => ratio.PerMile = ride.FareAmount / ride.Distance, null).Append(ml.Regression.Trainers.Ols("PerMile")).Fit(data);
        """, Fare);

    [Fact]
    public Task Is_silent_on_a_member_bound_to_the_default_name() => Verify.IsSilent(Snippet.Program, """
        class Row { [ColumnName("Label")] public float FareAmount { get; set; } public float Distance { get; set; } }
        static class App { static void Run(MLContext ml, IEnumerable<Row> rows) => ml.Regression.Trainers.Sdca().Fit(ml.Data.LoadFromEnumerable(rows)); }
        """, Fare);

    [Fact]
    public Task Is_silent_on_the_default_label_of_unknown_rows() => Verify.IsSilent(Snippet.MlNet, """
        var model = ml.Regression.Trainers.Ols().Fit(data);
        """, Fare);

    [Fact]
    public Task Is_silent_on_a_model_beside_the_declared_one() => Verify.IsSilent(Snippet.MlNet, """
        var duration = ml.Regression.Trainers.Ols("Distance").Fit(data);
        var fare = ml.Regression.Trainers.Ols("FareAmount").Fit(data);
        """, Fare);

    [Fact]
    public Task Is_silent_on_a_label_that_is_not_known() => Verify.IsSilent(Snippet.MlNet, """
        var model = ml.Regression.Trainers.Ols(Console.ReadLine()).Fit(data);
        """, Fare);

    [Fact]
    public Task Is_silent_on_prose() => Verify.IsSilent(Snippet.MlNet, """
        var model = ml.Regression.Trainers.Ols("FareAmount").Fit(data);
        """, "version: 1\nlabel: price of the ride\n");

    [Fact]
    public Task Is_silent_on_trainers_without_a_label() => Verify.IsSilent(Snippet.MlNet, """
        var model = ml.Clustering.Trainers.KMeans().Fit(data);
        """, Fare);

    [Fact]
    public Task Names_the_declared_label() => VerifyFix.Fixes(Snippet.MlNet, """
        var model = ml.Regression.Trainers.Ols(labelColumnName: [|"Distance"|]).Fit(data);
        """, """
        var model = ml.Regression.Trainers.Ols(labelColumnName: "FareAmount").Fit(data);
        """, Fare);

    [Fact]
    public Task Leaves_a_name_made_elsewhere() => VerifyFix.OffersNoFix(Snippet.MlNet, """
        var model = ml.Regression.Trainers.Ols([|nameof(Ride.Distance)|]).Fit(data);
        """, Fare);

    const string Filled = """
        class Ride { public float FareAmount { get; set; } public float Tip { get; set; } }
        class Prepared { public float Target { get; set; } }
        static class App
        {
            static void Run(MLContext ml, IEnumerable<Ride> rides) =>
                ml.Regression.Trainers.Ols([|"Target"|]).Fit(ml.Data.LoadFromEnumerable(rides.Select(ride => new Prepared { Target = MathF.Log(ride.Tip) })));
        }
        """;

    [Fact]
    public Task Reports_a_label_that_code_fills_from_another_column() => Verify.Reports(Snippet.Program, Filled, document: Fare);

    [Theory]
    [InlineData("MathF.Log(ride.Tip)", "MathF.Log(ride.FareAmount)")]
    [InlineData("MathF.Log(ride.Tip) }))); ", "Of(ride) }))); static float Of(Ride ride) => ride.Tip; ")]
    public Task Is_silent_on_a_label_that_code_fills_from_the_declared_one(string before, string after) =>
        Verify.IsSilent(Snippet.Program, Filled.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal).Replace("})));\n", "}))); \n", StringComparison.Ordinal).Replace(before, after, StringComparison.Ordinal), Fare);

    const string MadeAnew = """
        class Ride { [LoadColumn(0)] public float FareAmount { get; set; } [LoadColumn(1)] public float Tip { get; set; } }
        class Logged { public float Target { get; set; } public float Tip { get; set; } }
        static class App
        {
            static void Run(MLContext ml)
            {
                var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Ride>("rides.csv"));
                ml.Regression.Trainers.Ols([|"Target"|]).Fit(Anew(parts.TrainSet));
                IDataView Anew(IDataView part) => ml.Data.LoadFromEnumerable(ml.Data.CreateEnumerable<Ride>(part, false).Select(ride => new Logged { Target = MathF.Log(ride.Tip), Tip = ride.Tip }));
            }
        }
        """;

    [Fact]
    public Task Reports_rows_that_a_helper_makes_anew_from_another_column() => Verify.Reports(Snippet.Program, MadeAnew, document: Fare);

    [Theory]
    [InlineData("MathF.Log(ride.Tip)", "MathF.Log(ride.FareAmount)")]
    [InlineData("MathF.Log(ride.Tip)", "ride.FareAmount")]
    public Task Is_silent_on_rows_that_a_helper_makes_anew_from_the_declared_column(string before, string after) =>
        Verify.IsSilent(Snippet.Program, MadeAnew.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal).Replace(before, after, StringComparison.Ordinal), Fare);

    [Fact]
    public Task Reports_a_model_beside_a_baseline_of_the_declared_label() => Verify.Reports(Snippet.MlNet, """
        var rides = ml.Data.LoadFromTextFile<Ride>("rides.csv");
        var baseline = ml.BinaryClassification.Trainers.Prior("IsPaidByCard").Fit(rides);
        var model = ml.Regression.Trainers.Ols([|"Distance"|]).Fit(rides);
        """, document: "version: 1\nlabel: IsPaidByCard\n");

    [Fact]
    public Task Is_silent_on_a_baseline_alone() => Verify.IsSilent(Snippet.MlNet, """
        var baseline = ml.BinaryClassification.Trainers.Prior("IsPaidByCard").Fit(ml.Data.LoadFromTextFile<Ride>("rides.csv"));
        """, "version: 1\nlabel: FareAmount\n");
}
