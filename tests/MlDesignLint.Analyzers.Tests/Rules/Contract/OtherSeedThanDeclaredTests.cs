using MlDesignLint.Testing;
using Verify = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Contract.OtherSeedThanDeclared>;
using VerifyFix = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Contract.OtherSeedThanDeclared, MlDesignLint.CodeFixes.Contract.OtherSeedThanDeclaredFix>;

namespace MlDesignLint.Analyzers.Tests.Rules.Contract;

public class OtherSeedThanDeclaredTests
{
    const string Seed = "version: 1\nseed: 42\n";

    [Fact]
    public Task Reports_another_seed() => Verify.Reports(Snippet.MlNet, """
        var context = [|new MLContext(seed: 1)|];
        var model = context.Regression.Trainers.Sdca().Fit(data);
        """,
        "The context is made with the seed 1, but the design document declares the seed 42, so nobody can repeat the documented result; pass the declared seed",
        Seed);

    [Fact]
    public Task Reports_no_seed() => Verify.Reports(Snippet.MlNet, """
        var context = [|new MLContext()|];
        var model = context.Regression.Trainers.Sdca().Fit(data);
        """, document: Seed);

    [Fact]
    public Task Reports_a_null_and_a_constant() => Verify.Reports(Snippet.MlNet, """
        const int Chosen = 7;
        var context = [|new MLContext(null)|];
        var other = [|new MLContext(Chosen)|];
        var parts = other.Data.TrainTestSplit(data);
        var model = context.Regression.Trainers.Sdca().Fit(data);
        """, document: Seed);

    [Fact]
    public Task Is_silent_on_the_declared_seed() => Verify.IsSilent(Snippet.MlNet, """
        const int Chosen = 42;
        var context = new MLContext(Chosen);
        var model = context.Regression.Trainers.Sdca().Fit(data);
        """, Seed);

    [Fact]
    public Task Is_silent_on_a_seed_that_is_not_known() => Verify.IsSilent(Snippet.MlNet, """
        var context = new MLContext(int.Parse(Console.ReadLine()));
        var model = context.Regression.Trainers.Sdca().Fit(data);
        """, Seed);

    [Fact]
    public Task Is_silent_on_a_context_that_only_predicts() => Verify.IsSilent(Snippet.MlNet, """
        var context = new MLContext(seed: 42);
        context.Model.Save(context.Regression.Trainers.Sdca().Fit(data), data.Schema, "model.zip");
        var serving = new MLContext();
        var predictions = serving.Model.Load("model.zip", out _).Transform(data);
        """, Seed);

    [Fact]
    public Task Is_silent_when_nothing_is_trained() => Verify.IsSilent(Snippet.MlNet, """
        var context = new MLContext();
        var predictions = context.Model.Load("model.zip", out _).Transform(data);
        """, Seed);

    [Fact]
    public Task Is_silent_without_a_declared_seed() => Verify.IsSilent(Snippet.MlNet, """
        var context = new MLContext(seed: 1);
        var model = context.Regression.Trainers.Sdca().Fit(data);
        """, "version: 1\nlabel: FareAmount\n");

    [Fact]
    public Task Passes_the_declared_seed() => VerifyFix.Fixes(Snippet.MlNet, """
        var context = [|new MLContext(seed: 1)|];
        var model = context.Regression.Trainers.Sdca().Fit(data);
        """, """
        var context = new MLContext(seed: 42);
        var model = context.Regression.Trainers.Sdca().Fit(data);
        """, Seed);

    [Fact]
    public Task Passes_it_where_none_is_passed() => VerifyFix.Fixes(Snippet.MlNet, """
        var context = [|new MLContext()|];
        var model = context.Regression.Trainers.Sdca().Fit(data);
        """, """
        var context = new MLContext(seed: 42);
        var model = context.Regression.Trainers.Sdca().Fit(data);
        """, Seed);

    [Fact]
    public Task Reports_another_seed_of_the_generator() => Verify.Reports(Snippet.TorchSharp, """
        torch.[|manual_seed(7)|];
        criterion.call(model.call(x), y).backward(); optimizer.step();
        """, document: Seed);

    [Fact]
    public Task Reports_a_network_that_nothing_seeds() => Verify.Reports(Snippet.TorchSharp, """
        var net = [|Linear(8, 3)|];
        var adam = optim.Adam(net.parameters());
        criterion.call(net.call(x), y).backward(); adam.step();
        """, document: Seed);

    [Fact]
    public Task Is_silent_on_the_declared_seed_of_a_network() => Verify.IsSilent(Snippet.TorchSharp, """
        torch.manual_seed(42);
        criterion.call(model.call(x), y).backward(); optimizer.step();
        """, Seed);

    [Fact]
    public Task Is_silent_on_a_seed_from_outside() => Verify.IsSilent(Snippet.Keras, """
        tf.set_random_seed((int)x.size);
        model.fit(x, y, epochs: 3);
        """, Seed);
}
