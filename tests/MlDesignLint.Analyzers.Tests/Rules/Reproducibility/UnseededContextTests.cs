using MlDesignLint.Testing;
using Verify = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Reproducibility.UnseededContext>;
using VerifyFix = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Reproducibility.UnseededContext, MlDesignLint.CodeFixes.Reproducibility.UnseededContextFix>;

namespace MlDesignLint.Analyzers.Tests.Rules.Reproducibility;

public class UnseededContextTests
{
    [Fact]
    public Task Reports_a_context_that_trains_with_random_row_order() => Verify.Reports(Snippet.MlNet, """
        var context = [|new MLContext()|];
        var model = context.Regression.Trainers.Sdca().Fit(data);
        """,
        "'Sdca' draws random numbers from a context without a seed, so two runs give different models whose metrics cannot be compared; pass a fixed 'seed' to the context");

    [Fact]
    public Task Reports_a_null_seed_and_an_unseeded_shuffle() => Verify.Reports(Snippet.MlNet, """
        var context = [|new MLContext(seed: null)|];
        var shuffled = context.Data.ShuffleRows(data);
        """);

    [Fact]
    public Task Reports_a_field_used_in_another_method() => Verify.Reports(Snippet.Program, """
        class Trainer
        {
            private readonly MLContext _ml = [|new()|];
            IEstimator<ITransformer> Pipeline() => _ml.Transforms.Concatenate("Features", "X").Append(_ml.BinaryClassification.Trainers.LightGbm());
        }
        """);

    [Fact]
    public Task Reports_a_context_passed_on() => Verify.Reports(Snippet.Program, """
        static class App
        {
            static void Main() => Train([|new MLContext()|]);
            static void Train(MLContext ml)
            {
                var trainers = ml.Clustering.Trainers;
                trainers.KMeans("Features", numberOfClusters: 3);
            }
        }
        """);

    [Fact]
    public Task Reports_every_context_that_a_method_is_called_with() => Verify.Reports(Snippet.Program, """
        static class App
        {
            static void First() => Train([|new MLContext()|]);
            static void Second() => Train([|new MLContext(seed: null)|]);
            static void Train(MLContext ml) => ml.Regression.Trainers.Sdca();
        }
        """);

    [Fact]
    public Task Reports_a_search_for_a_model() => Verify.Reports(Snippet.MlNet, """
        var context = [|new MLContext()|];
        var experiment = Microsoft.ML.AutoML.MLContextExtension.Auto(context).CreateRegressionExperiment(60);
        """);

    [Fact]
    public Task Is_silent_when_one_of_the_contexts_has_a_seed() => Verify.IsSilent(Snippet.MlNet, """
        var context = Console.ReadLine() == "repeat" ? new MLContext(1) : new MLContext();
        var trainer = context.Regression.Trainers.Sdca();
        """);

    [Fact]
    public Task Is_silent_on_options_that_may_hold_a_seed() => Verify.IsSilent(Snippet.Program, """
        static class App
        {
            static void Train(Microsoft.ML.Trainers.LightGbm.LightGbmRegressionTrainer.Options options) => new MLContext().Regression.Trainers.LightGbm(options);
            static void Set()
            {
                var options = new Microsoft.ML.Trainers.LightGbm.LightGbmRegressionTrainer.Options();
                options.Seed = 1;
                new MLContext().Regression.Trainers.LightGbm(options);
            }
        }
        """);

    [Fact]
    public Task Is_silent_on_other_types_of_the_same_names() => Verify.IsSilent(Snippet.Program, """
        class MLContext { public MLContext Sdca() => this; public MLContext ShuffleRows(object data) => this; }
        static class Other { static void Run(object data) => new MLContext().Sdca().ShuffleRows(data); }
        """);

    [Fact]
    public Task Is_silent_on_a_seeded_context() => Verify.IsSilent(Snippet.MlNet, """
        var context = new MLContext(seed: 7);
        var model = context.Regression.Trainers.Sdca().Fit(data);
        """);

