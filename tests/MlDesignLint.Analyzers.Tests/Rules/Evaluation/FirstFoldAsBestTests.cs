using MlDesignLint.Testing;
using Verify = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Evaluation.FirstFoldAsBest>;
using VerifyFix = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Evaluation.FirstFoldAsBest, MlDesignLint.CodeFixes.Evaluation.FirstFoldAsBestFix>;

namespace MlDesignLint.Analyzers.Tests.Rules.Evaluation;

public class FirstFoldAsBestTests
{
    const string Folds = "var folds = ml.Regression.CrossValidate(data, ml.Regression.Trainers.Ols());\n";

    [Fact]
    public Task Reports_the_model_at_index_zero() => Verify.Reports(Snippet.MlNet, Folds + """
        var best = folds[0].[|Model|];
        """,
        "The first result of 'CrossValidate' is just the first fold and not the best one, so its model is picked at random; order the folds by a metric, or fit once more on all rows");

    [Fact]
    public Task Reports_the_first_through_a_list_and_a_local() => Verify.Reports(Snippet.MlNet, Folds + """
        var best = folds.ToList().FirstOrDefault();
        ml.Model.Save(best?.[|Model|], data.Schema, "model.zip");
        """);

    [Fact]
    public Task Reports_the_first_of_the_models() => Verify.Reports(Snippet.MlNet, Folds + """
        var models = folds.Select(fold => fold.[|Model|]).ToArray();
        var best = models[0];
        """);

    [Fact]
    public Task Is_silent_when_the_results_are_ordered() => Verify.IsSilent(Snippet.MlNet, Folds + """
        var best = folds.OrderByDescending(fold => fold.Metrics.RSquared).First().Model;
        var models = folds.OrderByDescending(fold => fold.Metrics.RSquared).Select(fold => fold.Model).ToArray();
        var top = models[0];
        """);

    [Fact]
    public Task Is_silent_when_a_copy_is_sorted_in_place() => Verify.IsSilent(Snippet.MlNet, Folds + """
        var list = folds.ToList();
        list.Sort((one, other) => other.Metrics.RSquared.CompareTo(one.Metrics.RSquared));
        var best = list[0].Model;
        var array = folds.ToArray();
        Array.Sort(array, (one, other) => other.Metrics.RSquared.CompareTo(one.Metrics.RSquared));
        var top = array[0].Model;
        """);

    [Fact]
    public Task Is_silent_when_a_condition_chooses() => Verify.IsSilent(Snippet.MlNet, Folds + """
        var least = folds.Min(fold => fold.Metrics.MeanAbsoluteError);
        var best = folds.First(fold => fold.Metrics.MeanAbsoluteError == least).Model;
        var good = folds.Where(fold => fold.Metrics.RSquared > 0.9).First().Model;
        """);

    [Fact]
    public Task Is_silent_on_all_models_and_on_other_folds() => Verify.IsSilent(Snippet.MlNet, Folds + """
        foreach (var fold in folds)
            ml.Model.Save(fold.Model, data.Schema, $"model{fold.Fold}.zip");
        var ensemble = folds.Select(fold => fold.Model).ToList();
        var index = data.Schema.Count;
        var some = folds[index].Model;
        """);

    [Fact]
    public Task Is_silent_on_the_metrics_of_the_first() => Verify.IsSilent(Snippet.MlNet, Folds + """
        Console.WriteLine(folds[0].Metrics.RSquared);
        """);

    [Fact]
    public Task Is_silent_on_results_of_unknown_order() => Verify.IsSilent(Snippet.Program, """
        static class App
        {
            static ITransformer Best(List<TrainCatalogBase.CrossValidationResult<RegressionMetrics>> folds) => folds[0].Model;
        }
        """);

    [Fact]
    public Task Is_silent_on_other_types_of_the_same_names() => Verify.IsSilent(Snippet.Program, """
        class Fold { public string Model = ""; }
        class Catalog { public List<Fold> CrossValidate(object data) => new(); }
        static class Other { static string Run(Catalog catalog, object data) => catalog.CrossValidate(data)[0].Model; }
        """);

    [Fact]
    public Task Orders_by_the_only_metric_that_is_read() => VerifyFix.Fixes(
        Snippet.MlNet,
        Folds + """
        Console.WriteLine(folds.Average(result => result.Metrics.MeanAbsoluteError));
        var best = folds[0].[|Model|];
        var again = folds.ToList().First().[|Model|];
        """,
        Folds + """
        Console.WriteLine(folds.Average(result => result.Metrics.MeanAbsoluteError));
        var best = folds.OrderBy(fold => fold.Metrics.MeanAbsoluteError).First().Model;
        var again = folds.ToList().OrderBy(fold => fold.Metrics.MeanAbsoluteError).First().Model;
        """);

    [Fact]
    public Task Orders_by_nothing_where_no_metric_is_certain() => VerifyFix.OffersNoFix(Snippet.MlNet, Folds + """
        Console.WriteLine($"{folds[1].Metrics.RSquared} {folds[1].Metrics.MeanAbsoluteError}");
        var best = folds[0].[|Model|];
        """);

    [Fact]
    public Task Reports_the_first_fold_of_a_list_that_another_method_fills() => Verify.Reports(Snippet.Program, """
        class Lab
        {
            readonly List<TrainCatalogBase.CrossValidationResult<RegressionMetrics>> _folds = new();
            void Validate(MLContext ml, IDataView rows) => _folds.AddRange(ml.Regression.CrossValidate(rows, ml.Regression.Trainers.Ols()));
            ITransformer Best() => _folds.First().[|Model|];
        }
        """);

    [Fact]
    public Task Is_silent_on_a_list_that_is_sorted_in_place() => Verify.IsSilent(Snippet.Program, """
        class Lab
        {
            readonly List<TrainCatalogBase.CrossValidationResult<RegressionMetrics>> _folds = new();
            void Validate(MLContext ml, IDataView rows)
            {
                _folds.AddRange(ml.Regression.CrossValidate(rows, ml.Regression.Trainers.Ols()));
                _folds.Sort((one, other) => one.Metrics.RSquared.CompareTo(other.Metrics.RSquared));
            }
            ITransformer Best() => _folds.First().Model;
        }
        """);
}
