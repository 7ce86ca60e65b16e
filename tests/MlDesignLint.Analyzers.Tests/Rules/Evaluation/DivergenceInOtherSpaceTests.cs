using MlDesignLint.Testing;
using Verify = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Evaluation.DivergenceInOtherSpace>;
using VerifyFix = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Evaluation.DivergenceInOtherSpace, MlDesignLint.CodeFixes.Evaluation.DivergenceInOtherSpaceFix>;

namespace MlDesignLint.Analyzers.Tests.Rules.Evaluation;

public class DivergenceInOtherSpaceTests
{
    [Fact]
    public Task Reports_probabilities_under_the_default() => Verify.Reports(Snippet.TorchSharp, """
        var divergence = KLDivLoss();
        divergence.call(functional.log_softmax(model.call(x), 1), [|functional.softmax(y, 1)|]).backward();
        """,
        "'functional.softmax(y, 1)' holds probabilities, and 'log_target' of 'KLDivLoss' is true, so it minimises something else; set the flag to what the target is");

    [Fact]
    public Task Reports_logarithms_against_the_flag() => Verify.Reports(Snippet.TorchSharp, """
        var soft = functional.log_softmax(y / 4, 1);
        functional.kl_div(functional.log_softmax(model.call(x) / 4, 1), [|soft|], log_target: false).backward();
        """);

    [Fact]
    public Task Is_silent_where_the_flag_fits() => Verify.IsSilent(Snippet.TorchSharp, """
        var divergence = KLDivLoss(log_target: false);
        divergence.call(functional.log_softmax(model.call(x), 1), functional.softmax(y, 1)).backward();
        functional.kl_div(functional.log_softmax(model.call(x), 1), functional.log_softmax(y, 1)).backward();
        """);

    [Fact]
    public Task Is_silent_on_an_unknown_target() => Verify.IsSilent(Snippet.TorchSharp, """
        var divergence = KLDivLoss();
        divergence.call(functional.log_softmax(model.call(x), 1), y).backward();
        """);

    [Fact]
    public Task Sets_the_flag_of_the_call() => VerifyFix.Fixes(
        Snippet.TorchSharp,
        """
        functional.kl_div(functional.log_softmax(model.call(x), 1), [|functional.softmax(y, 1)|]).backward();
        """,
        """
        functional.kl_div(functional.log_softmax(model.call(x), 1), functional.softmax(y, 1), log_target: false).backward();
        """);

    [Fact]
    public Task Offers_nothing_where_the_flag_is_set_elsewhere() => VerifyFix.OffersNoFix(Snippet.TorchSharp, """
        var divergence = KLDivLoss();
        divergence.call(functional.log_softmax(model.call(x), 1), [|functional.softmax(y, 1)|]).backward();
        """);
}
