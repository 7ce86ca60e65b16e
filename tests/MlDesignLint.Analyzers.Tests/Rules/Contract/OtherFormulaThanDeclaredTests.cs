using System.Globalization;
using MlDesignLint.Testing;
using Verify = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Contract.OtherFormulaThanDeclared>;

namespace MlDesignLint.Analyzers.Tests.Rules.Contract;

public class OtherFormulaThanDeclaredTests
{
    const string Mape = "version: 1\nmetrics:\n  - { name: MAPE, role: offline, primary: true, computed_by: Scores.Mape }\n";
    const string Rmse = "version: 1\nmetrics:\n  - { name: RMSE, role: offline }\n";

    [Fact]
    public Task Reports_the_named_method_with_another_formula() => Verify.Reports(Snippet.Program, """
        static class Scores { public static double [|Mape|](double[] y, double[] p) => y.Zip(p, (a, b) => Math.Abs(a - b)).Average(); }
        """,
        "'Mape' computes MAE, but the design document relies on it for 'MAPE', so the reported value is compared with a target it was never meant for; correct the formula or the document",
        Mape);

    [Fact]
    public Task Reports_a_method_whose_attribute_names_the_declared_metric() => Verify.Reports(Snippet.Program, """
        sealed class MlMetricAttribute(string name) : Attribute { public string Name => name; }
        static class Scores
        {
            [MlMetric("RMSE")]
            public static double [|Rmse|](IEnumerable<(double Y, double P)> rows) => rows.Average(row => (row.Y - row.P) * (row.Y - row.P));
        }
        """, document: Rmse);

    [Fact]
    public Task Reports_a_formula_in_a_loop() => Verify.Reports(Snippet.Program, """
        static class Scores
        {
            public static double [|Mape|](IReadOnlyList<float> y, IReadOnlyList<float> p)
            {
                var (errors, total) = (0.0, 0.0);
                for (var i = 0; i < y.Count; i++)
                {
                    errors += Math.Abs(y[i] - p[i]);
                    total += y[i];
                }

                return errors / total;
            }
        }
        """, document: Mape);

    [Fact]
    public Task Is_silent_on_the_declared_formula() => Verify.IsSilent(Snippet.Program, """
        static class Scores { public static double Mape(double[] y, double[] p) => 100 * y.Zip(p, (a, b) => Math.Abs(a - b) / Math.Abs(a)).Average(); }
        """, Mape);

    [Fact]
    public Task Is_silent_on_a_formula_that_is_not_known() => Verify.IsSilent(Snippet.Program, """
        static class Scores { public static double Mape(double[] y, double[] p) => y.Zip(p, (a, b) => Math.Min(1, Math.Abs(a - b) / a)).OrderBy(e => e).Last(); }
        """, Mape);

    [Fact]
    public Task Is_silent_on_another_method() => Verify.IsSilent(Snippet.Program, """
        static class Scores { public static double Mae(double[] y, double[] p) => y.Zip(p, (a, b) => Math.Abs(a - b)).Average(); }
        """, Mape);

    [Fact]
    public Task Is_silent_on_an_attribute_of_another_metric() => Verify.IsSilent(Snippet.Program, """
        sealed class MlMetricAttribute(string name) : Attribute { public string Name => name; }
        static class Scores { [MlMetric("MSE")] public static double Rmse(double[] y, double[] p) => Math.Sqrt(y.Zip(p, (a, b) => (a - b) * (a - b)).Average()); }
        """, Rmse);

    [Theory]
    [InlineData("static double [|Rmse|](double[] y, double[] p) => y.Zip(p, (a, b) => (a - b) * (a - b)).Average();")]
    [InlineData("static double [|ComputeRmse|](List<Row> rows) => rows.Average(row => Math.Abs(row.Fare - row.Score));")]
    [InlineData("static void Run(List<Row> rows) { double mse = rows.Average(row => Math.Pow(row.Fare - row.Score, 2)); var [|rmse|] = mse; Console.WriteLine(rmse); }")]
    [InlineData("static float [|Rmse|](TorchSharp.torch.nn.Module<TorchSharp.torch.Tensor, TorchSharp.torch.Tensor> net, (TorchSharp.torch.Tensor X, TorchSharp.torch.Tensor Y) test) => (net.call(test.X) - test.Y).pow(2).mean().item<float>();")]
    public Task Reports_what_is_called_like_the_declared_metric(string member) => Verify.Reports(Snippet.Program, $$"""
        static class App { {{member}} }
        class Row { public float Fare { get; set; } public float Score { get; set; } }
        """, document: "# Fares\n\n## Metrics\n\nRMSE at most 3 (primary, offline).\n");

