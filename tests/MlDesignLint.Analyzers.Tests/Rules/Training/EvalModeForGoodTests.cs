using MlDesignLint.Testing;
using Verify = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Training.EvalModeForGood>;
using VerifyFix = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Training.EvalModeForGood, MlDesignLint.CodeFixes.Training.EvalModeForGoodFix>;

namespace MlDesignLint.Analyzers.Tests.Rules.Training;

public class EvalModeForGoodTests
{
    [Fact]
    public Task Reports_an_evaluation_in_the_epoch_loop_without_a_way_back() => Verify.Reports(Snippet.TorchSharp, """
        for (var epoch = 0; epoch < 10; epoch++)
        {
            foreach (var (input, target) in batches) { optimizer.zero_grad(); criterion.call(model.call(input), target).backward(); optimizer.step(); }
            Test();
        }
        void Test() { model.[|eval|](); Console.WriteLine(model.call(x).ToString()); }
        """,
        "'eval' switches dropout and batch statistics off inside the training loop and nothing switches them on again; call 'train' at the start of each epoch");

    [Fact]
    public Task Is_silent_when_each_epoch_begins_with_train() => Verify.IsSilent(Snippet.TorchSharp, """
        for (var epoch = 0; epoch < 10; epoch++)
        {
            model.train();
            foreach (var (input, target) in batches) { optimizer.zero_grad(); criterion.call(model.call(input), target).backward(); optimizer.step(); }
            model.eval();
        }
        """);

    [Fact]
    public Task Is_silent_behind_the_loop_and_where_nothing_is_trained() => Verify.IsSilent(Snippet.TorchSharp, """
        foreach (var (input, target) in batches)
        {
            optimizer.zero_grad(); criterion.call(model.call(input), target).backward(); optimizer.step();
        }

        model.eval();
        foreach (var (input, target) in batches) { model.eval(); Console.WriteLine(model.call(input).ToString()); }
        """);

    [Fact]
    public Task Switches_back_in_each_epoch() => VerifyFix.Fixes(
        Snippet.TorchSharp,
        """
        for (var epoch = 0; epoch < 10; epoch++)
        {
            foreach (var (input, target) in batches) { optimizer.zero_grad(); criterion.call(model.call(input), target).backward(); optimizer.step(); }
            model.[|eval|]();
            Console.WriteLine(model.call(x).ToString());
        }
        """,
        """
        for (var epoch = 0; epoch < 10; epoch++)
        {
            model.train();
            foreach (var (input, target) in batches) { optimizer.zero_grad(); criterion.call(model.call(input), target).backward(); optimizer.step(); }
            model.eval();
            Console.WriteLine(model.call(x).ToString());
        }
        """);

    [Fact]
    public Task Offers_nothing_where_another_function_switches() => VerifyFix.OffersNoFix(Snippet.TorchSharp, """
        for (var epoch = 0; epoch < 10; epoch++)
        {
            foreach (var (input, target) in batches) { optimizer.zero_grad(); criterion.call(model.call(input), target).backward(); optimizer.step(); }
            Test();
        }
        void Test() { model.[|eval|](); Console.WriteLine(model.call(x).ToString()); }
        """);
}
