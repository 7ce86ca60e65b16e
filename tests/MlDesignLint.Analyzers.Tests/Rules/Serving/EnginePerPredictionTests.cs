using MlDesignLint.Testing;
using Verify = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Serving.EnginePerPrediction>;
using VerifyFix = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Serving.EnginePerPrediction, MlDesignLint.CodeFixes.Serving.EnginePerPredictionFix>;

namespace MlDesignLint.Analyzers.Tests.Rules.Serving;

public class EnginePerPredictionTests
{
    [Fact]
    public Task Reports_an_engine_in_a_loop() => Verify.Reports(Snippet.MlNet, """
        foreach (var ride in new List<Ride>())
        {
            var engine = ml.Model.[|CreatePredictionEngine<Ride, CardPrediction>|](Models.Fare);
            Console.WriteLine(engine.Predict(ride).Score);
        }
        """,
        "'CreatePredictionEngine' runs for every prediction here, and each time it compiles the model's pipeline anew, which takes far longer than the prediction and fills the memory; create the engine once");

    [Fact]
    public Task Reports_a_method_that_answers_a_request() => Verify.Reports(Snippet.Program, """
        class Row { public float X { get; set; } }
        static class App
        {
            static Row Predict(Row input)
            {
                var ml = new MLContext();
                var model = ml.Model.Load("model.zip", out _);
                return ml.Model.[|CreatePredictionEngine<Row, Row>|](model).Predict(input);
            }
        }
        """);

    [Fact]
    public Task Reports_a_handler_that_loads_the_model() => Verify.Reports(Snippet.Program, """
        class Row { public float X { get; set; } }
        class App
        {
            void OnMessage(string message)
            {
                var ml = new MLContext();
                var engine = ml.Model.[|CreatePredictionEngine<Row, Row>|](ml.Model.Load("model.zip", out _));
                Console.WriteLine(engine.Predict(new Row { X = message.Length }).X);
            }
        }
        """);

    [Fact]
    public Task Is_silent_on_an_engine_made_before_the_loop() => Verify.IsSilent(Snippet.MlNet, """
        var engine = ml.Model.CreatePredictionEngine<Ride, CardPrediction>(Models.Fare);
        foreach (var ride in new List<Ride>())
            Console.WriteLine(engine.Predict(ride).Score);
        """);

    [Fact]
    public Task Is_silent_on_an_engine_for_each_model() => Verify.IsSilent(Snippet.MlNet, """
        foreach (var leaves in new[] { 10, 20 })
        {
            var model = ml.Regression.Trainers.FastTree(numberOfLeaves: leaves).Fit(data);
            Console.WriteLine(ml.Model.CreatePredictionEngine<Ride, CardPrediction>(model).Predict(new Ride()).Score);
        }
        """);

    [Fact]
    public Task Is_silent_on_a_demonstration() => Verify.IsSilent(Snippet.Program, """
        class Row { public float X { get; set; } }
        static class App
        {
            static void Main(string[] args) => Show(new MLContext(), args[0]);
            static void Show(MLContext ml, string path)
            {
                var engine = ml.Model.CreatePredictionEngine<Row, Row>(ml.Model.Load(path, out _));
                Console.WriteLine(engine.Predict(new Row()).X);
            }
        }
        """);

    [Fact]
    public Task Is_silent_on_an_engine_that_is_kept() => Verify.IsSilent(Snippet.Program, """
        class Row { public float X { get; set; } }
        static class App
        {
            static readonly Lazy<PredictionEngine<Row, Row>> Engine = new(() => Create());
            static Row Predict(Row input) => Engine.Value.Predict(input);
            static PredictionEngine<Row, Row> Create() { var ml = new MLContext(); return ml.Model.CreatePredictionEngine<Row, Row>(ml.Model.Load("model.zip", out _)); }
        }
        """);

    [Fact]
    public Task Is_silent_on_a_test_that_a_framework_calls() => Verify.IsSilent(Snippet.Program, """
        class TheoryAttribute : Attribute { }
        class Row { public float X { get; set; } }
        class App
        {
            [Theory]
            void Predicts(string path)
            {
                var ml = new MLContext();
                Console.WriteLine(ml.Model.CreatePredictionEngine<Row, Row>(ml.Model.Load(path, out _)).Predict(new Row()).X);
            }
        }
        """);

    [Fact]
    public Task Is_silent_on_other_types_of_the_same_names() => Verify.IsSilent(Snippet.Program, """
        class Engine { public Engine CreatePredictionEngine(object model) => this; public object Predict(object row) => row; }
        static class Other { static object Run(Engine engine, object row) => engine.CreatePredictionEngine(engine).Predict(row); }
        """);