    [Theory]
    [InlineData("static double Rmse(double[] y, double[] p) => Math.Sqrt(y.Zip(p, (a, b) => (a - b) * (a - b)).Average());")]
    [InlineData("static double Error(double[] y, double[] p) => y.Zip(p, (a, b) => (a - b) * (a - b)).Average();")]
    [InlineData("static double Rmse(double[] y) => y.Average(a => a * a);")]
    [InlineData("static void Run(List<Row> rows) { var rmse = rows.Average(row => Math.Pow(row.Fare - row.Score, 2)); rmse = Math.Sqrt(rmse); Console.WriteLine(rmse); }")]
    [InlineData("static void Run(List<Row> rows) { var mse = rows.Average(row => Math.Pow(row.Fare - row.Score, 2)); var rmse = Math.Sqrt(mse); Console.WriteLine(rmse); }")]
    public Task Is_silent_on_the_formula_other_names_and_names_used_twice(string member) => Verify.IsSilent(Snippet.Program, $$"""
        static class App { {{member}} }
        class Row { public float Fare { get; set; } public float Score { get; set; } }
        """, Rmse);

    [Fact]
    public Task Reports_a_share_of_the_prediction() => Verify.Reports(Snippet.Program, """
        class Row { public float Fare { get; set; } public float PredictedFare { get; set; } }
        static class Quality
        {
            static double [|Mape|](IReadOnlyList<Row> rows)
            {
                double sum = 0;
                foreach (var row in rows)
                    sum += Math.Abs(row.Fare - row.PredictedFare) / row.PredictedFare;
                return 100 * sum / rows.Count;
            }
        }
        """,
        "'Mape' computes MAPE with the prediction in the place of the target, but the design document relies on it for 'MAPE', so the reported value is compared with a target it was never meant for; correct the formula or the document",
        "version: 1\nmetrics:\n  - { name: MAPE, role: offline }\n");

    [Theory]
    [InlineData("Fare", "Score")]
    [InlineData("Actual", "Forecast")]
    [InlineData("A", "B")]
    public Task Is_silent_on_a_share_of_the_target(string target, string prediction) => Verify.IsSilent(Snippet.Program, $$"""
        class Row { public float {{target}} { get; set; } public float {{prediction}} { get; set; } }
        static class Quality { static double Mape(IReadOnlyList<Row> rows) => rows.Average(row => Math.Abs(row.{{prediction}} - row.{{target}}) / row.{{target}}); }
        """, "version: 1\nmetrics:\n  - { name: MAPE, role: offline }\n");

    const string F1 = "version: 1\nmetrics:\n  - { name: F1, role: offline }\n";

    static string Counted(string formula) => $$"""
        class Row { public bool Paid { get; set; } public float Probability { get; set; } }
        static class Quality
        {
            static double [|F1|](IReadOnlyList<Row> rows)
            {
                double tp = rows.Count(row => row.Paid && row.Probability > 0.3f);
                double fp = rows.Count(row => !row.Paid && row.Probability > 0.3f);
                double fn = rows.Count(row => row.Paid && row.Probability <= 0.3f);
                if (tp == 0)
                    return 0;
                {{formula}}
            }
        }
        """;

    [Theory]
    [InlineData("return tp / (tp + fp + fn);")]
    [InlineData("return tp / (tp + fn);")]
    [InlineData("var precision = tp / (tp + fp); return precision;")]
    public Task Reports_another_formula_of_counts(string formula) => Verify.Reports(Snippet.Program, Counted(formula), document: F1);

    [Theory]
    [InlineData("return 2 * tp / (2 * tp + fp + fn);")]
    [InlineData("double precision = tp / (tp + fp), recall = tp / (tp + fn); return 2 * precision * recall / (precision + recall);")]
    [InlineData("return tp == 0 ? 0 : tp / (tp + 0.5 * (fp + fn));")]
    [InlineData("return tp / (tp + fp + rows.Count);")]
    [InlineData("return Math.Sqrt(tp / (tp + fp));")]
    public Task Is_silent_on_the_formula_of_counts_or_one_that_is_not_known(string formula) =>
        Verify.IsSilent(Snippet.Program, Counted(formula).Replace("[|F1|]", "F1", StringComparison.Ordinal), F1);

    [Theory]
    [InlineData("[|recall|] = (double)tp / (tp + fp)")]
    [InlineData("recall = (double)tp / (tp + fn)")]
    public Task Counts_that_a_loop_adds_up_are_counts(string local)
    {
        var source = $$"""
            class Row { public bool Paid { get; set; } public float Probability { get; set; } }
            static class App
            {
                static void Run(IEnumerable<Row> rows)
                {
                    int tp = 0, fp = 0, fn = 0;
                    foreach (var row in rows)
                    {
                        if (row.Probability >= 0.4f && row.Paid) tp++;
                        else if (row.Probability >= 0.4f) fp++;
                        else if (row.Paid) fn++;
                    }

                    var {{local}};
                    Console.WriteLine(recall);
                }
            }
            """;
        const string Recall = "version: 1\nmetrics:\n  - { name: recall, role: offline }\n";
        return local.StartsWith('[') ? Verify.Reports(Snippet.Program, source, document: Recall) : Verify.IsSilent(Snippet.Program, source, Recall);
    }

