using MlDesignLint.Testing;
using Verify = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Contract.MetricOfLogarithms>;

namespace MlDesignLint.Analyzers.Tests.Rules.Contract;

public class MetricOfLogarithmsTests
{
    const string Mae = "version: 1\nlabel: FareAmount\nmetrics:\n  - { name: MAE, role: offline, primary: true }\n";

    const string Logged = """
        var parts = ml.Data.TrainTestSplit(data);
        var model = ml.Transforms.Expression("LogFare", "x => log(x + 1)", "FareAmount").Append(ml.Regression.Trainers.FastTree("LogFare")).Fit(parts.TrainSet);
        var predicted = model.Transform(parts.TestSet);

        """;

    [Fact]
    public Task Reports_an_expression() => Verify.Reports(Snippet.MlNet, Logged + """
        var metrics = ml.Regression.[|Evaluate(predicted, "LogFare")|];
        """,
        "'MAE' of the design document is about the label itself, but 'Evaluate' compares logarithms ('LogFare'), so the reported number is another one; turn predictions back by the exponent, then compute the metric",
        Mae);

    [Fact]
    public Task Reports_a_mapping() => Verify.Reports(Snippet.MlNet, """
        var model = ml.Transforms.CustomMapping<Ride, Ratio>((ride, ratio) => ratio.PerMile = MathF.Log(1 + ride.FareAmount), null).Append(ml.Regression.Trainers.FastTree("PerMile"));
        var folds = ml.Regression.[|CrossValidate(data, model, labelColumnName: "PerMile")|];
        """, document: Mae);

    [Fact]
    public Task Reports_a_computed_property_of_the_row() => Verify.Reports(Snippet.Program, """
        class Row { public float Size { get; set; } public float Price { get; set; } public float LogPrice => (float)Math.Log(Price); }
        static class App
        {
            static void Run(MLContext ml, IEnumerable<Row> rows)
            {
                var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(rows));
                var model = ml.Transforms.Concatenate("Features", "Size").Append(ml.Regression.Trainers.Ols("LogPrice")).Fit(parts.TrainSet);
                Console.WriteLine(ml.Regression.[|Evaluate(model.Transform(parts.TestSet), labelColumnName: "LogPrice")|].MeanAbsoluteError);
            }
        }
        """, document: Mae);

    [Theory]
    [InlineData("var metrics = ml.Regression.Evaluate(predicted, \"FareAmount\");")]
    [InlineData("var metrics = ml.Regression.Evaluate(predicted, \"LogFare\"); Console.WriteLine(Math.Exp(metrics.MeanAbsoluteError));")]
    [InlineData("var metrics = ml.Regression.Evaluate(predicted, \"LogFare\"); var scores = predicted.GetColumn<float>(\"Score\").ToArray();")]
    [InlineData("var back = ml.Transforms.Expression(\"Fare\", \"x => exp(x) - 1\", \"Score\"); var metrics = ml.Regression.Evaluate(predicted, \"LogFare\");")]
    public Task Is_silent_where_predictions_may_be_turned_back(string evaluated) => Verify.IsSilent(Snippet.MlNet, Logged + evaluated, Mae);

    [Theory]
    [InlineData("MAE", "RMSLE")]
    [InlineData("MAE", "R2")]
    [InlineData("label: FareAmount", "label: log_fare")]
    public Task Is_silent_on_metrics_and_labels_of_logarithms(string before, string after) =>
        Verify.IsSilent(Snippet.MlNet, Logged + "var metrics = ml.Regression.Evaluate(predicted, \"LogFare\");", Mae.Replace(before, after, StringComparison.Ordinal));

    [Theory]
    [InlineData("x => x + 1")]
    [InlineData("x => x * log(x)")]
    public Task Is_silent_on_other_expressions(string formula) =>
        Verify.IsSilent(Snippet.MlNet, Logged.Replace("x => log(x + 1)", formula, StringComparison.Ordinal) + "var metrics = ml.Regression.Evaluate(predicted, \"LogFare\");", Mae);

    [Fact]
    public Task Reports_although_a_few_predictions_are_shown_turned_back() => Verify.Reports(Snippet.MlNet, Logged + """
        var metrics = ml.Regression.[|Evaluate(predicted, "LogFare")|];
        foreach (var ride in ml.Data.CreateEnumerable<CardPrediction>(predicted, false).Take(5)) Console.WriteLine(Math.Exp(ride.Score) - 1);
        """, document: "# Fares\n\n## Metrics\n\nMAE in euros, at most 3 (primary, offline).\n");

    [Theory]
    [InlineData("var error = ml.Data.CreateEnumerable<CardPrediction>(predicted, false).Average(ride => Math.Exp(ride.Score));")]
    [InlineData("var other = ml.Regression.Evaluate(predicted, \"FareAmount\", \"Fare\");")]
    public Task Is_silent_where_errors_may_be_summed_up(string more) => Verify.IsSilent(Snippet.MlNet, Logged + "var metrics = ml.Regression.Evaluate(predicted, \"LogFare\");\n" + more, Mae);

