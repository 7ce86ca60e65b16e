using MlDesignLint.Testing;
using Verify = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Contract.DeclaredLogarithmMissing>;

namespace MlDesignLint.Analyzers.Tests.Rules.Contract;

public class DeclaredLogarithmMissingTests
{
    const string Rmsle = "version: 1\nmetrics:\n  - { name: RMSLE, role: offline, primary: true }\n";
    const string Msle = "version: 1\nloss: msle\n";

    [Fact]
    public Task Reports_a_label_as_it_is_loaded() => Verify.Reports(Snippet.MlNet, """
        var model = ml.Regression.Trainers.[|FastTree|]("FareAmount").Fit(data);
        """,
        "'RMSLE' of the design document compares logarithms, but 'FastTree' learns 'FareAmount' as it is loaded, so large values rule the model; train on the logarithm and turn predictions back",
        Rmsle);

    [Fact]
    public Task Reports_a_declared_loss_and_a_copied_label() => Verify.Reports(Snippet.MlNet, """
        var model = ml.Transforms.CopyColumns("Label", "FareAmount").Append(ml.Regression.Trainers.[|LightGbm|]()).Fit(data);
        """, document: Msle);

    [Fact]
    public Task Is_silent_on_a_logarithm_in_the_chain() => Verify.IsSilent(Snippet.MlNet, """
        var model = ml.Transforms.Expression("Log", "(x) => log(1 + x)", "FareAmount").Append(ml.Regression.Trainers.FastTree("Log")).Fit(data);
        """, Rmsle);

    [Fact]
    public Task Reports_a_mapping_that_only_copies() => Verify.Reports(Snippet.MlNet, """
        var model = ml.Transforms.CustomMapping<Ride, Ratio>((ride, ratio) => ratio.PerMile = ride.FareAmount, null).Append(ml.Regression.Trainers.[|FastTree|]("PerMile")).Fit(data);
        """, document: Rmsle);

    [Fact]
    public Task Reports_a_mapping_of_another_column() => Verify.Reports(Snippet.MlNet, """
        var model = ml.Transforms.CustomMapping<Ride, Ratio>((ride, ratio) => { ratio.PerMile = ride.FareAmount / ride.Distance; }, null).Append(ml.Regression.Trainers.[|FastTree|]("FareAmount")).Fit(data);
        """, document: Rmsle);

    [Fact]
    public Task Is_silent_on_a_mapping_out_of_sight() => Verify.IsSilent(Snippet.Program, """
        class Out { public float FareAmount { get; set; } }
        static class App { static void Run(MLContext ml, IDataView rows, Action<Out, Out> map) => ml.Transforms.CustomMapping(map, null).Append(ml.Regression.Trainers.FastTree("FareAmount")).Fit(rows); }
        """, Rmsle);

    [Fact]
    public Task Is_silent_on_a_mapping_that_calls_a_method() => Verify.IsSilent(Snippet.Program, """
        class Out { public float FareAmount { get; set; } }
        static class App
        {
            static void Turn(Out result) => result.FareAmount = MathF.Sqrt(result.FareAmount);
            static void Run(MLContext ml, IDataView rows) => ml.Transforms.CustomMapping<Out, Out>((row, result) => { result.FareAmount = row.FareAmount; Turn(result); }, null).Append(ml.Regression.Trainers.FastTree("FareAmount")).Fit(rows);
        }
        """, Rmsle);

    [Fact]
    public Task Is_silent_on_a_mapping() => Verify.IsSilent(Snippet.MlNet, """
        var model = ml.Transforms.CustomMapping<Ride, Ratio>((ride, ratio) => ratio.PerMile = ride.FareAmount / ride.Distance, null).Append(ml.Regression.Trainers.FastTree("PerMile")).Fit(data);
        """, Rmsle);

    [Fact]
    public Task Is_silent_when_logarithms_are_taken_elsewhere() => Verify.IsSilent(Snippet.Program, """
        class Row { public float Fare { get; set; } public float LogFare => MathF.Log(1 + Fare); }
        static class App { static void Run(MLContext ml, IEnumerable<Row> rows) => ml.Regression.Trainers.FastTree("LogFare").Fit(ml.Data.LoadFromEnumerable(rows)); }
        """, Rmsle);

    [Fact]
    public Task Is_silent_when_another_loss_is_declared() => Verify.IsSilent(Snippet.MlNet, """
        var model = ml.Regression.Trainers.FastTree("FareAmount").Fit(data);
        """, Rmsle + "loss: mse\n");

    [Fact]
    public Task Is_silent_on_other_metrics() => Verify.IsSilent(Snippet.MlNet, """
        var model = ml.Regression.Trainers.FastTree("FareAmount").Fit(data);
        """, "version: 1\nmetrics:\n  - { name: RMSE, role: offline }\n");

    [Fact]
    public Task Is_silent_on_other_objectives() => Verify.IsSilent(Snippet.MlNet, """
        var model = ml.Regression.Trainers.LbfgsPoissonRegression("FareAmount").Fit(data);
        """, Rmsle);

    [Fact]
    public Task Is_silent_on_a_label_that_is_not_known() => Verify.IsSilent(Snippet.MlNet, """
        var model = ml.Regression.Trainers.FastTree(Console.ReadLine()).Fit(data);
        """, Rmsle);

    const string ByHand = """
        class Ride { [LoadColumn(0)] public float Distance { get; set; } [LoadColumn(1)] public float Fare { get; set; } }
        static class App
        {
            static void Run(MLContext ml) => ml.Regression.Trainers.[|FastTree|]("Fare").Fit(ml.Data.LoadFromTextFile<Ride>("rides.csv"));

            static double Rmsle(double[] y, double[] p) => Math.Sqrt(y.Zip(p, (a, b) => Math.Pow(Math.Log(1 + a) - Math.Log(1 + b), 2)).Average());
        }
        """;

    [Fact]
    public Task Reports_rows_of_a_file_although_the_metric_takes_logarithms() => Verify.Reports(Snippet.Program, ByHand, document: "# Fares\n\n## Metrics\n\nRMSLE at most 0.2 (primary, offline).\n");

    [Theory]
    [InlineData("public float Fare { get; set; }", "public float Fare { get => (float)Math.Log(1 + Whole); set => Whole = value; } float Whole;")]
    [InlineData("ml.Data.LoadFromTextFile<Ride>(\"rides.csv\")", "ml.Data.LoadFromEnumerable(new List<Ride>())")]
    [InlineData("static void Run(MLContext ml) =>", "static void Write(string[] lines) => System.IO.File.WriteAllLines(\"rides.csv\", lines); static void Run(MLContext ml) =>")]
    public Task Is_silent_where_logarithms_may_get_into_the_rows(string before, string after) =>
        Verify.IsSilent(Snippet.Program, ByHand.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal).Replace("static double Rmsle", "static double Scale(double x) => Math.Log(x); static double Rmsle", StringComparison.Ordinal).Replace(before, after, StringComparison.Ordinal), Rmsle);
}
