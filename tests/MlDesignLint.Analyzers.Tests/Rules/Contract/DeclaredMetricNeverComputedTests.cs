using MlDesignLint.Testing;
using Verify = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Contract.DeclaredMetricNeverComputed>;

namespace MlDesignLint.Analyzers.Tests.Rules.Contract;

public class DeclaredMetricNeverComputedTests
{
    const string Rmse = "version: 1\nmetrics:\n  - { name: RMSE, role: offline, target: '<= 3' }\n";
    const string Own = "version: 1\nmetrics:\n  - { name: MAPE, role: offline, computed_by: Scores.Mape }\n";

    [Fact]
    public Task Reports_a_metric_nobody_reads() => Verify.Reports(Snippet.MlNet, """
        var model = ml.Regression.Trainers.Ols().Fit(data);
        var metrics = ml.Regression.[|Evaluate(model.Transform(data))|];
        Console.WriteLine(metrics.RSquared);
        """, document: Rmse);

    [Fact]
    public Task Reports_a_training_without_evaluation() => Verify.Reports(Snippet.MlNet, """
        var model = ml.Regression.Trainers.Ols().[|Fit(data)|];
        """, document: Rmse);

    [Fact]
    public Task Reports_a_method_of_ones_own_that_is_not_called() => Verify.Reports(Snippet.MlNet, """
        var model = ml.Regression.Trainers.Ols().[|Fit(data)|];
        """, document: Own);

    [Fact]
    public Task Is_silent_when_the_metric_is_read() => Verify.IsSilent(Snippet.MlNet, """
        var model = ml.Regression.Trainers.Ols().Fit(data);
        Console.WriteLine(ml.Regression.Evaluate(model.Transform(data))?.RootMeanSquaredError);
        """, Rmse);

    [Fact]
    public Task Is_silent_when_ones_own_method_is_called() => Verify.IsSilent(Snippet.Program, """
        static class Scores { public static double Mape(IDataView rows) => rows.GetRowCount() ?? 0; }
        static class App { static double Run(MLContext ml, IDataView data) => Scores.Mape(ml.Regression.Trainers.Ols().Fit(data).Transform(data)); }
        """, Own);

    [Fact]
    public Task Is_silent_when_all_metrics_go_elsewhere() => Verify.IsSilent(Snippet.MlNet, """
        var model = ml.Regression.Trainers.Ols().Fit(data);
        var metrics = ml.Regression.Evaluate(model.Transform(data));
        Console.WriteLine(metrics);
        """, Rmse);

    [Fact]
    public Task Is_silent_on_a_metric_out_of_the_lexicon() => Verify.IsSilent(Snippet.MlNet, """
        var model = ml.Regression.Trainers.Ols().Fit(data);
        """, "version: 1\nmetrics:\n  - { name: driver happiness index, role: offline }\n");

    [Fact]
    public Task Is_silent_when_nothing_is_trained() => Verify.IsSilent(Snippet.MlNet, """
        var predictions = ml.Model.Load("model.zip", out _).Transform(data);
        """, Rmse);
}