    [Fact]
    public Task Is_silent_on_another_score() => Verify.IsSilent(Snippet.MlNet, Logged + """
        var metrics = ml.Regression.Evaluate(predicted, "LogFare", "Fare");
        """, Mae);

    const string TurnedBackBeside = """
        var parts = ml.Data.TrainTestSplit(data);
        var model = ml.Transforms.Expression("LogFare", "x => log(x)", "FareAmount").Append(ml.Regression.Trainers.FastTree("LogFare"))
            .Append(ml.Transforms.Expression("Fare", "s => exp(s)", "Score")).Fit(parts.TrainSet);
        var metrics = ml.Regression.[|Evaluate(model.Transform(parts.TestSet), "LogFare")|];
        """;

    [Fact]
    public Task Reports_although_the_chain_turns_scores_back_for_nobody() => Verify.Reports(Snippet.MlNet, TurnedBackBeside, document: Mae);

    [Theory]
    [InlineData("\"Fare\", \"s", "\"Score\", \"s")]
    [InlineData("parts.TestSet), \"LogFare\"", "parts.TestSet), \"FareAmount\", \"Fare\"")]
    [InlineData("model.Transform(parts.TestSet), \"LogFare\");", "model.Transform(parts.TestSet), \"LogFare\"); var all = model.Transform(data).GetColumn<float>(\"Fare\").Sum();")]
    public Task Is_silent_where_the_scores_turned_back_are_used(string before, string after) =>
        Verify.IsSilent(Snippet.MlNet, TurnedBackBeside.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal).Replace(before, after, StringComparison.Ordinal), Mae);

    static string ByHand(string measured) => $$"""
        class Flat { public float Area { get; set; } public float FareAmount { get; set; } }
        class Logged { public float LogFare { get; set; } }
        class Scored { public float FareAmount { get; set; } public float LogFare { get; set; } public float Score { get; set; } }
        static class App
        {
            static double Mae(double[] actual, double[] predicted) => actual.Zip(predicted, (a, p) => Math.Abs(a - p)).Average();

            static void Run(MLContext ml, IEnumerable<Flat> flats)
            {
                var model = ml.Transforms.CustomMapping<Flat, Logged>((flat, logged) => logged.LogFare = MathF.Log(flat.FareAmount), null)
                    .Append(ml.Transforms.Concatenate("Features", "Area")).Append(ml.Regression.Trainers.LightGbm("LogFare")).Fit(ml.Data.LoadFromEnumerable(flats));
                var rows = ml.Data.CreateEnumerable<Scored>(model.Transform(ml.Data.LoadFromEnumerable(flats)), false).ToList();
                {{measured}}
                foreach (var row in rows)
                    Console.WriteLine($"{row.FareAmount} {Math.Exp(row.Score)}");
            }
        }
        """;

    [Theory]
    [InlineData("Console.WriteLine(rows.Average(row => Math.Abs([|row.LogFare - row.Score|])));")]
    [InlineData("Console.WriteLine(Mae([|rows.Select(row => (double)row.LogFare).ToArray(), rows.Select(row => (double)row.Score).ToArray()|]));")]
    public Task Reports_errors_of_logarithms_summed_up_by_hand(string measured) => Verify.Reports(Snippet.Program, ByHand(measured.Replace("Mae([|", "[|Mae(", StringComparison.Ordinal).Replace(".ToArray()|])", ".ToArray())|]", StringComparison.Ordinal)), document: Mae);

    [Theory]
    [InlineData("Console.WriteLine(rows.Average(row => Math.Abs(row.FareAmount - Math.Exp(row.Score))));")]
    [InlineData("Console.WriteLine(rows.Average(row => Math.Abs(row.LogFare - row.Score)) + rows.Average(row => Math.Abs(row.FareAmount - Math.Exp(row.Score))));")]
    [InlineData("Console.WriteLine(Mae(rows.Select(row => (double)row.FareAmount).ToArray(), rows.Select(row => Math.Exp(row.Score)).ToArray()));")]
    [InlineData("var scores = rows.Select(row => row.Score).ToList(); Console.WriteLine(rows.Average(row => Math.Abs(row.LogFare - row.Score)) + scores.Count);")]
    [InlineData("")]
    public Task Is_silent_on_errors_turned_back_or_not_known(string measured) => Verify.IsSilent(Snippet.Program, ByHand(measured), Mae);

    [Fact]
    public Task Reports_where_only_others_turn_a_prediction_back() => Verify.Reports(Snippet.Program, """
        public class House { public float Size { get; set; } public float Price { get; set; } public float LogPrice => MathF.Log(Price); }
        public static class App
        {
            public static double ToPrice(float score) => Math.Exp(score);

            static void Run(MLContext ml, List<House> rows)
            {
                var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(rows));
                var model = ml.Transforms.Concatenate("Features", "Size").Append(ml.Regression.Trainers.Ols("LogPrice")).Fit(parts.TrainSet);
                Console.WriteLine(ml.Regression.[|Evaluate(model.Transform(parts.TestSet), labelColumnName: "LogPrice")|].MeanAbsoluteError);
            }
        }
        """, document: Mae);
}