    static string Selected(string loop, string parameters) => $$"""
        class Fare { public float Paid { get; set; } public float Last { get; set; } public float Score { get; set; } }
        static class Quality
        {
            public static double [|Wape|]({{parameters}})
            {
                double errors = 0, all = 0;
                {{loop}}
            }
        }
        """;

    const string DeclaredWape = "version: 1\nmetrics:\n  - { name: WAPE, role: offline, primary: true }\n";

    [Theory]
    [InlineData("foreach (var row in rows) errors += Math.Abs(row.Paid - forecast(row)) / row.Paid; return errors / rows.Count;", "List<Fare> rows, Func<Fare, float> forecast")]
    [InlineData("foreach (var row in rows) errors += Math.Abs(actual(row) - forecast(row)) / actual(row); return errors / rows.Count;", "List<Fare> rows, Func<Fare, float> actual, Func<Fare, float> forecast")]
    [InlineData("for (var i = 0; i < paid.Length; i++) errors += Math.Abs(paid[i] - rows[i].Score) / paid[i]; return errors / paid.Length;", "float[] paid, List<Fare> rows")]
    public Task Reports_rows_whose_numbers_functions_or_lists_give(string loop, string parameters) => Verify.Reports(Snippet.Program, Selected(loop, parameters), document: DeclaredWape);

