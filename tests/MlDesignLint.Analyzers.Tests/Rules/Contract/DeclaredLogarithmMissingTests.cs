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
    public Task Is_silent_on_a_mapping() => Verify.IsSilent(Snippet.MlNet, """
        var model = ml.Transforms.CustomMapping<Ride, Ratio>((ride, ratio) => ratio.PerMile = ride.FareAmount, null).Append(ml.Regression.Trainers.FastTree("PerMile")).Fit(data);
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
}
