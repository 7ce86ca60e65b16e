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
}
