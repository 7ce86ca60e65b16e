using MlDesignLint.Testing;
using Verify = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Leakage.RankingGroupsSplit>;
using VerifyFix = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Leakage.RankingGroupsSplit, MlDesignLint.CodeFixes.Leakage.RankingGroupsSplitFix>;

namespace MlDesignLint.Analyzers.Tests.Rules.Leakage;

public class RankingGroupsSplitTests
{
    [Fact]
    public Task Reports_a_split_without_the_group() => Verify.Reports(Snippet.MlNet, """
        var parts = ml.Data.[|TrainTestSplit(data)|];
        var model = ml.Ranking.Trainers.LightGbm(labelColumnName: "FareAmount", rowGroupColumnName: "VendorId").Fit(parts.TrainSet);
        """,
        "Rows of one 'VendorId' may fall on both sides of this split, but 'LightGbm' ranks whole groups, so the test holds torn and half-known ones; pass the group as the sampling key");

    [Fact]
    public Task Reports_another_key_and_the_default_group() => Verify.Reports(Snippet.MlNet, """
        var parts = ml.Data.[|TrainTestSplit(data, samplingKeyColumnName: "VendorId")|];
        var model = ml.Transforms.Concatenate("Features", "Distance").Append(ml.Ranking.Trainers.FastTree()).Fit(parts.TrainSet);
        """);

    [Fact]
    public Task Is_silent_when_the_group_is_the_key() => Verify.IsSilent(Snippet.MlNet, """
        var parts = ml.Data.TrainTestSplit(data, samplingKeyColumnName: "VendorId");
        var model = ml.Ranking.Trainers.LightGbm(labelColumnName: "FareAmount", rowGroupColumnName: "VendorId").Fit(parts.TrainSet);
        """);

    [Fact]
    public Task Is_silent_on_other_tasks() => Verify.IsSilent(Snippet.MlNet, """
        var parts = ml.Data.TrainTestSplit(data);
        var model = ml.Regression.Trainers.LightGbm(labelColumnName: "FareAmount").Fit(parts.TrainSet);
        """);

    [Fact]
    public Task Is_silent_on_unknown_keys() => Verify.IsSilent(Snippet.MlNet, """
        var parts = ml.Data.TrainTestSplit(data, samplingKeyColumnName: Console.ReadLine());
        var model = ml.Ranking.Trainers.FastTree("FareAmount").Fit(parts.TrainSet);
        """);

    [Fact]
    public Task Is_silent_on_other_types_of_the_same_names() => Verify.IsSilent(Snippet.Program, """
        class Splitter { public Splitter Fit(object data) => this; public object Transform(object data) => data; public object TrainTestSplit(object data) => data; public double Evaluate(object data) => 0; }
        static class Other { static void Run(Splitter other, object data) { var parts = other.TrainTestSplit(other.Fit(data).Transform(data)); other.Evaluate(other.Fit(parts).Transform(data)); } }
        """);

    [Fact]
    public Task Names_the_group() => VerifyFix.Fixes(
        Snippet.MlNet,
        """
        var parts = ml.Data.[|TrainTestSplit(data, 0.2)|];
        var model = ml.Ranking.Trainers.FastTree("FareAmount", "Features", "VendorId").Fit(parts.TrainSet);
        """,
        """
        var parts = ml.Data.TrainTestSplit(data, 0.2, samplingKeyColumnName: "VendorId");
        var model = ml.Ranking.Trainers.FastTree("FareAmount", "Features", "VendorId").Fit(parts.TrainSet);
        """);

    [Fact]
    public Task Does_not_replace_another_key() => VerifyFix.OffersNoFix(Snippet.MlNet, """
        var parts = ml.Data.[|TrainTestSplit(data, samplingKeyColumnName: "IsPaidByCard")|];
        var model = ml.Ranking.Trainers.FastTree("FareAmount", "Features", "VendorId").Fit(parts.TrainSet);
        """);
}
