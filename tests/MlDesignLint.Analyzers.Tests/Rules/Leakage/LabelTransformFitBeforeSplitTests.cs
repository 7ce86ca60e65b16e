using MlDesignLint.Testing;
using Verify = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Leakage.LabelTransformFitBeforeSplit>;
using VerifyFix = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Leakage.LabelTransformFitBeforeSplit, MlDesignLint.CodeFixes.Leakage.LabelTransformFitBeforeSplitFix>;

namespace MlDesignLint.Analyzers.Tests.Rules.Leakage;

public class LabelTransformFitBeforeSplitTests
{
    [Fact]
    public Task Reports_feature_selection_by_the_label() => Verify.Reports(Snippet.MlNet, """
        var chosen = ml.Transforms.FeatureSelection.SelectFeaturesBasedOnMutualInformation("Features").[|Fit(data)|].Transform(data);
        var scores = ml.Regression.CrossValidate(chosen, ml.Regression.Trainers.Ols());
        """,
        "'SelectFeaturesBasedOnMutualInformation' learns from the label here, also from that of rows that 'CrossValidate' holds out only later, so the features carry the answers of the test; put it into the pipeline that is fitted on the training part");

    [Fact]
    public Task Reports_supervised_binning() => Verify.Reports(Snippet.MlNet, """
        var parts = ml.Data.TrainTestSplit(ml.Transforms.NormalizeSupervisedBinning("Distance").[|Fit(data)|].Transform(data));
        var metrics = ml.Regression.Evaluate(ml.Regression.Trainers.Ols().Fit(parts.TrainSet).Transform(parts.TestSet));
        """);

    [Fact]
    public Task Is_silent_inside_the_pipeline() => Verify.IsSilent(Snippet.MlNet, """
        var pipeline = ml.Transforms.FeatureSelection.SelectFeaturesBasedOnMutualInformation("Features").Append(ml.Regression.Trainers.Ols());
        var scores = ml.Regression.CrossValidate(data, pipeline);
        """);

    [Fact]
    public Task Leaves_other_transforms_to_their_own_rule() => Verify.IsSilent(Snippet.MlNet, """
        var scaled = ml.Transforms.NormalizeMinMax("Features").Fit(data).Transform(data);
        var scores = ml.Regression.CrossValidate(scaled, ml.Regression.Trainers.Ols());
        """);

    [Fact]
    public Task Is_silent_on_other_types_of_the_same_names() => Verify.IsSilent(Snippet.Program, """
        class Splitter { public Splitter Fit(object data) => this; public object Transform(object data) => data; public object TrainTestSplit(object data) => data; public double Evaluate(object data) => 0; }
        static class Other { static void Run(Splitter other, object data) { var parts = other.TrainTestSplit(other.Fit(data).Transform(data)); other.Evaluate(other.Fit(parts).Transform(data)); } }
        """);

    [Fact]
    public Task Splits_first() => VerifyFix.Fixes(Snippet.MlNet, """
        var binned = ml.Transforms.NormalizeSupervisedBinning("Distance").[|Fit(data)|].Transform(data);
        var parts = ml.Data.TrainTestSplit(binned);
        var metrics = ml.Regression.Evaluate(ml.Regression.Trainers.Ols().Fit(parts.TrainSet).Transform(parts.TestSet));
        """,
        """
        var parts = ml.Data.TrainTestSplit(data);
        var binned = ml.Transforms.NormalizeSupervisedBinning("Distance").Fit(parts.TrainSet);
        var metrics = ml.Regression.Evaluate(ml.Regression.Trainers.Ols().Fit(binned.Transform(parts.TrainSet)).Transform(binned.Transform(parts.TestSet)));
        """);

    [Fact]
    public Task Leaves_folds_alone() => VerifyFix.OffersNoFix(Snippet.MlNet, """
        var chosen = ml.Transforms.FeatureSelection.SelectFeaturesBasedOnMutualInformation("Features").[|Fit(data)|].Transform(data);
        var scores = ml.Regression.CrossValidate(chosen, ml.Regression.Trainers.Ols());
        """);

    [Fact]
    public Task Reports_rows_that_a_field_is_updated_with() => Verify.Reports(Snippet.Program, """
        class Study(MLContext ml)
        {
            IDataView _rows;
            void Load(string path) => _rows = ml.Data.LoadFromTextFile(path);
            void Choose() => _rows = ml.Transforms.FeatureSelection.SelectFeaturesBasedOnMutualInformation("Features").[|Fit(_rows)|].Transform(_rows);
            void Validate() => ml.Regression.CrossValidate(_rows, ml.Regression.Trainers.Ols());
        }
        """);

    [Fact]
    public Task Is_silent_where_a_field_holds_one_or_the_other() => Verify.IsSilent(Snippet.Program, """
        class Study(MLContext ml)
        {
            IDataView _rows;
            void Load(string path) => _rows = ml.Data.LoadFromTextFile(path);
            void Choose(IDataView other) => _rows = ml.Transforms.FeatureSelection.SelectFeaturesBasedOnMutualInformation("Features").Fit(other).Transform(other);
            void Validate() => ml.Regression.CrossValidate(_rows, ml.Regression.Trainers.Ols());
        }
        """);
}
