using MlDesignLint.Testing;
using Verify = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Contract.DeclaredTestNeverEvaluated>;

namespace MlDesignLint.Analyzers.Tests.Rules.Contract;

public class DeclaredTestNeverEvaluatedTests
{
    const string Fifth = "version: 1\nsplit: { kind: random, test_fraction: 0.2 }\n";

    [Fact]
    public Task Reports_folds_alone() => Verify.Reports(Snippet.MlNet, """
        var folds = ml.Regression.[|CrossValidate(data, ml.Regression.Trainers.Ols())|];
        """,
        "The design document holds out test rows, but 'CrossValidate' and all else that is measured goes by folds, so the reported metric is not the agreed one; evaluate the test part",
        Fifth);

    [Fact]
    public Task Reports_a_validation_part() => Verify.Reports(Snippet.MlNet, """
        var parts = ml.Data.TrainTestSplit(data, 0.2);
        var inner = ml.Data.TrainTestSplit(parts.TrainSet, 0.1);
        var model = ml.Regression.Trainers.Ols().Fit(inner.TrainSet);
        var metrics = ml.Regression.[|Evaluate(model.Transform(inner.TestSet))|];
        """, document: Fifth);

    [Fact]
    public Task Is_silent_when_the_test_part_is_evaluated() => Verify.IsSilent(Snippet.MlNet, """
        var parts = ml.Data.TrainTestSplit(data, 0.2);
        var folds = ml.Regression.CrossValidate(parts.TrainSet, ml.Regression.Trainers.Ols());
        var model = ml.Regression.Trainers.Ols().Fit(parts.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet));
        """, Fifth);

    [Fact]
    public Task Is_silent_on_rows_that_are_not_known() => Verify.IsSilent(Snippet.Program, """
        static class App { static void Run(MLContext ml, ITransformer model, Func<IDataView> rows) => ml.Regression.Evaluate(model.Transform(rows())); }
        """, Fifth);

    [Fact]
    public Task Is_silent_when_nothing_is_measured() => Verify.IsSilent(Snippet.MlNet, """
        var model = ml.Regression.Trainers.Ols().Fit(data);
        """, Fifth);

    [Fact]
    public Task Is_silent_without_a_declared_share() => Verify.IsSilent(Snippet.MlNet, """
        var folds = ml.Regression.CrossValidate(data, ml.Regression.Trainers.Ols());
        """, "version: 1\nsplit: { kind: random }\n");

    static string ByHand(string rows, string more = "") => $$"""
        class Ride { public float Distance { get; set; } public bool Paid { get; set; } }
        class Answer { public bool Paid { get; set; } public float Probability { get; set; } }
        static class App
        {
            static double Auc(IReadOnlyList<Answer> rows) => rows.Average(row => row.Paid ? row.Probability : 0);

            static void Run(MLContext ml, IEnumerable<Ride> rides)
            {
                var outer = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(rides), 0.2);
                var inner = ml.Data.TrainTestSplit(outer.TrainSet, 0.25);
                var model = ml.Transforms.Concatenate("Features", "Distance").Append(ml.BinaryClassification.Trainers.FastTree("Paid")).Fit(inner.TrainSet);
                Console.WriteLine(Auc(ml.Data.{{rows}}.ToList()));
                {{more}}
            }
        }
        """;

    const string ThreeParts = "# Rides\n\n## Metrics\n\nROC AUC at least 0.7 (primary, offline).\n\n## Validation\n\nTrain, validation and test are 60/20/20.\n";

    [Fact]
    public Task Reports_validation_rows_that_are_judged_by_hand() => Verify.Reports(Snippet.Program, ByHand("[|CreateEnumerable<Answer>(model.Transform(inner.TestSet), false)|]"), document: ThreeParts);

    [Fact]
    public Task Is_silent_on_test_rows_that_are_judged_by_hand() => Verify.IsSilent(Snippet.Program, ByHand("CreateEnumerable<Answer>(model.Transform(outer.TestSet), false)"), ThreeParts);

    [Fact]
    public Task Is_silent_where_the_library_judges_validation_and_code_the_test() => Verify.IsSilent(Snippet.Program,
        ByHand("CreateEnumerable<Answer>(model.Transform(outer.TestSet), false)", "Console.WriteLine(ml.BinaryClassification.Evaluate(model.Transform(inner.TestSet), \"Paid\").AreaUnderRocCurve);"), ThreeParts);

    [Fact]
    public Task Reports_the_training_rows() => Verify.Reports(Snippet.MlNet, """
        var parts = ml.Data.TrainTestSplit(data, 0.2);
        var model = ml.Regression.Trainers.Ols().Fit(parts.TrainSet);
        var metrics = ml.Regression.[|Evaluate(model.Transform(parts.TrainSet))|];
        """,
        "The design document holds out test rows, but 'Evaluate' and all else that is measured goes by the training rows, so the reported metric is not the agreed one; evaluate the test part",
        Fifth);

    [Fact]
    public Task Is_silent_where_training_and_test_rows_are_compared() => Verify.IsSilent(Snippet.MlNet, """
        var parts = ml.Data.TrainTestSplit(data, 0.2);
        var model = ml.Regression.Trainers.Ols().Fit(parts.TrainSet);
        var (trained, tested) = (ml.Regression.Evaluate(model.Transform(parts.TrainSet)), ml.Regression.Evaluate(model.Transform(parts.TestSet)));
        """, Fifth);
}
