using MlDesignLint.Testing;
using Verify = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Contract.TunedByAnotherMetric>;
using VerifyFix = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Contract.TunedByAnotherMetric, MlDesignLint.CodeFixes.Contract.TunedByAnotherMetricFix>;

namespace MlDesignLint.Analyzers.Tests.Rules.Contract;

public class TunedByAnotherMetricTests
{
    const string PrAuc = "version: 1\nmetrics:\n  - { name: PR AUC, role: offline, primary: true }\n";
    const string Mae = "version: 1\nmetrics:\n  - { name: MAE, role: offline, primary: true }\n";
    const string Rmse = "version: 1\nmetrics:\n  - { name: RMSE, role: offline, primary: true }\n";
    const string Mape = "version: 1\nmetrics:\n  - { name: MAPE, role: offline, primary: true }\n";
    const string F1 = "version: 1\nmetrics:\n  - { name: F1, role: offline, primary: true }\n";

    [Fact]
    public Task Reports_a_chosen_metric() => Verify.Reports(Snippet.MlNet, """
        var settings = new BinaryExperimentSettings { OptimizingMetric = [|BinaryClassificationMetric.Accuracy|] };
        var experiment = ml.Auto().CreateBinaryClassificationExperiment(settings);
        """,
        "'CreateBinaryClassificationExperiment' chooses by 'Accuracy', but 'PR AUC' is the deciding metric of the design document, so the model that is kept may not be the best one; choose by 'AreaUnderPrecisionRecallCurve'",
        PrAuc);

    [Fact]
    public Task Reports_the_default_of_an_experiment() => Verify.Reports(Snippet.MlNet, """
        var experiment = ml.Auto().[|CreateRegressionExperiment|](60);
        """, document: Mae);

    [Fact]
    public Task Reports_a_metric_set_later() => Verify.Reports(Snippet.MlNet, """
        var settings = new RegressionExperimentSettings();
        settings.OptimizingMetric = [|RegressionMetric.RSquared|];
        var experiment = ml.Auto().CreateRegressionExperiment(settings);
        """, document: Mae);

    [Fact]
    public Task Reports_a_set_metric() => Verify.Reports(Snippet.MlNet, """
        var experiment = ml.Auto().CreateExperiment().SetBinaryClassificationMetric([|BinaryClassificationMetric.Accuracy|], "IsPaidByCard");
        """, document: F1);

    [Fact]
    public Task Reports_a_fold_chosen_by_another_metric() => Verify.Reports(Snippet.MlNet, """
        var best = ml.Regression.CrossValidate(data, ml.Regression.Trainers.Ols()).OrderByDescending(fold => fold.Metrics.[|RSquared|]).First();
        """, document: Mae);

    [Fact]
    public Task Reports_a_metric_that_orders_like_the_declared_one_but_is_not_chosen() => Verify.Reports(Snippet.MlNet, """
        var best = ml.Regression.CrossValidate(data, ml.Regression.Trainers.Ols()).OrderBy(fold => fold.Metrics.[|RootMeanSquaredError|]).First();
        """, document: "version: 1\nmetrics:\n  - { name: WAPE, role: offline, primary: true }\n");

    [Fact]
    public Task Is_silent_on_the_declared_metric() => Verify.IsSilent(Snippet.MlNet, """
        var settings = new BinaryExperimentSettings { OptimizingMetric = BinaryClassificationMetric.AreaUnderPrecisionRecallCurve };
        var experiment = ml.Auto().CreateBinaryClassificationExperiment(settings);
        """, PrAuc);

    [Fact]
    public Task Is_silent_on_a_metric_that_orders_models_alike() => Verify.IsSilent(Snippet.MlNet, """
        var experiment = ml.Auto().CreateRegressionExperiment(60);
        var best = ml.Regression.CrossValidate(data, ml.Regression.Trainers.Ols()).OrderBy(fold => fold.Metrics.MeanSquaredError).First();
        """, Rmse);

    [Fact]
    public Task Is_silent_when_the_library_cannot_choose_by_it() => Verify.IsSilent(Snippet.MlNet, """
        var experiment = ml.Auto().CreateRegressionExperiment(60);
        """, Mape);

    [Fact]
    public Task Is_silent_on_a_metric_of_another_task() => Verify.IsSilent(Snippet.MlNet, """
        var experiment = ml.Auto().CreateMulticlassClassificationExperiment(60);
        """, F1);

    [Fact]
    public Task Is_silent_on_a_metric_that_is_not_in_sight() => Verify.IsSilent(Snippet.Program, """
        static class App { static void Run(MLContext ml, BinaryClassificationMetric metric) => ml.Auto().CreateBinaryClassificationExperiment(new BinaryExperimentSettings { OptimizingMetric = metric }); }
        """, PrAuc);

    [Fact]
    public Task Is_silent_on_an_ordering_that_nothing_is_taken_from() => Verify.IsSilent(Snippet.MlNet, """
        foreach (var fold in ml.Regression.CrossValidate(data, ml.Regression.Trainers.Ols()).OrderBy(fold => fold.Metrics.RSquared))
            Console.WriteLine(fold.Metrics.RSquared);
        """, Mae);

    [Fact]
    public Task Is_silent_on_the_worst_fold() => Verify.IsSilent(Snippet.MlNet, """
        var worst = ml.Regression.CrossValidate(data, ml.Regression.Trainers.Ols()).OrderBy(fold => fold.Metrics.RSquared).First();
        """, Mae);

    [Fact]
    public Task Is_silent_without_a_declared_metric() => Verify.IsSilent(Snippet.MlNet, """
        var experiment = ml.Auto().CreateRegressionExperiment(60);
        """, "version: 1\nlabel: FareAmount\n");

    [Fact]
    public Task Names_the_declared_metric() => VerifyFix.Fixes(Snippet.MlNet, """
        var settings = new BinaryExperimentSettings { OptimizingMetric = [|BinaryClassificationMetric.Accuracy|] };
        var experiment = ml.Auto().CreateBinaryClassificationExperiment(settings);
        """, """
        var settings = new BinaryExperimentSettings { OptimizingMetric = BinaryClassificationMetric.AreaUnderPrecisionRecallCurve };
        var experiment = ml.Auto().CreateBinaryClassificationExperiment(settings);
        """, PrAuc);

    [Fact]
    public Task Reads_the_declared_metric() => VerifyFix.Fixes(Snippet.MlNet, """
        var best = ml.BinaryClassification.CrossValidate(data, ml.BinaryClassification.Trainers.FastTree()).OrderByDescending(fold => fold.Metrics.[|Accuracy|]).First();
        """, """
        var best = ml.BinaryClassification.CrossValidate(data, ml.BinaryClassification.Trainers.FastTree()).OrderByDescending(fold => fold.Metrics.F1Score).First();
        """, F1);

    [Fact]
    public Task Leaves_an_ordering_of_the_other_direction() => VerifyFix.OffersNoFix(Snippet.MlNet, """
        var best = ml.Regression.CrossValidate(data, ml.Regression.Trainers.Ols()).OrderByDescending(fold => fold.Metrics.[|RSquared|]).First();
        """, Mae);

    [Fact]
    public Task Leaves_a_default() => VerifyFix.OffersNoFix(Snippet.MlNet, """
        var experiment = ml.Auto().[|CreateRegressionExperiment|](60);
        """, Mae);
}
