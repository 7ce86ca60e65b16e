using MlDesignLint.Testing;
using Verify = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Contract.SensitiveColumnNeverSliced>;

namespace MlDesignLint.Analyzers.Tests.Rules.Contract;

public class SensitiveColumnNeverSlicedTests
{
    const string Vendor = "version: 1\nlabel: FareAmount\nsensitive: [vendor_id]\n";

    const string Trained = """
        var rides = ml.Data.LoadFromTextFile<Ride>("rides.csv", ',');
        var parts = ml.Data.TrainTestSplit(rides);
        var model = ml.Transforms.Concatenate("Features", "Distance").Append(ml.Regression.Trainers.Ols("FareAmount")).Fit(parts.TrainSet);
        var predicted = model.Transform(parts.TestSet);

        """;

    const string Evaluated = "var metrics = ml.Regression.Evaluate(predicted, \"FareAmount\");\n";

    [Fact]
    public Task Reports_an_evaluation_of_all_rows_only() => Verify.Reports(Snippet.MlNet, Trained + """
        var metrics = ml.Regression.[|Evaluate(predicted, "FareAmount")|];
        """,
        "'vendor_id' is a sensitive column by the design document and the rows bring it, but 'Evaluate' only sees all rows together, so a group that is served worse stays out of sight; evaluate each group by itself",
        Vendor);

    [Fact]
    public Task Reports_although_the_column_is_dropped_from_the_features() => Verify.Reports(Snippet.MlNet, Trained + """
        var dropped = ml.Transforms.DropColumns("VendorId").Append(ml.Transforms.Concatenate("Features", "Passengers")).Append(ml.Regression.Trainers.Ols("FareAmount")).Fit(parts.TrainSet);
        var metrics = ml.Regression.[|Evaluate(dropped.Transform(parts.TestSet), "FareAmount")|];
        """, document: Vendor);

    [Theory]
    [InlineData("var slices = ml.Data.CreateEnumerable<Ride>(parts.TestSet, false).GroupBy(ride => ride.VendorId).Count();")]
    [InlineData("var one = ml.Regression.Evaluate(ml.Data.FilterRowsByColumn(predicted, \"VendorKey\", 0, 1), \"FareAmount\");")]
    [InlineData("var scores = predicted.GetColumn<float>(\"Score\").ToArray();")]
    [InlineData("Console.WriteLine(nameof(Ride.VendorId));")]
    [InlineData("var held = ml.Data.TrainTestSplit(rides, samplingKeyColumnName: \"VendorId\");")]
    public Task Is_silent_where_code_speaks_of_the_column_or_looks_at_predictions(string more) => Verify.IsSilent(Snippet.MlNet, Trained + Evaluated + more, Vendor);

    [Fact]
    public Task Is_silent_where_the_rows_do_not_bring_it() => Verify.IsSilent(Snippet.MlNet, Trained + Evaluated, Vendor.Replace("vendor_id", "Gender", StringComparison.Ordinal));

    [Fact]
    public Task Is_silent_on_rows_that_are_not_known() => Verify.IsSilent(Snippet.MlNet, (Trained + Evaluated).Replace("ml.Data.LoadFromTextFile<Ride>(\"rides.csv\", ',')", "data", StringComparison.Ordinal), Vendor);

    const string Learned = """
        var rides = ml.Data.LoadFromTextFile<Ride>("rides.csv", ',');
        var parts = ml.Data.TrainTestSplit(rides);
        var model = ml.Transforms.Text.FeaturizeText("Features", "VendorId").Append(ml.Regression.Trainers.Ols("FareAmount")).Fit(parts.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), "FareAmount");
        """;

    [Fact]
    public Task Is_silent_on_a_column_that_models_learn_from() => Verify.IsSilent(Snippet.MlNet, Learned, Vendor);

    [Fact]
    public Task Reports_a_column_that_models_may_learn_from() => Verify.Reports(
        Snippet.MlNet,
        Learned.Replace("Evaluate(model.Transform(parts.TestSet), \"FareAmount\")", "[|Evaluate(model.Transform(parts.TestSet), \"FareAmount\")|]", StringComparison.Ordinal),
        document: Vendor + "waivers:\n  - { rule: MLD7007, reason: required by the regulator }\n");

    [Fact]
    public Task Is_silent_without_an_evaluation() => Verify.IsSilent(Snippet.MlNet, Trained, Vendor);

    [Fact]
    public Task Is_silent_without_sensitive_columns() => Verify.IsSilent(Snippet.MlNet, Trained + Evaluated, "version: 1\nlabel: FareAmount\n");

    [Fact]
    public Task Reports_where_rows_are_taken_but_not_the_column_of_them() => Verify.Reports(Snippet.MlNet, Trained + """
        var metrics = ml.Regression.[|Evaluate(predicted, "FareAmount")|];
        foreach (var ride in ml.Data.CreateEnumerable<Ride>(predicted, false).Take(5)) Console.WriteLine(ride.FareAmount);
        """, document: Vendor);

    [Theory]
    [InlineData("var groups = ml.Data.CreateEnumerable<Ride>(predicted, false).GroupBy(ride => ride.VendorId).Count();")]
    [InlineData("Console.WriteLine(System.Text.Json.JsonSerializer.Serialize(ml.Data.CreateEnumerable<Ride>(predicted, false).ToList()));")]
    public Task Is_silent_where_rows_are_grouped_or_handed_on(string more) => Verify.IsSilent(Snippet.MlNet, Trained + Evaluated + more, Vendor);

    const string ByHand = """
        class Card { public string VendorId { get; set; } = ""; public float Distance { get; set; } public bool Paid { get; set; } }
        class Answer { public bool Paid { get; set; } public float Probability { get; set; } }
        static class App
        {
            static double F1(IReadOnlyList<Answer> rows) => rows.Count(row => row.Paid && row.Probability > 0.4f) / (double)rows.Count;

            static void Run(MLContext ml, IEnumerable<Card> cards)
            {
                var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(cards));
                var model = ml.Transforms.Concatenate("Features", "Distance").Append(ml.BinaryClassification.Trainers.FastTree("Paid")).Fit(parts.TrainSet);
                var rows = ml.Data.[|CreateEnumerable<Answer>(model.Transform(parts.TestSet), false)|].ToList();
                Console.WriteLine(F1(rows));
            }
        }
        """;

    [Fact]
    public Task Reports_predictions_that_are_judged_by_hand() => Verify.Reports(Snippet.Program, ByHand, document: Vendor);

    [Theory]
    [InlineData("Console.WriteLine(F1(rows));", "Console.WriteLine(F1(rows)); foreach (var group in cards.GroupBy(card => card.VendorId)) Console.WriteLine(group.Key);")]
    [InlineData("F1(", "Share(")]
    public Task Is_silent_where_groups_are_told_apart_or_nothing_is_judged(string before, string after) =>
        Verify.IsSilent(Snippet.Program, ByHand.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal).Replace(before, after, StringComparison.Ordinal), Vendor);
}
