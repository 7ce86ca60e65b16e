using MlDesignLint.Testing;
using Verify = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Evaluation.WholeNumberAccuracy>;
using VerifyFix = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Evaluation.WholeNumberAccuracy, MlDesignLint.CodeFixes.Evaluation.WholeNumberAccuracyFix>;

namespace MlDesignLint.Analyzers.Tests.Rules.Evaluation;

public class WholeNumberAccuracyTests
{
    [Fact]
    public Task Reports_a_share_of_whole_numbers() => Verify.Reports(Snippet.TorchSharp, """
        var correct = 0L; var rows = 0L;
        foreach (var (input, target) in batches) { correct += model.call(input).argmax(1).eq(target).sum().item<long>(); rows += target.shape[0]; }
        double accuracy = [|correct / rows|];
        """,
        "'correct / rows' divides whole numbers before the result becomes a fraction, so it is 0 or 1; cast one of them to double");

    [Fact]
    public Task Reports_a_count_in_a_branch() => Verify.Reports(Snippet.Keras, """
        var right = 0;
        var answers = np.argmax(model.predict(xTest)[0].numpy(), 1);
        for (var i = 0; i < 100; i++)
            if ((int)answers[i] == (int)yTest[i]) right++;
        float accuracy = [|right / (int)yTest.size|];
        """);

    [Fact]
    public Task Is_silent_where_one_is_cast() => Verify.IsSilent(Snippet.TorchSharp, """
        var correct = 0L; var rows = 0L;
        foreach (var (input, target) in batches) { correct += model.call(input).argmax(1).eq(target).sum().item<long>(); rows += target.shape[0]; }
        double accuracy = (double)correct / rows;
        """);

    [Fact]
    public Task Is_silent_on_whole_results() => Verify.IsSilent(Snippet.TorchSharp, """
        var seen = 0; var size = 32;
        foreach (var (input, target) in batches) { model.call(input); seen++; }
        var pages = seen / size;
        """);

    [Fact]
    public Task Is_silent_on_numbers_that_are_no_counts() => Verify.IsSilent(Snippet.TorchSharp, """
        var width = 640; var height = 480;
        model.call(x);
        double ratio = width / height;
        """);

    [Fact]
    public Task Divides_fractions() => VerifyFix.Fixes(
        Snippet.TorchSharp,
        """
        var correct = 0L; var rows = 0L;
        foreach (var (input, target) in batches) { correct += model.call(input).argmax(1).eq(target).sum().item<long>(); rows += target.shape[0]; }
        float accuracy = [|correct / rows|];
        """,
        """
        var correct = 0L; var rows = 0L;
        foreach (var (input, target) in batches) { correct += model.call(input).argmax(1).eq(target).sum().item<long>(); rows += target.shape[0]; }
        float accuracy = (float)correct / rows;
        """);
}
