using MlDesignLint.Testing;
using Verify = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Leakage.FitBeforeSplit>;
using VerifyFix = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Leakage.FitBeforeSplit, MlDesignLint.CodeFixes.Leakage.FitBeforeSplitFix>;

namespace MlDesignLint.Analyzers.Tests.Rules.Leakage;

public class FitBeforeSplitTests
{
    [Fact]
    public Task Reports_a_scaler_fitted_before_the_split() => Verify.Reports(Snippet.MlNet, """
        var scaled = ml.Transforms.NormalizeMinMax("Distance").[|Fit(data)|].Transform(data);
        var parts = ml.Data.TrainTestSplit(scaled);
        var model = ml.Regression.Trainers.Ols().Fit(parts.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet));
        """,
        "'NormalizeMinMax' learns here from rows that 'TrainTestSplit' holds out only later, so the metric is better than it will be in use; split first and fit on the training part alone");

    [Fact]
    public Task Reports_a_chain_fitted_before_cross_validation() => Verify.Reports(Snippet.MlNet, """
        var prepared = ml.Transforms.Concatenate("Features", "Distance").Append(ml.Transforms.NormalizeMeanVariance("Features")).[|Fit(data)|].Transform(data);
        var scores = ml.Regression.CrossValidate(prepared, ml.Regression.Trainers.Ols());
        """);

    [Fact]
    public Task Reports_a_transform_fitted_on_more_than_the_training_part() => Verify.Reports(Snippet.MlNet, """
        var parts = ml.Data.TrainTestSplit(data);
        var words = ml.Transforms.Text.FeaturizeText("Features", "VendorId").[|Fit(data)|];
        var model = ml.Regression.Trainers.Ols().Fit(words.Transform(parts.TrainSet));
        var metrics = ml.Regression.Evaluate(model.Transform(words.Transform(parts.TestSet)));
        """);

    [Fact]
    public Task Reports_across_methods() => Verify.Reports(Snippet.Program, """
        static class App
        {
            static IDataView Prepared(MLContext ml, IDataView rows) => ml.Transforms.ReplaceMissingValues("X", replacementMode: Microsoft.ML.Transforms.MissingValueReplacingEstimator.ReplacementMode.Mean).[|Fit(rows)|].Transform(rows);
            static void Run(MLContext ml, string path)
            {
                var parts = ml.Data.TrainTestSplit(Prepared(ml, ml.Data.LoadFromTextFile(path)));
                ml.Regression.Evaluate(ml.Regression.Trainers.Ols().Fit(parts.TrainSet).Transform(parts.TestSet));
            }
        }
        """);

    [Fact]
    public Task Is_silent_when_the_training_part_alone_is_fitted() => Verify.IsSilent(Snippet.MlNet, """
        var parts = ml.Data.TrainTestSplit(data);
        var scaler = ml.Transforms.NormalizeMinMax("Distance").Fit(parts.TrainSet);
        var model = ml.Regression.Trainers.Ols().Fit(scaler.Transform(parts.TrainSet));
        var metrics = ml.Regression.Evaluate(model.Transform(scaler.Transform(parts.TestSet)));
        """);

    [Fact]
    public Task Is_silent_on_transforms_that_learn_nothing() => Verify.IsSilent(Snippet.MlNet, """
        var prepared = ml.Transforms.Concatenate("Features", "Distance").Append(ml.Transforms.Conversion.MapValueToKey("Label", "VendorId"))
            .Append(ml.Transforms.ReplaceMissingValues("Features")).Fit(data).Transform(data);
        var parts = ml.Data.TrainTestSplit(prepared);
        var test = parts.TestSet;
        """);

    [Fact]
    public Task Is_silent_when_the_pipeline_learns_it_again() => Verify.IsSilent(Snippet.MlNet, """
        var scaled = ml.Transforms.NormalizeMinMax("Distance").Fit(data).Transform(data);
        var scores = ml.Regression.CrossValidate(scaled, ml.Transforms.NormalizeMinMax("Distance").Append(ml.Regression.Trainers.Ols()));
        """);

    [Fact]
    public Task Is_silent_when_nothing_is_held_out() => Verify.IsSilent(Snippet.MlNet, """
        var scaled = ml.Transforms.NormalizeMinMax("Distance").Fit(data).Transform(data);
        var model = ml.Regression.Trainers.Ols().Fit(scaled);
        var parts = ml.Data.TrainTestSplit(data);
        """);

    [Fact]
    public Task Is_silent_on_other_data() => Verify.IsSilent(Snippet.MlNet, """
        var scaler = ml.Transforms.NormalizeMinMax("Distance").Fit(ml.Data.LoadFromTextFile<Ride>("history.csv"));
        var parts = ml.Data.TrainTestSplit(scaler.Transform(data));
        var test = parts.TestSet;
        """);

    [Fact]
    public Task Is_silent_on_models_of_unknown_origin() => Verify.IsSilent(Snippet.MlNet, """
        var scaler = ml.Model.Load(Console.ReadLine(), out var schema);
        var parts = ml.Data.TrainTestSplit(scaler.Transform(data));
        var test = parts.TestSet;
        """);

