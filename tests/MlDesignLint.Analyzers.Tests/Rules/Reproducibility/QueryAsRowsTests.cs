using MlDesignLint.Testing;
using Verify = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Reproducibility.QueryAsRows>;
using VerifyFix = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Reproducibility.QueryAsRows, MlDesignLint.CodeFixes.Reproducibility.QueryAsRowsFix>;

namespace MlDesignLint.Analyzers.Tests.Rules.Reproducibility;

public class QueryAsRowsTests
{
    [Fact]
    public Task Reports_a_query_that_is_fitted_on() => Verify.Reports(Snippet.MlNet, """
        IQueryable<Ride> rides = new List<Ride>().AsQueryable();
        var model = ml.Regression.Trainers.Ols().Fit(ml.Data.LoadFromEnumerable([|rides|]));
        """,
        "'rides' is not held in memory: each pass of the training runs it again, which is slow and may give other rows or none; read it into a list first");

    [Fact]
    public Task Is_silent_on_a_list() => Verify.IsSilent(Snippet.MlNet, """
        var rides = new List<Ride>().AsQueryable().Where(ride => ride.IsPaidByCard).ToList();
        var model = ml.Regression.Trainers.Ols().Fit(ml.Data.LoadFromEnumerable(rides));
        """);

    [Fact]
    public Task Is_silent_when_nothing_learns() => Verify.IsSilent(Snippet.MlNet, """
        var rows = ml.Data.LoadFromEnumerable(new List<Ride>().AsQueryable());
        var predictions = Models.Fare.Transform(rows);
        """);

    [Fact]
    public Task Is_silent_on_other_types_of_the_same_names() => Verify.IsSilent(Snippet.Program, """
        class Rows { public Rows LoadFromEnumerable<T>(IEnumerable<T> data) => this; public Rows Fit(Rows rows) => this; }
        static class Other { static object Run(Rows rows) => rows.Fit(rows.LoadFromEnumerable(new List<int>().AsQueryable())); }
        """);

    [Fact]
    public Task Reports_a_deferred_query_that_draws_numbers() => Verify.Reports(Snippet.MlNet, """
        var random = new Random(1);
        var rides = Enumerable.Range(0, 100).Select(i => new Ride { Distance = (float)random.NextDouble() });
        ml.Regression.Trainers.Ols().Fit(ml.Data.LoadFromEnumerable([|rides|]));
        """);

    [Fact]
    public Task Is_silent_on_drawn_numbers_held_in_a_list() => Verify.IsSilent(Snippet.MlNet, """
        var random = new Random(1);
        var rides = Enumerable.Range(0, 100).Select(i => new Ride { Distance = (float)random.NextDouble() }).ToList();
        ml.Regression.Trainers.Ols().Fit(ml.Data.LoadFromEnumerable(rides));
        """);

    [Fact]
    public Task Reports_an_iterator_over_an_open_reader() => Verify.Reports(Snippet.MlNet, """
        static IEnumerable<Ride> Read(System.IO.TextReader reader) { while (reader.ReadLine() is { } line) yield return new Ride { VendorId = line }; }
        using var file = System.IO.File.OpenText("rides.txt");
        var rows = Read(file);
        ml.Regression.Trainers.Ols().Fit(ml.Data.LoadFromEnumerable([|rows|]));
        """);

    [Fact]
    public Task Reports_an_iterator_that_draws_numbers() => Verify.Reports(Snippet.Program, """
        class Ride { public float Distance { get; set; } }
        class Rides
        {
            readonly Random _random = new(7);
            IEnumerable<Ride> Make() { for (var i = 0; i < 10; i++) yield return new Ride { Distance = (float)_random.NextDouble() }; }
            object Train(MLContext ml) => ml.Regression.Trainers.Ols().Fit(ml.Data.LoadFromEnumerable([|Make()|]));
        }
        """);

    [Fact]
    public Task Is_silent_on_an_iterator_that_opens_its_file_itself() => Verify.IsSilent(Snippet.MlNet, """
        static IEnumerable<Ride> Read(string path) { foreach (var line in System.IO.File.ReadLines(path)) yield return new Ride { VendorId = line }; }
        ml.Regression.Trainers.Ols().Fit(ml.Data.LoadFromEnumerable(Read("rides.txt")));
        """);

    [Fact]
    public Task Is_silent_on_an_iterator_that_draws_the_same_numbers_again() => Verify.IsSilent(Snippet.MlNet, """
        static IEnumerable<Ride> Make() { var random = new Random(7); for (var i = 0; i < 10; i++) yield return new Ride { Distance = (float)random.NextDouble() }; }
        ml.Regression.Trainers.Ols().Fit(ml.Data.LoadFromEnumerable(Make()));
        """);

    [Fact]
    public Task Is_silent_on_an_iterator_held_in_a_list() => Verify.IsSilent(Snippet.MlNet, """
        static IEnumerable<Ride> Read(System.IO.TextReader reader) { while (reader.ReadLine() is { } line) yield return new Ride { VendorId = line }; }
        using var file = System.IO.File.OpenText("rides.txt");
        ml.Regression.Trainers.Ols().Fit(ml.Data.LoadFromEnumerable(Read(file).ToList()));
        """);

    [Fact]
    public Task Reads_the_rows_into_a_list() => VerifyFix.Fixes(Snippet.MlNet, """
        IQueryable<Ride> rides = new List<Ride>().AsQueryable();
        var model = ml.Regression.Trainers.Ols().Fit(ml.Data.LoadFromEnumerable([|rides|]));
        """,
        """
        IQueryable<Ride> rides = new List<Ride>().AsQueryable();
        var model = ml.Regression.Trainers.Ols().Fit(ml.Data.LoadFromEnumerable(rides.ToList()));
        """);

    [Fact]
    public Task Is_silent_on_a_helper_that_is_given_the_generator() => Verify.IsSilent(Snippet.MlNet, """
        static Ride One(Random random) => new() { Distance = (float)random.NextDouble() };
        static IEnumerable<Ride> Make(int seed) { var random = new Random(seed); for (var i = 0; i < 10; i++) yield return One(random); }
        var other = One(new Random());
        ml.Regression.Trainers.Ols().Fit(ml.Data.LoadFromEnumerable(Make(7)));
        """);

    [Fact]
    public Task Reports_an_iterator_over_the_reader_of_its_object_behind_a_query() => Verify.Reports(Snippet.Program, """
        var ml = new MLContext(1);
        using var log = new Log("rides.txt");
        ml.Regression.Trainers.Ols().Fit(ml.Data.LoadFromEnumerable([|log.Rows().Where(row => row.X > 0)|]));
        class Row { public float X { get; set; } }
        sealed class Log(string path) : IDisposable
        {
            readonly System.IO.StreamReader _reader = new(path);
            public IEnumerable<Row> Rows() { while (_reader.ReadLine() is { } line) yield return new Row { X = line.Length }; }
            public void Dispose() => _reader.Dispose();
        }
        """);
}
