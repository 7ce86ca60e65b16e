using MlDesignLint.Testing;
using Verify = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Leakage.TestDataPreprocessedSeparately>;

namespace MlDesignLint.Analyzers.Tests.Rules.Leakage;

public class TestDataPreprocessedSeparatelyTests
{
    [Fact]
    public Task Reports_a_scaler_of_the_test_part() => Verify.Reports(Snippet.MlNet, """
        var parts = ml.Data.TrainTestSplit(data);
        var test = ml.Transforms.NormalizeMinMax("Distance").[|Fit(parts.TestSet)|].Transform(parts.TestSet);
        """,
        "'NormalizeMinMax' is fitted on the test part by itself, so the same value gets another code or scale than in training and the model is tested on features it does not know; transform the test part with what was fitted on the training part");

    [Fact]
    public Task Reports_keys_of_the_test_part() => Verify.Reports(Snippet.MlNet, """
        var keys = ml.Transforms.Conversion.MapValueToKey("Label", "VendorId");
        var parts = ml.Data.TrainTestSplit(data);
        var train = keys.Fit(parts.TrainSet).Transform(parts.TrainSet);
        var test = keys.[|Fit(parts.TestSet)|].Transform(parts.TestSet);
        """);

    [Fact]
    public Task Is_silent_on_what_was_fitted_on_the_training_part() => Verify.IsSilent(Snippet.MlNet, """
        var parts = ml.Data.TrainTestSplit(data);
        var test = ml.Transforms.NormalizeMinMax("Distance").Fit(parts.TrainSet).Transform(parts.TestSet);
        """);

    [Fact]
    public Task Is_silent_on_transforms_that_learn_nothing() => Verify.IsSilent(Snippet.MlNet, """
        var parts = ml.Data.TrainTestSplit(data);
        var test = ml.Transforms.Concatenate("Features", "Distance").Fit(parts.TestSet).Transform(parts.TestSet);
        """);

    [Fact]
    public Task Is_silent_on_trainers() => Verify.IsSilent(Snippet.MlNet, """
        var parts = ml.Data.TrainTestSplit(data);
        var test = ml.Transforms.NormalizeMinMax("Distance").Append(ml.Regression.Trainers.Ols()).Fit(parts.TestSet).Transform(parts.TestSet);
        """);

    [Fact]
    public Task Is_silent_on_other_types_of_the_same_names() => Verify.IsSilent(Snippet.Program, """
        class Splitter { public Splitter Fit(object data) => this; public object Transform(object data) => data; public object TrainTestSplit(object data) => data; public double Evaluate(object data) => 0; }
        static class Other { static void Run(Splitter other, object data) { var parts = other.TrainTestSplit(other.Fit(data).Transform(data)); other.Evaluate(other.Fit(parts).Transform(data)); } }
        """);

    [Fact]
    public Task Is_silent_on_keys_numbered_by_value() => Verify.IsSilent(Snippet.MlNet, """
        var parts = ml.Data.TrainTestSplit(data);
        var test = ml.Transforms.Conversion.MapValueToKey("Label", "VendorId", keyOrdinality: Microsoft.ML.Transforms.ValueToKeyMappingEstimator.KeyOrdinality.ByValue).Fit(parts.TestSet).Transform(parts.TestSet);
        """);

    [Fact]
    public Task Is_silent_where_training_rows_go_through_it_too_which_another_rule_reports() => Verify.IsSilent(Snippet.MlNet, """
        var parts = ml.Data.TrainTestSplit(data);
        var scaler = ml.Transforms.NormalizeMinMax("Features").Fit(parts.TestSet);
        var model = ml.Regression.Trainers.Ols().Fit(scaler.Transform(parts.TrainSet));
        var metrics = ml.Regression.Evaluate(model.Transform(scaler.Transform(parts.TestSet)));
        """);

    [Fact]
    public Task Reports_a_helper_that_fits_each_part() => Verify.Reports(Snippet.Program, """
        static class App
        {
            static IDataView Scaled(MLContext ml, IDataView part) => ml.Transforms.NormalizeMinMax("Distance").[|Fit(part)|].Transform(part);
            static void Run(MLContext ml, IDataView data)
            {
                var parts = ml.Data.TrainTestSplit(data);
                var (train, test) = (Scaled(ml, parts.TrainSet), Scaled(ml, parts.TestSet));
            }
        }
        """);

    [Fact]
    public Task Is_silent_on_a_helper_that_fits_the_training_part_for_each() => Verify.IsSilent(Snippet.Program, """
        static class App
        {
            static IDataView Scaled(MLContext ml, IDataView train, IDataView part) => ml.Transforms.NormalizeMinMax("Distance").Fit(train).Transform(part);
            static void Run(MLContext ml, IDataView data)
            {
                var parts = ml.Data.TrainTestSplit(data);
                var (train, test) = (Scaled(ml, parts.TrainSet, parts.TrainSet), Scaled(ml, parts.TrainSet, parts.TestSet));
            }
        }
        """);
}
