using MlDesignLint.Testing;
using Verify = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Contract.UngivenProbability>;

namespace MlDesignLint.Analyzers.Tests.Rules.Contract;

public class UngivenProbabilityTests
{
    const string Brier = "version: 1\nmetrics:\n  - { name: PR AUC, role: offline, primary: true }\n  - { name: Brier score, role: offline }\n";

    [Fact]
    public Task Reports_a_trainer_of_scores() => Verify.Reports(Snippet.MlNet, """
        var model = ml.BinaryClassification.Trainers.[|SdcaNonCalibrated|]("IsPaidByCard").Fit(data);
        """,
        "'Brier score' of the design document is computed from probabilities, but 'SdcaNonCalibrated' gives scores only and nothing calibrates them; append a calibrator ('Calibrators.Platt') or take a trainer that gives probabilities",
        Brier);

    [Theory]
    [InlineData("Log loss", "SgdNonCalibrated")]
    [InlineData("ECE", "SdcaNonCalibrated")]
    [InlineData("Логарифмическая функция потерь", "SgdNonCalibrated")]
    public Task Reports_for_each_metric_of_probabilities(string metric, string trainer) => Verify.Reports(Snippet.MlNet, $$"""
        var pipeline = ml.Transforms.Concatenate("Features", "Distance").Append(ml.BinaryClassification.Trainers.[|{{trainer}}|]("IsPaidByCard"));
        var folds = ml.BinaryClassification.CrossValidateNonCalibrated(data, pipeline, labelColumnName: "IsPaidByCard");
        """, document: $"version: 1\nmetrics:\n  - {{ name: {metric}, role: offline, primary: true }}\n");

    [Theory]
    [InlineData("var model = ml.BinaryClassification.Trainers.SdcaLogisticRegression(\"IsPaidByCard\").Fit(data);")]
    [InlineData("var model = ml.BinaryClassification.Trainers.SdcaNonCalibrated(\"IsPaidByCard\").Append(ml.BinaryClassification.Calibrators.Platt(\"IsPaidByCard\")).Fit(data);")]
    [InlineData("var calibrator = ml.BinaryClassification.Calibrators.Isotonic(\"IsPaidByCard\"); var model = ml.BinaryClassification.Trainers.SgdNonCalibrated(\"IsPaidByCard\").Fit(data);")]
    [InlineData("var model = ml.BinaryClassification.Trainers.SdcaNonCalibrated(\"IsPaidByCard\").Fit(data); var other = ml.BinaryClassification.Trainers.FastTree(\"IsPaidByCard\").Fit(data);")]
    [InlineData("var model = ml.Regression.Trainers.Ols(\"FareAmount\").Fit(data);")]
    public Task Is_silent_where_probabilities_are_given(string training) => Verify.IsSilent(Snippet.MlNet, training, Brier);

    [Theory]
    [InlineData("version: 1\nmetrics:\n  - { name: PR AUC, role: offline, primary: true }\n")]
    [InlineData("version: 1\nmetrics:\n  - { name: PR AUC, role: offline, primary: true }\n  - { name: Log loss, role: online }\n")]
    [InlineData("version: 1\nthreshold: 0.4\n")]
    public Task Is_silent_where_none_are_declared(string document) => Verify.IsSilent(Snippet.MlNet, "var model = ml.BinaryClassification.Trainers.SdcaNonCalibrated(\"IsPaidByCard\").Fit(data);", document);

    [Fact]
    public Task Is_silent_where_the_loss_is_in_conflict_with_the_deciding_metric() => Verify.IsSilent(Snippet.MlNet, """
        var model = ml.BinaryClassification.Trainers.LinearSvm("IsPaidByCard").Fit(data);
        """, "version: 1\nmetrics:\n  - { name: Log loss, role: offline, primary: true }\n");
}
