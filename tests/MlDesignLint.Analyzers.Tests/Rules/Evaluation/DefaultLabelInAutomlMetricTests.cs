using MlDesignLint.Testing;
using Verify = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Evaluation.DefaultLabelInAutomlMetric>;
using VerifyFix = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Evaluation.DefaultLabelInAutomlMetric, MlDesignLint.CodeFixes.Evaluation.DefaultLabelInAutomlMetricFix>;

namespace MlDesignLint.Analyzers.Tests.Rules.Evaluation;

public class DefaultLabelInAutomlMetricTests
{
    [Fact]
    public Task Reports_the_default_label() => Verify.Reports(Snippet.MlNet, """
        var pipeline = ml.Auto().Featurizer(data).Append(ml.Auto().BinaryClassification("IsPaidByCard"));
        ml.Auto().CreateExperiment().SetPipeline(pipeline).[|SetBinaryClassificationMetric(BinaryClassificationMetric.F1Score)|];
        """,
        "'SetBinaryClassificationMetric' compares predictions with a column 'label', its default, but the models are trained on 'IsPaidByCard', so every trial fails; pass 'labelColumn'");

    [Fact]
    public Task Reports_two_defaults_that_do_not_agree() => Verify.Reports(Snippet.MlNet, """
        var pipeline = ml.Auto().Featurizer(data).Append(ml.Auto().MultiClassification());
        ml.Auto().CreateExperiment().SetPipeline(pipeline).[|SetMulticlassClassificationMetric(MulticlassClassificationMetric.MacroAccuracy)|];
        """);

    [Fact]
    public Task Is_silent_when_the_label_is_named() => Verify.IsSilent(Snippet.MlNet, """
        var pipeline = ml.Auto().Featurizer(data).Append(ml.Auto().BinaryClassification("IsPaidByCard"));
        ml.Auto().CreateExperiment().SetPipeline(pipeline).SetBinaryClassificationMetric(BinaryClassificationMetric.F1Score, "IsPaidByCard");
        """);

    [Fact]
    public Task Is_silent_when_the_label_has_the_default_name() => Verify.IsSilent(Snippet.MlNet, """
        var classes = ml.Auto().Featurizer(data).Append(ml.Auto().BinaryClassification("label"));
        ml.Auto().CreateExperiment().SetPipeline(classes).SetBinaryClassificationMetric(BinaryClassificationMetric.F1Score);
        """);

    [Fact]
    public Task Is_silent_on_the_regression_metric_and_its_own_default() => Verify.IsSilent(Snippet.MlNet, """
        var numbers = ml.Auto().Featurizer(data).Append(ml.Auto().Regression());
        ml.Auto().CreateExperiment().SetPipeline(numbers).SetRegressionMetric(RegressionMetric.RSquared);
        """);

    [Fact]
    public Task Is_silent_on_several_or_unknown_labels() => Verify.IsSilent(Snippet.MlNet, """
        var pipeline = ml.Auto().Featurizer(data).Append(ml.Auto().BinaryClassification(Console.ReadLine()));
        ml.Auto().CreateExperiment().SetPipeline(pipeline).SetBinaryClassificationMetric(BinaryClassificationMetric.F1Score);
        """);

    [Fact]
    public Task Names_the_label() => VerifyFix.Fixes(
        Snippet.MlNet,
        """
        var pipeline = ml.Auto().Featurizer(data).Append(ml.Auto().BinaryClassification("IsPaidByCard"));
        ml.Auto().CreateExperiment().SetPipeline(pipeline).[|SetBinaryClassificationMetric(BinaryClassificationMetric.F1Score)|].SetDataset(data);
        """,
        """
        var pipeline = ml.Auto().Featurizer(data).Append(ml.Auto().BinaryClassification("IsPaidByCard"));
        ml.Auto().CreateExperiment().SetPipeline(pipeline).SetBinaryClassificationMetric(BinaryClassificationMetric.F1Score, labelColumn: "IsPaidByCard").SetDataset(data);
        """);
}
