using MlDesignLint.Testing;
using Verify = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Contract.OtherTestFractionThanDeclared>;
using VerifyFix = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Contract.OtherTestFractionThanDeclared, MlDesignLint.CodeFixes.Contract.OtherTestFractionThanDeclaredFix>;

namespace MlDesignLint.Analyzers.Tests.Rules.Contract;

public class OtherTestFractionThanDeclaredTests
{
    const string Fifth = "version: 1\nsplit: { kind: random, test_fraction: 0.2 }\n";

    [Fact]
    public Task Reports_another_share() => Verify.Reports(Snippet.MlNet, """
        var parts = ml.Data.[|TrainTestSplit(data, testFraction: 0.3)|];
        """,
        "'TrainTestSplit' holds out 0.3 of the rows, but the design document declares 0.2, so the result is not comparable with what was agreed on; pass the declared share",
        Fifth);

    [Fact]
    public Task Reports_the_default() => Verify.Reports(Snippet.MlNet, """
        var parts = ml.Data.[|TrainTestSplit(data)|];
        """, document: Fifth);

    [Fact]
    public Task Reports_a_constant() => Verify.Reports(Snippet.MlNet, """
        const double Share = 0.25;
        var parts = ml.Data.[|TrainTestSplit(data, Share)|];
        """, document: Fifth);

    [Fact]
    public Task Is_silent_on_the_declared_share() => Verify.IsSilent(Snippet.MlNet, """
        const double Share = 1 - 0.8;
        var parts = ml.Data.TrainTestSplit(data, Share);
        """, Fifth);

    [Fact]
    public Task Is_silent_on_a_second_split_of_a_part() => Verify.IsSilent(Snippet.MlNet, """
        var parts = ml.Data.TrainTestSplit(data, 0.2);
        var inner = ml.Data.TrainTestSplit(parts.TrainSet, 0.1);
        """, Fifth);

    [Fact]
    public Task Is_silent_when_the_test_comes_from_a_file_of_its_own() => Verify.IsSilent(Snippet.MlNet, """
        var rides = ml.Data.LoadFromTextFile<Ride>("train.csv", ',');
        var parts = ml.Data.TrainTestSplit(rides, 0.1);
        var model = ml.Regression.Trainers.Ols("FareAmount").Fit(parts.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(ml.Data.LoadFromTextFile<Ride>("test.csv", ',')), "FareAmount");
        """, Fifth);

    [Fact]
    public Task Is_silent_on_a_share_that_is_not_known() => Verify.IsSilent(Snippet.MlNet, """
        var parts = ml.Data.TrainTestSplit(data, double.Parse(Console.ReadLine()));
        """, Fifth);

    [Fact]
    public Task Is_silent_on_a_split_beside_the_declared_one() => Verify.IsSilent(Snippet.MlNet, """
        var parts = ml.Data.TrainTestSplit(data, 0.2);
        var sample = ml.Data.TrainTestSplit(data, 0.01);
        """, Fifth);

    [Fact]
    public Task Is_silent_without_a_declared_share() => Verify.IsSilent(Snippet.MlNet, """
        var parts = ml.Data.TrainTestSplit(data, 0.3);
        """, "version: 1\nsplit: { kind: random }\n");

    [Fact]
    public Task Passes_the_declared_share() => VerifyFix.Fixes(Snippet.MlNet, """
        var parts = ml.Data.[|TrainTestSplit(data, testFraction: 0.3)|];
        """, """
        var parts = ml.Data.TrainTestSplit(data, testFraction: 0.2);
        """, Fifth);

    [Fact]
    public Task Passes_it_where_none_is_passed() => VerifyFix.Fixes(Snippet.MlNet, """
        var parts = ml.Data.[|TrainTestSplit(data, seed: 1)|];
        """, """
        var parts = ml.Data.TrainTestSplit(data, seed: 1, testFraction: 0.2);
        """, Fifth);

    [Fact]
    public Task Leaves_a_named_share() => VerifyFix.OffersNoFix(Snippet.MlNet, """
        const double Share = 0.25;
        var parts = ml.Data.[|TrainTestSplit(data, Share)|];
        """, Fifth);
}
