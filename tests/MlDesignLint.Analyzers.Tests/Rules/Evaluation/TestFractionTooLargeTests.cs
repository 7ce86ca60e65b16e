using MlDesignLint.Testing;
using Verify = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Evaluation.TestFractionTooLarge>;
using VerifyFix = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Evaluation.TestFractionTooLarge, MlDesignLint.CodeFixes.Evaluation.TestFractionTooLargeFix>;

namespace MlDesignLint.Analyzers.Tests.Rules.Evaluation;

public class TestFractionTooLargeTests
{
    [Fact]
    public Task Reports_more_than_half() => Verify.Reports(Snippet.MlNet, """
        var parts = ml.Data.TrainTestSplit(data, [|0.8|]);
        var model = ml.Regression.Trainers.Ols().Fit(parts.TrainSet);
        """,
        "The split puts 80 % of the rows into the test and leaves 20 % to learn from; 'testFraction' is the share of the test, so pass the smaller one");

    [Fact]
    public Task Reports_a_constant() => Verify.Reports(Snippet.MlNet, """
        const double share = 0.7;
        var parts = ml.Data.TrainTestSplit(data, [|testFraction: share|]);
        """);

    [Fact]
    public Task Is_silent_on_half_and_less() => Verify.IsSilent(Snippet.MlNet, """
        var half = ml.Data.TrainTestSplit(data, 0.5);
        var parts = ml.Data.TrainTestSplit(data, 0.2);
        var usual = ml.Data.TrainTestSplit(data);
        """);

    [Fact]
    public Task Is_silent_when_the_larger_part_is_learned_from() => Verify.IsSilent(Snippet.MlNet, """
        var parts = ml.Data.TrainTestSplit(data, 0.8);
        var model = ml.Regression.Trainers.Ols().Fit(parts.TestSet);
        """);

    [Fact]
    public Task Is_silent_on_unknown_numbers() => Verify.IsSilent(Snippet.MlNet, """
        var parts = ml.Data.TrainTestSplit(data, double.Parse(Console.ReadLine()));
        """);

    [Fact]
    public Task Is_silent_on_other_types_of_the_same_names() => Verify.IsSilent(Snippet.Program, """
        class Splitter { public Splitter Fit(object data) => this; public object Transform(object data) => data; public object TrainTestSplit(object data) => data; public double Evaluate(object data) => 0; }
        static class Other { static void Run(Splitter other, object data) { var parts = other.TrainTestSplit(other.Fit(data).Transform(data)); other.Evaluate(other.Fit(parts).Transform(data)); } }
        """);

    [Fact]
    public Task Passes_the_other_share() => VerifyFix.Fixes(
        Snippet.MlNet,
        """
        var parts = ml.Data.TrainTestSplit(data, [|0.8|]);
        """,
        """
        var parts = ml.Data.TrainTestSplit(data, 0.2);
        """);

    [Fact]
    public Task Leaves_a_constant_alone() => VerifyFix.OffersNoFix(Snippet.MlNet, """
        const double share = 0.8;
        var parts = ml.Data.TrainTestSplit(data, [|share|]);
        """);
}
