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
        var train = DataLoader(dataset, 64, shuffle: bool.Parse("true"));
        var other = DataLoader(dataset, 64, shuffle: true, seed: int.Parse("1"));
        """);

    [Fact]
    public Task Reports_a_helper_that_shuffles_for_some_of_its_calls() => Verify.Reports(Snippet.TorchProgram, """
        enum Part { Train, Test }
        static class App
        {
            static DataLoader Make(torch.utils.data.Dataset rows, bool trains) => torch.utils.data.[|DataLoader|](rows, trains ? 64 : 1000, shuffle: trains);
            static DataLoader Of(torch.utils.data.Dataset rows, Part part) => torch.utils.data.[|DataLoader|](rows, 64, shuffle: part == Part.Train);
            static void Run(torch.utils.data.Dataset rows) { Make(rows, true); Make(rows, false); Of(rows, Part.Train); Of(rows, Part.Test); }
        }
        """);

    [Fact]
    public Task Is_silent_on_a_helper_that_no_call_lets_shuffle_or_that_gets_seeds() => Verify.IsSilent(Snippet.TorchProgram, """
        static class App
        {
            static DataLoader Make(torch.utils.data.Dataset rows, bool tests) => new DataLoader(rows, 64, shuffle: !tests);
            static DataLoader Of(torch.utils.data.Dataset rows, bool trains, int? seed) => new DataLoader(rows, 64, shuffle: trains, seed: seed);
            static void Run(torch.utils.data.Dataset rows) { Make(rows, true); Of(rows, true, 7); Of(rows, false, null); }
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

    const string Factory = """
        sealed record Options(int Size, bool Shuffle, int? Seed = null);
        static class App
        {
            static TorchSharp.Modules.DataLoader Open(torch.utils.data.Dataset rows, Options options) => torch.utils.data.DataLoader(rows, options.Size, options.Shuffle, seed: options.Seed);

        """;

    [Fact]
    public Task Reports_options_that_leave_out_the_seed() => Verify.Reports(Snippet.TorchProgram, Factory.Replace("DataLoader(rows", "[|DataLoader|](rows") + """
            static void Run(torch.utils.data.Dataset rows) { var (train, test) = (Open(rows, new(32, Shuffle: true)), Open(rows, new(64, Shuffle: false))); }
        }
        """);

    [Fact]
    public Task Is_silent_on_options_that_may_give_a_seed() => Verify.IsSilent(Snippet.TorchProgram, Factory + """
            static void Run(torch.utils.data.Dataset rows) { var (train, test) = (Open(rows, new(32, Shuffle: true, Seed: 7)), Open(rows, new(64, Shuffle: false))); }
        }
        """);
}