    [Fact]
    public Task Is_silent_on_trainers_without_randomness() => Verify.IsSilent(Snippet.MlNet, """
        var context = new MLContext();
        var parts = context.Data.TrainTestSplit(data);
        var model = context.Regression.Trainers.FastTree().Fit(parts.TrainSet);
        """);

    [Fact]
    public Task Is_silent_on_steps_with_a_seed_of_their_own() => Verify.IsSilent(Snippet.MlNet, """
        var context = new MLContext();
        var shuffled = context.Data.ShuffleRows(data, seed: 1);
        var trainer = context.Regression.Trainers.LightGbm(new LightGbmRegressionTrainer.Options { Seed = 1 });
        """);

    [Fact]
    public Task Is_silent_when_the_model_is_only_used() => Verify.IsSilent(Snippet.MlNet, """
        var context = new MLContext();
        var model = context.Model.Load("model.zip", out var schema);
        var predictions = model.Transform(data);
        """);

    [Fact]
    public Task Is_silent_on_a_context_from_elsewhere() => Verify.IsSilent(Snippet.MlNet, """
        var model = ml.Regression.Trainers.Sdca().Fit(data);
        var seed = int.Parse(Console.ReadLine()!);
        var other = new MLContext(seed).Regression.Trainers.Sdca();
        """);

    [Fact]
    public Task Gives_a_seed() => VerifyFix.Fixes(
        Snippet.MlNet,
        """
        var first = [|new MLContext()|].Regression.Trainers.Sdca();
        MLContext context = [|new(null)|];
        var second = context.Regression.Trainers.Sdca();
        """,
        """
        var first = new MLContext(seed: 1).Regression.Trainers.Sdca();
        MLContext context = new(1);
        var second = context.Regression.Trainers.Sdca();
        """);

    [Fact]
    public Task Reports_a_context_that_a_provider_makes_when_it_is_asked_for() => Verify.Reports(Snippet.Program, """
        interface IContexts { MLContext Context { get; } }
        class Contexts : IContexts { MLContext _context; public MLContext Context => _context ??= [|new MLContext()|]; }
        class Service(IContexts contexts) { public object Train(IDataView rows) => contexts.Context.Clustering.Trainers.KMeans().Fit(rows); }
        """);

    [Fact]
    public Task Is_silent_on_a_property_of_two_providers() => Verify.IsSilent(Snippet.Program, """
        interface IContexts { MLContext Context { get; } }
        class Contexts : IContexts { public MLContext Context { get; } = new MLContext(); }
        class Seeded : IContexts { public MLContext Context { get; } = new MLContext(1); }
        class Service(IContexts contexts) { public object Train(IDataView rows) => contexts.Context.Clustering.Trainers.KMeans().Fit(rows); }
        """);

    const string Settings = """
        class Settings { public int? Seed { get; set; } public string Path { get; set; } = ""; }
        class Trainer { readonly MLContext _ml; public Trainer(Settings settings) => _ml = CONTEXT; public object Run(IDataView rows) => _ml.Clustering.Trainers.KMeans().Fit(rows); }
        """;

    [Fact]
    public Task Reports_a_seed_that_the_settings_never_get() => Verify.Reports(Snippet.Program, """
        var settings = new Settings { Path = "rides.csv" };
        new Trainer(settings).Run(null);

        """ + Settings.Replace("CONTEXT", "[|new MLContext(settings.Seed)|]"));

    [Theory]
    [InlineData("new Settings { Seed = 7 }")]
    [InlineData("System.Text.Json.JsonSerializer.Deserialize<Settings>(\"{}\")")]
    [InlineData("Bound(new Settings())")]
    public Task Is_silent_on_settings_that_may_get_one(string settings) => Verify.IsSilent(Snippet.Program, $$"""
        var model = new Trainer({{settings}}).Run(null);
        static Settings Bound(Settings settings) { System.Text.Json.JsonSerializer.Serialize((object)settings); return settings; }

        """ + Settings.Replace("CONTEXT", "new MLContext(settings.Seed)"));
}
