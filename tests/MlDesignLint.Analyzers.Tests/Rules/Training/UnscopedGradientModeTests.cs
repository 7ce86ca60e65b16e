using MlDesignLint.Testing;
using Verify = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Training.UnscopedGradientMode>;
using VerifyFix = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Training.UnscopedGradientMode, MlDesignLint.CodeFixes.Training.UnscopedGradientModeFix>;

namespace MlDesignLint.Analyzers.Tests.Rules.Training;

public class UnscopedGradientModeTests
{
    [Fact]
    public Task Reports_a_mode_that_nobody_can_switch_back() => Verify.Reports(Snippet.TorchSharp, """
        [|no_grad|]();
        """,
        "'no_grad' holds until its result is disposed, which never happens here, so the thread keeps this mode for good; write 'using var _ = …'");

    [Fact]
    public Task Reports_a_discarded_and_a_forgotten_guard() => Verify.Reports(Snippet.TorchSharp, """
        _ = torch.[|inference_mode|]();
        var guard = [|set_grad_enabled|](false);
        """);

    [Fact]
    public Task Is_silent_in_a_using() => Verify.IsSilent(Snippet.TorchSharp, """
        using var off = no_grad();
        using (inference_mode()) Console.WriteLine(model.call(x).ToString());
        using (enable_grad()) { }
        """);

    [Fact]
    public Task Is_silent_where_the_guard_is_kept_or_chosen() => Verify.IsSilent(Snippet.TorchSharp, """
        var training = false;
        using var mode = training ? null : no_grad();
        var guard = no_grad();
        try { Console.WriteLine(model.call(x).ToString()); } finally { guard.Dispose(); }
        """);

    [Fact]
    public Task Holds_a_dropped_mode() => VerifyFix.Fixes(
        Snippet.TorchSharp,
        """
        [|no_grad|]();
        Console.WriteLine(model.call(x).ToString());
        """,
        """
        using var _ = no_grad();
        Console.WriteLine(model.call(x).ToString());
        """);

    [Fact]
    public Task Holds_the_mode_in_the_local_it_has() => VerifyFix.Fixes(
        Snippet.TorchSharp,
        """
        var off = torch.[|no_grad|]();
        Console.WriteLine(model.call(x).ToString());
        """,
        """
        using var off = torch.no_grad();
        Console.WriteLine(model.call(x).ToString());
        """);

    [Fact]
    public Task Offers_nothing_for_the_body_of_a_branch() => VerifyFix.OffersNoFix(Snippet.TorchSharp, """
        if (x.shape[0] > 3)
            [|no_grad|]();
        Console.WriteLine(model.call(x).ToString());
        """);
}
