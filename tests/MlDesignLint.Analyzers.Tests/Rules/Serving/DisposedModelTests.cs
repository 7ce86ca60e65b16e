using MlDesignLint.Testing;
using Verify = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Serving.DisposedModel>;

namespace MlDesignLint.Analyzers.Tests.Rules.Serving;

public class DisposedModelTests
{
    [Fact]
    public Task Reports_a_model_that_is_kept() => Verify.Reports(Snippet.MlNet, """
        using var engine = ml.Model.[|CreatePredictionEngine<Ride, CardPrediction>|](Models.Fare);
        Console.WriteLine(engine.Predict(new Ride()).Score);
        """,
        "The engine is disposed at the end of its scope and takes 'Models.Fare' with it, so the next use of the model throws; keep the engine, or pass options with 'OwnsTransformer = false'");

    [Fact]
    public Task Reports_a_using_block() => Verify.Reports(Snippet.MlNet, """
        using (var engine = ml.Model.[|CreatePredictionEngine<Ride, CardPrediction>|](Models.Fare))
            Console.WriteLine(engine.Predict(new Ride()).Score);
        """);

    [Fact]
    public Task Is_silent_when_the_engine_does_not_own_the_model() => Verify.IsSilent(Snippet.MlNet, """
        using var engine = ml.Model.CreatePredictionEngine<Ride, CardPrediction>(Models.Fare, new PredictionEngineOptions { OwnsTransformer = false });
        Console.WriteLine(engine.Predict(new Ride()).Score);
        """);

    [Fact]
    public Task Is_silent_on_a_model_of_this_method() => Verify.IsSilent(Snippet.MlNet, """
        using var engine = ml.Model.CreatePredictionEngine<Ride, CardPrediction>(ml.Regression.Trainers.Ols().Fit(data));
        Console.WriteLine(engine.Predict(new Ride()).Score);
        """);

    [Fact]
    public Task Is_silent_on_an_engine_that_stays() => Verify.IsSilent(Snippet.MlNet, """
        var engine = ml.Model.CreatePredictionEngine<Ride, CardPrediction>(Models.Fare);
        Console.WriteLine(engine.Predict(new Ride()).Score);
        """);

    [Fact]
    public Task Is_silent_on_other_types_of_the_same_names() => Verify.IsSilent(Snippet.Program, """
        class Splitter { public Splitter Fit(object data) => this; public object Transform(object data) => data; public object ShuffleRows(object data) => data; public Splitter Append(object other) => this; public void Save(object model, object schema, string path) { } public object Predict(object row) => row; }
        static class Other { static void Run(Splitter other, object data) { other.Append(other); other.ShuffleRows(data); other.Save(other, null, "model.zip"); System.Threading.Tasks.Parallel.ForEach(new[] { 1 }, row => other.Predict(row)); } }
        """);
}
