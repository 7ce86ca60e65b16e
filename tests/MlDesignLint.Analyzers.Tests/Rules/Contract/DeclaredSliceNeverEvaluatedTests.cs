using MlDesignLint.Testing;
using Verify = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Contract.DeclaredSliceNeverEvaluated>;

namespace MlDesignLint.Analyzers.Tests.Rules.Contract;

public class DeclaredSliceNeverEvaluatedTests
{
    const string Sliced = "version: 1\nmetrics:\n  - { name: RMSE, role: offline, primary: true, slices: [new-users, night] }\n";

    const string Trained = """
        var parts = ml.Data.TrainTestSplit(data);
        var predicted = ml.Regression.Trainers.Ols("FareAmount").Fit(parts.TrainSet).Transform(parts.TestSet);

        """;

    [Fact]
    public Task Reports_an_evaluation_of_all_rows_only() => Verify.Reports(Snippet.MlNet, Trained + """
        var metrics = ml.Regression.[|Evaluate(predicted, "FareAmount")|];
        """,
        "'RMSE' is to be reported for the slice 'new-users' by the design document, but 'Evaluate' only sees all rows together, so a loss for that group stays out of sight; evaluate the slice by itself",
        Sliced);

    [Fact]
    public Task Reports_behind_a_helper() => Verify.Reports(Snippet.Program, """
        static class App
        {
            static void Run(MLContext ml, IDataView data)
            {
                var parts = ml.Data.TrainTestSplit(data);
                Report(ml, ml.Regression.Trainers.Ols().Fit(parts.TrainSet), parts.TestSet);
            }

            static void Report(MLContext ml, ITransformer model, IDataView test) => Console.WriteLine(ml.Regression.[|Evaluate(model.Transform(test))|].RSquared);
        }
        """, document: Sliced);

    [Theory]
    [InlineData("var part = ml.Regression.Evaluate(ml.Data.FilterRowsByColumn(predicted, \"Age\", upperBound: 1), \"FareAmount\");")]
    [InlineData("var scores = predicted.GetColumn<float>(\"Score\").ToArray();")]
    [InlineData("Console.WriteLine(\"new users are reported by the service\");")]
    [InlineData("var byUser = System.Math.Max(0, data.Schema.Count); void ForEachUser() { }")]
    public Task Is_silent_where_a_part_or_predictions_are_looked_at(string more) => Verify.IsSilent(Snippet.MlNet, $"{Trained}var metrics = ml.Regression.Evaluate(predicted, \"FareAmount\");\n{more}\n", Sliced.Replace(", night", "", StringComparison.Ordinal));

    [Fact]
    public Task Is_silent_on_rows_that_are_not_known() => Verify.IsSilent(Snippet.Program, """
        static class App { static void Run(MLContext ml, ITransformer model, Func<IDataView> rows) => Console.WriteLine(ml.Regression.Evaluate(model.Transform(rows())).RSquared); }
        """, Sliced);

    [Fact]
    public Task Is_silent_without_slices() => Verify.IsSilent(Snippet.MlNet, Trained + "var metrics = ml.Regression.Evaluate(predicted, \"FareAmount\");\n", "version: 1\nmetrics:\n  - { name: RMSE, role: offline }\n");

    const string ByVendor = "version: 1\nmetrics:\n  - { name: RMSE, role: offline, primary: true, slices: [VendorId] }\n";

    const string ByHand = """
        class Scored { public string VendorId { get; set; } public float FareAmount { get; set; } public float Score { get; set; } }
        static class App
        {
            static void Run(MLContext ml)
            {
                var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Ride>("rides.csv"));
                var model = ml.Transforms.Text.FeaturizeText("Features", nameof(Ride.VendorId)).Append(ml.Regression.Trainers.Ols("FareAmount")).Fit(parts.TrainSet);
                Report(ml.Data.CreateEnumerable<Scored>(model.Transform(parts.TestSet), false).ToList());
            }

            static void Report(IReadOnlyList<Scored> rows) => Console.WriteLine(Rmse(rows));

            static double [|Rmse|](IReadOnlyList<Scored> rows) => Math.Sqrt(rows.Average(row => Math.Pow(row.FareAmount - row.Score, 2)));
        }
        class Ride { [LoadColumn(0)] public string VendorId { get; set; } [LoadColumn(1)] public float FareAmount { get; set; } }
        """;

    [Fact]
    public Task Reports_a_metric_by_hand_that_never_looks_at_the_column() => Verify.Reports(Snippet.Program, ByHand, document: ByVendor);

    [Theory]
    [InlineData("Console.WriteLine(Rmse(rows))", "Console.WriteLine(rows.GroupBy(row => row.VendorId).Max(group => Rmse(group.ToList())))")]
    [InlineData("Console.WriteLine(Rmse(rows))", "Console.WriteLine(System.Text.Json.JsonSerializer.Serialize(rows) + Rmse(rows))")]
    public Task Is_silent_where_the_column_is_looked_at_or_may_be(string before, string after) =>
        Verify.IsSilent(Snippet.Program, ByHand.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal).Replace(before, after, StringComparison.Ordinal), ByVendor);
}
