using MlDesignLint.Testing;
using Verify = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Leakage.UnusedAutomlSamplingKey>;
using VerifyFix = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Leakage.UnusedAutomlSamplingKey, MlDesignLint.CodeFixes.Leakage.UnusedAutomlSamplingKeyFix>;

namespace MlDesignLint.Analyzers.Tests.Rules.Leakage;

public class UnusedAutomlSamplingKeyTests
{
    [Fact]
    public Task A_key_given_by_name() => Verify.Reports(Snippet.MlNet, """
        var experiment = ml.Auto().CreateRegressionExperiment(60);
        experiment.Execute(data, "FareAmount", samplingKeyColumn: [|"VendorId"|]);
        """,
        "The experiment is given the sampling key 'VendorId' and never splits by it, so rows of one group land on both sides; split by hand and pass both parts");

    [Fact]
    public Task A_key_in_the_column_information() => Verify.Reports(Snippet.MlNet, """
        var experiment = ml.Auto().CreateRegressionExperiment(60);
        var columns = new ColumnInformation { LabelColumnName = "FareAmount", SamplingKeyColumnName = [|"VendorId"|] };
        experiment.Execute(data, columns);
        """);

    [Fact]
    public Task A_key_for_folds() => Verify.Reports(Snippet.MlNet, """
        ml.Auto().CreateBinaryClassificationExperiment(60).Execute(data, 5u, "IsPaidByCard", [|"VendorId"|]);
        """);

    [Fact]
    public Task No_key() => Verify.IsSilent(Snippet.MlNet, """
        var experiment = ml.Auto().CreateRegressionExperiment(60);
        experiment.Execute(data, "FareAmount");
        """);

    [Fact]
    public Task Null_as_the_key() => Verify.IsSilent(Snippet.MlNet, """
        var experiment = ml.Auto().CreateRegressionExperiment(60);
        experiment.Execute(data, "FareAmount", samplingKeyColumn: null);
        """);

    [Fact]
    public Task Parts_split_by_hand() => Verify.IsSilent(Snippet.MlNet, """
        var experiment = ml.Auto().CreateRegressionExperiment(60);
        var columns = new ColumnInformation { LabelColumnName = "FareAmount", SamplingKeyColumnName = "VendorId" };
        experiment.Execute(data, data, columns);
        """);

    [Fact]
    public Task A_split_that_uses_the_key() => Verify.IsSilent(Snippet.MlNet, """
        ml.Data.TrainTestSplit(data, samplingKeyColumnName: "VendorId");
        """);

    [Fact]
    public Task An_experiment_of_the_programs_own() => Verify.IsSilent(Snippet.Program, """
        var ml = new MLContext(seed: 1);
        new RegressionExperiment().Execute(null, "FareAmount", samplingKeyColumn: "VendorId");
        public class RegressionExperiment { public void Execute(IDataView trainData, string labelColumnName, string samplingKeyColumn) { } }
        """);

    [Fact]
    public Task Splits_by_the_key() => VerifyFix.Fixes(Snippet.MlNet, """
        var experiment = ml.Auto().CreateRegressionExperiment(60);
        var result = experiment.Execute(data, "FareAmount", samplingKeyColumn: [|"VendorId"|]);
        """,
        """
        var experiment = ml.Auto().CreateRegressionExperiment(60);
        var parts = ml.Data.TrainTestSplit(data, samplingKeyColumnName: "VendorId");
        var result = experiment.Execute(parts.TrainSet, parts.TestSet, "FareAmount");
        """);

    [Fact]
    public Task Leaves_folds_alone() => VerifyFix.OffersNoFix(Snippet.MlNet, """
        ml.Auto().CreateBinaryClassificationExperiment(60).Execute(data, 5u, "IsPaidByCard", [|"VendorId"|]);
        """);

    [Fact]
    public Task Leaves_a_name_alone_that_is_taken() => VerifyFix.OffersNoFix(Snippet.MlNet, """
        var parts = 2;
        ml.Auto().CreateRegressionExperiment(60).Execute(data, "FareAmount", samplingKeyColumn: [|"VendorId"|]);
        """);
}