    [Fact]
    public Task Reports_an_endpoint_that_makes_an_engine_for_each_request() => Verify.Reports(Snippet.MlNet, """
        Func<Ride, float> endpoint = null;
        System.Threading.Volatile.Write(ref endpoint, ride => ml.Model.[|CreatePredictionEngine<Ride, CardPrediction>|](Models.Fare).Predict(ride).Score);
        """);

    [Fact]
    public Task Reports_an_engine_in_a_do_loop() => Verify.Reports(Snippet.MlNet, """
        var more = 3;
        do
        {
            Console.WriteLine(ml.Model.[|CreatePredictionEngine<Ride, CardPrediction>|](Models.Fare).Predict(new Ride()).Score);
        }
        while (more-- > 0);
        """);

    [Fact]
    public Task Is_silent_on_an_endpoint_with_an_engine_made_before() => Verify.IsSilent(Snippet.MlNet, """
        var engine = ml.Model.CreatePredictionEngine<Ride, CardPrediction>(Models.Fare);
        Func<Ride, float> endpoint = null;
        System.Threading.Volatile.Write(ref endpoint, ride => engine.Predict(ride).Score);
        """);

    [Fact]
    public Task Reports_a_method_called_in_a_loop() => Verify.Reports(Snippet.MlNet, """
        void Show(ITransformer model, Ride ride)
        {
            var engine = ml.Model.[|CreatePredictionEngine<Ride, CardPrediction>|](model);
            Console.WriteLine(engine.Predict(ride).Score);
        }
        foreach (var ride in new List<Ride>())
            Show(Models.Fare, ride);
        """);

    [Fact]
    public Task Reports_an_engine_that_a_method_makes_for_each_request() => Verify.Reports(Snippet.Program, """
        class Row { public float X { get; set; } }
        class App
        {
            float Predict(Row input) => Engine().Predict(input).X;
            PredictionEngine<Row, Row> Engine()
            {
                var ml = new MLContext();
                return ml.Model.[|CreatePredictionEngine<Row, Row>|](ml.Model.Load("model.zip", out _));
            }
        }
        """);

    [Fact]
    public Task Is_silent_on_an_engine_made_at_the_first_request() => Verify.IsSilent(Snippet.Program, """
        class Row { public float X { get; set; } }
        class App
        {
            PredictionEngine<Row, Row> _engine;
            float Predict(Row input) { _engine ??= Engine(); return _engine.Predict(input).X; }
            PredictionEngine<Row, Row> Engine() { var ml = new MLContext(); return ml.Model.CreatePredictionEngine<Row, Row>(ml.Model.Load("model.zip", out _)); }
        }
        """);

    [Fact]
    public Task Is_silent_on_a_method_called_once_besides_a_loop() => Verify.IsSilent(Snippet.MlNet, """
        void Show(ITransformer model)
        {
            var engine = ml.Model.CreatePredictionEngine<Ride, CardPrediction>(model);
            foreach (var ride in new List<Ride>())
                Console.WriteLine(engine.Predict(ride).Score);
        }
        Show(Models.Fare);
        """);

    [Fact]
    public Task Creates_the_engine_in_front_of_the_loop() => VerifyFix.Fixes(Snippet.MlNet, """
        foreach (var ride in new List<Ride>())
        {
            var engine = ml.Model.[|CreatePredictionEngine<Ride, CardPrediction>|](Models.Fare);
            Console.WriteLine(engine.Predict(ride).Score);
        }
        """,
        """
        var engine = ml.Model.CreatePredictionEngine<Ride, CardPrediction>(Models.Fare);
        foreach (var ride in new List<Ride>())
        {
            Console.WriteLine(engine.Predict(ride).Score);
        }
        """);

    [Fact]
    public Task Does_not_move_what_a_request_makes() => VerifyFix.OffersNoFix(Snippet.Program, """
        class Row { public float X { get; set; } }
        static class App
        {
            static Row Predict(MLContext ml, ITransformer model, Row input)
            {
                var engine = ml.Model.[|CreatePredictionEngine<Row, Row>|](model);
                return engine.Predict(input);
            }
        }
        """);

    [Fact]
    public Task Is_silent_on_an_engine_for_the_rows_of_each_file() => Verify.IsSilent(Snippet.MlNet, """
        foreach (var file in new[] { "north.csv", "south.csv" })
        {
            var engine = ml.Model.CreatePredictionEngine<Ride, CardPrediction>(Models.Fare);
            foreach (var line in System.IO.File.ReadLines(file))
                Console.WriteLine(engine.Predict(new Ride { VendorId = line }).Score);
        }
        """);
}
