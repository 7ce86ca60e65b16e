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
}
