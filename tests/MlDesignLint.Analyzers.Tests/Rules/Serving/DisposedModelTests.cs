using MlDesignLint.Testing;
using Verify = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Serving.DisposedModel>;
using VerifyFix = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Serving.DisposedModel, MlDesignLint.CodeFixes.Serving.DisposedModelFix>;

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
    public Task Is_silent_on_a_property_that_makes_a_model() => Verify.IsSilent(Snippet.Program, """
        class Row { public float X { get; set; } }
        class App
        {
            readonly MLContext _ml = new();
            ITransformer Model => _ml.Model.Load("model.zip", out _);
            void Run() { using var engine = _ml.Model.CreatePredictionEngine<Row, Row>(Model); Console.WriteLine(engine.Predict(new Row()).X); }
        }
        """);

    [Fact]
    public Task Is_silent_on_other_types_of_the_same_names() => Verify.IsSilent(Snippet.Program, """
        class Engine : IDisposable { public object Model { get; set; } public Engine CreatePredictionEngine(object model) => this; public void Dispose() { } }
        static class Other { static void Run(Engine other) { using var engine = other.CreatePredictionEngine(other.Model); } }
        """);

    [Fact]
    public Task Reports_a_model_of_the_caller() => Verify.Reports(Snippet.Program, """
        class Row { public float X { get; set; } }
        static class Scoring
        {
            static void Show(MLContext ml, ITransformer model) { using var engine = ml.Model.[|CreatePredictionEngine<Row, Row>|](model); Console.WriteLine(engine.Predict(new Row()).X); }
        }
        """);

    [Fact]
    public Task Reports_a_local_model_that_is_used_afterwards() => Verify.Reports(Snippet.MlNet, """
        var model = ml.Regression.Trainers.Ols().Fit(data);
        using (var engine = ml.Model.[|CreatePredictionEngine<Ride, CardPrediction>|](model))
            Console.WriteLine(engine.Predict(new Ride()).Score);
        ml.Model.Save(model, data.Schema, "model.zip");
        """);

    [Fact]
    public Task Is_silent_on_a_local_model_that_is_used_before() => Verify.IsSilent(Snippet.MlNet, """
        var model = ml.Regression.Trainers.Ols().Fit(data);
        ml.Model.Save(model, data.Schema, "model.zip");
        using (var engine = ml.Model.CreatePredictionEngine<Ride, CardPrediction>(model))
            Console.WriteLine(engine.Predict(new Ride()).Score);
        """);

    [Fact]
    public Task Leaves_the_model_to_its_owner() => VerifyFix.Fixes(
        Snippet.MlNet,
        """
        using var engine = ml.Model.[|CreatePredictionEngine<Ride, CardPrediction>|](Models.Fare);
        Console.WriteLine(engine.Predict(new Ride()).Score);
        """,
        """
        using var engine = ml.Model.CreatePredictionEngine<Ride, CardPrediction>(Models.Fare, options: new PredictionEngineOptions { OwnsTransformer = false });
        Console.WriteLine(engine.Predict(new Ride()).Score);
        """);

    [Fact]
    public Task Offers_no_fix_beside_other_arguments() => VerifyFix.OffersNoFix(Snippet.MlNet, """
        using var engine = ml.Model.[|CreatePredictionEngine<Ride, CardPrediction>|](Models.Fare, ignoreMissingColumns: true);
        Console.WriteLine(engine.Predict(new Ride()).Score);
        """);
}
