using MlDesignLint.Testing;
using Verify = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Contract.DeclaredBaselineNeverComputed>;

namespace MlDesignLint.Analyzers.Tests.Rules.Contract;

public class DeclaredBaselineNeverComputedTests
{
    const string Mean = "version: 1\nbaseline: { method: mean of last week, metric: MAE }\n";

    [Fact]
    public Task Reports_a_model_alone() => Verify.Reports(Snippet.MlNet, """
        var model = ml.Regression.Trainers.Ols().Fit(data);
        var metrics = ml.Regression.[|Evaluate(model.Transform(data))|];
        """,
        "'mean of last week' is the baseline of the design document, but it has no value there and the code measures only the model, so nobody learns what the model adds; measure both",
        Mean);

    [Fact]
    public Task Reports_folds_of_a_model_alone() => Verify.Reports(Snippet.MlNet, """
        var folds = ml.Regression.[|CrossValidate(data, ml.Regression.Trainers.Ols())|];
        """, document: Mean);

    [Fact]
    public Task Is_silent_when_the_value_is_written_down() => Verify.IsSilent(Snippet.MlNet, """
        var model = ml.Regression.Trainers.Ols().Fit(data);
        var metrics = ml.Regression.Evaluate(model.Transform(data));
        """, "version: 1\nbaseline: { method: mean of last week, metric: MAE, value: 3.1 }\n");

    [Fact]
    public Task Is_silent_on_a_prior_and_on_two_trainers() => Verify.IsSilent(Snippet.MlNet, """
        var model = ml.BinaryClassification.Trainers.FastTree().Fit(data);
        var prior = ml.BinaryClassification.Trainers.Prior().Fit(data);
        var metrics = ml.BinaryClassification.Evaluate(prior.Transform(data));
        """, Mean);

    [Fact]
    public Task Is_silent_when_a_name_or_text_speaks_of_a_baseline() => Verify.IsSilent(Snippet.MlNet, """
        var model = ml.Regression.Trainers.Ols().Fit(data);
        var metrics = ml.Regression.Evaluate(model.Transform(data));
        var baselineError = 3.1 - metrics.MeanAbsoluteError;
        """, Mean);

    [Fact]
    public Task Is_silent_when_a_mean_is_taken_by_hand() => Verify.IsSilent(Snippet.MlNet, """
        var model = ml.Regression.Trainers.Ols().Fit(data);
        var metrics = ml.Regression.Evaluate(model.Transform(data));
        Console.WriteLine(data.GetColumn<float>("FareAmount").Average());
        """, Mean);

    [Fact]
    public Task Is_silent_when_nothing_is_measured() => Verify.IsSilent(Snippet.MlNet, """
        var model = ml.Regression.Trainers.Ols().Fit(data);
        """, Mean);

    [Fact]
    public Task Is_silent_without_a_baseline() => Verify.IsSilent(Snippet.MlNet, """
        var model = ml.Regression.Trainers.Ols().Fit(data);
        var metrics = ml.Regression.Evaluate(model.Transform(data));
        """, "version: 1\nlabel: FareAmount\n");
}
