using MlDesignLint.Testing;
using Verify = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Reproducibility.UnseededLoader>;
using VerifyFix = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Reproducibility.UnseededLoader, MlDesignLint.CodeFixes.Reproducibility.UnseededLoaderFix>;

namespace MlDesignLint.Analyzers.Tests.Rules.Reproducibility;

public class UnseededLoaderTests
{
    [Fact]
    public Task Reports_a_shuffling_loader() => Verify.Reports(Snippet.TorchSharp, """
        manual_seed(1);
        var train = [|DataLoader|](dataset, 64, shuffle: true);
        """,
        "'DataLoader' shuffles by a generator of its own that 'manual_seed' does not reach, so no run can be repeated; pass 'seed'");

    [Fact]
    public Task Reports_a_flag_from_a_constant_and_a_loader_made_by_its_constructor() => Verify.Reports(Snippet.TorchSharp, """
        const bool shuffled = true;
        var train = [|DataLoader|](dataset, 64, shuffled, CPU);
        var again = [|new TorchSharp.Modules.DataLoader(dataset, 64, true)|];
        """);

    [Fact]
    public Task Is_silent_with_a_seed() => Verify.IsSilent(Snippet.TorchSharp, """
        var train = DataLoader(dataset, 64, shuffle: true, seed: 1);
        """);

    [Fact]
    public Task Is_silent_without_shuffling() => Verify.IsSilent(Snippet.TorchSharp, """
        var train = DataLoader(dataset, 64);
        var test = DataLoader(dataset, 64, shuffle: false);
        """);

    [Fact]
    public Task Is_silent_where_the_flag_or_the_seed_is_unknown() => Verify.IsSilent(Snippet.TorchSharp, """
        foreach (var flag in new[] { true, false })
        {
            var train = DataLoader(dataset, 64, shuffle: flag);
            var other = DataLoader(dataset, 64, shuffle: true, seed: int.Parse("1"));
        }
        """);

    [Fact]
    public Task Passes_a_seed() => VerifyFix.Fixes(
        Snippet.TorchSharp,
        """
        var loader = [|DataLoader|](dataset, 64, shuffle: true);
        """,
        """
        var loader = DataLoader(dataset, 64, shuffle: true, seed: 1);
        """);

    [Fact]
    public Task Offers_nothing_where_a_null_is_passed_by_position() => VerifyFix.OffersNoFix(Snippet.TorchSharp, """
        var loader = [|DataLoader|](dataset, 64, true, null, null);
        """);
}