    [Theory]
    [InlineData("foreach (var row in rows) { errors += Math.Abs(row.Paid - forecast(row)); all += row.Paid; } return errors / all;", "List<Fare> rows, Func<Fare, float> forecast")]
    [InlineData("for (var i = 0; i < paid.Length; i++) { errors += Math.Abs(paid[i] - rows[i].Score); all += paid[i]; } return errors / all;", "float[] paid, List<Fare> rows")]
    [InlineData("foreach (var row in rows) errors += Math.Abs(row.Paid - forecast(row)) / row.Paid; return errors / rows.Count;", "List<Fare> rows, Func<Fare, double?> forecast")]
    public Task Is_silent_on_the_declared_formula_and_on_functions_that_are_not_known(string loop, string parameters) => Verify.IsSilent(Snippet.Program,
        Selected(loop.Contains("double?", StringComparison.Ordinal) || parameters.Contains("double?", StringComparison.Ordinal) ? loop.Replace("forecast(row)", "forecast(row)!.Value", StringComparison.Ordinal) : loop, parameters).Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal), DeclaredWape);

    static string InPlace(string code) => $$"""
        class Ride { public float Distance { get; set; } public float Paid { get; set; } }
        class Fare { public float Paid { get; set; } public float Score { get; set; } }
        static class App
        {
            static void Run(MLContext ml, IDataView train, IDataView test)
            {
                var model = ml.Transforms.Concatenate("Features", "Distance").Append(ml.Regression.Trainers.Ols("Paid")).Fit(train);
                {{code}}
            }
        }
        """;

    const string Rows = "var rows = ml.Data.CreateEnumerable<Fare>(model.Transform(test), false).ToList(); ";
    const string InOneMethod = "static double {0}(MLContext ml, IDataView scored) {{ double sum = 0; var rows = ml.Data.CreateEnumerable<Fare>(scored, false).ToList(); foreach (var row in rows) sum += {1}; return {2}; }} Console.WriteLine({3}(ml, model.Transform(test)));";

    [Theory]
    [InlineData(Rows + "double sum = 0; foreach (var row in rows) { var error = row.Paid - row.Score; sum += error * error; } double [|rmse|] = sum / rows.Count; Console.WriteLine(rmse);")]
    [InlineData(Rows + "double sum = 0; for (var i = 0; i < rows.Count; i++) sum += Math.Abs(rows[i].Paid - rows[i].Score); var [|rmse|] = sum / rows.Count; Console.WriteLine(rmse);")]
    public Task Reports_a_local_that_loops_before_it_work_out(string code) => Verify.Reports(Snippet.Program, InPlace(code), document: Rmse);

    [Theory]
    [InlineData(Rows + "double sum = 0; foreach (var row in rows) { var error = row.Paid - row.Score; sum += error * error; } double rmse = Math.Sqrt(sum / rows.Count); Console.WriteLine(rmse);")]
    [InlineData(Rows + "double sum = 0; foreach (var row in rows) sum += Math.Abs(row.Paid - row.Score); double mean = sum / rows.Count; Console.WriteLine(mean);")]
    [InlineData(Rows + "double sum = 0; foreach (var row in rows) sum += Weighed(row); double rmse = sum / rows.Count; Console.WriteLine(rmse); double Weighed(Fare row) => ml.GetHashCode() * row.Score;")]
    public Task Is_silent_on_a_local_of_the_declared_formula_or_of_one_that_is_not_known(string code) => Verify.IsSilent(Snippet.Program, InPlace(code), Rmse);

    [Fact]
    public Task Reports_a_method_that_takes_predictions_itself() => Verify.Reports(Snippet.Program,
        InPlace(string.Format(CultureInfo.InvariantCulture, InOneMethod, "[|Rmse|]", "Math.Abs(row.Paid - row.Score)", "sum / rows.Count", "Rmse")), document: Rmse);

    [Fact]
    public Task Is_silent_on_a_method_that_takes_predictions_and_computes_the_metric() => Verify.IsSilent(Snippet.Program,
        InPlace(string.Format(CultureInfo.InvariantCulture, InOneMethod, "Rmse", "(row.Paid - row.Score) * (row.Paid - row.Score)", "Math.Sqrt(sum / rows.Count)", "Rmse")), Rmse);

    static string OfDecisions(string formula) => $$"""
        static class App
        {
            static double {{formula}}
            static (long, long, long) Counted(TorchSharp.torch.Tensor p, TorchSharp.torch.Tensor y) => (p.logical_and(y).sum().item<long>(), p.logical_and(y.logical_not()).sum().item<long>(), p.logical_not().logical_and(y).sum().item<long>());
        }
        """;

    const string Micro = "# Tags\n\n## Metrics\n\nMicro F1 over all decisions at least 0.7 (primary, offline).\n";

    [Fact]
    public Task Is_silent_on_micro_f1_of_counts_over_all_labels() => Verify.IsSilent(Snippet.Program,
        OfDecisions("MicroF1(TorchSharp.torch.Tensor p, TorchSharp.torch.Tensor y) { var tp = p.logical_and(y).sum().item<long>(); var fp = p.logical_and(y.logical_not()).sum().item<long>(); var fn = p.logical_not().logical_and(y).sum().item<long>(); return 2.0 * tp / (2 * tp + fp + fn); }"), Micro);

    [Fact]
    public Task Reports_micro_f1_that_is_precision() => Verify.Reports(Snippet.Program,
        OfDecisions("[|MicroF1|](TorchSharp.torch.Tensor p, TorchSharp.torch.Tensor y) { var tp = p.logical_and(y).sum().item<long>(); var fp = p.logical_and(y.logical_not()).sum().item<long>(); return (double)tp / (tp + fp); }"), document: Micro);

    static string CountedBySeam(string recall) => $$"""
        readonly record struct SeamCounts(long Tp, long Fp, long Fn, long Tn)
        {
            public double {{recall}}
            public double Share => (double)(Tp + Fp) / (Tp + Fp + Fn + Tn);
        }
        """;

    const string DeclaredRecall = "version: 1\nmetrics:\n  - { name: Recall, role: offline, primary: true }\n";

    [Theory]
    [InlineData("[|Recall|] => (double)Tp / (Tp + Fp);")]
    [InlineData("[|Recall|] { get { return (double)Tp / (Tp + Fp); } }")]
    public Task Reports_a_property_of_counts(string recall) => Verify.Reports(Snippet.Program, CountedBySeam(recall), document: DeclaredRecall);

    [Theory]
    [InlineData("Recall => (double)Tp / (Tp + Fn);")]
    [InlineData("Recall => Tp + Fn == 0 ? 0 : (double)Tp / (Tp + Fn);")]
    [InlineData("Recall => (double)Tp / (Tp + Fp) * Weight; static double Weight => double.Parse(Console.ReadLine()!);")]
    [InlineData("Recall { get; init; }")]
    [InlineData("Precision => (double)Tp / (Tp + Fp);")]
    public Task Is_silent_on_properties_of_the_formula_of_others_and_of_what_is_not_known(string recall) => Verify.IsSilent(Snippet.Program, CountedBySeam(recall), DeclaredRecall);

    [Theory]
    [InlineData("Micro F1", "MicroF1 => 2.0 * Tp / (2 * Tp + Fp + Fn);")]
    [InlineData("Dice", "Dice => 2.0 * Tp / (2 * Tp + Fp + Fn);")]
    [InlineData("Micro accuracy", "MicroAccuracy => (double)(Tp + Tn) / (Tp + Fp + Fn + Tn);")]
    public Task Is_silent_on_counts_of_all_classes_together(string metric, string formula) => Verify.IsSilent(Snippet.Program, CountedBySeam(formula), DeclaredRecall.Replace("Recall", metric, StringComparison.Ordinal));
}
