using MlDesignLint.Testing;
using Verify = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Evaluation.RedundantLogSoftmax>;
using VerifyFix = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Evaluation.RedundantLogSoftmax, MlDesignLint.CodeFixes.Evaluation.RedundantLogSoftmaxFix>;

namespace MlDesignLint.Analyzers.Tests.Rules.Evaluation;

public class RedundantLogSoftmaxTests
{
    [Fact]
    public Task Reports_a_softmax_taken_twice_by_its_logarithm() => Verify.Reports(Snippet.TorchSharp, """
        var net = Sequential(Linear(8, 3), LogSoftmax(1));
        CrossEntropyLoss().[|call|](net.call(x), y);
        """,
        "'CrossEntropyLoss' takes the logarithm of a softmax itself, so the one before it only costs time; drop it, or use 'NLLLoss'");

    [Fact]
    public Task Is_silent_where_the_loss_takes_logarithms() => Verify.IsSilent(Snippet.TorchSharp, """
        NLLLoss().call(model.call(x).log_softmax(1), y);
        """);

    [Fact]
    public Task Is_silent_on_raw_scores_and_on_probabilities() => Verify.IsSilent(Snippet.TorchSharp, """
        CrossEntropyLoss().call(model.call(x), y);
        CrossEntropyLoss().call(model.call(x).softmax(1), y);
        """);

    [Fact]
    public Task Hands_on_the_raw_scores() => VerifyFix.Fixes(
        Snippet.TorchSharp,
        """
        functional.[|cross_entropy|](functional.log_softmax(model.call(x), 1), y).backward();
        """,
        """
        functional.cross_entropy(model.call(x), y).backward();
        """);

    [Fact]
    public Task Offers_nothing_where_a_layer_does_it() => VerifyFix.OffersNoFix(Snippet.TorchSharp, """
        var net = Sequential(Linear(8, 3), LogSoftmax(1));
        functional.[|cross_entropy|](net.call(x), y).backward();
        """);
}
