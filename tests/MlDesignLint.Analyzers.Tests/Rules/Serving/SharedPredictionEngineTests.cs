using MlDesignLint.Testing;
using Verify = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Serving.SharedPredictionEngine>;
using VerifyFix = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Serving.SharedPredictionEngine, MlDesignLint.CodeFixes.Serving.SharedPredictionEngineFix>;

namespace MlDesignLint.Analyzers.Tests.Rules.Serving;

public class SharedPredictionEngineTests
{
    [Fact]
    public Task Reports_a_loop_on_many_threads() => Verify.Reports(Snippet.MlNet, """
        var engine = ml.Model.CreatePredictionEngine<Ride, CardPrediction>(Models.Fare);
        System.Threading.Tasks.Parallel.ForEach(new List<Ride>(), ride => Console.WriteLine(engine.[|Predict|](ride).Score));
        """,
        "A prediction engine is not thread-safe, and 'ForEach' lets several threads use one at once, which mixes up rows or throws; use a pool or one engine a thread");

    [Fact]
    public Task Reports_a_parallel_query() => Verify.Reports(Snippet.MlNet, """
        var engine = ml.Model.CreatePredictionEngine<Ride, CardPrediction>(Models.Fare);
        var scores = new List<Ride>().AsParallel().Select(ride => engine.[|Predict|](ride).Score).ToList();
        """);

    [Fact]
    public Task Reports_a_singleton() => Verify.Reports(Snippet.Service, """
        static class App
        {
            static void Configure(IServiceCollection services, MLContext ml, ITransformer model) =>
                services.[|AddSingleton|](_ => ml.Model.CreatePredictionEngine<Row, Row>(model));
        }
        """);

    [Fact]
    public Task Is_silent_on_an_engine_for_each_turn() => Verify.IsSilent(Snippet.MlNet, """
        System.Threading.Tasks.Parallel.ForEach(new List<Ride>(), ride =>
        {
            var engine = ml.Model.CreatePredictionEngine<Ride, CardPrediction>(Models.Fare);
            Console.WriteLine(engine.Predict(ride).Score);
        });
        """);

    [Fact]
    public Task Is_silent_on_one_thread() => Verify.IsSilent(Snippet.MlNet, """
        var engine = ml.Model.CreatePredictionEngine<Ride, CardPrediction>(Models.Fare);
        var scores = new List<Ride>().Select(ride => engine.Predict(ride).Score).ToList();
        """);

    [Fact]
    public Task Is_silent_on_scoped_engines_and_shared_models() => Verify.IsSilent(Snippet.Service, """
        static class App
        {
            static void Configure(IServiceCollection services, MLContext ml, ITransformer model) =>
                services.AddSingleton(ml).AddSingleton(model).AddScoped(_ => ml.Model.CreatePredictionEngine<Row, Row>(model));
        }
        """);

    [Fact]
    public Task Is_silent_on_an_engine_that_a_method_makes_for_each_turn() => Verify.IsSilent(Snippet.Program, """
        class Row { public float X { get; set; } }
        static class App
        {
            static PredictionEngine<Row, Row> Make(MLContext ml, ITransformer model) => ml.Model.CreatePredictionEngine<Row, Row>(model);
            static void Run(MLContext ml, ITransformer model, List<Row> rows) => System.Threading.Tasks.Parallel.ForEach(rows, row => Make(ml, model).Predict(row));
        }
        """);

    [Fact]
    public Task Is_silent_on_other_types_of_the_same_names() => Verify.IsSilent(Snippet.Program, """
        class Engine { public object Predict(object row) => row; }
        static class Other { static void Run(Engine engine) => System.Threading.Tasks.Parallel.ForEach(new[] { 1 }, row => engine.Predict(row)); }
        """);

    [Fact]
    public Task Reports_a_static_engine_of_a_server() => Verify.Reports(Snippet.Service, """
        static class Scoring
        {
            static readonly PredictionEngine<Row, Row> Engine = new MLContext(1).Model.CreatePredictionEngine<Row, Row>(null);
            static float Score(Row row) => Engine.[|Predict|](row).X;
        }
        """);

    [Fact]
    public Task Reports_a_lazy_static_engine_of_a_server() => Verify.Reports(Snippet.Service, """
        static class Scoring
        {
            static readonly Lazy<PredictionEngine<Row, Row>> Engine = new(() => new MLContext(1).Model.CreatePredictionEngine<Row, Row>(null));
            static float Score(Row row) => Engine.Value.[|Predict|](row).X;
        }
        """);

    [Fact]
    public Task Reports_an_engine_that_a_singleton_keeps() => Verify.Reports(Snippet.Service, """
        class Scoring
        {
            readonly PredictionEngine<Row, Row> _engine = new MLContext(1).Model.CreatePredictionEngine<Row, Row>(null);
            public float Score(Row row) => _engine.[|Predict|](row).X;
            static void Register(IServiceCollection services) => services.AddSingleton<Scoring>();
        }
        """);

