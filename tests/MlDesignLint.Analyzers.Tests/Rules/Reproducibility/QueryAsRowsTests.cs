using MlDesignLint.Testing;
using Verify = MlDesignLint.Testing.RuleVerifier<MlDesignLint.Analyzers.Rules.Reproducibility.QueryAsRows>;

namespace MlDesignLint.Analyzers.Tests.Rules.Reproducibility;

public class QueryAsRowsTests
{
    [Fact]
    public Task Reports_a_query_that_is_fitted_on() => Verify.Reports(Snippet.MlNet, """
        IQueryable<Ride> rides = new List<Ride>().AsQueryable();
        var model = ml.Regression.Trainers.Ols().Fit(ml.Data.LoadFromEnumerable([|rides|]));
        """,
        "'rides' is a query, and each pass of the training runs it again, which is slow and may give other rows each time; read it into a list first");

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
}
