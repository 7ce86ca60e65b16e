using MlDesignLint.Testing;
using Verify = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Training.RepeatedStep>;
using VerifyFix = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Training.RepeatedStep, MlDesignLint.CodeFixes.Training.RepeatedStepFix>;

namespace MlDesignLint.Analyzers.Tests.Rules.Training;

public class RepeatedStepTests
{
    [Fact]
    public Task Reports_a_second_step() => Verify.Reports(Snippet.TorchSharp, """
        optimizer.zero_grad();
        criterion.call(model.call(x), y).backward();
        optimizer.step();
        optimizer.[|step|]();
        """,
        "This 'step' applies the gradients of the step before it once more, so the learning rate is twice what is set; remove one");

    [Fact]
    public Task Is_silent_on_two_optimizers() => Verify.IsSilent(Snippet.TorchSharp, """
        var other = optim.SGD(model.parameters(), 0.1);
        criterion.call(model.call(x), y).backward();
        optimizer.step();
        other.step();
        """);

    [Fact]
    public Task Is_silent_on_a_step_after_each_pass() => Verify.IsSilent(Snippet.TorchSharp, """
        for (var i = 0; i < 2; i++)
        {
            optimizer.zero_grad();
            criterion.call(model.call(x), y).backward();
            optimizer.step();
        }
        """);

    [Fact]
    public Task Removes_the_second_step() => VerifyFix.Fixes(
        Snippet.TorchSharp,
        """
        criterion.call(model.call(x), y).backward();
        optimizer.step();
        optimizer.[|step|]();
        optimizer.zero_grad();
        """,
        """
        criterion.call(model.call(x), y).backward();
        optimizer.step();
        optimizer.zero_grad();
        """);
}