    [Fact]
    public Task Is_silent_on_other_types_of_the_same_names() => Verify.IsSilent(Snippet.Program, """
        class Splitter { public Splitter Fit(object data) => this; public object Transform(object data) => data; public object TrainTestSplit(object data) => data; public double Evaluate(object data) => 0; }
        static class Other { static void Run(Splitter other, object data) { var parts = other.TrainTestSplit(other.Fit(data).Transform(data)); other.Evaluate(other.Fit(parts).Transform(data)); } }
        """);

    [Fact]
    public Task Splits_first_where_one_call_fits_and_transforms() => VerifyFix.Fixes(Snippet.MlNet, """
        var scaled = ml.Transforms.NormalizeMinMax("Distance").[|Fit(data)|].Transform(data);
        var parts = ml.Data.TrainTestSplit(scaled, testFraction: 0.2);
        var model = ml.Regression.Trainers.Ols().Fit(parts.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet));
        """,
        """
        var parts = ml.Data.TrainTestSplit(data, testFraction: 0.2);
        var scaled = ml.Transforms.NormalizeMinMax("Distance").Fit(parts.TrainSet);
        var model = ml.Regression.Trainers.Ols().Fit(scaled.Transform(parts.TrainSet));
        var metrics = ml.Regression.Evaluate(model.Transform(scaled.Transform(parts.TestSet)));
        """);

    [Fact]
    public Task Splits_first_where_the_transform_has_a_name() => VerifyFix.Fixes(Snippet.MlNet, """
        var scaler = ml.Transforms.NormalizeMinMax("Distance").[|Fit(data)|];
        IDataView scaled = scaler.Transform(data);
        var parts = ml.Data.TrainTestSplit(scaled);
        var metrics = ml.Regression.Evaluate(ml.Regression.Trainers.Ols().Fit(parts.TrainSet).Transform(parts.TestSet));
        """,
        """
        var parts = ml.Data.TrainTestSplit(data);
        var scaler = ml.Transforms.NormalizeMinMax("Distance").Fit(parts.TrainSet);
        var metrics = ml.Regression.Evaluate(ml.Regression.Trainers.Ols().Fit(scaler.Transform(parts.TrainSet)).Transform(scaler.Transform(parts.TestSet)));
        """);

    [Fact]
    public Task Fits_on_the_part_that_is_there() => VerifyFix.Fixes(Snippet.MlNet, """
        var parts = ml.Data.TrainTestSplit(data);
        var words = ml.Transforms.Text.FeaturizeText("Features", "VendorId").[|Fit(data)|];
        var model = ml.Regression.Trainers.Ols().Fit(words.Transform(parts.TrainSet));
        var metrics = ml.Regression.Evaluate(model.Transform(words.Transform(parts.TestSet)));
        """,
        """
        var parts = ml.Data.TrainTestSplit(data);
        var words = ml.Transforms.Text.FeaturizeText("Features", "VendorId").Fit(parts.TrainSet);
        var model = ml.Regression.Trainers.Ols().Fit(words.Transform(parts.TrainSet));
        var metrics = ml.Regression.Evaluate(model.Transform(words.Transform(parts.TestSet)));
        """);

    [Fact]
    public Task Leaves_rows_alone_that_are_used_elsewhere() => VerifyFix.OffersNoFix(Snippet.MlNet, """
        var scaled = ml.Transforms.NormalizeMinMax("Distance").[|Fit(data)|].Transform(data);
        var parts = ml.Data.TrainTestSplit(scaled);
        Console.WriteLine(scaled.Schema.Count);
        var metrics = ml.Regression.Evaluate(ml.Regression.Trainers.Ols().Fit(parts.TrainSet).Transform(parts.TestSet));
        """);

    [Fact]
    public Task Reports_a_helper_that_also_gives_out_what_it_fitted() => Verify.Reports(Snippet.Program, """
        static class App
        {
            static IDataView FitTransform<T>(this IEstimator<T> estimator, IDataView rows, out T fitted) where T : class, ITransformer
            {
                fitted = estimator.[|Fit(rows)|];
                return fitted.Transform(rows);
            }
            static void Run(MLContext ml, IDataView data)
            {
                var ready = ml.Transforms.NormalizeMinMax("Features").FitTransform(data, out var scaler);
                ml.Regression.CrossValidate(ready, ml.Regression.Trainers.Ols());
            }
        }
        """);

    [Fact]
    public Task Reports_stages_fitted_one_after_the_other() => Verify.Reports(Snippet.MlNet, """
        var stages = new List<IEstimator<ITransformer>> { ml.Transforms.Concatenate("Features", "Distance"), ml.Transforms.NormalizeMinMax("Features") };
        var rows = data;
        foreach (var stage in stages)
            rows = stage.[|Fit(rows)|].Transform(rows);
        var parts = ml.Data.TrainTestSplit(rows);
        var metrics = ml.Regression.Evaluate(ml.Regression.Trainers.Ols().Fit(parts.TrainSet).Transform(parts.TestSet));
        """);
}