    [Fact]
    public Task Reports_tasks_started_in_a_loop() => Verify.Reports(Snippet.MlNet, """
        var engine = ml.Model.CreatePredictionEngine<Ride, CardPrediction>(Models.Fare);
        foreach (var ride in new List<Ride>())
            System.Threading.Tasks.Task.Run(() => engine.[|Predict|](ride).Score);
        """);

    [Fact]
    public Task Is_silent_on_a_static_engine_of_a_console_program() => Verify.IsSilent(Snippet.Program, """
        class Row { public float X { get; set; } }
        static class Scoring
        {
            static readonly PredictionEngine<Row, Row> Engine = new MLContext(1).Model.CreatePredictionEngine<Row, Row>(null);
            static float Score(Row row) => Engine.Predict(row).X;
        }
        """);

    [Fact]
    public Task Is_silent_behind_a_lock() => Verify.IsSilent(Snippet.Service, """
        static class Scoring
        {
            static readonly PredictionEngine<Row, Row> Engine = new MLContext(1).Model.CreatePredictionEngine<Row, Row>(null);
            static float Score(Row row) { lock (Engine) return Engine.Predict(row).X; }
        }
        """);

    [Fact]
    public Task Is_silent_on_an_engine_for_each_thread() => Verify.IsSilent(Snippet.Service, """
        static class Scoring
        {
            [ThreadStatic] static PredictionEngine<Row, Row> s_engine;
            static readonly System.Threading.ThreadLocal<PredictionEngine<Row, Row>> Engine = new(() => new MLContext(1).Model.CreatePredictionEngine<Row, Row>(null));
            static float Score(Row row) => Engine.Value.Predict(row).X + (s_engine ??= new MLContext(1).Model.CreatePredictionEngine<Row, Row>(null)).Predict(row).X;
        }
        """);

    [Fact]
    public Task Is_silent_on_an_engine_that_a_scoped_service_keeps() => Verify.IsSilent(Snippet.Service, """
        class Scoring
        {
            readonly PredictionEngine<Row, Row> _engine = new MLContext(1).Model.CreatePredictionEngine<Row, Row>(null);
            public float Score(Row row) => _engine.Predict(row).X;
            static void Register(IServiceCollection services) => services.AddScoped<Scoring>();
        }
        """);

    [Fact]
    public Task Is_silent_on_a_single_task() => Verify.IsSilent(Snippet.MlNet, """
        var engine = ml.Model.CreatePredictionEngine<Ride, CardPrediction>(Models.Fare);
        System.Threading.Tasks.Task.Run(() => engine.Predict(new Ride()).Score);
        """);

    [Fact]
    public Task Gives_each_thread_an_engine() => VerifyFix.Fixes(Snippet.MlNet, """
        var engine = ml.Model.CreatePredictionEngine<Ride, CardPrediction>(Models.Fare);
        System.Threading.Tasks.Parallel.ForEach(new List<Ride>(), ride => Console.WriteLine(engine.[|Predict|](ride).Score));
        Console.WriteLine(engine.Predict(new Ride()).Score);
        """,
        """
        var engine = new System.Threading.ThreadLocal<PredictionEngine<Ride, CardPrediction>>(() => ml.Model.CreatePredictionEngine<Ride, CardPrediction>(Models.Fare));
        System.Threading.Tasks.Parallel.ForEach(new List<Ride>(), ride => Console.WriteLine(engine.Value.Predict(ride).Score));
        Console.WriteLine(engine.Value.Predict(new Ride()).Score);
        """);

    [Fact]
    public Task Gives_each_thread_an_engine_in_a_field() => VerifyFix.Fixes(Snippet.Service, """
        static class Scoring
        {
            static readonly PredictionEngine<Row, Row> Engine = new MLContext(1).Model.CreatePredictionEngine<Row, Row>(null);
            static float Score(Row row) => Engine.[|Predict|](row).X;
        }
        """,
        """
        static class Scoring
        {
            static readonly System.Threading.ThreadLocal<PredictionEngine<Row, Row>> Engine = new System.Threading.ThreadLocal<PredictionEngine<Row, Row>>(() => new MLContext(1).Model.CreatePredictionEngine<Row, Row>(null));
            static float Score(Row row) => Engine.Value.Predict(row).X;
        }
        """);

    [Fact]
    public Task Leaves_an_engine_alone_that_is_handed_on() => VerifyFix.OffersNoFix(Snippet.MlNet, """
        var engine = ml.Model.CreatePredictionEngine<Ride, CardPrediction>(Models.Fare);
        System.Threading.Tasks.Parallel.ForEach(new List<Ride>(), ride => Console.WriteLine(engine.[|Predict|](ride).Score));
        Console.WriteLine(engine);
        """);
}
